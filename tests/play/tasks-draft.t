# What was typed about a 取組 and cannot be kept yet is where one goes on, and keeps its row.
$ banso new --name 知里町 --id chisato
  chisato
@ start banso
@ wait 知里町
@ key Enter
@ wait 次にすること
@ key t
@ wait 1件めを書く
@ key n
@ wait いつまでに
@ type 聞き取り
@ key Tab Tab
@ type 13月45日
@ wait 13月45日
@ key Esc
@ wait まだ保存されていません
@ key Enter
@ wait 前の書きかけです
# The field with the draft is in focus: Ctrl-U takes this, not what was kept.
@ rows 2-5
  | いつまでに                                                           Tab 次へ|
  ||
  |   何を                           聞き取り|
  |   誰が                         ||
@ key C-u
@ gone 13月45日
@ key Esc
@ wait / 1
@ wait 聞き取り

# A row that has nothing but a draft is a row.
@ key n
@ wait いつまでに
@ key Tab Tab
@ type 2月30日
@ key Esc
@ wait / 2
@ key Esc
@ wait 次にすること
@ key t
@ wait / 2
@ signal HUP
@ exit 0
