# Input that never ends, as from a key that is stuck or a file that was pasted by mistake: what was
# typed is a draft all the same, and the program ends when it is told to. Pasted, and typed.
$ banso new --name 町 --id t
  t
$ python3 "$TESTS/data/flood.py" paste banso open t/0.5/f1#現状
  a draft was written, it ended
$ banso answer t/0.5/f1 現状 --clear
$ python3 "$TESTS/data/flood.py" type banso open t/0.5/f1#課題
  a draft was written, it ended
# And while the terminal takes nothing.
$ banso answer t/0.5/f1 課題 --clear
$ python3 "$TESTS/data/flood.py" deaf banso open t/0.5/f1#課題
  a draft was written, it ended
