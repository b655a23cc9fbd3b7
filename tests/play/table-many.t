# A table of 220 rows scrolls, and is changed, as one of three.

$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi
$ for i in $(seq 220); do banso answer machi/one/book kinds:+:name "第$i班"; done

@ start banso open 'machi/one/book#kinds'
@ wait 220行中1行め
@ key PgDn
@ wait > 第9班
@ key PgDn*3
@ wait > 第33班
@ rows 8-18
  |     名前      話        人数      始めた日  場所      備え      記入|
  |     第25班                                                      1/8|
  |     第26班                                                      1/8|
  |     第27班                                                      1/8|
  |     第28班                                                      1/8|
  |     第29班                                                      1/8|
  |     第30班                                                      1/8|
  |     第31班                                                      1/8|
  |     第32班                                                      1/8|
  |   > 第33班                                                      1/8|
  |     220行中33行め ・ ほかに2列（Enter で見えます）|
@ key PgUp Up
@ wait > 第24班
@ key End
@ wait 220行中220行め
@ rows 8-18
  |     名前      話        人数      始めた日  場所      備え      記入|
  |     第212班                                                     1/8|
  |     第213班                                                     1/8|
  |     第214班                                                     1/8|
  |     第215班                                                     1/8|
  |     第216班                                                     1/8|
  |     第217班                                                     1/8|
  |     第218班                                                     1/8|
  |     第219班                                                     1/8|
  |   > 第220班                                                     1/8|
  |     220行中220行め ・ ほかに2列（Enter で見えます）|

# From the end to the front, at once; nothing is written on the way.
@ key m Home
@ wait 220行中1行め
@ key Enter
@ wait 動かしました
@ rows 8-12
  |     名前      話        人数      始めた日  場所      備え      記入|
  |   > 第220班                                                     1/8|
  |     第1班                                                       1/8|
  |     第2班                                                       1/8|
  |     第3班                                                       1/8|

# Thirty deleted, thirty brought back.
@ key Down*100
@ wait > 第100班
@ key x*30
@ wait 190行中101行め
@ wait > 第130班
@ key u*30
@ wait 220行中101行め
@ rows 8-18
  |     名前      話        人数      始めた日  場所      備え      記入|
  |     第92班                                                      1/8|
  |     第93班                                                      1/8|
  |     第94班                                                      1/8|
  |     第95班                                                      1/8|
  |     第96班                                                      1/8|
  |     第97班                                                      1/8|
  |     第98班                                                      1/8|
  |     第99班                                                      1/8|
  |   > 第100班                                                     1/8|
  |     220行中101行め ・ ほかに2列（Enter で見えます）|
@ key u
@ wait 220行中220行め
@ wait > 第220班

# Twenty in front of the last one.
@ key i
@ type 前
@ key Esc
@ wait ほかに2列
@ wait 221行中220行め
@ key c*19
@ wait 240行中239行め
@ meter
@ key Down
@ wait 240行中240行め
@ within 200
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0
$ banso export machi/one/book#kinds --format md | grep -c '^| '
  241
$ banso export machi/one/book#kinds --format md | tail -n 2
  | 前 |  |  |  |  |  |  |  |
  | 第220班 |  |  |  |  |  |  |  |
