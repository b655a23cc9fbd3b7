# 出席: who is expected, who came.

$ banso new --name 知里町 --id chisato --date 1=2026-12-02
  chisato
@ start banso open chisato/1
@ wait 開会
@ key a
@ wait 参加者がまだ
@ screen
  | 知里町  1回目支援  出席|
  ||
  | 参加者がまだ登録されていません。                                   Enter 開く|
  ||
  | > Enter で参加者の一覧を開いて登録する|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 開く  p 参加者  F9 メニュー                         Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 2 1-32 bold
  style 2 67-78 bold reverse
  style 4 1-38 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 23-24 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key p
@ wait 参加者がまだ登録されていません
@ key q
@ wait 参加者の一覧を開いて登録する
$ banso respondent add chisato --name 山田 --org 知里町社協 --role 社協・生活支援コーディネーター
  p1
$ banso respondent add chisato --name 川口 --role 住民・地域団体
  p2
$ banso respondent add chisato --name ながいなまえのさんかしゃのひと --org ながいなまえのひろいきれんごうくみあいじむきょく
  p3
@ wait 山田

# Before the day: who is expected; Enter or Space ticks, arrows and Tab change the column.
@ screen
  | 知里町  1回目支援  出席                                                  1 / 3|
  ||
  | 来る予定の人に、印を付けます。                               Enter 印を付ける|
  | 予定 0人  出席 0人|
  ||
  |    予定     出席     氏名                   所属・職名|
  |  > [  ]     [  ]     山田                   知里町社協|
  |    [  ]     [  ]     川口|
  ||
  |    [  ]     [  ]     ながいなまえのさんか   ながいなまえのひろいきれんごうくみ|
  |                      しゃのひと             あいじむきょく|
  ||
  ||
  ||
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
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 2 1-30 bold
  style 2 61-78 bold reverse
  style 5 4-7 fg=243
  style 5 13-16 fg=243
  style 5 22-25 fg=243
  style 5 45-54 fg=243
  style 6 2-4 bold
  style 6 7-7 bold
  style 6 22-25 bold
  style 23 1-5 bold
  style 23 19-19 bold
  style 23 27-27 bold
  style 23 35-35 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter Down Space
@ wait 予定 2人
@ key Right
@ key Up Enter
@ wait 出席 1人
@ screen
  | 知里町  1回目支援  出席                                                  1 / 3|
  ||
  | 来た人に、印を付けます。                                     Enter 印を付ける|
  | 予定 2人  出席 1人|
  ||
  |    予定     出席     氏名                   所属・職名|
  |    [レ]   > [レ]     山田                   知里町社協|
  |    [レ]     [  ]     川口|
  ||
  |    [  ]     [  ]     ながいなまえのさんか   ながいなまえのひろいきれんごうくみ|
  |                      しゃのひと             あいじむきょく|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | もう一度押すと [欠]（欠席）、さらに押すと空に戻ります。|
  | Enter 印を付ける  A 全員  u 元に戻す  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 6 11
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 2 1-24 bold
  style 2 61-78 bold reverse
  style 5 4-7 fg=243
  style 5 13-16 fg=243
  style 5 22-25 fg=243
  style 5 45-54 fg=243
  style 6 11-16 bold
  style 6 22-25 bold
  style 23 1-5 bold
  style 23 19-19 bold
  style 23 27-27 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab
@ key Enter
@ wait 予定 1人
@ cursor 6 2

# Who was not invited is neither expected nor absent; what was marked before comes back.
@ key Down x
@ wait 呼んでいない 1人
@ rows 2-7
  | 来る予定の人に、印を付けます。                               Enter 印を付ける|
  | 予定 0人  出席 1人  呼んでいない 1人|
  ||
  |    予定     出席     氏名                   所属・職名|
  |    [欠]     [レ]     山田                   知里町社協|
  |  > [外]     [外]     川口|
@ rows 22-22
  | 呼んでいない人として、人数と記録から外しました。u で元に戻せます。|
@ key x
@ wait もう外してあります
@ key u
@ gone 呼んでいない
@ key x Enter
@ wait 呼んだ人に戻しました
@ key x A
@ wait 予定 1人  出席 1人  呼んでいない 1人
@ key u
@ wait 予定 0人  出席 1人  呼んでいない 1人

# Whom a colleague has taken out since stays so.
@ key A
@ wait 予定 1人  出席 1人  呼んでいない 1人
$ banso attend chisato/1 uninvited p3
@ wait 予定 0人  出席 1人  呼んでいない 2人
@ key u
@ wait そのままにしました
@ rows 3-3
  | 予定 0人  出席 1人  呼んでいない 2人|
$ banso attend chisato/1 none p3
@ wait 呼んでいない 1人
@ key Enter
@ gone 呼んでいない
@ key Up
@ resize 40x12
@ screen
  | 知里町  1回目支援  出席          1 / 3|
  | 来る予定の人に、印   Enter 印を付ける|
  | を付けます。|
  |    予定     出席     氏名|
  |  > [欠]     [レ]     山田|
  |    [レ]     [  ]     川口|
  ||
  |    [  ]     [  ]     ながいなまえのさ|
  |                      んかしゃのひと|
  ||
  ||
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 4 2
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 1 1-18 bold
  style 1 21-38 bold reverse
  style 2 1-12 bold
  style 3 4-7 fg=243
  style 3 13-16 fg=243
  style 3 22-25 fg=243
  style 4 2-7 bold
  style 4 22-25 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key End
@ cursor 7 2
@ resize 80x24
@ wait 知里町社協
@ key q
@ wait 開会
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# On the day and after it: who came.
@ env BANSO_NOW=2026-12-03T10:00
@ start banso open chisato/1
@ wait 開会
@ key a
@ wait 予定 1人  出席 1人
@ cursor 6 11
# 全角 keys work; a kana is answered.
@ type 　
@ wait 出席 0人
@ type あ
@ wait 日本語入力がオンです
@ signal TERM
@ exit 0
$ banso history chisato | grep attendance | wc -l
  17
