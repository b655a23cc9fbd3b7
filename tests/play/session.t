# 回: running a meeting from its first step to its end.

@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato --pref れんしゅう県 --date 1=2026-10-02 --date 1.5=2026-11-20T13:30-15:00
  chisato
$ banso task add chisato/1 --what 区長に話を聞く --who 木下 --due 2026-11-22
  t1
$ banso task add chisato/1 --what 運転手さがし
  t2

# Before it begins: the agenda with its hours.
@ start banso open chisato/1.5
@ wait 進捗
@ screen
  | 知里町  1.5mtg                                      11月20日(金) 13:30   1 / 6|
  ||
  | 13:30 から。まだ始めていません                                      F8 始める|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  |      進行                           分 | 1. 進捗|
  | >    1 進捗                   13:30 20 | つながる ・ 20分|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | やってみて分かったことから聞く。|
  |      4 次回の設計（参加者..   14:25 20 | できなかった理由を責めない。|
  |      5 確認                   14:45  5 | 確認すること|
  |      6 支援者どうしの確認  内 14:50 10 |   [  ] 取組の状態を一つずつ聞いた|
  |                                        |   [  ] 動いたことを、言葉にして認め|
  | 次回までに取り組むこと                 |        た|
  |   未 区長に話を聞く          1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 運転手さがし            1回目支援 | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  ||
  ||
  | F8 始める  Tab 確認へ  f 帳票  t 取組  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-30 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-48 bold
  style 6 1-1 bold
  style 6 6-11 bold
  style 7 42-47 bold
  style 10 42-53 bold
  style 11 28-29 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 15 42-77 bold
  style 23 1-2 bold
  style 23 12-14 bold
  style 23 24-24 bold
  style 23 32-32 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  1.5mtg                   1 / 6|
  | 13:30 から。まだ始めていません     F8|
  | やってみて、意外だったことは何ですか。|
  |      進行                           分|
  | >    1 進捗                   13:30 20|
  |      2 行き詰まり・新たな..   13:50 20|
  |      3 目標の確認・修正       14:10 15|
  |      4 次回の設計（参加者..   14:25 20|
  |      5 確認                   14:45  5|
  |      6 支援者どうしの確認  内 14:50 10|
  ||
  | F8 始める  F9 メニュー   Esc 戻る  F1|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-30 bold
  style 1 35-38 bold reverse
  style 3 6-9 fg=243
  style 3 37-38 fg=243
  style 4 1-1 bold
  style 4 6-11 bold
  style 9 28-29 bold
  style 11 1-2 bold
  style 11 12-13 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Down Down
@ cursor 6 1
@ resize 80x24
@ wait 3. 目標の確認・修正
@ screen
  | 知里町  1.5mtg                                      11月20日(金) 13:30   3 / 6|
  ||
  | 13:30 から。まだ始めていません                                      F8 始める|
  | 問いかけ  3回目の日に、どうなっていたらうれしいですか。            F6 別の問い|
  ||
  |      進行                           分 | 3. 目標の確認・修正|
  |      1 進捗                   13:30 20 | 知る ・ 15分|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  | >    3 目標の確認・修正       14:10 15 | 高すぎないか、支援の間に届きそうかを|
  |      4 次回の設計（参加者..   14:25 20 | 一緒に確かめる。|
  |      5 確認                   14:45  5 | 目標を直すのは後退ではない、と伝え|
  |      6 支援者どうしの確認  内 14:50 10 | る。|
  |                                        |   目標の確認  未着手|
  | 次回までに取り組むこと                 | 確認すること|
  |   未 区長に話を聞く          1回目支援 |   [  ] 目標の高さを確かめた|
  |   未 運転手さがし            1回目支援 |   [  ] 必要なところを直した|
  |                                        |   [  ] 直したわけを残した|
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  ||
  ||
  ||
  | F8 始める  Tab 帳票へ  f 帳票  t 取組  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-30 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-60 bold
  style 7 42-47 bold
  style 8 1-1 bold
  style 8 6-23 bold
  style 11 28-29 bold
  style 13 1-22 bold
  style 13 42-53 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 17 42-77 bold
  style 23 1-2 bold
  style 23 12-14 bold
  style 23 24-24 bold
  style 23 32-32 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key End
