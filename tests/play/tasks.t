# 次回までに取り組むこと.

$ banso new --name 知里町 --id chisato --pref れんしゅう県 --date 1=2026-10-02 --date 1.5=2026-11-20T13:30-15:00 --date 2=2026-12-08
  chisato
@ start banso open chisato/1
@ wait 開会
@ key t
@ wait 1件めを書く
@ screen
  | 知里町  1回目支援  次回までに取り組むこと|
  ||
  | 次回までに、何を、誰が、いつまでに。                           Enter 追加する|
  | 小さなことでかまいません。|
  ||
  | > Enter で1件めを書く|
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
  | Enter 追加する  F9 メニュー                               Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-36 bold
  style 2 63-78 bold reverse
  style 5 1-21 bold
  style 23 1-5 bold
  style 23 17-18 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 1回目支援  次回までに取り組むこと|
  | 次回までに、何を、誰   Enter 追加する|
  | が、いつまでに。|
  | > Enter で1件めを書く|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 追加する       F9  Esc 戻る  F1|
  cursor 3 1
  style 0 1-9 bold
  style 0 12-33 bold
  style 1 1-20 bold
  style 1 23-38 bold reverse
  style 2 1-16 bold
  style 3 1-21 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 1件めを書く

# What, who, until when; the state is there already.
@ key n
@ wait > 何を
@ screen
  | 知里町  1回目支援  次回までに取り組むこと                                1 / 4|
  ||
  | 次回までにできる大きさで書きます。                                   Tab 次へ|
  ||
  | > 何を       ||
  |   誰が       ||
  |   いつまでに ||
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
  ||
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 4 16
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-34 bold
  style 2 69-78 bold reverse
  style 4 1-6 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 区長に話を聞く
@ key Tab
@ type 木下
@ key Tab
@ wait > いつまでに
@ type 九末
@ key Tab
@ wait 期限として読めません
@ screen
  | 知里町  1回目支援  次回までに取り組むこと                                3 / 4|
  ||
  | いつまでに                                                           Tab 次へ|
  ||
  |   何を         区長に話を聞く|
  |   誰が         木下|
  | > いつまでに | 九末|
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
  | 打つと書き直し、右矢印で書き足しです。|
  | ! 「九末」は期限として読めません。例: 11/25、12月末、年内、年度内、次回まで|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 6 20
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-10 bold
  style 2 69-78 bold reverse
  style 6 1-12 bold
  style 22 1-75 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-u
@ type Ｒ８．１１．２２
@ key Enter
@ wait 11月22日(日)
@ screen
  | 知里町  1回目支援  次回までに取り組むこと                                4 / 4|
  ||
  | 状態                                                                 Tab 次へ|
  ||
  |   何を         区長に話を聞く|
  |   誰が         木下|
  |   いつまでに   令和8年11月22日(日)|
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
  | 保存しました 13:57|
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
@ resize 40x12
@ screen
  | 次回までに取り組むこと           4 / 4|
  | 状態                         Tab 次へ|
  |   いつまでに   令和8年11月22日(日)|
  |   状態|
  |   > 1 (*) 未着手|
  |     2 ( ) 取組中|
  |     3 ( ) おおむねできた|
  |     4 ( ) できた|
  |     5 ( ) 方針を変えた|
  |     6 ( ) 見送り|
  | 保存しました 13:57|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 4 3
  style 0 1-22 bold
  style 1 1-4 bold
  style 1 29-38 bold reverse
  style 3 3-6 bold
  style 4 3-3 bold
  style 4 11-16 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Esc
@ wait / 1
@ screen
  | 知里町  1回目支援  次回までに取り組むこと                                1 / 1|
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに    状態|
  | > 未 区長に話を聞く        木下                  11月22日(日)  未着手|
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
  style 5 64-67 fg=243
  style 6 1-19 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-25 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold

# One that nobody writes is none.
@ key n
@ wait > 何を
@ key Esc
@ wait / 1
@ key n
@ wait > 何を
@ type 運転手さがし
@ key Tab Tab
@ wait > いつまでに
@ type 2026-11-10
@ key Esc
@ wait / 2
@ screen
  | 知里町  1回目支援  次回までに取り組むこと                                2 / 2|
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに         状態|
  |   未 区長に話を聞く        木下                  11月22日(日)       未着手|
  | > 未 運転手さがし                                11月10日(火) 過ぎ  未着手|
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
  cursor 7 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-36 bold
  style 2 67-78 bold reverse
  style 5 6-9 fg=243
  style 5 28-31 fg=243
  style 5 50-59 fg=243
  style 5 69-72 fg=243
  style 7 1-17 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-25 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 次回までに取り組むこと           2 / 2|
  | 次回までに、何を、誰が、   Enter 開く|
  | いつまでに。|
  | 何を|
  |   未 区長に話を聞く|
  |      木下・11月22日(日)・未着手|
  ||
  | > 未 運転手さがし|
  |      いつまでに 11月10日(火) 過ぎ|
  |      状態 未着手|
  ||
  | Enter 開く  F9 メニュー  Esc 戻る  F1|
  cursor 7 1
  style 0 1-22 bold
  style 1 1-24 bold
  style 1 27-38 bold reverse
  style 2 1-12 bold
  style 7 1-17 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key q
