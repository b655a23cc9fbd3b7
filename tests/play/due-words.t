# What is due, in words as people say them: each is kept, and which day counts, or that none does, is told.

$ banso new --name 知里町 --id chisato --pref れんしゅう県 --date 1=2026-10-02 --date 1.5=2026-11-20T13:30-15:00 --date 2=2026-12-08
  chisato
@ start banso open chisato/1
@ wait 開会
@ key t
@ wait 1件めを書く
@ key Enter
@ wait > 何を
@ type 区長に話を聞く
@ key Tab Tab
@ wait > いつまでに
@ screen
  | 知里町  1回目支援  次回までに取り組むこと                                3 / 4|
  ||
  | いつまでに                                                           Tab 次へ|
  ||
  |   何を         区長に話を聞く|
  |   誰が       ||
  | > いつまでに ||
  |   状態         未着手|
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
  | 例  10/3、10月末、10月上旬、来週中、年度内、次回まで。|
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 6 16
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-10 bold
  style 2 69-78 bold reverse
  style 6 1-12 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 来週中
@ key Tab
@ wait を期限として数えます
@ screen
  | 知里町  1回目支援  次回までに取り組むこと                                4 / 4|
  ||
  | 状態                                                                 Tab 次へ|
  ||
  |   何を         区長に話を聞く|
  |   誰が       ||
  |   いつまでに   令和8年11月23日の週|
  |   状態         > 1 (*) 未着手|
  |                  2 ( ) 取組中|
  |                  3 ( ) おおむねできた|
  |                  4 ( ) できた|
  |                  5 ( ) 方針を変えた|
  |                  6 ( ) 見送り|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 「11月23日の週」として残し、11月29日(日)を期限として数えます。|
  | Enter 決めて次へ  Ctrl-S 保存  F5 履歴  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 7 16
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-4 bold
  style 2 69-78 bold reverse
  style 7 3-6 bold
  style 7 16-16 bold
  style 7 24-29 bold
  style 23 1-5 bold
  style 23 19-24 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key S-Tab
@ wait > いつまでに
@ key C-u
@ type 2回目支援まで
@ key Tab
@ wait その回の日
@ rows 4-22
  |   何を         区長に話を聞く|
  |   誰が       ||
  |   いつまでに   令和8年12月8日(火) 2回目支援まで|
  |   状態         > 1 (*) 未着手|
  |                  2 ( ) 取組中|
  |                  3 ( ) おおむねできた|
  |                  4 ( ) できた|
  |                  5 ( ) 方針を変えた|
  |                  6 ( ) 見送り|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 「2回目支援まで」として残し、その回の日（12月8日(火)）を期限として数えます。|
@ key S-Tab
@ wait > いつまでに
@ key C-u
@ type お盆明け
@ key Tab
@ wait 言葉のまま
@ rows 4-22
  |   何を         区長に話を聞く|
  |   誰が       ||
  |   いつまでに   お盆明け|
  |   状態         > 1 (*) 未着手|
  |                  2 ( ) 取組中|
  |                  3 ( ) おおむねできた|
  |                  4 ( ) できた|
  |                  5 ( ) 方針を変えた|
  |                  6 ( ) 見送り|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 「お盆明け」は言葉のまま残しました。日がないので、期限は知らせません。|
@ resize 40x12
@ rows 0-11
  | 次回までに取り組むこと           4 / 4|
  | 状態                         Tab 次へ|
  |   いつまでに   お盆明け|
  |   状態|
  |   > 1 (*) 未着手|
  |     2 ( ) 取組中|
  |     3 ( ) おおむねできた|
  |     4 ( ) できた|
  |     5 ( ) 方針を変えた|
  | 「お盆明け」は言葉のまま残しました。日|
  | がないので、期限は知らせません。|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
@ resize 80x24
@ key Esc
@ wait / 1
@ screen
  | 知里町  1回目支援  次回までに取り組むこと                                1 / 1|
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに  状態|
  | > 未 区長に話を聞く                              お盆明け    未着手|
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
  cursor 6 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-36 bold
  style 2 67-78 bold reverse
  style 5 6-9 fg=243
  style 5 28-31 fg=243
  style 5 50-59 fg=243
  style 5 62-65 fg=243
  style 6 1-19 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-25 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 開会
@ key Esc
@ wait 次にすること
@ key Esc
@ wait 支援先の一覧
@ key q
@ exit 0
# Once the session is over by whose place among the others it is told, nobody knows which one was the
# next but one: its day stands there.
$ banso task add chisato/1 --what 名簿を見る --due 次々回まで
  t2
$ banso task add chisato/1 --what 地図を作る --due 次回まで
  t3
$ banso task list chisato | sed 's/  */ /g'
  t1 未着手 区長に話を聞く お盆明け 1回目支援
  t2 未着手 名簿を見る 次々回まで 1回目支援
  t3 未着手 地図を作る 次回まで きょうまで 1回目支援
$ BANSO_NOW=2026-12-09T10:00:00 banso task list chisato | sed 's/  */ /g'
  t1 未着手 区長に話を聞く お盆明け 1回目支援
  t2 未着手 名簿を見る 12月8日(火) 期限を過ぎています 1回目支援
  t3 未着手 地図を作る 11月20日(金) 期限を過ぎています 1回目支援
@ env BANSO_NOW=2026-12-09T10:00:00
@ start banso open chisato
@ wait 次に
@ key t
@ wait 12月8日(火) 過ぎ
@ wait 11月20日(金) 過ぎ
@ signal HUP
@ exit 0
# Until then the day stands beside it, where there is room; and what is due today says so.
@ env BANSO_NOW=2026-11-20T10:00:00
@ start banso open chisato
@ wait 次に
@ key t
@ wait 何を
@ rows 4-9
  ||
  |      何を                  誰が                  いつまでに             状態|
  | > 未 区長に話を聞く                              お盆明け               未着手|
  |   未 名簿を見る                                  次々回まで（12月8日）  未着手|
  |   未 地図を作る                                  きょうまで             未着手|
@ resize 40x12
@ wait 何を
@ rows 3-9
  | 何を|
  | > 未 区長に話を聞く|
  |      いつまでに お盆明け|
  |      状態 未着手|
  ||
  |   未 名簿を見る|
  |      次々回まで（12月8日）・未着手|
@ signal HUP
@ exit 0
@ size 160x50
@ start banso open chisato
@ wait 名簿を見る（次々回まで 12月8日）
@ wait 地図を作る（きょうまで）
@ signal HUP
@ exit 0
