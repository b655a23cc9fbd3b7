# 帳票: one field at a time, one of each type.

$ mkdir scenarios && cp $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 海町 --id umi
  umi
$ banso respondent add umi --name 川口 --org 三組 --role 住民 --municipality 海町
  p1

# --- line ---
@ start banso open umi/walk/map
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   1 / 9|
  ||
  | 歩いた道（知る）                                                     Tab 次へ|
  | どこからどこまで歩きましたか。|
  ||
  | ||
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
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 3
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 69-78 bold reverse
  style 3 1-30 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 海町  まち歩き  まち歩きの票     1 / 9|
  | 歩いた道（知る）             Tab 次へ|
  | どこからどこまで歩きましたか。|
  | ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 3
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 1 29-38 bold reverse
  style 2 1-30 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait どこからどこまで
@ type 浜から　丘まで
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   1 / 9|
  ||
  | 歩いた道（知る）                                                     Tab 次へ|
  | どこからどこまで歩きましたか。|
  ||
  | | 浜から　丘まで|
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
  | 書きかけ（控えてあります）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 17
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 69-78 bold reverse
  style 3 1-30 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Enter goes on; an unfinished one stays.
@ key Enter
@ wait 2 / 9

# --- text: Enter is a newline, arrows move, the box scrolls ---
@ type 石垣
@ key Enter
@ type 井戸
@ key Up Home
@ type 高い
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   2 / 9|
  ||
  | 見えたもの                                                           Tab 次へ|
  | 何が見えましたか。|
  ||
  | | 高い石垣|
  | | 井戸|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  | 前の項目  歩いた道: 浜から　丘まで|
  | 書きかけ（控えてあります）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 7
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 69-78 bold reverse
  style 3 1-18 bold
  style 21 1-8 fg=243
  style 21 11-34 fg=243
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ cursor 5 7
@ key C-s
@ wait 保存しました
@ resize 40x12
@ screen
  | 海町  まち歩き  まち歩きの票     2 / 9|
  | 見えたもの                   Tab 次へ|
  | 何が見えましたか。|
  | | 高い石垣|
  | | 井戸|
  | ||
  | ||
  | ||
  | ||
  | ||
  | 保存しました 13:57|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 7
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 1 29-38 bold reverse
  style 2 1-18 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key C-e
@ key Down C-e
@ key Enter*9
@ type おわり
@ rows 0-11
  | 海町  まち歩き  まち歩きの票     2 / 9|
  | 見えたもの                   Tab 次へ|
  | 何が見えましたか。|
  | ^|
  | ||
  | ||
  | ||
  | ||
  | ||
  | | おわり|
  | 書きかけ（控えてあります）|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
@ cursor 9 9
@ key PgUp
@ rows 3-9
  | ^|
  | ||
  | ||
  | ||
  | ||
  | ||
  | v|
@ resize 80x24
@ key C-z*2
@ key Tab
@ wait 3 / 9

# --- number: unit and hard limits; refused once, then left as a draft ---
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   3 / 9|
  ||
  | 世帯数（世帯）                                                       Tab 次へ|
  ||
  | > 世帯数   ||
  |   坂の急さ ||
  |   歩いた日   令和8年11月20日(金)|
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
  | 前の項目  見えたもの: 高い石垣 井戸|
  ||
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 4 14
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 1-14 bold
  style 2 69-78 bold reverse
  style 4 1-8 bold
  style 21 1-8 fg=243
  style 21 11-35 fg=243
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type ５０１
@ key Tab
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   3 / 9|
  ||
  | 世帯数（世帯）                                                       Tab 次へ|
  ||
  | > 世帯数   | ５０１|
  |   坂の急さ ||
  |   歩いた日   令和8年11月20日(金)|
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
  | 打つと書き直し、右矢印で書き足しです。|
  | ! 「世帯数」は 500世帯 以下の数です（いまは 501）。|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 4 20
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 1-14 bold
  style 2 69-78 bold reverse
  style 4 1-8 bold
  style 22 1-51 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab
