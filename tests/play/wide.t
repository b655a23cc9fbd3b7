# From 120 columns on what is in focus is told beside a list, once it has rested; in columns that are
# empty in one column. --one-column has none of it, and nothing else side by side.

# --- each list that has a second pane ---

@ size 160x50
@ start banso
@ wait ようこそ
@ key Up
@ key r
@ wait 歩いて行ける所に
@ screen
  | 【練習】banso  支援先の一覧                                                                                                       tanaka  11月20日(金)   1 / 4|
  ||
  | 次にすること  知里町  1.5mtg   きょう 13:30 から                                        Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ     知里町|
  | > きょう       13:30  知里町                  1.5mtg      ##>---- 2/7   期限         つぎの回  1.5mtg|
  |   きょう       15:30  みどり町                0.5mtg      >------ 0/7                日程      11月20日(金) 13:30-15:00|
  |   12月10日(木) 13:00  つながり市              報告会      ####>   4/5|
  |   終わり              うまれ広域連合                      #       1/1              支援テーマ|
  |                                                                                      通いの場、生活支援体制整備事業|
  ||
  |                                                                                    あるべき姿|
  |                                                                                      1  歩いて行ける所に、週に一度は集まれる場がある。沢ノ上のおばあちゃんが、|
  |                                                                                         火曜になると帽子をかぶって出てくる。|
  |                                                                                      2  だれか一人が休んでも、場が続く。役員でない人も、できることを一つ持って|
  |                                                                                         いる。|
  |                                                                                      3  車をやめても、それまでと同じ店に行ける。|
  ||
  |                                                                                    優先課題|
  |                                                                                      移動の足がない二地区のこと、担い手が役員だけであること。|
  |                                                                                      足のほうが動けば、出てくる人が増え、担い手も見つかると考えたから。|
  ||
  |                                                                                    終わっていない取組|
  |                                                                                      中  送迎の運転手さがし（11月23日(月)まで）|
  |                                                                                      未  町のワゴン車の使い方を企画課に聞く（11月23日(月)まで）|
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
  | れんしゅう県  訪問3回|
  | ! 知里町  取組2件の期限まで3日  11月23日(月)|
  | Enter 開く  n 追加  / 探す  e 出力  r はじめから  x 外す  F9 メニュー                                                                     Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-13 bold
  style 0 16-27 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 32-48 bold
  style 2 88-99 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 4 84-89 bold
  style 5 1-1 bold
  style 5 23-28 bold
  style 8 84-93 bold
  style 11 84-93 bold
  style 18 84-91 bold
  style 22 84-101 bold
  style 48 1-8 bold
  style 48 11-30 bold
  style 48 33-44 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 21-21 bold
  style 49 29-29 bold
  style 49 37-37 bold
  style 49 51-51 bold
  style 49 59-60 bold
  style 49 139-141 bold
  style 49 149-150 bold

# A move costs what it does without the pane (see the end), and what changes in the pane.
@ meter
@ key Down
@ wait 15:30-17:00
@ within 1000
@ gone 歩いて行ける所に
@ meter
@ key Up
@ wait 終わっていない取組
@ within 1600

# Where nothing is found, nothing is told.
@ key /
@ wait 探す
@ type 町み
@ wait 0件
@ gone 終わっていない取組
@ key Esc
@ wait 1 / 4
@ wait 終わっていない取組

