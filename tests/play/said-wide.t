# On a wide screen all that was said stands beside the memo, the newest last, and wraps.

@ styles off
@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato
  chisato
@ size 160x50
@ start banso open chisato/0.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ key F7
@ wait 何と言いましたか
@ type 東さん「送迎の車が空いている。水曜と金曜なら使えるし、運転できる人も三人いる。あとは保険のことだけ聞けばよい」
@ key Enter
@ wait いま1件
@ key F7
@ wait 何と言いましたか
@ type 西田さん「それなら、来月から町の車も出せる」
@ key Enter
@ wait いま2件
@ rows 34-46
  ||
  | 進行メモ（支援者だけ）|
  | |                                                                                    発言 1件め 13:28 東さん「送迎の車が空いている。水曜と金曜なら使えるし、運|
  | |                                                                                                     転できる人も三人いる。あとは保険のことだけ聞けばよい」|
  | |                                                                                    発言 2件め 13:28 西田さん「それなら、来月から町の車も出せる」|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
@ resize 120x20
@ rows 12-18
  |                                      |   [  ] 初めて関わる人に、勉強会が要るかを確かめた|
  | 進行メモ（支援者だけ）|
  | |                                                                                    発言 2件め 13:28 西田さん「それな|
  | |                                                                                    ら、来月から町の車も出せる」|
  | ||
  | ||
  | 書きとめました（支援者だけが読めます。いま2件）|

# While a session runs what was said last has a row, so that nothing moves; once it is over it is whole.
@ resize 80x24
@ key F7
@ wait 何と言いましたか
@ type 東さん「送迎の車が空いている。水曜と金曜なら使えるし、運転できる人も三人いる」
@ key Enter
@ wait いま3件
@ wait 発言 3件め
@ gone 三人いる
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ size 80x24
@ start banso open chisato/0.5
@ wait 発言 3件め
@ gone 三人いる
@ key Tab
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ start banso open chisato/0.5
@ wait この回は終わりました
@ wait 三人いる
@ signal TERM
@ exit 0
