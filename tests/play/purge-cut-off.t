# A purge that is cut off, or cannot change a copy, owes it: each opening tries again until it is done.
$ mkdir here && banso --db here/a.db new --name 知里町 --id chisato && banso --db here/a.db respondent add chisato --name 佐藤
  chisato
  p1
$ B="banso --db here/a.db"; $B answer chisato/1/f2/佐藤 気づいたこと ひみつの文 && $B answer chisato/1/f2/佐藤 感じたこと のこる文 && $B answer chisato/0.5/f1 現状 ひみつの現状; for day in 17 18 19; do cp here/a.db here/a.db.backup-2026-11-$day; done
$ cat >cut-off.py <<'END'
> """usage: cut-off.py COPY TEXT WHERE FIELD: while somebody else has the copy for himself, a purge is
> killed when the database is done. The status of it."""
> import os, sqlite3, subprocess, sys, time
> holder = sqlite3.connect(sys.argv[1], isolation_level=None)
> holder.execute("PRAGMA locking_mode = EXCLUSIVE"); holder.execute("BEGIN EXCLUSIVE")
> purge = subprocess.Popen(["banso", "--db", "here/a.db", "purge", *sys.argv[3:]])
> while sys.argv[2].encode() in open("here/a.db", "rb").read() or os.stat("here/a.db-wal").st_size > 20000:
>     time.sleep(0.01)
> purge.kill(); print(purge.wait())
> subprocess.run(["banso", "--db", "here/a.db", "list"], stdout=subprocess.DEVNULL)
> END
$ python3 cut-off.py here/a.db.backup-2026-11-18 ひみつの文 chisato/1/f2/佐藤 気づいたこと
  -9
# That one could not be changed at the first opening either, all others were.
$ grep -l -a ひみつの文 here/*
  here/a.db.backup-2026-11-18
$ banso --db here/a.db list >/dev/null; grep -l -a ひみつの文 here/*
? 1
# The same of a form that has one sheet for the course.
$ python3 cut-off.py here/a.db.backup-2026-11-17 ひみつの現状 chisato/0.5/f1 現状; banso --db here/a.db list >/dev/null; grep -l -a ひみつの現状 here/*
  -9
? 1
# Nothing is owed now, and what is done is done once: who writes there again finds it in the next copy.
$ for file in here/a.db here/a.db.backup*; do python3 -c 'import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute("SELECT count(*), sum(pending) FROM purge").fetchone())' $file; done
  2 0
  2 0
  2 0
  2 0
$ B="banso --db here/a.db"; $B answer chisato/0.5/f1 現状 あたらしい文 && $B backup copy.db >/dev/null && mv copy.db here/a.db.backup-2026-11-20 && $B purge chisato/1/f2/佐藤 気づいたこと && banso --db here/a.db.backup-2026-11-20 show chisato/0.5/f1 | grep -c あたらしい文
  削除しました: いまの値 1件、履歴 0件、書きかけ 0件。控えのファイル 4件からも削除しました。
  1
$ banso --db here/a.db history chisato/1/f2/佐藤 | grep -c のこる文
  1
# What can never be changed is named at each start of the screens.
$ echo 傷んだもの >here/a.db.damaged-2026-11-18T09:00:00; banso --db here/a.db purge chisato/1/f2/佐藤 感じたこと
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 4件からも削除しました。
  banso: 控え $PWD/here/a.db.damaged-2026-11-18T09:00:00 からは削除できませんでした。ファイルごと消してください。
? 1
@ start banso --db here/a.db
@ wait ファイルごと消してください。
@ rows 21-22
  | 削除した個人情報が、データベースの隣の控え a.db.damaged-2026-11-18T09:00:00 に|
  | 残っています。ファイルごと消してください。|
@ signal HUP
@ exit 0
$ rm here/a.db.damaged*
@ start banso --db here/a.db
@ wait 知里町
@ gone ファイルごと
@ signal HUP
@ exit 0
