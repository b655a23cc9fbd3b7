# --accept writes the expected blocks anew and leaves the rest alone.

$ cat >new.t <<'END'
> # kept
>
> $ seq 3; false
> $ echo a; echo took 5 ms; echo b
>   A
>   took [0-9]+ ms (re)
>   b
> $ seq 9
>   1
>   ...
>   9
> @ size 20x3
> @ start sh -c 'printf "\033[1m題\033[m\n"; read -r line; stty -echo; echo "<$line>"; read -r line; stty echo'
> @ screen
> @ type 入力
> @ key Enter
> @ rows 1-1
>   |old|
> @ key Enter
> @ exit 0
> END
$ play --accept new.t
  accepted new.t: 4 changed
  ok new.t
  1 passed, 0 failed
$ cat new.t
  # kept
  
  $ seq 3; false
    1
    2
    3
  ? 1
  $ echo a; echo took 5 ms; echo b
    a
    took [0-9]+ ms (re) (esc)
    b
  $ seq 9
    1
    ...
    9
  @ size 20x3
  @ start sh -c 'printf "\033[1m題\033[m\n"; read -r line; stty -echo; echo "<$line>"; read -r line; stty echo'
  @ screen
    |題|
    cursor 1 0
    style 0 0-1 bold
  @ type 入力
  @ key Enter
  @ rows 1-1
    |<入力>|
  @ key Enter
  @ exit 0
$ play new.t
  ok new.t
  1 passed, 0 failed
$ play --accept new.t
  ok new.t
  1 passed, 0 failed
