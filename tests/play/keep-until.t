# 保存期限: the end of the 年度 and the years that were given; told once it has passed.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
@ start banso
@ wait 知里町
@ key Enter
@ wait 次にすること
@ key j
@ wait 支援先の名前
@ key Tab*5
@ wait 年度が終わってから何年
@ type 五
@ key Tab
@ wait 読めません
@ key C-u
@ type ５
@ key Esc
@ wait 次にすること
@ rows 21-22
  | 参加者      まだ登録がありません（p で追加）|
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
# 令和8年度 ends on 2027-03-31; five years later, to the day, and the day after.
@ env BANSO_NOW=2032-03-31T10:00:00
@ start banso
@ wait 知里町
@ key Enter
@ wait 次にすること
@ rows 21-22
  | 参加者      まだ登録がありません（p で追加）|
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
@ env BANSO_NOW=2032-04-01T10:00:00
@ start banso
@ wait 知里町
@ key Enter
@ wait 保存期限
@ rows 21-22
  | 参加者      まだ登録がありません（p で追加）|
  | ! 保存期限（令和14年3月31日(水)）を過ぎています。|
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