@ key Enter
@ wait はじめに聞く取組
@ screen
  | 【練習】知里町（訪問3回）                                                                                                      れんしゅう県  令和8年度   3 / 7|
  ||
  | 次にすること  1.5mtg   きょう 13:30 から                                                Space 開く|
  | はじめに、前回までの取組 2件を聞きます。|
  ||
  |      回           日程                帳票                           取組          1.5mtg|
  |   済 0.5mtg       8月7日(金)   13:30  6種のうち5種 完了                              日程  11月20日(金) 13:30-15:00|
  |   済 1回目支援    10月2日(金)  13:30  帳票2 5人中4人                 決定 4件|
  | > 次 1.5mtg       きょう       13:30  目標の確認 未着手              聞く 2件      進行|
  |      2回目支援    12月8日(火)  13:30  帳票3（案） 5人中0人                           13:30  進捗  20分|
  |      2.5mtg       未定                達成度の確認 未着手                            13:50  行き詰まり・新たな課題  20分|
  |      3回目支援    2月5日(金)   13:30  帳票4（案） 5人中0人                           14:10  目標の確認・修正  15分|
  |      報告会       3月5日(金)   10:00  帳票5 2人中0人                                 14:25  次回の設計（参加者・内容・手段）  20分|
  |                                                                                      14:45  確認  5分|
  | 支援テーマ  通いの場、生活支援体制整備事業                                           14:50  支援者どうしの確認  10分|
  | あるべき姿  1  歩いて行ける所に、週に一度は集まれる場がある。沢ノ上のおばあ|
  |                ちゃんが、火曜になると帽子をかぶって出てくる。                      帳票|
  |             2  だれか一人が休んでも、場が続く。役員でない人も、できることを一        目標の確認  未着手|
  |                つ持っている。                                                        当初の目標  完了|
  |             3  車をやめても、それまでと同じ店に行ける。                              次回の設計  未着手|
  | 優先課題    移動の足がない二地区のこと、担い手が役員だけであること。足のほうが       連携先  完了|
  |             動けば、出てくる人が増え、担い手も見つかると考えたから。                 支援方針の確認  未着手|
  | 取組        未 1  中 1  済 1  変 1|
  |                                                                                    はじめに聞く取組|
  |                                                                                      中  送迎の運転手さがし（小川  11月23日(月)まで）|
  |                                                                                      未  町のワゴン車の使い方を企画課に聞く（大沢  11月23日(月)まで）|
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
  | 参加者      5人|
  | ! 取組2件の期限まで3日  11月23日(月)|
  | Enter 開く  d 日程  p 参加者  t 取組  e 出力  j 支援先の情報  ! 要確認  F9 メニュー                                                       Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-25 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 24-40 bold
  style 2 88-99 bold reverse
  style 5 6-7 fg=243
  style 5 19-22 fg=243
  style 5 39-42 fg=243
  style 5 70-73 fg=243
  style 5 84-89 bold
  style 8 1-1 bold
  style 8 6-11 bold
  style 8 84-87 bold
  style 16 84-87 bold
  style 23 84-99 bold
  style 48 1-22 bold
  style 48 25-36 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 21-21 bold
  style 49 31-31 bold
  style 49 39-39 bold
  style 49 47-47 bold
  style 49 63-63 bold
  style 49 73-74 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ meter
@ key Up
@ wait この回で決めた取組
@ within 1600
@ key Down
@ wait 3 / 7
@ wait はじめに聞く取組

