# banso backup: a copy of one moment, read back before it gets its name.

$ banso new --name 知里町 --id chisato; banso answer chisato/0.5/f1 現状 はじめ; banso answer chisato/0.5/f1 課題 つぎ
  chisato
$ banso backup hikae.db; stat -c '%a %n' *; banso --db hikae.db list; banso --db hikae.db show chisato/0.5/f1 | tail -n 1
  hikae.db に控えを作り、読み返して確かめました（支援先 1件、回答 2件）。
  600 hikae.db
  chisato       知里町                              訪問3回   0.5mtg
    つぎ
# Beside it nothing is left; the database itself was not touched.
$ ls
  hikae.db
# The first copy is replaced whole by the next.
$ banso answer chisato/0.5/f1 現状 あと; banso backup hikae.db; banso --db hikae.db history chisato/0.5/f1 現状 | wc -l
  hikae.db に控えを作り、読み返して確かめました（支援先 1件、回答 2件）。
  2
$ python3 -c 'import sqlite3; print(sqlite3.connect("hikae.db").execute("pragma integrity_check").fetchone())'
  ('ok',)
# In a folder that a group shares, the group can read it.
$ mkdir shared; chmod 2770 shared; banso backup shared/h.db; stat -c %a shared/h.db
  shared/h.db に控えを作り、読み返して確かめました（支援先 1件、回答 2件）。
  660

$ banso backup
  banso: 書くものが足りません。
  使い方: banso backup ファイル
? 2
$ banso backup a b
  banso: 「b」は余分です。
  使い方: banso backup ファイル
? 2
$ banso help backup
  使い方: banso backup ファイル
  データベースの控えを作り、読み返して確かめます

# --- where it may not stand ---
$ D=$HOME/.local/share/banso; banso backup $D/banso.db; for e in wal shm journal here; do banso backup $D/banso.db-$e; done; ls $D
  banso: $HOME/.local/share/banso/banso.db は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: $HOME/.local/share/banso/banso.db-wal は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: $HOME/.local/share/banso/banso.db-shm は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: $HOME/.local/share/banso/banso.db-journal は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: $HOME/.local/share/banso/banso.db-here は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso.db
$ ln -s hikae.db link.db; banso backup link.db; ln -s nowhere.db hang.db; banso backup hang.db; readlink link.db hang.db
  banso: link.db はリンクなので、上書きしません。別の名前を指定してください。
  banso: hang.db はリンクなので、上書きしません。別の名前を指定してください。
  hikae.db
  nowhere.db
$ ln -s "$HOME/.local/share/banso" way; banso backup way/banso.db
  banso: way/banso.db は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
? 1
$ mkdir folder; banso backup folder; mkfifo pipe; banso backup pipe; banso backup nowhere/h.db
  banso: folder はフォルダーです。ファイルの名前まで書いてください。
  banso: pipe はふつうのファイルではないので、上書きしません。別の名前を指定してください。
  banso: nowhere/h.db を書けません（その場所にありません）。場所と権限を確かめてください。
? 1
$ cat >as-user <<'END'
> #!/bin/sh
> # Without root's right to write everywhere.
> [ "$(id -u)" != 0 ] || exec setpriv --bounding-set -dac_override,-dac_read_search "$@"
> exec "$@"
> END
$ chmod +x as-user; mkdir closed; chmod 500 closed; ./as-user banso backup closed/h.db; chmod 700 closed; ls closed
  banso: closed/h.db を書けません（許可がありません）。場所と権限を確かめてください。
# Another database that somebody has open: its last saves would get into ours.
$ banso --db other.db new --name 別の町; touch other.db-wal; banso backup other.db; rm other.db-wal
  e1
  banso: other.db は、いま使われているか、途中で終わったデータベースなので（となりに other.db-wal があります）、上書きしません。別の名前を指定してください。
# What a killed program left beside that name would be read into the copy, and show the old text.
$ cat >leave.py <<'END'
> import os, sqlite3, sys
> # What is saved stands in the WAL alone, or is half in the file and half in the journal.
> d = sqlite3.connect(sys.argv[1], isolation_level=None)
> d.execute("pragma journal_mode = " + sys.argv[2])
> d.execute("pragma cache_size = 1")
> d.execute("begin")
> d.execute("update value set text = 'ふるい文' where field = 'current'")
> if sys.argv[2] == "wal":
>     d.execute("commit")
> else:
>     d.execute("create table big as with recursive n(i) as (select 1 union all select i + 1 from n where i < 200) select randomblob(4000) from n")
> os.kill(os.getpid(), 9)
> END
$ for journal in wal delete; do cp hikae.db left.db; sh -c "exec python3 leave.py left.db $journal" 2>/dev/null; banso backup left.db; rm left.db; ls left.db*; banso backup left.db; mkdir $journal; mv left.db-* $journal; banso backup left.db; banso --db left.db history chisato/0.5/f1 現状 | grep -c ふるい; rm left.db; done
  banso: left.db は、いま使われているか、途中で終わったデータベースなので（となりに left.db-wal があります）、上書きしません。別の名前を指定してください。
  left.db-shm
  left.db-wal
  banso: 前に途中で終わった left.db-wal が残っていて、控えの中身と混ざってしまいます。別の名前を指定してください。
  left.db に控えを作り、読み返して確かめました（支援先 1件、回答 2件）。
  0
  banso: left.db は、いま使われているか、途中で終わったデータベースなので（となりに left.db-journal があります）、上書きしません。別の名前を指定してください。
  left.db-journal
  banso: 前に途中で終わった left.db-journal が残っていて、控えの中身と混ざってしまいます。別の名前を指定してください。
  left.db に控えを作り、読み返して確かめました（支援先 1件、回答 2件）。
  0
