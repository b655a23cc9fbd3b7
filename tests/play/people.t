# 参加者: the list, and one person.

$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato
@ wait 次にすること
@ key p
@ screen
  | 知里町  参加者                                                             0人|
  ||
  ||
  |   参加者がまだ登録されていません。|
  ||
  |   n を押すと、1人ずつ追加できます。|
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
  | n 追加  F9 メニュー                                       Esc 戻る  F1 ヘルプ|
  cursor 3 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 23 1-1 bold
  style 23 9-10 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key n
@ screen
  | 知里町  参加者|
  ||
  |   氏名は名字だけ、番号でもかまいません。|
  ||
  | > 氏名|
  |   所属|
  |   職名|
  |   立場|
  |   市町村|
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
  |   名字だけ、番号でもかまいません。|
  ||
  ||
  | Tab 次  Shift-Tab 前  Ctrl-S 保存  F5 履歴  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 4 13
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 3-40 bold
  style 4 1-6 bold
  style 20 3-34 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-28 bold
  style 23 36-37 bold
  style 23 45-46 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 山田
@ key Tab
@ type 高齢福祉課
@ key Tab
@ wait > 職名
@ type 係長
@ key Tab
@ wait > 立場
@ screen
  | 知里町  参加者|
  ||
  |   氏名は名字だけ、番号でもかまいません。|
  ||
  | > 立場      >  1 ( ) 市町村（担当課）|
  |                2 ( ) 市町村（担当課の管理職）|
  |                3 ( ) 市町村（関係課）|
  |                4 ( ) 直営包括|
  |                5 ( ) 委託包括|
  |                6 ( ) 社協・生活支援コーディネーター|
  |                7 ( ) 介護・医療の事業所|
  |                8 ( ) 住民・地域団体|
  |                9 ( ) 企業・NPO・大学|
  |               10 ( ) アドバイザー|
  |               11 ( ) 都道府県|
  |               12 ( ) 保健所・振興局|
  |               13 ( ) 地方厚生(支)局|
  |               14 ( ) 厚生労働省|
  |               全部で16（↑↓ で続き）|
  ||
  |   どの立場で加わるか。課長、保健師などは「職名」に書きます。|
  ||
  ||
  | ↑↓ 選ぶ  Enter 決める  Tab とばす  F9 メニュー            Esc 戻る  F1 ヘルプ|
  cursor 4 13
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 3-40 bold
  style 4 1-6 bold
  style 4 13-13 bold
  style 4 22-37 bold
  style 18 15-35 fg=243
  style 20 3-60 fg=243
  style 23 1-2 bold
  style 23 10-14 bold
  style 23 24-26 bold
  style 23 36-37 bold
  style 23 59-61 bold
  style 23 69-70 bold
# What is no role is none: it belongs into 職名.
@ key End
@ type 広報の人
@ wait 「広報の人」という選択肢はありません
@ rows 4-21
  | > 立場         3 ( ) 市町村（関係課）|
  |                4 ( ) 直営包括|
  |                5 ( ) 委託包括|
  |                6 ( ) 社協・生活支援コーディネーター|
  |                7 ( ) 介護・医療の事業所|
  |                8 ( ) 住民・地域団体|
  |                9 ( ) 企業・NPO・大学|
  |               10 ( ) アドバイザー|
  |               11 ( ) 都道府県|
  |               12 ( ) 保健所・振興局|
  |               13 ( ) 地方厚生(支)局|
  |               14 ( ) 厚生労働省|
  |               15 ( ) 受託事業者|
  |             > 16 ( ) その他|
  |               全部で16（↑↓ で続き）|
  ||
  |   どの立場で加わるか。課長、保健師などは「職名」に書きます。|
# The second digit of 10 belongs to it: it never goes to the next field.
@ key Up 1
@ wait 「1」のあとの数字を押してください。
@ key 0
@ wait いくつかの
@ rows 6-7
  |   職名      係長|
  |   立場      アドバイザー|
@ key S-Tab
@ wait (*) アドバイザー
@ key Up*9 Enter
@ wait いくつかの
@ rows 4-7
  |   氏名      山田|
  |   所属      高齢福祉課|
  |   職名      係長|
  |   立場      市町村（担当課）|
