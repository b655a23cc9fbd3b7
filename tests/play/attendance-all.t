# 出席: A ticks everybody in the column in focus, u takes back what was done last.

$ banso new --name 知里町 --id chisato --date 1=2026-12-02
  chisato
$ for name in 西田 大沢 東 川口 山田; do banso respondent add chisato --name $name; done
  p1
  p2
  p3
  p4
  p5
@ start banso open chisato/1
@ wait 開会
# Five people: two keys.
@ key a
@ wait 予定 0人  出席 0人
@ key A
@ wait 予定 5人  出席 0人
@ screen
  | 知里町  1回目支援  出席                                                  1 / 5|
  ||
  | 来る予定の人に、印を付けます。                                       Esc 戻る|
  | 予定 5人  出席 0人|
  ||
  |    予定     出席     氏名                  所属・職名|
  |  > [レ]     [  ]     西田|
  |    [レ]     [  ]     大沢|
  |    [レ]     [  ]     東|
  |    [レ]     [  ]     川口|
  |    [レ]     [  ]     山田|
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
  | 5人に印を付けました。u で元に戻せます。|
  | Enter 印を付ける  A 全員  u 元に戻す  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 6 2
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 2 1-30 bold
  style 2 69-78 bold reverse
  style 5 4-7 fg=243
  style 5 13-16 fg=243
  style 5 22-25 fg=243
  style 5 44-53 fg=243
  style 6 2-7 bold
  style 6 22-25 bold
  style 23 1-5 bold
  style 23 19-19 bold
  style 23 27-27 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key A
@ wait 全員に印が付いています。
@ key u
@ wait 予定 0人  出席 0人

# Who was ticked before stays so.
@ key Right Down Space
@ wait 予定 0人  出席 1人
@ key A
@ wait 4人に印を付けました。
@ key Left
@ wait 来る予定の人に
@ key u
@ wait 予定 0人  出席 1人
@ cursor 7 11

# One tick is taken back as well; nothing is left to take back then.
@ key Space
@ wait 出席 0人
@ key u
@ wait 出席 1人
@ gone u 元に戻す

@ key A
@ wait 出席 5人
@ resize 40x12
@ screen
  | 知里町  1回目支援  出席          2 / 5|
  | 来た人に、印を付けます。     Esc 戻る|
  | 予定 0人  出席 5人  h 備考  u 元に戻す|
  |    予定     出席     氏名|
  |    [  ]     [レ]     西田|
  |    [  ]   > [レ]     大沢|
  |    [  ]     [レ]     東|
  |    [  ]     [レ]     川口|
  |    [  ]     [レ]     山田|
  | 4人に印を付けました。u で元に戻せま|
  | す。|
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 5 11
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 1 1-24 bold
  style 1 29-38 bold reverse
  style 3 4-7 fg=243
  style 3 13-16 fg=243
  style 3 22-25 fg=243
  style 5 11-16 bold
  style 5 22-25 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key u
@ wait 出席 1人
@ key Esc
@ wait 開会
@ signal TERM
@ exit 0
