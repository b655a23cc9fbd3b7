# Two people in the same field: nothing is overwritten in silence.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso answer chisato/0.5/f1 現状 はじめ

# What others keep is there at once while nothing is being typed.
@ start banso open chisato/0.5/f1#現状
@ wait はじめ
$ banso answer chisato/0.5/f1 現状 ほかの人が直した
@ wait ほかの人が直した
@ cursor 5 19

# Typed and not kept: said, and asked when it is kept.
@ type 。わたしも
$ banso answer chisato/0.5/f1 現状 ほかの人がもういちど直した
@ wait さんがこの項目を保存しました
@ wait ほかの人が直した。わたしも
@ cursor 5 29
@ key Tab
@ wait どちらにしますか
@ rows 0-1
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 9|
@ wait ほかの人: ほかの人がもういちど直した
@ rows 5-8
  ||
  |   自分: ほかの人が直した。わたしも|
  ||
  |   「現状」は、そのあいだに|
@ cursor 13 1
# Where there is little room, both texts can still be read before one decides.
@ resize 40x12
@ wait 1  あとで決める
@ wait ほかの人: ほかの人がもういちど
@ wait 自分: ほかの人が直した。わたしも
@ wait PgDn で続き
@ key PgDn
@ wait tanaka
@ key PgDn
@ wait PgUp で前
@ key PgUp*2
@ wait PgDn で続き
@ resize 80x24

# Later: both stay, and one goes on. What was typed is there again when one comes back.
@ key 1
@ wait 2 / 9
@ key S-Tab
@ wait 1 / 9
@ wait ほかの人が直した。わたしも
$ banso show 'chisato/0.5/f1#現状' | tail -1
    ほかの人がもういちど直した

# Theirs.
@ key Tab
@ wait どちらにしますか
@ key 3
@ wait 2 / 9
@ key S-Tab
@ wait ほかの人がもういちど直した
@ gone わたしも

# Mine. It is asked also when nobody has noticed yet that there is something new.
@ type 、わたし
@ wait 直した、わたし
$ banso answer chisato/0.5/f1 現状 三度め
@ key Tab
@ wait ほかの人: 三度め
@ key 2
@ wait 2 / 9
@ key S-Tab
@ wait ほかの人がもういちど直した、わたし

# Esc from the question: nothing is decided, nothing lost.
@ type 。
@ wait 、わたし。
$ banso answer chisato/0.5/f1 現状 四度め
@ key C-s
@ wait ほかの人: 四度め
@ key Esc
@ wait わたし。
@ key F10
@ wait どちらにしますか
@ key 2
@ wait 顔合わせ・役割
$ banso show 'chisato/0.5/f1#現状' | tail -1
    ほかの人がもういちど直した、わたし。
$ banso history chisato/0.5/f1 現状 | sed 's/.*#current  //'
  四度め -> ほかの人がもういちど直した、わたし。
  ほかの人がもういちど直した、わたし -> 四度め
  三度め -> ほかの人がもういちど直した、わたし
  ほかの人がもういちど直した -> 三度め
  ほかの人が直した。わたしも -> ほかの人がもういちど直した  2つのうち、こちらにした
  ほかの人がもういちど直した -> ほかの人が直した。わたしも  同時に書かれていたもの
  ほかの人が直した -> ほかの人がもういちど直した
  はじめ -> ほかの人が直した
  （空欄） -> はじめ

# Another field is nobody's business; the same text is no conflict.
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
@ start banso open chisato/0.5/f1#課題
@ wait 2 / 9
@ type 足がない
$ banso answer chisato/0.5/f1 課題 足がない
@ key Tab
@ wait 3 / 9
@ key F10
@ wait 顔合わせ・役割
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# What was said of a field while something else stood above stays with that field: nobody saved the
# one to which the answer leads.
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ type 、また
@ wait わたし。、また
$ banso answer chisato/0.5/f1 現状 五度め
@ key Tab
@ wait ほかの人: 五度め
$ python3 "$TESTS/data/other.py" banso -- 支援先の一覧 x 一覧から外す 2 外しました ''
@ wait この支援先は一覧から外されました
@ key 1
@ wait 2 / 9
@ rows 22-22
  | 保存しました 13:57|
@ key S-Tab
@ wait 1 / 9
# Nor where a list leads elsewhere: the text is left as a draft, and they save again.
@ type や
@ wait またや
$ banso answer chisato/0.5/f1 現状 六度め
@ key F2
@ wait ほかの人: 六度め
@ key 1
@ wait 見直し
@ wait 書きかけが1つあります。
$ banso answer chisato/0.5/f1 課題 足もない
@ wait 足もない
@ key Down Enter
@ wait 2 / 9
@ gone 保存するときに選べます
@ signal HUP
@ exit 0

# Two long texts that share their beginning: what is different is seen, on a small screen, too. In
# the history it tells the rows apart.
$ banso answer chisato/0.5/f1 考え方 '通いの場は一七か所あり、ここ三年で集まりが一つずつなくなりました。'
@ size 40x12
@ start banso open chisato/0.5/f1#考え方
@ wait 一つずつなくなりました
@ key C-End
@ type 同じ日に区長会。
$ banso answer chisato/0.5/f1 考え方 '通いの場は一七か所あり、ここ三年で集まりが一つずつなくなりました。バスは三便。'
@ key Tab
@ wait どちらにしますか
@ rows 2-9
  |   ほかの人: ..一つずつなくなりまし|
  |   た。バスは三便。|
  |   自分: ..一つずつなくなりました。同|
  |   じ日に区長会。|
  |   「考え方」は、そのあいだに|
  |                            PgDn で続き|
  | > 1  あとで決める（書きかけは残る）|
  |   2  自分の書いたものにする|
@ key Space
@ wait 選ばないほうも
@ key 2
@ wait 5 / 9
@ key S-Tab
@ wait 4 / 9
@ resize 80x24
@ wait 4 / 9
@ key F5
@ wait の履歴
@ rows 4-5
  | > 13:57  tanaka（LOGIN）  ..ました。同じ日に区長会。|
  |   13:57  tanaka（LOGIN）  ..ました。バスは三便。|
@ signal HUP
@ exit 0
