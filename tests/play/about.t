# 支援先の情報: what banso keeps of a course.

$ banso new --name 知里町 --pref れんしゅう県 --id chisato
  chisato
@ start banso open chisato
@ wait 次にすること
@ key k
@ screen
  | 知里町  支援先の情報|
  ||
  |   直したいところへ Tab で進みます。書くと保存されます。|
  ||
  | > 支援先の名前  知里町|
  |   都道府県      れんしゅう県|
  |   団体コード|
  |   支援類型|
  |   年度|
  |   保存年数|
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
  |   市町村などの名前です。例: つながり市|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F5 履歴  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 4 23
  style 0 1-6 bold
  style 0 9-20 bold
  style 2 3-55 bold
  style 4 1-14 bold
  style 20 3-38 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 36-37 bold
  style 23 45-46 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab Tab
@ wait 6けた
@ type ０１２３４５
@ key Tab
@ rows 21-22
  ||
  | 団体コード「０１２３４５」の最後の1けたが合いません。6けたを確かめてください。|
@ key C-h
@ type ３
@ key Tab
@ wait その他（書く）
@ key Down*3 Enter
@ wait 西暦で
@ screen
  | 知里町  支援先の情報|
  ||
  |   直したいところへ Tab で進みます。書くと保存されます。|
  ||
  |   支援先の名前  知里町|
  |   都道府県      れんしゅう県|
  |   団体コード    012343|
  |   支援類型      厚生局主導型|
  | > 年度|
  |   保存年数|
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
  |   西暦で。空けておくと日程から決まります。|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F5 履歴  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 8 17
  style 0 1-6 bold
  style 0 9-20 bold
  style 2 3-55 bold
  style 8 1-6 bold
  style 20 3-42 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 36-37 bold
  style 23 45-46 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 1999
@ key Enter
@ rows 22-22
  | 「年度」は 2000 以上の数です（いまは 1999）。|
@ key C-u
@ type 2026
@ key Esc
@ wait 次にすること
@ key k
@ wait 厚生局主導型
@ rows 4-8
  | > 支援先の名前  知里町|
  |   都道府県      れんしゅう県|
  |   団体コード    012343|
  |   支援類型      厚生局主導型|
  |   年度          2026|
@ resize 40x12
@ screen
  | 知里町  支援先の情報|
  | > 支援先の名前  知里町|
  |   都道府県      れんしゅう県|
  |   団体コード    012343|
  |   支援類型      厚生局主導型|
  |   年度          2026|
  |   保存年数|
  ||
  ||
  |   市町村などの名前です。例: つながり市|
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 1 23
  style 0 1-6 bold
  style 0 9-20 bold
  style 1 1-14 bold
  style 9 3-38 fg=243
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ resize 80x24
# Without a name it cannot be found again.
@ key C-u Tab
@ wait 「支援先の名前」は空けておけません
@ key Esc
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso show chisato | head -8
  知里町 支援の記録【支援者用】
    伴走支援: 地域づくり加速化事業 伴走支援
    回数: 訪問3回
    支援先の名前: 知里町
    都道府県: れんしゅう県
    団体コード: 012343
    支援類型: 厚生局主導型
    年度: 2026
