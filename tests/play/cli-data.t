# csv and json of the demo, read back by parsers that are not ours.

$ banso demo --dir demo >/dev/null
$ banso --db demo/practice.db export @all -o all.csv
  all.csv
$ banso --db demo/practice.db export @all --doc course -o all.json
  all.json
$ python3 "$TESTS/data/read_back.py" demo/practice.db all.csv all.json | sed 's/[0-9][0-9]* of [0-9][0-9]*/all/'
  all values found

# What a spreadsheet would run is made harmless, and said; numbers and quotes stay as they are.
$ banso new --name '=1+1市' --id odd --date 0.5=2026-08-07
  odd
$ banso answer odd/0.5/f1 現状 '=SUM(A1),"引用"'
$ printf -- '-足がない\nふたつめ' | banso answer odd/0.5/f1 課題 -
$ banso answer odd/0.5/f1 考え方 -- '-12.5'
$ banso answer odd/0.5/f1 期待する支援内容 '@係長'
$ banso answer odd/0.5/entry 高齢化率 31.2
$ banso answer odd/0.5/entry 介護保険料の時点 --reason '+あとで'
$ banso export odd/0.5/f1 --format csv
  ﻿id,name,session,form,respondent,role,field,label,row,column,value,unit,reason,at,circle\x0d (esc)
  odd,"'=1+1市",0.5,f1,,,current,現状,,,"'=SUM(A1),""引用""",,,2026-11-20T13:57:00,支援者用\x0d (esc)
  odd,"'=1+1市",0.5,f1,,,issue,課題,,,"'-足がない
  ふたつめ",,,2026-11-20T13:57:00,支援者用\x0d (esc)
  odd,"'=1+1市",0.5,f1,,,thinking,考え方,,,-12.5,,,2026-11-20T13:57:00,支援者用\x0d (esc)
  odd,"'=1+1市",0.5,f1,,,hope,期待する支援内容,,,"'@係長",,,2026-11-20T13:57:00,支援者用\x0d (esc)
  banso: 表計算ソフトが数式と読みそうな値が7件ありました。動かないように、先頭に ' を付けました。
$ banso export odd --format csv -o odd.csv
  odd.csv
  banso: 表計算ソフトが数式と読みそうな値が13件ありました。動かないように、先頭に ' を付けました。
$ banso export @all --format csv -o all.csv
  all.csv
  banso: 表計算ソフトが数式と読みそうな値が13件ありました。動かないように、先頭に ' を付けました。
$ banso export odd --doc course --format json -o odd.json && echo '[' | cat - odd.json >list.json && echo ']' >>list.json
  odd.json
$ python3 "$TESTS/data/read_back.py" "$HOME/.local/share/banso/banso.db" odd.csv list.json
  8 of 8 values found

# Names and what only the team may read stay out of what others get.
$ banso --db demo/practice.db export @all --format csv --for public 2>/dev/null | grep -c -e 西田 -e 原 -e 谷
  0
? 1
$ banso --db demo/practice.db export chisato --format csv --for shared 2>/dev/null | grep -c -e 抱えている -e team_roles
  0
? 1
$ banso --db demo/practice.db export @all --format md
  banso: すべての支援先（@all）は csv か json で出力できます（いまは md）。
? 1
$ banso export @all --doc record --format csv
  banso: 文書「支援記録」には回も書いてください（例 支援先/回）。
? 1