@ key S-Tab
@ wait (*) 市町村（担当課）
@ key Esc
@ screen
  | 知里町  参加者                                                             1人|
  ||
  |   氏名                  所属・職名            立場|
  | > 山田                  高齢福祉課 係長       市町村（担当課）|
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
  | Enter 直す  n 追加  x 外す  F9 メニュー                   Esc 戻る  F1 ヘルプ|
  cursor 3 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 3-6 fg=243
  style 2 25-34 fg=243
  style 2 47-50 fg=243
  style 3 1-6 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-30 bold
  style 23 59-61 bold
  style 23 69-70 bold

# Nothing written: nobody was added.
@ key n
@ wait > 氏名
@ key Esc
@ wait 1人
# A name alone is enough; it may be a number.
@ key n
@ wait > 氏名
@ type 3番
@ key Esc
@ wait 2人
@ key n
@ wait > 氏名
@ type ながいしめいのひとのなまえはどこまで
@ key Tab
@ type ながいしょぞくのなまえのきょうぎかい事務局
@ key Esc
@ wait 3人
@ screen
  | 知里町  参加者                                                             3人|
  ||
  |   氏名                        所属・職名                      立場|
  |   山田                        高齢福祉課 係長                 市町村（担当課）|
  |   3番|
  ||
  | > ながいしめいのひとのなまえ  ながいしょぞくのなまえのきょう|
  |   はどこまで                  ぎかい事務局|
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
  | Enter 直す  n 追加  x 外す  F9 メニュー                   Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 3-6 fg=243
  style 2 31-40 fg=243
  style 2 63-66 fg=243
  style 6 1-1 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-30 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  参加者                     3人|
  | 氏名|
  |   山田|
  |   高齢福祉課 係長・市町村（担当課）|
  ||
  |   3番|
  ||
  | > ながいしめいのひとのなまえはどこまで|
  |   所属・職名 ながいしょぞくのなまえの|
  |   きょうぎかい事務局|
  ||
  | Enter 直す        Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-4 fg=243
  style 7 1-1 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ resize 80x24
@ key Home Enter
@ wait 高齢福祉課
@ resize 40x12
@ screen
  | 知里町  参加者|
  | > 氏名      山田|
  |   所属      高齢福祉課|
  |   職名      係長|
  |   立場      市町村（担当課）|
  |   市町村|
  ||
  ||
  ||
  |   名字だけ、番号でもかまいません。|
  ||
  | Tab 次            Esc 戻る  F1 ヘルプ|
  cursor 1 17
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-6 bold
  style 9 3-34 fg=243
  style 11 1-3 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ resize 80x24
@ key Esc
@ wait 3人

# Taken off the list, after a question whose first answer is no.
@ key Down x
@ screen
  | 参加者を外す|
  ||
  |   3番さんを参加者の一覧から外しますか。u でいつでも戻せます。|
  ||
  | > 1  外さない|
  |   2  一覧から外す|
  |   3  この人の個人情報を、すべて削除する…|
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
  | Enter 選ぶ  F9 メニュー                                   Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-12 bold
  style 4 1-3 bold
  style 4 6-13 bold
  style 5 3-3 bold
  style 6 3-3 bold
  style 23 1-5 bold
  style 23 13-14 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait 3人
@ key x
@ wait 3番さん
@ key 2
@ wait 2人
@ rows 2-6
  |   氏名                        所属・職名                      立場|
  |   山田                        高齢福祉課 係長                 市町村（担当課）|
  ||
  | > ながいしめいのひとのなまえ  ながいしょぞくのなまえのきょう|
  |   はどこまで                  ぎかい事務局|
@ key Esc
@ wait 参加者  2人

# Somebody added meanwhile: a line half written stays as it is.
@ key p
@ wait 2人
@ key n
@ wait > 氏名
@ type 西
$ banso respondent add chisato --name 東
  p6
@ type 田
@ rows 4-4
  | > 氏名      西田|
@ key Esc
@ wait 4人
@ rows 2-9
  |   氏名                        所属・職名                      立場|
  |   山田                        高齢福祉課 係長                 市町村（担当課）|
  ||
  |   ながいしめいのひとのなまえ  ながいしょぞくのなまえのきょう|
  |   はどこまで                  ぎかい事務局|
  ||
  | > 西田|
  |   東|
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
