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
  | >     1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 区長に話を聞く（木下、11月22日(日)|
  |       6 支援者どうしの確認  内 14:50 |      まで）|
  |                                      |   未 運転手さがし|
  | 取組          未 2                   | 確認すること|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  |                                      |   [  ] 動いたことを、言葉にして認めた|
  |                                      |   [  ] 帳票2の声を共有した|
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
  style 12 40-51 bold
  style 16 1-22 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  1.5mtg                   1 / 6|
  | 13:30 から                  F8 始める|
  | やってみて、意外だったことは何ですか。|
  | >     1 進捗                     13:30|
  |       2 行き詰まり・新たな課題   13:50|
  |       3 目標の確認・修正         14:10|
  |       4 次回の設計               14:25|
  |       5 確認                     14:45|
  |       6 支援者どうしの確認    内 14:50|
  | 取組          未 2|
  ||
  | F8 始める  Tab 進め方     F9  Esc  F1|
  cursor 3 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-10 bold
  style 1 28-38 bold reverse
  style 3 1-1 bold
  style 3 7-12 bold
  style 8 31-32 bold
  style 9 1-4 bold
  style 11 1-2 bold
  style 11 12-14 bold
  style 11 27-28 bold
  style 11 31-33 bold
  style 11 36-37 bold
@ key Down Down
@ cursor 6 1
@ resize 80x24
@ wait 3 / 6
@ screen
  | 知里町  1.5mtg                                      11月20日(金) 13:30   3 / 6|
  ||
  | 13:30 から。まだ始めていません                                      F8 始める|
  | 問いかけ  3回目の日に、どうなっていたらうれしいですか。            F6 別の問い|
  ||
  |       1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   高すぎないか、支援の間に届きそうかを|
  | >     3 目標の確認・修正       14:10 |   一緒に確かめる。|
  |       4 次回の設計             14:25 |   目標を直すのは後退ではない、と伝え|
  |       5 確認                   14:45 |   る。|
  |       6 支援者どうしの確認  内 14:50 | 帳票   目標の確認  未着手|
  |                                      |        当初の目標  未着手|
  | 取組          未 2                   | 確認すること|
  |                                      |   [  ] 目標の高さを確かめた|
  |                                      |   [  ] 必要なところを直した|
  |                                      |   [  ] 直したわけを残した|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | Enter メモを書く  Tab 帳票へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-30 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 40-45 bold
  style 7 1-1 bold
  style 7 7-24 bold
  style 10 29-30 bold
  style 10 40-43 bold
  style 12 1-4 bold
  style 12 40-51 bold
  style 16 1-22 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key End
@ wait 6 / 6
@ screen
  | 知里町  1.5mtg                                      11月20日(金) 13:30   6 / 6|
  ||
  | 13:30 から。まだ始めていません                                      F8 始める|
  | 問いかけ  支援先の力で進むところまで、手を出しすぎていませんか。   F6 別の問い|
  ||
  |       1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   支援先が退室してから話す。|
  |       3 目標の確認・修正       14:10 |   きょう合意したことをそろえ、支援の計|
  |       4 次回の設計             14:25 |   画を直すかどうかを決める。|
  |       5 確認                   14:45 | 帳票   支援方針の確認  未着手|
  | >     6 支援者どうしの確認  内 14:50 | 確認すること|
  |                                      |   [  ] 合意したことをそろえた|
  | 取組          未 2                   |   [  ] 支援の計画を直すかどうかを決めた|
  |                                      |   [  ] 2回目までの役割を分けた|
  |                                      ||
  ||
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | Enter メモを書く  Tab 帳票へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 10 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-30 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 40-45 bold
  style 9 40-43 bold
  style 10 1-1 bold
  style 10 7-26 bold
  style 10 29-30 bold
  style 10 40-51 bold
  style 12 1-4 bold
  style 16 1-22 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Home

# F8 begins; what was agreed last time comes first.
@ key F8
@ wait まず前回
@ key Tab
@ wait Enter メモを書く
@ key t
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
  ||
  | Enter 開く  n 追加  Space 公表してよい  F9 メニュー       Esc 戻る  F1 ヘルプ|
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
  style 23 21-25 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait Enter メモを書く
