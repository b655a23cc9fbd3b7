# Going back to a copy from the screen of banso doctor: the copies, what would be lost, one question.

@ env BANSO_NOW=2026-11-20T16:42:00
@ env BANSO_DB=a.db
$ banso new --name もみじ市 --id momiji; banso answer momiji/0.5/f1 現状 はじめの文; cp a.db a.db.backup-2026-11-20; cp a.db a.db.backup-2026-11-19; head -c 5000 a.db >a.db.backup-2026-11-18; banso backup mine.db >said
  momiji
@ env BANSO_NOW=2026-11-21T09:10:00
$ banso answer momiji/0.5/f1 現状 あとの文; banso new --name みどり町 --id midori
  midori

@ start banso doctor
@ wait 1 / 5
@ key Esc
@ wait 点検の結果
@ key b
@ wait / 3
@ screen
  | 控えに戻す                                                               1 / 3|
  ||
  | どの控えに戻しますか。                                           Enter 決める|
  ||
  | > 2026-11-20        毎日の控え|
  |   2026-11-19        毎日の控え|
  |   2026-11-18        毎日の控え|
  ||
  |   支援先 1件、回答 1件、最後の保存 2026-11-20 16:42|
  ||
  ||
  ||
  ||
  ||
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
  cursor 4 1
  style 0 1-10 bold
  style 2 1-22 bold
  style 2 65-78 bold reverse
  style 4 1-12 bold
  style 4 21-30 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
# One that is damaged is not taken.
@ key End
@ wait 傷んでいるので使えません
@ key Enter
@ wait a.db.backup-2026-11-18 は傷んでいるので
@ key Home
@ key Enter
@ wait この控えに戻しますか
@ rows 0-6
  | 控えに戻す                                                               1 / 3|
  ||
  | この控えに戻しますか。はいは y、いいえは n です。|
  ||
  | 控え a.db.backup-2026-11-20|
  |   支援先 1件、回答 1件、最後の保存 2026-11-20 16:42|
  | 戻すと、この控えのあとに保存した次の2件がなくなります。|
@ wait もみじ市: 1件（2026-11-21 09:10。
@ wait みどり町: 1件（2026-11-21 09:10。
@ wait 支援先ごと
@ wait いまのデータベースは、消さずに別の名前で取っておきます。
# Nothing is done by looking, nor by a key that says nothing.
@ key x
@ key n
@ wait / 3
@ key Enter
@ wait この控えに戻しますか
@ key Esc
@ wait / 3
$ banso show momiji/0.5/f1 | grep 文
    あとの文
# On the smallest screen all of it can be read.
@ resize 40x12
@ key Enter
@ wait この控えに戻しますか
@ wait PgDn で続き
@ rows 0-7
  | 控えに戻す                       1 / 3|
  | この控えに戻しますか。はいは y、いいえ|
  | は n です。|
  | 控え a.db.backup-2026-11-20|
  |   支援先 1件、回答 1件、最後の保存|
  | 2026-11-20 16:42|
  | 戻すと、この控えのあとに保存した次の2|
  | 件がなくなります。|
@ key End
@ wait で取っておきます。
@ gone PgDn で続き
@ resize 80x24
# Somebody has saved since it was asked: that would be lost unasked.
$ banso answer momiji/0.5/f1 課題 いま書いた文
@ key y
@ wait 控えが変わりました
@ wait / 3
@ key Enter
@ wait この控えに戻しますか
@ key y
@ wait に戻しました
@ wait 点検の結果
@ key q
@ exit 0
$ banso list; banso show momiji/0.5/f1 | grep 文; banso restore | sed "s/^20[0-9: -]*（前/TIME（前/; s/replaced-20.*/replaced-TIME/"
  momiji        もみじ市                            訪問3回   0.5mtg
    はじめの文
  TIME（前に控えに戻したときのもの） 支援先 2件、回答 2件、最後の保存 2026-11-21 09:10
      $PWD/a.db.replaced-TIME
  2026-11-20（毎日の控え） 支援先 1件、回答 1件、最後の保存 2026-11-20 16:42
      $PWD/a.db.backup-2026-11-20
  2026-11-19（毎日の控え） 支援先 1件、回答 1件、最後の保存 2026-11-20 16:42
      $PWD/a.db.backup-2026-11-19
  2026-11-18（毎日の控え） 傷んでいるので使えません
      $PWD/a.db.backup-2026-11-18

# --- there is none ---
@ env BANSO_DB=b.db
$ banso new --name もみじ市 --id momiji
  momiji
@ start banso doctor
@ wait 1 / 5
@ key Esc
@ wait 点検の結果
@ key b
@ wait 控えは、まだありません
@ rows 0-4
  | 控えに戻す|
  ||
  | 控えは、まだありません。|
  ||
  | banso を開いた日ごとに、ひとつできます。ほかの場所に取った控えには、banso|
@ key Esc
@ wait 点検の結果
@ key q
@ exit 0

# --- a database that cannot be opened ---
$ cp mine.db c.db.backup-2026-11-20; head -c 3000 mine.db >c.db
@ env BANSO_DB=c.db
@ start banso doctor
@ wait 1 / 5
@ key Esc
@ wait 開けません
@ key b
@ wait / 1
@ key Enter
@ wait この控えに戻しますか
@ rows 0-9
  | 控えに戻す                                                               1 / 1|
  ||
  | この控えに戻しますか。はいは y、いいえは n です。|
  ||
  | 控え c.db.backup-2026-11-20|
  |   支援先 1件、回答 1件、最後の保存 2026-11-20 16:42|
  | いまのデータベースは、傷みがひどくて読めません。何がなくなるかは、分かりませ|
  | ん。|
  | この控えのあとに個人情報を削除していても、その記録が読めないので、消したはずの|
  | ものが戻ります。削除したことがあれば、戻したあとで、もう一度削除してください。|
@ key y
@ wait に戻しました
@ gone 開けません
@ key q
@ exit 0
$ banso show momiji/0.5/f1 | grep 文
    はじめの文

# --- copies of days that hold what is undone: how many of them were put aside is told ---
@ env BANSO_DB=d.db
$ cp mine.db d.db.backup-2026-11-20; cp mine.db d.db; banso answer momiji/0.5/f1 現状 あとの文; cp d.db d.db.backup-2026-11-21
@ start banso doctor
@ wait 1 / 5
@ key Esc
@ wait 点検の結果
@ key b
@ wait / 2
@ key Down Enter
@ wait d.db.backup-2026-11-20
@ key y
@ wait 毎日の控え（1件）も
@ resize 40x12
@ wait 毎日の控え（1件）も
@ key q
@ exit 0
