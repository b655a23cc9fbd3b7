# Why a table is empty, typed and put off, is told on the table as soon as one is back, and no longer once
# it is kept.
@ styles off
$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町 >/dev/null
@ start banso open 'machi/one/book#kinds'
@ wait 1行めを追加する
@ key F4
@ wait 理由
@ type 会えなかった
@ key Esc
@ wait 1行めを追加する
@ key Home
@ wait ! まだ保存されていない書きかけが1件あります
@ key F4
@ wait 会えなかった
@ key Enter
@ wait 1行めを追加する
@ key Home
@ gone まだ保存されていない
@ signal HUP
@ exit 0
