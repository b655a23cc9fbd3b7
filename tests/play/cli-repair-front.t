# banso doctor --repair, where what tells of the rest is damaged: the header, the definitions of the
# tables; an older database; what a broken save left beside it.

$ banso demo --dir d >out 2>&1; cp d/practice.db sound.db; cp sound.db banso.db; ls
  banso.db
  d
  out
  sound.db
@ env BANSO_DB=banso.db
@ env BANSO_NOW=2026-11-21T09:00:00
$ cat >same.py <<'END'
> import sqlite3
> # Whether everything that people wrote is as it was.
> def all(name):
>     d = sqlite3.connect(name)
>     return [sorted(map(str, d.execute(sql))) for sql in (
>         "select text from scenario",
>         "select id, scenario, pattern, created, name, plan, dues from engagement",
>         "select id, engagement, session, form, respondent, state, fields, answered, broken from sheet",
>         "select sheet, field, row, column, revision, text, reason, at, who from value",
>         "select n, sheet, field, row, column, revision, text, reason, why, at, who from history",
>         "select * from row_number")]
> print(all("banso.db") == all("sound.db"))
> END
$ cat >replace.py <<'END'
> import sys
> # Puts other bytes of the same number in their place, wherever they stand.
> data = open("banso.db", "rb").read()
> old, new = (word.encode() for word in sys.argv[1:3])
> assert len(old) == len(new) and old in data
> open("banso.db", "wb").write(data.replace(old, new))
> END

# --- the header: what all of ours begin with ---
$ python3 -c 'open("banso.db", "r+b").write(b"\xa5" * 60)'; banso doctor --repair; python3 same.py; rm banso.db.damaged*
  データベース banso.db
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
    シナリオ: 1件
    支援先: 4件
    記入票: 70件
    回答: 938件
    履歴: 948件
    削除の記録: 0件
    書きかけ: 0件
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  すべて戻りました。
  毎日の控えは、まだありません。
  True
# Its mark alone: the tables tell whose it is.
$ cp sound.db banso.db; python3 -c 'f = open("banso.db", "r+b"); f.seek(68); f.write(b"xxxx")'; banso list; banso doctor --repair | tail -n 2; python3 same.py; rm banso.db.damaged*
  banso: $PWD/banso.db は別のアプリケーションのデータベースです。--db の場所を確かめてください。
  すべて戻りました。
  毎日の控えは、まだありません。
  True
# Its number, which no banso to come will have, or one that is not that of the tables: no attempt
# leaves a copy.
$ cat >number.sh <<'END'
> for n; do
> cp sound.db banso.db; python3 -c "import sqlite3; sqlite3.connect('banso.db').execute('pragma user_version = $n').connection.commit()"
> banso list; banso list 2>list; banso doctor | grep -A 1 データの形; banso doctor --repair | tail -n 2; python3 same.py; rm banso.db.damaged*; ls | grep banso.db
> done
> END
$ sh number.sh -5 0 2 33554435
  banso: $PWD/banso.db は、途中で壊れたか、書きかえられています（番号 -5）。全員が banso を終えてから、banso doctor --repair で直してください。
  注意  データの形    -5（番号が、中の表と合いません）
        全員が banso を終えてから、banso doctor --repair で直してください。
  すべて戻りました。
  毎日の控えは、まだありません。
  True
  banso.db
  banso: $PWD/banso.db は、途中で壊れたか、書きかえられています（番号 0）。全員が banso を終えてから、banso doctor --repair で直してください。
  注意  データの形    0（番号が、中の表と合いません）
        全員が banso を終えてから、banso doctor --repair で直してください。
  すべて戻りました。
  毎日の控えは、まだありません。
  True
  banso.db
  banso: $PWD/banso.db は、途中で壊れたか、書きかえられています（番号 2）。全員が banso を終えてから、banso doctor --repair で直してください。
  注意  データの形    2（番号が、中の表と合いません）
        全員が banso を終えてから、banso doctor --repair で直してください。
  すべて戻りました。
  毎日の控えは、まだありません。
  True
  banso.db
  banso: $PWD/banso.db は、途中で壊れたか、書きかえられています（番号 33554435）。全員が banso を終えてから、banso doctor --repair で直してください。
  注意  データの形    33554435（番号が、中の表と合いません）
        全員が banso を終えてから、banso doctor --repair で直してください。
  すべて戻りました。
  毎日の控えは、まだありません。
  True
  banso.db

