# Widths are ours, not libvterm's, and what is read back is what was written.

$ cat >show <<'END'
> printf '\033[2J\033[H%b' "$TEXT"
> sleep 1000
> END

# か + U+3099, a dictionary's 𠮷, an emoji newer than libvterm, ambiguous ①※.
@ env TEXT=か\0343\0202\0231.𠮷.🫠.①※.
@ size 20x2
@ start sh show
@ screen
  |が.𠮷.🫠.①※.|
  cursor 0 12
@ kill
@ ambiguous 2
@ start sh show
@ screen
  |が.𠮷.🫠.①※.|
  cursor 0 14
@ kill

# The cursor report tells the truth of this terminal; one that never answers does not.
$ cat >ask <<'END'
> modes=$(stty -g)
> stty raw -echo min 1 time 0
> printf '\r①\033[6n'
> dd bs=1 count=6 2>/dev/null | od -An -c
> stty "$modes"
> END
@ size 40x4
@ start sh ask
@ wait [   1   ;   3   R
@ exit 0
@ ambiguous 1
@ start sh ask
@ wait [   1   ;   2   R
@ exit 0
@ answer off
@ start sh ask
@ key a*6
@ wait a   a   a   a   a   a
@ exit 0
@ size 20x2

# A character overdrawn by half is a blank on a terminal.
@ env TEXT=漢漢\r.\033[1;4H.
@ start sh show
@ screen
  |.  .|
@ kill

# Bytes that are no text; a character that comes in two writes.
@ env TEXT=a\0377b\0343\0201
@ start sh show
@ wait a�b
@ kill
$ cat >slow <<'END'
> printf '\343\201'; read -r line; printf '\202.'; read -r line
> END
@ start sh -c 'stty -echo; . ./slow'
@ key Enter
@ wait あ.
@ kill
