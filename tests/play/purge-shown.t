# 個人情報の削除 takes what its question shows: what a colleague wrote meanwhile nobody has decided on.
$ banso new --name 知里町 --id chisato --date 0.5=R8.11.20T13:30
  chisato
$ banso answer chisato/0.5/f1 現状 古い文
@ start banso open chisato/0.5/f1#現状
@ wait 古い文
@ key F5
@ wait の履歴
@ key x
@ wait すべて削除する
$ BANSO_USER=佐藤 banso answer chisato/0.5/f1 現状 新しい文
@ key 2
@ rows 20-23
  ||
  | ! 確かめているあいだに、ほかの人がここを変えました。まだ何も削除していません。|
  | いまの内容を見て、もう一度決めてください。|
  | Enter この値に戻す  x 個人情報を削除  F9 メニュー         Esc 戻る  F1 ヘルプ|
$ banso show chisato/0.5/f1 | grep 文
    新しい文
@ wait 履歴  2回
@ key Home x
@ wait すべて削除する
@ key 2
@ wait 削除しました
$ banso show chisato/0.5/f1 | grep 文
? 1
@ signal HUP
@ exit 0

# Behind an earlier value it shows what stands there now, too.
$ banso answer chisato/0.5/f1 課題 古い文; BANSO_USER=佐藤 banso answer chisato/0.5/f1 課題 新しい文
@ start banso open chisato/0.5/f1#課題
@ wait 新しい文
@ key F5
@ wait 履歴  2回
@ key Down x
@ rows 2-8
  | すべて削除しますか。元には戻せません。                           Enter 決める|
  ||
  |   古い文|
  ||
  |   いま書いてあるもの: 新しい文|
  ||
  |   ここに書いたものを、いまの値からも、履歴からも、みんなの書きかけからも、控|
@ signal HUP
@ exit 0

# The same of a person, with all they wrote.
$ banso respondent add chisato --name 田中 --role tantou
  p1
$ banso answer chisato/1/f2/田中 気づいたこと 古い文
@ start banso open chisato/1
@ wait F8 始める
@ key p
@ wait 田中
@ key x
@ wait どうしますか
@ key 4
@ wait すべて削除する
$ BANSO_USER=佐藤 banso answer chisato/1/f2/田中 気づいたこと 新しい文
@ key 2
@ rows 20-23
  ||
  | ! 確かめているあいだに、ほかの人がここを変えました。まだ何も削除していません。|
  | いまの内容を見て、もう一度決めてください。|
  | Enter 直す  n 追加  x 外す  N まとめて追加  F9 メニュー   Esc 戻る  F1 ヘルプ|
$ banso show chisato/1/f2/田中 | grep 文
    新しい文
@ key x
@ wait どうしますか
@ key 4
@ wait すべて削除する
@ key 2
@ wait 削除しました
@ signal HUP
@ exit 0