@ wait 支援者だけ ・ つながる
@ screen
  | 知里町  1.5mtg                                      11月20日(金) 13:30   6 / 6|
  ||
  | 13:30 から。まだ始めていません                                      F8 始める|
  | 問いかけ  支援先の力で進むところまで、手を出しすぎていませんか。   F6 別の問い|
  ||
  |      進行                           分 | 6. 支援者どうしの確認|
  |      1 進捗                   13:30 20 | 支援者だけ ・ つながる ・ 10分|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | 支援先が退室してから話す。|
  |      4 次回の設計（参加者..   14:25 20 | きょう合意したことをそろえ、支援の計|
  |      5 確認                   14:45  5 | 画を直すかどうかを決める。|
  | >    6 支援者どうしの確認  内 14:50 10 | 確認すること|
  |                                        |   [  ] 合意したことをそろえた|
  | 次回までに取り組むこと                 |   [  ] 支援の計画を直すかどうかを決|
  |   未 区長に話を聞く          1回目支援 |        めた|
  |   未 運転手さがし            1回目支援 |   [  ] 2回目までの役割を分けた|
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  ||
  ||
  | F8 始める  Tab 確認へ  f 帳票  t 取組  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 11 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-30 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-62 bold
  style 7 42-47 bold
  style 11 1-1 bold
  style 11 6-25 bold
  style 11 28-29 bold
  style 11 42-53 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 16 42-77 bold
  style 23 1-2 bold
  style 23 12-14 bold
  style 23 24-24 bold
  style 23 32-32 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Home

# F8 begins; what was agreed last time comes first.
@ key F8
@ wait まず「
@ screen
  | 知里町  1.5mtg  次回までに取り組むこと                                   1 / 2|
  ||
  | まず「やってみて分かったことは？」と聞いてから、状態を選びます。   Enter 開く|
  ||
  |      何を                  誰が                  いつまでに    状態|
  | > 未 区長に話を聞く        木下                  11月22日(日)  未着手|
  |   未 運転手さがし                                              未着手|
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
  | 決めた回: 1回目支援|
  | 始めました。まず前回の取組を聞きます。聞き終えたら Esc で進行に戻ります。|
  | Enter 開く  n 追加  x 外す  F5 履歴  F9 メニュー          Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-64 bold
  style 2 67-78 bold reverse
  style 4 6-9 fg=243
  style 4 28-31 fg=243
  style 4 50-59 fg=243
  style 4 64-67 fg=243
  style 5 1-19 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-30 bold
  style 23 38-39 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 始めました
@ screen
  | 知里町  1.5mtg                                          13:28  2分早い   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  |      進行                           分 | 1. 進捗|
  | > 今 1 進捗                   13:30 20 | つながる ・ 残り 20分|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | やってみて分かったことから聞く。|
  |      4 次回の設計（参加者..   14:25 20 | できなかった理由を責めない。|
  |      5 確認                   14:45  5 | 確認すること|
  |      6 支援者どうしの確認  内 14:50 10 |   [  ] 取組の状態を一つずつ聞いた|
  |                                        |   [  ] 動いたことを、言葉にして認め|
  | 次回までに取り組むこと                 |        た|
  |   未 区長に話を聞く          1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 運転手さがし            1回目支援 | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  ||
  | 始めました。進んだら F8 を押してください。|
  | F8 次へ進む  Tab 確認へ  f 帳票  t 取組  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-6 bold
  style 2 9-31 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-48 bold
  style 6 1-1 bold
  style 6 6-11 bold
  style 7 42-47 bold
  style 10 42-53 bold
  style 11 28-29 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 15 42-77 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-26 bold
  style 23 34-34 bold
  style 23 42-43 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  1.5mtg  13:28  2分早い   1 / 6|
  | 1 進捗  残り 20分         F8 次へ進む|
  | やってみて、意外だったことは何ですか。|
  |      進行                           分|
  | > 今 1 進捗                   13:30 20|
  |      2 行き詰まり・新たな..   13:50 20|
  |      3 目標の確認・修正       14:10 15|
  |      4 次回の設計（参加者..   14:25 20|
  |      5 確認                   14:45  5|
  | 始めました。進んだら F8 を押してくださ|
  | い。|
  | F8 次へ進む          F9  Esc 戻る  F1|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-6 bold
  style 1 9-17 bold
  style 1 26-38 bold reverse
  style 3 6-9 fg=243
  style 3 37-38 fg=243
  style 4 1-1 bold
  style 4 6-11 bold
  style 11 1-2 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 次回までに取り組むこと

