# While one field is written the others are read: no value and no label is cut above an empty row, on
# the screen of a table's row, of the field that speaks of the table, and of the review of a sheet.

$ banso new --id chisato --name 知里町 --pattern A --date 1=R8.10.2
  chisato
$ row() { n=$1; while [ $# -gt 1 ]; do banso answer chisato/1/ideal "gaps:$n:$2" "$3" || return; [ "$n" != + ] || n=$NEXT; shift 2; done; }
> NEXT=1 row + ideal '歩いて行ける所に、週に一度は集まれる場がある。沢ノ上のおばあちゃんが、火曜になると帽子をかぶって出てくる。' \
> current '無人の野菜棚が五つあり、そこでの立ち話が続いている（強み）。沢ノ上では集まりが三年前になくなった。' \
> issue '移動の足がない二地区がある。' priority 高い difficulty ふつう strength '棚まで歩いて来る人はいる'
> NEXT=2 row + ideal 'だれか一人が休んでも、場が続く。役員でない人も、できることを一つ持っている。' \
> current 'ラジオ体操は、世話役がいなくても十年続いている（強み）。通いの場の担い手は自治会の役員だけ。' \
> issue '担い手が役員だけで、次の人が見つからない。' priority 高い difficulty むずかしい strength '続けてきた人がいる'
> NEXT=3 row + ideal '車をやめても、それまでと同じ店に行ける。' \
> current 'バスは一日三便。町のワゴン車が水曜に空いている。' \
> issue '帰りの便が合わず、買い物が続けられない。' priority ふつう difficulty むずかしい strength '待ち時間に話す人がいる' changed 深化

# Written as the answer to two others, which stand above it.
@ start banso open 'chisato/1/ideal#gaps:r2:issue'
@ wait 3 / 7
@ screen
  | 知里町  あるべき姿－現状＝課題                              3行中2行め   3 / 7|
  ||
  | あるべき姿から現状を引くと、何が残りますか。                         Tab 次へ|
  ||
  |   あるべき姿         だれか一人が休んでも、場が続く。役員でない人も、できるこ|
  |                      とを一つ持っている。|
  |   現状（うち強み）   ラジオ体操は、世話役がいなくても十年続いている（強み）。|
  |                      通いの場の担い手は自治会の役員だけ。|
  | > 課題|
  | | 担い手が役員だけで、次の人が見つからない。|
  | ||
  | ||
  | ||
  |   優先度             高い|
  |   難易度             むずかしい|
  |   裏返すと強み       続けてきた人がいる|
  |   課題の変わり方|
  ||
  ||
  ||
  ||
  ||
  | 保存しました 13:57|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 9 45
  style 0 1-6 bold
  style 0 9-30 bold
  style 2 1-44 bold
  style 2 69-78 bold reverse
  style 8 1-6 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 160x50
@ screen
  | 知里町  あるべき姿－現状＝課題                                                                                                              3行中2行め   3 / 7|
  ||
  | あるべき姿から現状を引くと、何が残りますか。                                              Tab 次へ|
  ||
  |   あるべき姿         だれか一人が休んでも、場が続く。役員でない人も、できることを一つ持っている。|
  |   現状（うち強み）   ラジオ体操は、世話役がいなくても十年続いている（強み）。通いの場の担い手は自治会|
  |                      の役員だけ。|
  | > 課題|
  | | 担い手が役員だけで、次の人が見つからない。|
  | ||
  | ||
  | ||
  |   優先度             高い|
  |   難易度             むずかしい|
  |   裏返すと強み       続けてきた人がいる|
  |   課題の変わり方|
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
  | 保存しました 13:57|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  Shift-Tab 前へ  F9 メニュー                                                                               Esc 戻る  F1 ヘルプ|
  cursor 8 45
  style 0 1-6 bold
  style 0 9-30 bold
  style 2 1-44 bold
  style 2 90-99 bold reverse
  style 7 1-6 bold
  style 49 1-3 bold
  style 49 11-16 bold
  style 49 24-25 bold
  style 49 33-41 bold
  style 49 49-50 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ resize 40x12
@ screen
  | あるべき姿－現状＝課題  3行中2行め 3/7|
  | あるべき姿から現状を引く     Tab 次へ|
  | と、何が残りますか。|
  |   あるべき姿|
  |     だれか一人が休んでも、場が続く。..|
  |   現状（うち強み）|
  |     ラジオ体操は、世話役がいなくても..|
  | > 課題|
  | | 担い手が役員だけで、次の人が見つから|
  | | ない。|
  | 保存しました 13:57|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 9 9
  style 0 1-22 bold
  style 1 1-24 bold
  style 1 29-38 bold reverse
  style 2 1-20 bold
  style 7 1-6 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 40x15
@ screen
  | あるべき姿－現状＝課題  3行中2行め 3/7|
  | あるべき姿から現状を引く     Tab 次へ|
  | と、何が残りますか。|
  |   あるべき姿|
  |     だれか一人が休んでも、場が続く。役|
  |     員でない人も、できることを一つ持..|
  |   現状（うち強み）|
  |     ラジオ体操は、世話役がいなくても..|
  | > 課題|
  | | 担い手が役員だけで、次の人が見つから|
  | | ない。|
  | ||
  | ||
  | 保存しました 13:57  下に4行|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 10 9
  style 0 1-22 bold
  style 1 1-24 bold
  style 1 29-38 bold reverse
  style 2 1-20 bold
  style 8 1-6 bold
  style 14 1-3 bold
  style 14 11-12 bold
  style 14 26-28 bold
  style 14 36-37 bold
@ resize 80x24
@ screen
  | 知里町  あるべき姿－現状＝課題                              3行中2行め   3 / 7|
  ||
  | あるべき姿から現状を引くと、何が残りますか。                         Tab 次へ|
  ||
  |   あるべき姿         だれか一人が休んでも、場が続く。役員でない人も、できるこ|
  |                      とを一つ持っている。|
  |   現状（うち強み）   ラジオ体操は、世話役がいなくても十年続いている（強み）。|
  |                      通いの場の担い手は自治会の役員だけ。|
  | > 課題|
  | | 担い手が役員だけで、次の人が見つからない。|
  | ||
  | ||
  | ||
  |   優先度             高い|
  |   難易度             むずかしい|
  |   裏返すと強み       続けてきた人がいる|
  |   課題の変わり方|
  ||
  ||
  ||
  ||
  ||
  | 保存しました 13:57|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 9 45
  style 0 1-6 bold
  style 0 9-30 bold
  style 2 1-44 bold
  style 2 69-78 bold reverse
  style 8 1-6 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold

# Options have the sign of the focus: there is one in the picture.
@ key Tab
@ wait 4 / 7
@ rows 4-12
  |   あるべき姿         だれか一人が休んでも、場が続く。役員でない人も、できるこ|
  |                      とを一つ持っている。|
  |   現状（うち強み）   ラジオ体操は、世話役がいなくても十年続いている（強み）。|
  |                      通いの場の担い手は自治会の役員だけ。|
  |   課題               担い手が役員だけで、次の人が見つからない。|
  |   優先度             > 1 (*) 高い|
  |                        2 ( ) ふつう|
  |                        3 ( ) 低い|
  |   難易度             むずかしい|
@ key Esc
@ wait m 動かす

# Where not all rows are whole a row has three lines or none, and how many lie below is told.
@ key Up
@ wait 3行中1行め
@ resize 80x20
@ screen
  | 知里町  1回目支援  あるべき姿－現状＝課題                  支援先で1枚   1 / 2|
  ||
  | どんな町なら、年をとっても安心ですか。ある人の一日を思い浮かべて。      Enter|
  ||
  |     あるべき姿             － 現状（うち強み）       ＝ 課題|
  | > 1 歩いて行ける所に、週に    無人の野菜棚が五つあ      移動の足がない二地区が|
  |     一度は集まれる場があ      り、そこでの立ち話が続    ある。|
  |     る。沢ノ上のおばあちゃ    いている（強み）。沢ノ    優先度 高い|
  |     んが、火曜になると帽子    上では集まりが三年前に    難易度 ふつう|
  |     をかぶって出てくる。      なくなった。              裏返すと強み 棚まで歩|
  |                                                         いて来る人はいる|
  ||
  |   2 だれか一人が休んでも、    ラジオ体操は、世話役が    担い手が役員だけで、次|
  |     場が続く。役員でない人    いなくても十年続いてい    の人が見つからない。|
  |     も、できることを一つ      る（強み）。通いの場の    高い・むずかしい・続け|
  |     持っている。              担い手は自治会の役員..    てきた人がいる|
  ||
  | 3行中1行め  下に1行|
  | 保存しました 13:57|
  | Enter 直す  n 追加  x 消す  m 動かす  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-66 bold
  style 2 72-78 bold reverse
  style 4 5-14 fg=243
  style 4 31-46 fg=243
  style 4 57-60 fg=243
  style 5 1-3 bold
  style 19 1-5 bold
  style 19 13-13 bold
  style 19 21-21 bold
  style 19 29-29 bold
  style 19 39-40 bold
  style 19 59-61 bold
  style 19 69-70 bold
@ key Down
@ wait 3行中2行め
@ resize 40x12
@ screen
  | あるべき姿－現状＝課題           1 / 2|
  | 3行中2行め 続きは Enter    Enter 直す|
  | あるべき姿|
  | > だれか一人が休んでも、場が続く。役員|
  |   でない人も、できることを一つ持って..|
  | － 現状（うち強み）|
  |   ラジオ体操は、世話役がいなくても十..|
  | ＝ 課題|
  |   担い手が役員だけで、次の人が見つか..|
  |   高い・むずかしい・続けてきた人がいる|
  | 保存しました 13:57  下に1行|
  | 上下 ほかの行        F9  Esc 戻る  F1|
  cursor 3 1
  style 0 1-22 bold
  style 1 1-23 bold
  style 1 27-38 bold reverse
  style 3 1-1 bold
  style 11 1-4 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Up
@ wait 3行中1行め
@ resize 40x15
@ rows 11-14
  |   高い・ふつう・棚まで歩いて来る人は..|
  | 3行中1行め  下に2行|
  | 保存しました 13:57|
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
@ resize 160x50
@ screen
  | 知里町  1回目支援  あるべき姿－現状＝課題                                                                                                  支援先で1枚   1 / 2|
  ||
  | どんな町なら、年をとっても安心ですか。ある人の一日を思い浮かべて。                      Enter 直す|
  ||
  |     あるべき姿                            － 現状（うち強み）                      ＝ 課題                  優先度  難易度      裏返すと強み          変わり方|
  | > 1 歩いて行ける所に、週に一度は集まれる場   無人の野菜棚が五つあり、そこでの立ち話   移動の足がない二地区  高い    ふつう      棚まで歩いて来る人は|
  |     がある。沢ノ上のおばあちゃんが、火曜に   が続いている（強み）。沢ノ上では集まり   がある。                                  いる|
  |     なると帽子をかぶって出てくる。           が三年前になくなった。|
  ||
  |   2 だれか一人が休んでも、場が続く。役員で   ラジオ体操は、世話役がいなくても十年続   担い手が役員だけで、  高い    むずかしい  続けてきた人がいる|
  |     ない人も、できることを一つ持っている。   いている（強み）。通いの場の担い手は自   次の人が見つからな|
  |                                              治会の役員だけ。                         い。|
  ||
  |   3 車をやめても、それまでと同じ店に行け     バスは一日三便。町のワゴン車が水曜に空   帰りの便が合わず、買  ふつう  むずかしい  待ち時間に話す人がい  深化|
  |     る。                                     いている。                               い物が続けられない。                      る|
  ||
  |   優先度と難易度|
  |           やさしい              ふつう                          むずかしい|
  |   高い                          1 移動の足がない二地区がある。  2 担い手が役員だけで、次の人が見つからない。|
  |   ふつう                                                        3 帰りの便が合わず、買い物が続けられない。|
  |   低い|
  ||
  |   優先課題（次の項目）|
  |   まだ書いていません。|
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
  | 3行中1行め|
  | 保存しました 13:57|
  | Enter 直す  n 追加  x 消す  m 動かす  Tab 次へ  u 元に戻す  i 挿入  c 写す  Shift-Tab 前へ  F2 項目  F5 履歴  Ctrl-S 保存  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-66 bold
  style 2 88-99 bold reverse
  style 4 5-14 fg=243
  style 4 46-61 fg=243
  style 4 87-90 fg=243
  style 4 109-114 fg=243
  style 4 117-122 fg=243
  style 4 129-140 fg=243
  style 4 151-158 fg=243
  style 5 1-3 bold
  style 16 3-16 bold
  style 17 11-18 fg=243
  style 17 33-38 fg=243
  style 17 65-74 fg=243
  style 22 3-22 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 21-21 bold
  style 49 29-29 bold
  style 49 39-41 bold
  style 49 49-49 bold
  style 49 61-61 bold
  style 49 69-69 bold
  style 49 77-85 bold
  style 49 93-94 bold
  style 49 102-103 bold
  style 49 111-116 bold
  style 49 124-125 bold
  style 49 139-141 bold
  style 49 149-150 bold

# The field that speaks of the table.
@ key Tab
@ wait 2 / 2
@ screen
  | 知里町  1回目支援  あるべき姿－現状＝課題                                                                                                  支援先で1枚   2 / 2|
  ||
  | 優先課題（知る）                                                                          Tab 次へ|
  | まず、どれから手をつけますか。それを選んだのはなぜですか。|
  ||
  |     あるべき姿                            － 現状（うち強み）                      ＝ 課題                  優先度  難易度      裏返すと強み          変わり方|
  |   1 歩いて行ける所に、週に一度は集まれる場   無人の野菜棚が五つあり、そこでの立ち話   移動の足がない二地区  高い    ふつう      棚まで歩いて来る人は|
  |     がある。沢ノ上のおばあちゃんが、火曜に   が続いている（強み）。沢ノ上では集まり   がある。                                  いる|
  |     なると帽子をかぶって出てくる。           が三年前になくなった。|
  ||
  |   2 だれか一人が休んでも、場が続く。役員で   ラジオ体操は、世話役がいなくても十年続   担い手が役員だけで、  高い    むずかしい  続けてきた人がいる|
  |     ない人も、できることを一つ持っている。   いている（強み）。通いの場の担い手は自   次の人が見つからな|
  |                                              治会の役員だけ。                         い。|
  ||
  |   3 車をやめても、それまでと同じ店に行け     バスは一日三便。町のワゴン車が水曜に空   帰りの便が合わず、買  ふつう  むずかしい  待ち時間に話す人がい  深化|
  |     る。                                     いている。                               い物が続けられない。                      る|
  ||
  |   優先度と難易度|
  |           やさしい              ふつう                          むずかしい|
  |   高い                          1 移動の足がない二地区がある。  2 担い手が役員だけで、次の人が見つからない。|
  |   ふつう                                                        3 帰りの便が合わず、買い物が続けられない。|
  |   低い|
  ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  ||
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  Shift-Tab 前へ  Ctrl-S 保存  Ctrl-Z 元に戻す  Ctrl-Y やり直す  F9 メニュー                     Esc 戻る  F1 ヘルプ|
  cursor 23 3
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 90-99 bold reverse
  style 3 1-58 bold
  style 5 5-14 fg=243
  style 5 46-61 fg=243
  style 5 87-90 fg=243
  style 5 109-114 fg=243
  style 5 117-122 fg=243
  style 5 129-140 fg=243
  style 5 151-158 fg=243
  style 17 3-16 bold
  style 18 11-18 fg=243
  style 18 33-38 fg=243
  style 18 65-74 fg=243
  style 49 1-3 bold
  style 49 11-12 bold
  style 49 20-21 bold
  style 49 35-36 bold
  style 49 44-52 bold
  style 49 60-65 bold
  style 49 73-78 bold
  style 49 90-95 bold
  style 49 107-108 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ type 足のことから。
@ resize 80x24
@ wait 足のことから。
@ screen
  | 知里町  1回目支援  あるべき姿－現状＝課題                  支援先で1枚   2 / 2|
  ||
  | 優先課題（知る）                                                     Tab 次へ|
  | まず、どれから手をつけますか。それを選んだのはなぜですか。|
  ||
  |    1 移動の足がない二地区がある。                           高い・ふつう|
  |    2 担い手が役員だけで、次の人が見つからない。             高い・むずかしい|
  |    3 帰りの便が合わず、買い物が続けられない。               ふつう・むずかしい|
  ||
  | | 足のことから。|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | 書きかけ（控えてあります）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 9 17
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 69-78 bold reverse
  style 3 1-58 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | あるべき姿－現状＝課題           2 / 2|
  | 優先課題（知る）             Tab 次へ|
  | まず、どれから手をつけますか。それを選|
  | んだのはなぜですか。|
  |    1 移動の足がない二地区がある。  ..|
  |    2 担い手が役員だけで、次の人が見..|
  |    3 帰りの便が合わず、買い物が続け..|
  | | 足のことから。|
  | ||
  | ||
  | 書きかけ（控えてあります）|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 7 17
  style 0 1-22 bold
  style 1 29-38 bold reverse
  style 2 1-38 bold
  style 3 1-20 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 160x50
@ key S-Tab
@ wait 優先課題（次の項目）
@ rows 18-26
  |   高い                          1 移動の足がない二地区がある。  2 担い手が役員だけで、次の人が見つからない。|
  |   ふつう                                                        3 帰りの便が合わず、買い物が続けられない。|
  |   低い|
  ||
  |   優先課題（次の項目）|
  |   足のことから。|
@ signal HUP
@ exit 0

# The table is not there yet: the field has the rows.
$ banso new --id midori --name みどり町 --date 1=R8.10.2
  midori
@ start banso open 'midori/1/ideal#first'
@ wait 2 / 2
@ rows 4-8
  ||
  | ||
  | ||
  | ||
  | ||
@ signal HUP
@ exit 0

# A page on which all stands already; a review in which no label is cut.
$ banso respondent add chisato --name '西田 みのり' --org '高齢福祉課 地域支援係' --role 市町村（担当課）
  p1
$ banso answer chisato/1/f2/西田 気づいたこと '区長さんが「集まれと言われるのはいや」と言われて、これまでの声のかけ方を反省しました。用事があれば出てくる。'
$ banso answer chisato/1/f2/西田 悩んでいること '通常の仕事の合間に聞き取りに行けるか、正直なところ不安です。'
@ size 80x24
@ start banso open 'chisato/1/f2/西田#所属'
@ wait 1 / 10
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート                   西田 みのり   1 / 10|
  ||
  | 書いた人（案）                                                       Tab 次へ|
  | 書いてあることを確かめてください。|
  ||
  | > 所属     | 高齢福祉課 地域支援係|
  |   立場       市町村（担当課）|
  |   氏名       西田 みのり|
  |   記入日     令和8年10月2日(金)（仮: 回の日）|
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
  | 打つと書き直し、右矢印で書き足しです。|
  ||
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 35
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-39 bold
  style 2 69-78 bold reverse
  style 3 1-34 bold
  style 5 1-6 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 1回目支援  帳票2  西田 みのり   1 / 10|
  | 書いた人（案）               Tab 次へ|
  | 書いてあることを確かめてください。|
  | > 所属     | 高齢福祉課 地域支援係|
  |   立場       市町村（担当課）|
  |   氏名       西田 みのり|
  |   記入日|
  |     令和8年10月2日(金)（仮: 回の日）|
  ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 35
  style 0 1-9 bold
  style 0 12-16 bold
  style 1 29-38 bold reverse
  style 2 1-34 bold
  style 3 1-6 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key F2
@ wait 見直し
@ screen
  | 1回目支援  帳票2  西田 みのり   見直し|
  | 5項目を記入。            Tab 回に戻る|
  | >  1 所属|
  |        高齢福祉課 地域支援係|
  |    2 立場            市町村（担当課）|
  |    3 氏名            西田 みのり|
  |    4 記入日|
  |        令和8年10月2日(金)（仮: 回の|
  |        日）|
  |    5 参加するにあたり心がけたこと|
  | 下に6行|
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
  cursor 2 1
  style 0 1-9 bold
  style 0 12-16 bold
  style 1 1-13 bold
  style 1 25-38 bold reverse
  style 2 1-1 bold
  style 2 4-9 bold
  style 4 4-4 bold
  style 5 4-4 bold
  style 6 4-4 bold
  style 9 4-4 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Down*7
@ wait >  8 悩んで
@ screen
  | 1回目支援  帳票2  西田 みのり   見直し|
  | 5項目を記入。            Tab 回に戻る|
  |    4 記入日|
  |        令和8年10月2日(金)（仮: 回の..|
  |    5 参加するにあたり心がけたこと|
  |    6 気づいたこと|
  |        区長さんが「集まれと言われる..|
  |    7 感じたこと|
  | >  8 悩んでいること・困っていること|
  |        通常の仕事の合間に聞き取りに..|
  | 下に3行|
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
  cursor 8 1
  style 0 1-9 bold
  style 0 12-16 bold
  style 1 1-13 bold
  style 1 25-38 bold reverse
  style 2 4-4 bold
  style 4 4-4 bold
  style 5 4-4 bold
  style 7 4-4 bold
  style 8 1-1 bold
  style 8 4-35 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート                   西田 みのり   見直し|
  ||
  | 5項目を書きました。空いていても、かまいません。                  Tab 回に戻る|
  | 10項目のうち7項目は、banso で作った案です。|
  ||
  |    1 所属                            高齢福祉課 地域支援係|
  |    2 立場                            市町村（担当課）|
  |    3 氏名                            西田 みのり|
  |    4 記入日                          令和8年10月2日(金)（仮: 回の日）|
  |    5 参加するにあたり心がけたこと|
  |    6 気づいたこと                    区長さんが「集まれと言われるのはいや」と|
  |                                      言われて、これまでの声のかけ方を反省しま|
  |                                      した。用事があれば出てくる。|
  |    7 感じたこと|
  | >  8 悩んでいること・困っていること  通常の仕事の合間に聞き取りに行けるか、正|
  |                                      直なところ不安です。|
  |    9 これから取り組みたいこと|
  |      名前を出さずに報告書などに載せ  （未記入です。公表用には載りません）|
  |      てよい|
  ||
  |   これでよい。回に戻る|
  ||
  ||
  | Enter 直す  / 探す  x 引用しない  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 14 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-39 bold
  style 2 1-47 bold
  style 2 65-78 bold reverse
  style 5 4-4 bold
  style 6 4-4 bold
  style 7 4-4 bold
  style 8 4-4 bold
  style 9 4-4 bold
  style 10 4-4 bold
  style 13 4-4 bold
  style 14 1-1 bold
  style 14 4-35 bold
  style 16 4-4 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
# It leads on from anywhere.
@ key Tab
@ wait 知里町  1回目支援
@ signal HUP
@ exit 0

# いいえ stands under the mark, below all of what would be read.
@ start banso open chisato/1
@ wait 進行メモ
@ key Tab k
@ wait 1 / 3
@ type 送迎の車を水曜に借りて、二地区を回ってみる。運転する人は、自治会と社協で二人ずつ探し、次の打合せに名前を持ち寄る。
@ key Tab
@ wait 2 / 3
@ screen
  | 知里町  1回目支援  決まったこと                                          2 / 3|
  ||
  | 「はい」にすると、公表用の文書にも載ります。氏名は書かない   Enter 決めて次へ|
  | でください。|
  ||
  |   決まったこと             送迎の車を水曜に借りて、二地区を回ってみる。運転す|
  |                            る人は、自治会と社協で二人ずつ探し、次の打合せに名|
  |                            前を持ち寄る。|
  |   公表してよい             > 1 ( ) いいえ|
  |                              2 ( ) はい|
  |                              3 ( ) 1行ずつ選ぶ（「見直す」で）|
  |   支援者だけで決めたこと ||
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
  | Enter 決めて次へ  Tab とばす  Ctrl-S 保存  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 8 28
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-31 bold
  style 2 1-58 bold
  style 2 61-78 bold reverse
  style 3 1-12 bold
  style 8 3-14 bold
  style 8 28-28 bold
  style 8 36-41 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  1回目支援  決まったこと  2 / 3|
  | 「はい」にすると、   Enter 決めて次へ|
  | 公表用の文書にも載ります。氏名は書かな|
  | いでください。|
  |   決まったこと|
  |     送迎の車を水曜に借りて、二地区を..|
  |   公表してよい|
  |   > 1 ( ) いいえ|
  |     2 ( ) はい|
  |     3 ( ) 1行ずつ選ぶ（「見直す」で）|
  |   支援者だけで決めたこと ||
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 7 3
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-31 bold
  style 1 1-18 bold
  style 1 21-38 bold reverse
  style 2 1-38 bold
  style 3 1-14 bold
  style 6 3-14 bold
  style 7 3-3 bold
  style 7 11-16 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ signal HUP
@ exit 0
