# 「これで完了」 of a sheet, and 使わない of a form.

$ banso new --name 知里町 --id chisato --date 0.5=2026-12-02
  chisato
$ banso respondent add chisato --name 西田
  p1
$ banso answer chisato/3/f4/p1 積み残していること 足のこと
$ banso list chisato | grep -o '帳票4 .*'
  帳票4 振り返りシート（3回目） 1人中0人 記入中1人
@ start banso open chisato/3/f4/p1
@ wait 帳票4
@ key F2
@ wait 見直し
@ rows 0-4
  | 知里町  3回目支援  帳票4 振り返りシート（3回目）（案）           西田   見直し|
  ||
  | 2項目を書きました。空いていても、かまいません。                  Tab 回に戻る|
  ||
  |    1 所属|
@ key o
@ wait 完了にしました
@ rows 0-4
  | 知里町  3回目支援  帳票4 振り返りシート（3回目）（案）           西田   見直し|
  ||
  | 完了にしてあります。2項目を書きました。空いていても、かまいません。       Tab|
  ||
  |    1 所属|
@ signal HUP
@ exit 0
$ banso list chisato | grep -o '帳票4 .*'
  帳票4 振り返りシート（3回目） 1人中1人
$ banso history chisato | grep -o '#.done.*'
  #.done  （空欄） -> はい

# It can be taken back, and holds while no rule is broken.
@ start banso open chisato/3/f4/p1
@ wait 帳票4
@ key F2
@ wait 見直し
@ key o
@ wait 完了を取り消しました
@ key o
@ wait 完了にしました
@ signal HUP
@ exit 0

# A form that the course does not use is in no count and no paper.
@ start banso open chisato/0.5
@ wait 0.5mtg
@ key f
@ wait 帳票を選びます
@ key End x
@ wait 使わないことにしました
@ screen
  | 知里町  0.5mtg  帳票                                       12月2日(水)   6 / 6|
  ||
  | 帳票を選びます。                                                   Enter 開く|
  ||
  | 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪問をおおま|
  | かに描きます。|
  ||
  |   帳票1 事前情報                                                未着手|
  |   市町村エントリーシート                                        未着手|
  |   後期高齢者の質問票                                            未着手|
  |   連携先                                                        未着手|
  |   支援チームの役割                                              未着手|
  | > 事前準備                                                      使わない|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 事前準備は使わないことにしました。x で元に戻せます。|
  | Enter 開く  d 日程  p 参加者  x 使う  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 12 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-20 bold
  style 2 1-16 bold
  style 2 67-78 bold reverse
  style 12 1-10 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ wait 使わない
@ screen
  | 知里町  0.5mtg  帳票             6 / 6|
  | 帳票を選びます。           Enter 開く|
  |   帳票1 事前情報              未着手|
  |   市町村エントリーシート      未着手|
  |   後期高齢者の質問票          未着手|
  |   連携先                      未着手|
  |   支援チームの役割            未着手|
  | > 事前準備                    使わない|
  ||
  | 事前準備は使わないことにしました。x で|
  | 元に戻せます。|
  | Enter 開く  F9 メニュー  Esc 戻る  F1|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-20 bold
  style 1 1-16 bold
  style 1 27-38 bold reverse
  style 7 1-10 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ signal HUP
@ exit 0
$ banso list chisato --json | grep -B1 使わない
            "title": "事前準備",
            "state": "使わない",
  --
            "title": "事前準備",
            "state": "使わない",
$ banso list chisato | grep '0.5mtg' | grep -c 事前準備
  0
? 1

# What somebody wrote leaves the papers only when that is wanted.
@ start banso open chisato/3
@ wait 3回目
@ key f
@ wait 帳票を選びます
@ key End x
@ wait 書いたものが1枚あります
@ screen
  | 知里町  3回目支援  帳票                                                  8 / 8|
  ||
  | 帳票4 振り返りシート（3回目）を使わないことにしますか。          Enter 決める|
  ||
  |   書いたものが1枚あります。使わないことにすると、まとめや書き出しに出なくな|
  |   ります。書いたものは残り、x で元に戻せます。|
  ||
  | > 1  やめる|
  |   2  使わないことにする|
  ||
  ||
  ||
  ||
  ||
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
  style 0 9-17 bold
  style 0 20-23 bold
  style 2 1-55 bold
  style 2 65-78 bold reverse
  style 7 1-3 bold
  style 7 6-11 bold
  style 8 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait 帳票を選びます
@ key End x
@ wait 書いたものが1枚あります
@ key 2
@ wait 使わないことにしました
@ key x
@ wait をまた使います
@ signal HUP
@ exit 0
