# Every screen of the practice town at 80x24: what is on it, where the cursor stands, how it looks.

@ size 80x24
@ start banso
@ wait まだ支援先がありません
# Any key takes away what there is to say of an unknown terminal.
@ key Up
@ screen
  | banso  支援先の一覧                         令和8年11月20日(金)  利用者 tanaka|
  ||
  ||
  |   まだ支援先がありません。|
  ||
  |   n を押すと、支援先（市町村など）を追加できます。|
  |   r を押すと、練習用の町で試せます。|
  |   使い方は F1 でいつでも見られます。|
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
  | n 追加  r 練習  F9 メニュー                                 F1 ヘルプ  q 終了|
  cursor 3 3
  style 0 1-5 bold
  style 0 8-19 bold
  style 23 1-1 bold
  style 23 9-9 bold
  style 23 17-18 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key r
@ wait 知里町
@ screen
  | 【練習】banso  支援先の一覧                 令和8年11月20日(金)  利用者 tanaka|
  ||
  | きょう  13:30 知里町 1.5mtg ・ 15:30 みどり町 0.5mtg|
  ||
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 1.5mtg  きょう 13:30       ● ● ○ ○ ○ ○ ○|
  |   みどり町（れんしゅう県）  訪問3回 0.5mtg  きょう 15:30       ○ ○ ○ ○ ○ ○ ○|
  |   つながり市                訪問2回 報告会  12月10日(木) 13:00 ● ● ● ● ○|
  |   うまれ広域連合            単発    終了  9月2日(水) 13:30     ●|
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
  |   知里町: 取組2件の期限まで3日|
  |   4件中1件め|
  ||
  | Enter 開く  Space 次にすること  n 追加  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-13 bold
  style 0 16-27 bold
  style 2 1-6 bold
  style 2 9-52 bold
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 5 1-24 bold
  style 20 3-30 bold fg=131
  style 21 3-12 fg=243
  style 23 1-5 bold
  style 23 13-17 bold
  style 23 33-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold

# 支援先: the whole course
@ key Enter
@ wait 次にすること
@ screen
  | 【練習】知里町（訪問3回）                              れんしゅう県  令和8年度|
  ||
  | 次にすること:  1.5mtg（きょう 13:30）   Space で開く|
  ||
  |                 日程                進行  帳票                        取組|
  |   0.5mtg        8月7日(金) 13:30    済    帳票1 完了、市町村… 完了|
  |   1回目支援     10月2日(金) 13:30   済    帳票2 振り返りシ… 5人中4人  4件|
  | > 1.5mtg        きょう 13:30        予定  目標の確認 未着手           確認2件|
  |   2回目支援     12月8日(火) 13:30   予定  帳票3 振り返… 5人中0人 ※案|
  |   2.5mtg        未定|
  |   3回目支援     2月5日(金) 13:30    予定  帳票4 振り返… 5人中0人 ※案|
  |   報告会        3月5日(金) 10:00    予定  帳票5 終了後シート 2人中0人|
  ||
  | 支援テーマ     通いの場、生活支援体制整備事業|
  | あるべき姿     歩いて行ける所に、週に一度は集まれる場がある。沢ノ上のおばあち…|
  | 優先課題       移動の足がない二地区のこと、担い手が役員だけであること。 足の…|
  | 参加者  5人|
  ||
  ||
  ||
  ||
  | 取組2件の期限まで3日|
  ||
  | Enter 開く  d 日程  p 参加者  t 取組  e 出力  F9 メニュー Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-25 bold
  style 2 1-13 bold
  style 2 16-37 bold
  style 2 41-52 bold
  style 4 17-20 fg=243
  style 4 37-40 fg=243
  style 4 43-46 fg=243
  style 4 71-74 fg=243
  style 7 1-8 bold
  style 13 1-10 bold
  style 14 1-10 bold
  style 15 1-8 bold
  style 21 1-20 bold fg=131
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 39-39 bold
  style 23 47-48 bold
  style 23 59-61 bold
  style 23 69-70 bold

