# Screens, cursor, styles.

$ cat >draw <<'END'
> stty -echo
> printf '\033[?1049h\033[2J\033[H題\033[1mひと\033[0m\033[3;5H\033[4;31mx y\033[0m '
> printf '\033[2;38;5;200mdim\033[22m\033[39m\033[48;2;1;2;3m.\033[0m\033[2;1H'
> read -r line
> printf '\033[?25l\033[2J\033[Hgot %s' "$line"
> read -r line
> printf '\033[?1049l\033[?25h'
> stty echo
> END

@ size 20x5
@ start sh draw
@ screen
  |題ひと|
  ||
  |    x y dim.        |
  cursor 1 0
  style 0 2-5 bold
  style 2 4-6 underline fg=1
  style 2 8-10 dim fg=200
  style 2 11-11 bg=#010203
@ rows 2-2
  |    x y dim.|
@ rows 3-4
  ||
  style none
@ cursor 1 0
@ wait 題ひと
@ type 入力 と
@ key Enter
@ gone 題
@ screen
  |got 入力 と|
  cursor hidden
  style none
@ cursor hidden
@ key Enter
@ exit 0

# What was meant for a larger terminal arrives at a tiny one.
@ size 80x24
@ start sh -c 'stty -echo; printf "\033[24;2H漢字\033[5;1H"; read -r l; printf "\033[K漢字\033[80;200H漢\033[1@\033[2L"; read -r l; stty echo'
@ wait 漢字
@ cursor 4 0
@ resize 155x3
@ cursor 2 0
@ key Enter
@ drawn
@ resize 1x1
@ key Enter
@ exit 0
@ start sh -c 'printf "\033[1;1H漢字x\n"; read -r l'
@ wait 漢字
@ resize 1x1
@ type 漢字
@ key Enter
@ exit 0
