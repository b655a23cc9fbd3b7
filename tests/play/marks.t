# One letter with 150,000 marks, which no language writes: it gets some, the others are left out, and
# that is said. What a database holds of such already is shown.

$ banso new --name 町 --id t
  t
$ cat >paste.py <<'END'
> import os, shutil, signal, sys
> sys.path.insert(0, os.environ["TESTS"] + "/torture")
> from office import Screen
> screen = Screen([shutil.which("banso"), "open", "t/0.5/f1#現状"], dict(os.environ, TERM="xterm"))
> screen.wait("現状")
> text = "\033[200~か" + "\u0301" * 150000 + "き\033[201~"
> for at in range(0, len(text), 1000):
>     screen.send(text[at:at + 1000])
>     screen.read(0)
> screen.wait("記号が多すぎる")
> screen.send("\t")
> screen.wait("前の項目")
> screen.end(signal.SIGTERM)
> END
$ python3 paste.py
$ banso show t/0.5/f1#現状 | python3 -c 'import sys; text = sys.stdin.read(); print(text.count("\u0301"), text.count("か"), text.count("き"))'
  30 1 1

@ start banso open t/0.5/f1#課題
@ type x
@ wait x
@ paste ゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙゙
@ wait 1つの字に付く記号が多すぎるので、残りの記号は除きました（F1）
@ key F1
@ wait 30個まで
@ key Esc
@ type y
@ gone 多すぎる
@ key Esc
@ key q
@ key q
@ wait / 1
@ key q
@ exit 0

$ banso answer t/0.5/f1 現状 ここ
$ python3 - <<'END'
> import os, sqlite3
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> d.execute("UPDATE value SET text = text || ? WHERE text = 'ここ'", ("\u0301" * 150000,))
> d.commit()
> END
@ start banso open t/0.5/f1#現状
@ wait ここ
@ type あと
@ wait あと
@ signal TERM
@ exit 0
