# 交代: from which session on somebody is no longer there, who follows, and what that one takes over.

$ banso new --name 知里町 --id chisato --date 0.5=2026-08-07 --date 1=2026-12-02
  chisato
$ banso respondent add chisato --name '西田 みのり' --org 高齢福祉課 --title 係長
  p1
$ banso respondent add chisato --name 大沢
  p2
$ banso task add chisato/0.5 --what 地図をつくる --who 西田
  t1
@ start banso open chisato
@ wait 次にすること
@ key p
@ wait 直す人を選びます
@ key x
@ wait 途中で抜ける
@ screen
  | 知里町  参加者                                                           1 / 2|
  ||
  | 西田 みのりさんをどうしますか。                                  Enter 決める|
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
  style 2 1-31 bold
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
@ key 2
@ wait 最初の回はどれですか
@ screen
  | 知里町  参加者                                                           1 / 2|
  ||
  | 西田 みのりさんがもう来なくなる、最初の回はどれですか。          Enter 決める|
  ||
  |   その前の回の出席と記入票は残ります。|
  ||
  |   1  やめる|
  |   2  0.5mtg  8月7日(金)|
  | > 3  1回目支援  12月2日(水)|
  |   4  1.5mtg|
  |   5  2回目支援|
  |   6  2.5mtg|
  |   7  3回目支援|
  |   8  報告会|
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
  cursor 8 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-55 bold
  style 2 65-78 bold reverse
  style 6 3-3 bold
  style 7 3-3 bold
  style 8 1-3 bold
  style 8 6-14 bold
  style 8 17-27 bold
  style 9 3-3 bold
  style 10 3-3 bold
  style 11 3-3 bold
  style 12 3-3 bold
  style 13 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait 後任はどなた
@ type 佐藤
@ key Enter
@ wait 取組を引き継ぎますか
@ screen
  | 知里町  参加者                                                           1 / 3|
  ||
  | 西田 みのりさんの取組を引き継ぎますか。                          Enter 決める|
  ||
  |   まだ終わっていない取組が1件あります。|
  |   ・地図をつくる（西田）|
  ||
  | > 1  引き継がない（いまのまま）|
  |   2  佐藤さんに引き継ぐ|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-39 bold
  style 2 65-78 bold reverse
  style 7 1-3 bold
  style 7 6-31 bold
  style 8 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key 2
@ wait 後任を追加しました
@ screen
  | 知里町  参加者                                                           1 / 6|
  ||
  | 名字だけでも、「住民A」のような呼び名でもかまいません。              Tab 次へ|
  ||
  | > 氏名       | 佐藤|
  |   所属         高齢福祉課|
  |   職名         係長|
  |   立場|
  |   市町村     ||
  |   加わった回   1回目支援|
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
  | 後任を追加しました。職名や立場がこのままでよいか、確かめてください。|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 4 20
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
@ key Esc
@ wait 抜けた回
@ screen
  | 知里町  参加者                                                           1 / 3|
  ||
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                                所属・職名            立場|
  | > 西田 みのり（抜けた回: 1回目支援）  高齢福祉課 係長|
  |   大沢|
  |   佐藤（加わった回: 1回目支援）       高齢福祉課 係長|
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
  | 取組を佐藤さんに引き継ぎました。|
  | Enter 直す  n 追加  x 外す  N まとめて追加  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-18 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 39-48 fg=243
  style 4 61-64 fg=243
  style 5 1-1 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 45-46 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ wait 西田
@ screen
  | 知里町  参加者                   1 / 3|
  | 直す人を選びます。         Enter 直す|
  | 氏名|
  | > 西田 みのり（抜けた回: 1回目支援）|
  |   所属・職名 高齢福祉課 係長|
  ||
  |   大沢|
  ||
  |   佐藤（加わった回: 1回目支援）|
  |   所属・職名 高齢福祉課 係長|
  | 取組を佐藤さんに引き継ぎました。|
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
  cursor 3 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-18 bold
  style 1 27-38 bold reverse
  style 3 1-1 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso task list chisato
  t1    未着手          地図をつくる                      佐藤                                          0.5mtg