# 回: the agenda
@ key Space
@ wait F8 次の進行へ
@ screen
  | 【練習】知里町  1.5mtg                                      11月20日(金) 13:30|
  ||
  |      進行                           分 | 1. 進捗|
  | >    1 進捗                   13:30 20 | つながる ・ 20分|
  |      2 行き詰まり・新たな…    13:50 20 ||
  |      3 目標の確認・修正       14:10 15 | 進め方|
  |      4 次回の設計（参加者…    14:25 20 | やってみて分かったことから聞く。|
  |      5 確認                   14:45  5 | できなかった理由を責めない。|
  |      6 支援者どうしの確認  内 14:50 10 ||
  |                                        | 確認すること|
  | 次回までに取り組むこと                 |   [  ] 取組の状態を一つずつ聞いた|
  |   済 沢ノ上地区の聞き取り…   1回目支援 |   [  ] 動いたことを、言葉にして認め|
  |   中 送迎の運転手さがし      1回目支援 |        た|
  |   変 係の勉強会を開く        1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 町のワゴン車の使い方…   1回目支援 ||
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  | 問いかけ: やってみて、意外だったことは何ですか。|
  ||
  ||
  | Enter 開く  F8 次の進行へ  f 帳票  t 取組  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 3 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 2 6-9 fg=243
  style 2 37-40 fg=243
  style 2 42-48 bold
  style 3 1-1 bold
  style 3 6-11 bold
  style 3 31-40 fg=243
  style 4 31-40 fg=243
  style 5 31-40 fg=243
  style 5 42-47 bold
  style 6 31-40 fg=243
  style 7 31-35 fg=243
  style 7 38-40 fg=243
  style 8 28-29 bold fg=131
  style 8 31-40 fg=243
  style 9 40-40 fg=243
  style 9 42-53 bold
  style 10 1-22 bold
  style 10 40-40 fg=243
  style 11 30-40 fg=243
  style 12 30-40 fg=243
  style 13 30-40 fg=243
  style 14 30-40 fg=243
  style 15 40-40 fg=243
  style 15 42-77 bold
  style 16 40-40 fg=243
  style 17 40-40 fg=243
  style 18 40-40 fg=243
  style 20 1-9 bold
  style 23 1-5 bold
  style 23 13-14 bold
  style 23 28-28 bold
  style 23 36-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold

# 回: checks of a step
@ key Enter
@ wait 確認すること
@ screen
  | 【練習】知里町  1.5mtg                                      11月20日(金) 13:30|
  ||
  |      進行                           分 | 1. 進捗|
  | >    1 進捗                   13:30 20 | つながる ・ 20分|
  |      2 行き詰まり・新たな…    13:50 20 ||
  |      3 目標の確認・修正       14:10 15 | 進め方|
  |      4 次回の設計（参加者…    14:25 20 | やってみて分かったことから聞く。|
  |      5 確認                   14:45  5 | できなかった理由を責めない。|
  |      6 支援者どうしの確認  内 14:50 10 ||
  |                                        | 確認すること|
  | 次回までに取り組むこと                 | > [  ] 取組の状態を一つずつ聞いた|
  |   済 沢ノ上地区の聞き取り…   1回目支援 |   [  ] 動いたことを、言葉にして認め|
  |   中 送迎の運転手さがし      1回目支援 |        た|
  |   変 係の勉強会を開く        1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 町のワゴン車の使い方…   1回目支援 ||
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  | 問いかけ: やってみて、意外だったことは何ですか。|
  ||
  ||
  | Enter 印を付ける  F8 次の進行へ  Tab 次の枠  F9 メニュー  Esc 戻る  F1 ヘルプ|
  cursor 10 42
  style 0 1-14 bold
  style 0 17-22 bold
  style 2 6-9 fg=243
  style 2 37-40 fg=243
  style 2 42-48 bold
  style 3 1-1 bold
  style 3 6-11 bold
  style 3 31-40 fg=243
  style 4 31-40 fg=243
  style 5 31-40 fg=243
  style 5 42-47 bold
  style 6 31-40 fg=243
  style 7 31-35 fg=243
  style 7 38-40 fg=243
  style 8 28-29 bold fg=131
  style 8 31-40 fg=243
  style 9 40-40 fg=243
  style 9 42-53 bold
  style 10 1-22 bold
  style 10 40-40 fg=243
  style 10 42-42 bold
  style 10 49-74 bold
  style 11 30-40 fg=243
  style 12 30-40 fg=243
  style 13 30-40 fg=243
  style 14 30-40 fg=243
  style 15 40-40 fg=243
  style 15 42-77 bold
  style 16 40-40 fg=243
  style 17 40-40 fg=243
  style 18 40-40 fg=243
  style 20 1-9 bold
  style 23 1-5 bold
  style 23 19-20 bold
  style 23 34-36 bold
  style 23 46-47 bold
  style 23 59-61 bold
  style 23 69-70 bold

