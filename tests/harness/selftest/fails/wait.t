@ size 10x3
@ start sh -c 'echo 題; exit 4'
@ wait 本文
