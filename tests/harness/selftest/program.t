# The life of a program: size, signals, ends.

$ cat >size <<'END'
> trap 'stty size' WINCH
> trap 'echo hup; exit 7' HUP
> stty size
> while :; do sleep 0.05; done
> END

@ size 40x12
@ start sh size
@ wait 12 40
@ resize 30x6
@ wait 6 30
@ signal HUP
@ wait hup
@ exit 7

@ start cat
@ type 見える
@ wait 見える
@ signal HUP
@ exit signal HUP

# Commands run while a program does, and both see the same files.
@ start sh -c 'read -r line; cat made; read -r line'
$ echo 別の端末から >made
@ key Enter
@ wait 別の端末から
@ key Enter
@ exit 0

# All that is written right before the end is seen; also behind a lost escape.
@ size 80x24
@ start sh -c 'seq 5000; printf "last\033["'
@ exit 0
@ wait last

@ start sh -c 'cat; echo over'
@ hangup
@ exit signal HUP

# Stopped, and somebody else has the terminal.
$ cat >modes <<'END'
> trap 'stty -a | grep -ow -e -icanon -e icanon' CONT
> stty -icanon
> echo ready
> while :; do sleep 0.05; done
> END

@ start sh modes
@ wait ready
@ signal CONT
@ wait -icanon
@ signal STOP
@ sane
@ wait stty sane
@ gone ready
@ signal CONT
@ rows 1-1
  |icanon|
@ kill

# What is sent at once is read at once, and by itself, also by a program that has other things to do.
@ start sh -c 'stty -icanon -echo; echo ready; sleep 0.1; for i in 1 2; do dd bs=99 count=1 2>/dev/null; echo .; done; stty icanon echo'
@ wait ready
@ type ab
@ bytes 6364
@ rows 1-2
  |ab.|
  |cd.|
@ exit 0

# What is looked at is never the screen that stood before the last key, however long that takes.
$ cat >late.py <<'END'
> import os, time, tty
> tty.setcbreak(0)
> os.write(1, b"old\r\n")
> for letter in b"bcd":
>     os.read(0, 1)
>     end = time.process_time() + 0.05
>     while time.process_time() < end:
>         pass
>     os.write(1, b"\033[H\033[2J" + bytes([letter]))
> os.read(0, 1)
> END
$ cat >late.t <<END
> @ start python3 $PWD/late.py
> @ wait old
> @ type x
> @ rows 0-0
>   |b|
> @ type x
> @ gone b
> @ type x
> @ rows 0-0
>   |c|
> END
$ PLAY_SLOW=0.1 play late.t
  FAILED late.t
  late.t:9: @ rows 0-0: not seen within 0.5 s
      expected:
      * |c|
      there:
      * |d|
  0 passed, 1 failed
? 1

# The bytes a program writes.
@ start sh -c 'stty -echo; echo ready; read -r line; printf 12345; read -r line; stty echo'
@ wait ready
@ meter
@ key Enter
@ wait 12345
@ within 5
@ key Enter
@ exit 0

# One still running at the end is ended.
@ start cat
