# Every screen of the practice town at 40x12: what is on it, where the cursor stands, how it looks.

@ size 40x12
@ start banso
@ wait まだ支援先がありません
# Any key takes away what there is to say of an unknown terminal.
@ key Up
@ screen
  | banso  支援先の一覧|
  ||
  |   まだ支援先がありません。|
  ||
  |   n を押すと、支援先（市町村など）を|
  |   追加できます。|
  |   r を押すと、練習用の町で試せます。|
  |   使い方は F1 でいつでも見られます。|
  ||
  ||
  ||
  | n 追加  F9 メニュー F1 ヘルプ  q 終了|
  cursor 2 3
  style 0 1-5 bold
  style 0 8-19 bold
  style 11 1-1 bold
  style 11 9-10 bold
  style 11 21-22 bold
  style 11 32-32 bold
@ key r
@ wait 知里町
@ screen
  | 【練習】banso  支援先の一覧|
  |   支援先         次の予定|
  | > 知里町         1.5mtg  きょう 13:30|
  |   みどり町       0.5mtg  きょう 15:30|
  |   つながり市     報告会  12月10日(木)…|
  |   うまれ広域連合 終了  9月2日(水) 13:…|
  ||
  ||
  ||
  ||
  ||
  | Enter 開く        Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-13 bold
  style 0 16-27 bold
  style 1 3-8 fg=243
  style 1 18-25 fg=243
  style 2 1-8 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold

# 支援先: the whole course
@ key Enter
@ wait 次にすること
@ screen
  | 【練習】知里町（訪問3回）|
  | 次にすること:  1.5mtg（きょう 13:30）…|
  |   0.5mtg        8月7日(金) 13:30  済|
  |   1回目支援     10月2日(金) 13:30 済|
  | > 1.5mtg        きょう 13:30      予定|
  |   2回目支援     12月8日(火) 13:30 予定|
  |   2.5mtg        未定|
  |   3回目支援     2月5日(金) 13:30  予定|
  |   報告会        3月5日(金) 10:00  予定|
  ||
  ||
  | Enter 開く        Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-25 bold
  style 1 1-13 bold
  style 1 16-38 bold
  style 4 1-8 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold

# 回: the agenda
@ key Space
@ wait 進行
@ screen
  | 【練習】知里町  1.5mtg|
  |      進行                           分|
  | >    1 進捗                   13:30 20|
  |      2 行き詰まり・新たな…    13:50 20|
  |      3 目標の確認・修正       14:10 15|
  |      4 次回の設計（参加者…    14:25 20|
  |      5 確認                   14:45  5|
  |      6 支援者どうしの確認  内 14:50 10|
  ||
  ||
  ||
  | Enter 開く  F8 次の進行へ  F9 Esc F1|
  cursor 2 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 1 6-9 fg=243
  style 1 37-38 fg=243
  style 2 1-1 bold
  style 2 6-11 bold
  style 2 31-38 fg=243
  style 3 31-38 fg=243
  style 4 31-38 fg=243
  style 5 31-38 fg=243
  style 6 31-35 fg=243
  style 6 38-38 fg=243
  style 7 28-29 bold fg=131
  style 7 31-38 fg=243
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 28-36 bold

# 回: checks of a step
@ key Enter
@ wait [  ]
@ screen
  | 【練習】知里町  1.5mtg|
  | 1. 進捗|
  | つながる ・ 20分|
  | 確認すること|
  | > [  ] 取組の状態を一つずつ聞いた|
  |   [  ] 動いたことを、言葉にして認めた|
  |   [  ] 帳票2の声を共有した|
  | 進行メモ（支援者だけ・投影しません）|
  ||
  ||
  ||
  | Enter 印を付ける  F8 F9 Esc 戻る  F1|
  cursor 4 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 1 1-7 bold
  style 3 1-12 bold
  style 4 1-1 bold
  style 4 8-33 bold
  style 7 1-36 bold
  style 11 1-5 bold
  style 11 19-27 bold
  style 11 35-36 bold

# 回: notes of a step
@ key Tab
@ wait Tab 次の枠
@ screen
  | 【練習】知里町  1.5mtg|
  | 1. 進捗|
  | つながる ・ 20分|
  | 確認すること|
  |   [  ] 取組の状態を一つずつ聞いた|
  |   [  ] 動いたことを、言葉にして認めた|
  |   [  ] 帳票2の声を共有した|
  | 進行メモ（支援者だけ・投影しません）|
  ||
  ||
  ||
  | Tab 次の枠  F8 次の進行へ  F9 Esc F1|
  cursor 8 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 1 1-7 bold
  style 3 1-12 bold
  style 7 1-36 bold
  style 11 1-3 bold
  style 11 13-14 bold
  style 11 28-36 bold
