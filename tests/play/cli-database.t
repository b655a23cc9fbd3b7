# Where the database is, and what is no database.

# By --db, by the environment, by XDG, else at home.
$ banso --db here.db new --name 一つめ
  e1
$ BANSO_DB=there.db banso new --name 二つめ
  e1
$ XDG_DATA_HOME="$PWD/data" banso new --name 三つめ
  e1
$ XDG_DATA_HOME=relative banso new --name 四つめ
  e1
$ banso --db here.db list; banso --db there.db list; banso --db data/banso/banso.db list; banso list
  e1            一つめ                              訪問3回   0.5mtg
  e1            二つめ                              訪問3回   0.5mtg
  e1            三つめ                              訪問3回   0.5mtg
  e1            四つめ                              訪問3回   0.5mtg
$ BANSO_DB=there.db banso --db here.db list
  e1            一つめ                              訪問3回   0.5mtg
$ BANSO_DB= banso list
  e1            四つめ                              訪問3回   0.5mtg
$ stat -c '%a %n' here.db data/banso data/banso/banso.db
  600 here.db
  700 data/banso
  600 data/banso/banso.db

# A slip of the pen begins no empty database: folders are made at banso's own place alone.
$ banso --db shraed/banso.db list; BANSO_DB=a/b/c.db banso new --name 五つめ; ls
  banso: フォルダー shraed がありません。--db の場所を確かめてください。新しく作るなら、先にフォルダーを作ってください。
  banso: フォルダー a/b がありません。--db の場所を確かめてください。新しく作るなら、先にフォルダーを作ってください。
  data
  here.db
  there.db
# A name may be mistyped, too: an empty list says which file it is.
@ start banso --db hear.db
@ wait いま開いているのは hear.db です
@ key q
@ exit 0
$ rm hear.db*
# What only reads makes none, and leaves nothing beside one.
$ banso --db hear.db list --json; banso --db hear.db show yomu; ls hear.db*
  []
  banso: 支援先「yomu」は見つかりません。「banso list」で名前か識別子を確かめてください。
  ls: cannot access 'hear.db*': No such file or directory
? 2
$ banso --db here.db export e1 --format json >data.json; banso --db here.db history e1 >data.txt; ls here.db* data.*; rm data.*
  data.json
  data.txt
  here.db
# In a folder that a group shares, the group can write.
$ mkdir shared && chmod 2770 shared && banso --db shared/banso.db new --name 五つめ && stat -c %a shared/banso.db
  e1
  660
# What SQLite keeps beside it has that mode from the first moment on, whatever umask: nobody finds it narrower.
$ umask 077; ASAN_OPTIONS=detect_leaks=0 strace -f -o calls banso --db shared/banso.db task add e1 --what 聞く; grep -c 'O_CREAT.*0660' calls; grep chmod calls; rm calls
  t1
  2
# Folders of papers are the group's, too, as is what stands in them; elsewhere their owner's.
$ umask 002; banso --db none.db demo --dir shared/towns/ >/dev/null; banso --db none.db demo --dir towns >/dev/null; stat -c '%a %n' shared/towns shared/towns/chisato shared/towns/practice.db towns towns/chisato; rm -r shared/towns towns
  2770 shared/towns
  2770 shared/towns/chisato
  660 shared/towns/practice.db
  700 towns
  700 towns/chisato

# Data lie only where they were put.
$ ls
  data
  here.db
  shared
  there.db

# --- no database ---
$ : >empty.db; banso --db empty.db list
  banso: empty.db は空のファイルです。新しく始めるなら、消してから、もう一度お試しください。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
? 1
$ echo 'これは文書です。これは文書です。これは文書です。' >text.db; banso --db text.db list
  banso: $PWD/text.db はデータベースではありません。--db の場所を確かめてください。
? 1
$ mkdir folder; banso --db folder list
  banso: folder はフォルダーです。データベースはファイルの名前まで書いてください（例 folder/banso.db）。
? 1
$ banso --db text.db/x.db list
  banso: text.db/x.db の途中にフォルダーでないものがあります。場所の書き方を確かめてください。
? 1
$ ln -s nowhere.db hang.db; banso --db hang.db list
  banso: hang.db は、いまはないファイルへのリンクです。リンク先を確かめてください。
? 1
$ ln -s ring.db ring.db; banso --db ring.db list
  banso: ring.db のリンクがひと回りして、どこにも着きません。リンクを直してください。
? 1
$ mkfifo pipe.db; banso --db pipe.db list
  banso: pipe.db はふつうのファイルではないので、データベースにできません。別の場所を指定してください。
? 1

