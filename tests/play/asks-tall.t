# A question has no context: at 80x24 its text has those rows, too, before any of it is read by pages.

@ styles off
@ size 80x24
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso answer chisato/0.5/f1 考え方 はじめ

# --- of two texts: both, and who wrote the other one ---
@ start banso open chisato/0.5/f1#考え方
@ wait はじめ
@ key C-End
@ type 。
@ paste わたしは、まず沢ノ上の棚のところに立って、来る人の話を聞いてみたい。\n集まりと言わずに、野菜を取りに来る日をつくる。\n世話役は決めない。\n車は役場のワゴンを水曜に借りる。\n三か月続けてから、みんなで見直す。\n冬のあいだのことは、雪の前に区長さんと話す。
$ banso answer chisato/0.5/f1 考え方 'バスは一日三便で、帰りの便が合わない。だから、集まる所を近くにつくるのがよい。'
@ wait 雪の前に
@ key Tab
@ wait どちらにしますか
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   4 / 9|
  ||
  | どちらにしますか。                                               Enter 決める|
  ||
  |   ほかの人: バスは一日三便で、帰りの便が合わない。だから、集まる所を近くにつ|
  |   くるのがよい。|
  ||
  |   自分: はじめ。わたしは、まず沢ノ上の棚のところに立って、来る人の話を聞いて|
  |   みたい。|
  |   集まりと言わずに、野菜を取りに来る日をつくる。|
  |   世話役は決めない。|
  |   車は役場のワゴンを水曜に借りる。|
  |   三か月続けてから、みんなで見直す。|
  |   冬のあいだのことは、雪の前に区長さんと話す。|
  ||
  |   「考え方」は、そのあいだに|
  |   tanaka（LOGIN） さんも|
  |   保存しました（13:57）。|
  |   選ばないほうも、履歴に残ります。|
  | > 1  あとで決める（書きかけは残る）|
  |   2  自分の書いたものにする|
  |   3  ほかの人の書いたものにする|
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 19 1
@ signal HUP
@ exit 0

# --- of the history of a field: the whole text ---
$ banso answer chisato/0.5/f1 現状 "$(seq 15)"
@ start banso open chisato/0.5/f1#現状
@ wait 15
@ key F5
@ wait の履歴
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 1|
  ||
  | 「現状」の履歴  1回                                        Enter この値に戻す|
  ||
  | > 13:57  tanaka（LOGIN）  1 2 3 4 5 6 7 8 9 10 11 12 13 14 15|
  ||
  |   1|
  |   2|
  |   3|
  |   4|
  |   5|
  |   6|
  |   7|
  |   8|
  |   9|
  |   10|
  |   11|
  |   12|
  |   13|
  |   14|
  |   15|
  ||
  ||
  | Enter この値に戻す  x 個人情報を削除  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 4 1
@ signal HUP
@ exit 0
