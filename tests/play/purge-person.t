# 個人情報の削除 of a participant: from the list of participants, with all that they wrote.
$ mkdir here && banso --db here/a.db new --name 知里町 --id chisato
  chisato
$ B="banso --db here/a.db"; $B respondent add chisato --name 山田はなこ --org ひみつの会 && $B respondent add chisato --name 佐藤
  p1
  p2
$ B="banso --db here/a.db"; $B answer chisato/1/f2/佐藤 気づいたこと のこる文 && $B answer chisato/1/f2/山田 気づいたこと ひみつの文; cp here/a.db here/a.db.backup-2026-11-19
@ start banso --db here/a.db open chisato/1
@ wait 開会
@ key a
@ wait 出席
@ key Space
@ wait 予定 1人
@ key p
@ wait > 山田はなこ
@ key x
@ wait さんをどうしますか
@ screen
  | 知里町  参加者                                                           1 / 2|
  ||
  | 山田はなこさんをどうしますか。                                   Enter 決める|
  ||
  |   一覧から外した人は u でいつでも戻せます。|
  |   まだ行われていない回の記入票1枚は残りますが、集計や文書には出ません。|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-30 bold
  style 2 65-78 bold reverse
  style 7 1-3 bold
  style 7 6-13 bold
  style 8 3-3 bold
  style 9 3-3 bold
  style 10 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 4
@ wait 個人情報を、すべて削除しますか
@ screen
  | 知里町  参加者                                                           1 / 2|
  ||
  | 山田はなこさんの個人情報を、すべて削除しますか。                 Enter 決める|
  ||
  |   元には戻せません。氏名と所属、出席、書いた記入票1枚を、いまの値からも、履|
  |   歴からも、書きかけからも、控えのファイルからも削除します。「削除 日付 名|
  |   前」だけが残ります。|
  ||
  |   ほかの人の文に書かれた名前は、そのままです（いまは、見つかりません）。|
  ||
  | > 1  削除しない|
  |   2  すべて削除する|
  ||
  ||
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
  cursor 10 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-48 bold
  style 2 65-78 bold reverse
  style 10 1-3 bold
  style 10 6-15 bold
  style 11 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait > 山田はなこ
@ key x
@ wait さんをどうしますか
@ type 4
@ wait 個人情報を、すべて削除しますか
@ type 2
@ wait 削除しました。
@ screen
  | 知里町  参加者                                                           1 / 1|
  ||
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                  所属・職名            立場|
  | > 佐藤|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 削除しました。|
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
@ key Esc
@ wait 予定 0人
$ banso --db here/a.db show chisato/1/f2/佐藤 | grep のこる
    のこる文
# Somebody else does it while one is asked: nobody else is taken for that person.
$ B="banso --db here/a.db"; $B respondent add chisato --name 田中 && $B respondent add chisato --name 鈴木
  p3
  p4
@ wait 鈴木
@ key p
@ wait > 佐藤
@ key x
@ wait さんをどうしますか
@ type 4
@ wait 佐藤さんの
$ banso --db here/a.db purge chisato/.people#person:p2 | sed 's/。控え.*//'
  削除しました: いまの値 2件、履歴 2件、書きかけ 0件
@ type 2
@ wait > 田中
@ wait / 2
@ rows 0-4
  | 知里町  参加者                                                           1 / 2|
  ||
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                  所属・職名            立場|
@ signal HUP
@ exit 0
$ grep -l -a -e ひみつ -e はなこ here/*; banso --db here/a.db export chisato --format csv | grep -c -e 田中 -e 鈴木
  2