# Made narrow and wide again it is as it was; what is in focus meanwhile is what is told.
@ resize 119x50
@ gone はじめに聞く取組
@ key Up
@ wait 2 / 7
@ resize 160x50
@ wait この回で決めた取組
@ resize 40x12
@ gone この回で決めた取組
@ key Down
@ wait 3 / 7
@ resize 120x20
@ wait 日程  11月20日
@ screen
  | 【練習】知里町（訪問3回）                                                              れんしゅう県  令和8年度   3 / 7|
  ||
  | 次にすること  1.5mtg   きょう 13:30 から                                                Space 開く|
  | はじめに、前回までの取組 2件を聞きます。|
  ||
  |      回           日程                帳票                           取組          1.5mtg|
  |   済 0.5mtg       8月7日(金)   13:30  6種のうち5種 完了                              日程  11月20日(金) 13:30-15:00|
  |   済 1回目支援    10月2日(金)  13:30  帳票2 5人中4人                 決定 4件|
  | > 次 1.5mtg       きょう       13:30  目標の確認 未着手              聞く 2件      進行|
  |      2回目支援    12月8日(火)  13:30  帳票3（案） 5人中0人                           13:30  進捗  20分|
  |      2.5mtg       未定                達成度の確認 未着手                            13:50  行き詰まり・新たな課題  20|
  |      3回目支援    2月5日(金)   13:30  帳票4（案） 5人中0人                                  分|
  |      報告会       3月5日(金)   10:00  帳票5 2人中0人                                 14:10  目標の確認・修正  15分|
  | 支援テーマ  通いの場、生活支援体制整備事業                                           14:25  次回の設計（参加者・内容・|
  | あるべき姿  歩いて行ける所に、週に一度は集まれる場がある。沢ノ上のお..ほか2つ               手段）  20分|
  | 優先課題    移動の足がない二地区のこと、担い手が役員だけであること。足のほう..       （あと16行は、開くと見られます）|
  ||
  | 参加者      5人|
  | ! 取組2件の期限まで3日  11月23日(月)|
  | Enter 開く  d 日程  p 参加者  t 取組  e 出力  j 支援先の情報  ! 要確認  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-25 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 24-40 bold
  style 2 88-99 bold reverse
  style 5 6-7 fg=243
  style 5 19-22 fg=243
  style 5 39-42 fg=243
  style 5 70-73 fg=243
  style 5 84-89 bold
  style 8 1-1 bold
  style 8 6-11 bold
  style 8 84-87 bold
  style 18 1-22 bold
  style 18 25-36 bold
  style 19 1-5 bold
  style 19 13-13 bold
  style 19 21-21 bold
  style 19 31-31 bold
  style 19 39-39 bold
  style 19 47-47 bold
  style 19 63-63 bold
  style 19 73-74 bold
  style 19 99-101 bold
  style 19 109-110 bold

@ resize 160x50
@ wait 企画課に聞く（大沢
@ key q
@ wait banso  支援先の一覧
@ key q
@ wait ようこそ
@ key q
@ exit 0

# --- the answers of a sheet, whole ---

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso answer chisato/0.5/f1 現状 通いの場は17か所あり、参加は高齢者の4.8％です。沢ノ上には三年前まで集まりがありましたが、世話役が倒れてからなくなりました。無人の野菜棚のまわりで、立ち話が続いています。
$ banso answer chisato/0.5/f1 課題 --reason まだ聞いていない
@ start banso open chisato/0.5/f1
@ wait 3 / 9
@ key F2
@ wait 見直し
@ key Home
@ wait 世話役が倒れて
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                                                                                                            支援先で1枚   見直し|
  ||
  | 1項目を書きました。空いていても、かまいません。                                   Tab つぎの帳票へ|
  ||
  | >  1 現状              通いの場は17か所あり、参加は高齢者の4.8％です。沢ノ上に     現状|
  |                        は三年前まで集まりがありましたが、世話役が倒れてからな        通いの場は17か所あり、参加は高齢者の4.8％です。沢ノ上には三年前まで集まり|
  |                        くなりました。無人の野菜棚のまわりで、立ち話が続いてい        がありましたが、世話役が倒れてからなくなりました。無人の野菜棚のまわり|
  |                        ます。                                                        で、立ち話が続いています。|
  |    2 課題              （空欄: まだ聞いていない）|
  |    3 取り組みたいこと|
  |    4 考え方|
  |    5 期待する支援内容|
  |    6 支援テーマ（案）|
  |    7 記入者所属（案）|
  |    8 記入者氏名（案）|
  |    9 記入日（案）      令和8年11月20日(金)（仮: きょう）|
  ||
  |   これでよい。つぎの帳票へ|
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
  | Enter 直す  o これで完了  F9 メニュー                                                                                                     Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 1-47 bold
  style 2 82-99 bold reverse
  style 4 1-1 bold
  style 4 4-9 bold
  style 4 84-87 bold
  style 8 4-4 bold
  style 9 4-4 bold
  style 10 4-4 bold
  style 11 4-4 bold
  style 12 4-4 bold
  style 13 4-4 bold
  style 14 4-4 bold
  style 15 4-4 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 27-28 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ key End