# Tab goes from box to box: checks, notes, steps.
@ key Tab
@ wait Enter 印を付ける
@ screen
  | 知里町  1.5mtg                                          13:28  2分早い   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  |      進行                           分 | 1. 進捗|
  | > 今 1 進捗                   13:30 20 | つながる ・ 残り 20分|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | やってみて分かったことから聞く。|
  |      4 次回の設計（参加者..   14:25 20 | できなかった理由を責めない。|
  |      5 確認                   14:45  5 | 確認すること|
  |      6 支援者どうしの確認  内 14:50 10 | > [  ] 取組の状態を一つずつ聞いた|
  |                                        |   [  ] 動いたことを、言葉にして認め|
  | 次回までに取り組むこと                 |        た|
  |   未 区長に話を聞く          1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 運転手さがし            1回目支援 | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  ||
  ||
  | Enter 印を付ける  Tab メモへ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 11 42
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-6 bold
  style 2 9-31 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-48 bold
  style 6 1-1 bold
  style 6 6-11 bold
  style 7 42-47 bold
  style 10 42-53 bold
  style 11 28-29 bold
  style 11 42-42 bold
  style 11 49-74 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 15 42-77 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down Space
@ wait [済]
@ key Down Enter
@ screen
  | 知里町  1.5mtg                                          13:28  2分早い   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  |      進行                           分 | 1. 進捗|
  | > 今 1 進捗                   13:30 20 | つながる ・ 残り 20分|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | やってみて分かったことから聞く。|
  |      4 次回の設計（参加者..   14:25 20 | できなかった理由を責めない。|
  |      5 確認                   14:45  5 | 確認すること|
  |      6 支援者どうしの確認  内 14:50 10 |   [  ] 取組の状態を一つずつ聞いた|
  |                                        |   [済] 動いたことを、言葉にして認め|
  | 次回までに取り組むこと                 |        た|
  |   未 区長に話を聞く          1回目支援 | > [済] 帳票2の声を共有した|
  |   未 運転手さがし            1回目支援 | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  ||
  ||
  | Enter 印を付ける  Tab メモへ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 14 42
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-6 bold
  style 2 9-31 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-48 bold
  style 6 1-1 bold
  style 6 6-11 bold
  style 7 42-47 bold
  style 10 42-53 bold
  style 11 28-29 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 14 42-42 bold
  style 14 49-67 bold
  style 15 30-38 fg=243
  style 15 42-77 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  1.5mtg  13:28  2分早い   1 / 6|
  | 1 進捗  残り 20分         F8 次へ進む|
  | やってみて、意外だったことは何ですか。|
  | 1. 進捗|
  | つながる ・ 残り 20分|
  | 確認すること|
  |   [  ] 取組の状態を一つずつ聞いた|
  |   [済] 動いたことを、言葉にして認めた|
  | > [済] 帳票2の声を共有した|
  ||
  ||
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 8 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-6 bold
  style 1 9-17 bold
  style 1 26-38 bold reverse
  style 3 1-7 bold
  style 5 1-12 bold
  style 8 1-1 bold
  style 8 8-26 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 区長に話を聞く
