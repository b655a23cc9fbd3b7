# A file that is damaged cannot be written anew: a purge says so, and what is to be done.
$ B="banso --db here/a.db"; mkdir here && $B new --name 知里町 --id chisato && $B new --name 別の町 --id other
  chisato
  other
$ B="banso --db here/a.db"; for i in 1 2 3; do seq -s ながい文 200 | $B answer other/0.5/f1 現状 - && $B answer other/0.5/f1 現状 --clear; done; $B answer chisato/0.5/f1 現状 ひみつの文
$ python3 - <<'END'
> # A page of the history that holds one long text of the other town, and nothing that the purge reads.
> data = bytearray(open("here/a.db", "rb").read())
> at = data.index("文150な".encode()) // 4096 * 4096
> assert data[at] == 13
> data[at] = 0
> open("here/a.db", "wb").write(data)
> END
$ banso --db here/a.db purge chisato/0.5/f1 現状
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
  banso: データベースが傷んでいるので、ファイルの中にまだ跡が残っています。全員が banso を終えてから banso doctor --repair で直し、もう一度 banso を開いてください。つづきをします。
? 1
@ start banso --db here/a.db open chisato/0.5/f1#現状
@ wait 1 / 9
@ key F5
@ wait 2回
@ key x
@ wait すべて削除しますか
@ type 2
@ wait 削除しました。
@ rows 18-22
  ||
  ||
  | 削除しました。データベースが傷んでいるので、ファイルの中にまだ跡が残っていま|
  | す。全員が banso を終えてから banso doctor --repair で直し、もう一度 banso を|
  | 開いてください。つづきをします。|
@ signal HUP
@ exit 0
# Once it is mended the next opening goes on; the damaged file is a copy like all others.
$ banso --db here/a.db doctor --repair | grep -o '取ってあります\|残し.*'; mv here/a.db.damaged-*[0-9] here/a.db.damaged-2026-11-20T13:57:00; rm here/a.db.damaged-*-wal
  取ってあります
$ python3 -c 'import sqlite3; print(sqlite3.connect("here/a.db").execute("SELECT count(*) FROM purge WHERE pending").fetchone())'
  (2,)
$ banso --db here/a.db list >/dev/null; python3 -c 'import sqlite3; print(sqlite3.connect("here/a.db").execute("SELECT DISTINCT pending FROM purge").fetchall())'
  [(2,)]
@ start banso --db here/a.db
@ wait ファイルごと消してください。
@ rows 21-22
  | 削除した個人情報が、データベースの隣の控え a.db.damaged-2026-11-20T13:57:00 に|
  | 残っています。ファイルごと消してください。|
@ signal HUP
@ exit 0
$ rm here/a.db.damaged*; banso --db here/a.db list >/dev/null; python3 -c 'import sqlite3; print(sqlite3.connect("here/a.db").execute("SELECT DISTINCT pending FROM purge").fetchall())'; grep -l -a ひみつ here/*
  [(0,)]
? 1
# Damage that writing the file anew would take along unseen: a long text that goes on behind its end.
$ B="banso --db here/b.db"; $B new --name 知里町 --id chisato && $B new --name 別の町 --id other && seq -s ながい文 3000 | $B answer other/0.5/f1 課題 - && $B answer chisato/0.5/f1 現状 ひみつの文
  chisato
  other
$ python3 - <<'END'
> data = bytearray(open("here/b.db", "rb").read())
> at = data.index("文3000".encode()) // 4096 * 4096
> assert data[at:at + 4] == bytes(4)  # no page behind it
> data[at:at + 4] = (2).to_bytes(4, "big")
> open("here/b.db", "wb").write(data)
> END
$ banso --db here/b.db purge chisato/0.5/f1 現状
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
  banso: データベースが傷んでいるので、ファイルの中にまだ跡が残っています。全員が banso を終えてから banso doctor --repair で直し、もう一度 banso を開いてください。つづきをします。
? 1
$ banso --db here/b.db doctor | grep データの傷み
  注意  データの傷み  傷んでいます

# What was purged does not come back from a copy of before, put beside it later, when a mend fills gaps from it.
$ mkdir gap; B="banso --db gap/a.db"; $B new --name 沢町 --id sawa >/dev/null; $B answer sawa/0.5/f1 現状 ひみつの文; $B answer sawa/0.5/f1 課題 のこる文; $B backup gap/copy >/dev/null 2>&1; $B purge sawa/0.5/f1 現状 2>&1 | head -n 1; for i in 1 2 3; do seq -s ながい文 200 | $B answer sawa/0.5/f1 支援テーマ - 2>/dev/null; seq -s ながい文 200 | $B answer sawa/0.5/f1 考え方 -; $B answer sawa/0.5/f1 考え方 --clear; done
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
$ mv gap/copy gap/a.db.backup-2026-11-19; python3 - <<'END'
> import sqlite3
> roots = [page for page, in sqlite3.connect("gap/a.db").execute("select rootpage from sqlite_schema where name in ('value', 'history')")]
> f = open("gap/a.db", "r+b")
> for page in roots:
>     f.seek((page - 1) * 4096)
>     f.write(b"\0" * 4096)
> END
$ banso --db gap/a.db doctor --repair | grep -E '削除|戻|補いました'; banso --db gap/a.db show sawa/0.5/f1 | grep -A1 -e 現状 -e 課題; grep -c ひみつ gap/a.db
    削除の記録: 1件
  読めなかったところは、控え $PWD/gap/a.db.backup-2026-11-19 から補いました。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  ・現状
    未記入（理由: 削除 2026-11-20 tanaka（LOGIN））
  --
  ・課題
    のこる文
  0
? 1
