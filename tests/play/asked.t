# A step that asks for 取組 (`tasks: true`) has each in full; of those that have no room it says how many
# there are.

$ banso new --name 知里町 --id chisato --date 1=R8.10.2 --date 1.5=R8.11.20T13:30-15:00
  chisato
$ banso task add chisato/1 --what 沢ノ上地区の聞き取りを十軒つづけて、棚の話から始める --who 西田、小川 --due 11/26
  t1
$ banso task add chisato/1 --what 町のワゴン車の使い方を企画課に聞く --who 大沢 --due 11月末
  t2
$ banso task add chisato/1 --what 係の勉強会
  t3
@ start banso open chisato/1.5
@ wait 取組
@ screen
  | 知里町  1.5mtg                                      11月20日(金) 13:30   1 / 6|
  ||
  | 13:30 から。まだ始めていません                                      F8 始める|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  | >     1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 沢ノ上地区の聞き取りを十軒つづけ|
  |       6 支援者どうしの確認  内 14:50 |      て、棚の話から始める|
  |                                      |   未 町のワゴン車の使い方を企画課に聞く|
  | 取組          未 3                   |   未 係の勉強会|
  |                                      | 確認すること|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  |                                      |   ほか2つ|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | Enter メモを書く  Tab 確認へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-30 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 1-1 bold
  style 5 7-12 bold
  style 5 40-45 bold
  style 8 40-43 bold
  style 10 29-30 bold
  style 12 1-4 bold
  style 13 40-51 bold
  style 16 1-22 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
# The step that follows asks for none: there they are counted.
@ key Down
@ wait 行き詰まり
@ rows 5-16
  |       1 進捗                   13:30 | 進め方|
  | >     2 行き詰まり・新たな課題 13:50 |   止まっている所は、困りごとの芯に近い|
  |       3 目標の確認・修正       14:10 |   ことが多い。|
  |       4 次回の設計             14:25 |   動いたから見えた課題は、よく見つけた|
  |       5 確認                   14:45 |   と認めてから助言する。|
  |       6 支援者どうしの確認  内 14:50 | 確認すること|
  |                                      |   [  ] 行き詰まりを聞いた|
  | 取組          未 3                   |   [  ] 動いて生じた課題はないかを聞いた|
  |                                      |   [  ] 助言は、次の一歩が分かる大きさに|
  |                                      |        した|
  ||
  | 進行メモ（支援者だけ）|
@ key Up
# On a running session, where the memo has the focus, and where a check has it.
@ key F8
@ wait F7 発言
@ screen
  | 知里町  1.5mtg                    13:57  27分遅れ  終わりは 15:27 ごろ   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 沢ノ上地区の聞き取りを十軒つづけ|
  |       6 支援者どうしの確認  内 14:50 |      て、棚の話から始める|
  |                                      |   未 町のワゴン車の使い方を企画課に聞く|
  | 取組          未 3                   |   未 係の勉強会|
  |                                      | 確認すること|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  |                                      |   ほか2つ|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  | 始めました。まず前回の取組を聞きます（Tab、t で一覧）。進んだら F8 です。|
  | F8 次へ進む  Tab 進行へ  F7 発言  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 17 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-6 bold
  style 2 9-31 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 1-1 bold
  style 5 7-12 bold
  style 5 40-45 bold
  style 8 40-43 bold
  style 10 29-30 bold
  style 12 1-4 bold
  style 13 40-51 bold
  style 16 1-22 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab Tab
@ wait Enter 印を付ける
@ rows 5-16
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。..|
  |       3 目標の確認・修正       14:10 | 取組|
  |       4 次回の設計             14:25 |   未 沢ノ上地区の聞き取りを十軒つづけ|
  |       5 確認                   14:45 |      て、棚の話から始める|
  |       6 支援者どうしの確認  内 14:50 |   未 町のワゴン車の使い方を企画課に聞く|
  |                                      |   未 係の勉強会|
  | 取組          未 3                   | 確認すること|
  |                                      | > [  ] 取組の状態を一つずつ聞いた|
  |                                      |   [  ] 動いたことを、言葉にして認めた|
  |                                      |   [  ] 帳票2の声を共有した|
  | 進行メモ（支援者だけ）|