@ key Enter
@ key Tab
@ wait F8 次へ進む
@ type 区長は乗り気。移動の話は
@ key Enter
@ type 交通の課も呼ぶとよい。
@ screen
  | 知里町  1.5mtg                                          13:28  2分早い   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  |      進行                           分 | 1. 進捗|
  | > 今 1 進捗                   13:30 20 | つながる ・ 残り 20分|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | やってみて分かったことから聞く。|
  |      4 次回の設計（参加者..   14:25 20 | できなかった理由を責めない。|
  |      5 確認                   14:45  5 | 確認すること|
  |      6 支援者どうしの確認  内 14:50 10 |   [  ] 取組の状態を一つずつ聞いた|
  |                                        |   [済] 動いたことを、言葉にして認め|
  | 次回までに取り組むこと                 |        た|
  |   未 区長に話を聞く          1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 運転手さがし            1回目支援 | 進行メモ（支援者だけ・投影しません）|
  |                                        | 区長は乗り気。移動の話は|
  |                                        | 交通の課も呼ぶとよい。|
  |                                        ||
  |                                        ||
  ||
  ||
  ||
  | F8 次へ進む  Tab 進行の一覧へ  F7 発言  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 17 64
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-6 bold
  style 2 9-31 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-48 bold
  style 6 1-1 bold
  style 6 6-11 bold
  style 7 42-47 bold
  style 10 42-53 bold
  style 11 28-29 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 15 42-77 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  1.5mtg  13:28  2分早い   1 / 6|
  | 1 進捗  残り 20分         F8 次へ進む|
  | やってみて、意外だったことは何ですか。|
  | 1. 進捗|
  | つながる ・ 残り 20分|
  | 進行メモ（支援者だけ・投影しません）|
  | 区長は乗り気。移動の話は|
  | 交通の課も呼ぶとよい。|
  ||
  ||
  ||
  | F8 次へ進む          F9  Esc 戻る  F1|
  cursor 7 23
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-6 bold
  style 1 9-17 bold
  style 1 26-38 bold reverse
  style 3 1-7 bold
  style 5 1-36 bold
  style 11 1-2 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 区長に話を聞く

# F6: one question after the other. F7: a line that somebody said. Ctrl-R: who may read.
@ key F6
@ wait 問いかけ
@ rows 20-20
  ||
@ key F6
@ rows 20-20
  ||
@ key F7
@ wait 発言メモ
@ screen
  | 知里町  1.5mtg                                          13:28  2分早い   1 / 6|
  ||
  | 発言メモ                                                         Enter 決める|
  ||
  |   だれが何と言ったかを1行で。支援者だけが読めます。|
  ||
  | >|
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
  cursor 6 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-8 bold
  style 2 65-78 bold reverse
  style 6 1-1 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 「回覧板は読んでるよ」（班長）
@ key Enter
@ wait ・「回覧板は
@ screen
  | 知里町  1.5mtg                                          13:28  2分早い   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  小さくても、前と変わったことは何ですか。                 F6 別の問い|
  ||
  |      進行                           分 | 1. 進捗|
  | > 今 1 進捗                   13:30 20 | つながる ・ 残り 20分|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | やってみて分かったことから聞く。|
  |      4 次回の設計（参加者..   14:25 20 | できなかった理由を責めない。|
  |      5 確認                   14:45  5 | 確認すること|
  |      6 支援者どうしの確認  内 14:50 10 |   [  ] 取組の状態を一つずつ聞いた|
  |                                        |   [済] 動いたことを、言葉にして認め|
  | 次回までに取り組むこと                 |        た|
  |   未 区長に話を聞く          1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 運転手さがし            1回目支援 | 進行メモ（支援者だけ・投影しません）|
  |                                        | 区長は乗り気。移動の話は|
  |                                        | 交通の課も呼ぶとよい。|
  |                                        ||
  |                                        | ・「回覧板は読んでるよ」（班長）|
  ||
  ||
  | 書きとめました（支援記録に載ります。いま1件）|
  | F8 次へ進む  Tab 進行の一覧へ  F7 発言  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 17 64
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-6 bold
  style 2 9-31 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-48 bold
  style 6 1-1 bold
  style 6 6-11 bold
  style 7 42-47 bold
  style 10 42-53 bold
  style 11 28-29 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 15 42-77 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-r
