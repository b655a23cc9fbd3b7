# Every screen of the practice town: what is on it, where the cursor stands, how it looks, at each size.

@ sights tour/80x24.screens tour/40x12.screens tour/160x50.screens
@ size 80x24
@ start banso
@ wait ようこそ
# Any key takes away what there is to say of an unknown terminal.
@ key Up
@ see nobody
@ key r
@ wait 知里町
@ see home

# 支援先: the whole course
@ key Enter
@ wait 次にすること
@ see course

# 回: the agenda
@ key Space
@ wait F8 始める
@ see agenda

# 回: checks of a step
@ key Tab
@ wait 確認すること
@ see checks of a step

# 回: notes of a step
@ key Tab
@ wait F7 発言
@ see notes of a step
@ key S-Tab S-Tab
@ wait Tab 確認へ

# 取組 that came forward
@ key t
@ wait やってみて分かったことは
@ see tasks

# one 取組
@ key Enter
@ wait 状態
@ see task
@ key Esc
@ wait まず「
@ key Esc
@ gone まず「
@ wait 進行

# 出席
@ key a
@ wait 出席
@ see attendance
@ key Esc
@ gone レ
@ wait 進行

# 日程・会場
@ key d
@ wait 会場
@ see dates of a session
@ key Esc
@ gone 会場
@ wait 進行

# 決まったこと
@ key k
@ wait 決まったこと
@ see decided
@ key Esc
@ gone 決まったこと
@ wait 進行

# 出力, with a preview
@ key e
@ wait こう書き出されます
@ see papers
@ key Esc
@ gone こう書き出されます
@ wait 進行

# 帳票 of the session
@ key f
@ wait 目標の確認
@ see forms

# 帳票: a text
@ key Enter
@ wait いまの目標
@ see text

# 帳票: a choice
@ key Tab
@ wait 高すぎないか
@ see choice

# all fields of the sheet
@ key F2
@ wait 見直し
@ see fields of a sheet
@ key Esc
@ gone 見直し
@ wait 高すぎないか

# a reason
@ key F4
@ wait 理由を書
@ see reason
@ key Esc
@ gone 理由を書
@ wait 高すぎないか

# help
@ key F1
@ wait この画面の使い方
@ see help

# help of the scenario
@ key Tab
@ wait 組み立てに使ったもの
@ see help of the scenario
@ key Esc
@ gone 組み立てに使ったもの
@ wait 高すぎないか

# the menu
@ key F9
@ wait ここで使えるもの
@ see menu
@ key Esc
@ gone ここで使えるもの
@ wait 高すぎないか

# Ctrl-C
@ key C-c
@ wait 終わりますか
@ see end
@ key Esc
@ gone 終わりますか
@ wait 高すぎないか
@ key Esc
@ gone 1枚
@ wait 連携先
@ key Esc
@ wait 進行
@ key Esc
@ wait 次にすること

# 参加者
@ key p
@ wait 人
@ see people

# one participant
@ key Enter
@ wait 名字だけ
@ see person
@ key Esc
@ gone 名字だけ
@ wait 人
@ key Esc
@ wait 次にすること

# 日程 of all sessions
@ key d
@ wait 令和8年11月20日(金)
@ see dates
@ key Esc
@ gone 2026-11-20
@ wait 次にすること
@ key Home Down Enter
@ wait 進行
@ key f
@ wait 帳票2

# who fills 帳票2
@ key Enter
@ wait 人
@ see who fills it

# 帳票2: a sheet of one person
@ key Enter
@ wait / 10
@ see sheet of a person
@ key Esc
@ gone / 10
@ key Esc
@ wait 帳票を選びます
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること

# 回 while it runs, and its end
@ key Space
@ wait F8 始める
@ key F8
@ wait 始めました
@ key F7
@ wait 何と言いましたか
@ type 東さん「送迎の車が空いている」
@ key Enter
@ wait 書きとめました
@ type 区長は乗り気。
@ wait 書きかけ
@ see running
@ key F8*6
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ see closing

# what was noted, before it leaves the house
@ key Enter
@ wait 主な意見
@ see what was noted
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
