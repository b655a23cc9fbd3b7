# Controls, escape sequences and marks of direction in data from anywhere do nothing, on the screen
# and in every paper.
$ banso new --name 知里町 --id chisato
  chisato

# Typed on a command line: they are not kept.
$ banso answer chisato/0.5/f1 current "$(printf 'A\033[31m\033]0;t\a\302\2332J\342\200\256B\342\201\251\357\273\277\r\nC\001')"
$ banso export chisato/0.5/f1 --format csv | grep -c '"A\[31m\]0;t2JB$'
  1

# A stranger's hand in the file: not read as they are.
$ python3 - <<'END'
> import sqlite3, os
> nasty = "x\x1b[2J\x1b]0;t\x07\u009b31m \u202eabc\u2069\ufeff\u2028y\r\nz\x01\x7fw\u200f"
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> d.execute("UPDATE value SET text = ? WHERE field = 'current'", (nasty,))
> d.execute("UPDATE value SET text = ? WHERE field = 'name'", ("町" + nasty,))
> d.execute("UPDATE engagement SET name = ?, plan = replace(plan, '0.5mtg', ?)", ("町" + nasty, "0.5\x1b[2J\u202emtg"))
> d.commit()
> END
$ (banso list; banso list --json; banso show chisato; banso history chisato; banso task list chisato
>   for form in md txt html csv json; do banso export chisato --format $form; done) >out 2>&1
$ python3 -c '
> import re
> text = open("out", encoding="utf-8", newline="").read().replace("\r\n", "\n")
> print(text.count("abc") >= 8, re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028]", text))'
  True []

# Nor in what a message quotes.
$ banso show "$(printf 'c\033[2J\302\233')"; banso "$(printf '\033]0;t\a')"
  banso: 支援先「c[2J」は見つかりません。「banso list」で名前か識別子を確かめてください。
  banso: 「]0;t」というコマンドはありません。banso help で一覧が見られます。
? 2

# On the screen.
@ start banso
@ rows 4-6
  | zw  0.5[2Jmtg|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
@ key Enter
@ wait 次にすること
@ key Enter
@ wait 顔合わせ
@ key f Enter
@ rows 0-10
  | 町x[2J]0;t31m abc                                          支援先で1枚   2 / 9|
  ||
  | 課題（知る）                                                         Tab 次へ|
  | いま、いちばん困っていることは何ですか。数や場面が浮かぶように。|
  ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
# In a paste, too: what is between does not end it, and nothing of it is a key.
@ key C-u*3
@ bytes 1b5b3230307e e4b880 1b5b33316d 07 e280ae e4ba8c 1b5b3230317e
@ rows 5-7
  | | 一二|
  | ||
  | ||
@ key Esc
@ wait 帳票を選びます
@ key q
@ wait 顔合わせ
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
