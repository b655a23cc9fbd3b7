# Where neither the database nor any file can be written, the text stands on the terminal.
$ banso --db t.db new --name 町 --id t
  t
# Somebody else has it open: without the file that they share it would not open either.
$ python3 "$TESTS/data/second.py" '支援先の一覧' banso --db t.db >pid
@ start sh -c 'ulimit -f 0; HOME=/nowhere exec banso --db t.db open t/0.5/f1#issue'
@ wait 課題
@ type 端末に残る文
@ key C-c
@ wait データベースに保存できませんでした
@ key Enter
@ wait 次の文は、データベースにもファイルにも保存できませんでした
@ wait 端末に残る文
@ exit 1
$ kill $(cat pid); ls ~; banso --db t.db show t/0.5/f1#issue | grep -c 端末
  0
? 1