@ key S-Tab S-Tab
@ wait Enter 開く

# 取組 that came forward
@ key t
@ wait やってみて分かったことは
@ screen
  | 【練習】知里町  1.5mtg  次回までに取…|
  | まず「やってみて分かったことは？」と聞|
  | いてから、状態を選びます。|
  | > 済 沢ノ上地区の聞き取り（10軒）|
  |   中 送迎の運転手さがし|
  |   変 係の勉強会を開く|
  |   未 町のワゴン車の使い方を企画課に…|
  ||
  ||
  ||
  ||
  | Enter 開く        Esc 戻る  F1 ヘルプ|
  cursor 3 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 0 25-37 bold
  style 1 1-38 bold
  style 2 1-26 bold
  style 3 1-1 bold
  style 3 6-33 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold

# one 取組
@ key Enter
@ wait 状態
@ screen
  | 【練習】知里町  次回までに取り組むこ…|
  | > やってみて分かったこ…|
  |   12軒を回れました。棚で話すと、家で|
  |   は出ない話が出ます。「送ってくれる|
  |   なら、体操にも行きたい」が5人。|
  |   状態          できた|
  |   何を          沢ノ上地区の聞き取り…|
  |   誰が          西田、小川|
  ||
  |   やってみて分かったことは？|
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 4 34
  style 0 1-14 bold
  style 0 17-37 bold
  style 1 1-23 bold
  style 9 3-28 fg=243
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ wait まず「
@ key Esc
@ gone まず「
@ wait 進行

# 出席
@ key a
@ wait 出席
@ screen
  | 【練習】知里町  1.5mtg  出席|
  |    予定     出席|
  |  > [レ]     [  ]     西田 みのり|
  |    [レ]     [  ]     大沢 正人|
  |    [レ]     [  ]     小川 あゆみ|
  |    [レ]     [  ]     森本 一|
  |    [レ]     [  ]     川辺 直|
  ||
  ||
  ||
  ||
  | Enter 印を付ける  Esc 戻る  F1 ヘルプ|
  cursor 2 2
  style 0 1-14 bold
  style 0 17-22 bold
  style 0 25-28 bold
  style 1 4-7 fg=243
  style 1 13-16 fg=243
  style 2 2-7 bold
  style 2 22-32 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ gone レ
@ wait 進行

# 日程・会場
@ key d
@ wait 会場
@ screen
  | 【練習】知里町  日程・会場|
  | > 日にち        2026-11-20|
  |   始まり        13:30|
  |   終わり        15:00|
  |   開催方法      オンライン|
  |   会場・接続先  Web会議（招待は県から…|
  |   進行役|
  |   記録者|
  ||
  |   例: 10/3、1003、令和9年10月3日、R9.…|
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 1 27
  style 0 1-14 bold
  style 0 17-26 bold
  style 1 1-8 bold
  style 9 3-38 fg=243
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ gone 会場
@ wait 進行

# 決まったこと
@ key k
@ wait 決まったこと
@ screen
  | 【練習】知里町  決まったこと|
  | > 決まったこと|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  |   何を、どう決めましたか。支援記録に…|
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 2 3
  style 0 1-14 bold
  style 0 17-28 bold
  style 1 1-14 bold
  style 9 3-37 fg=243
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ gone 決まったこと
@ wait 進行

# 出力, with a preview
@ key e
@ wait ファイル名
@ screen
  | 【練習】知里町  出力          4種類中1|
  | > 文書         < 1.5mtg 回のようす >|
  |   だれ用       支援者用|
  |   形式         テキスト|
  |   ファイル名   練習_知里町_1.5mtg_回…|
  ||
  |   【練習】知里町 1.5mtg【支援者用】|
  |     日程: 11月20日(金) 13:30–15:00|
  |     会場・接続先: Web会議（招待は県か|
  |   ら）|
  ||
  | Enter 書き出す    Esc 戻る  F1 ヘルプ|
  cursor 1 1
  style 0 1-14 bold
  style 0 17-20 bold
  style 1 1-6 bold
  style 1 16-16 fg=243
  style 1 18-34 bold
  style 1 36-36 fg=243
  style 6 3-35 fg=243
  style 7 5-34 fg=243
  style 8 5-37 fg=243
  style 9 3-6 fg=243
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ gone ファイル名
@ wait 進行

