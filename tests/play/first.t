# The first start: a choice, not an instruction. From there to a practice session that runs it is
# three keys.

@ start banso
@ wait ようこそ
@ key Enter
@ wait 【練習】
@ key Space
@ wait F8 始める
@ key F8
@ wait 始めました
@ wait F8 次へ進む
@ key Esc
@ wait 次にすること
@ key Esc
@ wait 【練習】banso
@ key Esc

# What was tried is behind one: the next choice has the focus.
@ wait ようこそ
@ wait > 2 支援先を追加する
@ key Up
@ wait > 1 練習の町でためす
@ key 3
@ wait この画面の使い方
# Of a list that is not there yet nothing is explained.
@ gone 進み:
@ key Esc
@ wait ようこそ
@ key Down*3
@ wait > 3 使い方を読む
@ key Enter
@ wait この画面の使い方
@ key Esc
@ key 2
@ wait 支援先の名前
@ key Esc
@ wait ようこそ
@ key q
@ exit 0

# Where all were taken out of the list, the first choice brings them back.
$ banso new --name 知里町
  e1
@ start banso
@ wait 知里町
@ key x
@ wait 一覧から外しますか
@ key 2
@ wait > 1 外した支援先を戻す
@ key Enter
@ wait 知里町
@ key q
@ exit 0
