# Every key is answered on a wide screen, too, with its second pane.

@ size 160x50
@ play answers.t
