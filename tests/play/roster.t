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
  | 1行に1人ずつ書きます。                                           Tab 読み取る|
  | 氏名、立場、職名、所属、市町村の順に、読点で区切るか、表から貼り付けます。|
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
  style 2 1-22 bold
  style 2 65-78 bold reverse
  style 23 1-3 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 1. 西田 みのり、市町村（担当課）、係長、高齢福祉課
@ key Enter
@ type 大沢／包括
@ key Enter
@ type 東野
@ key Tab
@ wait 2人を追加します
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 3|
  ||
  | 2人を追加します。                                              Enter 追加する|
  | ! 1行は分からないので残します。|
  ||
  |   氏名                                      立場              職名  所属|
  | > 西田 みのり                               市町村（担当課）  係長  高齢福祉課|
  ||
  |   ! 大沢／包括（立場「包括」が分かりませ|
  |   ん: 直営包括、委託包括 ですか）|
  ||
  |   東野|
  ||
  ||
  ||
  ||
  | 立場は次から: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直|
  | 営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地|
  | 域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)|
  | 局、厚生労働省、受託事業者、その他|
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
  | ! 1行は分からないので残します。|
  | 氏名|
  | > 西田 みのり|
  |   立場 市町村（担当課）|
  |   職名 係長|
  |   所属 高齢福祉課|
  ||
  |   ! 大沢／包括（立場「包括」が分かり..|
  | 下に1行|
  | Enter 追加する       F9  Esc 戻る  F1|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 1 1-17 bold
  style 1 23-38 bold reverse
  style 4 1-13 bold
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
  | 1行に1人ずつ書きます。                                           Tab 読み取る|
  | 氏名、立場、職名、所属、市町村の順に、読点で区切るか、表から貼り付けます。|
  ||
  | | 大沢／包括|
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
  | 立場は次から: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直|
  | 営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地|
  | 域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)|
  | 局、厚生労働省、受託事業者、その他|
  ||
  ||
  | 2人を追加しました。分からなかった行を直してください。|
  | Tab 読み取る  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 5 13
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-22 bold
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
  | ! 1行は分からないので残します。|
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

# A table of Excel has tabs, which no text keeps: in the box a bar stands for each. Its headings are
# read, and its columns that participants do not have are told.
@ key N
@ wait 1行に1人ずつ
@ paste 番号\t氏名\tふりがな\t立場\t所属\n1\t北川 ゆう\tきたがわ\t都道府県\t支援課、企画係\n2\t南 あおい\tみなみ\t住民\t自治会\n
@ wait 北川
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 1|
  ||
  | 1行に1人ずつ書きます。                                           Tab 読み取る|
  | 氏名、立場、職名、所属、市町村の順に、読点で区切るか、表から貼り付けます。|
  ||
  | | 所属,氏名|
  | | 番号｜氏名｜ふりがな｜立場｜所属|
  | | 1｜北川 ゆう｜きたがわ｜都道府県｜支援課、企画係|
  | | 2｜南 あおい｜みなみ｜住民｜自治会|
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
  cursor 9 3
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-22 bold
  style 2 65-78 bold reverse
  style 23 1-3 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab
@ wait 1人を追加します
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 2|
  ||
  | 1人を追加します。                                              Enter 追加する|
  | ! 1行は分からないので残します。 ! 「ふりがな」の列は使いません。|
  ||
  |   氏名                          立場      職名                  所属|
  | > 北川 ゆう                     都道府県                        支援課、企画係|
  ||
  |   ! 2｜南 あおい｜みなみ｜住民|
  |   ｜自治会（立場「住民」が分か|
  |   りません: 住民・地域団体 で|
  |   すか）|
  ||
  ||
  ||
  ||
  | 立場は次から: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直|
  | 営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地|
  | 域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)|
  | 局、厚生労働省、受託事業者、その他|
  ||
  ||
  ||
  | Enter 追加する  y 近い立場で読む  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-17 bold
  style 2 63-78 bold reverse
  style 5 3-6 fg=243
  style 5 33-36 fg=243
  style 5 43-46 fg=243
  style 5 65-68 fg=243
  style 6 1-11 bold
  style 23 1-5 bold
  style 23 17-17 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ wait Enter 追加する       F9