@ key Enter
@ wait F7 発言
@ screen
  | 知里町  1.5mtg                     13:28  2分早い  終わりは 14:58 ごろ   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 区長に話を聞く（木下、11月22日(日)|
  |       6 支援者どうしの確認  内 14:50 |      まで）|
  |                                      |   未 運転手さがし|
  | 取組          未 2                   | 確認すること|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  |                                      |   [  ] 動いたことを、言葉にして認めた|
  |                                      |   [  ] 帳票2の声を共有した|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  ||
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
  style 12 40-51 bold
  style 16 1-22 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  1.5mtg  13:28  2分早い   1 / 6|
  | 1 進捗  残り 20分         F8 次へ進む|
  | やってみて、意外だったことは何ですか。|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  | F8 次へ進む  Tab 進行へ   F9  Esc  F1|
  cursor 4 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-6 bold
  style 1 9-17 bold
  style 1 26-38 bold reverse
  style 3 1-22 bold
  style 11 1-2 bold
  style 11 14-16 bold
  style 11 27-28 bold
  style 11 31-33 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 取組          未 2

# Who runs it writes: the memo has the focus. Tab goes from box to box: steps, sheets, checks, memo.
@ key S-Tab
@ wait Enter 印を付ける
@ screen
  | 知里町  1.5mtg                     13:28  2分早い  終わりは 14:58 ごろ   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 区長に話を聞く（木下、11月22日(日)|
  |       6 支援者どうしの確認  内 14:50 |      まで）|
  |                                      |   未 運転手さがし|
  | 取組          未 2                   | 確認すること|
  |                                      | > [  ] 取組の状態を一つずつ聞いた|
  |                                      |   [  ] 動いたことを、言葉にして認めた|
  |                                      |   [  ] 帳票2の声を共有した|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | Enter 印を付ける  Tab メモへ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 13 40
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
  style 12 40-51 bold
  style 13 40-40 bold
  style 13 47-72 bold
  style 16 1-22 bold
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
  | 知里町  1.5mtg                     13:28  2分早い  終わりは 14:58 ごろ   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 区長に話を聞く（木下、11月22日(日)|
  |       6 支援者どうしの確認  内 14:50 |      まで）|
  |                                      |   未 運転手さがし|
  | 取組          未 2                   | 確認すること  3つのうち2つ|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  |                                      |   [済] 動いたことを、言葉にして認めた|
  |                                      | > [済] 帳票2の声を共有した|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | Enter 印を付ける  Tab メモへ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 15 40
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
  style 12 40-51 bold
  style 12 54-65 bold
  style 15 40-40 bold
  style 15 47-65 bold
  style 16 1-22 bold
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
  | 取組|
  |   未 区長に話を聞く（木下、11月22日|
  |      (日)まで）|
  |   未 運転手さがし|
  | 確認すること  3つのうち2つ|
  |   [  ] 取組の状態を一つずつ聞いた|
  |   [済] 動いたことを、言葉にして認めた|
  | > [済] 帳票2の声を共有した|
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 10 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-6 bold
  style 1 9-17 bold
  style 1 26-38 bold reverse
  style 3 1-4 bold
  style 7 1-12 bold
  style 7 15-26 bold
  style 10 1-1 bold
  style 10 8-26 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 取組          未 2
@ key Enter
@ key Tab
@ wait F8 次へ進む
@ type 区長は乗り気。移動の話は
@ key Enter
@ type 交通の課も呼ぶとよい。
@ screen
  | 知里町  1.5mtg                     13:28  2分早い  終わりは 14:58 ごろ   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 区長に話を聞く（木下、11月22日(日)|
  |       6 支援者どうしの確認  内 14:50 |      まで）|
  |                                      |   未 運転手さがし|
  | 取組          未 2                   | 確認すること  3つのうち1つ|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  |                                      |   [済] 動いたことを、言葉にして認めた|
  |                                      |   [  ] 帳票2の声を共有した|
  | 進行メモ（支援者だけ）|
  | | 区長は乗り気。移動の話は|
  | | 交通の課も呼ぶとよい。|
  | ||
  | ||
  ||
  | 書きかけ（控えてあります）|
  | F8 次へ進む  Tab 進行へ  F7 発言  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 18 25
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
  style 12 40-51 bold
  style 12 54-65 bold
  style 16 1-22 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  1.5mtg  13:28  2分早い   1 / 6|
  | 1 進捗  残り 20分         F8 次へ進む|
  | やってみて、意外だったことは何ですか。|
  | 進行メモ（支援者だけ）|
  | | 区長は乗り気。移動の話は|
  | | 交通の課も呼ぶとよい。|
  | ||
  | ||
  | ||
  | ||
  | 書きかけ（控えてあります）|
  | F8 次へ進む  Tab 進行へ   F9  Esc  F1|
  cursor 5 25
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-6 bold
  style 1 9-17 bold
  style 1 26-38 bold reverse
  style 3 1-22 bold
  style 11 1-2 bold
  style 11 14-16 bold
  style 11 27-28 bold
  style 11 31-33 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 取組          未 2

