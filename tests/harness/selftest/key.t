# What keys send.

$ cat >keys <<'END'
> modes=$(stty -g)
> stty raw -echo
> printf "$MODE"'ready\r\n'
> dd bs=1 count=$COUNT 2>/dev/null | od -An -c -w$COUNT
> stty "$modes"
> END

@ env COUNT=16
@ start sh keys
@ wait ready
@ key Up S-Tab Home F1 Enter Esc Bs C-a
@ wait 033   [   A 033   [   Z 033   [   H 033   O   P  \r 033 177 001
@ exit 0

# The cursor key mode that ncurses switches on.
@ env MODE=\033[?1h
@ env COUNT=6
@ start sh keys
@ wait ready
@ key Up End
@ wait 033   O   A 033   O   F
@ exit 0
@ env MODE=

@ env COUNT=15
@ start sh keys
@ wait ready
@ key M-1 F5 Space*2 C-Right
@ wait 033   1 033   [   1   5   ~         033   [   1   ;   5   C
@ exit 0

@ env COUNT=4
@ start sh keys
@ wait ready
@ bytes 1b5b41 ff
@ wait 033   [   A 377
@ exit 0

# A paste is bracketed for a program that asked for it.
@ env COUNT=3
@ start sh keys
@ wait ready
@ paste a\nb
@ wait a  \r   b
@ exit 0
@ env MODE=\033[?2004h
@ env COUNT=15
@ start sh keys
@ wait ready
@ paste a\nb
@ wait 033   [   2   0   0   ~   a  \r   b 033   [   2   0   1   ~
@ exit 0

# More than a terminal's input holds at once.
$ cat >many <<'END'
> modes=$(stty -g)
> stty raw -echo
> printf 'ready\r\n'
> head -c 20000 | tr -d x | wc -c
> stty "$modes"
> END
@ start sh many
@ wait ready
@ key x*20000
@ wait 0
@ exit 0
