# 支援先を追加.

@ start banso
@ wait まだ支援先がありません
@ key n
@ screen
  | 支援先を追加                                     地域づくり加速化事業 伴走支援|
  ||
  |   名前を書いて Tab で次へ。Ctrl-S を押すと、いつでも追加できます。|
  ||
  | > 支援先の名前|
  |   都道府県|
  |   回数          訪問3回|
  |   支援類型|
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
  |   市町村などの名前です。例: つながり市|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 追加する  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 4 17
  style 0 1-12 bold
  style 2 3-66 bold
  style 4 1-14 bold
  style 20 3-38 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Without a name nothing is added.
@ key C-s
@ wait 支援先の名前を書いてください
@ cursor 4 17
@ type 　知里町
@ key Tab
@ type れんしゅう県
@ key Tab
@ screen
  | 支援先を追加                                     地域づくり加速化事業 伴走支援|
  ||
  |   名前を書いて Tab で次へ。Ctrl-S を押すと、いつでも追加できます。|
  ||
  |   支援先の名前  知里町|
  |   都道府県      れんしゅう県|
  | > 回数          > 1 (*) 訪問3回|
  |                   2 ( ) 訪問2回|
  |                   3 ( ) 単発|
  |   支援類型|
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
  |   訪問の回数を選びます。決まっていなければ、いちばん上で。|
  ||
  ||
  | ↑↓ 選ぶ  Enter 決める  Tab 次  Shift-Tab 前  F9 メニュー  Esc 戻る  F1 ヘルプ|
  cursor 6 17
  style 0 1-12 bold
  style 2 3-66 bold
  style 6 1-6 bold
  style 6 17-17 bold
  style 6 25-31 bold
  style 20 3-58 fg=243
  style 23 1-2 bold
  style 23 10-14 bold
  style 23 24-26 bold
  style 23 32-40 bold
  style 23 46-47 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down Enter
@ wait > 支援類型
@ resize 40x12
@ screen
  | 支援先を追加|
  | > 支援類型|
  |   > ( ) 老健局主導型（プッシュ型・上…|
  |     ( ) 老健局主導型（プッシュ型・フ…|
  |     ( ) 老健局主導型（テーマ設定型）|
  |     ( ) 厚生局主導型|
  |     ( ) 都道府県主導型|
  |     その他（書く）:|
  ||
  ||
  ||
  | ↑↓ 選ぶ           Esc 戻る  F1 ヘルプ|
  cursor 2 3
  style 0 1-12 bold
  style 1 1-10 bold
  style 2 3-3 bold
  style 2 9-37 bold
  style 11 1-2 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ resize 80x24
@ wait 都道府県主導型
# A word of one's own, in place of a type.
@ key Down*5
@ type 市町村の手上げ
@ screen
  | 支援先を追加                                     地域づくり加速化事業 伴走支援|
  ||
  |   名前を書いて Tab で次へ。Ctrl-S を押すと、いつでも追加できます。|
  ||
  |   支援先の名前  知里町|
  |   都道府県      れんしゅう県|
  |   回数          訪問2回|
  | > 支援類型        1 ( ) 老健局主導型（プッシュ型・上限超過）|
  |                   2 ( ) 老健局主導型（プッシュ型・フォローアップ）|
  |                   3 ( ) 老健局主導型（テーマ設定型）|
  |                   4 ( ) 厚生局主導型|
  |                   5 ( ) 都道府県主導型|
  |                 > 6 その他（書く）: 市町村の手上げ|
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
  | ↑↓ 選ぶ  Enter 決める  Tab 次  Shift-Tab 前  F9 メニュー  Esc 戻る  F1 ヘルプ|
  cursor 12 51
  style 0 1-12 bold
  style 2 3-66 bold
  style 7 1-10 bold
  style 12 17-17 bold
  style 12 21-35 bold
  style 23 1-2 bold
  style 23 10-14 bold
  style 23 24-26 bold
  style 23 32-40 bold
  style 23 46-47 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key S-Tab