@ wait 開会
@ key q
@ wait 次にすること
@ rows 5-12
  |      回           日程                帳票                           取組|
  |      0.5mtg       未定                帳票1 未着手|
  |   済 1回目支援    10月2日(金)         帳票2                          決定 2件|
  | > 次 1.5mtg       きょう       13:30  目標の確認 未着手              聞く 2件|
  |      2回目支援    12月8日(火)         帳票3（案）|
  |      2.5mtg       未定                達成度の確認 未着手|
  |      3回目支援    未定                帳票4（案）|
  |      報告会       未定                帳票5|
@ key Esc
@ wait 支援先の一覧
@ rows 20-21
  ||
  | れんしゅう県  訪問3回|
@ key q
@ exit 0

# Next time: first what was learned, then the state; some states want to know why.
@ start banso open chisato/1.5
@ wait 進捗
@ key t
@ wait やってみて分かったことは
@ key Enter
@ wait > やってみて
@ screen
  | 知里町  1.5mtg  次回までに取り組むこと                                   4 / 5|
  ||
  | やってみて分かったことは？                                           Tab 次へ|
  ||
  |   何を                           区長に話を聞く|
  |   誰が                           木下|
  |   いつまでに                     令和8年11月22日(日)|
  | > やってみて分かったこと・理由|
  | ||
  | ||
  | ||
  | ||
  |   状態                           未着手|
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
  cursor 8 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-26 bold
  style 2 69-78 bold reverse
  style 7 1-30 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 縁側を貸してくれるという。
@ key Tab
@ wait 5 / 5
@ screen
  | 知里町  1.5mtg  次回までに取り組むこと                                   5 / 5|
  ||
  | 状態                                                                 Tab 次へ|
  ||
  |   何を                           区長に話を聞く|
  |   誰が                           木下|
  |   いつまでに                     令和8年11月22日(日)|
  |   やってみて分かったこと・理由   11月20日(金) 縁側を貸してくれるという。|
  |   状態                           > 1 (*) 未着手|
  |                                    2 ( ) 取組中|
  |                                    3 ( ) おおむねできた|
  |                                    4 ( ) できた|
  |                                    5 ( ) 方針を変えた|
  |                                    6 ( ) 見送り|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 保存しました 13:57|
  | Enter 決めて次へ  Ctrl-S 保存  F5 履歴  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 8 34
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-4 bold
  style 2 69-78 bold reverse
  style 8 3-6 bold
  style 8 34-34 bold
  style 8 42-47 bold
  style 23 1-5 bold
  style 23 19-24 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down*3 Enter
@ wait できた
@ key Down Enter
@ wait > やってみて
@ key Tab
@ wait 5 / 5
@ key End Enter
@ wait 「見送り」にしたわけ
@ screen
  | 知里町  1.5mtg  次回までに取り組むこと                                   5 / 5|
  ||
  | 「見送り」にしたわけを書きますか。                               Enter 決める|
  ||
  |   書いておくと、次の回で役に立ちます。|
  ||
  | > 1  わけを書く|
  |   2  書かずに戻る|
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
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-34 bold
  style 2 65-78 bold reverse
  style 6 1-3 bold
  style 6 6-15 bold
  style 7 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Asked once; a blank is fine.
@ key 1
@ wait > やってみて
@ key Tab
@ wait 5 / 5
@ key Esc
@ wait 見送り
@ screen
  | 知里町  1.5mtg  次回までに取り組むこと                                   2 / 2|
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに    状態|
  |   済 区長に話を聞く        木下                  11月22日(日)  できた|
  | > 見 運転手さがし                                11月10日(火)  見送り|
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
  | 状態: 見送り。保存しました|
  | Enter 開く  n 追加  Space 公表してよい  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-36 bold
  style 2 67-78 bold reverse
  style 5 6-9 fg=243
  style 5 28-31 fg=243
  style 5 50-59 fg=243
  style 5 64-67 fg=243
  style 7 1-17 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-25 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold

# What was closed stays in the list; x takes one off it, after asking.
@ key End
@ key x
@ wait 一覧から外しますか
@ screen
  | 知里町  1.5mtg  次回までに取り組むこと                                   2 / 2|
  ||
  | この取組を一覧から外しますか。                                   Enter 決める|
  ||
  |   「運転手さがし」|
  ||
  |   やめたときは、状態を「見送り」などにして理由を書いておくほうが、あとで役に|
  |   立ちます。外したものは u で戻せます。|
  ||
  | > 1  外さない|
  |   2  一覧から外す|
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
  cursor 9 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-30 bold
  style 2 65-78 bold reverse
  style 9 1-3 bold
  style 9 6-13 bold
  style 10 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait / 2
@ key F5
@ wait 見送り
@ wait 「状態」の履歴
@ key Esc
@ wait / 2
@ key x
@ wait 一覧から外しますか
@ key 2
@ wait / 1
@ key q
@ wait 進捗
@ key q
@ wait 次にすること
@ key t
@ wait / 1
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso task list chisato
  t1    できた          区長に話を聞く                    木下        11月22日(日)                      1回目支援

# What is fixed outside of a session is of the next one; behind the last of that one, by key as by command.
$ banso new --name 終町 --id owari --pattern C --date 1=2026-11-02 >/dev/null; banso task add owari --what 聞く
  t1
@ start banso open owari
@ wait 次にすること
@ key t
@ wait / 1
@ key n
@ wait 何を
@ type 書く
@ key C-s
@ wait 保存しました
@ signal HUP
@ exit 0
$ banso task list owari
  t1    未着手          聞く                                                                            研修会・意見交換会
  t2    未着手          書く                                                                            研修会・意見交換会
