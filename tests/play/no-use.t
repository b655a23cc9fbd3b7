# A key without a meaning is answered in words, on any screen.
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato
@ wait 次に
@ key z
@ wait 「z」はここでは使いません。F9 で使えるキーが見られます。
@ key F6
@ gone 「z」は
@ wait 「F6」はここでは使いません
# An arrow only moves.
@ key Up
@ gone はここでは使いません
# The menu has all its keys before one's eyes.
@ key F9
@ wait ここで使えるもの
@ key F9
@ wait 「F9」はここでは使いません。
@ gone 使えるキーが見られます
@ key Esc
@ gone ここで使えるもの
# In a text a letter is a letter, and a function key is answered.
@ key Esc
@ drawn
@ key q
@ exit 0
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ type z
@ wait | z
@ key F6
@ wait 「F6」はここでは使いません