$ banso list chisato | grep -o '帳票[23] .*'
  帳票2 振り返りシート 2人中0人
  帳票3 振り返りシート（2回目） 2人中0人

# With nobody who follows nothing is handed on; and it is taken back by clearing the session.
@ start banso open chisato
@ wait 次にすること
@ key p
@ wait 佐藤
@ key Down
@ key x
@ wait 途中で抜ける
@ key 2
@ wait 最初の回はどれですか
@ key End
@ key Enter
@ wait 後任はどなた
@ key Enter
@ wait 大沢さんが抜けることを書きました
@ rows 2-9
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                                所属・職名            立場|
  |   西田 みのり（抜けた回: 1回目支援）  高齢福祉課 係長|
  | > 大沢（抜けた回: 報告会）|
  |   佐藤（加わった回: 1回目支援）       高齢福祉課 係長|
@ key Enter
@ wait 抜けた回
@ screen
  | 知里町  参加者                                                           1 / 8|
  ||
  | 名字だけでも、「住民A」のような呼び名でもかまいません。              Tab 次へ|
  ||
  | > 氏名       | 大沢|
  |   所属       ||
  |   職名       ||
  |   立場|
  |   市町村     ||
  |   加わった回|
  |   抜けた回     報告会|
  |   後任       ||
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
  cursor 4 20
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
@ kill

# What has only a family name that others have, too, is told and stays with whoever it is.
$ banso new --name 山の町 --id yama && banso respondent add yama --name '山田 太郎' && banso respondent add yama --name '山田 花子'
  yama
  p1
  p2
$ banso task add yama/1 --what 道をしらべる --who 山田 && banso task add yama/1 --what 車をさがす --who '山田 太郎さん'
  t1
  t2
@ start banso open yama
@ wait 次にすること
@ key p
@ wait 山田
@ key x
@ wait どうしますか
@ key 2
@ wait 最初の回はどれですか
@ key Enter
@ wait 後任はどなた
@ type 東
@ key Enter
@ wait 取組を引き継ぎますか
@ rows 2-12
  | 山田 太郎さんの取組を引き継ぎますか。                            Enter 決める|
  ||
  |   まだ終わっていない取組が1件あります。|
  |   ・車をさがす（山田 太郎さん）|
  |   だれのものか分からない取組は、そのままにします。|
  |   ・道をしらべる（山田）|
  ||
  | > 1  引き継がない（いまのまま）|
  |   2  東さんに引き継ぐ|
@ resize 40x12
@ wait F9  Esc 戻る  F1
@ screen
  | 山の町  参加者                   1 / 3|
  | 山田 太郎さんの取組を    Enter 決める|
  | 引き継ぎますか。|
  |   まだ終わっていない取組が1件ありま|
  |   す。|
  |   ・車をさがす（山田 太郎さん）|
  |   だれのものか分からない取組は、その|
  |   ままにします。|
  |   ・道をしらべる（山田）|
  | > 1  引き継がない（いまのまま）|
  |   2  東さんに引き継ぐ|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 9 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-21 bold
  style 1 25-38 bold reverse
  style 2 1-16 bold
  style 9 1-3 bold
  style 9 6-31 bold
  style 10 3-3 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key 2
@ wait 後任を追加しました
$ banso task list yama
  t1    未着手          道をしらべる                      山田                                          1回目支援
  t2    未着手          車をさがす                        東                                            1回目支援

# A successor of the same family name takes over what the name alone stands at.
@ kill
$ banso new --name 谷の町 --id tani && banso respondent add tani --name '谷 一郎' && banso task add tani/1 --what 川をみる --who 谷
  tani
  p1
  t1
@ size 80x24
@ start banso open tani
@ wait 次にすること
@ key p
@ wait 直す人を選びます
@ key x
@ wait どうしますか
@ key 2
@ wait 最初の回
@ key Down
@ key Enter
@ wait 後任はどなた
@ type 谷 二郎
@ key Enter
@ wait 取組を引き継ぎますか
@ rows 4-8
  |   まだ終わっていない取組が1件あります。|
  |   ・川をみる（谷）|
  ||
  | > 1  引き継がない（いまのまま）|
  |   2  谷 二郎さんに引き継ぐ|
