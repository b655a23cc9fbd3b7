# 出席: who is known not to come is not ticked with all, whichever column says so; what 欠 means on
# paper is told.
@ styles off
$ banso new --name 知里町 --id chisato --date 1=2026-12-02
  chisato
$ for name in 西田 大沢 東; do banso respondent add chisato --name $name; done
  p1
  p2
  p3
@ start banso open chisato/1
@ wait 開会
@ key a
@ wait 予定 0人  出席 0人
@ key Down Space
@ wait さらに押すと空に戻ります
@ key Space
@ wait 欠席として支援記録に載ります。呼んでいない人は x で外します。
@ key Right
@ key A
@ wait 2人に印を付けました
@ rows 2-9
  | 来た人に、印を付けます。                                             Esc 戻る|
  | 予定 0人  出席 2人|
  ||
  |    予定     出席     氏名                  所属・職名|
  |    [  ]     [レ]     西田|
  |    [欠]   > [  ]     大沢|
  |    [  ]     [レ]     東|
  ||
@ key A
@ wait 全員に印が付いています
@ key u
@ wait 出席 0人
# F1 tells what stands behind a mark.
@ key F1
@ wait 印を [レ]、[欠]
@ key Esc
@ wait 出席 0人
# Who came all the same is marked by hand, and is not absent.
@ key Space
@ wait 予定 0人  出席 1人
@ key Left
@ key A
@ wait 2人に印を付けました
@ wait 予定 2人  出席 1人
@ signal HUP
@ exit 0
