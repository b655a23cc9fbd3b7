# One person at two windows: what is being written in one is nobody else's to take or to offer.
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ type ここで書いている
@ wait 控えてあります

# A command keeps another text; the next window keeps a third one: the draft here stays.
$ banso answer chisato/0.5/f1 現状 コマンドから
@ wait さんがこの項目を保存しました
$ python3 "$TESTS/data/other.py" banso open chisato/0.5/f1#現状 -- コマンドから 'x\t' 課題 ''
$ banso history chisato/0.5/f1 現状 | sed 's/.*#current  //'
  コマンドから → コマンドからx
  （空欄） → コマンドから

# Nor does a window that starts meanwhile offer it as something left over.
$ python3 "$TESTS/data/other.py" banso -- 支援先の一覧 ''

# Killed: it is all there.
@ kill
@ start banso
@ wait 前回の書きかけ
@ rows 0-8
  | 前回の書きかけ|
  ||
  | 保存の前に終わった書きかけが残っています。Enter で続きから書けます。|
  ||
  | > 知里町  0.5mtg  帳票1 事前情報  現状  13:57|
  ||
  |   保存されているもの  コマンドからx|
  |   書きかけ            8字（1字多い）|
  |     ここで書いている|
@ key Enter
@ wait ここで書いている
@ key Tab
@ wait 同じ項目が変わっています
@ signal HUP
@ exit 0