@ wait (*) 訪問2回
@ key C-s
@ screen
  | 知里町（訪問2回）                                      れんしゅう県  令和8年度|
  ||
  | 次にすること:  0.5mtg（未定）   Space で開く|
  ||
  |                 日程                進行  帳票                        取組|
  | > 0.5mtg        未定                      帳票1 事前情報 未着手|
  |   1回目支援     未定                      帳票2 振り返りシート|
  |   1.5mtg        未定                      目標の確認 未着手|
  |   3回目支援     未定                      帳票4 振り返りシート（… ※案|
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
  ||
  ||
  | Enter 開く  d 日程  p 参加者  t 取組  e 出力  F9 メニュー Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-17 bold
  style 2 1-13 bold
  style 2 16-29 bold
  style 2 33-44 bold
  style 4 17-20 fg=243
  style 4 37-40 fg=243
  style 4 43-46 fg=243
  style 4 71-74 fg=243
  style 5 1-8 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 39-39 bold
  style 23 47-48 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 1件中1件め
@ rows 5-5
  | > 知里町（れんしゅう県）    訪問2回 0.5mtg                     ○ ○ ○ ○ ○|
@ key q
@ exit 0
$ banso list
  e1            知里町                れんしゅう県  訪問2回   0.5mtg
$ banso show e1
  知里町 支援の記録【支援者用】
    伴走支援: 地域づくり加速化事業 伴走支援
    回数: 訪問2回
    支援先の名前: 知里町
    都道府県: れんしゅう県
    支援類型: 市町村の手上げ
    年度: 令和8年度
  
  ■ 日程
    回         日にち  始まり  終わり  会場
    0.5mtg     未定
    1回目支援  未定
    1.5mtg     未定
    3回目支援  未定
    報告会     未定

# Leaving in between loses nothing: the next time it stands there.
@ start banso
@ wait 1件中1件め
@ key n
@ wait > 支援先の名前
@ type うまれ
@ key Tab
@ type れんしゅう県
@ key Esc
@ wait 1件中1件め
@ key q
@ exit 0
@ start banso
@ screen
  | 前回の書きかけ|
  ||
  | 保存の前に終わった書きかけが残っています。Enter で続きから書けます。|
  ||
  | > 支援先を追加  都道府県  13:57|
  |   支援先を追加  支援先の名前  13:57|
  ||
  |   保存されているもの  （まだありません）|
  |   書きかけ            6字|
  |     れんしゅう県|
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
  | Enter 続ける  x 捨てる  F9 メニュー                       Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-14 bold
  style 2 1-68 bold
  style 4 1-14 bold
  style 4 17-24 bold
  style 4 27-31 bold
  style 7 3-20 fg=243
  style 7 23-40 fg=243
  style 8 3-10 fg=243
  style 8 23-25 fg=243
  style 23 1-5 bold
  style 23 15-15 bold
  style 23 25-26 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait れんしゅう県
@ cursor 4 23
@ type 村
@ key C-s
@ wait うまれ村（訪問3回）
@ key Esc
@ wait 2件中1件め
@ key q
@ exit 0
# What was added is no draft any more.
@ start banso
@ wait 2件中
@ key q
@ exit 0

# Several scenarios: which one.
$ mkdir scenarios && cp $BANSO_SCENARIOS/kasokuka.yaml $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
@ start banso
@ wait 2件中
@ key n
@ screen
  | 支援先を追加|
  ||
  |   どの進め方（シナリオ）で支援しますか。|
  ||
  | > 1  地域づくり加速化事業 伴走支援|
  |   2  まちの防災 伴走|
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
  | Enter 選ぶ  F9 メニュー                                   Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-12 bold
  style 4 1-3 bold
  style 4 6-34 bold
  style 5 3-3 bold
  style 23 1-5 bold
  style 23 13-14 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key 2
@ wait > 支援先の名前
@ type 海町
@ key Tab Tab
@ rows 0-9
  | 支援先を追加                                                   まちの防災 伴走|
  ||
  |   名前を書いて Tab で次へ。Ctrl-S を押すと、いつでも追加できます。|
  ||
  |   支援先の名前  海町|
  |   都道府県|
  | > 回数          > 1 (*) 三回|
  |                   2 ( ) 訓練だけ|
  |   支援類型|
@ key Esc
@ wait 2件中
# Esc on the question adds nothing.
@ key n
@ wait どの進め方
@ key Esc
@ wait 2件中
@ key q
@ exit 0

# None that could be read: said on the list.
$ mkdir none
@ env BANSO_SCENARIOS=none
@ start banso
@ wait 前回の書きかけ
@ key x
@ wait 書きかけを捨てる
@ key 2
@ wait 2件中
@ key n
@ rows 21-22
  | none にシナリオのファイル（.yaml）がありません。--scenarios または|
  | BANSO_SCENARIOS の場所を確かめてください。|
@ key q
@ exit 0
