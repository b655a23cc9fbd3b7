# The forms of a session, and who fills one.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00 --date 1=2026-10-02
  chisato
@ start banso open chisato/0.5
@ wait 顔合わせ・役割
@ key f
@ screen
  | 知里町  0.5mtg  帳票                                  8月7日(金) 15:00   1 / 6|
  ||
  | 帳票を選びます。                                                   Enter 開く|
  ||
  | 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪問をおおま|
  | かに描きます。|
  ||
  | > 帳票1 事前情報                                                未着手|
  |   市町村エントリーシート                                        未着手|
  |   後期高齢者の質問票                                            未着手|
  |   連携先                                                        未着手|
  |   支援チームの役割                                              未着手|
  |   事前準備                                                      未着手|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 開く  d 日程  p 参加者  x 使わない  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-20 bold
  style 2 1-16 bold
  style 2 67-78 bold reverse
  style 7 1-16 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  0.5mtg  帳票             1 / 6|
  | 帳票を選びます。           Enter 開く|
  | > 帳票1 事前情報                未着手|
  |   市町村エントリーシート        未着手|
  |   後期高齢者の質問票            未着手|
  |   連携先                        未着手|
  |   支援チームの役割              未着手|
  |   事前準備                      未着手|
  ||
  ||
  ||
  | Enter 開く  F9 メニュー  Esc 戻る  F1|
  cursor 2 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-20 bold
  style 1 1-16 bold
  style 1 27-38 bold reverse
  style 2 1-16 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 帳票1 事前情報  
@ key Esc
@ wait 顔合わせ・役割
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# The focus begins on the first sheet that is waited for and not done.
$ for field in 現状 課題 取り組みたいこと 考え方 期待する支援内容; do banso answer chisato/0.5/f1 $field あ; done
@ start banso open chisato/0.5
@ wait 顔合わせ・役割
@ key f
@ rows 7-9
  |   帳票1 事前情報                                                完了|
  | > 市町村エントリーシート                                        未着手|
  |   後期高齢者の質問票                                            未着手|
@ cursor 8 1
@ key q
@ wait 顔合わせ・役割
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# A form of which everybody fills a sheet: nobody yet, then two.
@ start banso open chisato/1
@ wait 開会
@ key f
@ wait 帳票を選びます
@ rows 7-11
  |   事前準備                                                      未着手|
  |   あるべき姿－現状＝課題                                        未着手|
  |   グループワークの記録（案）                                    未着手|
  |   当初の目標                                                    未着手|
  | > 帳票2 振り返りシート                                          参加者を追加|
@ key Enter
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート|
  ||
  | 記入する人がまだ登録されていません。                           Enter 追加する|
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
  style 0 9-17 bold
  style 0 20-39 bold
  style 2 1-36 bold
  style 2 63-78 bold reverse
  style 4 1-29 bold
  style 23 1-5 bold
  style 23 17-17 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key n
@ wait > 氏名
@ type 山田
@ key Tab
@ type 知里町社協
@ key Esc
@ wait / 1
$ banso respondent add chisato --name 川口 --role 住民・地域団体
  p2
@ wait / 2
@ key Enter
@ wait 5 / 10
@ type よく聞くこと
@ key Esc
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート                                  1 / 2|
  ||
  | 記入する人を選びます。                                             Enter 開く|
  ||
  |   氏名                  所属・職名            立場            記入|
  | > 山田                  知里町社協                            入力中|
  |   川口                                        住民・地域団体  未着手|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
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
  style 0 20-39 bold
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
@ resize 40x12
@ screen
  | 知里町  1回目支援  帳票2         1 / 2|
  | 記入する人を選びます。     Enter 開く|
  |   氏名                  記入|
  | > 山田                  入力中|
  |   川口                  未着手|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 開く  F9 メニュー  Esc 戻る  F1|
  cursor 3 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-24 bold
  style 1 1-22 bold
  style 1 27-38 bold reverse
  style 2 3-6 fg=243
  style 2 25-28 fg=243
  style 3 1-6 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Esc
@ wait 2人中0人
@ key q
@ wait 開会
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# Only those of whom it is asked; whoever has filled it all the same is listed, too.
@ start banso open chisato/report/f5
@ wait 記入する人がまだ
@ key q
@ wait 挨拶
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso answer chisato/report/f5/川口 important 続けること
@ start banso open chisato/report/f5
@ wait / 1
@ rows 3-6
  | 載せてよいか未記入: 川口|
  ||
  |   氏名                  所属・職名            立場            記入|
  | > 川口                                        住民・地域団体  完了|
@ key q
@ wait 挨拶
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# Going over the working sheets is no sheet that anybody waits for: open reaches each.
@ start banso open chisato/1.5/partners
@ wait 声をかける先
@ key q
@ wait 進捗
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# While a session runs its planned time is not told where the clock stood.
$ banso new --name 沢町 --id sawa --date 0.5=2026-11-20T13:30
  sawa
@ env BANSO_NOW=2026-11-20T13:52:00
@ start banso open sawa/0.5
@ wait F8 始める
@ key Tab f
@ wait 帳票を選びます
@ rows 0-0
  | 沢町  0.5mtg  帳票                                  11月20日(金) 13:30   1 / 6|
@ key Esc
@ key F8
@ wait F8 次
@ key Tab f
@ wait 帳票を選びます
@ rows 0-0
  | 沢町  0.5mtg  帳票                                                       1 / 6|
@ signal HUP
@ exit 0
