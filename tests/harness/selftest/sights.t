# One way through a program, seen at several sizes.

# A program that shows its size and what was typed last, and draws anew when the size changes.
$ cat >sized.py <<'END'
> import os, signal, termios, tty
> typed = "-"
> def draw(*_):
>     size = os.get_terminal_size()
>     os.write(1, f"\033[2J\033[H{size.lines} {size.columns} \033[1m{typed}\033[m".encode())
> before = termios.tcgetattr(0)
> signal.signal(signal.SIGWINCH, draw)
> tty.setcbreak(0)
> draw()
> while typed != "q":
>     typed = os.read(0, 1).decode()
>     draw()
> termios.tcsetattr(0, termios.TCSANOW, before)
> END
$ mkdir sizes; echo "@ env DIR=$PWD" >dir
$ cat >sizes/small <<'END'
> @ size 9x3
> @ screen first
>   |3 9 -|
>   cursor 0 5
>   style 0 4-4 bold
> @ screen second
>   |3 9 b|
>   cursor 0 5
>   style 0 4-4 bold
> END
$ cat >sizes/large <<'END'
> # What has no room at the other size.
> @ size 20x5
> @ styles off
> @ screen second
>   |5 20 b|
>   cursor 0 6
>   style 0 5-5 underline
> @ screen first
>   |5 20 -|
>   cursor 0 6
> END
$ cat dir - >way.t <<'END'
> @ sights sizes/small sizes/large
> @ size 12x4
> @ start python3 "$DIR/sized.py"
> @ wait 4 12 -
> @ see first
> @ wait 4 12 -
> @ type b
> @ wait b
> @ see second
> @ wait 4 12 b
> @ type q
> @ exit 0
> END
$ play way.t
  ok way.t
  1 passed, 0 failed

# Of an outer script other sizes; twice.
$ cat >outer.t <<'END'
> @ sights sizes/large
> @ twice
>   @ resize 30x6
>   @ wait 6 30
> @ play way.t
> END
$ play outer.t
  ok outer.t
  1 passed, 0 failed

# What is wrong in a file of screens, what is not as it says, what nobody sees, what it does not have.
$ cp -r sizes good; sed -i 's/5 20 b/5 20 c/' sizes/large; PLAY_SLOW=0.04 play way.t
  FAILED way.t
  sizes/large:4: @ screen second: not seen within 0.2 s
      expected:
      * |5 20 c|
        cursor 0 6
      there:
      * |5 20 b|
        cursor 0 6
  way.t:10: @ see second: not at 20x5
  0 passed, 1 failed
? 1
$ cp good/* sizes; sed 's/see second/see first/' way.t >once.t; PLAY_SLOW=0.04 play once.t | head -n 2
  FAILED once.t
  sizes/small:2: @ screen first: not seen within 0.2 s
$ grep -v see way.t >blind.t; play blind.t
  FAILED blind.t
  sizes/small:2: @ screen first: nobody has seen it
  0 passed, 1 failed
? 1
$ sed 's/see first/see third/' way.t >third.t; play third.t
  FAILED third.t
  third.t:6: @ see third: sizes/small has no screen of that name
  0 passed, 1 failed
? 1
$ grep -v sights way.t >none.t; play none.t
  FAILED none.t
  none.t:5: @ see first: no @ sights say what is to be seen
  0 passed, 1 failed
? 1
$ echo '@ screen first' >>sizes/small; play way.t
  FAILED way.t
  way.t:2: @ sights sizes/small sizes/large: sizes/small:2: there are two of that name
  0 passed, 1 failed
? 1
$ echo '@ key x' >sizes/small; play way.t
  FAILED way.t
  way.t:2: @ sights sizes/small sizes/large: sizes/small:1: not what stands in such a file: @ key x
  0 passed, 1 failed
? 1
$ echo '# nothing' >sizes/small; play way.t
  FAILED way.t
  way.t:2: @ sights sizes/small sizes/large: sizes/small: it does not say its size
  0 passed, 1 failed
? 1

# --accept writes what is seen, each file's own way; not behind `@ styles off`.
$ cp good/* sizes; sed -i 's/^  |.*/  |?|/' sizes/*; cp sizes/small before; play --accept way.t
  accepted sizes/small: 2 changed
  accepted sizes/large: 2 changed
  ok way.t
  1 passed, 0 failed
$ cmp sizes/small good/small; diff good/large sizes/large
  7d6
  <   style 0 5-5 underline
? 1
$ cp before sizes/small; sed '2i @ styles off' way.t >unstyled.t; PLAY_SLOW=0.04 play --accept unstyled.t | head -n 2; cmp sizes/small before
  FAILED unstyled.t
  sizes/small:2: @ screen first: not seen within 0.2 s