# --- a page of the definitions: each begins where it does in a new file, before or after VACUUM, or
# in a copy of an earlier day ---
$ cat >lose.py <<'END'
> import shutil, sqlite3, struct, subprocess, sys
> # Each page but the first, lost in two ways; all together; the first one as well; each telling
> # fewer than it has.
> def repair(pages, byte, at=0):
>     shutil.copy(sys.argv[1], "banso.db")
>     f = open("banso.db", "r+b")
>     for page in pages:
>         f.seek((page - 1) * 4096 + at)
>         f.write(byte if at else byte * 4096)
>     f.close()
>     out = subprocess.run("banso doctor --repair 2>&1 | grep -E '戻りました|直せません' | tail -c 40;"
>         " python3 same.py; rm -f banso.db.damaged*", shell=True, capture_output=True, text=True)
>     print(byte, out.stdout.split())
> data = open(sys.argv[1], "rb").read()
> cells, right = struct.unpack(">H3xI", data[103:112])
> places = struct.unpack(">%dH" % cells, data[112:112 + 2 * cells])
> pages = [struct.unpack(">I", data[place:place + 4])[0] for place in places] + [right]
> for page in pages:
>     for byte in (b"\0", b"\xa5"):
>         repair([page], byte)
> repair(pages, b"\0")
> repair([1], b"\0")
> repair([1] + pages, b"\xa5")
> for page in pages:
>     repair([page], b"\0\5", 3)
> END
$ python3 lose.py sound.db
  b'\x00' ['すべて戻りました。', 'True']
  b'\xa5' ['すべて戻りました。', 'True']
  b'\x00' ['すべて戻りました。', 'True']
  b'\xa5' ['すべて戻りました。', 'True']
  b'\x00' ['すべて戻りました。', 'True']
  b'\x00' ['すべて戻りました。', 'True']
  b'\xa5' ['すべて戻りました。', 'True']
  b'\x00\x05' ['すべて戻りました。', 'True']
  b'\x00\x05' ['すべて戻りました。', 'True']
$ python3 -c 'import sqlite3; d = sqlite3.connect("sound.db"); d.execute("vacuum into \"packed.db\"")'; python3 lose.py packed.db
  b'\x00' ['すべて戻りました。', 'True']
  b'\xa5' ['すべて戻りました。', 'True']
  b'\x00' ['すべて戻りました。', 'True']
  b'\xa5' ['すべて戻りました。', 'True']
  b'\x00' ['すべて戻りました。', 'True']
  b'\x00' ['すべて戻りました。', 'True']
  b'\xa5' ['すべて戻りました。', 'True']
  b'\x00\x05' ['すべて戻りました。', 'True']
  b'\x00\x05' ['すべて戻りました。', 'True']

# --- a definition: nothing is lost but what it defines ---
$ cp sound.db banso.db; python3 replace.py 'CREATE TRIGGER' 'CREATE TRIGGXR'; banso doctor --repair | tail -n 3; python3 same.py; rm banso.db.damaged*
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  すべて戻りました。
  毎日の控えは、まだありません。
  True
$ cp sound.db banso.db; python3 replace.py 'CREATE TABLE draft' 'CREATE TABLX draft'; banso doctor --repair | tail -n 3; python3 same.py; rm banso.db.damaged*
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  すべて戻りました。
  毎日の控えは、まだありません。
  True
$ cp sound.db banso.db; python3 replace.py 'CREATE TABLE value' 'CREATE TABLX value'; banso doctor --repair | grep -E '回答|戻'; python3 same.py; rm banso.db.damaged*
    回答: 938件
  すべて戻りました。
  True
# In an order of its own, as no new file has it, a copy tells; without one the rest of the file does,
# but answers whose sheets nobody knows would all be gone: rather nothing.
$ python3 - <<'END'
> import sqlite3
> sound, own = sqlite3.connect("sound.db"), sqlite3.connect("own.db")
> own.executescript("\n".join(sound.iterdump()))
> for mark in ("application_id", "user_version"):
>     own.execute("pragma %s = %d" % ((mark,) + sound.execute("pragma " + mark).fetchone()))
> END
$ cat >own.sh <<'END'
> cp own.db banso.db; python3 replace.py "CREATE TABLE $1" "CREATE TABLX $1"; cksum banso.db >before
> banso doctor --repair 2>&1 | grep -E '控え |戻|補'; if cksum banso.db | cmp -s - before; then echo unchanged; else python3 same.py; fi; rm -f banso.db.damaged*
> END
$ sh own.sh value; sh own.sh sheet
    回答: 938件（うち補ったもの 938件）
  すべて戻りました。
  True
  banso: $PWD/banso.db からは何も読めず、毎日の控えもないので、直せません。ファイルはそのままです。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  unchanged
$ cp own.db banso.db.backup-2026-11-20; sh own.sh value; sh own.sh sheet; rm banso.db.backup*
  すべて戻りました。
  True
  すべて戻りました。
  True

