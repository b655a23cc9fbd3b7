# What was being written when the window went is for who read it then: whoever is to read it since, by
# whatever name that was said, it is asked about before it is kept.
@ styles off
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20T13:30; banso task add chisato/0.5 --what 訪問 --for team
  chisato
  t1
$ cat >readers <<'END'
> #!/bin/sh
> # A colleague: Ctrl-R, until it says so.
> ./of other; BANSO_USER=佐藤 python3 "$TESTS/data/colleague.py" "banso open chisato/0.5" 進行メモ "$(printf '\022')" "$1"; ./of "$(id -un)"
> END
$ cat >of <<'END'
> #!/usr/bin/env python3
> # Another login has no draft of this one.
> import os, sqlite3, sys
> d = sqlite3.connect(os.path.expanduser("~/.local/share/banso/banso.db"))
> d.execute("UPDATE draft SET who = ?", sys.argv[1:])
> d.commit()
> END
$ chmod +x readers of

# A 取組, and one's own command.
@ start banso open chisato
@ wait 次にすること
@ key t
@ wait 訪問
@ key Enter
@ wait 何を
@ key End
@ type （支援者だけの話）
@ wait 控えてあります
@ kill
$ banso task for chisato 訪問 shared; banso task publish chisato 訪問 はい
@ start banso open chisato
@ wait 次にすること
@ key t
@ wait 訪問
@ key Enter
@ wait 支援者だけの話
@ key Tab
@ wait 読める人が変わっています
@ rows 0-12
  | 知里町  次回までに取り組むこと（公表）                                   1 / 5|
  ||
  | 読める人が変わっています。このまま保存しますか。                 Enter 決める|
  ||
  |   「公表してよい」を、あなたが書いているあいだに、|
  |   tanaka（LOGIN） さん（あなたと同じ名前）が変えました（13:57）。|
  ||
  |   いまは: はい|
  ||
  |   自分の「何を」: 訪問（支援者だけの話）|
  ||
  | > 1  まだ保存しない（書きかけは残ります）|
  |   2  このまま保存する|
$ banso export chisato --doc course --for public --format txt -o - 2>/dev/null | grep 訪問
    回数: 訪問3回
    訪問              未着手  1回目支援の前の打合せ
@ kill

# A memo, and somebody else.
@ start banso open chisato/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ type みんなのこと
@ key C-s
@ wait 保存しました
@ type 。ここだけの話
@ wait 控えてあります
@ kill
$ ./readers と共有
@ start banso open chisato/0.5
@ wait ここだけの話
@ key C-s
@ wait 読める人が変わっています
# Put off: the window goes again, and it is asked again.
@ key 1
@ wait ここだけの話
@ kill
@ start banso open chisato/0.5
@ wait ここだけの話
@ key F8
@ wait 読める人が変わっています
@ kill
$ banso export chisato/0.5 --doc session --for shared --format txt -o - 2>/dev/null | grep -c ここだけ
  0
? 1
