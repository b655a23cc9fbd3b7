# Participants from a list, their order, and finding one by the name.

$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato
@ wait 次にすること
@ key p
@ wait 参加者がまだ
@ key N
@ wait 1行に1人ずつ
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 1|
  ||
  | 1行に1人ずつ書くか、表から貼り付けます。                         Tab 読み取る|
  | 氏名、立場、職名、所属、市町村の順。区切りは読点かタブ。|
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
  ||
  ||
  ||
  | Tab 読み取る  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 5 3
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-40 bold
  style 2 65-78 bold reverse
  style 23 1-3 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 1. 西田 みのり、市町村（担当課）、係長、高齢福祉課
@ key Enter
@ type 大沢／保健師さん
@ key Enter
@ type 東野
@ key Tab
@ wait 2人を追加します
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 3|
  ||
  | 2人を追加します。                                              Enter 追加する|
  | ! 1行は分からないので、追加せずに残します。|
  ||
  |   氏名                                      立場              職名  所属|
  | > 西田 みのり                               市町村（担当課）  係長  高齢福祉課|
  ||
  |   ! 大沢／保健師さん（立場「保健師さん」が|
  |   分かりません）|
  ||
  |   東野|
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
  | Enter 追加する  F9 メニュー                               Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-17 bold
  style 2 63-78 bold reverse
  style 5 3-6 fg=243
  style 5 45-48 fg=243
  style 5 63-66 fg=243
  style 5 69-72 fg=243
  style 6 1-13 bold
  style 23 1-5 bold
  style 23 17-18 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ wait 2人を追加します
@ screen
  | 知里町  参加者をまとめて追加     1 / 3|
  | 2人を追加します。      Enter 追加する|
  | ! 1行は分からないので、追加せずに残し|
  | ます。|
  | 氏名|
  | > 西田 みのり|
  |   立場 市町村（担当課）|
  |   職名 係長|
  |   所属 高齢福祉課|
  ||
  ||
  | Enter 追加する       F9  Esc 戻る  F1|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 1 1-17 bold
  style 1 23-38 bold reverse
  style 4 1-4 fg=243
  style 5 1-13 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Enter
@ wait 分からなかった行
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 1|
  ||
  | 1行に1人ずつ書くか、表から貼り付けます。                         Tab 読み取る|
  | 氏名、立場、職名、所属、市町村の順。区切りは読点かタブ。|
  ||
  | | 大沢／保健師さん|
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
  | 2人を追加しました。分からなかった行を直してください。|
  | Tab 読み取る  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 5 19
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-40 bold
  style 2 65-78 bold reverse
  style 23 1-3 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-u
@ type 大沢、、保健師
@ key Tab
@ wait 1人を追加します
@ key Enter
@ wait 1人を追加しました
@ screen
  | 知里町  参加者                                                           1 / 3|
  ||
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                  所属・職名            立場|
  | > 西田 みのり           高齢福祉課 係長       市町村（担当課）|
  |   東野|
  |   大沢                  保健師|
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
  | 1人を追加しました。|
  | Enter 直す  n 追加  x 外す  N まとめて追加  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-18 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 25-34 fg=243
  style 4 47-50 fg=243
  style 5 1-13 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 45-46 bold
  style 23 59-61 bold
  style 23 69-70 bold

# m carries one.
@ key End m
@ wait 上下で動かし
@ key Up Up
@ wait 1 / 3
@ key Enter
@ wait 動かしました
@ rows 4-8
  |   氏名                  所属・職名            立場|
  | > 大沢                  保健師|
  |   西田 みのり           高齢福祉課 係長       市町村（担当課）|
  |   東野|
$ banso show chisato | grep -A4 参加者
  【参加者】
    氏名         所属        職名    立場              市町村
    大沢                     保健師
    西田 みのり  高齢福祉課  係長    市町村（担当課）
    東野

# What is pasted there is a list; heads say the order. A name that is typed at once jumps there.
@ paste 所属,氏名\n社協,村上 さち\n社協,東野
@ wait 1人を追加します
@ rows 2-8
  | 1人を追加します。                                              Enter 追加する|
  | ! 1行は分からないので、追加せずに残します。|
  ||
  |   氏名                        立場                  職名                  所属|
  | > 村上 さち                                                               社協|
  ||
  |   ! 社協,東野（もう一覧にい|
@ key Enter
@ wait 分からなかった行
@ key C-u
@ key Esc
@ wait 村上
@ type 西田
@ wait 2 / 4
@ rows 4-9
  |   氏名                  所属・職名            立場|
  |   大沢                  保健師|
  | > 西田 みのり           高齢福祉課 係長       市町村（担当課）|
  |   東野|
  |   村上 さち             社協|
