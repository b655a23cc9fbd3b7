# Commands, their output, their status.

$ echo one; echo two >&2
  one
  two

$ printf '支援\n\n記録\n'
  支援
  
  記録

$ exit 3
? 3

$ kill -TERM $$
? 143

# A command goes on with "> ".
$ cat >note.txt <<END
> 一行目
> 二行目
> END

$ cat note.txt
  一行目
  二行目

# Patterns.
$ seq 100; echo 'took 12 ms'
  1
  2
  ...
  99
  100
  took [0-9]+ ms (re)

$ echo かきく
  か.く (re)

$ printf 'a\n'
  ...
  a

# What cannot stand in a script as it is.
$ printf 'no newline'
  no newline (no-eol)
$ printf '\033[1m\\\377\n'
  \x1b[1m\\\xff (esc)
$ echo ...
  ... (esc)

# The surroundings: nothing but what play sets.
$ env | sed 's/=.*//' | grep -v '_OPTIONS$' | sort | tr '\n' ' '
  BANSO_NOW BANSO_REACTION BANSO_SCENARIOS BANSO_USER ESCDELAY HOME LANG LC_ALL PATH PWD TERM TESTS TMPDIR TZ XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR XDG_STATE_HOME  (no-eol)
$ echo "$TZ $LC_ALL $TERM $BANSO_NOW $BANSO_USER"
  JST-9 C.UTF-8 xterm-256color 2026-11-20T13:57:00 tanaka
$ pwd; echo "$HOME $TMPDIR $TESTS $BANSO_SCENARIOS"
  $PWD
  $HOME $TMPDIR $TESTS $BANSO_SCENARIOS
$ ls -A "$HOME"
$ test -t 0 || test -t 1
? 1

@ env COLOUR=緑 と 青
$ echo "$COLOUR"
  緑 と 青
@ env COLOUR
$ echo "${COLOUR-none}"
  none

# A command left running holds nothing up and is ended with the test.
$ sleep 1000 & echo started
  started
