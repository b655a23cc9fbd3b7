# A whole mail that is pasted adds the people in it; its sentences are nobody. Which lines are left
# out stands below the people before anybody is added, and how many is told before and after.
@ styles off
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato
@ wait 次にすること
@ key p
@ wait 参加者がまだ
@ key N
@ wait 1行に1人ずつ
@ type いつもお世話になっております。
@ key Enter
@ type 次の方々が参加しますので、よろしく
@ key Enter
@ type 高齢福祉課 係長 西田 みのり 様
@ key Enter
@ type 東野、役場の人ですか
@ key Enter
@ type 大沢、包括
@ key Enter
@ type 南 ますみ 様
@ key Tab
@ wait 2人を追加します
@ screen
  | 知里町  参加者をまとめて追加                                             1 / 6|
  ||
  | 2人を追加します。                                              Enter 追加する|
  | ! 2行は分からないので残します。人ではない2行は入れません（下にあります）。|
  ||
  |   氏名                                  立場                  職名  所属|
  | > 西田 みのり                                                 係長  高齢福祉課|
  ||
  |   ! 東野、役場の人ですか（立場「役場の|
  |   人ですか」が分かりません）|
  ||
  |   ! 大沢、包括（立場「包括」が分かりま|
  |   せん: 直営包括、委託包括 ですか）|
  ||
  |   南 ますみ|
  ||
  | 立場は次から: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直|
  | 営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地|
  | 域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)|
  | 局、厚生労働省、受託事業者、その他|
  ||
  ||
  | 下に2行|
  | Enter 追加する  F9 メニュー                               Esc 戻る  F1 ヘルプ|
  cursor 6 1
@ resize 40x12
@ wait 2人を追加します
@ screen
  | 知里町  参加者をまとめて追加     1 / 6|
  | 2人を追加します。      Enter 追加する|
  | ! 2行は分からないので残します。人では|
  | ない2行は入れません（下にあります）。|
  | 氏名|
  | > 西田 みのり|
  |   職名 係長|
  |   所属 高齢福祉課|
  ||
  |   ! 東野、役場の人ですか（立場「役場..|
  | 下に4行|
  | Enter 追加する       F9  Esc 戻る  F1|
  cursor 5 1
@ resize 80x24
# What is unclear stays to be mended, and what is no person with it: it may be one after all.
@ key Enter
@ wait 人ではない2行は書きかけに残しました。
@ rows 3-8
  | 氏名、立場、職名、所属、市町村の順に、読点で区切るか、表から貼り付けます。|
  ||
  | | いつもお世話になっております。|
  | | 次の方々が参加しますので、よろしく|
  | | 東野、役場の人ですか|
  | | 大沢、包括|
@ key C-u
@ key Bs
@ key C-u
@ type 北
@ key Tab
@ wait 1人を追加します
@ key Enter
@ wait 1人を追加しました。人ではない2行は書きかけに残しました。
@ rows 4-10
  |   氏名                  所属・職名            立場|
  | > 西田 みのり           高齢福祉課 係長|
  |   南 ますみ|
  |   北|
@ key N
@ wait いつもお世話になっております。
@ rows 2-8
  | 1行に1人ずつ書きます。                                           Tab 読み取る|
  | 氏名、立場、職名、所属、市町村の順に、読点で区切るか、表から貼り付けます。|
  ||
  | | いつもお世話になっております。|
  | | 次の方々が参加しますので、よろしく|
  | ||
  | ||
@ signal HUP
@ exit 0
