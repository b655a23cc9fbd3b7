# 個人情報の削除 while somebody has it open: nothing of it is written again unasked, anywhere.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ for n in 山田 佐藤; do banso respondent add chisato --name $n >/dev/null; done
$ cat >kept <<'END'
> #!/bin/sh
> # Which files still hold it; none is how it should be.
> grep -l -a -e ひみつ -e はなこ $HOME/.local/share/banso/*
> END
$ chmod +x kept; banso answer chisato/0.5/f1 現状 ひみつの文

# A field with more typed behind it.
@ start banso open chisato/0.5/f1#現状
@ wait ひみつの文
@ type とつづき
@ wait 控えてあります
# The copy of the day is made beside the screens.
$ timeout 20 sh -c 'until ls ~/.local/share/banso/*.backup-2* >/dev/null 2>&1; do sleep 0.05; done'
# One that is not ready yet is thrown away, and made again.
$ banso purge chisato/0.5/f1 現状 | sed 's/。控え.*//'
  削除しました: いまの値 1件、履歴 1件、書きかけ 1件
@ wait 個人情報として削除されました
@ rows 20-22
  ||
  | ここに書いてあったものは、個人情報として削除されました。保存するときに選ぶか、|
  | 全部消して書き直すまで、これから書く文だけを控えます。|
@ type 。
@ wait とつづき。
$ sleep 1.2; ./kept
? 1
@ key Tab
@ wait いま書いてあるもの: ひみつの文とつづき。
@ rows 0-10
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 9|
  ||
  | いま書いてあるものを、どうしますか。                             Enter 決める|
  ||
  |   「現状」に書いてあったものは、個人情報として削除されました。|
  ||
  |   いま書いてあるもの: ひみつの文とつづき。|
  ||
  | > 1  いま書いてあるものを保存する|
  |   2  いま書いてあるものも削除する|
@ key Esc
@ wait 1 / 9
$ ./kept
? 1
@ key Tab
@ wait いま書いてあるもの
@ key 2
@ wait 2 / 9
@ key S-Tab
@ wait 1 / 9
@ rows 5-5
  | ||
@ key C-z
$ ./kept
? 1

# What is wanted after all is kept when one says so.
@ type だれでもよい文
@ wait 控えてあります
$ banso purge chisato/0.5/f1 >/dev/null
@ wait 個人情報として削除されました
@ key Tab
@ wait いま書いてあるもの
@ key 1
@ wait 2 / 9
$ banso show 'chisato/0.5/f1#現状' | tail -n 1
    だれでもよい文

# The line drops before one has said: it goes, too.
@ type ひみつの課題
@ wait 控えてあります
$ banso purge chisato/0.5/f1 >/dev/null
@ wait 個人情報として削除されました
@ signal HUP
@ exit 0
$ ./kept
? 1

# A sheet of somebody who was removed as a whole, into which nothing was kept yet.
@ start banso open chisato/1/f2/佐藤#気づいたこと
@ wait 気づいたこと
@ type ひみつの声
@ wait 控えてあります
$ python3 "$TESTS/data/other.py" banso -- 支援先の一覧 '\r' 日程 p 直す人を選びます '\x1b[Bx' 個人情報を、すべて削除 4 削除しない 2 削除しました ''
@ wait 個人情報として削除されました
@ key Tab
@ wait いま書いてあるもの: ひみつの声
@ wait 一覧からも外されています
@ key 2
@ wait 感じたこと
@ signal HUP
@ exit 0
$ ./kept
? 1

# A name, and the memo of a session.
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること
@ key p Enter
@ wait 氏名
@ key End
@ type はなこ
@ wait 山田はなこ
$ banso purge chisato/.people#person:p1 >/dev/null
@ wait 個人情報として削除されました
@ key Esc
@ wait いま書いてあるもの: 山田はなこ
@ wait 一覧からも外されています
@ key 2
@ wait まだ登録されていません
$ ./kept
? 1
@ signal HUP
@ exit 0
@ start banso open chisato/0.5
@ wait 顔合わせ・役割
@ key Tab Tab
@ type ひみつのメモ
@ key C-s
@ wait 保存しました
@ type とつづき
$ banso purge chisato/0.5/.session notes >/dev/null
@ wait 個人情報として削除されました
@ key C-s
@ wait いま書いてあるもの: ひみつのメモとつづき
@ key 2
@ gone ひみつ
@ signal HUP
@ exit 0
$ ./kept
? 1

# The reason of a blank, while it is typed.
@ start banso open chisato/0.5/f1#課題
@ wait 2 / 9
@ key F4
@ wait 理由を書
@ type ひみつのわけ
$ banso purge chisato/0.5/f1 >/dev/null
@ type です
@ wait わけです
$ sleep 1.2; ./kept
? 1
@ signal HUP
@ exit 0
$ ./kept
? 1
