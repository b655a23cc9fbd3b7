@ size 10x3
@ start sh -c 'echo 題; echo 本文; read -r line'
@ screen
  |題|
  |本分|
  cursor 2 0
$ echo not reached