@ wait 支援先と共有
@ key C-r
@ wait 公表
@ key C-r
@ wait 投影しません
@ key C-s
@ wait 保存しました
@ key S-Tab
@ wait Enter 印を付ける
@ key S-Tab
@ wait Tab 確認へ

# The line drops; later, the next step, and how late it is.
@ signal HUP
@ exit 0
@ env BANSO_NOW=2026-11-20T13:57:00
@ start banso open chisato/1.5
@ wait 分遅れ
@ screen
  | 知里町  1.5mtg                                          13:57  7分遅れ   1 / 6|
  ||
  | 1 進捗  9分 過ぎています（20分のうち）                            F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  |      進行                           分 | 1. 進捗|
  | > 今 1 進捗                   13:30 20 | つながる ・ 9分 過ぎています|
  |      2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | やってみて分かったことから聞く。|
  |      4 次回の設計（参加者..   14:25 20 | できなかった理由を責めない。|
  |      5 確認                   14:45  5 | 確認すること|
  |      6 支援者どうしの確認  内 14:50 10 |   [  ] 取組の状態を一つずつ聞いた|
  |                                        |   [済] 動いたことを、言葉にして認め|
  | 次回までに取り組むこと                 |        た|
  |   未 区長に話を聞く          1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 運転手さがし            1回目支援 | 進行メモ（支援者だけ・投影しません）|
  |                                        | 区長は乗り気。移動の話は|
  |                                        | 交通の課も呼ぶとよい。|
  |                                        ||
  |                                        | ・「回覧板は読んでるよ」（班長）|
  ||
  ||
  ||
  | F8 次へ進む  Tab 確認へ  f 帳票  t 取組  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-6 bold
  style 2 9-38 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-48 bold
  style 6 1-1 bold
  style 6 6-11 bold
  style 7 42-47 bold
  style 10 42-53 bold
  style 11 28-29 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 15 42-77 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-26 bold
  style 23 34-34 bold
  style 23 42-43 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key F8
@ wait 2. 行き詰まり・新たな課題
@ screen
  | 知里町  1.5mtg                                          13:57  7分遅れ   2 / 6|
  ||
  | 2 行き詰まり・新たな課題  残り 20分（20分のうち）                 F8 次へ進む|
  | 問いかけ  なぜ、そうなったのでしょう。                             F6 別の問い|
  ||
  |      進行                           分 | 2. 行き詰まり・新たな課題|
  |   済 1 進捗                   13:30 20 | 知る ・ 残り 20分|
  | > 今 2 行き詰まり・新たな..   13:50 20 | 進め方|
  |      3 目標の確認・修正       14:10 15 | 止まっている所は、困りごとの芯に近い|
  |      4 次回の設計（参加者..   14:25 20 | ことが多い。|
  |      5 確認                   14:45  5 | 動いたから見えた課題は、よく見つけた|
  |      6 支援者どうしの確認  内 14:50 10 | と認めてから助言する。|
  |                                        | 確認すること|
  | 次回までに取り組むこと                 |   [  ] 行き詰まりを聞いた|
  |   未 区長に話を聞く          1回目支援 |   [  ] 動いて生じた課題はないかを聞|
  |   未 運転手さがし            1回目支援 |        いた|
  |                                        |   [  ] 助言は、次の一歩が分かる大き|
  |                                        |        さにした|
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  ||
  ||
  | 「2 行き詰まり・新たな課題」へ進みました。|
  | F8 次へ進む  Tab 確認へ  f 帳票  t 取組  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-24 bold
  style 2 27-49 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-66 bold
  style 7 1-1 bold
  style 7 6-27 bold
  style 7 42-47 bold
  style 11 28-29 bold
  style 12 42-53 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 18 42-77 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-26 bold
  style 23 34-34 bold
  style 23 42-43 bold
  style 23 59-61 bold
  style 23 69-70 bold