@ wait 4 / 9
@ key S-Tab
@ wait 501
@ rows 22-22
  | ! 「世帯数」は 500世帯 以下の数です（いまは 501）。|
@ key C-u
@ type あ
@ key Tab
@ rows 22-22
  | ! 「あ」は数として読めません。数字で書いてください（例 34.5）。|
@ key C-u
@ type 12.5
@ key Tab
@ rows 22-22
  | ! 「12.5」は小数のない数で書いてください（例 12）。|
@ key C-u
@ type １，０００
@ key Tab
@ rows 22-22
  | ! 「世帯数」は 500世帯 以下の数です（いまは 1000）。|
@ key C-u
@ type １２０世帯
@ key Tab
@ wait 4 / 9
@ rows 21-21
  ||

# --- number: a soft limit wants a reason ---
@ type 35.5
@ key Tab
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   4 / 9|
  ||
  | 「坂の急さ」は 30% 以下の数です（いまは 35.5）。                 Enter 決める|
  | このままでよいときは、理由を書いて Enter を押してください。|
  ||
  | ||
  | ||
  | ||
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
  cursor 5 3
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 1-48 bold
  style 2 65-78 bold reverse
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Esc: nothing is kept yet, nothing is lost.
@ key Esc
@ wait 35.5
@ rows 3-8
  | 書いてあることを確かめてください。|
  ||
  |   世帯数     120世帯|
  | > 坂の急さ | 35.5|
  |   歩いた日   令和8年11月20日(金)|
@ key Enter
@ wait 理由を書
@ type 階段もある
@ key Enter
@ wait 5 / 9
@ key S-Tab
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   4 / 9|
  ||
  | 道のりの数                                                           Tab 次へ|
  | 書いてあることを確かめてください。|
  ||
  |   世帯数     120世帯|
  | > 坂の急さ | 35.5|
  |   歩いた日   令和8年11月20日(金)|
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
  |   理由: 階段もある|
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | 保存しました 13:57|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 6 18
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 69-78 bold reverse
  style 3 1-34 bold
  style 6 1-10 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab
@ wait 5 / 9

# --- date: begins with today; kept as it is read ---
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   5 / 9|
  ||
  | 道のりの数                                                           Tab 次へ|
  | 書いてあることを確かめてください。|
  ||
  |   世帯数     120世帯|
  |   坂の急さ   ! 要確認 35.5%|
  | > 歩いた日 | 令和8年11月20日(金)|
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
  | 打つと書き直し、右矢印で書き足しです。|
  | 保存しました 13:57|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 7 33
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 69-78 bold reverse
  style 3 1-34 bold
  style 7 1-10 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-u
@ type R8.11.31
@ key Tab
@ rows 22-22
  | ! 「R8.11.31」はありません。11月は30日までです。|
@ key C-u
@ type 令和８年１１月２日
@ key Tab
@ wait 6 / 9
@ rows 21-21
  | 前の項目  歩いた日: 令和8年11月2日(月)|
@ key S-Tab
@ wait 5 / 9
@ rows 4-4
  ||
@ key Tab

