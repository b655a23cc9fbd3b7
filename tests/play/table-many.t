# A table of 220 rows scrolls, and is changed, as one of three.

$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi
$ for i in $(seq 220); do banso answer machi/one/book kinds:+:name "第$i班"; done

@ start banso open 'machi/one/book#kinds'
@ wait 220行中1行め
@ key PgDn
@ wait >  14 第14班
@ key PgDn*3
@ wait >  53 第53班
@ rows 5-19
  |       名前          話                    人数  始めた日  持ち物|
  |    40 第40班|
  |    41 第41班|
  |    42 第42班|
  |    43 第43班|
  |    44 第44班|
  |    45 第45班|
  |    46 第46班|
  |    47 第47班|
  |    48 第48班|
  |    49 第49班|
  |    50 第50班|
  |    51 第51班|
  |    52 第52班|
  | >  53 第53班|
@ key PgUp Up
@ wait >  39 第39班
@ key End
@ wait 220行中220行め
@ rows 5-19
  |       名前          話                    人数  始めた日  持ち物|
  |   207 第207班|
  |   208 第208班|
  |   209 第209班|
  |   210 第210班|
  |   211 第211班|
  |   212 第212班|
  |   213 第213班|
  |   214 第214班|
  |   215 第215班|
  |   216 第216班|
  |   217 第217班|
  |   218 第218班|
  |   219 第219班|
  | > 220 第220班|

# From the end to the front, at once; nothing is written on the way.
@ key m Home
@ wait 220行中1行め
@ key Enter
@ wait 動かしました
@ rows 5-9
  |       名前          話                    人数  始めた日  持ち物|
  | >   1 第220班|
  |     2 第1班|
  |     3 第2班|
  |     4 第3班|

# Thirty deleted, thirty brought back.
@ key Down*100
@ wait > 101 第100班
@ key x*30
@ wait 190行中101行め
@ wait > 101 第130班
@ key u*30
@ wait 220行中101行め
@ rows 5-19
  |       名前          話                    人数  始めた日  持ち物|
  |    88 第87班|
  |    89 第88班|
  |    90 第89班|
  |    91 第90班|
  |    92 第91班|
  |    93 第92班|
  |    94 第93班|
  |    95 第94班|
  |    96 第95班|
  |    97 第96班|
  |    98 第97班|
  |    99 第98班|
  |   100 第99班|
  | > 101 第100班|
@ key u
@ wait 220行中220行め
@ wait > 220 第220班

# Twenty in front of the last one.
@ key i
@ type 十文字の名前の集まり
@ key Esc
@ wait m 動かす
@ wait 221行中220行め
@ key c*19
@ wait 240行中239行め
@ meter
@ key Down
@ wait 240行中240行め
@ within 160
@ key Up Up
@ wait 240行中238行め
# The longest name that is bold while its row has the focus.
@ meter
@ key Down
@ wait 240行中239行め
@ within 160
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0
$ banso export machi/one/book#kinds --format md | grep -c '^| '
  241
$ banso export machi/one/book#kinds --format md | tail -n 2
  | 十文字の名前の集まり |  |  |  |  |  |  |  |
  | 第220班 |  |  |  |  |  |  |  |
