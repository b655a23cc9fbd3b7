# banso doctor --repair with a copy whose history parted from the file's: two wrote first in another
# order, or it is another database's. Whatever is lost, no answer stands under another person or field.

@ env BANSO_DB=banso.db
@ env BANSO_NOW=2026-11-21T09:00:00
$ cat >fork.sh <<'END'
> rm -f banso.db*
> banso new --name 知里町 --id chisato
> banso respondent add chisato --name 西田
> banso answer chisato/1/f2/p1 気づいたこと 西田が書いた
> cp banso.db start.db
> export BANSO_NOW=2026-11-21T10:00:00
> banso respondent add chisato --name 大沢
> banso respondent add chisato --name 東
> banso answer chisato/1/f2/p3 気づいたこと 東が書いた
> banso answer chisato/1/f2/p2 気づいたこと 大沢が書いた
> banso answer chisato/0.5/f1 現状 大沢の現状
> banso answer chisato/0.5/f1 課題 大沢の課題
> banso answer chisato/0.5/f1 課題 大沢の課題、あとで
> cp banso.db copy.db; cp start.db banso.db
> export BANSO_NOW=2026-11-21T11:00:00
> banso respondent add chisato --name 南
> banso answer chisato/0.5/f1 現状 南の現状
> banso answer chisato/1/f2/p2 気づいたこと 南が書いた
> banso respondent add chisato --name 北
> banso answer chisato/1/f2/p3 気づいたこと 北が書いた
> banso answer chisato/0.5/f1 課題 南の課題
> cp banso.db file.db
> END
$ cat >sweep.py <<'END'
> # Pages of file.db are lost, those given or each in turn; what stands after the repair stood there
> # before, or is empty.
> import glob, itertools, os, shutil, sqlite3, subprocess, sys
> def texts(name, table):
>     d = sqlite3.connect(name)
>     return {row for row in d.execute("SELECT s.engagement, session, form, respondent, x.field, x.row, x.\"column\", x.text FROM %s x"
>         " JOIN sheet s ON s.id = x.sheet" % table)}
> before = texts("file.db", "history")
> data = open("file.db", "rb").read()
> size = int.from_bytes(data[16:18], "big")
> pages = [(name, page) for name, page in sqlite3.connect("file.db").execute("SELECT name, pageno FROM dbstat ORDER BY pageno")
>     if name.split("_")[-1 if name[0] != "s" else 0] in ("value", "history", "sheet", "engagement", "site") or "autoindex_" in name
>     and name.split("_")[2] in ("history", "sheet", "site")]
> told = set()
> for lost in itertools.combinations(pages, int(sys.argv[2])):
>     for name in glob.glob("banso.db*"):
>         os.remove(name)
>     shutil.copy(sys.argv[1], "banso.db.backup-2026-11-20")
>     here = bytearray(data)
>     for _, page in lost:
>         here[(page - 1) * size:page * size] = b"\xa5" * size
>     with open("banso.db", "wb") as file:
>         file.write(here)
>     done = subprocess.run(["banso", "doctor", "--repair"], capture_output=True, text=True)
>     if done.returncode == 0 and not texts("banso.db", "value") >= texts("file.db", "value"):
>         print(lost, "told that all came back")
>     for table in ("value", "history"):
>         strange = {row for row in texts("banso.db", table) if row[-1] and row not in before}
>         if strange:
>             print(lost, table, *sorted(strange)[:2])
>     told |= {line[:4] + line[-9:] for line in done.stdout.splitlines() if "補いませんでした" in line or "使いませんでした" in line}
> print(*sorted(told))
> END
$ sh fork.sh >/dev/null; python3 sweep.py copy.db 1
  控えにあ補いませんでした。
# A copy that is the file's own gives back all it can.
$ python3 sweep.py start.db 1
  
# Another database, which even has the same name.
$ mv banso.db old.db; banso new --name 知里町 --id chisato; for n in 1 2 3 4 5 6; do banso answer chisato/0.5/f1 現状 ほか$n; banso answer chisato/0.5/f1 課題 ほか$n; done; banso respondent add chisato --name 他人; banso answer chisato/1/f2/p1 気づいたこと 他人が書いた; mv banso.db other.db; python3 sweep.py other.db 1
  chisato
  p1
  控え /使いませんでした。
