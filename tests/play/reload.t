# Others save, and the course is loaded anew, while screens lie below the one on top: those that were
# never shown, those that wait for an answer, those whose history is looked at.
$ banso new --name 知里町 --id chisato --date 1=R8.8.7T13:30
  chisato
$ for n in 山田 佐藤; do banso respondent add chisato --name $n --role 直営包括 >/dev/null; done
$ cat >rename <<'END'
> #!/bin/sh
> python3 "$TESTS/data/other.py" banso -- 支援先の一覧 '\r' 日程 p 直す人を選びます '\x1b[B\r' 氏名 "$1\t\x1b" 直す人を選びます ''
> END
$ cat >leave <<'END'
> #!/bin/sh
> # The 支援先 is taken out of the list: whoever is in it is told so, whatever screen is on top.
> python3 "$TESTS/data/other.py" banso -- 支援先の一覧 "$@" ''
> END
$ chmod +x rename leave

# Who fills the form was never shown, below the sheet that was opened at once.
@ start banso open chisato/1/f2/p1#気づいたこと
@ wait 気づいたこと
$ ./rename さん; banso answer chisato/1/f2/p1 気づいたこと 声をかけると来る
@ wait 声をかけると来る
@ key Esc
@ wait 記入する人を選びます
@ rows 4-5
  |   氏名                  所属・職名            立場      記入|
  | > 山田                                        直営包括  入力中|
@ key Esc
@ wait 開会
@ signal HUP
@ exit 0

# The list of 取組 lies below a history from which something is removed, and the line drops.
$ banso task add chisato --what 区長に話を聞く
  t1
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 帳票1
@ key t
@ wait 次回までに
@ wait 区長に話を聞く
@ key F5
@ wait の履歴
@ key x
@ wait すべて削除しますか
@ key 2
@ wait 削除しました
@ signal HUP
@ exit 0
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 帳票1
@ key t
@ wait 次回までに
@ wait 区長に話を聞く
@ key F5
@ wait の履歴
@ key x
@ wait すべて削除しますか
@ key 2
@ wait 削除しました
@ key Esc
@ wait 区長に話を聞く
@ rows 4-4
  ||
@ signal HUP
@ exit 0

# A menu stands while the only 取組 goes.
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 帳票1
@ key t
@ wait 次回までに
@ wait / 1
@ key F9
@ wait ここで使えるもの
$ python3 "$TESTS/data/other.py" banso -- 支援先の一覧 '\r' 日程 t 決めた回 x 一覧から外す 2 外しました ''; ./leave x 一覧から外す 2 外しました
@ wait この支援先は一覧から外されました
@ key Enter
@ wait それはできません
@ rows 0-23
  | 知里町  次回までに取り組むこと|
  ||
  | 次回までに、何を、誰が、いつまでに。                           Enter 追加する|
  | 小さなことでかまいません。|
  ||
  | > Enter で1件めを書く|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | ! いまは、それはできません。|
  | Enter 追加する  u 外したものを戻す  F9 メニュー           Esc 戻る  F1 ヘルプ|
@ key Esc
@ wait 帳票1
@ signal HUP
@ exit 0
$ ./leave u 戻しました

# What a paper will say, and which fields there are, is shown as it is now.
@ start banso
@ wait 支援先の一覧
@ key e
@ wait こう書き出されます
@ key Down*5
@ wait 支援の記録を
@ key PgDn PgDn
@ wait 参加者
$ banso respondent add chisato --name 鈴木
  p3
@ wait 鈴木
@ signal HUP
@ exit 0
@ start banso open chisato/2/f3/p1#review
@ wait 見直し
@ key F2
@ wait 見直し
$ banso answer chisato/2/f3/p1 review 修正する
@ wait 修正の内容
@ signal HUP
@ exit 0
