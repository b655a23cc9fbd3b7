# The cells of a row, of every type, one below the other.

$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi

@ start banso open 'machi/one/book#kinds'
@ wait 1行めを追加する
@ key n
@ wait 1行中1行め
@ type 夜回り
@ key Enter
@ type 月に一度、
@ key Enter
@ type 三人で歩く。
@ key Tab

# What breaks a hard rule stays in its box; what breaks a soft one wants a reason.
@ type 三人
@ key Enter
@ wait 数として読めません
@ key C-u
@ type ６０
@ key Tab
@ wait 理由を書
@ wait 50人 以下
@ key Esc
@ wait 始めた日
@ key Enter
@ wait 理由を書
@ type 町じゅうで
@ key Enter
@ gone 理由を書
@ type 令和6年8月7日
@ key Enter
@ wait ( ) 家
@ screen
  | みなと町  いろいろな欄                                      1行中1行め   5 / 8|
  ||
  | 場所                                                         Enter 決めて次へ|
  ||
  |   名前         夜回り|
  |   話           月に一度、 三人で歩く。|
  |   人数（人）   60|
  |   始めた日     令和6年8月7日(水)|
  |   場所         > 1 ( ) 家|
  |                  2 ( ) 道|
  |                  3 ( ) 店|
  |                  4 その他（書く）:|
  |   備え|
  |   持ち物|
  |   載せてよい|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決めて次へ  Tab とばす  Ctrl-S 保存  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 8 16
  style 0 1-8 bold
  style 0 11-22 bold
  style 2 1-4 bold
  style 2 61-78 bold reverse
  style 8 3-6 bold
  style 8 16-16 bold
  style 8 24-25 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down Enter
@ wait ( ) ない
@ key Down Down Enter
@ wait [  ] 水
@ key Space Down Down Space
@ wait [レ] 紙
@ key Tab
@ wait ( ) はい
@ key Enter
@ wait (*) はい
@ screen
  | みなと町  いろいろな欄                                      1行中1行め   8 / 8|
  ||
  | 載せてよい                                                           Tab 次へ|
  ||
  |   名前         夜回り|
  |   話           月に一度、 三人で歩く。|
  |   人数（人）   60|
  |   始めた日     令和6年8月7日(水)|
  |   場所         道|
  |   備え         ある|
  |   持ち物       水、紙|
  |   載せてよい   > 1 (*) はい|
  |                  2 ( ) いいえ|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 書きかけ（控えてあります）|
  | Enter 決める  Ctrl-S 保存  F5 履歴  F9 メニュー           Esc 戻る  F1 ヘルプ|
  cursor 11 16
  style 0 1-8 bold
  style 0 11-22 bold
  style 2 1-10 bold
  style 2 69-78 bold reverse
  style 11 3-12 bold
  style 11 16-16 bold
  style 11 24-27 bold
  style 23 1-5 bold
  style 23 15-20 bold
  style 23 28-29 bold
  style 23 37-38 bold
  style 23 59-61 bold
  style 23 69-70 bold

# The last cell brings the table back, with as many columns as fit.
@ key Tab
@ wait m 動かす
@ screen
  | みなと町  ひとつめ  帳面（案）                             支援先で1枚   2 / 5|
  ||
  | いろいろな欄                                                       Enter 直す|
  | 一行に一つ書きます。|
  ||
  |     名前    話                      人数  始めた日  場所  持ち物|
  | > 1 夜回り  月に一度、              60人  R6.8.7    道    水、紙|
  |             三人で歩く。                                  載せてよい はい|
  |             備え ある|
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
  | 1行中1行め|
  | 保存しました 13:57|
  | Enter 直す  n 追加  x 消す  m 動かす  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 2 67-78 bold reverse
  style 3 1-20 bold
  style 5 5-8 fg=243
  style 5 13-14 fg=243
  style 5 37-40 fg=243
  style 5 43-50 fg=243
  style 5 53-56 fg=243
  style 5 59-64 fg=243
  style 6 1-10 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold

# A word of one's own, and a cell that is emptied.
@ key Enter S-Tab
@ wait 夜回り
@ key Tab Tab C-u Tab
@ wait 始めた日
@ key Tab
@ wait (*) 道
@ key Down Down
@ type 寺
@ key C-s
@ wait 保存しました
@ key Esc
@ wait 寺    水、紙
@ key Enter
@ wait 場所         寺

# The history of a cell.
@ key F5
@ wait 「名前」の履歴
@ wait 1回
@ key Esc
@ wait 何と呼んでいますか

# The line drops while cells are written: what can be kept is kept, the rest is a draft that brings
# back its row.
@ key Tab
@ wait 三人で歩く。
@ type まだ途
@ key Tab
@ wait 始めた日
@ type 十人
@ signal HUP
@ exit 0
@ start banso
@ wait 前回の書きかけ
@ wait 帳面  人数
@ key Enter
@ wait 1行中1行め
@ wait まだ途
@ wait 十人
@ cursor 6 20
@ key C-u
@ type 10
@ key Tab
@ gone 十人
@ key Esc
@ wait 一行に一つ書きます
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0

# WHERE opens a row, by its number or id, at a column.
@ start banso open 'machi/one/book#kinds:1:持ち物'
@ wait [レ] 紙
@ key Esc
@ wait 一行に一つ書きます
@ key Tab
@ wait 3行中1行め
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0
@ start banso open 'machi/one/book#slots:昼'
@ wait 3行中2行め
@ cursor 4 16
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0
$ banso open 'machi/one/book#slots:9'
  banso: 行「9」は見つからないか、1つに決まりません。次から選んでください: 朝（1）、昼（2）、夜（3）
? 1

$ banso export machi/one/book#kinds --format md
  # みなと町 ひとつめ 帳面（案）【支援者用】
  
  - 記入の状態: 入力中
  
  ## いろいろな欄
  
  | 名前 | 話 | 人数 | 始めた日 | 場所 | 備え | 持ち物 | 載せてよい |
  |---|---|---|---|---|---|---|---|
  | 夜回り | 月に一度、<br>三人で歩く。まだ途 | 10人 | 令和6年8月7日(水) | 寺 | ある | 水、紙 | はい |
