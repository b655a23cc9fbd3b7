# A slow line hands over the bytes of a key in pieces; here an Esc waits for 1 ms alone, and a command
# between two pieces takes longer.

$ banso new --name 知里町 --id chisato
  chisato
@ env ESCDELAY=1
@ start banso open chisato/0.5/f1
@ wait 現状
@ styles off

# A report of the cursor, an arrow, F2, a string: whole, or nothing.
@ type あ
@ bytes 1b5b3234
$ banso list >/dev/null
@ bytes 3b3252
@ bytes 1b5d31313b7267623a
$ banso list >/dev/null
@ bytes 302f302f301b
$ banso list >/dev/null
@ bytes 5c
@ type いう
@ bytes 1b4f
$ banso list >/dev/null
@ bytes 44
@ bytes 1b5b
$ banso list >/dev/null
@ bytes 44
@ type え
@ wait あえいう
@ bytes 1b5b3132
$ banso list >/dev/null
@ bytes 7e
@ wait 見直し
@ key Esc
@ wait あえいう

# Behind an Esc that was a key its rest is not typed: here it is Home.
@ key F2
@ wait 見直し
@ bytes 1b
@ gone 見直し
@ bytes 5b48
@ type お
@ wait おあえいう
@ key C-e

# The end of a paste in two pieces, cut behind its ESC and in the midst; its text is no command.
@ bytes 1b5b32
$ banso list >/dev/null
@ bytes 30307e
@ type qか
@ bytes 1b
$ banso list >/dev/null
@ bytes 5b3230317e
@ type き
@ wait おあえいうqかき
@ bytes 1b5b3230307e
@ type く
@ bytes 1b5b3230
$ banso list >/dev/null
@ bytes 317e
@ type けq
@ wait おあえいうqかきくけq

# A break of two characters is one, also in two pieces.
@ bytes 1b5b3230307e0d
$ banso list >/dev/null
@ bytes 0a310d0a320a331b5b3230317e
@ key Tab
@ wait 2 / 9
@ signal TERM
@ exit 0
$ banso show chisato/0.5/f1 | sed -n '/現状/,/3$/p'
  ・現状
    おあえいうqかきくけq
    1
    2
    3
