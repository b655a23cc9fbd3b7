# 見直し: behind the last field of a sheet one sees all of it, and one key leads on.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00 --date 1=R8.10.2
  chisato
$ banso respondent add chisato --name 西田 --role 直営包括
  p1
$ banso respondent add chisato --name 大沢 --role 住民・地域団体
  p2
$ banso answer chisato/1/f2/西田 気づいたこと 足があれば来られる
$ banso answer chisato/1/f2/西田 悩んでいること 空き家の縁側
@ start banso open 'chisato/1/f2/西田#これから取り組みたいこと'
@ wait 9 / 10
@ type 来週、棚のところに立ってみます。
@ key Tab
@ wait 10 / 10
@ key Tab
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート                          西田   見直し|
  ||
  | 6項目を書きました。空いていても、かまいません。                Enter 次の人へ|
  | 10項目のうち7項目は、banso で作った案です。|
  ||
  |    1 所属|
  |    2 立場                            直営包括|
  |    3 氏名                            西田|
  |    4 記入日                          令和8年10月2日(金)|
  |    5 参加するにあたり心がけたこと|
  |    6 気づいたこと                    足があれば来られる|
  |    7 感じたこと|
  |    8 悩んでいること・困っていること  空き家の縁側|
  |    9 これから取り組みたいこと        来週、棚のところに立ってみます。|
  |      名前を出さずに報告書などに載せ  （未記入です。公表用には載りません）|
  |      てよい|
  ||
  | > これでよい。次の人へ|
  ||
  ||
  ||
  ||
  ||
  | Enter 次の人へ  / 探す  o これで完了  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 17 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-39 bold
  style 2 1-47 bold
  style 2 63-78 bold reverse
  style 5 4-4 bold
  style 6 4-4 bold
  style 7 4-4 bold
  style 8 4-4 bold
  style 9 4-4 bold
  style 10 4-4 bold
  style 11 4-4 bold
  style 12 4-4 bold
  style 13 4-4 bold
  style 17 1-22 bold
  style 23 1-5 bold
  style 23 17-17 bold
  style 23 25-25 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
# What was written stands in it; Esc goes back to the last field, Up to the ones before.
@ key Up
@ wait Enter 直す
@ key Down
@ wait Enter 次の人へ
@ resize 40x12
@ screen
  | 1回目支援  帳票2         西田   見直し|
  | 6項目を記入。          Enter 次の人へ|
  |    7 感じたこと|
  |    8 悩んでいること・困っていること|
  |        空き家の縁側|
  |    9 これから取り組みたいこと|
  |        来週、棚のところに立ってみま|
  |        す。|
  |      名前を出さずに報告書などに載せて|
  |      よい|
  | > これでよい。次の人へ|
  | Enter 次の人へ       F9  Esc 戻る  F1|
  cursor 10 1
  style 0 1-9 bold
  style 0 12-16 bold
  style 1 1-13 bold
  style 1 23-38 bold reverse
  style 2 4-4 bold
  style 3 4-4 bold
  style 5 4-4 bold
  style 10 1-22 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 立ってみます
@ key Esc
@ gone > これでよい
@ key Tab
@ wait これでよい。次の人へ
$ banso show 'chisato/1/f2/西田' | grep -c 立ってみます
  1