# Of another program, or of a banso still to come: left as it is.
$ python3 -c 'import sqlite3; d = sqlite3.connect("other.db"); d.execute("create table t (a)"); d.commit()'
$ cp other.db before.db; banso --db other.db list; cmp other.db before.db
  banso: $PWD/other.db は別のアプリケーションのデータベースです。--db の場所を確かめてください。
$ python3 -c 'import sqlite3; d = sqlite3.connect("here.db"); d.execute("pragma user_version = 9999"); d.commit()'
$ banso --db here.db list
  banso: \$PWD/here.db は新しい版の banso で作られています（形 9999、この banso は [0-9]+ まで）。banso を新しくしてください。 (re)
? 1

# Damaged in the middle, or cut off.
$ python3 - <<'END'
> import sqlite3
> d = sqlite3.connect("there.db")
> d.execute("pragma wal_checkpoint(truncate)")
> d.execute("pragma journal_mode = delete")
> d.close()
> f = open("there.db", "r+b")
> f.seek(4096)
> f.write(b"\xa5" * 4096 * 12)
> f.close()
> END
$ banso --db there.db list
  banso: データベース $PWD/there.db が壊れています。全員が banso を終えてから、banso doctor --repair で直してください。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
? 1
$ banso --db there.db new --name 六つめ
  banso: データベース $PWD/there.db が壊れています。全員が banso を終えてから、banso doctor --repair で直してください。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
? 1
$ head -c 5000 shared/banso.db >cut.db; banso --db cut.db list
  banso: データベース $PWD/cut.db は途中で切れています（200 KB のうち 4 KB まで）。写しているところなら、終わるのを待ってください。そうでなければ、全員が banso を終えてから、banso doctor --repair で直してください。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
? 1

# --- only to be read ---
$ mkdir ro && banso --db ro/banso.db new --name 読む町 --id yomu && banso --db ro/banso.db answer yomu/0.5/f1 現状 はじめ
  yomu
$ cat >as-user <<'END'
> #!/bin/sh
> # Without root's right to write everywhere.
> [ "$(id -u)" != 0 ] || exec setpriv --bounding-set -dac_override,-dac_read_search "$@"
> exec "$@"
> END
$ chmod +x as-user; chmod 500 ro; chmod 400 ro/banso.db
$ ./as-user banso --db ro/banso.db list
  yomu          読む町                              訪問3回   0.5mtg
$ ./as-user banso --db ro/banso.db show yomu/0.5/f1 | tail -n 1
    はじめ
$ ./as-user banso --db ro/banso.db answer yomu/0.5/f1 現状 つぎ
  banso: 読むだけのファイルなので、保存できません。ファイルとフォルダーの権限を確かめてください（$PWD/ro/banso.db）。
? 1
$ ./as-user banso --db ro/banso.db new --name 書く町
  banso: 読むだけのファイルなので、保存できません。ファイルとフォルダーの権限を確かめてください（$PWD/ro/banso.db）。
? 1
$ ./as-user banso --db ro/new.db new --name 書く町
  banso: ro/new.db を書けません（許可がありません）。場所と権限を確かめてください。
? 1
$ chmod 000 ro/banso.db; ./as-user banso --db ro/banso.db list
  banso: データベース $PWD/ro/banso.db を開けません。ファイルとフォルダーの権限を確かめてください。
? 1
$ chmod 400 ro/banso.db

# The screens open, and say it at once wherever they begin.
@ start ./as-user banso --db ro/banso.db open yomu
@ wait 読むことだけできます
@ key C-c
@ key Enter
@ exit 0
@ start ./as-user banso --db ro/banso.db open yomu/1
@ wait 読むことだけできます
@ key C-c
@ key Enter
@ exit 0
@ start ./as-user banso --db ro/banso.db
@ wait 読むことだけできます
@ key q
@ exit 0
# What is typed cannot be kept, and that is said at once.
@ start ./as-user banso --db ro/banso.db open yomu/0.5/f1
@ wait 読むことだけできます
@ wait 2 / 9
@ type 書けない
@ key C-s
@ wait 読むだけのファイル
@ wait ファイルとフォルダーの権限を確かめ
@ key Right
@ wait まだ保存できていません
@ key S-Tab*3
@ wait 2 / 9
@ key C-c
@ screen
  | 読む町  0.5mtg  帳票1 事前情報                             支援先で1枚   2 / 9|
  ||
  | 終わりますか                                                     Enter 終わる|
  ||
  |   いま書いているものをデータベースに保存できませんでした。|
  |   Esc で戻って続けます。Enter で終わると、ファイルに書き出して場所をお知らせ|
  |   します。|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 終わる  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 4 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 1-12 bold
  style 2 65-78 bold reverse
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ exit 1
$ chmod 700 ro; chmod 600 ro/banso.db
$ banso --db ro/banso.db show yomu/0.5/f1 | tail -n 1
    はじめ