$ mv wal/left.db-shm .; banso backup left.db; rm left.db-shm; ln -s nowhere left.db-wal; banso backup left.db; rm left.db-wal
  banso: 前に途中で終わった left.db-shm が残っていて、控えの中身と混ざってしまいます。別の名前を指定してください。
  banso: 前に途中で終わった left.db-wal が残っていて、控えの中身と混ざってしまいます。別の名前を指定してください。
# Nothing to copy; nothing of ours; damaged. What was there stays.
$ banso --db none.db backup h.db; ls none.db h.db
  banso: データベース none.db がありません。--db と BANSO_DB の場所を確かめてください。
  ls: cannot access 'none.db': No such file or directory
  ls: cannot access 'h.db': No such file or directory
? 2
$ python3 -c 'import sqlite3; d = sqlite3.connect("strange.db"); d.execute("create table t (a)"); d.commit()'
$ banso --db strange.db backup h.db; ls h.db
  banso: データベースが banso のものではないので、控えを作りません。--db の場所を確かめてください。
  ls: cannot access 'h.db': No such file or directory
? 2
$ cat >damage.py <<'END'
> import sqlite3, sys
> # The page in which a table begins.
> d = sqlite3.connect("bad.db")
> d.execute("pragma journal_mode = delete")
> sql = "select rootpage from sqlite_schema where name = ?"
> page = d.execute(sql, sys.argv[1:]).fetchone()[0]
> d.close()
> f = open("bad.db", "r+b")
> f.seek((page - 1) * 4096)
> f.write(b"\xa5" * 4096)
> f.close()
> END
$ cp hikae.db bad.db; python3 damage.py draft; cksum hikae.db >before; banso --db bad.db backup hikae.db; cksum hikae.db | cmp - before; ls | grep new
  banso: 控えを読み返したら傷みがあったので、置きませんでした。データベースが傷んでいないか、banso doctor で調べてください。
? 1

# A disk that takes no more: nothing stands there, and what was there stays.
$ (trap '' XFSZ; ulimit -f 200; banso backup big.db; banso backup hikae.db); cksum hikae.db | cmp - before; ls | grep -E 'big|new'
  banso: 読み書きに失敗しました。ディスクの空きとつながりを確かめて、もう一度お試しください（big.db）。
  banso: 読み書きに失敗しました。ディスクの空きとつながりを確かめて、もう一度お試しください（hikae.db）。
? 1

# --- while others write ---
$ cat >write.sh <<'END'
> i=0
> while [ ! -e enough ]; do i=$((i + 1)); banso answer chisato/0.5/f1 現状 "$i" || echo "$i"; done
> END
$ sh write.sh & for i in 1 2 3 4 5; do banso backup busy$i.db >/dev/null || echo refused; done; touch enough; wait; for i in 1 2 3 4 5; do banso --db busy$i.db doctor | tail -n 1; done
  すべて合格です。
  すべて合格です。
  すべて合格です。
  すべて合格です。
  すべて合格です。
$ python3 - <<'END'
> import sqlite3
> # Each holds as many revisions as its value says: one moment, not two.
> for i in range(1, 6):
>     d = sqlite3.connect("busy%d.db" % i)
>     n = d.execute("select max(revision), count(*) from history where field = 'current'").fetchone()
>     v = d.execute("select revision from value where field = 'current'").fetchone()
>     print(n[0] == n[1] == v[0] or (n, v))
> END
  True
  True
  True
  True
  True
# Somebody who has begun to save and does not end keeps nobody from copying.
$ cat >hold.py <<'END'
> import os, sqlite3, subprocess
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db", isolation_level=None)
> d.execute("begin immediate")
> d.execute("update value set text = 'half' where field = 'current'")
> subprocess.run(["banso", "backup", "held.db"])
> d.execute("rollback")
> END
$ python3 hold.py; python3 -c 'import sqlite3; print(sqlite3.connect("held.db").execute("select count(*) from value where text = ?", ("half",)).fetchone())'
  held.db に控えを作り、読み返して確かめました（支援先 1件、回答 2件）。
  (0,)
