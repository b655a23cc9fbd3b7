# banso doctor --repair: what is wrong with the database is put right, and what was done is said.

$ banso doctor --repair
  データベース $HOME/.local/share/banso/banso.db
  まだありません。はじめて開くときに作ります。
  毎日の控えは、まだありません。
$ D=$HOME/.local/share/banso; banso demo --dir d >out 2>&1; mkdir -p $D; cp d/practice.db sound.db; cp sound.db banso.db; ls
  banso.db
  d
  out
  sound.db
@ env BANSO_DB=banso.db
@ env BANSO_NOW=2026-11-21T09:00:00
$ cat >sql.py <<'END'
> import sqlite3, sys
> d = sqlite3.connect("banso.db")
> d.execute("pragma journal_mode = delete")
> for sql in sys.argv[1:]:
>     for row in d.execute(sql):
>         print(*row)
> d.commit()
> END
$ cat >damage.py <<'END'
> import sqlite3, sys
> # Overwrites the page in which a table or index begins, or one in its middle.
> d = sqlite3.connect("banso.db")
> d.execute("pragma journal_mode = delete")
> name, nth = sys.argv[1], int(sys.argv[2])
> sql = "select pageno from dbstat where name = ? and pagetype in ('leaf', 'internal') order by path limit 1 offset ?"
> page = d.execute(sql, (name, nth)).fetchone()[0]
> d.close()
> f = open("banso.db", "r+b")
> f.seek((page - 1) * 4096)
> f.write(b"\xa5" * 4096)
> END
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

# --- sound: nothing is written ---
$ cksum banso.db >before; banso doctor --repair; cksum banso.db | cmp - before; ls | grep banso
  データベース banso.db
  傷みはありませんでした。
  毎日の控えは、まだありません。
  banso.db

# --- what it repeats of its values is old ---
$ python3 sql.py "update sheet set state = 'untouched', answered = 0 where id < 10" "update engagement set plan = 'x', name = 'うそ市' where rowid = 1"; banso list | head -n 1
  tsunagari     つながり市            れんしゅう県  訪問2回   報告会      令和8年12月10日(木) 13:00
$ banso doctor --repair; python3 same.py; banso doctor --repair | head -n 2
  データベース banso.db
  傷みはありませんでした。
  一覧に出るもの（帳票の状態、日程、期限など）を回答から数え直し、古くなっていた10件を改めました。
  毎日の控えは、まだありません。
  True
  データベース banso.db
  傷みはありませんでした。

# --- damaged: in an index, a table, several; the damaged file is kept as it was ---
$ cp sound.db banso.db; python3 damage.py sqlite_autoindex_history_1 2; cat banso.db | cksum >before; banso doctor --repair; cat banso.db.damaged* | cksum | cmp - before; python3 same.py; banso doctor | tail -n 1; stat -c '%a %n' banso.db*; rm banso.db.damaged*
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
  すべて合格です。
  600 banso.db
  600 banso.db.damaged-20[0-9T:-]+ (re)
$ cp sound.db banso.db; python3 damage.py value 3; banso doctor --repair; python3 same.py; rm banso.db.damaged*
  データベース banso.db
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
    シナリオ: 1件
    支援先: 4件
    記入票: 70件
    回答: 938件（うち補ったもの [0-9]+件） (re)
    履歴: 948件
    削除の記録: 0件
    書きかけ: 0件
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  すべて戻りました。
  毎日の控えは、まだありません。
  True
# History that cannot be read: what stands now is in the answers; the rest is lost, and said so.
$ cp sound.db banso.db; python3 damage.py history 4; banso doctor --repair | grep -v '^  知里町 .*件$'; banso doctor | tail -n 1; banso list | head -n 3; rm banso.db.damaged*
  データベース banso.db
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
    シナリオ: 1件
    支援先: 4件
    記入票: 70件
    回答: 938件
    履歴: 948件（うち補ったもの [0-9]+件） (re)
    削除の記録: 0件
    書きかけ: 0件
  [0-9]+件は、ほかの記録からつくり直しました（支援先の進め方、履歴のわけと順は、確かめてください）。 (re)
  回答か履歴の片方だけが残っていた記入票です。中を確かめてください:
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  毎日の控えは、まだありません。
  すべて合格です。
  chisato       知里町                れんしゅう県  訪問3回   2回目支援   令和8年12月8日(火) 13:30
  tsunagari     つながり市            れんしゅう県  訪問2回   報告会      令和8年12月10日(木) 13:00
  midori        みどり町              れんしゅう県  訪問3回   1回目支援   令和8年12月18日(金) 13:30