@ key Down
@ screen
  | 知里町  参加者をまとめて追加     2 / 2|
  | 1人を追加します。      Enter 追加する|
  | ! 1行は分からないので残します。 ! 「ふ|
  | りがな」の列は使いません。|
  | 氏名|
  | > ! 2｜南 あおい｜みなみ｜住民｜自治会|
  |   （立場「住民」が分かりません: 住民・|
  |   地域団体 ですか）|
  | 立場は次から: 市町村（担当課）、市町村|
  | （担当課の管理職）、市町村（関係課）..|
  ||
  | Enter 追加する       F9  Esc 戻る  F1|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 1 1-17 bold
  style 1 23-38 bold reverse
  style 5 1-1 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 160x50
@ wait F9 メニュー
@ screen
  | 知里町  参加者をまとめて追加                                                                                                                             2 / 2|
  ||
  | 1人を追加します。                                                                   Enter 追加する|
  | ! 1行は分からないので残します。 ! 「ふりがな」の列は使いません。|
  ||
  |   氏名                                                                              立場                  職名                  所属|
  |   北川 ゆう                                                                         都道府県                                    支援課、企画係|
  ||
  | > ! 2｜南 あおい｜みなみ｜住民｜自治会（立場「住民」が分かりません: 住民・地域団体|
  |   ですか）|
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
  | 立場は次から: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直営|
  | 包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地域団|
  | 体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)局、厚|
  | 生労働省、受託事業者、その他|
  ||
  ||
  ||
  | Enter 追加する  y 近い立場で読む  F9 メニュー                                                                                             Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-17 bold
  style 2 84-99 bold reverse
  style 5 3-6 fg=243
  style 5 85-88 fg=243
  style 5 107-110 fg=243
  style 5 129-132 fg=243
  style 8 1-1 bold
  style 49 1-5 bold
  style 49 17-17 bold
  style 49 35-36 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ resize 80x24
@ key Enter
@ wait 分からなかった行
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 1|
  ||
  | 1行に1人ずつ書きます。                                           Tab 読み取る|
  | 氏名、立場、職名、所属、市町村の順に、読点で区切るか、表から貼り付けます。|
  ||
  | | 番号｜氏名｜ふりがな｜立場｜所属|
  | | 2｜南 あおい｜みなみ｜住民｜自治会|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  | 立場は次から: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直|
  | 営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地|
  | 域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)|
  | 局、厚生労働省、受託事業者、その他|
  ||
  ||
  | 1人を追加しました。分からなかった行を直してください。|
  | Tab 読み取る  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 6 37
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-22 bold
  style 2 65-78 bold reverse
  style 23 1-3 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold

# What is unfinished there stays: what is pasted later stands below it.
@ key Esc
@ wait 直す人を選びます
@ paste 氏名\t立場\n川上 みお\t都道府県\n
@ wait 前の書きかけに続けて
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 2|
  ||
  | 1人を追加します。                                              Enter 追加する|
  | ! 1行は分からないので残します。 ! 「ふりがな」の列は使いません。|
  ||
  |   氏名                    立場      職名                  所属|
  | > ! 2｜南 あおい｜みなみ|
  |   ｜住民｜自治会（立場|
  |   「住民」が分かりませ|
  |   ん: 住民・地域団体 で|
  |   すか）|
  ||
  |   川上 みお               都道府県|
  ||
  ||
  ||
  | 立場は次から: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直|
  | 営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地|
  | 域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)|
  | 局、厚生労働省、受託事業者、その他|
  ||
  ||
  | 前の書きかけに続けて読みました。Esc で直せます。|
  | Enter 追加する  y 近い立場で読む  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-17 bold
  style 2 63-78 bold reverse
  style 5 3-6 fg=243
  style 5 27-30 fg=243
  style 5 37-40 fg=243
  style 5 59-62 fg=243
  style 6 1-1 bold
  style 23 1-5 bold
  style 23 17-17 bold
  style 23 35-36 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 1行に1人ずつ