# A step chosen further down is the next one.
@ key Down
@ wait 3. 目標
@ key F8
@ wait 残り 15分
@ key F8
@ wait 4. 次回の設計
@ key Tab
@ wait 連携先
@ screen
  | 知里町  1.5mtg                                         13:57  28分早い   4 / 6|
  ||
  | 4 次回の設計（参加者・内容・手段）  残り 20分（20分のうち）       F8 次へ進む|
  | 問いかけ  この課題を一緒に考えてほしい人は、誰ですか。             F6 別の問い|
  ||
  |      進行                           分 | 4. 次回の設計（参加者・内容・手段）|
  |   済 1 進捗                   13:30 20 | うまれる ・ 残り 20分|
  |   済 2 行き詰まり・新たな..   13:50 20 | 進め方|
  |   済 3 目標の確認・修正       14:10 15 | 解決に要る人を思い浮かべ、来てほしい|
  | > 今 4 次回の設計（参加者..   14:25 20 | わけを言葉にする。|
  |      5 確認                   14:45  5 | やり方は、研修、グループワーク、意見|
  |      6 支援者どうしの確認  内 14:50 10 | 交換、視察から選ぶ。|
  |                                        | > 連携先  未着手|
  | 次回までに取り組むこと                 | 確認すること|
  |   未 区長に話を聞く          1回目支援 |   [  ] 2回目に呼ぶ人を決めた|
  |   未 運転手さがし            1回目支援 |   [  ] 話すことと、やり方を決めた|
  |                                        |   [  ] 声をかける人と、いつまでかを|
  |                                        |        決めた|
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  ||
  ||
  ||
  | Enter 開く  Tab 確認へ  f 帳票  t 取組  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 12 42
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-34 bold
  style 2 37-59 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-76 bold
  style 7 42-47 bold
  style 9 1-1 bold
  style 9 6-27 bold
  style 11 28-29 bold
  style 12 42-49 bold
  style 12 52-57 bold
  style 13 1-22 bold
  style 13 42-53 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 18 42-77 bold
  style 23 1-5 bold
  style 23 13-15 bold
  style 23 25-25 bold
  style 23 33-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 1.5mtg         13:57  28分早い   4 / 6|
  | 4 次回の設計（参加..  残り 20分    F8|
  | この課題を一緒に考えてほしい人は、誰..|
  | 4. 次回の設計（参加者・内容・手段）|
  | うまれる ・ 残り 20分|
  | 帳票|
  | > 連携先  未着手|
  | 確認すること|
  |   [  ] 2回目に呼ぶ人を決めた|
  |   [  ] 話すことと、やり方を決めた|
  ||
  | Enter 開く  F9 メニュー  Esc 戻る  F1|
  cursor 6 1
  style 0 1-6 bold
  style 1 1-20 bold
  style 1 23-31 bold
  style 1 35-38 bold reverse
  style 3 1-35 bold
  style 5 1-4 bold
  style 6 1-8 bold
  style 6 11-16 bold
  style 7 1-12 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 区長に話を聞く
