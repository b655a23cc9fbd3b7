# A terminal that takes nothing, as when its window is stopped: keys, drafts and signals go on, and
# when it takes again it shows what is there by then.

$ banso new --name 町 --id t
  t
$ cat >draft <<'END'
> #!/usr/bin/env python3
> # Waits for a draft that ends in this text.
> import os, sqlite3, sys, time
> sys.path.insert(0, os.environ["TESTS"] + "/torture")
> from office import GIVE_UP
> limit = time.monotonic() + GIVE_UP
> database = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db", timeout=GIVE_UP)
> while time.monotonic() < limit:
>     for text, in database.execute("SELECT text FROM draft"):
>         if text.endswith(sys.argv[1]):
>             sys.exit(print(text))
> print("no draft that ends in", sys.argv[1])
> END
$ chmod +x draft

# What is typed meanwhile is a draft, and is shown later.
@ start banso open t/0.5/f1#現状
@ type はじめ
@ wait はじめ
@ deaf
@ type 山ぎわの地区には
@ type バスが来ない。
$ ./draft 来ない。
  はじめ山ぎわの地区にはバスが来ない。
@ gone 地区
@ hear
@ wait はじめ山ぎわの地区にはバスが来ない。

# So is a key, a new size, a screen that is asked for anew, and a stop on the way.
@ deaf
@ type つづき
@ key C-l
@ key C-l
@ resize 60x20
@ signal STOP
@ signal CONT
@ type おわり
$ ./draft つづきおわり
  はじめ山ぎわの地区にはバスが来ない。つづきおわり
@ hear
@ wait バスが来ない。つづきおわり
@ resize 80x24
@ wait 1 / 

# It ends by signals and by keys, and leaves the modes as they were.
@ deaf
@ type そして
@ signal TERM
@ exit 0
$ ./draft そして
  はじめ山ぎわの地区にはバスが来ない。つづきおわりそして

@ start banso open t/0.5/f1#現状
@ wait そして
@ deaf
@ type もう
@ signal HUP
@ exit 0
$ ./draft もう
  はじめ山ぎわの地区にはバスが来ない。つづきおわりそしてもう

@ start banso
@ wait 前回の書きかけ
@ deaf
@ key Esc
@ key q
@ key q
@ exit 0

# From the first moment on.
@ start sh -c 'read -r line; exec banso open t/0.5/f1#課題'
@ deaf
@ key Enter
@ type 何も見えない
$ ./draft 見えない
  何も見えない
@ hear
@ wait 何も見えない
@ key Esc
@ key q
@ key q
@ wait / 1
@ key q
@ exit 0
