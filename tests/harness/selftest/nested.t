# Scripts that play others, screens that are seen twice, styles that do not count.

# A program that shows its size, draws anew at a signal, and ends with a key.
$ cat >sized.py <<'END'
> import os, signal, termios, tty
> def draw(*_):
>     size = os.get_terminal_size()
>     os.write(1, f"\033[2J\033[H{size.lines} {size.columns} \033[1mx\033[m".encode())
> before = termios.tcgetattr(0)
> signal.signal(signal.SIGWINCH, draw)
> signal.signal(signal.SIGCONT, draw)
> tty.setcbreak(0)
> draw()
> os.read(0, 1)
> termios.tcsetattr(0, termios.TCSANOW, before)
> END
$ echo "@ env DIR=$PWD" >dir
$ cat >inner.t <<'END'
> $ ls
> @ start python3 "$DIR/sized.py"
> @ screen
>   |5 20 x|
>   cursor 0 6
>   style 0 5-5 underline
> @ type q
> @ exit 0
> END

# What is set goes with a script that is played, which has a folder of its own. Styles that are off
# do not count there either.
$ cat dir - >outer.t <<'END'
> @ size 20x5
> @ styles off
> @ play inner.t
> @ styles on
> @ play inner.t
> END
$ PLAY_SLOW=0.1 play outer.t
  FAILED outer.t
  inner.t:3: @ screen: not seen within 0.5 s
      expected:
        |5 20 x|
        cursor 0 6
      * style 0 5-5 underline
      there:
        |5 20 x|
        cursor 0 6
      * style 0 5-5 bold
  outer.t:6: @ play inner.t: it failed with what is set here
  0 passed, 1 failed
? 1

# The folders' names stand for them.
$ cat >folders.t <<'END'
> @ env WHERE=$PWD/x:$HOME
> $ [ "$WHERE" = "$PWD/x:$HOME" ]
> END
$ play folders.t
  ok folders.t
  1 passed, 0 failed

# Twice: with other sizes in between, which are set right again.
$ cat dir - >twice.t <<'END'
> @ size 20x5
> @ styles off
> @ twice
>   @ resize 9x3
>   @ drawn
>   @ screen
>     |3 9 x|
>     cursor 0 5
>   @ resize 30x6
>   @ wait 6 30
>   @ signal CONT
>   @ drawn
> @ play inner.t
> @ twice
> @ play inner.t
> END
$ play twice.t
  ok twice.t
  1 passed, 0 failed

# A screen that looks different the second time; one of a program that has ended is seen once.
$ cat dir - >other.t <<'END'
> @ size 20x5
> @ twice
>   @ type q
>   @ exit 0
>   @ start echo 2
> @ start echo 1
> @ wait 1
> @ exit 0
> @ screen
>   |1|
> @ start python3 "$DIR/sized.py"
> @ screen
>   |5 20 x|
> END
$ PLAY_SLOW=0.1 play other.t
  FAILED other.t
  other.t:13: @ screen: not seen: the program has ended with status 0
      expected:
      * |5 20 x|
      there:
      * |2|
  0 passed, 1 failed
? 1
# A step in between that fails, or is none.
$ cat dir - >fails.t <<'END'
> @ size 20x5
> @ start python3 "$DIR/sized.py"
> @ twice
>   @ type q
>   @ exit 1
> @ screen
>   |5 20 x|
> END
$ PLAY_SLOW=0.1 play fails.t
  FAILED fails.t
  fails.t:6: @ exit 1: ended with status 0
      there:
        |5 20 x|
        cursor 0 6
  fails.t:7: @ screen: this screen was to be seen twice
  0 passed, 1 failed
? 1
$ printf '@ twice\n  @ jump\n' >jump.t
$ printf '@ twice\n  no command\n' >none.t
$ printf '@ styles perhaps\n' >perhaps.t
$ printf '@ start sleep 9\n@ drawn\n' >silent.t
$ PLAY_SLOW=0.02 play jump.t none.t perhaps.t silent.t
  FAILED jump.t
  jump.t:2: @ jump: no such command
  FAILED none.t
  none.t:1: @ twice: none.t:2: neither a command nor its output: no command
  FAILED perhaps.t
  perhaps.t:1: @ styles perhaps: on or off
  FAILED silent.t
  silent.t:2: @ drawn: nothing was written within 0.1 s
  0 passed, 4 failed
? 1

# --accept writes no style lines where they do not count, and leaves what is played inside alone.
$ cat dir - >accept.t <<'END'
> @ size 20x5
> @ styles off
> @ play inner.t
> @ twice
>   @ signal CONT
>   @ drawn
> @ start python3 "$DIR/sized.py"
> @ screen
> @ type q
> @ exit 0
> END
$ cp inner.t before.t
$ play --accept accept.t
  accepted accept.t: 1 changed
  ok accept.t
  1 passed, 0 failed
$ cmp inner.t before.t
$ sed -n '9,12p' accept.t
  @ screen
    |5 20 x|
    cursor 0 6
  @ type q
