# Nobody answers a question by what they have not seen: where its text has no room beside the choices,
# the key that would choose leads on to its end. And however many choices there are, some rows of the
# text stay.

@ styles off
@ size 40x12
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso answer chisato/0.5/f1 考え方 はじめ
$ banso respondent add chisato --name '小川 真由'
  p1

# --- two long texts: one's own is below the fold ---
@ start banso open chisato/0.5/f1#考え方
@ wait はじめ
@ key C-End
@ type 。わたしは、まず沢ノ上の棚のところに立って、来る人の話を聞いてみたい。
$ banso answer chisato/0.5/f1 考え方 'バスは一日三便で、帰りの便が合わない。だから、集まる所を近くにつくるのがよい。区長さんとも、担い手の人たちとも、これからのことを何度も話してきた。'
@ wait 聞いてみた
# What is typed ahead of the question answers it even less.
@ key Tab 3
@ wait どちらにしますか
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   4 / 9|
  | どちらにしますか。   Space 続きを読む|
  |   ほかの人: バスは一日三便で、帰りの|
  |   便が合わない。だから、集まる所を近|
  |   くにつくるのがよい。区長さんとも、|
  |   担い手の人たちとも、これからのこと|
  |   を何度も話してきた。|
  |                            PgDn で続き|
  | > 1  あとで決める（書きかけは残る）|
  |   2  自分の書いたものにする|
  |   3  ほかの人の書いたものにする|
  | Space 続きを読む     F9  Esc 戻る  F1|
  cursor 8 1
@ key 3
@ wait 自分: 
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   4 / 9|
  | どちらにしますか。   Space 続きを読む|
  |   を何度も話してきた。|
  |   自分: はじめ。わたしは、まず沢ノ上|
  |   の棚のところに立って、来る人の話を|
  |   聞いてみたい。|
  |   「考え方」は、そのあいだに|
  |                            PgDn で続き|
  | > 1  あとで決める（書きかけは残る）|
  |   2  自分の書いたものにする|
  |   3  ほかの人の書いたものにする|
  | Space 続きを読む     F9  Esc 戻る  F1|
  cursor 8 1
@ key Enter
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   4 / 9|
  | どちらにしますか。       Enter 決める|
  |   聞いてみたい。|
  |   「考え方」は、そのあいだに|
  |   tanaka（LOGIN） さんも|
  |   保存しました（13:57）。|
  |   選ばないほうも、履歴に残ります。|
  |                              PgUp で前|
  | > 1  あとで決める（書きかけは残る）|
  |   2  自分の書いたものにする|
  |   3  ほかの人の書いたものにする|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 8 1
@ key 2
@ wait 5 / 9
@ key S-Tab
@ wait 聞いてみた

# --- eight choices: what is said of them stays ---
@ key F10
@ wait 顔合わせ・役割
@ key q
@ wait Space
@ key p
@ wait 小川
@ key x
@ wait どうしますか
@ key 2
@ wait 最初の回は
@ screen
  | 知里町  参加者                   1 / 1|
  | 小川 真由さんがもう来    Enter 決める|
  | なくなる、最初の回はどれですか。|
  |   その前の回の出席と記入票は残りま|
  |   す。|
  |   1  やめる|
  |   2  0.5mtg  8月7日(金) 15:00|
  | > 3  1回目支援|
  |   4  1.5mtg|
  |   5  2回目支援|
  | 下に3行|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 7 1
@ key End
@ wait > 8
@ screen
  | 知里町  参加者                   1 / 1|
  | 小川 真由さんがもう来    Enter 決める|
  | なくなる、最初の回はどれですか。|
  |   その前の回の出席と記入票は残りま|
  |   す。|
  |   3  1回目支援|
  |   4  1.5mtg|
  |   5  2回目支援|
  |   6  2.5mtg|
  |   7  3回目支援|
  | > 8  報告会|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 10 1
@ signal HUP
@ exit 0
