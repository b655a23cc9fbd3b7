# A disk that takes its time to write: whoever types never waits for it, and is told when what was
# saved is really there.

$ cc -shared -fPIC -o slow.so "$TESTS/data/slow_disk.c"
$ mkdir disk; banso new --name 町 --id t
  t
$ banso answer t/0.5/f1 課題 ここから
@ env SLOW_DISK=$PWD/disk
@ env ASAN_OPTIONS=verify_asan_link_order=0

# From the first save on: the next field opens at once, and is typed into.
@ start env LD_PRELOAD="$PWD/slow.so" banso open t/0.5/f1#現状
@ wait 現状
$ touch disk/slow
@ type バスが来ない
@ wait バスが来ない
@ key Tab
@ wait 前の項目  現状: バスが来ない
@ wait 保存しています
@ type 、さらに
@ wait ここから、さらに
@ key Tab
@ wait 前の項目  課題: ここから、さらに
@ key S-Tab
@ wait 保存しています
$ banso show t/0.5/f1#課題 | tail -n 1
    ここから、さらに
@ screen
  | 町  0.5mtg  帳票1 事前情報                                 支援先で1枚   2 / 9|
  ||
  | 課題（知る）                                                         Tab 次へ|
  | いま、いちばん困っていることは何ですか。数や場面が浮かぶように。|
  ||
  | | ここから、さらに|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  | 前の項目  現状: バスが来ない|
  | 保存しています|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 19
  style 0 1-2 bold
  style 0 5-10 bold
  style 0 13-26 bold
  style 2 69-78 bold reverse
  style 3 1-64 bold
  style 21 1-8 fg=243
  style 21 11-28 fg=243
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
$ rm disk/slow
@ wait 保存しました 13:57
@ screen
  | 町  0.5mtg  帳票1 事前情報                                 支援先で1枚   2 / 9|
  ||
  | 課題（知る）                                                         Tab 次へ|
  | いま、いちばん困っていることは何ですか。数や場面が浮かぶように。|
  ||
  | | ここから、さらに|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  | 前の項目  現状: バスが来ない|
  | 保存しました 13:57|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 19
  style 0 1-2 bold
  style 0 5-10 bold
  style 0 13-26 bold
  style 2 69-78 bold reverse
  style 3 1-64 bold
  style 21 1-8 fg=243
  style 21 11-28 fg=243
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold

# Who leaves waits until it is there, and is told so.
$ touch disk/slow
@ type 、もっと
@ key Esc
@ gone 支援先で1枚
@ key q
@ wait 次にすること
@ key q
@ wait / 1
@ key q
@ wait ディスクに書き終わるのを待っています
$ rm disk/slow
@ exit 0

# By a signal it ends at once; what was typed stands in the log of the database.
@ start env LD_PRELOAD="$PWD/slow.so" banso open t/0.5/f1#課題
@ wait もっと
$ touch disk/slow
@ type 、書きかけ
@ key Tab
@ type 期待すること
@ wait 期待すること
@ signal TERM
@ exit 0
$ test -s ~/.local/share/banso/banso.db-wal && banso show t/0.5/f1 | grep もっと
    ここから、さらに、もっと、書きかけ
$ rm disk/slow
@ start env LD_PRELOAD="$PWD/slow.so" banso open t/0.5/f1
@ wait 期待すること

# --- the disk refuses ---
$ touch disk/broken
@ key Tab
@ wait まだディスクに書けていません。空きとつながりを確かめてください。
@ screen
  | 町  0.5mtg  帳票1 事前情報                                 支援先で1枚   4 / 9|
  ||
  | 考え方（つながる）                                                   Tab 次へ|
  | それをやりたいのは、なぜですか。大事にしたいことは何ですか。|
  ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  | 前の項目  取り組みたいこと: 期待すること|
  | まだディスクに書けていません。空きとつながりを確かめてください。|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 3
  style 0 1-2 bold
  style 0 5-10 bold
  style 0 13-26 bold
  style 2 69-78 bold reverse
  style 3 1-60 bold
  style 21 1-8 fg=243
  style 21 11-40 fg=243
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
$ rm disk/broken
@ wait 書いたものをディスクに保存できました。
@ gone まだ保存できていません
@ key C-s
@ gone ディスク

# To the end: what it refused stands in the database, and in a file.
$ touch disk/broken
@ type 断られた文
@ key Tab
@ wait まだディスクに書けていません
@ signal HUP
@ exit 1
$ tail -n 2 ~/banso-書きかけ-*; rm ~/banso-*
  【t/0.5/f1#thinking  町  帳票1 事前情報  考え方】
  断られた文
$ banso show t/0.5/f1 | grep 断られた
    断られた文
$ rm disk/broken

# What has no field of its own to say it in says it in the row of notices.
@ start env LD_PRELOAD="$PWD/slow.so" banso open t/0.5
@ wait F8
@ key Enter
@ type 記録
@ wait 記録
$ touch disk/slow
@ key C-s
@ wait 保存しています
$ rm disk/slow
@ wait 保存しました
@ signal TERM
@ exit 0

# --- each write takes its time ---
@ env SLOW_DISK_MS=150
@ start env LD_PRELOAD="$PWD/slow.so" banso open t/0.5/f1#hope
@ wait 期待する支援内容
$ touch disk/thick
@ type ひとつ
@ wait 書きかけ（控えてあります）
# The first draft is waited for; from then on what is typed goes to a file, which nobody waits for.
@ type ふたつ
@ wait まだ保存できていません: ディスクが遅くなっています。ファイルに控えました
$ while ! grep -q ふたつ ~/banso-書きかけ-*; do :; done; tail -n 1 ~/banso-書きかけ-*
  ひとつふたつ
$ rm disk/thick
@ key Tab
@ wait 前の項目  期待する支援内容: ひとつふたつ
$ while ls ~/banso-* >/dev/null 2>&1; do :; done; banso show t/0.5/f1 | grep ふたつ
    ひとつふたつ
@ signal TERM
@ exit 0