# 回: notes of a step
@ key Tab
@ wait F7 発言メモ
@ screen
  | 【練習】知里町  1.5mtg                                      11月20日(金) 13:30|
  ||
  |      進行                           分 | 1. 進捗|
  | >    1 進捗                   13:30 20 | つながる ・ 20分|
  |      2 行き詰まり・新たな…    13:50 20 ||
  |      3 目標の確認・修正       14:10 15 | 進め方|
  |      4 次回の設計（参加者…    14:25 20 | やってみて分かったことから聞く。|
  |      5 確認                   14:45  5 | できなかった理由を責めない。|
  |      6 支援者どうしの確認  内 14:50 10 ||
  |                                        | 確認すること|
  | 次回までに取り組むこと                 |   [  ] 取組の状態を一つずつ聞いた|
  |   済 沢ノ上地区の聞き取り…   1回目支援 |   [  ] 動いたことを、言葉にして認め|
  |   中 送迎の運転手さがし      1回目支援 |        た|
  |   変 係の勉強会を開く        1回目支援 |   [  ] 帳票2の声を共有した|
  |   未 町のワゴン車の使い方…   1回目支援 ||
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  |                                        ||
  |                                        ||
  ||
  | 問いかけ: やってみて、意外だったことは何ですか。|
  ||
  ||
  | Tab 次の枠  F8 次の進行へ  F7 発言メモ  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 16 42
  style 0 1-14 bold
  style 0 17-22 bold
  style 2 6-9 fg=243
  style 2 37-40 fg=243
  style 2 42-48 bold
  style 3 1-1 bold
  style 3 6-11 bold
  style 3 31-40 fg=243
  style 4 31-40 fg=243
  style 5 31-40 fg=243
  style 5 42-47 bold
  style 6 31-40 fg=243
  style 7 31-35 fg=243
  style 7 38-40 fg=243
  style 8 28-29 bold fg=131
  style 8 31-40 fg=243
  style 9 40-40 fg=243
  style 9 42-53 bold
  style 10 1-22 bold
  style 10 40-40 fg=243
  style 11 30-40 fg=243
  style 12 30-40 fg=243
  style 13 30-40 fg=243
  style 14 30-40 fg=243
  style 15 40-40 fg=243
  style 15 42-77 bold
  style 16 40-40 fg=243
  style 17 40-40 fg=243
  style 18 40-40 fg=243
  style 20 1-9 bold
  style 23 1-3 bold
  style 23 13-14 bold
  style 23 28-29 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key S-Tab S-Tab
@ wait Enter 開く

