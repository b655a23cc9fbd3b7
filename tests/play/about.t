# 支援先の情報: what banso keeps of a course.

$ banso new --name 知里町 --pref れんしゅう県 --id chisato
  chisato
@ start banso open chisato
@ wait 次にすること
@ key j
@ screen
  | 知里町（訪問3回）                              れんしゅう県  令和8年度   1 / 7|
  ||
  | 次にすること  0.5mtg  未定                                         Space 開く|
  ||
  |                 日程                進行  帳票                        取組|
  | > 0.5mtg        未定                      帳票1 事前情報 未着手|
  |   1回目支援     未定                      帳票2 振り返りシート|
  |   1.5mtg        未定                      目標の確認 未着手|
  |   2回目支援     未定                      帳票3 振り返りシー..（案）|
  |   2.5mtg        未定|
  |   3回目支援     未定                      帳票4 振り返りシー..（案）|
  |   報告会        未定                      帳票5 終了後シート|
  ||
  | 参加者  まだ登録がありません（p で追加）|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 開く  d 日程  p 参加者  t 取組  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-17 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-26 bold
  style 2 67-78 bold reverse
  style 4 17-20 fg=243
  style 4 37-40 fg=243
  style 4 43-46 fg=243
  style 4 71-74 fg=243
  style 5 1-8 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab Tab
@ wait 6けた
@ type ０１２３４５
@ key Tab
@ rows 21-22
  | ! 団体コード「０１２３４５」の最後の1けたが合いません。6けたを確かめてくださ|
  | い。|
@ key C-h
@ type ３
@ key Tab
@ wait その他（書く）
@ key Down*3 Enter
@ wait 西暦で
@ screen
  | 知里町  支援先の情報                                                     5 / 6|
  ||
  | 直したいところへ Tab で進みます。書くと保存されます。                Tab 次へ|
  | 西暦で。空けておくと日程から決まります。|
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
  ||
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 9 17
  style 0 1-6 bold
  style 0 9-20 bold
  style 2 1-53 bold
  style 2 69-78 bold reverse
  style 9 1-6 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 1999
@ key Enter
@ rows 22-22
  | ! 「年度」は 2000 以上の数です（いまは 1999）。|
@ key C-u
@ type 2026
@ key Esc
@ wait 次にすること
@ key j
@ wait 厚生局主導型
@ rows 4-8
  ||
  | > 支援先の名前  知里町|
  |   都道府県      れんしゅう県|
  |   団体コード    012343|
  |   支援類型      厚生局主導型|
@ resize 40x12
@ screen
  | 知里町  支援先の情報             1 / 6|
  | 直したいところへ Tab で進みま     Tab|
  | す。書くと保存されます。|
  | > 支援先の名前  知里町|
  |   都道府県      れんしゅう県|
  |   団体コード    012343|
  |   支援類型      厚生局主導型|
  |   年度          2026|
  |   保存年数|
  ||
  ||
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 23
  style 0 1-6 bold
  style 0 9-20 bold
  style 1 1-29 bold
  style 1 34-38 bold reverse
  style 2 1-24 bold
  style 3 1-14 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
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