# F6: one question after the other. F7: a line that somebody said. Ctrl-R: who may read.
@ key F6
@ wait 問いかけ
@ rows 20-20
  | ||
@ key F6
@ rows 20-20
  | ||
@ key F7
@ wait 何と言いましたか
@ screen
  | 知里町  1.5mtg                     13:28  2分早い  終わりは 14:58 ごろ   1 / 6|
  ||
  | だれが、何と言いましたか。                                       Enter 決める|
  | 支援者だけが読めます。共有するものは、回のあとで選びます。|
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
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-26 bold
  style 2 65-78 bold reverse
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 「回覧板は読んでるよ」（班長）
@ key Enter
@ wait 1件め 13:28 「回覧板は
@ screen
  | 知里町  1.5mtg                     13:28  2分早い  終わりは 14:58 ごろ   1 / 6|
  ||
  | 1 進捗  残り 20分（20分のうち）                                   F8 次へ進む|
  | 問いかけ  小さくても、前と変わったことは何ですか。                 F6 別の問い|
  ||
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 区長に話を聞く（木下、11月22日(日)|
  |       6 支援者どうしの確認  内 14:50 |      まで）|
  |                                      |   未 運転手さがし|
  | 取組          未 2                   | 確認すること  3つのうち1つ|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  |                                      |   [済] 動いたことを、言葉にして認めた|
  |                                      |   [  ] 帳票2の声を共有した|
  | 進行メモ（支援者だけ）|
  | | 区長は乗り気。移動の話は|
  | | 交通の課も呼ぶとよい。|
  | ||
  | ||
  | 発言 1件め 13:28 「回覧板は読んでるよ」（班長）|
  | 書きとめました（支援者だけが読めます。いま1件）|
  | F8 次へ進む  Tab 進行へ  F7 発言  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 18 25
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
  style 12 40-51 bold
  style 12 54-65 bold
  style 16 1-22 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-r
@ wait 支援先と共有
@ key C-r
@ wait だれが読めるようにしますか
@ rows 2-10
  | だれが読めるようにしますか。                                     Enter 決める|
  ||
  |   区長は乗り気。移動の話は|
  |   交通の課も呼ぶとよい。|
  ||
  | > 1  いまのまま、支援先も読める|
  |   2  支援者だけに戻す|
  |   3  だれでも読める（公表用の文書に載る）|
@ key 3
@ wait 進行メモ（公表）
@ key C-r
@ wait 進行メモ（支援者だけ）
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
  | 知里町  1.5mtg                     13:57  7分遅れ  終わりは 15:07 ごろ   1 / 6|
  ||
  | 1 進捗  9分 過ぎています（20分のうち）                            F8 次へ進む|
  | 問いかけ  やってみて、意外だったことは何ですか。                   F6 別の問い|
  ||
  | > 今  1 進捗                   13:30 | 進め方|
  |       2 行き詰まり・新たな課題 13:50 |   やってみて分かったことから聞く。|
  |       3 目標の確認・修正       14:10 |   できなかった理由を責めない。|
  |       4 次回の設計             14:25 | 取組|
  |       5 確認                   14:45 |   未 区長に話を聞く（木下、11月22日(日)|
  |       6 支援者どうしの確認  内 14:50 |      まで）|
  |                                      |   未 運転手さがし|
  | 取組          未 2                   | 確認すること  3つのうち1つ|
  |                                      |   [  ] 取組の状態を一つずつ聞いた|
  |                                      |   [済] 動いたことを、言葉にして認めた|
  |                                      |   [  ] 帳票2の声を共有した|
  | 進行メモ（支援者だけ）|
  | | 区長は乗り気。移動の話は|
  | | 交通の課も呼ぶとよい。|
  | ||
  | ||
  | 発言 1件め 13:28 「回覧板は読んでるよ」（班長）|
  | 保存しました 13:28|
  | F8 次へ進む  Tab 進行へ  F7 発言  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 18 25
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-6 bold
  style 2 9-38 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 1-1 bold
  style 5 7-12 bold
  style 5 40-45 bold
  style 8 40-43 bold
  style 10 29-30 bold
  style 12 1-4 bold
  style 12 40-51 bold
  style 12 54-65 bold
  style 16 1-22 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key F8