# --- multi, with a word of one's own ---
@ wait 6 / 9
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   6 / 9|
  ||
  | 心配な災害                                                   Enter 印を付ける|
  ||
  | > 1 [  ] 地震|
  |   2 [  ] 水害|
  |   3 [  ] 土砂災害|
  |   4 その他（書く）:|
  ||
  |   数字を押すと、印が付きます。いくつでも付けられます。|
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
  | 前の項目  歩いた日: 令和8年11月2日(月)|
  ||
  | Enter 印を付ける  Tab とばす  F2 項目  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 1-10 bold
  style 2 61-78 bold reverse
  style 4 1-1 bold
  style 4 10-13 bold
  style 21 1-8 fg=243
  style 21 11-38 fg=243
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-32 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Space
@ key Down Down
@ key Enter
@ key Down
@ type 落石
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   6 / 9|
  ||
  | 心配な災害                                                           Tab 次へ|
  ||
  |   1 [レ] 地震|
  |   2 [  ] 水害|
  |   3 [レ] 土砂災害|
  | > 4 その他（書く）: 落石|
  |   数字を押すと、印が付きます。いくつでも付けられます。|
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
  | 前の項目  歩いた日: 令和8年11月2日(月)|
  | 書きかけ（控えてあります）|
  | Enter 決めて次へ  F2 項目  F4 空ける理由  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 7 25
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 1-10 bold
  style 2 69-78 bold reverse
  style 7 1-1 bold
  style 7 5-19 bold
  style 21 1-8 fg=243
  style 21 11-38 fg=243
  style 23 1-5 bold
  style 23 19-20 bold
  style 23 28-29 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 海町  まち歩き  まち歩きの票     6 / 9|
  | 心配な災害                   Tab 次へ|
  |   1 [レ] 地震|
  |   2 [  ] 水害|
  |   3 [レ] 土砂災害|
  | > 4 その他（書く）: 落石|
  |   数字を押すと、印が付きます。いくつで|
  |   も付けられます。|
  ||
  ||
  | 書きかけ（控えてあります）|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 5 25
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 1 1-10 bold
  style 1 29-38 bold reverse
  style 5 1-1 bold
  style 5 5-19 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Tab
@ wait 7 / 9
@ rows 21-21
  | 前の項目  心配な災害: 地震、土砂災害、落石|

# --- choice: Enter takes and goes on ---
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   7 / 9|
  ||
  | 町の形                                                       Enter 決めて次へ|
  ||
  | > 1 ( ) 沿岸|
  |   2 ( ) 山沿い|
  ||
  |   数字を押すと、決めて次へ進みます。|
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
  | 前の項目  心配な災害: 地震、土砂災害、落石|
  ||
  | Enter 決めて次へ  Tab とばす  F2 項目  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 1-6 bold
  style 2 61-78 bold reverse
  style 4 1-1 bold
  style 4 9-12 bold
  style 21 1-8 fg=243
  style 21 11-42 fg=243
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-32 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down Enter
@ wait 8 / 9
@ key S-Tab
@ rows 4-5
  |   1 ( ) 沿岸|
  | > 2 (*) 山沿い|
@ key Tab
@ wait 8 / 9

# --- table ---
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   8 / 9|
  ||
  | 集まれる場所                                                       Enter 直す|
  ||
  |     場所                  入れる人数  使える時 ／ 確かめた日  道のり|
  | > 1 [  ] 集会所|
  |   2 [  ] 小学校|
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
  | 2行中1行め|
  ||
  | Enter 直す  Space 使う  n 追加  x 消す  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 1-12 bold
  style 2 67-78 bold reverse
  style 4 5-8 fg=243
  style 4 27-36 fg=243
  style 4 39-46 fg=243
  style 4 51-60 fg=243
  style 4 63-68 fg=243
  style 5 1-5 bold
  style 5 8-15 bold
  style 23 1-5 bold
  style 23 13-17 bold
  style 23 25-25 bold
  style 23 33-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key F2
@ screen
  | 海町  まち歩き  まち歩きの票                              支援先で1枚   見直し|
  ||
  | 7項目を書きました。空いていても、かまいません。              Tab つぎの帳票へ|
  ||
  |    1 歩いた道            浜から　丘まで|
  |    2 見えたもの          高い石垣 井戸|
  |    3 世帯数              120世帯|
  |    4 坂の急さ            ! 要確認  35.5%（理由: 階段もある）|
  |    5 歩いた日            令和8年11月2日(月)|
  |    6 心配な災害          地震、土砂災害、落石|
  |    7 町の形              山沿い|
  | >  8 集まれる場所|
  |    9 どこから見に行くか|
  ||
  |   これでよい。つぎの帳票へ|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 直す  o これで完了  F9 メニュー                     Esc 戻る  F1 ヘルプ|
  cursor 11 1
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-28 bold
  style 2 1-47 bold
  style 2 61-78 bold reverse
  style 4 4-4 bold
  style 5 4-4 bold
  style 6 4-4 bold
  style 7 4-4 bold
  style 8 4-4 bold
  style 9 4-4 bold
  style 10 4-4 bold
  style 11 1-1 bold
  style 11 4-17 bold
  style 12 4-4 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 27-28 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 行め
