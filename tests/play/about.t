# 支援先の情報: what banso keeps of a course.

$ banso new --name 知里町 --pref れんしゅう県 --id chisato
  chisato
@ start banso open chisato
@ wait 次にすること
@ key j
@ wait 団体コード
@ screen
  | 知里町  支援先の情報                                                     1 / 6|
  ||
  | 直したいところへ Tab で進みます。書くと保存されます。                Tab 次へ|
  | 市町村などの名前です。例: つながり市|
  ||
  | > 支援先の名前 | 知里町|
  |   都道府県       れんしゅう県|
  |   団体コード   ||
  |   支援類型|
  |   年度         ||
  |   保存期間     ||
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
  | 打つと書き直し、右矢印で書き足しです。|
  | 保存しました 13:57|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 5 24
  style 0 1-6 bold
  style 0 9-20 bold
  style 2 1-53 bold
  style 2 69-78 bold reverse
  style 5 1-14 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
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
@ key Enter
@ wait 西暦で
@ screen
  | 知里町  支援先の情報                                                     5 / 6|
  ||
  | 直したいところへ Tab で進みます。書くと保存されます。                Tab 次へ|
  | 西暦で。空けておくと日程から決まります。|
  ||
  |   支援先の名前   知里町|
  |   都道府県       れんしゅう県|
  |   団体コード     012343|
  |   支援類型       厚生局主導型|
  | > 年度         ||
  |   保存期間     ||
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
  cursor 9 18
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
  | > 支援先の名前 | 知里町|
  |   都道府県       れんしゅう県|
  |   団体コード     012343|
  |   支援類型       厚生局主導型|
@ resize 40x12
@ screen
  | 知里町  支援先の情報             1 / 6|
  | 直したいところへ Tab で進    Tab 次へ|
  | みます。書くと保存されます。|
  | > 支援先の名前 | 知里町|
  |   都道府県       れんしゅう県|
  |   団体コード     012343|
  |   支援類型       厚生局主導型|
  |   年度           2026|
  |   保存期間     ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 24
  style 0 1-6 bold
  style 0 9-20 bold
  style 1 1-25 bold
  style 1 29-38 bold reverse
  style 2 1-28 bold
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
