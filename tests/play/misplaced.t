# A time that was typed into the room's line, behind a field that was passed, is told where it is: one
# stays there once, and goes on.
@ styles off
$ banso new --name 知里町 --id chisato --date 1=R8.10.2
  chisato
@ start banso open chisato
@ wait 次にすること
@ key d
@ wait 日にちと時刻を書きます
@ key Tab
@ key Tab
@ key Tab
@ cursor 7 57
@ type １５：００
@ key Tab
@ wait 「会場」に「１５：００」と書きました。日時なら、その欄に書いてください。
@ key C-u
@ type 303
@ key Tab
@ cursor 8 17
@ key Esc
@ wait 次にすること
@ signal HUP
@ exit 0
