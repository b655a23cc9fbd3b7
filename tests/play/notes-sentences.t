# A long memo of one line is split at its sentences, each of which has its own readers; what somebody
# said stays whole, and by one key it is one memo again.

@ styles off
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-20T13:30
  tsu
@ start banso open tsu/0.5
@ wait F8 始める
@ key F8
@ wait 始めました
@ type 送迎の車が空いている。区長は「無理。人がいない。」と言った。課長は迷っている
@ wait 書きかけ
@ key Tab o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait 主な意見
@ rows 5-23
  |   書きとめたこと                                    読める人    進行|
  | > 送迎の車が空いている。区長は「無理。人がいな      支援者だけ  顔合わせ・役割|
  |   い。」と言った。課長は迷っている|
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
  | Space 共有する  w 分ける  Ctrl-R 読む人  F9 メニュー      Esc 戻る  F1 ヘルプ|
@ key w
@ wait 3つに分けました
@ rows 5-23
  |   書きとめたこと                          読める人    進行|
  | > 送迎の車が空いている。                  支援者だけ  顔合わせ・役割|
  |   区長は「無理。人がいない。」と言った。  支援者だけ  顔合わせ・役割|
  |   課長は迷っている                        支援者だけ  顔合わせ・役割|
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
  | 3つに分けました。1つずつ選べます（u で1つに戻せます）。|
  | Space 共有する  u 1つに戻す  Ctrl-R 読む人  F9 メニュー   Esc 戻る  F1 ヘルプ|
# The sentence of one's own is shared, the others stay.
@ key Space
@ wait 支援先と共有します
@ rows 5-9
  |   書きとめたこと                          読める人      進行|
  |   送迎の車が空いている。                  支援先と共有  顔合わせ・役割|
  | > 区長は「無理。人がいない。」と言った。  支援者だけ    顔合わせ・役割|
  |   課長は迷っている                        支援者だけ    顔合わせ・役割|
$ banso export tsu/0.5 --doc record --for shared --format txt 2>/dev/null | grep -c 送迎の車
  1
$ banso export tsu/0.5 --doc record --for shared --format txt 2>/dev/null | grep -c 迷って
  0
? 1
@ key u
@ wait 1つのメモに戻しました（支援者だけ）
@ rows 5-9
  |   書きとめたこと                                    読める人    進行|
  | > 送迎の車が空いている。区長は「無理。人がいな      支援者だけ  顔合わせ・役割|
  |   い。」と言った。課長は迷っている|
@ signal HUP
@ exit 0
