# A memo of several lines has one circle. Where its lines are for different readers it is split: each is
# a note of its own, in the same step and from the same time, and by one key it is one memo again.

@ styles off
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-20T13:30
  tsu
$ cat >sato <<'END'
> #!/bin/sh
> BANSO_USER=佐藤 exec python3 "$TESTS/data/colleague.py" "banso open tsu/0.5" "$@"
> END
$ chmod +x sato
@ start banso open tsu/0.5
@ wait F8 始める
@ key F8
@ wait 始めました
@ paste 送迎の車が空いている。\n課長は迷っている。\n\n夜なら集まれる
@ wait 書きかけ
@ key F7
@ wait 何と言いましたか
@ type 区長「歩いて行ける」
@ key Enter
@ wait 書きとめました
# What is only begun stays, whatever is done to the other notes.
@ key F7
@ wait 何と言いましたか
@ type まだ途中
@ key Esc
@ wait 進行メモ
@ key F8
@ wait 事前情報を読む」
@ key Tab o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait 主な意見
@ screen
  | つながり市  0.5mtg  書きとめたこと                                       1 / 2|
  ||
  | 支援先と共有するものを選びます。                               Space 共有する|
  | 支援記録の「主な意見」になります（いま0件）。|
  ||
  |   書きとめたこと                                    読める人    進行|
  | > 送迎の車が空いている。                            支援者だけ  顔合わせ・役割|
  |   課長は迷っている。|
  ||
  |   夜なら集まれる|
  ||
  |   区長「歩いて行ける」                              支援者だけ  顔合わせ・役割|
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
  | Space 共有する  w 分ける  Ctrl-R 読む人  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 6 1
@ key w
@ wait 3つに分けました
@ screen
  | つながり市  0.5mtg  書きとめたこと                                       1 / 4|
  ||
  | 支援先と共有するものを選びます。                               Space 共有する|
  | 支援記録の「主な意見」になります（いま0件）。|
  ||
  |   書きとめたこと          読める人    進行|
  | > 送迎の車が空いている。  支援者だけ  顔合わせ・役割|
  |   課長は迷っている。      支援者だけ  顔合わせ・役割|
  |   夜なら集まれる          支援者だけ  顔合わせ・役割|
  |   区長「歩いて行ける」    支援者だけ  顔合わせ・役割|
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
  | 3つに分けました。1つずつ選べます（u で1つに戻せます）。|
  | Space 共有する  u 1つに戻す  Ctrl-R 読む人  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 6 1
@ key Space Down Space
@ wait いま2件
@ resize 40x12
@ screen
  | 0.5mtg  書きとめたこと           4 / 4|
  | 支援先と共有するもの   Space 共有する|
  | を選びます。|
  | 書きとめたこと|
  |   夜なら集まれる|
  |   支援先と共有・顔合わせ・役割|
  ||
  | > 区長「歩いて行ける」|
  |   読める人 支援者だけ|
  | 支援先と共有します。戻すには、1つ上へ|
  | 移って Space です。|
  | Space 共有する       F9  Esc 戻る  F1|
  cursor 7 1
@ resize 160x50
@ rows 0-12
  | つながり市  0.5mtg  書きとめたこと                                                                                                                       4 / 4|
  ||
  | 支援先と共有するものを選びます。                                                    Space 共有する|
  | 支援記録の「主な意見」になります（いま2件）。|
  ||
  |   書きとめたこと          読める人      進行|
  |   送迎の車が空いている。  支援先と共有  顔合わせ・役割|
  |   課長は迷っている。      支援者だけ    顔合わせ・役割|
  |   夜なら集まれる          支援先と共有  顔合わせ・役割|
  | > 区長「歩いて行ける」    支援者だけ    顔合わせ・役割|
@ resize 80x24
# The memo of the step says where its lines are; what was only begun is still there.
@ key Esc
@ wait 支援記録を見て
@ key u
@ wait 進行メモ
@ key Tab Up
@ wait 分けた3行
@ rows 15-22
  |                                      |        を確かめた|
  | 進行メモ 1 顔合わせ・役割（支援者だけ） 分けた3行は「見直す」に|
  | ||
  | ||
  | ||
  | ||
  | 発言 1件め 13:57 区長「歩いて行ける」|
@ resize 40x12
@ key S-Tab
@ wait 分けた3行
@ screen
  | 0.5mtg          13:57  7分遅れ   2 / 6|
  | 2 事前情報を読む  残り 25分        F8|
  | 1の問いかけ  この町とは、これまでどん|
  | な関わりがありましたか。|
  | 進行メモ 1（支援者だけ） 分けた3行|
  | ||
  | ||
  | ||
  | ||
  | ||
  | 保存しました 13:57|
  | F8 次へ進む  Tab 進行へ   F9  Esc  F1|
  cursor 5 3
