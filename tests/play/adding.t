# A row is added here while somebody else looks at the list, or writes in it: nobody's list takes
# away what another one is just adding.
$ banso new --name 知里町 --id chisato --date 1=R8.8.7T13:30
  chisato
$ cat >other <<'END'
> #!/bin/sh
> # From 支援先 on: TEXT KEYS ...
> exec python3 "$TESTS/data/other.py" banso -- 支援先の一覧 '\r' 日程 "$@"
> END
$ chmod +x other

# A 取組, of which nothing is written yet: no list and no paper has it.
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 帳票1
@ key t
@ wait 次回までに
@ wait 1件めを書く
@ key n
@ wait いつまでに
$ ./other t 1件めを書く '\x1b' 帳票1 t 1件めを書く '\x1b' 帳票1 ''; banso task list chisato; banso export chisato --format txt | grep 取り組む
? 1
@ type 区長に話を聞く
@ key Tab
@ key Esc
@ wait / 1
@ wait > 未 区長に話を聞く
$ ./other t 決めた回 '\x1b' 帳票1 ''; banso task list chisato; banso export chisato --format txt | grep 区長
  t1    未着手          区長に話を聞く                                                                  1.5mtg
    区長に話を聞く                    未着手                                1.5mtg
# Left so, it is none; and where banso is killed over it, neither.
@ key n
@ wait いつまでに
@ key Esc
@ wait / 1
@ key n
@ wait いつまでに
@ kill
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 帳票1
@ key t
@ wait 次回までに
@ wait / 1
@ key Esc
@ wait 帳票1

# A participant.
@ key p
@ wait 参加者を1人追加する
@ key n
@ wait 氏名
$ ./other p 参加者を1人追加する '\x1b' 帳票1 p 参加者を1人追加する '\x1b' 帳票1 ''; banso export chisato --format txt | grep -A 2 参加者
? 1
@ type 山田
@ key Tab
@ key Esc
@ wait / 1
$ ./other p 直す人を選びます ''; banso export chisato --format txt | grep -A 2 参加者
  【参加者】
    氏名  所属  職名  立場  市町村
    山田
@ signal HUP
@ exit 0

# A row of a table into which somebody else wrote just now, and one in which they only began to.
@ start banso open chisato/1/ideal#gaps
@ wait 1行めを追加する
@ key n
@ wait 1行中1行め
$ banso answer chisato/1/ideal 'gaps:r1:current' 通いの場が減った
@ key Esc
@ wait x 消す
@ rows 5-5
  | > 1                        通いの場が減った|
@ key n
@ wait 2行中2行め
$ python3 - <<'END'
> import os, sqlite3
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> d.execute("INSERT INTO draft (who, window, engagement, session, form, respondent, field, row, column, text, seen_revision, at) SELECT 'sato', 1, 'chisato', '', 'ideal', '', 'gaps', 'r2', 'issue', '運転手', 0, ''")
> d.commit()
> END
@ key Esc
@ wait x 消す
@ rows 6-6
  | > 2|
@ signal HUP
@ exit 0

# What an earlier banso took away in this manner, in silence, and somebody wrote in: u brings it back.
$ python3 - <<'END'
> import os, sqlite3
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> at = "v.row = 't1' AND v.column = ''"
> d.execute("INSERT INTO history (site, site_n, sheet, field, row, column, revision, text, reason, why, at, who) SELECT 1, 9999, v.sheet, field, row, column, revision + 1, '', '', '', at, who FROM value v WHERE " + at)
> d.execute("UPDATE value AS v SET text = '', revision = revision + 1 WHERE " + at)
> d.commit()
> END
$ banso task list chisato
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 帳票1
@ key t
@ wait 次回までに
@ wait 外したものを戻す
@ key u
@ wait 区長に話を聞く
@ signal HUP
@ exit 0
$ banso task list chisato
  t1    未着手          区長に話を聞く                                                                  1.5mtg