@ wait これでよい。
@ key Esc
@ gone これでよい。

# Typing costs no more than on a smaller screen.
@ key Tab
@ wait 4 / 9
@ type 佐
@ wait 佐
@ meter
@ type 藤
@ wait 佐藤
@ within 3
@ key Tab
@ wait 5 / 9
@ hangup
@ exit 0

# --- in one column ---

# Lists are as they were before there was a second pane.
@ start banso --one-column
@ wait 1 / 1
@ key Down
@ key r
@ wait 1 / 4
@ screen
  | 【練習】banso  支援先の一覧                                                                                                       tanaka  11月20日(金)   1 / 4|
  ||
  | 次にすること  知里町  1.5mtg   きょう 13:30 から                                        Space 開く|
  ||
  |   いつ                支援先                                      つぎの回    進み          知らせ|
  | > きょう       13:30  知里町                                      1.5mtg      ##>---- 2/7   期限|
  |   きょう       15:30  みどり町                                    0.5mtg      >------ 0/7|
  |   12月10日(木) 13:00  つながり市                                  報告会      ####>   4/5|
  |   終わり              うまれ広域連合                                          #       1/1|
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
  ||
  ||
  ||
  ||
  ||
  ||
  | れんしゅう県  訪問3回|
  | ! 知里町  取組2件の期限まで3日  11月23日(月)|
  | Enter 開く  n 追加  / 探す  e 出力  r はじめから  x 外す  F9 メニュー                                                                     Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-13 bold
  style 0 16-27 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 32-48 bold
  style 2 88-99 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 67-74 fg=243
  style 4 79-82 fg=243
  style 4 93-98 fg=243
  style 5 1-1 bold
  style 5 23-28 bold
  style 48 1-8 bold
  style 48 11-30 bold
  style 48 33-44 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 21-21 bold
  style 49 29-29 bold
  style 49 37-37 bold
  style 49 51-51 bold
  style 49 59-60 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ key Down
@ wait 2 / 4
@ meter
@ key Down
@ wait 3 / 4
@ within 160
@ meter
@ key Up
@ wait 2 / 4
@ within 160
@ key Up
@ wait 1 / 4
@ key Enter
@ wait 次にすること
@ screen
  | 【練習】知里町（訪問3回）                                                                                                      れんしゅう県  令和8年度   3 / 7|
  ||
  | 次にすること  1.5mtg   きょう 13:30 から                                                Space 開く|
  | はじめに、前回までの取組 2件を聞きます。|
  ||
  |      回           日程                帳票                           取組|
  |   済 0.5mtg       8月7日(金)   13:30  6種のうち5種 完了|
  |   済 1回目支援    10月2日(金)  13:30  帳票2 5人中4人                 決定 4件|
  | > 次 1.5mtg       きょう       13:30  目標の確認 未着手              聞く 2件|
  |      2回目支援    12月8日(火)  13:30  帳票3（案） 5人中0人|
  |      2.5mtg       未定                達成度の確認 未着手|
  |      3回目支援    2月5日(金)   13:30  帳票4（案） 5人中0人|
  |      報告会       3月5日(金)   10:00  帳票5 2人中0人|
  ||
  | 支援テーマ  通いの場、生活支援体制整備事業|
  | あるべき姿  1  歩いて行ける所に、週に一度は集まれる場がある。沢ノ上のおばあ|
  |                ちゃんが、火曜になると帽子をかぶって出てくる。|
  |             2  だれか一人が休んでも、場が続く。役員でない人も、できることを一|
  |                つ持っている。|
  |             3  車をやめても、それまでと同じ店に行ける。|
  | 優先課題    移動の足がない二地区のこと、担い手が役員だけであること。足のほうが|
  |             動けば、出てくる人が増え、担い手も見つかると考えたから。|
  | 取組        未 1  中 1  済 1  変 1|
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
  | 参加者      5人|
  | ! 取組2件の期限まで3日  11月23日(月)|
  | Enter 開く  d 日程  p 参加者  t 取組  e 出力  j 支援先の情報  ! 要確認  F9 メニュー                                                       Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-25 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 24-40 bold
  style 2 88-99 bold reverse
  style 5 6-7 fg=243
  style 5 19-22 fg=243
  style 5 39-42 fg=243
  style 5 70-73 fg=243
  style 8 1-1 bold
  style 8 6-11 bold
  style 48 1-22 bold
  style 48 25-36 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 21-21 bold
  style 49 31-31 bold
  style 49 39-39 bold
  style 49 47-47 bold
  style 49 63-63 bold
  style 49 73-74 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ meter
