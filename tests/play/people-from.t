# Who has no name yet but a 加わった回 that somebody chose stands in the list; what banso itself wrote
# there when the row was added makes nobody.
@ styles off
$ echo 2026-11-20T13:57:00 >now
@ env BANSO_NOW=@now
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-10T13:30 --date 1=2026-12-02
  chisato
$ banso respondent add chisato --name 川口
  p1
@ start banso open chisato
@ wait 参加者
@ key p
@ wait 川口
@ key n
@ wait 氏名
$ echo 2026-11-20T13:58:00 >now
@ key Tab*5
@ wait 加わった回   > 1
@ key 2
@ wait 直す人を選びます
@ rows 4-8
  |   氏名                                   所属・職名            立場|
  |   川口|
  | > （氏名なし）（加わった回: 1回目支援）|
# Taken out by mistake, they come back.
@ wait > （氏名なし）
@ key x
@ wait 氏名のない人をどうしますか。
@ key 3
@ gone （氏名なし）
@ key u
@ wait > （氏名なし）（加わった回: 1回目支援）
@ signal HUP
@ exit 0

# --- what banso wrote there ---
$ echo 2026-12-02T14:00:00 >now
@ start banso open chisato/1
@ wait 始める
@ key F8
@ wait F8 次
@ key Tab p
@ wait 直す人を選びます
@ key n
@ wait 途中から加わった人として
@ key Esc
@ wait 直す人を選びます
@ rows 4-8
  |   氏名                                   所属・職名            立場|
  | > 川口|
  |   （氏名なし）（加わった回: 1回目支援）|
@ signal HUP
@ exit 0