@ key q
@ wait まち歩きの票  要確認
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso show umi/walk/map
  海町 まち歩き まち歩きの票【支援者用】
    記入の状態: 要確認
    歩いた道: 浜から　丘まで
  
  ・見えたもの
    高い石垣
    井戸
  
    世帯数: 120世帯
    坂の急さ: 35.5%（理由: 階段もある）
    歩いた日: 令和8年11月2日(月)
    心配な災害: 地震、土砂災害、落石
    町の形: 山沿い

# --- scale, check, and fields that come with an answer ---
@ start banso open umi/walk/voice/川口
@ screen
  | 海町  まち歩き  ひとことカード（案）                             川口   6 / 10|
  ||
  | 備えの自信                                                   Enter 決めて次へ|
  ||
  | > 1 ( ) ない|
  |   2 ( ) 少し|
  |   3 ( ) ある|
  ||
  |   数字を押すと、決めて次へ進みます。|
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
  | 前の項目  聞いた日: 令和8年11月20日(金)（仮: きょう）|
  ||
  | Enter 決めて次へ  Tab とばす  F2 項目  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-36 bold
  style 2 1-10 bold
  style 2 61-78 bold reverse
  style 4 1-1 bold
  style 4 9-12 bold
  style 21 1-8 fg=243
  style 21 11-53 fg=243
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-32 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key S-Tab S-Tab
@ wait 4 / 10
@ screen
  | 海町  まち歩き  ひとことカード（案）                             川口   4 / 10|
  ||
  | あなたのこと                                                         Tab 次へ|
  | 書いてあることを確かめてください。|
  ||
  |   お名前     川口|
  |   所属の組   三組|
  |   お住まい   海町|
  |   役           1 ( ) 町内会長|
  |              > 2 (*) 住民|
  |                3 ( ) 消防団|
  |                4 ( ) 防災士|
  |   聞いた日   令和8年11月20日(金)（仮: きょう）|
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
  | Enter 決めて次へ  F2 項目  F4 空ける理由  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 9 14
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-36 bold
  style 2 69-78 bold reverse
  style 3 1-34 bold
  style 8 3-4 bold
  style 9 14-14 bold
  style 9 22-25 bold
  style 23 1-5 bold
  style 23 19-20 bold
  style 23 28-29 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key S-Tab*3
@ wait 1 / 10
@ cursor 5 18
@ key Tab*5
@ wait 6 / 10
@ key Down Down Enter
@ wait 7 / 10
@ key S-Tab
@ rows 4-6
  |   1 ( ) ない|
  |   2 ( ) 少し|
  | > 3 (*) ある|
@ key Tab*2
# A field that hangs on another one comes and goes with it.
@ wait 8 / 10
@ key Down Enter
@ wait どんな手伝い
@ rows 0-0
  | 海町  まち歩き  ひとことカード（案）                             川口   9 / 11|
@ key S-Tab
@ wait (*) いる
@ key Home Enter
@ wait 世話役の控え
@ rows 0-0
  | 海町  まち歩き  ひとことカード（案）                             川口   9 / 10|
@ type 足が悪い
@ key Tab
@ screen
  | 海町  まち歩き  ひとことカード（案）                            川口   10 / 10|
  ||
  | 地図に載せてよい                                                 Enter 決める|
  ||
  | > 1 ( ) いいえ|
  |   2 ( ) はい|
  ||
  |   数字を押すと、決めて次へ進みます。|
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
  | 前の項目  世話役の控え: 足が悪い|
  ||
  | Enter 決める  Tab とばす  F2 項目  F9 メニュー            Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-36 bold
  style 2 1-16 bold
  style 2 65-78 bold reverse
  style 4 1-1 bold
  style 4 9-14 bold
  style 21 1-8 fg=243
  style 21 11-32 fg=243
  style 23 1-5 bold
  style 23 15-17 bold
  style 23 27-28 bold
  style 23 36-37 bold
  style 23 59-61 bold
  style 23 69-70 bold