@ key Enter
@ wait 声をかける先
@ key Esc
@ wait 4. 次回の設計
@ key F8
@ wait 5. 確認
# This step has no 帳票: the focus is on the agenda again.
@ cursor 10 1
@ key F8
@ wait ここから支援者だけです
@ screen
  | 知里町  1.5mtg                                         13:57  53分早い   6 / 6|
  ||
  | 6 支援者どうしの確認  残り 10分（10分のうち）                       F8 終える|
  | 問いかけ  支援先の力で進むところまで、手を出しすぎていませんか。   F6 別の問い|
  ||
  |      進行                           分 | 6. 支援者どうしの確認|
  |   済 1 進捗                   13:30 20 | 支援者だけ ・ つながる ・ 残り 10分|
  |   済 2 行き詰まり・新たな..   13:50 20 | 進め方|
  |   済 3 目標の確認・修正       14:10 15 | 支援先が退室してから話す。|
  |   済 4 次回の設計（参加者..   14:25 20 | きょう合意したことをそろえ、支援の計|
  |   済 5 確認                   14:45  5 | 画を直すかどうかを決める。|
  | > 今 6 支援者どうしの確認  内 14:50 10 | 確認すること|
  |                                        |   [  ] 合意したことをそろえた|
  | 次回までに取り組むこと                 |   [  ] 支援の計画を直すかどうかを決|
  |   未 区長に話を聞く          1回目支援 |        めた|
  |   未 運転手さがし            1回目支援 |   [  ] 2回目までの役割を分けた|
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  ||
  | ここから支援者だけです。支援先の方が退室してから進めてください。|
  | F8 終える  Tab 確認へ  f 帳票  t 取組  F9 メニュー        Esc 戻る  F1 ヘルプ|
  cursor 11 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-20 bold
  style 2 23-45 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-62 bold
  style 7 42-47 bold
  style 11 1-1 bold
  style 11 6-25 bold
  style 11 28-29 bold
  style 11 42-53 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 16 42-77 bold
  style 23 1-2 bold
  style 23 12-14 bold
  style 23 24-24 bold
  style 23 32-32 bold
  style 23 40-41 bold
  style 23 59-61 bold
  style 23 69-70 bold

# The end asks what is still to be written.
@ key F8
@ wait さいごの進行です
@ screen
  | 知里町  1.5mtg                                         13:57  53分早い   6 / 6|
  ||
  | さいごの進行です                                                 Enter 決める|
  ||
  |   次回までに誰が何をするか、決まりましたか。|
  ||
  | > 1  次回までに取り組むことを書く|
  |   2  この回を終える|
  |   3  決まったことを書く|
  |   4  まだ続ける|
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
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-16 bold
  style 2 65-78 bold reverse
  style 6 1-3 bold
  style 6 6-33 bold
  style 7 3-3 bold
  style 8 3-3 bold
  style 9 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 1.5mtg         13:57  53分早い   6 / 6|
  | さいごの進行です         Enter 決める|
  |   次回までに誰が何をするか、決まりま|
  |   したか。|
  ||
  | > 1  次回までに取り組むことを書く|
  |   2  この回を終える|
  |   3  決まったことを書く|
  |   4  まだ続ける|
  ||
  ||
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 5 1
  style 0 1-6 bold
  style 1 1-16 bold
  style 1 25-38 bold reverse
  style 5 1-3 bold
  style 5 6-33 bold
  style 6 3-3 bold
  style 7 3-3 bold
  style 8 3-3 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait まだ続ける
@ key 1
@ wait / 2
@ key Esc
@ wait 残り 10分
@ key F8
@ wait さいごの進行です
@ key 3
@ wait 何を、どう決めましたか
@ screen
  | 知里町  1.5mtg  決まったこと                                             1 / 1|
  ||
  | 何を、どう決めましたか。支援記録に載ります。                         Tab 次へ|
  ||
  | > 決まったこと|
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
  | ||
  | ||
  ||
  ||
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 5 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-28 bold
  style 2 1-44 bold
  style 2 69-78 bold reverse
  style 4 1-14 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 通いの場へ乗り合いで行く。
