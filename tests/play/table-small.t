# Tables on a screen of 40x12: the first columns, and how many cells of a row are filled.

$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi
$ banso answer machi/one/book kinds:+:name 夜回りと朝のごみ拾いと草刈りの会
$ banso answer machi/one/book kinds:1:heads 12
$ banso answer machi/one/book kinds:+:name 炊き出し
$ banso answer machi/one/book kinds:+:name 縁側

@ size 40x12
@ start banso open 'machi/one/book#kinds'
@ wait 3行中1行め
@ screen
  | みなと町  ひとつめ  帳面（案）   2 / 5|
  | いろいろな欄  3行中1行め   Enter 直す|
  | 名前|
  | > 夜回りと朝のごみ拾いと草刈りの会|
  | 話|
  |   人数 12人|
  ||
  |   炊き出し|
  |   縁側|
  ||
  ||
  | 上下 ほかの行        F9  Esc 戻る  F1|
  cursor 3 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 1 1-12 bold
  style 1 15-24 bold
  style 1 27-38 bold reverse
  style 3 1-1 bold
  style 11 1-4 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key m Down
@ wait 3行中2行め
@ screen
  | みなと町  ひとつめ  帳面（案）   2 / 5|
  | いろいろな欄  3行中2行め        Enter|
  | 名前|
  |   炊き出し|
  ||
  | > 夜回りと朝のごみ拾いと草刈りの会|
  | 話|
  |   人数 12人|
  ||
  |   縁側|
  | 上下で動かし、Enter で置きます。|
  | Enter ここに置く     F9  Esc 戻る  F1|
  cursor 5 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 1 1-12 bold
  style 1 15-24 bold
  style 1 32-38 bold reverse
  style 5 1-1 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Enter
@ wait 動かしました
@ key Enter
@ wait 何と呼んでいますか
@ screen
  | いろいろな欄        3行中2行め   1 / 8|
  | 何と呼んでいますか。         Tab 次へ|
  | > 名前       | 夜回りと朝のごみ拾い..|
  |   話         ||
  |   人数（人）   12|
  |   始めた日   ||
  |   場所|
  |   備え|
  |   持ち物|
  |   載せてよい|
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 2 16
  style 0 1-12 bold
  style 1 1-20 bold
  style 1 29-38 bold reverse
  style 2 1-6 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Tab Tab C-u
@ type 8
@ key Tab Tab
@ wait ( ) 家
@ screen
  | いろいろな欄        3行中2行め   5 / 8|
  | 場所                 Enter 決めて次へ|
  |   名前         夜回りと朝のごみ拾い..|
  |   話         ||
  |   人数（人）   8|
  |   始めた日   ||
  |   場所|
  |   > 1 ( ) 家|
  |     2 ( ) 道|
  |     3 ( ) 店|
  |     4 その他（書く）:|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 7 3
  style 0 1-12 bold
  style 1 1-4 bold
  style 1 21-38 bold reverse
  style 6 3-6 bold
  style 7 3-3 bold
  style 7 11-12 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Esc
@ gone ( ) 家
@ key x
@ wait 2行中2行め
@ key u
@ wait 3行中2行め
@ key i
@ wait 4行中2行め
@ type 花の会
@ key Esc
@ wait > 花の会
@ key c Down Down
@ wait 5行中5行め
@ screen
  | みなと町  ひとつめ  帳面（案）   2 / 5|
  | いろいろな欄  5行中5行め   Enter 直す|
  | 名前|
  |   花の会|
  |   花の会|
  ||
  |   夜回りと朝のごみ拾いと草刈りの会|
  |   8人|
  ||
  | > 縁側|
  | 話|
  | 上下 ほかの行        F9  Esc 戻る  F1|
  cursor 9 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 1 1-12 bold
  style 1 15-24 bold
  style 1 27-38 bold reverse
  style 9 1-6 bold
  style 11 1-4 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold

# The menu has what the hint line has no room for.
@ key F9
@ wait 挿入
@ wait 写す
@ key Esc
@ wait 5行中5行め

# A larger window shows more of it at once, a smaller one the same again.
@ resize 160x50
@ wait 載せてよい
@ screen
  | みなと町  ひとつめ  帳面（案）                                                                                                             支援先で1枚   2 / 5|
  ||
  | いろいろな欄                                                                            Enter 直す|
  | 一行に一つ書きます。|
  ||
  |     名前                              話                    人数  始めた日  場所  備え  持ち物                載せてよい|
  |   1 炊き出し|
  |   2 花の会|
  |   3 花の会|
  |   4 夜回りと朝のごみ拾いと草刈りの会                        8人|
  | > 5 縁側|
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
  | 5行中5行め|
  | 保存しました 13:57|
  | Enter 直す  n 追加  x 消す  m 動かす  Tab 次へ  u 元に戻す  i 挿入  c 写す  Shift-Tab 前へ  F2 項目  F5 履歴  Ctrl-S 保存  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 10 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 2 88-99 bold reverse
  style 3 1-20 bold
  style 5 5-8 fg=243
  style 5 39-40 fg=243
  style 5 61-64 fg=243
  style 5 67-74 fg=243
  style 5 77-80 fg=243
  style 5 83-86 fg=243
  style 5 89-94 fg=243
  style 5 111-120 fg=243
  style 10 1-8 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 21-21 bold
  style 49 29-29 bold
  style 49 39-41 bold
  style 49 49-49 bold
  style 49 61-61 bold
  style 49 69-69 bold
  style 49 77-85 bold
  style 49 93-94 bold
  style 49 102-103 bold
  style 49 111-116 bold
  style 49 124-125 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ resize 40x12
@ gone 載せてよい
@ wait 5行中5行め
@ key Tab
@ wait 3行中1行め
@ key Tab
@ wait 1行めを追加する
@ screen
  | みなと町  ひとつめ  帳面（案）   4 / 5|
  | ほかにあれば           Enter 追加する|
  | > Enter で1行めを追加する|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 追加する       F9  Esc 戻る  F1|
  cursor 2 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 1 1-12 bold
  style 1 23-38 bold reverse
  style 2 1-25 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0
