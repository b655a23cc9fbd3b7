# A database with a second name (a hard link): SQLite keeps a WAL beside each of them, and what is
# saved by one is lost by the other. It is only read until it is parted.

@ env BANSO_NOW=2026-11-20T16:42:00
@ env BANSO_DB=a.db
$ banso new --name もみじ市 --id momiji; banso answer momiji/0.5/f1 現状 はじめの文; rm -f a.db-here; ln a.db b.db; cksum a.db >before
  momiji
$ banso list; banso show momiji/0.5/f1 | grep 文; banso --db b.db list; banso backup copy.db
  momiji        もみじ市                            訪問3回   0.5mtg
    はじめの文
  momiji        もみじ市                            訪問3回   0.5mtg
  copy.db に控えを作り、読み返して確かめました（支援先 1件、回答 1件）。
$ banso answer momiji/0.5/f1 現状 あとの文
  banso: $PWD/a.db には、別の名前（ハードリンク）もあります。両方から書くと保存したものが失われるので、読むことだけできます。全員が banso を終えてから、banso doctor --repair で分けてください。
? 1
$ banso --db b.db new --name みどり町
  banso: $PWD/b.db には、別の名前（ハードリンク）もあります。両方から書くと保存したものが失われるので、読むことだけできます。全員が banso を終えてから、banso doctor --repair で分けてください。
? 1
$ banso purge momiji/0.5/f1 現状
  banso: $PWD/a.db には、別の名前（ハードリンク）もあります。両方から書くと保存したものが失われるので、読むことだけできます。全員が banso を終えてから、banso doctor --repair で分けてください。
? 1
$ banso doctor | grep -A 1 読み書き
  注意  読み書き      別の名前（ハードリンク）もあります
        両方から書くと保存したものが失われるので、読むことだけできます。全員が banso を終えてから、banso doctor --repair で分けてください。
$ ln -s b.db c.db; banso --db c.db answer momiji/0.5/f1 現状 あとの文
  banso: $PWD/b.db には、別の名前（ハードリンク）もあります。両方から書くと保存したものが失われるので、読むことだけできます。全員が banso を終えてから、banso doctor --repair で分けてください。
? 1
$ cksum a.db | cmp - before; ls
  a.db
  b.db
  before
  c.db
  copy.db
@ start banso
@ wait もみじ市
@ wait 別の名前（ハードリンク）
@ key q
@ exit 0

# --- parted: each name goes on by itself ---
$ banso doctor --repair | head -n 3; stat -c '%h %a %n' a.db b.db; cmp a.db b.db && echo same
  データベース a.db
  このファイルには、別の名前（ハードリンク）もありました。この名前のファイルを、別のファイルに分けました。もうひとつの名前のファイルは、そのままです。
  傷みはありませんでした。
  1 600 a.db
  1 600 b.db
  same
$ banso answer momiji/0.5/f1 現状 'これは a'; banso --db b.db answer momiji/0.5/f1 現状 'これは b'; banso show momiji/0.5/f1 | grep これは; banso --db b.db show momiji/0.5/f1 | grep これは
    これは a
    これは b
$ banso doctor | tail -n 1; banso doctor --repair | head -n 2
  すべて合格です。
  データベース a.db
  傷みはありませんでした。

# --- with what stands in the WAL of this name ---
$ cat >crash.py <<'END'
> import os, signal, sqlite3, subprocess
> d = sqlite3.connect("a.db")
> d.execute("select count(*) from value").fetchone()
> subprocess.run(["banso", "answer", "momiji/0.5/f1", "現状", "さいごの文"], check=True)
> os.kill(os.getpid(), signal.SIGKILL)
> END
$ python3 crash.py 2>said; ls a.db-wal; ln a.db d.db; banso doctor --repair | head -n 2; banso show momiji/0.5/f1 | grep 文; ls a.db*
  a.db-wal
  データベース a.db
  このファイルには、別の名前（ハードリンク）もありました。この名前のファイルを、別のファイルに分けました。もうひとつの名前のファイルは、そのままです。
    さいごの文
  a.db

# --- damaged, of somebody else, while others are in ---
$ python3 -c 'f = open("a.db", "r+b"); f.seek(-4096, 2); f.write(b"\xa5" * 4096)'; ln a.db e.db; banso doctor --repair | sed -n 2p; stat -c '%h %n' a.db e.db
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
  1 a.db
  1 e.db
$ python3 -c 'import sqlite3; d = sqlite3.connect("strange.db"); d.execute("create table t (a)"); d.commit()'; ln strange.db stranger.db; banso --db strange.db doctor --repair; stat -c '%h %n' strange.db
  banso: $PWD/strange.db は別のアプリケーションのデータベースです。--db の場所を確かめてください。
  2 strange.db
$ ln a.db f.db; python3 - <<'END'
> import sqlite3, subprocess
> d = sqlite3.connect("f.db", isolation_level=None)
> d.execute("begin")
> d.execute("select count(*) from value").fetchone()
> print(subprocess.run(["banso", "doctor", "--repair"]).returncode, flush=True)
> END
  banso: $PWD/a.db をほかの人が開いているので、直せません。全員が banso を終えてから、もう一度お試しください。
  1
