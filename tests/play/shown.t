# What was said elsewhere stands where it is asked about: the aim, where it is asked how far it was reached.

@ styles off
$ banso new --name もみじ市 --id m --date 1=2026-11-05 --date 2.5=2026-11-19; banso respondent add m --name 東
  m
  p1
@ start banso open m/2.5/achievement
@ wait 達成度の確認
@ screen
  | もみじ市  2.5mtg  達成度の確認                                           1 / 2|
  ||
  | 当初の目標に対する達成度（知る）                             Enter 決めて次へ|
  | 当初の目標に、どこまで届きましたか。|
  ||
  | > 1 ( ) 未着手|
  |   2 ( ) 一部着手|
  |   3 ( ) 進行中|
  |   4 ( ) おおむね達成|
  |   5 ( ) 達成|
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
  | Enter 決めて次へ  Tab とばす  F2 項目  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 5 1
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso answer m/1/goal 当初の目標 '歩いて行ける集いの場を、ふたつの地区につくる。'
@ start banso open m/2.5/achievement
@ wait 当初の目標: 歩いて
@ screen
  | もみじ市  2.5mtg  達成度の確認                                           1 / 2|
  ||
  | 当初の目標に対する達成度（知る）                             Enter 決めて次へ|
  | 当初の目標に、どこまで届きましたか。|
  ||
  | > 1 ( ) 未着手|
  |   2 ( ) 一部着手|
  |   3 ( ) 進行中|
  |   4 ( ) おおむね達成|
  |   5 ( ) 達成|
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
  | 当初の目標: 歩いて行ける集いの場を、ふたつの地区につくる。|
  ||
  | Enter 決めて次へ  Tab とばす  F2 項目  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 5 1
@ resize 40x12
@ drawn
@ screen
  | もみじ市  2.5mtg  達成度の確認   1 / 2|
  | 当初の目標に対する達成度        Enter|
  | 当初の目標に、どこまで届きましたか。|
  | > 1 ( ) 未着手|
  |   2 ( ) 一部着手|
  |   3 ( ) 進行中|
  |   4 ( ) おおむね達成|
  |   5 ( ) 達成|
  |   数字を押すと、決めて次へ進みます。|
  ||
  ||
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 3 1
@ resize 80x24
@ drawn
@ key 2
@ wait そう見るわけ
@ wait 前の項目
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ for where in m/3/f4/東#level m/1.5/goal_check; do banso show $where | head -1; done
  もみじ市 3回目支援 帳票4 振り返りシート（3回目）（案）【支援者用】
  もみじ市 1.5mtg 目標の確認【支援者用】
@ start banso open m/3/f4/東#level
@ wait 当初の目標: 歩いて
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ start banso open m/1.5/goal_check
@ wait 当初の目標: 歩いて
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
