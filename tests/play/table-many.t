# A table of 220 rows scrolls, and is changed, as one of three.

$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi
$ for i in $(seq 220); do banso answer machi/one/book kinds:+:name "第$i班"; done

@ start banso open 'machi/one/book#kinds'
@ wait 220行中1行め
@ key PgDn
@ wait >   9 第9班
@ key PgDn*3
@ wait >  33 第33班
@ rows 8-18
  |         名前      話                    人数  始めた日  持ち物|
  |      25 第25班|
  |      26 第26班|
  |      27 第27班|
  |      28 第28班|
  |      29 第29班|
  |      30 第30班|
  |      31 第31班|
  |      32 第32班|
  |   >  33 第33班|
  |     220行中33行め|
@ key PgUp Up
@ wait >  24 第24班
@ key End
@ wait 220行中220行め
@ rows 8-18
  |         名前      話                    人数  始めた日  持ち物|
  |     212 第212班|
  |     213 第213班|
  |     214 第214班|
  |     215 第215班|
  |     216 第216班|
  |     217 第217班|
  |     218 第218班|
  |     219 第219班|
  |   > 220 第220班|
  |     220行中220行め|

# From the end to the front, at once; nothing is written on the way.
@ key m Home
@ wait 220行中1行め
@ key Enter
@ wait 動かしました
@ rows 8-12
  |         名前      話                    人数  始めた日  持ち物|
  |   >   1 第220班|
  |       2 第1班|
  |       3 第2班|
  |       4 第3班|

# Thirty deleted, thirty brought back.
@ key Down*100
@ wait > 101 第100班
@ key x*30
@ wait 190行中101行め
@ wait > 101 第130班
@ key u*30
@ wait 220行中101行め
@ rows 8-18
  |         名前      話                    人数  始めた日  持ち物|
  |      93 第92班|
  |      94 第93班|
  |      95 第94班|
  |      96 第95班|
  |      97 第96班|
  |      98 第97班|
  |      99 第98班|
  |     100 第99班|
  |   > 101 第100班|
  |     220行中101行め|
@ key u
@ wait 220行中220行め
@ wait > 220 第220班

# Twenty in front of the last one.
@ key i
@ type 十二文字の名前の集まりで
@ key Esc
@ wait 前の項目
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
  | 十二文字の名前の集まりで |  |  |  |  |  |  |  |
  | 第220班 |  |  |  |  |  |  |  |