@ key Up
@ wait 2 / 7
@ within 160
@ key Down

# What else stands side by side stands one at a time, as on a narrow screen.
@ key e
@ wait 1.5mtg 次第を
@ screen
  | 【練習】知里町  出力                                                                                                                                    1 / 13|
  ||
  | 1.5mtg 次第を、支援先用・テキストで書き出します。                                   Enter 書き出す|
  ||
  | この回  1.5mtg|
  | > 次第|
  |   回のようす|
  |   支援記録|
  |   当初の目標|
  |   連携先|
  | 全体|
  |   支援の記録|
  |   みんなの声|
  | ほかの回|
  |   0.5mtg                                                                  8種|
  |   1回目支援                                                               9種|
  |   2回目支援                                                               5種|
  |   2.5mtg                                                                  5種|
  |   3回目支援                                                               5種|
  |   報告会                                                                  4種|
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
  | Enter 書き出す  Tab だれに・形へ  s 一式  F9 メニュー                                                                                     Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-14 bold
  style 0 17-20 bold
  style 2 1-49 bold
  style 2 84-99 bold reverse
  style 4 1-6 bold
  style 4 9-14 bold
  style 5 1-6 bold
  style 10 1-4 bold
  style 13 1-8 bold
  style 49 1-5 bold
  style 49 17-19 bold
  style 49 35-35 bold
  style 49 43-44 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ key Esc
@ wait 次にすること
@ key Space
@ wait F8 始める
@ screen
  | 【練習】知里町  1.5mtg                                                                                                              11月20日(金) 13:30   1 / 6|
  ||
  | 13:30 から。まだ始めていません                                                           F8 始める|
  | 問いかけ  やってみて、意外だったことは何ですか。                                        F6 別の問い|
  ||
  | >     1 進捗                                                      13:30   20分|
  |       2 行き詰まり・新たな課題                                    13:50   20分|
  |       3 目標の確認・修正                                          14:10   15分|
  |       4 次回の設計（参加者・内容・手段）                          14:25   20分|
  |       5 確認                                                      14:45    5分|
  |       6 支援者どうしの確認                                     内 14:50   10分|
  | 進め方|
  |   やってみて分かったことから聞く。|
  |   できなかった理由を責めない。|
  ||
  | 取組|
  |   済 沢ノ上地区の聞き取り（10軒）（西田、小川、11月6日(金)まで）|
  |   中 送迎の運転手さがし（小川、11月23日(月)まで）|
  |   変 係の勉強会を開く（西田、11月13日(金)まで）|
  |   未 町のワゴン車の使い方を企画課に聞く（大沢、11月23日(月)まで）|
  ||
  | 確認すること|
  |   [  ] 取組の状態を一つずつ聞いた|
  |   [  ] 動いたことを、言葉にして認めた|
  |   [  ] 帳票2の声を共有した|
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
  | Enter メモを書く  Tab 進め方  f 帳票  t 取組  e 出力  k 決まったこと  a 出席  d 日程  p 参加者  F6 別の問い  F7 発言  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 2 1-30 bold
  style 2 89-99 bold reverse
  style 3 89-90 bold
  style 5 1-1 bold
  style 5 7-12 bold
  style 10 64-65 bold
  style 11 1-6 bold
  style 15 1-4 bold
  style 21 1-12 bold
  style 49 1-5 bold
  style 49 19-21 bold
  style 49 31-31 bold
  style 49 39-39 bold
  style 49 47-47 bold
  style 49 55-55 bold
  style 49 71-71 bold
  style 49 79-79 bold
  style 49 87-87 bold
  style 49 97-98 bold
  style 49 110-111 bold
  style 49 119-120 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ key Tab