# 帳票 of the session
@ key f
@ wait 目標の確認
@ screen
  | 【練習】知里町  1.5mtg|
  | > 目標の確認            未着手|
  |   連携先                完了|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 開く        Esc 戻る  F1 ヘルプ|
  cursor 1 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 1 1-12 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold

# 帳票: a text
@ key Enter
@ wait いまの目標
@ screen
  | 【練習】知里町  1.5mtg  目標の確認|
  | いまの目標|
  | 1回目に決めたことを、ひとことで言うと|
  | 何ですか。|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 0 25-34 bold
  style 1 1-10 bold
  style 2 1-37 fg=243
  style 3 1-10 fg=243
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold

# 帳票: a choice
@ key Tab
@ wait 高すぎないか
@ screen
  | 【練習】知里町  1.5mtg  目標の確認|
  | 高すぎないか|
  | > 1 ( ) ちょうどよい|
  |   2 ( ) 少し高い|
  |   3 ( ) 高すぎる|
  ||
  ||
  ||
  ||
  ||
  ||
  | ↑↓ 選ぶ           Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 0 25-34 bold
  style 1 1-12 bold
  style 2 1-1 bold
  style 2 9-20 bold
  style 11 1-2 bold
  style 11 19-21 bold
  style 11 29-30 bold

# all fields of the sheet
@ key F2
@ wait 項目の一覧
@ screen
  | 【練習】目標の確認  項目の一覧|
  |            いまの目標|
  | >          高すぎないか|
  |            支援期間内に達…|
  |            必要なら修正|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 選ぶ        Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-18 bold
  style 0 21-30 bold
  style 2 1-1 bold
  style 2 12-23 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ gone 項目の一覧
@ wait 高すぎないか

# a reason
@ key F4
@ wait 理由を書く
@ screen
  | 【練習】理由を書く|
  |   「高すぎないか」を空けておく理由|
  |   や、この値でよい理由を書きます。|
  ||
  | >|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める      Esc 戻る  F1 ヘルプ|
  cursor 4 3
  style 0 1-18 bold
  style 4 1-1 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ gone 理由を書く
@ wait 高すぎないか

# help
@ key F1
@ wait この画面の使い方
@ screen
  | 【練習】ヘルプ  この画面の使い方|
  |  Up、Down       矢印で > を動かしま|
  |  す。数字や言葉でも選べます。|
  |  Enter          > の付いたもの、書い|
  |  たものに決めます。|
  |  Tab            選ばずに、次の項目へ|
  |  進みます。|
  |  Shift-Tab      書いたものを保存し|
  |  て、前の項目へ戻ります。|
  |  F2             項目を一覧で見て、好|
  |                               続きは ↓|
  | Tab 次のページ  F9 メニュー  Esc 戻る|
  cursor 1 0
  style 0 1-14 bold
  style 0 17-32 bold
  style 10 31-38 fg=243
  style 11 1-3 bold
  style 11 17-18 bold
  style 11 30-32 bold

# help of the scenario
@ key Tab
@ wait 組み立てに使ったもの
@ screen
  | 【練習】ヘルプ  はじめに この進め方…|
  |  この進め方は、公表された資料をもとに|
  |  組み立てたものです。国の決まりではあ|
  |  りません。|
  ||
  |  組み立てに使ったもの|
  |  ・訪問3回と、その間のオンラインの打|
  |  合せ（0.5mtg、1.5mtg、2.5mtg）は、令|
  |  和5年度から7年度の形です。|
  |  ・帳票1から5は、令和2年度の職員派遣|
  |                               続きは ↓|
  | Tab 次のページ  F9 メニュー  Esc 戻る|
  cursor 1 0
  style 0 1-14 bold
  style 0 17-36 bold
  style 10 31-38 fg=243
  style 11 1-3 bold
  style 11 17-18 bold
  style 11 30-32 bold
@ key Esc
@ gone 組み立てに使ったもの
@ wait 高すぎないか

