# A question that is answered by a line: it stands first, and what is typed wraps below it.

@ styles off
@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato/0.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ key F7
@ wait 何と言いましたか
@ type 東さん「送迎の車が空いている。水曜と金曜なら使えるし、運転できる人も三人いる。あとは保険のことだけ聞けばよい」
@ wait 聞けばよい」
@ screen
  | 知里町  0.5mtg                                                   13:28   1 / 6|
  ||
  | だれが、何と言いましたか。                                       Enter 決める|
  | 支援者だけが読めます。共有するものは、回のあとで選びます。|
  ||
  | | 東さん「送迎の車が空いている。水曜と金曜なら使えるし、運転できる人も三人い|
  | | る。あとは保険のことだけ聞けばよい」|
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
  cursor 6 39
@ resize 160x50
@ screen
  | 知里町  0.5mtg                                                                                                                                   13:28   1 / 6|
  ||
  | だれが、何と言いましたか。                                                            Enter 決める|
  | 支援者だけが読めます。共有するものは、回のあとで選びます。|
  ||
  | | 東さん「送迎の車が空いている。水曜と金曜なら使えるし、運転できる人も三人いる。あ|
  | | とは保険のことだけ聞けばよい」|
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
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  F9 メニュー                                                                                                                 Esc 戻る  F1 ヘルプ|
  cursor 6 33
@ resize 40x12
@ screen
  | 知里町  0.5mtg           13:28   1 / 6|
  | だれが、何と言いましたか。      Enter|
  | 支援者だけが読めます。共有するものは、|
  | 回のあとで選びます。|
  ||
  | | 東さん「送迎の車が空いている。水曜と|
  | | 金曜なら使えるし、運転できる人も三人|
  | | いる。あとは保険のことだけ聞けばよ|
  | | い」|
  ||
  ||
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 8 7

# A pasted line break becomes a blank, and Enter ends it: it stays one line.
@ paste 課長は\nうなずいていた。
@ wait 課長は うなずい
@ screen
  | 知里町  0.5mtg           13:28   1 / 6|
  | だれが、何と言いましたか。      Enter|
  | 支援者だけが読めます。共有するものは、|
  | 回のあとで選びます。|
  ||
  | | 東さん「送迎の車が空いている。水曜と|
  | | 金曜なら使えるし、運転できる人も三人|
  | | いる。あとは保険のことだけ聞けばよ|
  | | い」課長は うなずいていた。|
  ||
  ||
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 8 30
@ resize 80x24
@ key Enter
@ wait いま1件
@ rows 20-21
  | ||
  | 発言 1件め 13:28 東さん「送迎の車が空いている。水曜と金曜なら使えるし、運転..|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso show chisato/0.5 | grep -c '聞けばよい」課長は うなずいていた。'
  1
