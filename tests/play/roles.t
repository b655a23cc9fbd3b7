# 立場 is one of the scenario's; words of one's own are 職名. A word that an older banso took for a role
# stays as it is and waits for somebody to choose one; until then it counts as その他.

@ styles off
$ banso new --name 知里町 --id chisato --date 1=2026-12-02
  chisato
$ banso respondent add chisato --name 山田 --org 高齢福祉課 --title 課長 --role kanri
  p1
$ banso respondent add chisato --name 佐藤 --org 高齢福祉課 --title '　保健師 '
  p2
$ banso respondent add chisato --name 鈴木 --role その他 && banso respondent add chisato --name 林 --title 主査
  p3
  p4
$ banso respondent add chisato --name 森 --role 包括
  banso: 「包括」は選択肢にありません。次から選んでください: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)局、厚生労働省、受託事業者、その他。職名（課長、保健師など）は --title に書いてください。
? 1
$ banso show chisato | sed -n '/参加者/,/林/p'
  【参加者】
    氏名  所属        職名    立場                      市町村
    山田  高齢福祉課  課長    市町村（担当課の管理職）
    佐藤  高齢福祉課  保健師
    鈴木                      その他
    林                主査

# Two of them as an older banso kept them.
$ cat >older.py <<'END'
> import os, sqlite3, sys
> db = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> for row, word in zip(sys.argv[2::2], sys.argv[3::2]):
>     db.execute("""INSERT INTO value (sheet, field, row, column, revision, text, reason, at, who)
>         SELECT sheet, field, row, 'role', 1, ?, '', at, who FROM value WHERE row = ? AND column = 'name'
>             AND sheet IN (SELECT id FROM sheet WHERE engagement = ?)""", (word, row, sys.argv[1]))
> db.commit()
> END
$ python3 older.py chisato p2 広報の人 p4 民生委員・児童委員の会の人たち
$ banso show chisato | sed -n '/参加者/,/林/p'
  【参加者】
    氏名  所属        職名    立場                      市町村
    山田  高齢福祉課  課長    市町村（担当課の管理職）
    佐藤  高齢福祉課  保健師  その他
    鈴木                      その他
    林                主査    その他

# The list says so, and so does the screen of the person; going through it changes nothing.
@ start banso open chisato/1
@ wait 開会
@ key a
@ wait 予定 0人
@ screen
  | 知里町  1回目支援  出席                                                  1 / 4|
  ||
  | 来る予定の人に、印を付けます。                               Enter 印を付ける|
  | 予定 0人  出席 0人|
  ||
  |    予定     出席     氏名                  所属・職名|
  |  > [  ]     [  ]     山田                  高齢福祉課 課長|
  |    [  ]     [  ]     佐藤                  高齢福祉課 保健師|
  |    [  ]     [  ]     鈴木|
  |    [  ]     [  ]     林                    主査|
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
  | Enter 印を付ける  A 全員  x 外す  h 備考  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 6 2
@ key Enter Down Enter Down Enter Down Enter
@ wait 予定 4人
@ key Right Up*3 Enter Down Enter Down Enter Down Enter
@ wait 出席 4人
@ key Esc
@ wait 開会
@ key Esc
@ wait 次にすること
@ key p
@ wait / 4
@ screen
  | 知里町  参加者                                                           1 / 4|
  ||
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名              所属・職名         立場|
  | > 山田              高齢福祉課 課長    市町村（担当課の管理職）|
  |   佐藤              高齢福祉課 保健師  ! 要確認 広報の人|
  |   鈴木                                 その他|
  |   林                主査               ! 要確認 民生委員・児童委員の会の人たち|
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
  | Enter 直す  n 追加  x 外す  N まとめて追加  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 5 1
@ key Down Enter
@ wait > 氏名
@ screen
  | 知里町  参加者                                                           1 / 5|
  ||
  | 名字だけでも、「住民A」のような呼び名でもかまいません。              Tab 次へ|
  ||
  | > 氏名     | 佐藤|
  |   所属       高齢福祉課|
  |   職名       保健師|
  |   立場       ! 要確認 広報の人|
  |   市町村   ||
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
  | 保存しました 13:57|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 4 18
@ key Tab*3
@ wait 4 / 5
@ screen
  | 知里町  参加者                                                           4 / 5|
  ||
  | どの立場で加わるか。課長、保健師などは「職名」に書きます。   Enter 決めて次へ|
  ||
  |   立場       >  1 ( ) 市町村（担当課）|
  |                 2 ( ) 市町村（担当課の管理職）|
  |                 3 ( ) 市町村（関係課）|
  |                 4 ( ) 直営包括|
  |                 5 ( ) 委託包括|
  |                 6 ( ) 社協・生活支援コーディネーター|
  |                 7 ( ) 介護・医療の事業所|
  |                 8 ( ) 住民・地域団体|
  |                 9 ( ) 企業・NPO・大学|
  |                10 ( ) アドバイザー|
  |                11 ( ) 都道府県|
  |                12 ( ) 保健所・振興局|
  |                13 ( ) 地方厚生(支)局|
  |                14 ( ) 厚生労働省|
  |                全部で16（上下で続き）|
  ||
  | ! 「広報の人」は選択肢にありません。次から選んでください: 市町村（担当課）、市|
  | 町村（担当課の管理職）、市町村（関係課）、直営包括、委託包括、社協・生活支援|
  | コーディネーター、介護・医療の事業所、住民・地域団体、企業・NPO・大学、アド..|
  | Enter 決めて次へ  Tab 次へ  Ctrl-S 保存  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 4 14