@ resize 80x24
# What it was before does not come back beside its lines.
@ key F5
@ wait 「メモ」の履歴
@ key Down Enter
@ wait 見直すで u を押すと、1つのメモに戻ります
@ key Esc
@ gone 「メモ」の履歴
@ wait 分けた3行
$ banso export tsu/0.5 --doc record --for shared --format txt | sed -n '/主な意見/,/次の予定/p'
  【主な意見】
  
  ＊ 顔合わせ・役割
    送迎の車が空いている。
    夜なら集まれる
  
    次の予定: 1回目支援  未定
$ banso export tsu/0.5 --doc record --for team --format txt | sed -n '/主な意見/,/次の予定/p'
  【主な意見】
  
  ＊ 顔合わせ・役割
    送迎の車が空いている。
    夜なら集まれる
  
  【進行ごとの記録（支援者だけ）】
  
  ＊ 顔合わせ・役割
    課長は迷っている。
    発言: 区長「歩いて行ける」
  
    次の予定: 1回目支援  未定
$ banso export tsu/0.5 --doc record --for shared --format csv | grep 送迎
  tsu,つながり市,0.5,.session,,,notes,進行メモ,n2,text,送迎の車が空いている。,,,2026-11-20T13:57:00,支援先用\x0d (esc)
$ banso history tsu/.session 進行メモ | grep -e 送迎 -e 夜なら
  2026-11-20T13:57  tanaka（LOGIN）  tsu/0.5/.session#notes:meet:text  送迎の車が空いている。 課長は迷っている。  夜なら集まれる -> （空欄）  メモを行ごとに分けた
  2026-11-20T13:57  tanaka（LOGIN）  tsu/0.5/.session#notes:n4:text  （空欄） -> 夜なら集まれる  メモを行ごとに分けた
  2026-11-20T13:57  tanaka（LOGIN）  tsu/0.5/.session#notes:n2:text  （空欄） -> 送迎の車が空いている。  メモを行ごとに分けた
  2026-11-20T13:57  tanaka（LOGIN）  tsu/0.5/.session#notes:meet:text  （空欄） -> 送迎の車が空いている。 課長は迷っている。  夜なら集まれる
# One memo again: the very text, read by whoever may read all of it.
@ key Tab o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait > 送迎
@ key u
@ wait 1つのメモに戻しました
@ screen
  | つながり市  0.5mtg  書きとめたこと                                       1 / 2|
  ||
  | 支援先と共有するものを選びます。                               Space 共有する|
  | 支援記録の「主な意見」になります（いま0件）。|
  ||
  |   書きとめたこと                                    読める人    進行|
  | > 送迎の車が空いている。                            支援者だけ  顔合わせ・役割|
  |   課長は迷っている。|
  ||
  |   夜なら集まれる|
  ||
  |   区長「歩いて行ける」                              支援者だけ  顔合わせ・役割|
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
  | 1つのメモに戻しました（支援者だけ）。|
  | Space 共有する  w 分ける  Ctrl-R 読む人  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 6 1
# A colleague shares it, and takes one of its lines back: each line and the whole follow.
$ ./sato 'この回は終わりました' v '主な意見' ' ' '支援先と共有します'
@ wait もう一度選んでください
@ key Home w
@ wait 3つに分けました
@ rows 5-10
  |   書きとめたこと          読める人      進行|
  | > 送迎の車が空いている。  支援先と共有  顔合わせ・役割|
  |   課長は迷っている。      支援先と共有  顔合わせ・役割|
  |   夜なら集まれる          支援先と共有  顔合わせ・役割|
  |   区長「歩いて行ける」    支援者だけ    顔合わせ・役割|
$ ./sato 'この回は終わりました' v '主な意見' ' ' '支援者だけが読めるものに'
@ wait もう一度選んでください
@ wait いま2件
@ key Home u
@ wait 1つのメモに戻しました
@ rows 5-12
  |   書きとめたこと                                    読める人    進行|
  | > 送迎の車が空いている。                            支援者だけ  顔合わせ・役割|
  |   課長は迷っている。|
  ||
  |   夜なら集まれる|
  ||
  |   区長「歩いて行ける」                              支援者だけ  顔合わせ・役割|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso export tsu/0.5 --doc record --for shared --format txt | grep -c -e 送迎 -e 課長 -e 夜なら
  0
? 1
# As one memo it does, and who reads it is said.
@ start banso open tsu/0.5
@ wait この回は終わりました
@ key Enter
@ wait 進行へ
@ key F5
@ wait 「メモ」の履歴
@ key Down Enter
@ wait この値に戻しますか
@ gone 読む人
@ key 2
@ wait 戻しました
@ key Down Enter
@ wait この値に戻しますか
@ rows 2-20
  | この値に戻しますか。                                             Enter 決める|
  ||
  |   送迎の車が空いている。|
  |   課長は迷っている。|
  ||
  |   夜なら集まれる|
  ||
  |   読む人: 支援者だけ|
  ||
  |   いまの値も履歴に残ります。|
  ||
  | > 1  このままにする|
  |   2  この値に戻す|
@ key 2
@ gone この値に戻しますか
@ wait 戻しました
@ key Esc
@ wait この回は終わりました
# The note that was only begun is found where it was left.
@ key F7
@ wait まだ途中
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
