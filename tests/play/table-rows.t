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
  | みなと町  ひとつめ  帳面 ※案                                支援先で1枚  3 / 5|
  ||
  ||
  |   時間割|
  ||
  ||
  |       時                    受け持ち|
  |   > 1 朝|
  |     2 昼|
  |     3 夜|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  |     3行中1行め|
  |   前の項目  いろいろな欄:|
  ||
  ||
  ||
  | Enter 直す  n 追加  x 消す  m 動かす  Tab 次  F9 メニュー Esc 戻る  F1 ヘルプ|
  cursor 7 3

# One is filled in place. After the last cell the table comes back.
@ key Enter
@ wait 3行中1行め
@ screen
  | みなと町  時間割                                                    3行中1行め|
  ||
  | > 時        朝|
  |   受け持ち|
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
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F5 履歴  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 2 15
@ key Tab
@ cursor 3 13
@ type 世話役
@ key Tab
@ wait 前の項目
@ wait 朝                    世話役

# One more at the end, and one in front of the focused row.
@ key n
@ wait 4行中4行め
@ type 夕
@ key Enter
@ type みんな
@ key Enter
@ wait 前の項目
@ key i
@ wait 5行中4行め
@ type おやつ
@ key Enter Esc
@ wait 前の項目
@ rows 7-13
  |     1 朝                    世話役|
  |     2 昼|
  |     3 夜|
  |   > 4 おやつ|
  |     5 夕                    みんな|

# A row that is left without a word is none.
@ key n
@ wait 6行中6行め
@ key Esc
@ wait 5行中5行め
@ key u
@ wait 元に戻しました
@ rows 7-13
  |     1 朝                    世話役|
  |     2 昼|
  |     3 夜|
  |   > 4 夕                    みんな|
@ key u
@ wait 3行中3行め
@ key u
@ wait 戻せる操作はもうありません

# A row is carried by the arrows and kept where it is put down; Esc leaves it where it was.
@ key Home m
@ wait ↑↓ で動かし、Enter で置きます。
@ key Down Down
@ wait 3行中3行め
@ screen
  | みなと町  ひとつめ  帳面 ※案                                支援先で1枚  3 / 5|
  ||
  ||
  |   時間割|
  ||
  ||
  |       時                    受け持ち|
  |     1 昼|
  |     2 夜|
  |   > 3 朝                    世話役|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  |     3行中3行め|
  |   前の項目  いろいろな欄:|
  ||
  |   保存しました 13:57|
  | ↑↓ で動かし、Enter で置きます。|
  | Enter ここに置く  F9 メニュー                             Esc 戻る  F1 ヘルプ|
  cursor 9 3
@ key Enter
@ wait 動かしました
@ key m
@ wait ↑↓ で動かし
@ key Home
@ wait 3行中1行め
@ key Esc
@ wait 3行中3行め
@ rows 7-11
  |     1 昼|
  |     2 夜|
  |   > 3 朝                    世話役|
@ key u
@ wait 元に戻しました
@ rows 7-11
  |   > 1 朝                    世話役|
  |     2 昼|
  |     3 夜|

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
@ rows 7-11
  |   > 1 朝                    世話役|
  |     2 昼|
  |     3 夜|

# The copy of a row stands right below it, whole.
@ key c
@ wait 4行中2行め
@ rows 7-12
  |     1 朝                    世話役|
  |   > 2 朝                    世話役|
  |     3 昼|
  |     4 夜|
@ key x
@ wait 3行中
@ key C-z
@ wait 4行中2行め

# A table without a row says why it has none.
@ key Tab
@ wait まだ1行もありません
@ screen
  | みなと町  ひとつめ  帳面 ※案                                支援先で1枚  4 / 5|
  ||
  ||
  |   ほかにあれば|
  ||
  ||
  |   まだ1行もありません。n で追加します。|
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
  |   前の項目  時間割: （表）|
  ||
  ||
  ||
  | n 追加  Tab 次  Shift-Tab 前  F4 理由  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 6 3
@ key F4
@ wait 理由を書く
@ type 今年はない
@ key Enter
@ wait 理由: 今年はない
@ key S-Tab
@ wait 時間割

# What happened to which row.
@ key F5
@ wait 履歴  時間割
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
@ wait 履歴  時間割
@ key Esc
@ wait 4行中1行め
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0

$ banso export machi/one/book --format md
  # みなと町 ひとつめ 帳面【支援者用】
  
  ## 帳面 ※案
  
  - 記入の状態: 完了
  
  ### 時間割
  
  | 時 | 受け持ち |
  |---|---|
  | 朝 | 世話役 |
  | 朝 | 世話役 |
  | 昼 |  |
  | 夜 |  |
  
  - ほかにあれば: 未記入（理由: 今年はない）