@ wait 動いたことを
@ screen
  | 【練習】知里町  1.5mtg                                                                                                              11月20日(金) 13:30   1 / 6|
  ||
  | 13:30 から。まだ始めていません                                                           F8 始める|
  | 問いかけ  やってみて、意外だったことは何ですか。                                        F6 別の問い|
  ||
  | 1 進捗|
  |   つながる ・ 20分|
  ||
  | 進め方|
  |   やってみて分かったことから聞く。|
  |   できなかった理由を責めない。|
  ||
  | 取組|
  |   済 沢ノ上地区の聞き取り（10軒）（西田、小川、11月6日(金)まで）|
  |   中 送迎の運転手さがし（小川、11月23日(月)まで）|
  |   変 係の勉強会を開く（西田、11月13日(金)まで）|
  |   未 町のワゴン車の使い方を企画課に聞く（大沢、11月23日(月)まで）|
  ||
  | 確認すること|
  |   [  ] 取組の状態を一つずつ聞いた|
  |   [  ] 動いたことを、言葉にして認めた|
  |   [  ] 帳票2の声を共有した|
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
  | Enter メモを書く  Tab 確認へ  f 帳票  t 取組  e 出力  k 決まったこと  a 出席  d 日程  p 参加者  F6 別の問い  F7 発言  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-14 bold
  style 0 17-22 bold
  style 2 1-30 bold
  style 2 89-99 bold reverse
  style 3 89-90 bold
  style 5 1-6 bold
  style 8 1-6 bold
  style 12 1-4 bold
  style 18 1-12 bold
  style 49 1-5 bold
  style 49 19-21 bold
  style 49 31-31 bold
  style 49 39-39 bold
  style 49 47-47 bold
  style 49 55-55 bold
  style 49 71-71 bold
  style 49 79-79 bold
  style 49 87-87 bold
  style 49 97-98 bold
  style 49 110-111 bold
  style 49 119-120 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ key Esc
@ wait 次にすること
@ key t
@ wait 何を
@ screen
  | 【練習】知里町  次回までに取り組むこと                                                                                                                   1 / 4|
  ||
  | 次回までに、何を、誰が、いつまでに。                                                    Enter 開く|
  | 小さなことでかまいません。|
  ||
  | 何を|
  | > 中 送迎の運転手さがし|
  |      誰が 小川|
  |      いつまでに 11月23日(月)|
  |      状態 取組中|
  |      読める人 公表|
  ||
  |   未 町のワゴン車の使い方を企画課に聞く|
  |      誰が 大沢|
  |      いつまでに 11月23日(月)|
  |      状態 未着手|
  |      読める人 公表|
  ||
  |   済 沢ノ上地区の聞き取り（10軒）|
  |      誰が 西田、小川|
  |      いつまでに 11月6日(金)|
  |      状態 できた|
  |      読める人 公表|
  ||
  |   変 係の勉強会を開く|
  |      誰が 西田|
  |      いつまでに 11月13日(金)|
  |      状態 方針を変えた|
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
  | 決めた回: 1回目支援|
  ||
  | Enter 開く  n 追加  Space 公表しない  Ctrl-R 読む人  x 外す  F5 履歴  F9 メニュー                                                         Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-14 bold
  style 0 17-38 bold
  style 2 1-36 bold
  style 2 88-99 bold reverse
  style 6 1-23 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 21-25 bold
  style 49 39-44 bold
  style 49 54-54 bold
  style 49 62-63 bold
  style 49 71-72 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ hangup
@ exit 0