@ wait 2 行き詰まり・新たな課題  残り
@ screen
  | 知里町  1.5mtg                     13:57  7分遅れ  終わりは 15:07 ごろ   2 / 6|
  ||
  | 2 行き詰まり・新たな課題  残り 20分（20分のうち）                 F8 次へ進む|
  | 問いかけ  なぜ、そうなったのでしょう。                             F6 別の問い|
  ||
  |   済  1 進捗                   13:30 | 進め方|
  | > 今  2 行き詰まり・新たな課題 13:50 |   止まっている所は、困りごとの芯に近い|
  |       3 目標の確認・修正       14:10 |   ことが多い。|
  |       4 次回の設計             14:25 |   動いたから見えた課題は、よく見つけた|
  |       5 確認                   14:45 |   と認めてから助言する。|
  |       6 支援者どうしの確認  内 14:50 | 確認すること|
  |                                      |   [  ] 行き詰まりを聞いた|
  | 取組          未 2                   |   [  ] 動いて生じた課題はないかを聞いた|
  |                                      |   [  ] 助言は、次の一歩が分かる大きさに|
  |                                      |        した|
  ||
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  | 発言 1件め 13:28 「回覧板は読んでるよ」（班長）|
  | 「2 行き詰まり・新たな課題」へ進みました。|
  | F8 次へ進む  Tab 進行へ  F7 発言  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 17 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-24 bold
  style 2 27-49 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 40-45 bold
  style 6 1-1 bold
  style 6 7-30 bold
  style 10 29-30 bold
  style 10 40-51 bold
  style 12 1-4 bold
  style 16 1-22 bold
  style 23 1-2 bold
  style 23 14-16 bold
  style 23 26-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
# A step chosen further down is the next one.
@ key Tab Down
@ wait 3の問いかけ
@ key F8
@ wait 残り 15分
@ key F8
@ wait 4 次回の設計（参加者・内容・手段）  残り
@ key Tab Tab
@ wait Enter 開く
@ screen
  | 知里町  1.5mtg                    13:57  28分早い  終わりは 14:32 ごろ   4 / 6|
  ||
  | 4 次回の設計（参加者・内容・手段）  残り 20分（20分のうち）       F8 次へ進む|
  | 問いかけ  この課題を一緒に考えてほしい人は、誰ですか。             F6 別の問い|
  ||
  |   済  1 進捗                   13:30 | 進め方|
  |   済  2 行き詰まり・新たな課題 13:50 |   解決に要る人を思い浮かべ、来てほしい|
  |   済  3 目標の確認・修正       14:10 |   わけを言葉にする。..|
  | > 今  4 次回の設計             14:25 | 帳票 > 次回の設計  未着手|
  |       5 確認                   14:45 |        連携先  未着手|
  |       6 支援者どうしの確認  内 14:50 | 確認すること|
  |                                      |   [  ] 2回目に呼ぶ人を決めた|
  | 取組          未 2                   |   [  ] 話すことと、やり方を決めた|
  |                                      |   [  ] 声をかける人と、いつまでかを決め|
  |                                      |        た|
  |                                      ||
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  | 発言 1件め 13:28 「回覧板は読んでるよ」（班長）|
  ||
  | Enter 開く  Tab 確認へ  f 帳票  t 取組  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 8 45
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-34 bold
  style 2 37-59 bold
  style 2 66-78 bold reverse
  style 3 68-69 bold
  style 5 40-45 bold
  style 8 1-1 bold
  style 8 7-18 bold
  style 8 40-56 bold
  style 8 59-64 bold
  style 10 29-30 bold
  style 10 40-51 bold
  style 12 1-4 bold
  style 16 1-22 bold
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
  | 4 次回の設計  残り 20分   F8 次へ進む|
  | この課題を一緒に考えてほしい人は、誰で|
  | すか。|
  | 帳票 > 次回の設計  未着手|
  |        連携先  未着手|
  | 確認すること|
  |   [  ] 2回目に呼ぶ人を決めた|
  |   [  ] 話すことと、やり方を決めた|
  |   [  ] 声をかける人と、いつまでかを決|
  |        めた|
  | Enter 開く  Tab 確認へ    F9  Esc  F1|
  cursor 4 6
  style 0 1-6 bold
  style 1 1-12 bold
  style 1 15-23 bold
  style 1 26-38 bold reverse
  style 4 1-17 bold
  style 4 20-25 bold
  style 6 1-12 bold
  style 11 1-5 bold
  style 11 13-15 bold
  style 11 27-28 bold
  style 11 31-33 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 取組          未 2