@ key Tab
@ wait > 市町村
@ rows 4-8
  |   氏名       佐藤|
  |   所属       高齢福祉課|
  |   職名       保健師|
  |   立場       ! 要確認 広報の人|
  | > 市町村   ||
@ resize 40x12
@ screen
  | 知里町  参加者                   5 / 5|
  | いくつかの市町村が参加する   Tab 次へ|
  | ときに書きます。|
  |   氏名       佐藤|
  |   所属       高齢福祉課|
  |   職名       保健師|
  |   立場       ! 要確認 広報の人|
  | > 市町村   ||
  ||
  ||
  ||
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 7 14
@ key S-Tab
@ wait 4 / 5
@ screen
  | 知里町  参加者                   4 / 5|
  | どの立場で加わるか。課長、保    Enter|
  | 健師などは「職名」に書きます。|
  |   立場|
  |   >  1 ( ) 市町村（担当課）|
  |      2 ( ) 市町村（担当課の管理職）|
  |      3 ( ) 市町村（関係課）|
  |     全部で16（上下で続き）|
  | ! 「広報の人」は選択肢にありません。次|
  | から選んでください: 市町村（担当課）、|
  | 市町村（担当課の管理職）、市町村（関..|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 4 3
@ key Esc
@ wait > 佐藤
@ screen
  | 知里町  参加者                   2 / 4|
  | 直す人を選びます。         Enter 直す|
  | 氏名|
  |   山田|
  |   高齢福祉課 課長・市町村（担当課の管|
  |   理職）|
  ||
  | > 佐藤|
  |   所属・職名 高齢福祉課 保健師|
  |   立場 ! 要確認 広報の人|
  | 下に2行|
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
  cursor 7 1
@ key q
@ wait 次に 0.5mtg
@ resize 80x24
@ key q q
@ exit 0
$ banso history chisato/.people | grep role | cut -d' ' -f5-
  chisato/.people#person:p3:role  （空欄） -> その他
  chisato/.people#person:p1:role  （空欄） -> 市町村（担当課の管理職）

# In papers and counts they are その他, in one line with those who chose it.
$ banso export chisato/1 --doc agenda --format txt | sed -n '/出席予定/,$p'
  【出席予定】
    市町村（担当課の管理職）: 山田（高齢福祉課 課長）
    その他: 佐藤（高齢福祉課 保健師）、鈴木、林（主査）
$ banso export chisato/1 --doc record --format txt --for shared | sed -n '/出席/,/林/p'
    出席: 4人（市町村職員1人、その他の立場3人）
  
  【出席者】
    立場                      所属        職名    氏名  出欠
    市町村（担当課の管理職）  高齢福祉課  課長    山田  出席
    その他                    高齢福祉課  保健師  佐藤  出席
    その他                                        鈴木  出席
    その他                                主査    林    出席
$ banso export chisato/1 --doc record --for public | grep -e 出席 -e 保健師 -e 課長
  - 出席: 4人（市町村職員1人、その他の立場3人）
$ banso export chisato --format csv | grep -a -e ',title,' -e ',role,' | cut -d, -f7-11
  field,label,row,column,value
  person,職名,p1,title,課長
  person,立場,p1,role,市町村（担当課の管理職）
  person,職名,p2,title,保健師
  person,立場,p2,role,その他
  person,立場,p3,role,その他
  person,職名,p4,title,主査
  person,立場,p4,role,その他

# Until somebody chooses. A word of one's own is none of them, neither typed nor behind a digit.
@ start banso open chisato
@ wait 次にすること
@ key p
@ wait / 4
@ key Down Enter
@ wait > 氏名
@ key Tab*3
@ wait 選択肢にありません
@ type 広報の人
@ wait 「広報の人」
@ screen
  | 知里町  参加者                                                           4 / 5|
  ||
  | どの立場で加わるか。課長、保健師などは「職名」に書きます。   Enter 決めて次へ|
  ||
  |   立場       >  1 ( ) 市町村（担当課）|
  |                 2 ( ) 市町村（担当課の管理職）|
  |                 3 ( ) 市町村（関係課）|
  |                 4 ( ) 直営包括|
  |                 5 ( ) 委託包括|
  |                 6 ( ) 社協・生活支援コーディネーター|
  |                 7 ( ) 介護・医療の事業所|
  |                 8 ( ) 住民・地域団体|
  |                 9 ( ) 企業・NPO・大学|
  |                10 ( ) アドバイザー|
  |                11 ( ) 都道府県|
  |                12 ( ) 保健所・振興局|
  |                13 ( ) 地方厚生(支)局|
  |                14 ( ) 厚生労働省|
  |                15 ( ) 受託事業者|
  |                16 ( ) その他|
  ||
  ||
  | 「広報の人」という選択肢はありません。数字か 上下の矢印で選んでください。|
  | Enter 決めて次へ  Tab 次へ  Ctrl-S 保存  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 4 14
