# A disk that is really full: a small tmpfs. Played where it may be mounted, by disk.sh.
$ mkdir disk && mount -t tmpfs -o size=700k tmpfs disk
$ banso --db disk/t.db new --name 町 --id t && banso --db disk/t.db answer t/0.5/f1 current はじめ
  t
@ start banso --db disk/t.db open t/0.5/f1#current
@ wait はじめ
$ head -c 2M /dev/zero >disk/fill 2>/dev/null
? 1
@ key End
@ type 、つづき
@ wait はじめ、つづき
@ key C-s
@ wait ディスクがいっぱい
@ type 、さらに
@ wait はじめ、つづき、さらに
@ wait まだ保存できていません
@ key Tab
@ wait ディスクがいっぱい
@ wait はじめ、つづき、さらに
$ banso --db disk/t.db answer t/0.5/f1 issue 入らない
  banso: ディスクがいっぱいで保存できません。要らないファイルを消してから、もう一度お試しください（$PWD/disk/t.db）。
? 1
$ banso --db disk/t.db show t/0.5/f1#current | tail -n 1
    はじめ
$ banso --db disk/t.db backup disk/copy.db 2>&1 | head -c 6; ls disk | grep copy || :
  banso: (no-eol)
# There is room again.
@ key Right
@ wait まだ保存できていません
$ rm disk/fill
@ gone まだ保存できていません
@ key Tab
@ wait 課題
$ banso --db disk/t.db show t/0.5/f1#current | tail -n 1
    はじめ、つづき、さらに
# Full again, and the end comes; the home is on the same disk.
$ head -c 2M /dev/zero >disk/fill 2>/dev/null
? 1
@ type 最後の文
@ wait 最後の文
@ hangup
@ exit 1
$ tail -n 1 ~/banso-書きかけ-*
  最後の文
@ start sh -c 'HOME=$PWD/disk exec banso --db disk/t.db open t/0.5/f1#hope'
@ wait 期待する支援内容
$ head -c 2M /dev/zero >disk/more 2>/dev/null
? 1
@ type ホームもいっぱい
@ wait ホームもいっぱい
@ hangup
@ exit 1
$ tail -n 1 "$TMPDIR"/banso-書きかけ-*
  ホームもいっぱい
$ python3 -c 'import sqlite3; print(sqlite3.connect("disk/t.db").execute("pragma quick_check").fetchone()[0])'
  ok
$ umount disk
