# 支援先を追加.

@ start banso
@ wait ようこそ
@ key n
@ screen
  | 支援先を追加                             地域づくり加速化事業 伴走支援   1 / 4|
  ||
  | 名前を書いて Tab で次へ。Ctrl-S でいつでも追加できます。             Tab 次へ|
  | 市町村などの名前です。例: つながり市|
  ||
  | > 支援先の名前 ||
  |   都道府県     ||
  |   回数           訪問3回|
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
  ||
  ||
  | Tab 次へ  Shift-Tab 前へ  Ctrl-S 追加する  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 18
  style 0 1-12 bold
  style 2 1-56 bold
  style 2 69-78 bold reverse
  style 5 1-14 bold
  style 23 1-3 bold
  style 23 11-19 bold
  style 23 27-32 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Without a name nothing is added.
@ key C-s
@ wait 支援先の名前を書いてください
@ cursor 5 18
@ type 　知里町
@ key Tab
@ type れんしゅう県
@ key Tab
@ screen
  | 支援先を追加                             地域づくり加速化事業 伴走支援   3 / 4|
  ||
  | 名前のほかは、あとでも書けます。Ctrl-S で追加できます。              Tab 次へ|
  | 訪問の回数を選びます。決まっていなければ、いちばん上で。|
  ||
  |   支援先の名前   知里町|
  |   都道府県       れんしゅう県|
  |   回数           > 1 (*) 訪問3回|
  |                    2 ( ) 訪問2回|
  |                    3 ( ) 単発|
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
  | Enter 決めて次へ  Shift-Tab 前へ  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 7 18
  style 0 1-12 bold
  style 2 1-55 bold
  style 2 69-78 bold reverse
  style 7 3-6 bold
  style 7 18-18 bold
  style 7 26-32 bold
  style 23 1-5 bold
  style 23 19-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down Enter
@ wait 4 / 4
@ resize 40x12
@ screen
  | 支援先を追加                     4 / 4|
  | 名前のほかは、あと   Enter 決めて次へ|
  | でも書けます。Ctrl-S で追加できます。|
  |   支援先の名前   知里町|
  |   都道府県       れんしゅう県|
  |   回数           訪問2回|
  |   支援類型|
  |   > 1 ( ) 厚生局主導型|
  |     2 ( ) 都道府県主導型|
  |     3 その他（書く）:|
  ||
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 7 3
  style 0 1-12 bold
  style 1 1-18 bold
  style 1 21-38 bold reverse
  style 2 1-37 bold
  style 6 3-10 bold
  style 7 3-3 bold
  style 7 11-22 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 都道府県主導型
# A word of one's own, in place of a type.
@ key Down*2
@ type 市町村の手上げ
@ screen
  | 支援先を追加                             地域づくり加速化事業 伴走支援   4 / 4|
  ||
  | 名前のほかは、あとでも書けます。Ctrl-S で追加できます。              Tab 次へ|
  ||
  |   支援先の名前   知里町|
  |   都道府県       れんしゅう県|
  |   回数           訪問2回|
  |   支援類型         1 ( ) 厚生局主導型|
  |                    2 ( ) 都道府県主導型|
  |                  > 3 その他（書く）: 市町村の手上げ|
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
  | 書きかけ（控えてあります）|
  | Enter 決めて次へ  Shift-Tab 前へ  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 9 52
  style 0 1-12 bold
  style 2 1-55 bold
  style 2 69-78 bold reverse
  style 7 3-10 bold
  style 9 18-18 bold
  style 9 22-36 bold
  style 23 1-5 bold
  style 23 19-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key S-Tab
@ wait (*) 訪問2回
@ key C-s
@ screen
  | 知里町（訪問2回）                              れんしゅう県  令和8年度   1 / 5|
  ||
  | 次にすること  0.5mtg   日程は未定                                  Space 開く|
  ||
  |      回           日程                帳票                           取組|
  | > 次 0.5mtg       未定                帳票1 未着手|
  |      1回目支援    未定                帳票2|
  |      1.5mtg       未定                目標の確認 未着手|
  |      3回目支援    未定                帳票4（案）|
  |      報告会       未定                帳票5|
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
  | 参加者      まだ登録がありません（p で追加）|
  | 支援先を追加しました。d で日程、p で参加者を書けます。|
  | Enter 開く  d 日程  p 参加者  t 取組  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-17 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 24-33 bold
  style 2 67-78 bold reverse
  style 4 6-7 fg=243
  style 4 19-22 fg=243
  style 4 39-42 fg=243
  style 4 70-73 fg=243
  style 5 1-1 bold
  style 5 6-11 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 1 / 1
@ rows 5-5
  | > 未定                知里町                  0.5mtg      >---- 0/5|
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
  
  【日程】
    回         日にち  始まり  終わり  会場
    0.5mtg     未定
    1回目支援  未定
    1.5mtg     未定
    3回目支援  未定
    報告会     未定

# Leaving in between loses nothing: the next time it stands there.
@ start banso
@ wait 1 / 1
@ key n
@ wait > 支援先の名前
@ type うまれ
@ key Tab
@ type れんしゅう県
@ key Esc
@ wait 1 / 1
@ key q
@ exit 0
@ start banso
@ screen
  | 前回の書きかけ                                                           1 / 2|
  ||
  | 保存の前に終わった書きかけが残っています。                       Enter 続ける|
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
  style 2 1-42 bold
  style 2 65-78 bold reverse
  style 4 1-14 bold
  style 4 17-24 bold
  style 4 27-31 bold
  style 23 1-5 bold
  style 23 15-15 bold
  style 23 25-26 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait れんしゅう県
@ cursor 5 24
@ type 村
@ key C-s
@ wait うまれ村（訪問3回）
@ key Esc
@ wait 1 / 2
@ key q
@ exit 0
# What was added is no draft any more.
@ start banso
@ wait / 2
@ key q
@ exit 0

# Several scenarios: which one.
$ mkdir scenarios && cp $BANSO_SCENARIOS/kasokuka.yaml $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
@ start banso
@ wait / 2
@ key n
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 2|
  ||
  | どの進め方（シナリオ）で支援しますか。                           Enter 決める|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-38 bold
  style 2 65-78 bold reverse
  style 4 1-3 bold
  style 4 6-34 bold
  style 5 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key 2
@ wait > 支援先の名前
@ type 海町
@ key Tab Tab
@ rows 0-9
  | 支援先を追加                                           まちの防災 伴走   3 / 4|
  ||
  | 名前のほかは、あとでも書けます。Ctrl-S で追加できます。              Tab 次へ|
  | 訪問の回数を選びます。決まっていなければ、いちばん上で。|
  ||
  |   支援先の名前   海町|
  |   都道府県     ||
  |   回数           > 1 (*) 三回|
  |                    2 ( ) 訓練だけ|
  |   支援類型|
@ key Esc
@ wait / 2
# Esc on the question adds nothing.
@ key n
@ wait どの進め方
@ key Esc
@ gone どの進め方
@ key q
@ exit 0

# None that could be read: said on the list.
$ mkdir none
@ env BANSO_SCENARIOS=none
@ start banso
@ wait 前回の書きかけ
@ key x
@ wait この書きかけを捨てますか
@ key 2
@ wait / 2
@ key n
@ rows 21-22
  | ! none にシナリオのファイル（.yaml）がありません。--scenarios または|
  | BANSO_SCENARIOS の場所を確かめてください。|
@ key q
@ exit 0