@ key Esc
@ wait 残り 10分
@ key F8
@ wait さいごの進行です
@ key Down*3 Enter
@ gone さいごの進行です
@ key F8
@ wait さいごの進行です
@ key 2
@ wait おつかれさまでした
@ screen
  | 知里町  1.5mtg                                            終わりました   6 / 6|
  ||
  | この回は終わりました。                                                 e 出力|
  | 問いかけ  支援先の力で進むところまで、手を出しすぎていませんか。   F6 別の問い|
  ||
  |      進行                           分 | 6. 支援者どうしの確認|
  |   済 1 進捗                   13:30 20 | 支援者だけ ・ つながる ・ 10分|
  |   済 2 行き詰まり・新たな..   13:50 20 | 進め方|
  |   済 3 目標の確認・修正       14:10 15 | 支援先が退室してから話す。|
  |   済 4 次回の設計（参加者..   14:25 20 | きょう合意したことをそろえ、支援の計|
  |   済 5 確認                   14:45  5 | 画を直すかどうかを決める。|
  | > 済 6 支援者どうしの確認  内 14:50 10 | 確認すること|
  |                                        |   [  ] 合意したことをそろえた|
  | 次回までに取り組むこと                 |   [  ] 支援の計画を直すかどうかを決|
  |   未 区長に話を聞く          1回目支援 |        めた|
  |   未 運転手さがし            1回目支援 |   [  ] 2回目までの役割を分けた|
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  ||
  | おつかれさまでした。この回を終えました。|
  | Tab 確認へ  f 帳票  t 取組  F9 メニュー                   Esc 戻る  F1 ヘルプ|
  cursor 11 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-22 bold
  style 2 71-78 bold reverse
  style 3 68-69 bold
  style 5 6-9 fg=243
  style 5 37-38 fg=243
  style 5 42-62 bold
  style 7 42-47 bold
  style 11 1-1 bold
  style 11 6-25 bold
  style 11 28-29 bold
  style 11 42-53 bold
  style 13 1-22 bold
  style 14 30-38 fg=243
  style 15 30-38 fg=243
  style 16 42-77 bold
  style 23 1-3 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-30 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key F8
@ wait この回は終わっています
@ key t
@ wait まず「
@ key Esc
@ wait 6. 支援者どうし
@ key Esc
@ wait 次にすること
@ rows 7-7
  |   済 1.5mtg       きょう       13:30  目標の確認 未着手|
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

$ banso show chisato/1.5 | head -n 30
  知里町 1.5mtg【支援者用】
    日程: 11月20日(金) 13:30–15:00
    決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼び、何をするかを描きます。
  
  ■ 進行
    時刻         内容                              分
    13:30–13:50  進捗                              20
    13:50–14:10  行き詰まり・新たな課題            20
    14:10–14:25  目標の確認・修正                  15
    14:25–14:45  次回の設計（参加者・内容・手段）  20
    14:45–14:50  確認                              5
    14:50–15:00  支援者どうしの確認                10
  
  ■ 帳票
    目標の確認: 未着手
    連携先: 未着手
  
  ■ 前の回からの取組
    何を            誰が  いつまでに    状態    やってみて分かったこと・理由  決めた回
    区長に話を聞く  木下  11月22日(日)  未着手                                1回目支援
    運転手さがし                        未着手                                1回目支援
$ banso export chisato/1.5 --doc record | grep -e 乗り合い -e 区長は乗り気 -e 回覧板は
  区長は乗り気。移動の話は  
  - 発言: 「回覧板は読んでるよ」（班長）
  通いの場へ乗り合いで行く。
$ banso export chisato/1.5 --doc record --for shared | grep -c -e 区長は乗り気 -e 回覧板は
  0
? 1

# Without hours in the plan there is nothing to be late for; begun, it is held today.
@ start banso open chisato/2
@ wait 取組の報告
@ key F8
@ wait まず「
@ key Esc
@ wait 始めました
@ rows 0-3
  | 知里町  2回目支援                                                13:57   1 / 8|
  ||
  | 1 取組の報告  残り 20分（20分のうち）                             F8 次へ進む|
  | 問いかけ  やってみて、何が分かりましたか。                         F6 別の問い|
@ signal TERM
@ exit 0
$ banso list chisato/2 | grep 2回目
  2       2回目支援   11月20日(金)              あるべき姿－現状＝課題 未着手、地域資源の書き出し 未着手、役割分担 未着手、ロードマップ 未着手、グループワークの記録 未着手、帳票3 振り返りシート（2回目） 記入者なし