# 取組 that came forward
@ key t
@ wait やってみて分かったことは
@ screen
  | 【練習】知里町  1.5mtg  次回までに取り組むこと                             4件|
  ||
  | まず「やってみて分かったことは？」と聞いてから、状態を選びます。|
  ||
  | > 済 沢ノ上地区の聞き取り（10軒… 西田、小… 11月6日(金)        できた|
  |   中 送迎の運転手さがし          小川      11月23日(月)       取組中|
  |   変 係の勉強会を開く            西田      11月13日(金)       方針を変えた|
  |   未 町のワゴン車の使い方を企画… 大沢      11月23日(月)       未着手|
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
  |   決めた回: 1回目支援|
  ||
  | Enter 開く  n 追加  x 外す  F5 履歴  F9 メニュー          Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 0 25-46 bold
  style 2 1-64 bold
  style 4 1-1 bold
  style 4 6-32 bold
  style 21 3-21 fg=243
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-30 bold
  style 23 38-39 bold
  style 23 59-61 bold
  style 23 69-70 bold

# one 取組
@ key Enter
@ wait 状態
@ screen
  | 【練習】知里町  次回までに取り組むこと|
  ||
  | > やってみて分かったこと・理由  12軒を回れました。棚で話すと、家では出ない話|
  |                                 が出ます。「送ってくれるなら、体操にも行きた|
  |                                 い」が5人。|
  |   状態                          できた|
  |   何を                          沢ノ上地区の聞き取り（10軒）|
  |   誰が                          西田、小川|
  |   いつまでに                    令和8年11月6日(金)|
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
  |   やってみて分かったことは？|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F9 メニュー            Esc 戻る  F1 ヘルプ|
  cursor 4 44
  style 0 1-14 bold
  style 0 17-38 bold
  style 2 1-30 bold
  style 20 3-28 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 36-37 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait まず「
@ key Esc
@ gone まず「
@ wait 進行

# 出席
@ key a
@ wait 出席
@ screen
  | 【練習】知里町  1.5mtg  出席                                予定 5人  出席 0人|
  ||
  |    予定     出席|
  |  > [レ]     [  ]       西田 みのり           高齢福祉課 地域支援係|
  |    [レ]     [  ]       大沢 正人             高齢福祉課 課長|
  |    [レ]     [  ]       小川 あゆみ           知里町社会福祉協議会|
  |    [レ]     [  ]       森本 一               市役所OB・介護予防18年|
  |    [レ]     [  ]       川辺 直               れんしゅう県 長寿支援課|
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
  | Enter 印を付ける  p 参加者  F9 メニュー                   Esc 戻る  F1 ヘルプ|
  cursor 3 2
  style 0 1-14 bold
  style 0 17-22 bold
  style 0 25-28 bold
  style 2 4-7 fg=243
  style 2 13-16 fg=243
  style 3 2-7 bold
  style 3 24-34 bold
  style 23 1-5 bold
  style 23 19-19 bold
  style 23 29-30 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone レ
@ wait 進行

# 日程・会場
@ key d
@ wait 会場
@ screen
  | 【練習】知里町  日程・会場|
  ||
  |   いつ、どこで、どのように。決まったところから書きます。|
  ||
  | > 日にち        2026-11-20|
  |   始まり        13:30|
  |   終わり        15:00|
  |   開催方法      オンライン|
  |   会場・接続先  Web会議（招待は県から）|
  |   進行役|
  |   記録者|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  |   例: 10/3、1003、令和9年10月3日、R9.10.3|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F9 メニュー            Esc 戻る  F1 ヘルプ|
  cursor 4 27
  style 0 1-14 bold
  style 0 17-26 bold
  style 2 3-56 bold
  style 4 1-8 bold
  style 20 3-41 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 36-37 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone 会場
@ wait 進行

# 決まったこと
@ key k
@ wait 決まったこと
@ screen
  | 【練習】知里町  決まったこと|
  ||
  |   この回で決まったことを書きます。支援記録に載ります。|
  ||
  | > 決まったこと|
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
  |   何を、どう決めましたか。支援記録に載ります。|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F9 メニュー            Esc 戻る  F1 ヘルプ|
  cursor 4 17
  style 0 1-14 bold
  style 0 17-28 bold
  style 2 3-54 bold
  style 4 1-14 bold
  style 20 3-46 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 36-37 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone 決まったこと
