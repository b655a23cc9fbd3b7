# Two people at what banso itself keeps: 決まったこと, names, 取組. Nothing is overwritten unseen.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso respondent add chisato --name 山田
  p1
$ cat >other <<'END'
> #!/bin/sh
> # Somebody else writes 決まったこと.
> python3 "$TESTS/data/other.py" banso open chisato/0.5 -- 顔合わせ k 保存 "\x15$1\x13\x1b" 顔合わせ ''
> END
$ chmod +x other; cat >decided <<'END'
> #!/bin/sh
> banso history chisato/0.5/.session decided | sed 's/.*#decided  //'
> END
$ chmod +x decided

# What is written by others shows at once while nothing is being typed here.
@ start banso open chisato/0.5
@ wait 顔合わせ・役割
@ key k
@ wait 何を、どう決めましたか
$ ./other aaaa
@ wait aaaa

# Typed here: told, and asked about with both texts.
@ type -here
$ ./other bbbb
@ wait さんがこの項目を保存しました
@ key C-s
@ wait どちらにしますか
@ wait 「決まったこと」は、そのあいだに
@ wait 選ばないほうも
@ rows 4-6
  |   ほかの人: bbbb|
  ||
  |   自分: aaaa-here|

# A third text while it is asked: what was not seen is not overwritten, it is asked again.
$ ./other cccc
@ key 2
@ wait ほかの人: cccc
@ wait 自分: aaaa-here
@ key 2
@ wait 保存しました
$ ./decided
  cccc -> aaaa-here
  bbbb -> cccc
  aaaa -> bbbb
  （空欄） -> aaaa

# On the way out the same is asked; the other's text is taken, and ours is in the history.
@ type -more
$ ./other dddd
@ wait さんがこの項目を保存しました
@ key Esc
@ wait ほかの人: dddd
@ key 3
@ wait 顔合わせ・役割
$ ./decided | head -n 3
  aaaa-here-more -> dddd  2つのうち、こちらにした
  dddd -> aaaa-here-more  同時に書かれていたもの
  aaaa-here -> dddd

# Put off on the way out: it stays a draft, which is told.
@ key k
@ wait dddd
@ type -last
$ ./other eeee
@ wait さんがこの項目を保存しました
@ key Esc
@ wait ほかの人: eeee
@ key Esc
@ wait dddd-last
@ key Esc
@ wait ほかの人: eeee
@ key 1
@ wait まだ保存されていません
$ ./decided | head -n 1
  dddd -> eeee
@ key k
@ wait dddd-last
@ key Esc
@ wait ほかの人: eeee
@ key 2
@ wait 顔合わせ・役割
$ ./decided | head -n 1
  eeee -> dddd-last

# The line drops while both are there: ours is a draft, theirs stands.
@ key k
@ wait dddd-last
@ type x
$ ./other ffff
@ wait さんがこの項目を保存しました
@ signal HUP
@ exit 0
$ ./decided | head -n 1
  dddd-last -> ffff
@ start banso
@ wait 前回の書きかけ
@ rows 0-9
  | 前回の書きかけ                                                           1 / 1|
  ||
  | 保存の前に終わった書きかけが残っています。                       Enter 続ける|
  ||
  | > 知里町  0.5mtg  日程  決まったこと  13:57|
  ||
  |   保存されているもの  ffff|
  |   書きかけ            10字（6字多い）|
  |     dddd-lastx|