@ rows 5-9
  | | 番号｜氏名｜ふりがな｜立場｜所属|
  | | 2｜南 あおい｜みなみ｜住民｜自治会|
  | | 氏名｜立場|
  | | 川上 みお｜都道府県|
  | ||
@ key Esc
@ wait 直す人を選びます
@ key N
@ wait 前の書きかけ。Ctrl-U で1行ずつ
@ rows 5-9
  | | 番号｜氏名｜ふりがな｜立場｜所属|
  | | 2｜南 あおい｜みなみ｜住民｜自治会|
  | | 氏名｜立場|
  | | 川上 みお｜都道府県|
  | ||

# Nor does somebody who follows in a post, and gets the name typed there, take it away.
@ key Esc
@ wait 直す人を選びます
@ key x
@ wait どうしますか
@ key 2
@ wait 最初の回
@ key Enter
@ wait 後任はどなた
@ type 岡 しのぶ
@ key Enter
@ wait 後任を追加
@ key Esc
@ wait 直す人を選びます
@ key N
@ wait 前の書きかけ。Ctrl-U で1行ずつ
@ rows 5-9
  | | 番号｜氏名｜ふりがな｜立場｜所属|
  | | 2｜南 あおい｜みなみ｜住民｜自治会|
  | | 氏名｜立場|
  | | 川上 みお｜都道府県|
  | ||

# All roles that are near to one alone are taken with one key, and shown before anybody is added.
@ key Down Down Down Down
@ type 池 まさお｜住民
@ key Tab
@ wait 近い立場で読む
@ resize 40x12
@ key y
@ wait 近い立場で読みました
@ screen
  | 知里町  参加者をまとめて追加     1 / 3|
  | 3人を追加します。      Enter 追加する|
  | ! 「ふりがな」の列は使いません。|
  | 氏名|
  | > 南 あおい|
  |   立場 住民・地域団体|
  |   所属 自治会|
  ||
  |   川上 みお|
  | 近い立場で読みました。合っているか確か|
  | めてください。|
  | Enter 追加する       F9  Esc 戻る  F1|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 1 1-17 bold
  style 1 23-38 bold reverse
  style 4 1-11 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait F1 ヘルプ
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 3|
  ||
  | 3人を追加します。                                              Enter 追加する|
  | ! 「ふりがな」の列は使いません。|
  ||
  |   氏名                  立場                  職名                  所属|
  | > 南 あおい             住民・地域団体                              自治会|
  |   川上 みお             都道府県|
  |   池 まさお             住民・地域団体|
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
  | 近い立場で読みました。合っているか確かめてください。|
  | Enter 追加する  F9 メニュー                               Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-17 bold
  style 2 63-78 bold reverse
  style 5 3-6 fg=243
  style 5 25-28 fg=243
  style 5 47-50 fg=243
  style 5 69-72 fg=243
  style 6 1-11 bold
  style 23 1-5 bold
  style 23 17-18 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 1行に1人ずつ
@ key Tab
@ wait y 近い立場で読む
@ key y
@ wait 3人を追加します
@ key Enter
@ wait 3人を追加しました

