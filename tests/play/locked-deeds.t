# What is done without a text while somebody else holds the database: marks, F8, moves, rows. It is
# refused within the second, the reason and what to do are told whole, nothing is changed or lost, and the
# same key does it afterwards. Played at 40x12, too (locked-deeds-small.t).

$ banso --db t.db new --name 知里町 --id c --scenario kasokuka --date 0.5=2026-11-20T13:30-15:00
  c
$ for n in 山田 佐藤 鈴木 高橋 田中 伊藤 渡辺 中村; do banso --db t.db respondent add c --name $n >/dev/null; done; banso --db t.db task add c/0.5 --what 区長に話を聞く --who 木下 --due 2026-11-22
  t1
$ banso --db t.db answer c/1/ideal gaps:+:ideal 歩いて行ける所 && banso --db t.db answer c/1/ideal gaps:+:ideal 週に一度 && banso --db t.db answer c/0.5/f1 current はじめ && banso --db t.db answer c/0.5/f1 current つぎ
$ mkfifo held gate gone
$ cat >lock.py <<'END'
> import sqlite3
> d = sqlite3.connect("t.db", isolation_level=None)
> d.execute("BEGIN EXCLUSIVE")
> open("held", "w").close()
> open("gate").read()
> d.execute("ROLLBACK")
> open("gone", "w").close()
> END

# A mark of attendance, at the end of the list.
@ start banso --db t.db open c/1
@ wait 1回目
@ key a
@ wait 山田
@ key End
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key Space
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key Space
@ wait もう一度押すと
@ signal HUP
@ exit 0

# All of them at once.
@ start banso --db t.db open c/1
@ wait 1回目
@ key a
@ wait 山田
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key A
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key A
@ wait 付けました
@ signal HUP
@ exit 0

# A form out of use, and again in use.
@ start banso --db t.db open c/2.5
@ wait 2.5mtg
@ key f
@ wait 帳票を選
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key x
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key x
@ wait 使わないことにしました
@ signal HUP
@ exit 0

@ start banso --db t.db open c/2.5
@ wait 2.5mtg
@ key f
@ wait 使わない
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key x
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key x
@ wait また使います
@ signal HUP
@ exit 0

# Somebody moved in the list.
@ start banso --db t.db open c
@ wait 報告会
@ key p
@ wait 山田
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key m Down Enter
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key m Down Enter
@ wait 動かしました
@ signal HUP
@ exit 0

@ start banso --db t.db open c
@ wait 報告会
@ key p
@ wait 佐藤
@ key x
@ wait さんをどうしますか
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key 3
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key x
@ wait さんをどうしますか
@ key 3
@ wait 外しました
@ signal HUP
@ exit 0

# A row added, copied, moved, removed.
@ start banso --db t.db open c/1/ideal#gaps
@ wait 歩いて
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key n
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key n
@ wait 3行中3行め
@ signal HUP
@ exit 0

@ start banso --db t.db open c/1/ideal#gaps
@ wait 歩いて
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key c
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key c
@ wait 週に一度
@ signal HUP
@ exit 0

@ start banso --db t.db open c/1/ideal#gaps
@ wait 歩いて
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key m Down Enter
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key m Down Enter
@ wait 動かしました
@ signal HUP
@ exit 0

@ start banso --db t.db open c/1/ideal#gaps
@ wait 歩いて
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key x
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key x
@ wait 消しました
@ signal HUP
@ exit 0

# これで完了.
@ start banso --db t.db open c/0.5/f1
@ wait 帳票1
@ key F2
@ wait 見直し
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key o
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key o
@ wait 完了にしました
@ signal HUP
@ exit 0

# A reason, which stays in its line.
@ start banso --db t.db open c/0.5/f1#issue
@ wait 課題
@ key F4
@ wait 理由を
@ type わからない
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key Enter
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key Enter
@ wait 理由: わからない
@ signal HUP
@ exit 0

# A value of the history.
@ start banso --db t.db open c/0.5/f1#current
@ wait 現状
@ key F5
@ wait の履歴
@ key Down Enter
@ wait このままにする
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key 2
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key Down Enter
@ wait このままにする
@ key 2
@ wait 戻しました
@ signal HUP
@ exit 0

# Begin, a check, the next step, back, the end.
@ start banso --db t.db open c/0.5
@ wait F8 始める
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key F8
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key F8
@ wait F8 次
@ signal HUP
@ exit 0

@ start banso --db t.db open c/0.5
@ wait F8 次
@ key S-Tab
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key Space
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key Space
@ wait [済]
@ signal HUP
@ exit 0

@ start banso --db t.db open c/0.5
@ wait F8 次
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key F8
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key F8
@ wait 2 / 6
@ signal HUP
@ exit 0

@ start banso --db t.db open c/0.5
@ wait 2 / 6
@ key Tab
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key u
@ wait ! ほかの人が保存しています。
@ wait お試しください
$ echo >gate; cat gone
@ key u
@ wait 1 / 6
@ signal HUP
@ exit 0