# With a copy of an earlier day nothing is.
$ cp sound.db banso.db.backup-2026-11-20; cp sound.db banso.db; python3 damage.py history 4; python3 damage.py value 2; banso doctor --repair; python3 same.py; rm banso.db.damaged*
  データベース banso.db
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
    シナリオ: 1件
    支援先: 4件
    記入票: 70件
    回答: 938件（うち補ったもの [0-9]+件） (re)
    履歴: 948件（うち補ったもの [0-9]+件） (re)
    削除の記録: 0件
    書きかけ: 0件
  読めなかったところは、控え $PWD/banso.db.backup-2026-11-20 から補いました。
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  すべて戻りました。
  毎日の控え:
    $PWD/banso.db.backup-2026-11-20
  True
# The root of a table; the table that the others belong to.
$ cp sound.db banso.db; python3 damage.py history 0; python3 damage.py engagement 0; banso doctor --repair; python3 same.py; rm banso.db.damaged*
  データベース banso.db
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
    シナリオ: 1件
    支援先: 4件（うち補ったもの 4件）
    記入票: 70件
    回答: 938件
    履歴: 948件（うち補ったもの 948件）
    削除の記録: 0件
    書きかけ: 0件
  読めなかったところは、控え $PWD/banso.db.backup-2026-11-20 から補いました。
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  すべて戻りました。
  毎日の控え:
    $PWD/banso.db.backup-2026-11-20
  True
# What was written since that copy comes from the file, as far as it can be read.
$ cp sound.db banso.db; banso answer chisato/0.5/f1 現状 きょう書いたこと; python3 damage.py value 2; banso doctor --repair | tail -n 5; banso show chisato/0.5/f1 | grep きょう; rm banso.db.damaged*
  読めなかったところは、控え $PWD/banso.db.backup-2026-11-20 から補いました。
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  すべて戻りました。
  毎日の控え:
    $PWD/banso.db.backup-2026-11-20
    きょう書いたこと
# The first page, or nearly everything, is gone.
$ cp sound.db banso.db; python3 -c 'open("banso.db", "r+b").write(b"\xa5" * 4096)'; banso doctor --repair; python3 same.py; banso doctor --repair | head -n 2; rm banso.db.damaged*
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
  毎日の控え:
    $PWD/banso.db.backup-2026-11-20
  True
  データベース banso.db
  傷みはありませんでした。
$ head -c 5000 sound.db >banso.db; banso doctor --repair | head -n 3; python3 same.py; rm banso.db.damaged*
  データベース banso.db
  傷みがひどく、何も読めませんでした。控えの形に戻しました。
  控えがこのデータベースのものかどうかは、確かめられませんでした。中を確かめてください。
  True
# What stands in it tells whose copy it is, though no table can be read.
$ cat >unread.py <<'END'
> data = bytearray(open("sound.db", "rb").read())
> for at in range(0, len(data), 4096):
>     data[at:at + 100] = b"\xa5" * 100
> open("banso.db", "wb").write(data)
> END
$ python3 unread.py; banso doctor --repair | head -n 3 | tail -n 2; rm banso.db.damaged*
  傷みがひどく、何も読めませんでした。控えの形に戻しました。
    シナリオ: 1件（うち補ったもの 1件）
$ python3 unread.py; mv banso.db.backup-2026-11-20 own; banso --db else.db new --name 別の町 --id betsu; mv else.db banso.db.backup-2026-11-20; cksum banso.db >before; banso doctor --repair; cksum banso.db | cmp - before; rm -f else.db*; mv own banso.db.backup-2026-11-20
  betsu
  banso: $PWD/banso.db からは何も読めず、控え $PWD/banso.db.backup-2026-11-20 は別のデータベースのものなので、直せません。ファイルはそのままです。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
# Cut in the middle.
$ head -c 160000 sound.db >banso.db; banso doctor --repair | tail -n 4; python3 same.py; rm banso.db.damaged*
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  毎日の控え:
    $PWD/banso.db.backup-2026-11-20
  False
# A copy that is damaged itself, or of another database, is not used.
$ cp sound.db banso.db; python3 damage.py history 4; cp banso.db banso.db.backup-2026-11-20; banso doctor --repair | grep -E '履歴|補い'; rm banso.db*; banso new --name 別の町 --id betsu; for t in 1 2 3 4 5; do banso answer betsu/0.5/f1 現状 $t; done; cp banso.db banso.db.backup-2026-11-20; cp sound.db banso.db; python3 damage.py history 4; banso doctor --repair | grep -E '履歴|補い'; banso list | grep 別の; rm banso.db.*
    履歴: 948件（うち補ったもの [0-9]+件） (re)
  [0-9]+件は、ほかの記録からつくり直しました（支援先の進め方、履歴のわけと順は、確かめてください）。 (re)
  回答か履歴の片方だけが残っていた記入票です。中を確かめてください:
  betsu
    履歴: 948件（うち補ったもの [0-9]+件） (re)
  [0-9]+件は、ほかの記録からつくり直しました（支援先の進め方、履歴のわけと順は、確かめてください）。 (re)
  回答か履歴の片方だけが残っていた記入票です。中を確かめてください:
$ head -c 5000 sound.db >banso.db; cksum banso.db >before; banso doctor --repair; cksum banso.db | cmp - before; ls | grep banso
  banso: $PWD/banso.db からは何も読めず、毎日の控えもないので、直せません。ファイルはそのままです。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  banso.db

# --- what belongs to nothing is left out, and said so ---
$ cp sound.db banso.db; python3 sql.py "insert into value (sheet, field, row, column, revision, text, reason, at, who) values (99999, 'x', '', '', 1, 'どこの？', '', 'at', 'who')"; banso doctor --repair; python3 same.py; rm banso.db.damaged*
  データベース banso.db
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
    シナリオ: 1件
    支援先: 4件
    記入票: 70件
    回答: 938件。1件が読めませんでした
    履歴: 948件
    削除の記録: 0件
    書きかけ: 0件
  どの支援先のものか分からなくなっていた1件は、移しませんでした。
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  毎日の控えは、まだありません。
  True

# A 支援先 whose own row is gone is made again; its scenario may be gone as well.
$ cp sound.db banso.db; python3 sql.py "delete from engagement where id = 'chisato'"; banso doctor --repair | tail -n 4; banso list | grep -c .; banso show chisato/0.5/f1 | tail -n 1; rm banso.db.damaged*
  1件は、ほかの記録からつくり直しました（支援先の進め方、履歴のわけと順は、確かめてください）。
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  毎日の控えは、まだありません。
  4
    記入日（案）: 令和8年7月31日(金)
$ cp sound.db banso.db; python3 sql.py "update engagement set scenario = '0123456789abcdef'"; python3 sql.py "delete from scenario"; banso doctor --repair | tail -n 4; banso list | grep -c .; rm banso.db.damaged*
  支援先4件は、シナリオが読めないので、開けません。
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  毎日の控えは、まだありません。
  4
$ cp sound.db banso.db; cp sound.db banso.db.backup-2026-11-20; python3 sql.py "update scenario set text = substr(text, 1, 900)" "delete from engagement where id = 'chisato'"; banso doctor --repair | tail -n 5; python3 same.py; rm banso.db.damaged* banso.db.backup*
  読めなかったところは、控え $PWD/banso.db.backup-2026-11-20 から補いました。
  傷んだファイルは、このまま取ってあります: \$PWD/banso.db.damaged-20[0-9T:-]+ (re)
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  毎日の控え:
    $PWD/banso.db.backup-2026-11-20
  True

# --- not now, not here ---
$ cp sound.db banso.db; banso list >list; python3 - <<'END'
> import sqlite3, subprocess
> d = sqlite3.connect("banso.db", isolation_level=None)
> d.execute("pragma journal_mode = wal")
> d.execute("update value set text = text where false")
> d.execute("pragma ignore_check_constraints = 1")
> d.execute("pragma foreign_keys = 0")
> d.execute("insert into value (sheet, field, row, column, revision, text, reason, at, who) values (99999, 'x', '', '', 1, '', '', '', '')")
> print(subprocess.run(["banso", "doctor", "--repair"]).returncode, flush=True)
> END
  banso: $PWD/banso.db をほかの人が開いているので、直せません。全員が banso を終えてから、もう一度お試しください。
  1
$ ls | grep banso
  banso.db
$ python3 -c 'import sqlite3; d = sqlite3.connect("strange.db"); d.execute("create table t (a)"); d.commit()'; banso --db strange.db doctor --repair
  banso: $PWD/strange.db は別のアプリケーションのデータベースです。--db の場所を確かめてください。
? 1
$ echo 'これは文書です。これは文書です。これは文書です。' >text.db; banso --db text.db doctor --repair; cat text.db; ls text.db*
  banso: $PWD/text.db からは何も読めず、毎日の控えもないので、直せません。ファイルはそのままです。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  これは文書です。これは文書です。これは文書です。
  text.db
$ cp sound.db banso.db; python3 damage.py value 3; cksum banso.db >before; (trap '' XFSZ; ulimit -f 200; banso doctor --repair); cksum banso.db | cmp - before; ls | grep banso
  banso: いまのファイルの写し \$PWD/banso.db.damaged-20[0-9T:-]+ が書けないので、やめました（大きすぎます）。何も変えていません。ディスクの空きと権限を確かめてください。 (re)
  banso.db