@ key Down Enter
@ wait 声をかける先
@ key Esc
@ wait Enter 開く
@ key F8
@ wait 5 確認  残り
# Behind F8 one writes again.
@ cursor 17 3
@ key F8
@ wait ここから支援者だけです
@ screen
  | 知里町  1.5mtg                    13:57  53分早い  終わりは 14:07 ごろ   6 / 6|
  ||
  | 6 支援者どうしの確認  残り 10分（10分のうち）                       F8 終える|
  | 問いかけ  支援先の力で進むところまで、手を出しすぎていませんか。   F6 別の問い|
  ||
  |   済  1 進捗                   13:30 | 進め方|
  |   済  2 行き詰まり・新たな課題 13:50 |   支援先が退室してから話す。|
  |   済  3 目標の確認・修正       14:10 |   きょう合意したことをそろえ、支援の計|
  |   済  4 次回の設計             14:25 |   画を直すかどうかを決める。|
  |   済  5 確認                   14:45 | 帳票   支援方針の確認  未着手|
  | > 今  6 支援者どうしの確認  内 14:50 | 確認すること|
  |                                      |   [  ] 合意したことをそろえた|
  | 取組          未 2                   |   [  ] 支援の計画を直すかどうかを決めた|
  |                                      |   [  ] 2回目までの役割を分けた|
  |                                      ||
  ||
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  | 発言 1件め 13:28 「回覧板は読んでるよ」（班長）|
  | ここから支援者だけです。支援先の方が退室してから進めてください。|
  | F8 終える  Tab 進行へ  F7 発言  F6 別の問い  F9 メニュー  Esc 戻る  F1 ヘルプ|
  cursor 17 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-20 bold
  style 2 23-45 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 40-45 bold
  style 9 40-43 bold
  style 10 1-1 bold
  style 10 7-26 bold
  style 10 29-30 bold
  style 10 40-51 bold
  style 12 1-4 bold
  style 16 1-22 bold
  style 23 1-2 bold
  style 23 12-14 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 46-47 bold
  style 23 59-61 bold
  style 23 69-70 bold