@ resize 160x50
@ wait 知里町
@ rows 5-30
  | > 今  1 進捗                                  13:30   20分 | 1 進捗|
  |       2 行き詰まり・新たな課題                13:50   20分 |   つながる ・ 20分|
  |       3 目標の確認・修正                      14:10   15分 ||
  |       4 次回の設計（参加者・内容・手段）      14:25   20分 | 進め方|
  |       5 確認                                  14:45    5分 |   やってみて分かったことから聞く。|
  |       6 支援者どうしの確認                 内 14:50   10分 |   できなかった理由を責めない。|
  |                                                            ||
  | 取組          未 3                                         | 取組|
  |                                                            |   未 沢ノ上地区の聞き取りを十軒つづけて、棚の話から始める（西田、小川、11月26日|
  |                                                            |      (木)まで）|
  |                                                            |   未 町のワゴン車の使い方を企画課に聞く（大沢、11月末まで）|
  |                                                            |   未 係の勉強会|
  |                                                            ||
  |                                                            | 確認すること|
  |                                                            | > [  ] 取組の状態を一つずつ聞いた|
  |                                                            |   [  ] 動いたことを、言葉にして認めた|
  |                                                            |   [  ] 帳票2の声を共有した|
  |                                                            ||
  |                                                            ||
  |                                                            ||
  |                                                            ||
  |                                                            ||
  |                                                            ||
  |                                                            ||
  |                                                            ||
  |                                                            ||
@ resize 40x12
@ screen
  | 1.5mtg         13:57  27分遅れ   1 / 6|
  | 1 進捗  残り 20分         F8 次へ進む|
  | やってみて、意外だったことは何ですか。|
  | 取組|
  |   未 沢ノ上地区の聞き取りを十軒つづけ|
  |      て、棚の話から始める|
  |   ほか2件（一覧は t）|
  | 確認すること|
  | > [  ] 取組の状態を一つずつ聞いた|
  |   [  ] 動いたことを、言葉にして認めた|
  |   [  ] 帳票2の声を共有した|
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 8 1
  style 0 1-6 bold
  style 1 1-6 bold
  style 1 9-17 bold
  style 1 26-38 bold reverse
  style 3 1-4 bold
  style 7 1-12 bold
  style 8 1-1 bold
  style 8 8-33 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key S-Tab
@ wait 進め方
@ screen
  | 1.5mtg         13:57  27分遅れ   1 / 6|
  | 1 進捗  残り 20分         F8 次へ進む|
  | やってみて、意外だったことは何ですか。|
  | 進め方|
  |   やってみて分かったことから聞く。|
  |   できなかった理由を責めない。|
  | 取組  3件（一覧は t）|
  | 確認すること|
  |   [  ] 取組の状態を一つずつ聞いた|
  |   ほか2つ|
  ||
  | F8 次へ進む  Tab 確認へ   F9  Esc  F1|
  cursor 3 1
  style 0 1-6 bold
  style 1 1-6 bold
  style 1 9-17 bold
  style 1 26-38 bold reverse
  style 3 1-6 bold
  style 6 1-4 bold
  style 7 1-12 bold
  style 11 1-2 bold
  style 11 14-16 bold
  style 11 27-28 bold
  style 11 31-33 bold
  style 11 36-37 bold
@ resize 40x24
@ screen
  | 1.5mtg         13:57  27分遅れ   1 / 6|
  ||
  | 1 進捗  残り 20分         F8 次へ進む|
  | やってみて、意外だったことは何ですか。|
  ||
  | 進め方|
  |   やってみて分かったことから聞く。|
  |   できなかった理由を責めない。|
  | 取組|
  |   未 沢ノ上地区の聞き取りを十軒つづけ|
  |      て、棚の話から始める（西田、小|
  |      川、11月26日(木)まで）|
  |   未 町のワゴン車の使い方を企画課に聞|
  |      く（大沢、11月末まで）|
  |   未 係の勉強会|
  | 確認すること|
  |   [  ] 取組の状態を一つずつ聞いた|
  |   [  ] 動いたことを、言葉にして認めた|
  |   [  ] 帳票2の声を共有した|
  ||
  ||
  ||
  ||
  | F8 次へ進む  Tab 確認へ   F9  Esc  F1|
  cursor 5 1
  style 0 1-6 bold
  style 2 1-6 bold
  style 2 9-17 bold
  style 2 26-38 bold reverse
  style 5 1-6 bold
  style 8 1-4 bold
  style 15 1-12 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 27-28 bold
  style 23 31-33 bold
  style 23 36-37 bold
@ resize 80x24
@ signal TERM
@ exit 0

# More than have room.
$ for i in 4 5 6 7 8 9; do banso task add chisato/1 --what "まだまだある取組の $i つめを、もう少しくわしく書いたもの"; done
  t4
  t5
  t6
  t7
  t8
  t9
@ start banso open chisato/1.5
@ wait 件
@ rows 5-16
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 沢ノ上地区の聞き取りを十軒つづけ|
  |       6 支援者どうしの確認  内 14:50 |      て、棚の話から始める|
  |                                      |   未 町のワゴン車の使い方を企画課に聞く|
  | 取組          未 9                   |   未 係の勉強会|
  |                                      |   ほか6件（一覧は t）|
  |                                      | 確認すること  3つ|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  | 進行メモ（支援者だけ）|
@ signal TERM
@ exit 0
