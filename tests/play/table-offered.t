# Rows that a table came with are offered: papers and counts take those that were filled or taken by Space.

$ banso new --name もみじ市 --id momiji --date 0.5=2026-11-20T13:30-15:00
  momiji
@ start banso open momiji/0.5/team_roles
@ wait [  ] 困りごと・不安の把握
@ screen
  | もみじ市  0.5mtg  支援チームの役割                         支援先で1枚   1 / 1|
  ||
  | 役割と担当（つながる）                                             Enter 直す|
  ||
  |      役割                               担当|
  | >  1 [  ] 困りごと・不安の把握|
  |    2 [  ] 次回までの取組の調整|
  |    3 [  ] データ分析の支援|
  |    4 [  ] 管内の取組の紹介|
  |    5 [  ] 関係機関への声かけ|
  |    6 [  ] 事前ヒアリング|
  |    7 [  ] 次第・資料・帳票のとりまとめ|
  |    8 [  ] 視察の手配|
  |    9 [  ] 数値や根拠の検証|
  |   10 [  ] 予算面の後押し|
  |   11 [  ] 講演・助言|
  |   12 [  ] 進行|
  |   13 [  ] 記録|
  ||
  ||
  ||
  | 13行中1行め|
  ||
  | Enter 直す  Space 使う  n 追加  x 消す  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-8 bold
  style 0 11-16 bold
  style 0 19-34 bold
  style 2 1-22 bold
  style 2 67-78 bold reverse
  style 4 6-9 fg=243
  style 4 41-44 fg=243
  style 5 1-1 bold
  style 5 4-4 bold
  style 23 1-5 bold
  style 23 13-17 bold
  style 23 25-25 bold
  style 23 33-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Space
@ wait この行を使います。もう一度 Space でやめます。
@ wait [レ] 困りごと・不安の把握
@ key Down Space
@ wait [レ] 次回までの取組の調整
@ key Space
@ wait この行を使うのをやめました。
@ wait [  ] 次回までの取組の調整
@ resize 40x12
@ screen
  | 0.5mtg  支援チームの役割         1 / 1|
  | 役割と担当  13行中2行め    Enter 直す|
  | 役割|
  |   [レ] 困りごと・不安の把握|
  | > [  ] 次回までの取組の調整|
  |   [  ] データ分析の支援|
  |   [  ] 管内の取組の紹介|
  |   [  ] 関係機関への声かけ|
  |   [  ] 事前ヒアリング|
  |   [  ] 次第・資料・帳票のとりまとめ|
  | この行を使うのをやめました。|
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-24 bold
  style 1 1-10 bold
  style 1 13-23 bold
  style 1 27-38 bold reverse
  style 4 1-1 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Esc
@ wait 進行
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso answer momiji/0.5/team_roles duties:データ分析の支援:who 県の担当課
$ banso answer momiji/0.5/team_roles duties:+:duty 送り迎え
$ banso export momiji/0.5/team_roles --format txt
  もみじ市 0.5mtg 支援チームの役割【支援者用】
    記入の状態: 完了
  
  【役割と担当】
    役割                  担当
    困りごと・不安の把握
    データ分析の支援      県の担当課
    送り迎え
$ banso export momiji/0.5/team_roles --format csv | cut -d, -f 7,9-11
  field,row,column,value
  duties,困りごと・不安の把握,duty,困りごと・不安の把握
  duties,データ分析の支援,who,県の担当課
  duties,r1,duty,送り迎え

# What else is written in a row is not taken back by Space; a row of one's own needs none.
@ start banso open momiji/0.5/team_roles
@ wait [レ] データ分析の支援
@ key Down Down Space
@ wait この行には、もう書かれています。
@ key End
@ wait 送り迎え
@ wait 14行中14行め
@ key Space
@ wait ここでは使いません
@ key F2
@ wait 3行
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