@ wait 進行

# 出力, with a preview
@ key e
@ wait ファイル名
@ screen
  | 【練習】知里町  出力                                                  4種類中1|
  ||
  | > 文書         < 1.5mtg 回のようす >|
  |   だれ用       支援者用|
  |   形式         テキスト|
  |   ファイル名   練習_知里町_1.5mtg_回のようす_2026-11-20.txt|
  ||
  | この回に書いたもの全部です。こう書き出されます（PgDn で続き）|
  |   【練習】知里町 1.5mtg【支援者用】|
  |     日程: 11月20日(金) 13:30–15:00|
  |     会場・接続先: Web会議（招待は県から）|
  |     決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼|
  |   び、何をするかを描きます。|
  ||
  |   ■ 進行|
  |     時刻         内容                              分|
  |     13:30–13:50  進捗                              20|
  |     13:50–14:10  行き詰まり・新たな課題            20|
  |     14:10–14:25  目標の確認・修正                  15|
  |     14:25–14:45  次回の設計（参加者・内容・手段）  20|
  |     14:45–14:50  確認                              5|
  ||
  ||
  | Enter 書き出す  → 別のものにする  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-14 bold
  style 0 17-20 bold
  style 2 1-6 bold
  style 2 16-16 fg=243
  style 2 18-34 bold
  style 2 36-36 fg=243
  style 7 1-61 bold
  style 8 3-35 fg=243
  style 9 5-34 fg=243
  style 10 5-41 fg=243
  style 11 5-77 fg=243
  style 12 3-28 fg=243
  style 14 3-8 fg=243
  style 15 5-8 fg=243
  style 15 18-21 fg=243
  style 15 52-53 fg=243
  style 16 5-15 fg=243
  style 16 18-21 fg=243
  style 16 52-53 fg=243
  style 17 5-15 fg=243
  style 17 18-39 fg=243
  style 17 52-53 fg=243
  style 18 5-15 fg=243
  style 18 18-33 fg=243
  style 18 52-53 fg=243
  style 19 5-15 fg=243
  style 19 18-49 fg=243
  style 19 52-53 fg=243
  style 20 5-15 fg=243
  style 20 18-21 fg=243
  style 20 52-52 fg=243
  style 23 1-5 bold
  style 23 17-17 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone ファイル名
@ wait 進行

# 帳票 of the session
@ key f
@ wait 目標の確認
@ screen
  | 【練習】知里町  1.5mtg                                      11月20日(金) 13:30|
  ||
  | 決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼|
  | び、何をするかを描きます。|
  ||
  | 帳票を選んで Enter を押してください。|
  ||
  | > 目標の確認                                                    未着手|
  |   連携先                                                        完了|
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
  | Enter 開く  d 日程  p 参加者  F9 メニュー                 Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 5 1-37 bold
  style 7 1-12 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-32 bold
  style 23 59-61 bold
  style 23 69-70 bold

# 帳票: a text
@ key Enter
@ wait いまの目標
@ screen
  | 【練習】知里町  1.5mtg  目標の確認                          支援先で1枚  1 / 4|
  ||
  ||
  |   いまの目標  [知る]|
  ||
  |   1回目に決めたことを、ひとことで言うと何ですか。|
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
  | Tab 次  Shift-Tab 前  F2 一覧  F4 理由  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 8 3
  style 0 1-14 bold
  style 0 17-22 bold
  style 0 25-34 bold
  style 3 3-12 bold
  style 3 15-20 bold
  style 5 3-49 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-24 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold

# 帳票: a choice
@ key Tab
@ wait 高すぎないか
@ screen
  | 【練習】知里町  1.5mtg  目標の確認                          支援先で1枚  2 / 4|
  ||
  ||
  |   高すぎないか  [知る]|
  ||
  ||
  |   > 1 ( ) ちょうどよい|
  |     2 ( ) 少し高い|
  |     3 ( ) 高すぎる|
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
  |   前の項目  いまの目標:|
  ||
  ||
  ||
  | ↑↓ 選ぶ  Enter 決める  Tab とばす  F9 メニュー            Esc 戻る  F1 ヘルプ|
  cursor 6 3
  style 0 1-14 bold
  style 0 17-22 bold
  style 0 25-34 bold
  style 3 3-14 bold
  style 3 17-22 bold
  style 6 3-3 bold
  style 6 11-22 bold
  style 19 3-10 fg=243
  style 19 13-23 fg=243
  style 23 1-2 bold
  style 23 10-14 bold
  style 23 24-26 bold
  style 23 36-37 bold
  style 23 59-61 bold
  style 23 69-70 bold

# all fields of the sheet
@ key F2
@ wait 項目の一覧
@ screen
  | 【練習】目標の確認  項目の一覧                            未着手  4項目中0項目|
  ||
  |            いまの目標|
  | >          高すぎないか|
  |            支援期間内に達成できそうか|
  |            必要なら修正|
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
  cursor 3 1
  style 0 1-18 bold
  style 0 21-30 bold
  style 3 1-1 bold
  style 3 12-23 bold
  style 23 1-5 bold
  style 23 13-14 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone 項目の一覧
@ wait 高すぎないか

# a reason
@ key F4
@ wait 理由を書く
@ screen
  | 【練習】理由を書く|
  ||
  |   「高すぎないか」を空けておく理由や、この値でよい理由を書きます。|
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
  ||
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 4 3
  style 0 1-18 bold
  style 4 1-1 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone 理由を書く
@ wait 高すぎないか

# help
@ key F1
@ wait この画面の使い方
@ screen
  | 【練習】ヘルプ  この画面の使い方                                        1 / 11|
  ||
  |  Up、Down       矢印で > を動かします。数字や言葉でも選べます。|
  |  Enter          > の付いたもの、書いたものに決めます。|
  |  Tab            選ばずに、次の項目へ進みます。|
  |  Shift-Tab      書いたものを保存して、前の項目へ戻ります。|
  |  F2             項目を一覧で見て、好きなところへ移ります。|
  |  F4             空けておく理由や、この値でよい理由を書きます。|
  |  F5             この項目をいつ誰がどう変えたかを見ます。|
  |  Ctrl-S         いま保存します（次へ進むときも保存されます）。|
  |  Esc            1つ前の画面に戻ります。書いたものは残ります。|
  |  F9、Ctrl-O     ここで使えるものの一覧を開き、番号で選びます。|
  |  F1             この画面の使い方を開きます。|
  |  F10            終わります（はじめの一覧のほかでは戻ります）。|
  |  Ctrl-C         保存してから、終わるかどうかを聞きます。|
  |  Ctrl-L         画面が乱れたとき、書き直します。|
  ||
  |  矢印キー、Home、End で動き、Esc で1つ前に戻ります。書いたものは、先へ進んで|
  |  も戻っても残ります。|
  ||
  |  はじめに この進め方について|
  |                                                                       続きは ↓|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 2 0
  style 0 1-14 bold
  style 0 17-32 bold
  style 21 71-78 fg=243
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold

# help of the scenario
@ key Tab
@ wait 組み立てに使ったもの
@ screen
  | 【練習】ヘルプ  はじめに この進め方について                             2 / 11|
  ||
  |  この進め方は、公表された資料をもとに組み立てたものです。国の決まりではありま|
  |  せん。|
  ||
  |  組み立てに使ったもの|
  |  ・訪問3回と、その間のオンラインの打合せ（0.5mtg、1.5mtg、2.5mtg）は、令和5年|
  |  度から7年度の形です。|
  |  ・帳票1から5は、令和2年度の職員派遣による支援で使われたものです。|
  |  ・この二つが、実際に一緒に使われたわけではありません。|
  ||
  |  分かっていないところ|
  |  ・帳票の一覧は図でしか残っておらず、帳票3と4は中身が公表されていません。流れ|
  |  から考えて補いました。|
  |  ・補ったものには、進行役の画面で「※案」と付きます。参加者に渡す紙には付きま|
  |  せん。|
  |  ・次第と分数も案です。公表された次第は見つかっていません。|
  ||
  |  回数の選び方|
  |  ・訪問3回: 基本の形です。|
  |  ・訪問2回: 2回目と3回目を1回にまとめます。帳票3は使いません。|
  |                                                                       続きは ↓|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 2 0
  style 0 1-14 bold
  style 0 17-43 bold
  style 21 71-78 fg=243
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold
@ key Esc
@ gone 組み立てに使ったもの
@ wait 高すぎないか