# The same form of the next person; below stands the list one came by.
@ key Enter
@ wait 大沢
@ wait 5 / 10
@ key Esc
@ wait 記入する人を選びます
@ key Down Enter
@ wait 大沢
@ key F2
@ wait 見直し
@ wait Enter 直す
@ key End
# Nobody is behind the last one: the way leads back, past the list.
@ wait これでよい。回に戻る
@ key Enter
@ wait 開会
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# A form of the town leads to the next one of its session, and the last one back to it.
@ start banso open 'chisato/0.5/f1#記入日'
@ wait 9 / 9
@ key F2 End
@ wait これでよい。つぎの帳票へ
@ key Enter
@ wait 市町村エントリーシート
# A list that is cut at its foot tells of how many rows.
@ key F2
@ wait 下に8行
@ key Down*3
@ resize 40x12
@ wait 下に1
@ resize 80x24
@ key End
@ wait これでよい。つぎの帳票へ
@ screen
  | 知里町  0.5mtg  市町村エントリーシート                    支援先で1枚   見直し|
  ||
  | まだ書いていません。                                       Enter つぎの帳票へ|
  | 24項目のうち15項目は、banso で作った案です。|
  ||
  |      後期高齢者数|
  |      後期高齢者数の時点|
  |      後期高齢者数の出典|
  |      要支援・要介護認定率|
  |      認定率の時点|
  |      認定率の出典|
  |      第〇期介護保険料|
  |      介護保険料の時点|
  |      介護保険料の出典|
  |      日常生活圏域数|
  |      圏域数の時点|
  |      圏域数の出典|
  |      現状|
  |      課題|
  |      課題解決に向けて取り組みたいこ|
  |      と|
  | > これでよい。つぎの帳票へ|
  ||
  | Enter つぎの帳票へ  F9 メニュー                           Esc 戻る  F1 ヘルプ|
  cursor 21 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-20 bold
  style 2 59-78 bold reverse
  style 21 1-26 bold
  style 23 1-5 bold
  style 23 21-22 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Also a form of which nothing is required is next, as in the list; the last one leads back.
@ key Enter
@ wait 後期高齢者の質問票
@ signal TERM
@ exit 0
@ start banso open chisato/0.5/prep
@ wait 事前準備
@ key F2 End
@ wait これでよい。回に戻る
@ key Enter
@ wait 顔合わせ
@ signal TERM
@ exit 0
# To a sheet of somebody it does not go unsaid.
@ start banso open chisato/2/duties
@ wait 役割分担
@ key F2 End
@ wait これでよい。つぎの帳票へ
@ key Enter
@ wait ロードマップ
@ signal TERM
@ exit 0
@ start banso open chisato/2/groupwork
@ wait グループワークの記録
@ key F2 End
@ wait さんの分から
@ rows 2-23
  | まだ書いていません。                                       Enter つぎの帳票へ|
  ||
  |    1 班の記録|
  ||
  | > これでよい。つぎの帳票へ（西田さんの分から）|
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
  | Enter つぎの帳票へ  F9 メニュー                           Esc 戻る  F1 ヘルプ|
@ resize 40x12
@ wait F9  Esc 戻る
@ screen
  | グループワークの記録（案）      見直し|
  | まだ空欄です。     Enter つぎの帳票へ|
  |    1 班の記録|
  ||
  | > これでよい。つぎの帳票へ（西田さん..|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter つぎの帳票へ   F9  Esc 戻る  F1|
  cursor 4 1
  style 0 1-26 bold
  style 1 1-14 bold
  style 1 19-38 bold reverse
  style 2 4-4 bold
  style 4 1-38 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Enter
@ wait 帳票3
@ screen
  | 知里町  2回目支援  帳票3 振り返りシート（2回目）（案）                   1 / 2|
  ||
  | 記入する人を選びます。                                             Enter 開く|
  ||
  |   氏名                  所属・職名            立場            記入|
  | > 西田                                        直営包括        未着手|
  |   大沢                                        住民・地域団体  未着手|
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
  | Enter 開く  n 追加  F9 メニュー                           Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-54 bold
  style 2 1-22 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 25-34 fg=243
  style 4 47-50 fg=243
  style 4 63-66 fg=243
  style 5 1-6 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-22 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ signal TERM
@ exit 0
# The menu of a low screen is such a list, too.
@ size 40x12
@ start banso open chisato/0.5/f1
@ wait 帳票1
@ key F9
@ wait メニュー
@ wait 下に
@ key End
@ gone 下に
@ key Esc
@ wait 帳票1
@ signal TERM
@ exit 0
