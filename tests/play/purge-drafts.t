# 個人情報の削除 takes along the reason that somebody was just typing, in its draft.
$ mkdir scenarios here && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ B="banso --db here/a.db"; $B new --id machi --name みなと町 && $B answer machi/one/book kinds:+:name 夜回り && $B answer machi/one/book kinds:+:name 朝市
  machi
@ start banso --db here/a.db open 'machi/one/book#kinds'
@ wait 朝市
@ key Enter
@ wait 2行中1行め
@ key Tab Tab
@ type 60
@ key Tab
@ wait 理由を書
@ type 山田さんのわけ
@ wait 山田さんのわけ
@ signal HUP
@ exit 0
$ grep -l -a 山田さん here/*
  here/a.db-wal
# Another cell's draft stays, whose column begins alike; so does that of another row.
$ python3 - <<'END'
> import sqlite3
> database = sqlite3.connect("here/a.db")
> for row, column in (("r1", "headsup.reason"), ("r2", "heads.reason"), ("r1", "heads.")):
>     database.execute("INSERT INTO draft (who, window, engagement, session, form, respondent, field, row, column, text, seen_revision, at) SELECT 'tanaka', -1, engagement, session, form, respondent, field, ?, ?, 'のこる', 0, at FROM draft WHERE column LIKE '%.reason' AND text LIKE '山田%'", (row, column))
> database.commit()
> END
$ banso --db here/a.db purge machi/one/book kinds:1:heads
  削除しました: いまの値 0件、履歴 0件、書きかけ 2件。控えのファイル 0件からも削除しました。
$ grep -l -a 山田さん here/*
? 1
$ python3 -c 'import sqlite3; print(*sqlite3.connect("here/a.db").execute("SELECT row, column FROM draft ORDER BY n"))'
  ('r1', 'headsup.reason') ('r2', 'heads.reason') ('r1', 'heads.')
# A whole field, and one whose name begins alike.
$ python3 - <<'END'
> import sqlite3
> database = sqlite3.connect("here/a.db")
> for field in ("after", "afterwards"):
>     database.execute("INSERT INTO draft (who, window, engagement, session, form, respondent, field, row, column, text, seen_revision, at) VALUES ('tanaka', -1, 'machi', '', 'book', '', ?, '', '.reason', 'わけ', 0, '')", (field,))
> database.commit()
> END
$ banso --db here/a.db purge machi/one/book after; python3 -c 'import sqlite3; print(*sqlite3.connect("here/a.db").execute("SELECT field, row, column FROM draft ORDER BY n"))'
  削除しました: いまの値 0件、履歴 0件、書きかけ 1件。控えのファイル 0件からも削除しました。
  ('kinds', 'r1', 'headsup.reason') ('kinds', 'r2', 'heads.reason') ('kinds', 'r1', 'heads.') ('afterwards', '', '.reason')
# What no database would take stands in files that banso does not change: they are named.
$ for day in 19 20; do echo 文 >~/banso-書きかけ-2026-11-$day-090000.txt; done; banso --db here/a.db purge machi/one/book after
  削除しました: いまの値 0件、履歴 0件、書きかけ 0件。控えのファイル 0件からも削除しました。
  banso: 保存できなかった文のファイル ~/banso-書きかけ-2026-11-20-090000.txt にも、残っているかもしれません。中を確かめて、要らなければ消してください。
  banso: 保存できなかった文のファイル ~/banso-書きかけ-2026-11-19-090000.txt にも、残っているかもしれません。中を確かめて、要らなければ消してください。
@ start banso --db here/a.db open machi/one/book#kinds:r1:name
@ wait 夜回り
@ key F5
@ wait 1回
@ key x
@ wait すべて削除しますか
@ type 2
@ wait 削除しました。
@ rows 19-22
  ||
  | 削除しました。保存できなかった文のファイル ~/banso-書きか|
  | け-2026-11-20-090000.txt など2個にも、残っているかもしれません。中を確かめて、|
  | 要らなければ消してください。|
@ signal HUP
@ exit 0
$ rm ~/banso-書きかけ-2026-11-19*; banso --db here/a.db purge machi/one/book after; rm ~/banso-書きかけ-*; banso --db here/a.db purge machi/one/book after
  削除しました: いまの値 0件、履歴 0件、書きかけ 0件。控えのファイル 0件からも削除しました。
  banso: 保存できなかった文のファイル ~/banso-書きかけ-2026-11-20-090000.txt にも、残っているかもしれません。中を確かめて、要らなければ消してください。
  削除しました: いまの値 0件、履歴 0件、書きかけ 0件。控えのファイル 0件からも削除しました。
