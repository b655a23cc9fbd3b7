# あるべき姿 － 現状 ＝ 課題 is read as one equation, nothing of it is cut above an empty row, and the
# rows stand once more in a grid where there is room.

$ banso new --id chisato --name 知里町 --pattern A
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

@ start banso open 'chisato/1/ideal#gaps'
@ wait 3行中1行め
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
  |   3 車をやめても、それまで    バスは一日三便。町のワ    帰りの便が合わず、買い|
  |     と同じ店に行ける。        ゴン車が水曜に空いてい    物が続けられない。|
  |                               る。                      ふつう・むずかしい・..|
  ||
  | 3行中1行め|
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
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down
@ wait 3行中2行め
@ screen
  | 知里町  1回目支援  あるべき姿－現状＝課題                  支援先で1枚   1 / 2|
  ||
  | どんな町なら、年をとっても安心ですか。ある人の一日を思い浮かべて。      Enter|
  ||
  |     あるべき姿             － 現状（うち強み）       ＝ 課題|
  |   1 歩いて行ける所に、週に    無人の野菜棚が五つあ      移動の足がない二地区が|
  |     一度は集まれる場があ      り、そこでの立ち話が続    ある。|
  |     る。沢ノ上のおばあちゃ    いている（強み）。沢ノ    高い・ふつう・棚まで歩|
  |     んが、火曜になると帽..    上では集まりが三年前..    いて来る人はいる|
  ||
  | > 2 だれか一人が休んでも、    ラジオ体操は、世話役が    担い手が役員だけで、次|
  |     場が続く。役員でない人    いなくても十年続いてい    の人が見つからない。|
  |     も、できることを一つ      る（強み）。通いの場の    優先度 高い|
  |     持っている。              担い手は自治会の役員だ    難易度 むずかしい|
  |                               け。                      裏返すと強み 続けてき|
  |                                                         た人がいる|
  ||
  |   3 車をやめても、それまで    バスは一日三便。町のワ    帰りの便が合わず、買い|
  |     と同じ店に行ける。        ゴン車が水曜に空いてい    物が続けられない。|
  |                               る。                      ふつう・むずかしい・..|
  ||
  | 3行中2行め|
  | 保存しました 13:57|
  | Enter 直す  n 追加  x 消す  m 動かす  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 10 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-66 bold
  style 2 72-78 bold reverse
  style 4 5-14 fg=243
  style 4 31-46 fg=243
  style 4 57-60 fg=243
  style 10 1-3 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key End
@ wait 3行中3行め
@ screen
  | 知里町  1回目支援  あるべき姿－現状＝課題                  支援先で1枚   1 / 2|
  ||
  | どんな町なら、年をとっても安心ですか。ある人の一日を思い浮かべて。      Enter|
  ||
  |     あるべき姿             － 現状（うち強み）       ＝ 課題|
  |   1 歩いて行ける所に、週に    無人の野菜棚が五つあ      移動の足がない二地区が|
  |     一度は集まれる場があ      り、そこでの立ち話が続    ある。|
  |     る。沢ノ上のおばあち..    いている（強み）。沢..    高い・ふつう・棚まで..|
  ||
  |   2 だれか一人が休んでも、    ラジオ体操は、世話役が    担い手が役員だけで、次|
  |     場が続く。役員でない人    いなくても十年続いてい    の人が見つからない。|
  |     も、できることを一つ..    る（強み）。通いの場..    高い・むずかしい・続..|
  ||
  | > 3 車をやめても、それまで    バスは一日三便。町のワ    帰りの便が合わず、買い|
  |     と同じ店に行ける。        ゴン車が水曜に空いてい    物が続けられない。|
  |                               る。                      優先度 ふつう|
  |                                                         難易度 むずかしい|
  |                                                         裏返すと強み 待ち時間|
  |                                                         に話す人がいる|
  |                                                         変わり方 深化|
  ||
  | 3行中3行め|
  | 保存しました 13:57|
  | Enter 直す  n 追加  x 消す  m 動かす  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 13 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-41 bold
  style 2 1-66 bold
  style 2 72-78 bold reverse
  style 4 5-14 fg=243
  style 4 31-46 fg=243
  style 4 57-60 fg=243
  style 13 1-3 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold

