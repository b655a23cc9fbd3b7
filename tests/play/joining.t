# Who joins on the day, from the screen of a session under way, was not missing before: they begin
# with that session.
@ styles off
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-05T13:30-15:00 --date 1=2026-11-20T15:00-17:00; banso respondent add chisato --name 山田
  chisato
  banso: 1回目支援: 進行の合計180分、予定は120分
  p1
@ start banso open chisato/1
@ wait F8 始める
# Before it has begun it is the list of the whole course.
@ key a
@ wait 予定 0人
@ key p
@ wait > 山田
@ key n
@ wait 氏名
@ type 川口
@ key Tab Esc
@ wait > 川口
@ key Esc
@ wait 予定 0人
@ key Esc
@ wait F8 始める
@ key F8
@ wait 始め
@ gone F8 始める
@ key Tab
@ wait Enter メモを書く
@ key a
@ wait 来た人に
@ key p
@ wait 参加者
@ key n
@ wait 氏名
@ wait 加わった回   1回目支援
@ wait 途中から加わった人として、「加わった回」をこの回にしました。
@ type 谷
@ key Tab Esc
@ wait > 谷
# Whoever leaves without a name has added nobody.
@ key n
@ wait 氏名
@ key Esc
@ wait / 3
@ signal HUP
@ exit 0
$ banso history chisato | grep ':from' | cut -d ' ' -f 5-
  chisato/.people#person:p4:from  （空欄） -> 1回目支援
  chisato/.people#person:p3:from  （空欄） -> 1回目支援
$ banso export chisato --format txt | sed -n '/参加者/,/^$/p'
  【参加者】
    氏名  所属  職名  立場  市町村  加わった回
    山田
    川口
    谷                              1回目支援
  
