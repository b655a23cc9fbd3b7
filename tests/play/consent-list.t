# A sheet may be complete though nobody said whether others may read it: the list of people names whose.

$ banso new --name 知里町 --id chisato --date 1=2026-10-02
  chisato
$ for who in 山田 川口 谷; do banso respondent add chisato --name $who; done
  p1
  p2
  p3
$ for who in 山田 川口; do for field in mindful noticed felt; do banso answer chisato/1/f2/$who $field よく聞いた; done; done
@ start banso open chisato/1/f2
@ wait 載せてよいか未記入: 山田、川口
@ rows 2-7
  | 記入する人を選びます。                                             Enter 開く|
  | 載せてよいか未記入: 山田、川口|
  ||
  |   氏名                  所属・職名            立場  記入|
  | > 山田                                              完了|
  |   川口                                              完了|
$ banso answer chisato/1/f2/山田 consent いいえ
@ wait 載せてよいか未記入: 川口
$ banso answer chisato/1/f2/川口 consent はい
@ gone 載せてよいか
@ rows 2-7
  | 記入する人を選びます。                                             Enter 開く|
  ||
  |   氏名                  所属・職名            立場  記入|
  | > 山田                                              完了|
  |   川口                                              完了|
  |   谷                                                未着手|
@ signal TERM
@ exit 0