# the menu
@ key F9
@ wait メニュー（
@ screen
  | 【練習】メニュー（ここで使えるもの）|
  ||
  | > 1  選ぶ           ↑↓         矢印で > を動かします。数字や言葉でも選べます。|
  |   2  決める         Enter      > の付いたもの、書いたものに決めます。|
  |   3  とばす         Tab        選ばずに、次の項目へ進みます。|
  |   4  前             Shift-Tab  書いたものを保存して、前の項目へ戻ります。|
  |   5  一覧           F2         項目を一覧で見て、好きなところへ移ります。|
  |   6  理由           F4         空けておく理由や、この値でよい理由を書きます。|
  |   7  履歴           F5         この項目をいつ誰がどう変えたかを見ます。|
  |   8  保存           Ctrl-S     いま保存します（次へ進むときも保存されます）。|
  |   9  戻る           Esc        1つ前の画面に戻ります。書いたものは残ります。|
  |      ヘルプ         F1         この画面の使い方を開きます。|
  |      終了           F10        終わります（はじめの一覧のほかでは戻ります）。|
  |      中断           Ctrl-C     保存してから、終わるかどうかを聞きます。|
  |      書き直し       Ctrl-L     画面が乱れたとき、書き直します。|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 選ぶ                                                Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-36 bold
  style 2 1-3 bold
  style 2 6-9 bold
  style 2 21-22 bold
  style 2 32-78 fg=243
  style 3 3-3 bold
  style 3 21-25 bold
  style 3 32-69 fg=243
  style 4 3-3 bold
  style 4 21-23 bold
  style 4 32-61 fg=243
  style 5 3-3 bold
  style 5 21-29 bold
  style 5 32-73 fg=243
  style 6 3-3 bold
  style 6 21-22 bold
  style 6 32-73 fg=243
  style 7 3-3 bold
  style 7 21-22 bold
  style 7 32-77 fg=243
  style 8 3-3 bold
  style 8 21-22 bold
  style 8 32-71 fg=243
  style 9 3-3 bold
  style 9 21-26 bold
  style 9 32-77 fg=243
  style 10 3-3 bold
  style 10 21-23 bold
  style 10 32-76 fg=243
  style 11 21-22 bold
  style 11 32-59 fg=243
  style 12 21-23 bold
  style 12 32-77 fg=243
  style 13 21-26 bold
  style 13 32-71 fg=243
  style 14 21-26 bold
  style 14 32-63 fg=243
  style 23 1-5 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone メニュー（
@ wait 高すぎないか

# Ctrl-C
@ key C-c
@ wait 終わりますか
@ screen
  | 【練習】終わりますか|
  ||
  ||
  |   書いたものは保存してあります。|
  |   Enter で終わり、Esc で続けます。|
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
  ||
  | Enter 終わる  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 3 3
  style 0 1-20 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone 終わりますか
@ wait 高すぎないか
@ key Esc
@ gone 1枚
@ wait 連携先
@ key Esc
@ wait 進行
@ key Esc
@ wait 次にすること

