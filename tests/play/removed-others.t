# Somebody else takes out of a list what one is writing in: it is told, and nothing is lost by it.
$ banso new --name 知里町 --id chisato
  chisato
$ for n in 山田 佐藤; do banso respondent add chisato --name $n >/dev/null; done; banso task add chisato --what 聞き取り
  t1
$ cat >remove <<'END'
> #!/bin/sh
> # In the list behind a key of 支援先, the focused line.
> case $1 in p) n=3 ;; *) n=2 ;; esac
> python3 "$TESTS/data/other.py" banso -- 支援先の一覧 '\r' 日程 "$1" "$2" x 一覧から外す $n "$3" ''
> END
$ chmod +x remove

# A participant, in whose sheet one writes; and in whose name.
@ start banso open chisato/1/f2/山田#気づいたこと
@ wait 気づいたこと
@ type 声をかけると来る
$ ./remove p 直す人を選びます 外しました
@ wait この参加者は一覧から外されました
@ key Tab
@ wait 感じたこと
$ banso history chisato/1/f2/p1 気づいたこと | sed 's/.*#noticed  //'
  （空欄） -> 声をかけると来る
@ signal HUP
@ exit 0
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること
@ key p
@ wait / 1
@ key Enter
@ wait 氏名
@ key End
@ type さん
$ ./remove p 直す人を選びます 外しました
@ wait 一覧の u で戻せます
@ signal HUP
@ exit 0

# A 取組. Its draft is there at the next start, and says why it cannot go on.
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること
@ key t
@ wait / 1
@ key Enter
@ wait いつまでに
@ key End
@ type を三地区で
@ wait を三地区で
$ python3 - <<'END'
> import os, sqlite3, time
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> while d.execute("select text from draft").fetchall() != [("聞き取りを三地区で",)]:
>     time.sleep(0.02)
> END
$ ./remove t 取り組むこと 外しました
@ wait 一覧の u で戻せます
@ kill
@ start banso
@ wait 前回の書きかけ
@ rows 0-9
  | 前回の書きかけ                                                           1 / 1|
  ||
  | 保存の前に終わった書きかけが残っています。                       Enter 続ける|
  ||
  | > 知里町  次回までに取り組むこと  何を  13:57|
  ||
  |   保存されているもの  聞き取り|
  |   書きかけ            9字（5字多い）|
  |     聞き取りを三地区で|
@ key Enter
@ wait 外されています
@ rows 20-23
  ||
  | ! これがあった行は外されています。一覧や表に戻すと、続きが書けます。要らなけれ|
  | ば x で捨てます。|
  | Enter 続ける  x 捨てる  F9 メニュー                       Esc 戻る  F1 ヘルプ|
$ python3 "$TESTS/data/other.py" banso -- 前回の書きかけ '\x1b' 支援先の一覧 '\r' 日程 t 外したものを戻す u 聞き取り ''
@ key Enter
@ wait 聞き取りを三地区で
@ signal HUP
@ exit 0

# The whole 支援先.
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ type つづき
$ python3 "$TESTS/data/other.py" banso -- 支援先の一覧 x 一覧から外す 2 外しました ''
@ wait この支援先は一覧から外されました
@ key Tab
@ wait 2 / 9
@ signal HUP
@ exit 0