# はい and いいえ are chosen, not gone on from.
@ key Down Enter
@ wait (*) はい
@ key Tab
@ wait 地図の番号
@ type 100
@ key Tab
@ rows 22-22
  | ! 「地図の番号」は 99 以下の数です（いまは 100）。|
@ key C-u
@ type 7
@ key Tab
@ screen
  | 海町  まち歩き  ひとことカード（案）                             川口   見直し|
  ||
  | 10項目を書きました。空いていても、かまいません。               Enter 回に戻る|
  ||
  |    1 お名前            川口|
  |    2 所属の組          三組|
  |    3 お住まい          海町|
  |    4 役                住民|
  |    5 聞いた日          令和8年11月20日(金)|
  |    6 備えの自信        ある|
  |    7 家にあるもの|
  |    8 手伝いがいるか    いらない|
  |    9 世話役の控え      足が悪い|
  |      地図に載せてよい  はい|
  |      地図の番号        7|
  ||
  | > これでよい。回に戻る|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 回に戻る  / 探す  o これで完了  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 16 1
  style 0 1-4 bold
  style 0 7-14 bold
  style 0 17-36 bold
  style 2 1-48 bold
  style 2 63-78 bold reverse
  style 4 4-4 bold
  style 5 4-4 bold
  style 6 4-4 bold
  style 7 4-4 bold
  style 8 4-4 bold
  style 9 4-4 bold
  style 10 4-4 bold
  style 11 4-4 bold
  style 12 4-4 bold
  style 16 1-22 bold
  style 23 1-5 bold
  style 23 17-17 bold
  style 23 25-25 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone > これでよい
@ key F10
@ wait 川口
@ key q
@ wait 世話役の相談
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso show umi/walk/voice/川口
  海町 まち歩き ひとことカード（案）【支援者用】
  
  【川口（三組）】
    記入の状態: 入力中
    お名前: 川口
    所属の組: 三組
    お住まい: 海町
    役: 住民
    聞いた日: 令和8年11月20日(金)
    備えの自信: ある
    手伝いがいるか: いらない
  
  ・世話役の控え
    足が悪い
  
    地図に載せてよい: はい
    地図の番号: 7

# --- choice with a word of one's own, at each session ---
@ start banso open umi/drill/log
@ screen
  | 海町  訓練と報告  集まりの控え（案）                                     1 / 2|
  ||
  | 天気                                                         Enter 決めて次へ|
  ||
  | > 1 ( ) 晴れ|
  |   2 ( ) 雨|
  |   3 その他（書く）:|
  ||
  |   数字を押すと、決めて次へ進みます。|
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
  | Enter 決めて次へ  Tab とばす  F2 項目  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-4 bold
  style 0 7-16 bold
  style 0 19-36 bold
  style 2 1-4 bold
  style 2 61-78 bold reverse
  style 4 1-1 bold
  style 4 9-12 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-32 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key End
@ type くもり
@ key Enter
@ wait 来た人
@ key S-Tab
@ screen
  | 海町  訓練と報告  集まりの控え（案）                                     1 / 2|
  ||
  | 天気                                                                 Tab 次へ|
  ||
  |   1 ( ) 晴れ|
  |   2 ( ) 雨|
  | > 3 その他（書く）: くもり|
  |   数字を押すと、決めて次へ進みます。|
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
  | 保存しました 13:57|
  | Enter 決めて次へ  F2 項目  F4 空ける理由  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 6 27
  style 0 1-4 bold
  style 0 7-16 bold
  style 0 19-36 bold
  style 2 1-4 bold
  style 2 69-78 bold reverse
  style 6 1-1 bold
  style 6 5-19 bold
  style 23 1-5 bold
  style 23 19-20 bold
  style 23 28-29 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
# An option in its place.
@ key Up Enter
@ wait 来た人
@ key S-Tab
@ rows 4-6
  |   1 ( ) 晴れ|
  | > 2 (*) 雨|
  |   3 その他（書く）:|
@ key F10
@ wait 避難してみる
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