# 参加者
@ key p
@ wait 人
@ screen
  | 【練習】知里町  参加者                                                     5人|
  ||
  | > 西田 みのり          高齢福祉課 地域支援係 市町村（担当課）|
  |   大沢 正人            高齢福祉課 課長       市町村（担当課の管理職）|
  |   小川 あゆみ          知里町社会福祉協議会  社協・生活支援コーディネーター|
  |   森本 一              市役所OB・介護予防18… アドバイザー|
  |   川辺 直              れんしゅう県 長寿支…  都道府県|
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
  | Enter 直す  n 追加  x 外す  F9 メニュー                   Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 2 1-13 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-30 bold
  style 23 59-61 bold
  style 23 69-70 bold

# one participant
@ key Enter
@ wait 立場
@ screen
  | 【練習】知里町  参加者|
  ||
  |   氏名は名字だけ、番号でもかまいません。|
  ||
  | > 氏名      西田 みのり|
  |   所属      高齢福祉課 地域支援係|
  |   立場      市町村（担当課）|
  |   市町村    知里町|
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
  |   名字だけ、番号でもかまいません。|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F9 メニュー            Esc 戻る  F1 ヘルプ|
  cursor 4 24
  style 0 1-14 bold
  style 0 17-22 bold
  style 2 3-40 bold
  style 4 1-6 bold
  style 20 3-34 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 36-37 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone 立場
@ wait 人
@ key Esc
@ wait 次にすること

# 日程 of all sessions
@ key d
@ wait 2026-11-20
@ screen
  | 【練習】知里町  日程|
  ||
  |   日にちと時刻を書きます。決まっていない回は空けたままで。|
  ||
  |   0.5mtg 日にち     令和8年8月7日(金)|
  |       始まり        13:30|
  |       終わり        15:00|
  |   1回目支援 日にち  令和8年10月2日(金)|
  |       始まり        13:30|
  |       終わり        16:30|
  | > 1.5mtg 日にち     2026-11-20|
  |       始まり        13:30|
  |       終わり        15:00|
  |   2回目支援 日にち  令和8年12月8日(火)|
  |       始まり        13:30|
  |       終わり        16:30|
  |   2.5mtg 日にち|
  |       始まり|
  |       終わり|
  ||
  |   例: 10/3、1003、令和9年10月3日、R9.10.3|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F9 メニュー            Esc 戻る  F1 ヘルプ|
  cursor 10 31
  style 0 1-14 bold
  style 0 17-20 bold
  style 2 3-58 bold
  style 10 1-15 bold
  style 20 3-41 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 36-37 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone 2026-11-20
@ wait 次にすること
@ key Home Down Enter
@ wait 進行
@ key f
@ wait 帳票2

# who fills 帳票2
@ key Enter
@ wait 人
@ screen
  | 【練習】知里町  1回目支援  帳票2 振り返りシート                            5人|
  ||
  | 記入する人を選んで Enter を押してください。|
  ||
  | > 西田 みのり          高齢福祉課 地域支援係 市町村（担当課）          完了|
  |   大沢 正人            高齢福祉課 課長       市町村（担当課の管理職）  完了|
  |   小川 あゆみ          知里町社会福祉協議会  社協・生活支援コーディネ… 完了|
  |   森本 一              市役所OB・介護予防18… アドバイザー              未着手|
  |   川辺 直              れんしゅう県 長寿支…  都道府県                  完了|
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
  | Enter 開く  n 追加  F9 メニュー                           Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-14 bold
  style 0 17-25 bold
  style 0 28-47 bold
  style 2 1-43 bold
  style 4 1-13 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-22 bold
  style 23 59-61 bold
  style 23 69-70 bold

# 帳票2: a sheet of one person
@ key Enter
@ wait / 10
@ screen
  | 【練習】知里町  1回目支援  帳票2 振り返りシート            西田 みのり  1 / 10|
  ||
  ||
  |   所属|
  ||
  ||
  |   高齢福祉課 地域支援係|
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
  | Tab 次  Shift-Tab 前  F2 一覧  F4 理由  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 6 24
  style 0 1-14 bold
  style 0 17-25 bold
  style 0 28-47 bold
  style 3 3-6 bold
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-24 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key F10
@ gone / 10
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
