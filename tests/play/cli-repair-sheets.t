# banso doctor --repair where table and index tell different things. A bit of a sheet's row is another,
# whose it is, or its number: its answers stand where they stood, or nowhere; never under somebody else.

@ env BANSO_DB=banso.db
@ env BANSO_NOW=2026-11-21T09:00:00
$ banso new --name 知里町 --id chisato; for n in 西田 大沢 東 南; do banso respondent add chisato --name $n; done; for n in 1 2 3; do banso answer chisato/1/f2/p$n 気づいたこと "p${n}が書いた"; done; cp banso.db file.db
  chisato
  p1
  p2
  p3
  p4
$ cat >bits.py <<'END'
> # Changes the row of the sheet of p2, or what its index tells of it.
> import re, shutil, sys
> data = bytearray(open("file.db", "rb").read())
> what, instead = sys.argv[1:3]
> table, index = (list(re.finditer(pattern, data))[-1].end() for pattern in (rb"chisato1f2p2(?=[a-z])", rb"chisato1f2p2(?![a-z])"))
> if what == "number":
>     at = table - len("chisato1f2p2") - 11  # behind its length, before its head
>     data[at] ^= 64
> elif what == "told":
>     data[index] += 1  # that of p3
> elif what == "places":
>     other = list(re.finditer(rb"chisato1f2p3(?![a-z])", data))[-1].end()
>     data[index], data[other] = data[other], data[index]  # the numbers of two
> elif what == "session":
>     data[index - len("1f2p2")] = ord(instead)
> else:
>     data[(table if what == "row" else index) - 1] = ord(instead)
> open("banso.db", "wb").write(data)
> END
$ cat >look.sh <<'END'
> rm -f banso.db*; cp "${3:-/dev/null}" banso.db.backup-2026-11-20; test -s banso.db.backup-2026-11-20 || rm banso.db.backup*
> python3 bits.py "$1" "$2"; banso doctor | grep -c 傷んでいます; banso doctor --repair | grep -E '回答|どの支|索引にある|すべて|かもしれません'
> for n in 1 2 3 4; do banso show chisato/1/f2/p$n 2>&1 | grep -o 'p.が書いた' | sed "s/^/p$n: /"; done
> END

# Somebody who has a sheet as well: what the index tells of the number is right.
$ sh look.sh row 3
  1
    回答: 12件
  帳票1件は、だれの、どの回のものかが傷んでいたので、索引にあるとおりにしました。合っているか、確かめてください。
  一覧に出るもの（帳票の状態、日程、期限など）を回答から数え直し、古くなっていた1件を改めました。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
# Somebody who has none: nothing tells which is right, but a copy does.
$ sh look.sh row 4
  1
    回答: 11件。1件が読めませんでした
  どの支援先のものか分からなくなっていた2件は、移しませんでした。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  p1: p1が書いた
  p3: p3が書いた
$ sh look.sh row 4 file.db
  1
    回答: 12件
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
# A bit of the index, which has lost its order by that, or tells the number of somebody else: the table is right.
$ sh look.sh index 4
  1
    回答: 12件
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
$ sh look.sh session 0
  1
    回答: 12件
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
$ sh look.sh session 3
  1
    回答: 12件
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
$ sh look.sh index 3
  1
    回答: 12件
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
$ sh look.sh told -
  1
    回答: 12件
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
# Two entries of the index that have changed places, in order as before: nobody is shown what another wrote.
$ sh look.sh places -
  1
    回答: 10件。2件が読めませんでした
  どの支援先のものか分からなくなっていた4件は、移しませんでした。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  p1: p1が書いた
$ sh look.sh places - file.db
  1
    回答: 12件
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
# Nobody.
$ sh look.sh row r
  1
    回答: 12件
  帳票1件は、だれの、どの回のものかが傷んでいたので、索引にあるとおりにしました。合っているか、確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
$ sh look.sh index r
  1
    回答: 12件
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた
$ sh look.sh number -
  1
    回答: 12件
  一覧に出るもの（帳票の状態、日程、期限など）を回答から数え直し、古くなっていた1件を改めました。
  すべて戻りました。
  p1: p1が書いた
  p2: p2が書いた
  p3: p3が書いた

# --- rows that a page does not count any more: an index tells of them; where there is none, it is told ---
$ cat >hide.py <<'END'
> import sqlite3, sys
> d = sqlite3.connect("file.db")
> d.executescript("INSERT INTO purge (place, at, who, open) VALUES ('chisato/9/x', '2026-11-20T10:00:00+09:00', 'x', 0);" * 3)
> root, = d.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", sys.argv[1:]).fetchone()
> d.close()
> data = bytearray(open("file.db", "rb").read())
> data[(root - 1) * 4096 + 4] -= 2
> open("banso.db", "wb").write(data)
> END
$ for t in purge sheet history; do rm -f banso.db*; python3 hide.py $t; banso doctor | grep -c 傷んでいます; banso doctor --repair | grep -E '記入票|履歴|削除|すべて|かもしれません'; done
  1
    記入票: 5件
    履歴: 12件
    削除の記録: 1件。もとの件数は、傷みのため分かりません
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  1
    記入票: 5件
    履歴: 12件
    削除の記録: 6件
  すべて戻りました。
  1
    記入票: 5件
    履歴: 12件（うち補ったもの 2件）
    削除の記録: 9件
  2件は、ほかの記録からつくり直しました（支援先の進め方、履歴のわけと順は、確かめてください）。
  回答か履歴の片方だけが残っていた記入票です。中を確かめてください:
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。

# --- names of columns that somebody exchanged in the definitions: the rows have the order of before ---
$ cat >names.py <<'END'
> import shutil, sqlite3, sys
> shutil.copy("file.db", "banso.db")
> d = sqlite3.connect("banso.db", isolation_level=None)
> d.execute("PRAGMA writable_schema = 1")
> table, one, other = sys.argv[1:]
> sql, = d.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
> for a, b in ((one, "@"), (other, one), ("@", other)):
>     sql = sql.replace("%s TEXT" % a, "%s TEXT" % b)
> d.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
> d.execute("PRAGMA schema_version = 999")
> END
$ for t in 'value text reason' 'sheet session form' 'history field who'; do rm -f banso.db*; python3 names.py $t; banso doctor | grep -c 書きかえ; banso doctor --repair | grep -E '入れかわ|食い違|すべて|かもしれません'; banso show chisato/1/f2/p2 2>&1 | grep -o 'p.が書いた'; done
  1
  表「value」は、列の名前が入れかわっていたので、もとの順で読みました。合っているか、確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  p2が書いた
  1
  表「sheet」は、列の名前が入れかわっていたので、もとの順で読みました。合っているか、確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  p2が書いた
  1
  表「history」は、列の名前が入れかわっていたので、もとの順で読みました。合っているか、確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  p2が書いた