@ key 2
@ wait 後任を追加しました
@ key Esc
@ wait 直す人を選びます
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso task list tani
  t1    未着手          川をみる                          谷 二郎                                       1回目支援

# Nobody follows who has something to do: it is told, and where it is changed.
$ banso new --name 川の町 --id kawa && banso respondent add kawa --name '船木 一郎' && banso task add kawa/1 --what 橋をみる --who 船木
  kawa
  p1
  t1
@ size 80x24
@ start banso open kawa
@ wait 次にすること
@ key p
@ wait 直す人を選びます
@ key x
@ wait どうしますか
@ key 2
@ wait 最初の回
@ key Down
@ key Enter
@ wait 後任はどなた
@ key Enter
@ wait さんのままです
@ rows 2-8
  | 1件の取組の「誰が」が、船木 一郎さんのままです。                 Enter 決める|
  ||
  |   まだ終わっていません。|
  |   ・橋をみる（船木）|
  ||
  | > 1  いまはこのまま|
  |   2  取組の一覧を開いて直す|
@ resize 40x12
@ wait Esc 戻る
@ screen
  | 川の町  参加者                   1 / 1|
  | 1件の取組の「誰が」      Enter 決める|
  | が、船木 一郎さんのままです。|
  |   まだ終わっていません。|
  |   ・橋をみる（船木）|
  ||
  | > 1  いまはこのまま|
  |   2  取組の一覧を開いて直す|
  ||
  ||
  ||
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 1 1-19 bold
  style 1 25-38 bold reverse
  style 2 1-29 bold
  style 6 1-3 bold
  style 6 6-19 bold
  style 7 3-3 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key 2
@ wait 橋をみる
@ rows 0-4
  | 川の町  次回までに取り組むこと   1 / 1|
  | 次回までに、何を、誰が、   Enter 開く|
  | いつまでに。|
  | 何を|
  | > 未 橋をみる|
@ kill

# While others look on, what is the team's alone is neither listed nor handed on; and the same is
# said whether there is some or not.
$ banso new --name 沢町 --id sawa --date 0.5=2026-11-20T13:30
  sawa
$ banso respondent add sawa --name 沢田
  p1
$ banso respondent add sawa --name 岸
  p2
$ banso task add sawa/0.5 --what 橋をみる --who 沢田
  t1
$ banso task add sawa/0.5 --what 奥さんに会う --who 沢田 --for team
  t2
$ banso task add sawa/0.5 --what 息子さんに聞く --who 岸 --for team
  t3
@ size 80x24
@ start banso open sawa/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ key Esc
@ wait 日程
@ key p
@ wait 直す人を選びます
@ key x
@ wait 途中で抜ける
@ key 2
@ wait 最初の回はどれですか
@ key Enter
@ wait 後任はどなた
@ type 佐藤
@ key Enter
@ wait 取組を引き継ぎますか
@ rows 1-9
  ||
  | 沢田さんの取組を引き継ぎますか。                                 Enter 決める|
  ||
  |   まだ終わっていない取組が1件あります。|
  |   ・橋をみる（沢田）|
  |   支援者だけの取組は、いまは出しません。回が終わったら、取組の一覧で確かめて|
  |   ください。|
  ||
  | > 1  引き継がない（いまのまま）|
@ key 2
@ wait 後任を追加しました
@ key Esc
@ wait 岸
@ key Down x
@ wait 途中で抜ける
@ key 2
@ wait 最初の回はどれですか
@ key Enter
@ wait 後任はどなた
@ key Enter
@ wait 取組は残っていません
@ rows 1-9
  ||
  | ほかの人に見せてよい取組は残っていません。                       Enter 決める|
  ||
  |   支援者だけの取組は、いまは出しません。回が終わったら、取組の一覧で確かめて|
  |   ください。|
  ||
  | > 1  分かりました|
@ key Enter
@ gone 取組は残っていません
@ signal HUP
@ exit 0
$ banso task list sawa
  t1    未着手          橋をみる                          佐藤                                          0.5mtg
  t2    未着手          奥さんに会う                      沢田                                          0.5mtg  支援者だけ
  t3    未着手          息子さんに聞く                    岸                                            0.5mtg  支援者だけ
