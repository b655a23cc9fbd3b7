# The copy of each day, beside the database: seven are kept, and nobody waits for them. What day it
# is the machine's own clock says: here in a time zone in which it is noon.

$ cat >at-noon <<'END'
> #!/bin/sh
> [ -e "$TMPDIR/zone" ] || python3 "$TESTS/data/copies.py" zone >"$TMPDIR/zone"
> TZ=$(cat "$TMPDIR/zone") exec "$@"
> END
$ printf '#!/bin/sh\nexec ./at-noon python3 "$TESTS/data/copies.py" "$@"\n' >copies; chmod +x at-noon copies
$ banso --db b.db new --name 知里町 --id chisato; ls
  chisato
  at-noon
  b.db
  copies
# Commands make none.
$ banso --db b.db list >list; ls
  at-noon
  b.db
  copies
  list
@ start ./at-noon banso --db b.db
@ wait 知里町
$ ./copies wait b.db; ./copies list b.db
  0
@ key q
@ exit 0
$ stat -c %a $(./copies name b.db 0); banso --db $(./copies name b.db 0) list
  600
  chisato       知里町                              訪問3回   0.5mtg
# Once a day: what is written later that day is in the copy of the next.
$ banso --db b.db answer chisato/0.5/f1 現状 はじめ; cksum $(./copies name b.db 0) >before
@ start ./at-noon banso --db b.db
@ wait 知里町
@ key n
@ wait 支援先を追加
@ key Esc
@ wait 知里町
@ key q
@ exit 0
$ cksum $(./copies name b.db 0) | cmp - before
$ cat >days.py <<'END'
> import os, pty, signal, subprocess, sys
> # So many days pass, on each of which banso is open until its copy is there, and no more than seven are;
> # 0: it is still the same day.
> for day in range(int(sys.argv[1]) or 1):
>     if sys.argv[1] != "0":
>         subprocess.run(["./copies", "age", "b.db"], check=True)
>     pid, terminal = pty.fork()
>     if pid == 0:
>         os.execvp("./at-noon", ["./at-noon", "banso", "--db", "b.db"])
>     subprocess.run(["./copies", "wait", "b.db"], check=True)
>     os.kill(pid, signal.SIGHUP)
>     os.waitpid(pid, 0)
> END
# What only looks like one of them stays, and is not counted; what was left half goes.
$ touch b.db.backup-mine b.db.backup-2026-11-0x b.db.backup-2026-11-19.old other.db.backup-2020-01-01 b.db.backup-2026-11-19.new-4; mkdir b.db.backup-2019-01-01
$ python3 days.py 6; ./copies list b.db; ls | grep -E 'backup-(mine|20..-..-..[.]|20..-..-0x|2019|2020)'
  0 1 2 3 4 5 6
  b.db.backup-2019-01-01
  b.db.backup-2026-11-0x
  b.db.backup-2026-11-19.old
  b.db.backup-mine
  other.db.backup-2020-01-01
$ banso --db $(./copies name b.db 5) show chisato/0.5/f1 | grep はじめ
    はじめ
# The eighth day: the first goes, and with it what somebody left beside it who looked into it.
$ ./copies age b.db; touch $(./copies name b.db 7)-wal; python3 days.py 0; ./copies list b.db; ls | grep 'backup.*wal'
  0 1 2 3 4 5 6
? 1
# Whoever stands in for the clock makes none of another day.
$ rm $(./copies name b.db 0)
@ env BANSO_NOW=2099-01-01T10:00
@ start ./at-noon banso --db b.db
@ wait 知里町
$ ./copies wait b.db; ./copies list b.db
  0 1 2 3 4 5 6
@ key q
@ exit 0
@ env BANSO_NOW=2026-11-20T13:57
# A clock that was wrong left copies of days to come: they push none out, and none of them goes.
$ ./copies lay b.db b.db -3 -4 -5 -6 -7 -8 -9 -9000; python3 days.py 2; ./copies list b.db
  -8998 -7 -6 -5 -4 -3 -2 -1 0 1 2 3 4 5 6
# The newest is none of them: they come last.
$ ./at-noon banso --db b.db doctor --repair | grep b.db.backup >days; head -n 1 days | grep -c $(./copies name b.db 0); tail -n 1 days | grep -c $(./copies name b.db -1)
  1
  1
$ rmdir b.db.backup-2019-01-01; rm b.db.backup-20??-??-??

# Two of them make one.
$ python3 "$TESTS/data/second.py" '知里町' ./at-noon banso --db b.db >pid
@ start ./at-noon banso --db b.db
@ wait 知里町
$ ./copies wait b.db; ./copies list b.db; kill $(cat pid); ls | grep -c 'b.db.backup-20..-..-..$'
  0
  1
@ key q
@ exit 0

# One that cannot be made is told once and keeps nobody from working; what was there stays.
$ ./copies age b.db; mkdir $(./copies name b.db 0)
@ start ./at-noon banso --db b.db open chisato/0.5/f1
@ wait きょうの控えを作れませんでした
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
$ ./copies list b.db; banso --db b.db show chisato/0.5/f1 | grep つづき
  1
    つづき
$ rmdir $(./copies name b.db 0)

# What somebody left beside its name who looked into it and was killed would be read into it.
$ ./copies age b.db; echo left >$(./copies name b.db 0)-wal
@ start ./at-noon banso --db b.db open chisato/0.5/f1
@ wait きょうの控えを作れませんでした
@ signal HUP
@ exit 0
$ ./copies list b.db; mv $(./copies name b.db 0)-wal left; python3 days.py 0; ./copies list b.db
  2
  0 2

# A damaged database does not push out the good copies.
$ ./copies age b.db; python3 - <<'END'
> import sqlite3
> d = sqlite3.connect("b.db")
> d.execute("pragma journal_mode = delete")
> page = d.execute("select rootpage from sqlite_schema where name = 'purge'").fetchone()[0]
> d.close()
> f = open("b.db", "r+b")
> f.seek((page - 1) * 4096)
> f.write(b"\xa5" * 4096)
> END
@ start ./at-noon banso --db b.db
@ wait きょうの控えを作れませんでした
@ key q
@ exit 0
$ ./copies list b.db
  1 3

# Never of the practice towns, nor of what may only be read.
$ banso --db practice.db new --name 練習町; cp $(./copies name b.db 1) ro.db; chmod 400 ro.db
  e1
$ cat >as-user <<'END'
> #!/bin/sh
> # Without root's right to write everywhere.
> [ "$(id -u)" != 0 ] || exec setpriv --bounding-set -dac_override,-dac_read_search "$@"
> exec "$@"
> END
$ chmod +x as-user; mkdir $(./copies name practice.db 0) $(./copies name ro.db 0)
# What others did is seen by the look at which a copy would begin; then the next one.
@ start ./at-noon banso --db practice.db
@ wait 練習町
$ banso --db practice.db new --name 二つめ >id
@ wait 二つめ
$ banso --db practice.db new --name 三つめ >id
@ wait 三つめ
@ rows 22-22
  ||
@ key q
@ exit 0
@ start ./as-user ./at-noon banso --db ro.db
@ wait 読むことだけ
@ key Down
$ cat >add <<'END'
> #!/bin/sh
> # Whom the files belong to may let himself write them.
> chmod 600 ro.db ro.db-* && banso --db ro.db new --name "$1" >id && chmod 400 ro.db
> END
$ chmod +x add; ./add 二つめ
@ wait 二つめ
$ ./add 三つめ
@ wait 三つめ
@ rows 22-22
  ||
@ key q
@ exit 0
