# 個人情報の削除: who left the list and had only begun to type somewhere is found there by the number, too.
$ mkdir here && B="banso --db here/b.db"; $B new --name 知里町 --id chisato && $B respondent add chisato --name 鈴木 && $B respondent add chisato --name 佐藤
  chisato
  p1
  p2
@ start banso --db here/b.db open chisato/1/f2/p1#気づいたこと
@ wait 鈴木
@ type 書きかけのひみつ
@ wait 書きかけのひみつ
@ signal HUP
@ exit 0
@ start banso --db here/b.db open chisato/1
@ wait 開会
@ key a
@ wait 出席
@ key p
@ wait > 鈴木
@ key x
@ wait さんをどうしますか
@ type 3
@ wait > 佐藤
@ signal HUP
@ exit 0
$ B="banso --db here/b.db"; $B purge chisato/1/f2/p3; $B answer chisato/1/f2/p1 気づいたこと まだ; $B purge chisato/1/f2/p1; grep -l -a ひみつ here/b.db*
  banso: 参加者「p3」は見つからないか、1つに決まりません。次から選んでください: p2（佐藤）
  banso: 参加者「p1」は見つからないか、1つに決まりません。次から選んでください: p2（佐藤）
  削除しました: いまの値 0件、履歴 0件、書きかけ 1件。控えのファイル 0件からも削除しました。
? 1

# A copy in which somebody worked and was killed: what they saved stands beside it, and goes, too. What
# stands there of a copy that is gone is named.
$ cat >work.py <<'END'
> import os, sqlite3, sys
> d = sqlite3.connect(sys.argv[1], isolation_level=None)
> d.execute("pragma journal_mode = wal")
> d.execute("insert into draft (who, window, engagement, session, form, respondent, field, row, column, text, seen_revision, at)"
>     " values ('x', -9, 'chisato', '', 'f1', '', 'issue', '', '', 'ひみつの控え', 0, '')")
> if len(sys.argv) > 2:
>     d.execute("delete from draft")
> os.kill(os.getpid(), 9)
> END
$ cd here && for day in 17 18 19; do cp b.db b.db.backup-2026-11-$day; done; for words in 17 "18 and takes it back" 19; do sh -c "exec python3 ../work.py b.db.backup-2026-11-$words" 2>/dev/null; done; rm b.db.backup-2026-11-19; grep -l -a ひみつ b.db*
  b.db.backup-2026-11-17-wal
  b.db.backup-2026-11-18-wal
  b.db.backup-2026-11-19-wal
$ banso --db here/b.db answer chisato/0.5/f1 課題 これ; banso --db here/b.db purge chisato/0.5/f1 課題; grep -l -a ひみつ here/b.db*; ls here
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 2件からも削除しました。
  banso: 控え $PWD/here/b.db.backup-2026-11-19-wal からは削除できませんでした。ファイルごと消してください。
  here/b.db.backup-2026-11-19-wal
  b.db
  b.db-here
  b.db.backup-2026-11-17
  b.db.backup-2026-11-18
  b.db.backup-2026-11-19-shm
  b.db.backup-2026-11-19-wal