# Where nobody else is understood, that key comes first.
@ key N
@ wait 1行に1人ずつ
@ type 原 けん、住民
@ key Tab
@ wait 0人を追加します
@ resize 40x12
@ wait 0人を追加します
@ screen
  | 知里町  参加者をまとめて追加     1 / 1|
  | 0人を追加します。    y 近い立場で読む|
  | ! 1行は分からないので残します。|
  | 氏名|
  | > ! 原 けん、住民（立場「住民」が分か|
  |   りません: 住民・地域団体 ですか）|
  ||
  ||
  | 立場は次から: 市町村（担当課）、市町村|
  | （担当課の管理職）、市町村（関係課）..|
  ||
  | y 近い立場で読む     F9  Esc 戻る  F1|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 1 1-17 bold
  style 1 21-38 bold reverse
  style 4 1-1 bold
  style 11 1-1 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait F1 ヘルプ
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 1|
  ||
  | 0人を追加します。                                            y 近い立場で読む|
  | ! 1行は分からないので残します。|
  ||
  |   氏名                              立場                  職名|
  | > ! 原 けん、住民（立場「住民」が|
  |   分かりません: 住民・地域団体 で|
  |   すか）|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 立場は次から: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直|
  | 営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地|
  | 域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)|
  | 局、厚生労働省、受託事業者、その他|
  ||
  ||
  ||
  | y 近い立場で読む  F9 メニュー                             Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-28 bold
  style 2 1-17 bold
  style 2 61-78 bold reverse
  style 5 3-6 fg=243
  style 5 37-40 fg=243
  style 5 59-62 fg=243
  style 6 1-1 bold
  style 23 1-1 bold
  style 23 19-20 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key y
@ wait 1人を追加します
@ key Enter
@ wait 1人を追加しました

# The last line of a draft is as narrow as a small screen.
@ key N
@ wait 1行に1人ずつ
@ type 森 さち
@ key Enter
@ type 林 ゆう
@ key Esc
@ wait 直す人を選びます
@ resize 40x12
@ key N
@ wait 前の書きかけ
@ screen
  | 知里町  参加者をまとめて追加     1 / 1|
  | 1行に1人ずつ書きます。   Tab 読み取る|
  | 氏名、立場、職名、所属、市町村の順に、|
  | 読点で区切るか、表から貼り付けます。|
  | | 森 さち|
  | | 林 ゆう|
  | ||
  | ||
  | ||
  | ||
  | 前の書きかけ。Ctrl-U で1行ずつ消せます|
  | Tab 読み取る         F9  Esc 戻る  F1|
  cursor 5 10
  style 0 1-6 bold
  style 0 9-28 bold
  style 1 1-22 bold
  style 1 25-38 bold reverse
  style 11 1-3 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold

# A list from a mail: bullets in front, the name first and the title last. A title is nobody's name.
$ banso new --name 日野原町 --id hinohara
  hinohara
@ kill
@ resize 80x24
@ start banso open hinohara
@ wait 次にすること
@ key p
@ wait 参加者がまだ
@ paste ・鳥居 みなみ　ほしの県長寿社会課　主任\n・佐々木 隆　社協　生活支援コーディネーター\n・主任
@ wait 2人を追加します
@ screen
  | 日野原町  参加者をまとめて追加                                           1 / 3|
  ||
  | 2人を追加します。                                              Enter 追加する|
  | ! 1行は分からないので残します。|
  ||
  |   氏名                          立場                  職名|
  | > 鳥居 みなみ                                         主任|
  |                                                       所属 ほしの県長寿社会課|
  ||
  |   佐々木 隆                                           生活支援コーディネーター|
  |                                                       所属 社協|
  ||
  |   ! ・主任（「主任」が氏名か所|
  |   属か職名か分かりません。|
  |   「、」で区切ってください）|
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
  style 0 1-8 bold
  style 0 11-30 bold
  style 2 1-17 bold
  style 2 63-78 bold reverse
  style 5 3-6 fg=243
  style 5 33-36 fg=243
  style 5 55-58 fg=243
  style 6 1-13 bold
  style 23 1-5 bold
  style 23 17-18 bold
  style 23 59-61 bold
  style 23 69-70 bold