# the menu
@ key F9
@ wait メニュー（
@ screen
  | 【練習】メニュー（ここで使えるもの）|
  | > 1  選ぶ           ↑↓         矢印で…|
  |   2  決める         Enter      > の付…|
  |   3  とばす         Tab        選ばず…|
  |   4  前             Shift-Tab  書いた…|
  |   5  一覧           F2         項目を…|
  |   6  理由           F4         空けて…|
  |   7  履歴           F5         この項…|
  |   8  保存           Ctrl-S     いま保…|
  |   9  戻る           Esc        1つ前…|
  ||
  | Enter 選ぶ        Esc 戻る  F1 ヘルプ|
  cursor 1 1
  style 0 1-36 bold
  style 1 1-3 bold
  style 1 6-9 bold
  style 1 21-22 bold
  style 1 32-38 fg=243
  style 2 3-3 bold
  style 2 21-25 bold
  style 2 32-38 fg=243
  style 3 3-3 bold
  style 3 21-23 bold
  style 3 32-38 fg=243
  style 4 3-3 bold
  style 4 21-29 bold
  style 4 32-38 fg=243
  style 5 3-3 bold
  style 5 21-22 bold
  style 5 32-38 fg=243
  style 6 3-3 bold
  style 6 21-22 bold
  style 6 32-38 fg=243
  style 7 3-3 bold
  style 7 21-22 bold
  style 7 32-38 fg=243
  style 8 3-3 bold
  style 8 21-26 bold
  style 8 32-38 fg=243
  style 9 3-3 bold
  style 9 21-23 bold
  style 9 32-37 fg=243
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ gone メニュー（
@ wait 高すぎないか

# Ctrl-C
@ key C-c
@ wait 終わりますか
@ screen
  | 【練習】終わりますか|
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
  | Enter 終わる      Esc 戻る  F1 ヘルプ|
  cursor 2 3
  style 0 1-20 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key Esc
@ gone 終わりますか
@ wait 高すぎないか
@ key Esc
@ gone 高すぎないか
@ wait 連携先
@ key Esc
@ wait 進行
@ key Esc
@ wait 次にすること

# 参加者
@ key p
@ wait 人
@ screen
  | 【練習】知里町  参加者             5人|
  | > 西田 みのり        高齢福祉課 地域…|
  |   大沢 正人          高齢福祉課 課長|
  |   小川 あゆみ        知里町社会福祉協…|
  |   森本 一            市役所OB・介護予…|
  |   川辺 直            れんしゅう県 長…|
  ||
  ||
  ||
  ||
  ||
  | Enter 直す        Esc 戻る  F1 ヘルプ|
  cursor 1 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 1 1-13 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold

# one participant
@ key Enter
@ wait 立場
@ screen
  | 【練習】知里町  参加者|
  | > 氏名      西田 みのり|
  |   所属      高齢福祉課 地域支援係|
  |   立場      市町村（担当課）|
  |   市町村    知里町|
  ||
  ||
  ||
  ||
  |   名字だけ、番号でもかまいません。|
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 1 24
  style 0 1-14 bold
  style 0 17-22 bold
  style 1 1-6 bold
  style 9 3-34 fg=243
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold
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
  |   0.5mtg 日に…  令和8年8月7日(金)|
  |       始まり    13:30|
  |       終わり    15:00|
  |   1回目支援 …   令和8年10月2日(金)|
  |       始まり    13:30|
  |       終わり    16:30|
  | > 1.5mtg 日に…  2026-11-20|
  ||
  |   例: 10/3、1003、令和9年10月3日、R9.…|
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 7 27
  style 0 1-14 bold
  style 0 17-20 bold
  style 7 1-14 bold
  style 9 3-38 fg=243
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold
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
  | 【練習】知里町  1回目支援  帳票2 振…|
  | > 西田 みのり                  完了|
  |   大沢 正人                    完了|
  |   小川 あゆみ                  完了|
  |   森本 一                      未着手|
  |   川辺 直                      完了|
  ||
  ||
  ||
  ||
  ||
  | Enter 開く        Esc 戻る  F1 ヘルプ|
  cursor 1 1
  style 0 1-14 bold
  style 0 17-25 bold
  style 0 28-36 bold
  style 1 1-13 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold

# 帳票2: a sheet of one person
@ key Enter
@ wait 所属
@ screen
  | 【練習】知里町  1回目支援  帳票2 振…|
  | 所属|
  | 高齢福祉課 地域支援係|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 2 22
  style 0 1-14 bold
  style 0 17-25 bold
  style 0 28-36 bold
  style 1 1-4 bold
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key F10
@ gone 所属
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