# The end asks what is still to be written.
@ key F8
@ wait 次回までに誰が何
@ screen
  | 知里町  1.5mtg                    13:57  53分早い  終わりは 14:07 ごろ   6 / 6|
  ||
  | 次回までに誰が何をするか、決まりましたか。                       Enter 決める|
  ||
  |   まだないもの  次回までの取組、決まったこと、出席の印|
  ||
  | > 1  次回までに取り組むことを書く|
  |   2  決まったことを書く|
  |   3  出席を付ける|
  |   4  この回を終える|
  |   5  まだ続ける|
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
  style 2 1-42 bold
  style 2 65-78 bold reverse
  style 6 1-3 bold
  style 6 6-33 bold
  style 7 3-3 bold
  style 8 3-3 bold
  style 9 3-3 bold
  style 10 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 1.5mtg         13:57  53分早い   6 / 6|
  | 次回までに誰が何をする   Enter 決める|
  | か、決まりましたか。|
  |   まだないもの  次回までの取組、決|
  |   まったこと、出席の印|
  ||
  | > 1  次回までに取り組むことを書く|
  |   2  決まったことを書く|
  |   3  出席を付ける|
  |   4  この回を終える|
  |   5  まだ続ける|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 6 1
  style 0 1-6 bold
  style 1 1-22 bold
  style 1 25-38 bold reverse
  style 2 1-20 bold
  style 6 1-3 bold
  style 6 6-33 bold
  style 7 3-3 bold
  style 8 3-3 bold
  style 9 3-3 bold
  style 10 3-3 bold
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
@ wait 次回までに誰が何
@ key 2
@ wait 何を、どう決めましたか
@ screen
  | 知里町  1.5mtg  決まったこと                                             1 / 2|
  ||
  | 何を、どう決めましたか。支援記録に載ります。                         Tab 次へ|
  ||
  | > 決まったこと|
  | ||
  | ||
  | ||
  | ||
  |   公表してよい|
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
@ wait 次回までに誰が何
@ key End Enter
@ gone 次回までに誰が何
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ screen
  | 知里町  1.5mtg                                     終わりました  13:57   6 / 6|
  ||
  | おつかれさまでした。90分の予定を、29分で終えました。             Enter 見直す|
  ||
  |   決まったこと     1件|
  |   取組             未 2|
  |   発言             1件|
  |   確認したこと     17のうち1|
  |   まだのもの       目標の確認（未着手）|
  |   支援記録         案（k で確定）。まだ: 進行役、記録者、目標の確認、当初の目|
  |                    標、次回の設計、連携先、支援方針の確認|
  ||
  | > 1 書きとめたことを見直す|
  |   2 支援記録を見て、書き出す|
  |   3 目標の確認を書く|
  |   4 知里町に戻る|
  ||
  | つぎの回  2回目支援  日にちは未定|
  ||
  ||
  ||
  ||
  ||
  | Enter 見直す  u 元に戻す  k 確定  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 12 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-52 bold
  style 2 65-78 bold reverse
  style 12 1-26 bold
  style 13 3-3 bold
  style 14 3-3 bold
  style 15 3-3 bold
  style 23 1-5 bold
  style 23 15-15 bold
  style 23 27-27 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait この回は終わりました
@ key F8
@ wait この回は終わっています
@ key t
@ wait まず「
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ rows 7-7
  |   済 1.5mtg       きょう       13:30  目標の確認 未着手|
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

$ banso show chisato/1.5 | head -n 44
  知里町 1.5mtg【支援者用】
    日程: 令和8年11月20日(金) 13:30～15:00
    決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼び、何をするかを描きます。
  
  【進行】
    番号  時刻          内容                              分
    1     13:30～13:50  進捗                              20
    2     13:50～14:10  行き詰まり・新たな課題            20
    3     14:10～14:25  目標の確認・修正                  15
    4     14:25～14:45  次回の設計（参加者・内容・手段）  20
    5     14:45～14:50  確認                              5
          14:50～15:00  支援者どうしの確認                10
  
    始めた時刻: 13:28
    終えた時刻: 13:57
  
  【決まったこと】
    通いの場へ乗り合いで行く。
  
  【進行ごとの記録（支援者だけ）】
  
  ＊ 進捗
    区長は乗り気。移動の話は
    交通の課も呼ぶとよい。
    発言: 「回覧板は読んでるよ」（班長）
    確認した: 動いたことを、言葉にして認めた
  
  【帳票】
    目標の確認: 未着手
    当初の目標: 未着手
    次回の設計: 未着手
    連携先: 未着手
    支援方針の確認: 未着手
  
  【前の回からの取組】
    何を            誰が  いつまでに    状態    やってみて分かったこと・理由  決めた回
    区長に話を聞く  木下  11月22日(日)  未着手                                1回目支援
    運転手さがし                        未着手                                1回目支援
$ banso export chisato/1.5 --doc record | grep -e 乗り合い -e 区長は乗り気 -e 回覧板は
  通いの場へ乗り合いで行く。
  区長は乗り気。移動の話は  
  - 発言: 「回覧板は読んでるよ」（班長）
$ banso export chisato/1.5 --doc record --for shared | grep -c -e 区長は乗り気 -e 回覧板は
  0
? 1

# Without hours in the plan there is nothing to be late for; begun, it is held today.
@ start banso open chisato/2
@ wait 取組の報告
@ key F8
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
