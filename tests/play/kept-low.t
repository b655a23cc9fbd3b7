# What the first letter does to a line that is kept is told on a low screen, too, where there is no row
# for it but that of what is kept; and it goes once it is no longer so.
@ styles off
@ size 40x12
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso respondent add chisato --name '小川 真由' --org 高齢福祉課
  p1
@ start banso open chisato
@ wait Space
@ key p
@ wait 小川
@ key Enter
@ wait 1 /
@ screen
  | 知里町  参加者                   1 / 6|
  | 名字だけでも、「住民A」の    Tab 次へ|
  | ような呼び名でもかまいません。|
  | > 氏名       | 小川 真由|
  |   所属         高齢福祉課|
  |   職名       ||
  |   立場|
  |   市町村     ||
  |   加わった回|
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 25
@ type 西
@ gone 打つと書き直し
@ key C-z
@ key Tab
@ wait 2 /
@ screen
  | 知里町  参加者                   2 / 6|
  | 例: 高齢福祉課               Tab 次へ|
  |   氏名         小川 真由|
  | > 所属       | 高齢福祉課|
  |   職名       ||
  |   立場|
  |   市町村     ||
  |   加わった回|
  ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 26
@ signal HUP
@ exit 0