# --- what others are told by ---
$ cp sound.db banso.db; python3 -c 'import sqlite3; d = sqlite3.connect("banso.db"); d.execute("delete from news"); d.commit()'; banso doctor --repair; banso doctor --repair | head -n 2; python3 same.py
  データベース banso.db
  傷みはありませんでした。
  一覧に出るもの（帳票の状態、日程、期限など）を回答から数え直し、古くなっていた1件を改めました。
  毎日の控えは、まだありません。
  データベース banso.db
  傷みはありませんでした。
  True
$ python3 -c 'import sqlite3; d = sqlite3.connect("banso.db"); d.execute("update news set n = 9223372036854775807"); d.commit()'; banso doctor --repair | grep 改; banso answer chisato/0.5/f1 現状 また書ける; banso show chisato/0.5/f1 | grep また
  一覧に出るもの（帳票の状態、日程、期限など）を回答から数え直し、古くなっていた2件を改めました。
    また書ける

# --- an older database is mended as it is; the next banso that opens it brings it up to date ---
$ rm -f banso.db*; python3 - <<'END'
> import os, sqlite3
> d = sqlite3.connect("banso.db")
> d.executescript(open(os.environ["TESTS"] + "/data/schema-1.sql").read())
> d.close()
> END
$ banso --db banso.db doctor | grep 形; cp banso.db old.db; python3 - <<'END'
> import sqlite3
> d = sqlite3.connect("banso.db")
> page, = d.execute("select rootpage from sqlite_schema where name = 'value'").fetchone()
> d.close()
> f = open("banso.db", "r+b")
> f.seek((page - 1) * 4096)
> f.write(b"\xa5" * 4096)
> END
  合格  データの形    1（つぎに開くとき、控えを取ってから [0-9]+ に改めます） (re)
$ banso doctor --repair; ls banso.db*; python3 - <<'END'
> import sqlite3
> sql = "select sheet, field, row, column, revision, text from value order by 1, 2, 3, 4"
> print(sqlite3.connect("banso.db").execute(sql).fetchall() == sqlite3.connect("old.db").execute(sql).fetchall())
> END
  データベース banso.db
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
    シナリオ: 1件
    支援先: 3件
    記入票: 11件
    回答: 32件（うち補ったもの 32件）
    履歴: 34件
    削除の記録: 0件
    書きかけ: 0件
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  すべて戻りました。
  毎日の控えは、まだありません。
  banso.db
  banso.db.damaged-20[0-9T:-]+ (re)
  True

# One with the number of today's, whose tables it has not.
$ rm -f banso.db*; cp old.db banso.db; python3 - <<'END'
> import sqlite3
> today, = sqlite3.connect("sound.db").execute("pragma user_version").fetchone()
> d = sqlite3.connect("banso.db")
> d.execute("pragma user_version = %d" % today)
> d.commit()
> END
$ banso list; banso doctor --repair | tail -n 2; banso list | wc -l; python3 -c 'import sqlite3; print(sqlite3.connect("banso.db").execute("select count(*) from history").fetchone())'
  banso: $PWD/banso.db は、途中で壊れたか、書きかえられています（番号 6）。全員が banso を終えてから、banso doctor --repair で直してください。
  すべて戻りました。
  毎日の控えは、まだありません。
  3
  (34,)

# --- what was saved and stands beside it alone, after a machine went off ---
$ rm -f banso.db*; cp sound.db open.db; python3 - <<'END'
> import shutil, sqlite3, subprocess
> d = sqlite3.connect("open.db")
> d.execute("pragma journal_mode = wal")
> d.execute("select count(*) from value").fetchone()
> subprocess.run(["banso", "--db", "open.db", "answer", "chisato/0.5/f1", "現状", "消えてはいけない"], check=True)
> page, = d.execute("select rootpage from sqlite_schema where name = 'sqlite_autoindex_engagement_1'").fetchone()
> for ending in ("", "-wal"):
>     shutil.copy("open.db" + ending, "banso.db" + ending)
> d.close()
> f = open("banso.db", "r+b")
> f.seek((page - 1) * 4096)
> f.write(b"\xa5" * 4096)
> END
$ ls banso.db*; banso doctor --repair | tail -n 2; banso show chisato/0.5/f1 | grep 消; ls banso.db*; rm banso.db*
  banso.db
  banso.db-wal
  すべて戻りました。
  毎日の控えは、まだありません。
    消えてはいけない
  banso.db
  banso.db.damaged-20[0-9T:-]+ (re)
  banso.db.damaged-20[0-9T:-]+-wal (re)

