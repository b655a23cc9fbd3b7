# The rows of a table in a sheet: added, inserted, copied, carried elsewhere, deleted, and all of it
# undone, at the usual size.

$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi

# Starter rows are there from the beginning, with their word in the first column.
@ start banso open 'machi/one/book#slots'
@ wait 3行中1行め
@ screen
  | みなと町  ひとつめ  帳面（案）                             支援先で1枚   3 / 5|
  ||
  | 時間割                                                             Enter 直す|
  ||
  |     時                    受け持ち|
  | > 1 [  ] 朝|
  |   2 [  ] 昼|
  |   3 [  ] 夜|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 3行中1行め|
  ||
  | Enter 直す  Space 使う  n 追加  x 消す  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 2 1-6 bold
  style 2 67-78 bold reverse
  style 4 5-6 fg=243
  style 4 27-34 fg=243
  style 5 1-5 bold
  style 5 8-11 bold
  style 23 1-5 bold
  style 23 13-17 bold
  style 23 25-25 bold
  style 23 33-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold

# One is filled in place, where nothing is written yet. After the last cell the table comes back.
@ key Enter
@ wait 3行中1行め
@ screen
  | みなと町  時間割                                            3行中1行め   2 / 2|
  ||
  | 受け持ち                                                             Tab 次へ|
  ||
  |   時         朝|
  | > 受け持ち ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 5 14
  style 0 1-8 bold
  style 0 11-16 bold
  style 2 1-8 bold
  style 2 69-78 bold reverse
  style 5 1-10 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 世話役
@ key Tab
@ wait x 消す
@ wait [レ] 朝               世話役

# One more at the end, and one in front of the focused row.
@ key n
@ wait 4行中4行め
@ type 夕
@ key Enter
@ type みんな
@ key Enter
@ wait x 消す
@ key i
@ wait 5行中4行め
@ type おやつ
@ key Enter Esc
@ wait x 消す
@ rows 4-10
  |     時                    受け持ち|
  |   1 [レ] 朝               世話役|
  |   2 [  ] 昼|
  |   3 [  ] 夜|
  | > 4 おやつ|
  |   5 夕                    みんな|

# A row that is left without a word is none.
@ key n
@ wait 6行中6行め
@ key Esc
@ wait 5行中5行め
@ key u
@ wait 元に戻しました
@ rows 4-10
  |     時                    受け持ち|
  |   1 [レ] 朝               世話役|
  |   2 [  ] 昼|
  |   3 [  ] 夜|
  | > 4 夕                    みんな|
@ key u
@ wait 3行中3行め
# What was written into a row is one step as well.
@ key u
@ wait 元に戻しました
@ rows 4-7
  |     時                    受け持ち|
  | > 1 [  ] 朝|
  |   2 [  ] 昼|
  |   3 [  ] 夜|
@ key u
@ wait 戻せる操作はもうありません
@ key Home Enter
@ wait > 受け持ち
@ type 世話役
@ key Tab
@ wait 朝               世話役

# A row is carried by the arrows and kept where it is put down; Esc leaves it where it was.
@ key Home m
@ wait 上下で動かし、Enter で置きます。
@ key Down Down
@ wait 3行中3行め
@ screen
  | みなと町  ひとつめ  帳面（案）                             支援先で1枚   3 / 5|
  ||
  | 時間割                                                       Enter ここに置く|
  ||
  |     時                    受け持ち|
  |   1 [  ] 昼|
  |   2 [  ] 夜|
  | > 3 [レ] 朝               世話役|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 3行中3行め|
  | 上下で動かし、Enter で置きます。|
  | Enter ここに置く  F9 メニュー                             Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 2 1-6 bold
  style 2 61-78 bold reverse
  style 4 5-6 fg=243
  style 4 27-34 fg=243
  style 7 1-11 bold
  style 23 1-5 bold
  style 23 19-20 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait 動かしました
@ key m
@ wait 上下で動かし
@ key Home
@ wait 3行中1行め
@ key Esc
@ wait 3行中3行め
@ rows 4-8
  |     時                    受け持ち|
  |   1 [  ] 昼|
  |   2 [  ] 夜|
  | > 3 [レ] 朝               世話役|
@ key u
@ wait 元に戻しました
@ rows 4-8
  |     時                    受け持ち|
  | > 1 [レ] 朝               世話役|
  |   2 [  ] 昼|
  |   3 [  ] 夜|

# Deleted ones come back with their cells, the last one first, also when one was elsewhere meanwhile.
@ key x
@ wait 消しました
@ key x
@ wait 1行中1行め
@ key Tab
@ wait ほかにあれば
@ key S-Tab
@ wait 1行中1行め
@ key u
@ wait 2行中
@ key u
@ wait 3行中1行め
@ rows 4-8
  |     時                    受け持ち|
  | > 1 [レ] 朝               世話役|
  |   2 [  ] 昼|
  |   3 [  ] 夜|

# The copy of a row stands right below it, whole.
@ key c
@ wait 4行中2行め
@ rows 4-9
  |     時                    受け持ち|
  |   1 [レ] 朝               世話役|
  | > 2 朝                    世話役|
  |   3 [  ] 昼|
  |   4 [  ] 夜|
@ key x
@ wait 3行中
@ key C-z
@ wait 4行中2行め

# A table without a row says why it has none.
@ key Tab
@ wait 1行めを追加する
@ screen
  | みなと町  ひとつめ  帳面（案）                             支援先で1枚   4 / 5|
  ||
  | ほかにあれば                                                   Enter 追加する|
  ||
  | > Enter で1行めを追加する|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 前の項目  時間割: （表）|
  ||
  | Enter 追加する  Tab 次へ  Shift-Tab 前へ  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 2 1-12 bold
  style 2 63-78 bold reverse
  style 4 1-25 bold
  style 21 1-8 fg=243
  style 21 11-24 fg=243
  style 23 1-5 bold
  style 23 17-19 bold
  style 23 27-35 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key F4
@ wait 理由を書
@ type 今年はない
@ key Enter
@ wait 理由: 今年はない
@ key S-Tab
@ wait 時間割

# What happened to which row.
@ key F5
@ wait 「時間割」の履歴
@ wait 朝  行を置いた
@ wait 朝  行を消した
@ wait 朝  受け持ち: 世話役
@ key PgDn PgDn
@ wait 行を動かした
@ key Home
@ wait 朝  受け持ち: 世話役
# What a removal of 個人情報 would take with a row as a whole is said.
@ key x
@ wait この行のすべての列が消えます
@ key Esc
@ wait 「時間割」の履歴
@ key Esc
@ wait 4行中1行め
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0

$ banso export machi/one/book --format md
  # みなと町 ひとつめ 帳面（案）【支援者用】
  
  - 記入の状態: 完了
  
  ## 時間割
  
  | 時 | 受け持ち |
  |---|---|
  | 朝 | 世話役 |
  | 朝 | 世話役 |
  
  - ほかにあれば: 未記入（理由: 今年はない）

# The name of a row that is long is short in the history, so that what became of the row is seen there.
$ banso answer machi/one/book slots:+:slot '朝の体操のあとに縁側でお茶を飲む会' >/dev/null
@ size 80x24
@ start banso open 'machi/one/book#slots'
@ wait 行中
@ key F5
@ wait 朝の体操のあと..  行を置いた
@ wait 朝の体操のあとに縁側でお茶を飲む会
@ signal TERM
@ exit 0
