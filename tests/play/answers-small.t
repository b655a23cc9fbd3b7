# Every key is answered on a small screen, too.

@ size 40x12
@ play answers.t
