# What the definitions of a database do not tell: indexes that lie, tables and indexes that stand
# where others do, pages below one another without end, a header that forbids writing. Doctor finds
# each, nothing hangs, and --repair brings back what people wrote.

$ banso demo --dir d >/dev/null
$ cat >forge.py <<'END'
> import shutil, sqlite3, sys
> shutil.copy("d/practice.db", "t.db")
> d = sqlite3.connect("t.db", isolation_level=None)
> d.execute("PRAGMA writable_schema = 1")
> d.execute("PRAGMA journal_mode = DELETE")
> roots = dict(d.execute("SELECT name, rootpage FROM sqlite_schema"))
> for sql in sys.argv[1:]:
>     d.execute(sql % roots if "%(" in sql else sql)
> d.execute("PRAGMA schema_version = 1000")
> END
$ cat >multiply.py <<'END'
> # The first page of a table gets three above it, each of which has the one below 300 times.
> import shutil, sqlite3, sys
> shutil.copy("d/practice.db", "t.db")
> d = sqlite3.connect("t.db")
> root = d.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", sys.argv[1:]).fetchone()[0]
> d.close()
> data = bytearray(open("t.db", "rb").read())
> first = (root - 1) * 4096
> below = len(data) // 4096 + 1
> data += data[first:first + 4096]
> for level in range(3):
>     page = bytearray(4096)
>     page[0], page[3:5], page[5:7], page[8:12] = 5, (300).to_bytes(2, "big"), (2596).to_bytes(2, "big"), below.to_bytes(4, "big")
>     for i in range(300):
>         page[12 + 2 * i:14 + 2 * i] = (4096 - 5 * (i + 1)).to_bytes(2, "big")
>         page[4096 - 5 * (i + 1):4096 - 5 * i] = below.to_bytes(4, "big") + bytes([i % 100])
>     below += 1
>     if level < 2:
>         data += page
> data[first:first + 4096] = page
> data[28:32] = (len(data) // 4096).to_bytes(4, "big")
> data[92:96] = data[24:28]
> open("t.db", "wb").write(data)
> END
$ cat >repair.sh <<'END'
> banso --db t.db doctor | grep 'データの傷み'
> banso --db t.db doctor --repair | grep -e 戻りました -e 戻らなかった
> banso --db t.db doctor | grep 'データの傷み'
> banso --db t.db show tsunagari/0.5/f1#current | tail -n 1
> banso --db t.db list | wc -l
> rm t.db*
> END

# --- an index that holds nothing: a second sheet is made of the same, and both are joined ---
$ python3 forge.py "CREATE INDEX z ON sheet(engagement, session, form, respondent) WHERE 0" "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'z') WHERE name = 'sqlite_autoindex_sheet_1'" "DELETE FROM sqlite_schema WHERE name = 'z'"
$ banso --db t.db answer tsunagari/0.5/f1 current はじめ; banso --db t.db answer tsunagari/0.5/f1 current つぎ
$ banso --db t.db history tsunagari/0.5/f1 current
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/0.5/f1#current  はじめ -> つぎ
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/0.5/f1#current  （空欄） -> はじめ
$ sh repair.sh
  注意  データの傷み  傷んでいます
  すべて戻りました。
  合格  データの傷み  ありません
    つぎ
  4

# --- two indexes that stand where the other does ---
$ python3 forge.py "UPDATE sqlite_schema SET rootpage = %(sqlite_autoindex_history_1)d WHERE name = 'sqlite_autoindex_history_2'" "UPDATE sqlite_schema SET rootpage = %(sqlite_autoindex_history_2)d WHERE name = 'sqlite_autoindex_history_1'"
$ sh repair.sh
  注意  データの傷み  傷んでいます
  すべて戻りました。
  合格  データの傷み  ありません
    人口5万2千人、高齢化率31％。短期集中予防サービス（サービスC）を三年前に始めました。定員は年40人ですが、昨年度の利用は11人です。
  4

# --- two tables ---
$ python3 forge.py "UPDATE sqlite_schema SET rootpage = %(purge)d WHERE name = 'news'" "UPDATE sqlite_schema SET rootpage = %(news)d WHERE name = 'purge'"
$ sh repair.sh
  注意  データの傷み  傷んでいます
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  合格  データの傷み  ありません
    人口5万2千人、高齢化率31％。短期集中予防サービス（サービスC）を三年前に始めました。定員は年40人ですが、昨年度の利用は11人です。
  4

# --- names that are bytes, not text ---
$ python3 forge.py "CREATE TABLE z AS SELECT CAST(id AS BLOB) a, CAST(scenario AS BLOB) b, pattern, created, created_by, pattern_title, name, pref, plan, dues, removed, identity FROM engagement" "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'z') WHERE name = 'engagement'" "DELETE FROM sqlite_schema WHERE name = 'z'"
$ sh repair.sh
  注意  データの傷み  傷んでいます
  すべて戻りました。
  合格  データの傷み  ありません
    人口5万2千人、高齢化率31％。短期集中予防サービス（サービスC）を三年前に始めました。定員は年40人ですが、昨年度の利用は11人です。
  4

# --- pages below one another without end ---
$ python3 multiply.py engagement
$ banso --db t.db list | wc -l
  banso: データベース $PWD/t.db を読むのに手間がかかりすぎるので、やめました。傷んでいるか、ほかのプログラムで書きかえられています。全員が banso を終えてから、banso doctor --repair で直してください。
  0
$ sh repair.sh
  注意  データの傷み  傷んでいます
  すべて戻りました。
  合格  データの傷み  ありません
    人口5万2千人、高齢化率31％。短期集中予防サービス（サービスC）を三年前に始めました。定員は年40人ですが、昨年度の利用は11人です。
  4
$ python3 multiply.py draft
$ sh repair.sh
  注意  データの傷み  傷んでいます
  すべて戻りました。
  合格  データの傷み  ありません
    人口5万2千人、高齢化率31％。短期集中予防サービス（サービスC）を三年前に始めました。定員は年40人ですが、昨年度の利用は11人です。
  4

# --- a header that forbids writing ---
$ cp d/practice.db t.db && printf '\003' | dd of=t.db bs=1 seek=18 conv=notrunc 2>/dev/null
$ banso --db t.db answer tsunagari/0.5/f1 current はじめ
  banso: データベース $PWD/t.db が壊れています。全員が banso を終えてから、banso doctor --repair で直してください。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
? 1
$ sh repair.sh
  注意  データの傷み  傷んでいます
  すべて戻りました。
  合格  データの傷み  ありません
    人口5万2千人、高齢化率31％。短期集中予防サービス（サービスC）を三年前に始めました。定員は年40人ですが、昨年度の利用は11人です。
  4
