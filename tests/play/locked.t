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

# Who goes on typing stays; what is typed is in a file meanwhile, which goes when the draft is kept.
$ python3 lock.py >/dev/null 2>&1 & cat held
@ type ひとつ
@ key Tab
@ wait 終わりしだい
@ type 、ふたつ
@ wait まだ保存できていません: ほかの人が保存しています。ファイルに控えました
$ tail -n 2 ~/banso-書きかけ-*; stat -c %a ~/banso-書きかけ-*
  【t/0.5/f1#issue  町  帳票1 事前情報  課題】
  ひとつ、ふたつ
  600
@ type 、みっつ
$ while ! grep みっつ ~/banso-書きかけ-*; do :; done
  ひとつ、ふたつ、みっつ
$ echo >gate; cat gone
@ wait 書きかけ（控えてあります）
$ while ls ~/banso-* >/dev/null 2>&1; do :; done

# Killed within the lock: the next start tells of the file.
$ python3 lock.py >/dev/null 2>&1 & cat held
@ type 、さいご
@ key Tab
@ wait 終わりしだい
$ while ! grep さいご ~/banso-書きかけ-*; do :; done
  ひとつ、ふたつ、みっつ、さいご
@ kill
$ echo >gate; cat gone
@ start banso --db t.db
@ wait ~/banso-書きかけ-2026-11-20-135700.txt にあります
@ signal TERM
@ exit 0
$ rm ~/banso-*

# Told to end within the lock.
@ start banso --db t.db open t/0.5/f1#issue
@ wait みっつ
$ python3 lock.py >/dev/null 2>&1 & cat held
@ type 、よっつ
@ signal TERM
@ exit 1
$ tail -n 1 ~/banso-書きかけ-*; rm ~/banso-*
  ひとつ、ふたつ、みっつ、よっつ
$ echo >gate; cat gone

# --- no room any more ---
$ cat >fill.py <<'END'
> import sqlite3
> d = sqlite3.connect("t.db", isolation_level=None)
> d.execute("PRAGMA wal_autocheckpoint = 0")
> for i in range(20):
>     d.execute("UPDATE news SET n = n + 1")
> open("held", "w").close()
> open("gate").read()
> d.close()
> open("gone", "w").close()
> END
$ python3 fill.py >/dev/null 2>&1 & cat held
@ start sh -c 'ulimit -f 64; exec banso --db t.db open t/0.5/f1#hope'
@ wait 期待する
@ type 入らない
@ wait まだ保存できていません: ディスクに書けません。ファイルに控えました
@ kill
$ echo >gate; cat gone
$ tail -n 1 ~/banso-書きかけ-*; rm ~/banso-*
  入らない

# --- what stands beside the database is deleted ---
@ start banso --db t.db open t/0.5/f1#hope
@ wait 期待する
$ rm t.db-wal t.db-shm
@ type 消された
@ wait まだ保存できていません: ファイルが元の場所にありません。ファイルに控えました
@ kill
$ tail -n 1 ~/banso-書きかけ-*; rm ~/banso-*
  消された
