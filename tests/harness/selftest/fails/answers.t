@ size 10x3
@ answers functions
  @ start sh -c 'stty -echo raw; echo 題; exec cat >/dev/null'
  @ wait 題
