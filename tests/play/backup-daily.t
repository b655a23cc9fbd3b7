# The copy of each day, beside the database: seven are kept, and nobody waits for them.

$ cat >until.py <<'END'
> import os, sys, time
> # Waits until what is asked for is there: a copy is made by itself, some time after the screen stands.
> while not eval(sys.argv[1]):
>     time.sleep(0.02)
> END
$ banso --db b.db new --name 知里町 --id chisato; ls
  chisato
  b.db
  until.py
# Commands make none.
$ banso --db b.db list >list; ls
  b.db
  list
  until.py
@ env BANSO_NOW=2026-11-20T10:00
@ start banso --db b.db
@ wait 知里町
$ python3 until.py 'os.path.exists("b.db.backup-2026-11-20")'
@ key q
@ exit 0
$ stat -c '%a %n' b.db.backup*; banso --db b.db.backup-2026-11-20 list
  600 b.db.backup-2026-11-20
  chisato       知里町                              訪問3回   0.5mtg
# Once a day: what is written later that day is in the copy of the next.
$ banso --db b.db answer chisato/0.5/f1 現状 はじめ; cksum b.db.backup-2026-11-20 >before
@ start banso --db b.db
@ wait 知里町
@ key n
@ wait 支援先を追加
@ key Esc
@ wait 知里町
@ key q
@ exit 0
$ cksum b.db.backup-2026-11-20 | cmp - before
$ cat >day.py <<'END'
> import os, pty, re, signal, sys, time
> # Opens banso on each of these days until its copy is there, and no more than seven are.
> def days():
>     return [n for n in os.listdir() if re.fullmatch(r"b\.db\.backup-\d{4}-\d\d-\d\d", n) and os.path.isfile(n)]
> for day in sys.argv[1:]:
>     os.environ["BANSO_NOW"] = day + "T09:00"
>     pid, terminal = pty.fork()
>     if pid == 0:
>         os.execvp("banso", ["banso", "--db", "b.db"])
>     os.set_blocking(terminal, False)
>     while "b.db.backup-" + day not in days() or len(days()) > 7:
>         try:
>             os.read(terminal, 65536)
>         except OSError:
>             time.sleep(0.02)
>     os.kill(pid, signal.SIGHUP)
>     os.waitpid(pid, 0)
> END
# What only looks like one of them stays, and is not counted; what was left half goes.
$ touch b.db.backup-mine b.db.backup-2026-11-0x b.db.backup-2026-11-19.old other.db.backup-2020-01-01 b.db.backup-2026-11-19.new-4; mkdir b.db.backup-2019-01-01
$ python3 day.py 2026-11-21 2026-11-22 2026-11-23 2026-11-24 2026-11-25 2026-11-26; ls | grep backup
  b.db.backup-2019-01-01
  b.db.backup-2026-11-0x
  b.db.backup-2026-11-19.old
  b.db.backup-2026-11-20
  b.db.backup-2026-11-21
  b.db.backup-2026-11-22
  b.db.backup-2026-11-23
  b.db.backup-2026-11-24
  b.db.backup-2026-11-25
  b.db.backup-2026-11-26
  b.db.backup-mine
  other.db.backup-2020-01-01
$ banso --db b.db.backup-2026-11-21 show chisato/0.5/f1 | grep はじめ
    はじめ
# The eighth day: the first goes.
$ python3 day.py 2026-11-27; ls | grep -E 'b.db.backup-2026-..-..$'
  b.db.backup-2026-11-0x
  b.db.backup-2026-11-21
  b.db.backup-2026-11-22
  b.db.backup-2026-11-23
  b.db.backup-2026-11-24
  b.db.backup-2026-11-25
  b.db.backup-2026-11-26
  b.db.backup-2026-11-27
# After a clock that was wrong, today's stays all the same.
$ for d in 01 02 03 04 05 06 07; do cp b.db b.db.backup-2099-01-$d; done; python3 day.py 2026-11-28; ls | grep -E 'b.db.backup-2...-..-..$'
  b.db.backup-2019-01-01
  b.db.backup-2026-11-0x
  b.db.backup-2026-11-28
  b.db.backup-2099-01-02
  b.db.backup-2099-01-03
  b.db.backup-2099-01-04
  b.db.backup-2099-01-05
  b.db.backup-2099-01-06
  b.db.backup-2099-01-07
$ rm b.db.backup-2099* b.db.backup-2026-11-??; rmdir b.db.backup-2019-01-01

# Two of them make one.
@ env BANSO_NOW=2026-12-01T10:00
$ python3 "$TESTS/data/second.py" '知里町' banso --db b.db >pid
@ start banso --db b.db
@ wait 知里町
$ python3 until.py 'os.path.exists("b.db.backup-2026-12-01")'; ls | grep 2026-12-01; kill $(cat pid)
  b.db.backup-2026-12-01
@ key q
@ exit 0

# One that cannot be made is told once and keeps nobody from working; what was there stays.
$ mkdir b.db.backup-2026-12-02
@ env BANSO_NOW=2026-12-02T10:00
@ start banso --db b.db open chisato/0.5/f1
@ wait きょうの控えを作れませんでした
@ rows 22-22
  | きょうの控えを作れませんでした。banso backup を試すと、わけが分かります。|
@ type つづき
@ key C-s
@ wait つづき
@ gone きょうの控え
@ key Esc
@ wait 帳票
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ ls | grep backup-2026; banso --db b.db show chisato/0.5/f1 | grep つづき
  b.db.backup-2026-11-19.old
  b.db.backup-2026-12-01
  b.db.backup-2026-12-02
    つづき

# A damaged database does not push out the good copies.
$ python3 - <<'END'
> import sqlite3
> d = sqlite3.connect("b.db")
> d.execute("pragma journal_mode = delete")
> page = d.execute("select rootpage from sqlite_schema where name = 'purge'").fetchone()[0]
> d.close()
> f = open("b.db", "r+b")
> f.seek((page - 1) * 4096)
> f.write(b"\xa5" * 4096)
> END
@ env BANSO_NOW=2026-12-03T10:00
@ start banso --db b.db
@ wait きょうの控えを作れませんでした
@ key q
@ exit 0
$ ls | grep backup-2026
  b.db.backup-2026-11-19.old
  b.db.backup-2026-12-01
  b.db.backup-2026-12-02

# Never of the practice towns, nor of what may only be read.
$ banso --db practice.db new --name 練習町; cp b.db.backup-2026-12-01 ro.db; chmod 400 ro.db
  e1
$ cat >as-user <<'END'
> #!/bin/sh
> # Without root's right to write everywhere.
> [ "$(id -u)" != 0 ] || exec setpriv --bounding-set -dac_override,-dac_read_search "$@"
> exec "$@"
> END
$ chmod +x as-user; mkdir practice.db.backup-2026-12-03 ro.db.backup-2026-12-03
# What others did is seen by the look at which a copy would begin; then the next one.
@ start banso --db practice.db
@ wait 練習町
$ banso --db practice.db new --name 二つめ >id
@ wait 二つめ
$ banso --db practice.db new --name 三つめ >id
@ wait 三つめ
@ rows 22-22
  ||
@ key q
@ exit 0
@ start ./as-user banso --db ro.db
@ wait 読むことだけ
@ key Down
$ cat >add <<'END'
> #!/bin/sh
> # Whom the file belongs to may let himself write it.
> chmod 600 ro.db && banso --db ro.db new --name "$1" >id && chmod 400 ro.db
> END
$ chmod +x add; ./add 二つめ
@ wait 二つめ
$ ./add 三つめ
@ wait 三つめ
@ rows 22-22
  ||
@ key q
@ exit 0
