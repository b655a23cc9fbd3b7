@ size 10x3
@ start sh -c 'stty -icanon; printf "\033[?1049h\033[?25l"'
@ exit 0
