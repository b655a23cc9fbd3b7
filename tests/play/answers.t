# Every letter, digit and function key is answered on every screen: something is done, or the last row but
# one says that it has no use here. Each screen is reached from a fresh copy of the same database. It is
# played at other sizes, too (answers-small.t, answers-wide.t): what is waited for stands there on all.

$ banso --db kept.db new --name 知里町 --id chisato --scenario kasokuka --date 0.5=2026-11-20T13:30-15:00
  chisato
$ banso --db kept.db respondent add chisato --name 山田 --org 高齢福祉課
  p1
$ banso --db kept.db task add chisato/0.5 --what 区長に話を聞く --who 木下 --due 2026-11-22
  t1
$ cat >fresh <<'END'
> rm -rf now && mkdir now && cp kept.db now/banso.db
> END

# The list of 支援先
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db
  @ wait 知里町

# Its search
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db
  @ wait 知里町
  @ key /
  @ wait 1件

# A new 支援先: which scenario
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db
  @ wait 知里町
  @ key n
  @ wait 支援先の名前

# A 支援先
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato
  @ wait 報告会

# What is known of it
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato
  @ wait 報告会
  @ key j
  @ wait > 支援先の名前

# 参加者
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato
  @ wait 報告会
  @ key p
  @ wait 山田

# One of them
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato
  @ wait 報告会
  @ key p
  @ wait 山田
  @ key Enter
  @ wait 名字だけ

# 日程
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato
  @ wait 報告会
  @ key d
  @ wait 11月20日

# Papers
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato
  @ wait 報告会
  @ key e
  @ wait 次第

# 回: the agenda
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6

# Checks of a step
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key S-Tab S-Tab
  @ wait 確認すること

# The memo of a step
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key S-Tab
  @ wait 進行メモ

# 取組
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key t
  @ wait 区長に話を聞く

# One of them
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key t
  @ wait 区長に話を聞く
  @ key Enter
  @ wait 状態

# 出席
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key a
  @ wait 出席

# A line about somebody there
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key a
  @ wait 出席
  @ key h
  @ wait 備考

# 日程・会場 of a 回
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key d
  @ wait 会場

# 決まったこと
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key k
  @ wait 決まったこと

# 帳票
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key f
  @ wait 帳票を選びます

# A text of a sheet
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key f
  @ wait 帳票を選びます
  @ key Enter
  @ gone 帳票を選びます

# Its fields
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key f
  @ wait 帳票を選びます
  @ key Enter
  @ gone 帳票を選びます
  @ key F2
  @ wait 見直し

# Its help
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key F1
  @ wait この画面の使い方

# Its menu
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key F9
  @ wait ここで使えるもの

# The question at the end
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key C-c
  @ wait 終わりますか

# The closing card
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key F8*7
  @ wait 次回までに誰が何

# The end of a 回
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key F8*7
  @ wait 次回までに誰が何
  @ key End Up Enter
  @ wait この回を終えました

# What was noted there
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5
  @ wait 1 / 6
  @ key F8
  @ wait 始めました
  @ key F7
  @ wait 何と言いましたか
  @ type 車が空いている
  @ key Enter
  @ wait 書きとめました
  @ key F8*6
  @ wait 次回までに誰が何
  @ key End Up Enter
  @ wait 見直す
  @ key Enter
  @ wait 支援先と共有するもの

# Nobody is there yet.
@ answers all
  $ rm -rf now && mkdir now
  @ start banso --db now/banso.db
  @ wait ようこそ

# A choice of a sheet
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/1.5/goal_check#too_high
  @ wait ちょうどよい

# A table of a sheet
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5/team_roles
  @ wait 13行中

# Before a 支援先 is taken off the list
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db
  @ wait 知里町
  @ key x
  @ wait 外す

# Why a field is blank
@ answers functions
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5/f1#現状
  @ wait 1 / 9
  @ key F4
  @ wait 理由を書

# What was said before
@ answers all
  $ sh fresh
  $ banso --db now/banso.db answer chisato/0.5/f1 現状 前の文 >/dev/null
  @ start banso --db now/banso.db open chisato/0.5/f1#現状
  @ wait 前の文
  @ key F5
  @ wait 現状」の履歴

# Before what was said is removed for good
@ answers all
  $ sh fresh
  $ banso --db now/banso.db answer chisato/0.5/f1 現状 前の文 >/dev/null
  @ start banso --db now/banso.db open chisato/0.5/f1#現状
  @ wait 前の文
  @ key F5
  @ wait 現状」の履歴
  @ key x
  @ wait すべて削除しますか

# What is read to its end before more people may read it
@ answers all
  $ sh fresh
  $ banso --db now/banso.db task add chisato/0.5 --what "$(yes 長い取組を書いておきます | head -300 | tr -d '\n')" >/dev/null
  @ start banso --db now/banso.db open chisato/1
  @ wait Tab
  @ key t
  @ wait > 未
  @ key End
  @ wait > 未 長い
  @ key Space
  @ wait さいごまで読みます

# What was left when banso ended
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5/f1#現状
  @ wait 1 / 9
  @ type 途中まで
  @ wait 書きかけ（控えてあります）
  @ kill
  @ start banso --db now/banso.db
  @ wait 前回の書きかけ

# Before that is given up
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db open chisato/0.5/f1#現状
  @ wait 1 / 9
  @ type 途中まで
  @ wait 書きかけ（控えてあります）
  @ kill
  @ start banso --db now/banso.db
  @ wait 前回の書きかけ
  @ key x
  @ wait 捨て

# 点検: what is seen
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db doctor
  @ wait 1 / 5

# Its test of keys
@ answers all
  $ sh fresh
  @ start banso --db now/banso.db doctor
  @ wait 1 / 5
  @ key y
  @ wait 2 / 5
  @ key y
  @ wait 3 / 5
