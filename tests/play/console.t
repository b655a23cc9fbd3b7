# 回, while it runs: the memo has the focus and its four rows in every step, and a key draws nothing
# but its text, whatever the clock says.

@ styles off
$ echo 2026-11-20T13:28:00 >now
@ env BANSO_NOW=@$PWD/now
$ banso new --name 知里町 --id chisato --date 1.5=2026-11-20T13:30-15:00
  chisato

# Somebody listens and writes: no key is needed to begin with that.
@ start banso open chisato/1.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ cursor 17 3
@ type 区長は乗り気。
@ cursor 17 17
@ wait 残り 20分

# While somebody types, the minute that goes by is not told; once they rest, it is.
$ echo 2026-11-20T13:33:00 >now
@ meter
@ type 移
@ within 3
@ type 動
@ within 6
@ wait 残り 15分
@ wait 13:33

# What is typed goes to the step that is going on; F8 goes on, and the memo of that one is open.
@ key F8
@ wait 「2 行き詰まり・新たな課題」へ進みました
@ cursor 17 3
@ type 二つめの話
@ wait 二つめの話
@ gone 区長は

# A move among the steps costs some 115 bytes: what is told of a step follows once the focus rests. What is
# done is done to the step in focus.
@ key Tab
@ wait Enter メモを書く
@ meter
@ key Down
@ key Down
@ key Down
@ key Up
@ key Up
@ key Up
@ within 1500
@ key Down*2
@ wait 呼ぶ人を決めた
@ key Up*2 Enter
@ wait 二つめの話
@ wait F7 発言

# Enter on a step of the list says what it does, and does it; the memo says of which step it is.
@ key Tab
@ wait Enter メモを書く
@ cursor 6 1
@ key Up Enter
@ wait 進行メモ 1 進捗（支援者だけ）
@ wait 1の問いかけ
@ wait 2 行き詰まり・新たな課題  残り 20分
@ cursor 17 21

# Letters are commands in each box where no text is typed; from the memo the menu has them.
@ key Tab a
@ wait 出席
@ key Esc
@ wait Enter メモを書く
@ key Tab
@ wait Enter 印を付ける
@ key k
@ wait 何を、どう決めましたか
@ key Esc
@ wait Enter 印を付ける
@ key Tab
@ wait F7 発言
@ key F9
@ wait 書きとめます
@ key 5
@ wait 小さなことで
@ key Esc
@ wait F7 発言
@ signal TERM
@ exit 0