# The same with a header that is damaged, so that it is read by way of a copy: the WAL goes with it.
$ cp sound.db open.db; python3 - <<'END'
> import shutil, sqlite3, subprocess
> d = sqlite3.connect("open.db")
> d.execute("pragma journal_mode = wal")
> d.execute("select count(*) from value").fetchone()
> subprocess.run(["banso", "--db", "open.db", "answer", "chisato/0.5/f1", "現状", "消えてはいけない"], check=True)
> for ending in ("", "-wal"):
>     shutil.copy("open.db" + ending, "banso.db" + ending)
> d.close()
> open("banso.db", "r+b").write(b"\0" * 16)
> END
$ banso doctor --repair | tail -n 2; banso show chisato/0.5/f1 | grep 消; ls banso.db*; rm banso.db*
  すべて戻りました。
  毎日の控えは、まだありません。
    消えてはいけない
  banso.db
  banso.db.damaged-20[0-9T:-]+ (re)
  banso.db.damaged-20[0-9T:-]+-wal (re)

# The same with a page of the definitions lost.
$ cp sound.db open.db; python3 - <<'END'
> import shutil, sqlite3, struct, subprocess
> d = sqlite3.connect("open.db")
> d.execute("pragma journal_mode = wal")
> d.execute("select count(*) from value").fetchone()
> subprocess.run(["banso", "--db", "open.db", "answer", "chisato/0.5/f1", "現状", "消えてはいけない"], check=True)
> for ending in ("", "-wal"):
>     shutil.copy("open.db" + ending, "banso.db" + ending)
> d.close()
> f = open("banso.db", "r+b")
> f.seek(108)
> page, = struct.unpack(">I", f.read(4))
> f.seek((page - 1) * 4096)
> f.write(b"\0" * 4096)
> END
$ banso doctor --repair | tail -n 2; banso show chisato/0.5/f1 | grep 消; rm banso.db*
  すべて戻りました。
  毎日の控えは、まだありません。
    消えてはいけない

# --- a save that broke off in the middle is taken back first ---
$ cp sound.db open.db; python3 - <<'END'
> import shutil, sqlite3
> d = sqlite3.connect("open.db", isolation_level=None)
> d.execute("pragma journal_mode = delete")
> d.execute("pragma cache_size = 1")
> d.execute("begin")
> d.execute("update value set text = '途中' || text")
> for ending in ("", "-journal"):
>     shutil.copy("open.db" + ending, "banso.db" + ending)
> END
$ ls banso.db*; banso doctor --repair | head -n 2; python3 same.py; ls banso.db*
  banso.db
  banso.db-journal
  データベース banso.db
  傷みはありませんでした。
  True
  banso.db

# --- the text of a scenario, without which no course can be opened: the very same stands in the
# folder of scenarios. It is lost in a sound file, or with its row ---
$ cat >lose-text.sh <<'END'
> cp sound.db banso.db
> python3 -c "import sqlite3, sys; d = sqlite3.connect('banso.db'); d.execute(sys.argv[1]); d.commit()" "$1"
> banso list 2>&1 | head -n 1; banso doctor --repair | grep -E 'シナリオ|戻|傷みは'; banso show chisato/0.5/f1 | head -n 1
> banso doctor --repair | grep -E 'シナリオ|戻|傷'; python3 same.py; rm -f banso.db*
> END
$ rm -f banso.db*; sh lose-text.sh "update scenario set text = replace(text, 'pattern', 'pittern')"; sh lose-text.sh "delete from scenario"
  chisato       知里町                れんしゅう県  訪問3回   2回目支援   令和8年12月8日(火) 13:30
  傷みはありませんでした。
  失われていたシナリオ1件は、シナリオのフォルダーにある同じものから補いました。
  知里町 0.5mtg 帳票1 事前情報【支援者用】
  傷みはありませんでした。
  True
  chisato       知里町                れんしゅう県  訪問3回   2回目支援   令和8年12月8日(火) 13:30
    シナリオ: 1件（うち補ったもの 1件）
  失われていたシナリオ1件は、シナリオのフォルダーにある同じものから補いました。
  すべて戻りました。
  知里町 0.5mtg 帳票1 事前情報【支援者用】
  傷みはありませんでした。
  True

# --- a part of a page, which turns the rest of a text into zeros: all rows are there, and are told not to be whole ---
$ cp sound.db banso.db; python3 - <<'END'
> data = bytearray(open("banso.db", "rb").read())
> at = data.index("人口は9,800人ほど".encode())
> data[at + 12:at + 30] = bytes(18)
> open("banso.db", "wb").write(data)
> page = data.index(b"CREATE TABLE news") // 4096
> data[page * 4096 + 8] ^= 1
> open("banso.db", "wb").write(data)
> END
$ banso doctor --repair | grep -E '途中で|戻'
  1件は、文が途中で失われています。確かめて、書き直してください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
