# What is typed while the window is too small reaches the field that stood there: in every kind of
# field, in every prompt and question.

@ styles off
$ mkdir scenarios && cp $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 海町 --id umi --date walk=2026-11-20T13:30
  umi
$ banso respondent add umi --name 川口 --org 三組
  p1

# --- prompts and questions ---
@ start banso
@ wait 海町
@ key /
@ wait すべての一覧に戻る
@ type 海
@ resize 5x20
@ wait 画面
@ type 町
@ resize 1x1
@ drawn
@ type 村
@ key Bs
@ resize 80x24
@ wait 探す  海町
@ cursor 2 11
@ key Esc
@ gone 探す  海町
@ resize 1x1
@ drawn
@ key n
@ type 山町
@ key Tab
@ type れんしゅう県
@ resize 80x24
@ wait 山町
@ wait れんしゅう県
@ cursor 6 30
@ key C-u S-Tab C-u Esc
@ wait 支援先の一覧
# Ctrl-C asks although nobody sees it; what comes next is the answer.
@ resize 1x1
@ drawn
@ key C-c C-c Esc
@ resize 80x24
@ wait 支援先の一覧
@ resize 1x1
@ drawn
@ key C-c Enter
@ exit 0

# --- a sheet: line, text, number, date, several, one, rows ---
@ start banso open umi/walk/map
@ wait 1 / 9
@ type 浜か
@ resize 5x20
@ wait 画面
@ type ら丘
@ resize 1x1
@ drawn
@ key Left
@ type 、
@ resize 80x24
@ wait 浜から、丘
@ cursor 5 11
@ key C-e Enter
@ wait 2 / 9
@ resize 5x20
@ wait 画面
@ type 石垣
@ key Enter
@ type 井戸
@ resize 160x50
@ wait 井戸
@ cursor 6 7
@ resize 1x1
@ drawn
@ paste 、\n橋
@ resize 80x24
@ wait 橋
@ cursor 7 5
@ rows 5-7
  | | 石垣|
  | | 井戸、|
  | | 橋|
@ resize 1x1
@ drawn
@ key Tab
@ type 120
@ key Tab Tab C-u
@ type R8.11.2
@ key Tab
@ resize 80x24
@ wait 6 / 9
@ resize 1x1
@ drawn
@ key Space Down Space
@ resize 80x24
@ wait 書きかけ（控えてあります）
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   6 / 9|
  ||
  | 心配な災害                                                           Tab 次へ|
  ||
  |   1 [レ] 地震|
  | > 2 [レ] 水害|
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
  | 書きかけ（控えてあります）|
  | Enter 印を付ける  F2 項目  F4 空ける理由  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 5 1
@ resize 5x20
@ wait 画面
@ key Tab Down Enter
@ resize 80x24
@ wait 8 / 9
@ rows 21-21
  | 2行中1行め|
# A row, and its cells
@ resize 1x1
@ drawn
@ key n
@ type 公民館
@ key Tab
@ type 20
@ key Tab Down Enter
@ resize 80x24
@ wait > 確かめた日
@ screen
  | 海町  集まれる場所                                          3行中3行め   4 / 5|
  ||
  | 確かめた日                                                           Tab 次へ|
  ||
  |   場所               公民館|
  |   入れる人数（人）   20|
  |   使える時           昼だけ|
  | > 確かめた日       ||
  |   歩いて行けるか|
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
  | 例  8月7日、8/7、0807、R8.8.7|
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 7 22
@ resize 1x1
@ drawn
@ key Esc
@ resize 80x24
@ wait m 動かす
@ resize 1x1
@ drawn
@ key x u
@ resize 80x24
@ wait 元に戻しました
@ rows 6-12
  |   2 [  ] 小学校|
  | > 3 公民館                20人        昼だけ|
# Why it is as it is
@ key S-Tab
@ wait 7 / 9
@ key F4
@ wait 理由を書
@ resize 1x1
@ drawn
@ type まだ見ていない
@ resize 80x24
@ wait | まだ見ていない
@ cursor 5 17
@ resize 1x1
@ drawn
@ key Enter
@ resize 80x24
@ wait 7 / 9
@ wait まだ見ていない
@ resize 1x1
@ drawn
@ key F2
@ key Home Enter
@ resize 80x24
@ wait 1 / 9
@ key F10
@ wait 1 歩く
@ key F7
@ wait 何と言いましたか
@ resize 1x1
@ drawn
@ type 「ここが高い」
@ key Enter
@ resize 80x24
@ wait 1件め 13:57 「ここが高い」
@ signal HUP
@ exit 0

# --- the sheet of one person: scale, check ---
@ start banso open umi/walk/voice/川口#備えの自信
@ wait 6 / 10
@ resize 1x1
@ drawn
@ key Down Down Enter
@ resize 80x24
@ wait 7 / 10
@ key F2
@ wait 見直し
@ key End Up Enter
@ wait 10 / 10
@ resize 5x20
@ wait 画面
@ key Down Enter
@ resize 80x24
@ wait (*) はい
@ signal TERM
@ exit 0
$ banso show umi/walk/map
  海町 まち歩き まち歩きの票【支援者用】
    記入の状態: 完了
    歩いた道: 浜から、丘
  
  ・見えたもの
    石垣
    井戸、
    橋
  
    世帯数: 120世帯
    歩いた日: 令和8年11月2日(月)
    心配な災害: 地震、水害
    町の形: 山沿い（理由: まだ見ていない）
  
  【集まれる場所】
    場所    入れる人数  使える時  確かめた日  歩いて行けるか
    公民館  20人        昼だけ

# --- sizes that follow one another faster than anybody draws ---
@ start banso open umi/walk/map#歩いた道
@ wait 浜から
@ resize 1x1
@ resize 200x60
@ resize 5x20
@ key End
@ type 。
@ resize 300x2
@ resize 2x300
@ resize 80x24
@ wait 浜から、丘。
@ cursor 5 15
@ resize 80x12
@ wait 浜から、丘。
@ resize 80x11
@ wait 画面を広げてください
@ resize 40x12
@ wait 浜から、丘。
@ resize 39x12
@ wait 画面を広げてください
@ resize 80x24
@ wait 浜から、丘。

# --- Ctrl-S, Ctrl-Q and Ctrl-Z are keys here: nothing stops, nothing is put into the background ---
@ key C-s
@ wait 保存しました
@ type 川
@ wait 丘。川
@ key C-q
@ type べり
@ wait 丘。川べり
@ key C-z
@ gone べり
@ type へ
@ wait へ
@ key C-v C-\
@ type 、
@ wait へ、
@ signal TSTP
@ type 。
@ wait へ、。
@ signal HUP
@ exit 0

# --- a window that is tiny when banso begins, one without a size, one that is not what LINES says ---
@ size 1x1
@ start banso open umi/walk/map#歩いた道
@ drawn
@ type 。
@ resize 80x24
@ wait へ、。。
@ key Bs
@ gone へ、。。
@ signal HUP
@ exit 0
@ size 80x24
@ start sh -c 'stty rows 0 cols 0; exec banso open umi/walk/map#歩いた道'
@ wait へ、。
@ signal HUP
@ exit 0
@ env LINES=10
@ env COLUMNS=30
@ start banso open umi/walk/map#歩いた道
@ wait へ、。
@ signal HUP
@ exit 0