@ key 1 6
@ wait > 市町村
@ rows 4-8
  |   氏名       佐藤|
  |   所属       高齢福祉課|
  |   職名       保健師|
  |   立場       その他|
  | > 市町村   ||
@ key Esc
@ wait その他
@ rows 2-5
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名              所属・職名         立場|
  |   山田              高齢福祉課 課長    市町村（担当課の管理職）|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso history chisato/.people | grep role | cut -d' ' -f5-
  chisato/.people#person:p2:role  （空欄） -> その他
  chisato/.people#person:p3:role  （空欄） -> その他
  chisato/.people#person:p1:role  （空欄） -> 市町村（担当課の管理職）

# A scenario without roles asks nobody for one.
$ cat >bare.yaml <<'END'
> banso: 1
> id: bare
> title: 立場のない支援
> forms: {f: {title: 紙, per: engagement, reconstructed: ためすため, fields: [{id: x, label: 項目, type: line}]}}
> sessions:
>   "1": {title: 一回め, kind: visit, minutes: 10, steps: [{id: a, title: はじめ, minutes: 10}]}
> patterns:
>   A: {title: 一回, sessions: ["1"]}
> END
$ mkdir own && cp bare.yaml own/ && banso --scenarios own new --name うみ町 --scenario bare --id umi
  umi
$ banso respondent add umi --name 川 --role 漁師
  banso: 「漁師」は書けません。ここには選択肢がありません。職名（課長、保健師など）は --title に書いてください。
? 1
$ banso respondent add umi --name 川 --title 漁師
  p1
$ python3 older.py umi p1 漁師
@ start banso open umi
@ wait 次にすること
@ key p
@ wait / 1
@ screen
  | うみ町  参加者                                                           1 / 1|
  ||
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                  所属・職名            立場|
  | > 川                    漁師                  その他|
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
  | Enter 直す  n 追加  x 外す  N まとめて追加  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 5 1
@ key Enter
@ wait > 氏名
@ rows 3-9
  ||
  | > 氏名     | 川|
  |   所属     ||
  |   職名       漁師|
  |   市町村   ||
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# Words that are no role, nor part of one: その他, and the words are 職名. It is said, on the command line and
# where a list is read back alike.
$ banso new --name 空町 --id sora
  sora
$ banso respondent add sora --name 森 --role 民生委員 && banso respondent add sora --name 岸 --role 防災士 --title 会長 && banso respondent add sora --name 浜 --role kanri
  p1
  banso: 「民生委員」は立場の一覧にないので、立場を「その他」、職名を「民生委員」にしました。
  p2
  banso: 「防災士」は立場の一覧にないので、立場を「その他」、職名を「会長、防災士」にしました。
  p3
$ banso respondent add umi --name 沖 --role 防災士
  banso: 「防災士」は書けません。ここには選択肢がありません。職名（課長、保健師など）は --title に書いてください。
? 1
@ start banso open sora
@ wait 次にすること
@ key p
@ wait 直す人を選びます
@ paste 氏名\t立場\t職名\n原 けん\t民生委員\t\n林 ゆう\t区長\t会長\n
@ wait 2人を追加します
@ rows 2-8
  | 2人を追加します。                                              Enter 追加する|
  | 2人は、立場にない言葉を職名にし、立場を その他 にします。|
  ||
  |   氏名                  立場                  職名        所属|
  | > 原 けん               その他                民生委員|
  |   林 ゆう               その他                会長、区長|
@ resize 40x12
@ wait F1
@ rows 1-10
  | 2人を追加します。      Enter 追加する|
  | 2人は、立場にない言葉を職名にし、立場|
  | を その他 にします。|
  | 氏名|
  | > 原 けん|
  |   立場 その他|
  |   職名 民生委員|
  ||
  |   林 ゆう..|
@ resize 80x24
@ wait F1 ヘルプ
@ key Enter
@ wait 2人を追加しました
@ signal TERM
@ exit 0
$ banso show sora | sed -n '/参加者/,/林/p'
  【参加者】
    氏名     所属  職名          立場                      市町村
    森             民生委員      その他
    岸             会長、防災士  その他
    浜                           市町村（担当課の管理職）
    原 けん        民生委員      その他
    林 ゆう        会長、区長    その他