# A card at a time.
@ resize 40x12
@ gone 支援先で1枚
@ wait 3行中3行め
@ screen
  | あるべき姿－現状＝課題           1 / 2|
  | 3行中3行め 続きは Enter    Enter 直す|
  | あるべき姿|
  | > 車をやめても、それまでと同じ店に行け|
  |   る。|
  | － 現状（うち強み）|
  |   バスは一日三便。町のワゴン車が水曜に|
  |   空いている。|
  | ＝ 課題|
  |   帰りの便が合わず、買い物が続けられ..|
  |   ふつう・むずかしい・待ち時間に話す..|
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
@ wait 3行中2行め
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
@ resize 40x15
@ screen
  | あるべき姿－現状＝課題           1 / 2|
  | どんな町なら、年をとっても安    Enter|
  | 心ですか。ある人の一日を思い浮かべて。|
  | あるべき姿|
  | > だれか一人が休んでも、場が続く。役員|
  |   でない人も、できることを一つ持って..|
  | － 現状（うち強み）|
  |   ラジオ体操は、世話役がいなくても十年|
  |   続いている（強み）。通いの場の担い..|
  | ＝ 課題|
  |   担い手が役員だけで、次の人が見つか..|
  |   高い・むずかしい・続けてきた人がいる|
  | 3行中2行め  下に1行|
  | 保存しました 13:57|
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
  cursor 4 1
  style 0 1-22 bold
  style 1 1-28 bold
  style 1 32-38 bold reverse
  style 2 1-38 bold
  style 4 1-1 bold
  style 14 1-5 bold
  style 14 13-14 bold
  style 14 26-28 bold
  style 14 36-37 bold

# All of it, and the grid.
@ resize 160x50
@ wait 優先度と難易度
@ screen
  | 知里町  1回目支援  あるべき姿－現状＝課題                                                                                                  支援先で1枚   1 / 2|
  ||
  | どんな町なら、年をとっても安心ですか。ある人の一日を思い浮かべて。                      Enter 直す|
  ||
  |     あるべき姿                            － 現状（うち強み）                      ＝ 課題                  優先度  難易度      裏返すと強み          変わり方|
  |   1 歩いて行ける所に、週に一度は集まれる場   無人の野菜棚が五つあり、そこでの立ち話   移動の足がない二地区  高い    ふつう      棚まで歩いて来る人は|
  |     がある。沢ノ上のおばあちゃんが、火曜に   が続いている（強み）。沢ノ上では集まり   がある。                                  いる|
  |     なると帽子をかぶって出てくる。           が三年前になくなった。|
  ||
  | > 2 だれか一人が休んでも、場が続く。役員で   ラジオ体操は、世話役がいなくても十年続   担い手が役員だけで、  高い    むずかしい  続けてきた人がいる|
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
  | 3行中2行め|
  | 保存しました 13:57|
  | Enter 直す  n 追加  x 消す  m 動かす  Tab 次へ  u 元に戻す  i 挿入  c 写す  Shift-Tab 前へ  F2 項目  F5 履歴  Ctrl-S 保存  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 9 1
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
  style 9 1-3 bold
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
# All rows are whole: a move draws the sign of the focus and the number of the row.
@ meter
@ key Down
@ wait 3行中3行め
@ within 160

# What is typed in a cell costs its own bytes.
@ key Enter
@ wait 車をやめても、
@ key Tab
@ wait バスは一日三便
@ key End
@ type 漢
@ wait 漢
@ meter
@ type 字仮名
@ wait 漢字仮名
@ within 9
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0
