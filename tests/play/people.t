# 参加者: the list, and one person.

$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato
@ wait 次にすること
@ key p
@ screen
  | 知里町  参加者|
  ||
  | 参加者がまだ登録されていません。                               Enter 追加する|
  ||
  | > Enter で参加者を1人追加する|
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
  | Enter 追加する  N まとめて追加  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-32 bold
  style 2 63-78 bold reverse
  style 4 1-29 bold
  style 23 1-5 bold
  style 23 17-17 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key n
@ screen
  | 知里町  参加者                                                           1 / 5|
  ||
  | 名字だけでも、「住民A」のような呼び名でもかまいません。              Tab 次へ|
  ||
  | > 氏名     ||
  |   所属     ||
  |   職名     ||
  |   立場|
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
  ||
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 4 14
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-55 bold
  style 2 69-78 bold reverse
  style 4 1-6 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 山田
@ key Tab
@ type 高齢福祉課
@ key Tab
@ wait > 職名
@ type 係長
@ key Tab
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
  |                15 ( ) 受託事業者|
  |                16 ( ) その他|
  ||
  ||
  | 下に1行|
  | Enter 決めて次へ  Tab とばす  Ctrl-S 保存  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 4 14
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-58 bold
  style 2 61-78 bold reverse
  style 4 3-6 bold
  style 4 14-14 bold
  style 4 23-38 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
# What is no role is none: it belongs into 職名.
@ key End
@ type 広報の人
@ wait 「広報の人」という選択肢はありません
@ rows 4-21
  |   立場          1 ( ) 市町村（担当課）|
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
  |              > 16 ( ) その他|
# The second digit of 10 belongs to it: it never goes to the next field.
@ key Up 1
@ wait 「1」のあとの数字を押してください。
@ key 0
@ wait いくつかの
@ rows 6-7
  |   職名       係長|
  |   立場       アドバイザー|
@ key S-Tab
@ wait (*) アドバイザー
@ key Up*9 Enter
@ wait いくつかの
@ rows 4-7
  |   氏名       山田|
  |   所属       高齢福祉課|
  |   職名       係長|
  |   立場       市町村（担当課）|
@ key S-Tab
@ wait (*) 市町村（担当課）
@ key Esc
@ screen
  | 知里町  参加者                                                           1 / 1|
  ||
  | 直す人を選びます。                                                 Enter 直す|
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
  | Enter 直す  n 追加  x 外す  N まとめて追加  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-18 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 25-34 fg=243
  style 4 47-50 fg=243
  style 5 1-6 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 45-46 bold
  style 23 59-61 bold
  style 23 69-70 bold

# Nothing written: nobody was added.
@ key n
@ wait > 氏名
@ key Esc
@ wait / 1
# A name alone is enough; it may be a number.
@ key n
@ wait > 氏名
@ type 3番
@ key Esc
@ wait / 2
@ key n
@ wait > 氏名
@ type ながいしめいのひとのなまえはどこまで
@ key Tab
@ type ながいしょぞくのなまえのきょうぎかい事務局
@ key Esc
@ wait / 3
@ screen
  | 知里町  参加者                                                           3 / 3|
  ||
  | 直す人を選びます。                                                 Enter 直す|
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
  | Enter 直す  n 追加  x 外す  N まとめて追加  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-18 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 31-40 fg=243
  style 4 63-66 fg=243
  style 8 1-1 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 45-46 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  参加者                   3 / 3|
  | 直す人を選びます。         Enter 直す|
  | 氏名|
  |   3番|
  ||
  | > ながいしめいのひとのなまえはどこまで|
  |   所属・職名 ながいしょぞくのなまえの|
  |   きょうぎかい事務局|
  ||
  ||
  ||
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-18 bold
  style 1 27-38 bold reverse
  style 5 1-1 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Home Enter
@ wait 高齢福祉課
@ resize 40x12
@ screen
  | 知里町  参加者                   1 / 5|
  | 名字だけでも、「住民A」の    Tab 次へ|
  | ような呼び名でもかまいません。|
  | > 氏名     | 山田|
  |   所属       高齢福祉課|
  |   職名       係長|
  |   立場       市町村（担当課）|
  |   市町村   ||
  ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 18
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-25 bold
  style 1 29-38 bold reverse
  style 2 1-30 bold
  style 3 1-6 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Esc
@ wait / 3

# Taken off the list, after a question whose first answer is no.
@ key Down x
@ screen
  | 知里町  参加者                                                           2 / 3|
  ||
  | 3番さんをどうしますか。                                          Enter 決める|
  ||
  |   一覧から外した人は u でいつでも戻せます。|
  ||
  | > 1  外さない|
  |   2  途中で抜ける・交代する（それまでの回は残す）|
  |   3  一覧から外す（まちがえて追加したとき）|
  |   4  この人の個人情報を、すべて削除する|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-23 bold
  style 2 65-78 bold reverse
  style 6 1-3 bold
  style 6 6-13 bold
  style 7 3-3 bold
  style 8 3-3 bold
  style 9 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait / 3
@ key x
@ wait 3番さん
@ key 3
@ wait / 2
@ rows 2-4
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                        所属・職名                      立場|
@ key Esc
@ wait 参加者      2人

# Somebody added meanwhile: a line half written stays as it is.
@ key p
@ wait / 2
@ key n
@ wait > 氏名
@ type 西
$ banso respondent add chisato --name 東
  p6
@ type 田
@ rows 4-4
  | > 氏名     | 西田|
@ key Esc
@ wait / 4
@ rows 2-5
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                        所属・職名                      立場|
  |   山田                        高齢福祉課 係長                 市町村（担当課）|
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
