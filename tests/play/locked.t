# Somebody else holds the database while one types: nobody at the keyboard waits for it, one is told
# why, and it is saved as soon as it can be.

$ banso --db t.db new --name 町 --id t && banso --db t.db answer t/0.5/f1 current はじめ
  t
$ mkfifo held gate gone
$ cat >lock.py <<'END'
> import sqlite3
> d = sqlite3.connect("t.db", isolation_level=None)
> d.execute("BEGIN EXCLUSIVE")
> open("held", "w").close()
> open("gate").read()
> d.execute("ROLLBACK")
> open("gone", "w").close()
> END

# Tab is held, and goes on by itself once the other one is done.
@ start banso --db t.db open t/0.5/f1#current
@ wait はじめ
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key End
@ type 、つづき
@ key Tab
@ wait ほかの人が保存しています。終わりしだい、これを保存します。
@ wait はじめ、つづき
$ banso --db t.db show t/0.5/f1#current | tail -n 1
    はじめ
$ echo >gate; cat gone
@ wait 前の項目  現状: はじめ、つづき
@ gone ほかの人が
$ banso --db t.db show t/0.5/f1#current | tail -n 1
    はじめ、つづき
