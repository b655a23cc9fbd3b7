# Home: the list of 支援先.

# --- empty ---

@ start banso
@ screen
  | banso  支援先の一覧                                       tanaka  11月20日(金)|
  ||
  | まだ支援先がありません。                                               n 追加|
  ||
  |   n を押すと、支援先（市町村など）を追加できます。|
  |   r を押すと、練習用の町で試せます。|
  |   使い方は F1 でいつでも見られます。|
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
  | n 追加  r 練習  F9 メニュー                                 F1 ヘルプ  q 終了|
  cursor 4 3
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-24 bold
  style 2 71-78 bold reverse
  style 23 1-1 bold
  style 23 9-9 bold
  style 23 17-18 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key F9
@ screen
  | banso  支援先の一覧                                       tanaka  11月20日(金)|
  ||
  | メニュー  ここで使えるもの                                       Enter 決める|
  ||
  | > 1  追加           n          新しく追加します。|
  |   2  練習           r          練習用の町で試します。本番には何も残りません。|
  |   3  ヘルプ         F1         この画面の使い方を開きます。|
  |   4  終了           q          終わります（はじめの一覧のほかでは戻ります）。|
  |   5  中断           Ctrl-C     書きかけを控えて、終わるかどうかを聞きます。|
  |   6  書き直し       Ctrl-L     画面が乱れたとき、書き直します。|
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
  | Enter 決める                                              Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-8 bold
  style 2 11-26 bold
  style 2 65-78 bold reverse
  style 4 1-3 bold
  style 4 6-9 bold
  style 4 21-21 bold
  style 5 3-3 bold
  style 5 21-21 bold
  style 6 3-3 bold
  style 6 21-22 bold
  style 7 3-3 bold
  style 7 21-21 bold
  style 8 3-3 bold
  style 8 21-26 bold
  style 9 3-3 bold
  style 9 21-26 bold
  style 23 1-5 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone ここで使えるもの
# Enter on nothing does nothing; a search is not offered.
@ key Enter
@ key /
@ screen
  | banso  支援先の一覧                                       tanaka  11月20日(金)|
  ||
  | まだ支援先がありません。                                               n 追加|
  ||
  |   n を押すと、支援先（市町村など）を追加できます。|
  |   r を押すと、練習用の町で試せます。|
  |   使い方は F1 でいつでも見られます。|
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
  | n 追加  r 練習  F9 メニュー                                 F1 ヘルプ  q 終了|
  cursor 4 3
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-24 bold
  style 2 71-78 bold reverse
  style 23 1-1 bold
  style 23 9-9 bold
  style 23 17-18 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ resize 40x12
@ screen
  | banso  支援先の一覧|
  | まだ支援先がありません。       n 追加|
  |   n を押すと、支援先（市町村など）を|
  |   追加できます。|
  |   r を押すと、練習用の町で試せます。|
  |   使い方は F1 でいつでも見られます。|
  ||
  ||
  ||
  ||
  ||
  | n 追加  F9 メニュー      F1 ヘルプ  q|
  cursor 2 3
  style 0 1-5 bold
  style 0 8-19 bold
  style 1 1-24 bold
  style 1 31-38 bold reverse
  style 11 1-1 bold
  style 11 9-10 bold
  style 11 26-27 bold
  style 11 37-37 bold
@ resize 80x24
@ key q
@ exit 0

# --- one ---

$ banso new --name 知里町 --pref れんしゅう県 --id chisato --date 0.5=R8.8.7T15:00-16:30 --date 1=2026-10-02 --date 1.5=2026-11-20T13:30-15:00
  chisato
@ start banso
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 1|
  ||
  | 次にすること  知里町  1.5mtg                                       Space 開く|
  ||
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 1.5mtg  きょう 13:30       ● ● ○ ○ ○ ○ ○|
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
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 67-78 bold reverse
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 5 1-24 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key q
@ exit 0

# --- several ---

$ banso new --name つながり市 --pref れんしゅう県 --pattern B --date 1=2026-11-24T13:00
  e1
$ banso new --name うまれ村 --pref かくう県 --pattern C --date 1=2026-09-02
  e2
$ banso new --name ながいなまえのひろいきれんごうくみあい --pref れんしゅう県
  e3
$ banso new --name 名
  e4
$ for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16; do banso new --name "かくう第${i}町" --pref かくう県 >/dev/null; done
@ start banso
@ screen
  | banso  支援先の一覧                              tanaka  11月20日(金)   1 / 21|
  ||
  | 次にすること  知里町  1.5mtg                                       Space 開く|
  ||
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 1.5mtg  きょう 13:30       ● ● ○ ○ ○ ○ ○|
  |   かくう第01町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第02町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第03町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第04町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第05町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第06町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第07町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第08町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第09町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第10町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第11町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第12町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第13町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第14町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  ||
  ||
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 67-78 bold reverse
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 5 1-24 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key Down
@ screen
  | banso  支援先の一覧                              tanaka  11月20日(金)   2 / 21|
  ||
  | 次にすること  かくう第01町  0.5mtg                                 Space 開く|
  ||
  |   支援先                    回数    次の予定                   進み具合|
  |   知里町（れんしゅう県）    訪問3回 1.5mtg  きょう 13:30       ● ● ○ ○ ○ ○ ○|
  | > かくう第01町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第02町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第03町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第04町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第05町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第06町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第07町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第08町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第09町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第10町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第11町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第12町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第13町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第14町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  ||
  ||
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 6 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-26 bold
  style 2 29-34 bold
  style 2 67-78 bold reverse
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 6 1-26 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key PgDn
@ screen
  | banso  支援先の一覧                             tanaka  11月20日(金)   16 / 21|
  ||
  | 次にすること  かくう第15町  0.5mtg                                 Space 開く|
  ||
  |   支援先                    回数    次の予定                   進み具合|
  |   かくう第01町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第02町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第03町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第04町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第05町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第06町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第07町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第08町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第09町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第10町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第11町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第12町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第13町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第14町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  | > かくう第15町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  ||
  ||
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 19 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-26 bold
  style 2 29-34 bold
  style 2 67-78 bold reverse
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 19 1-26 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key End
@ screen
  | banso  支援先の一覧                             tanaka  11月20日(金)   21 / 21|
  ||
  | 次にすること  うまれ村                                             Space 開く|
  ||
  |   支援先                    回数    次の予定                   進み具合|
  |   かくう第06町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第07町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第08町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第09町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第10町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第11町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第12町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第13町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第14町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第15町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第16町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   つながり市                訪問2回 0.5mtg                     ○ ○ ○ ○ ○|
  |   ながいなまえのひろいき..  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   名                        訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  | > うまれ村（かくう県）      単発    終了  9月2日(水)           ●|
  ||
  ||
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 19 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-22 bold
  style 2 67-78 bold reverse
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 19 1-22 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key Home
@ cursor 5 1

@ key /
@ wait 一部を書いて
@ type 第1
@ screen
  | banso  支援先の一覧                              tanaka  11月20日(金)   1 / 21|
  ||
  | 検索                                                             Enter 決める|
  ||
  |   支援先の名前や都道府県の一部を書いて、Enter を押してください。|
  ||
  | > 第1|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 6 6
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-4 bold
  style 2 65-78 bold reverse
  style 6 1-1 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 7|
  ||
  | 次にすること  かくう第10町  0.5mtg                                 Space 開く|
  | 「第1」で検索中 ・ Esc ですべての一覧に戻ります|
  ||
  |   支援先                    回数    次の予定                   進み具合|
  | > かくう第10町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第11町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第12町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第13町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第14町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第15町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第16町（かくう県）  訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
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
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 6 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-26 bold
  style 2 29-34 bold
  style 2 67-78 bold reverse
  style 5 3-8 fg=243
  style 5 29-32 fg=243
  style 5 37-44 fg=243
  style 5 64-71 fg=243
  style 6 1-26 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key /
@ wait 一部を書いて
@ key C-u
@ type ない
@ key Enter
@ screen
  | banso  支援先の一覧                                       tanaka  11月20日(金)|
  ||
  | 見つかりませんでした。                                                 / 探す|
  ||
  |   / を押すと、別の言葉で探せます。Esc で一覧に戻ります。|
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
  ||
  ||
  | / 探す  n 追加  r 練習  F9 メニュー                         F1 ヘルプ  q 終了|
  cursor 4 3
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-22 bold
  style 2 71-78 bold reverse
  style 23 1-1 bold
  style 23 9-9 bold
  style 23 17-17 bold
  style 23 25-26 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key /
@ wait 一部を書いて
@ key C-u Enter
@ wait 1 / 
@ resize 40x12
@ screen
  | banso  支援先の一覧             1 / 21|
  | 次にすること  知里町  1.5mtg    Space|
  |   支援先         次の予定|
  | > 知里町         1.5mtg  きょう 13:30|
  |   かくう第01町   0.5mtg|
  |   かくう第02町   0.5mtg|
  |   かくう第03町   0.5mtg|
  |   かくう第04町   0.5mtg|
  |   かくう第05町   0.5mtg|
  |   かくう第06町   0.5mtg|
  ||
  | Enter 開く  F9 メニュー  F1 ヘルプ  q|
  cursor 3 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 1 1-12 bold
  style 1 15-20 bold
  style 1 23-28 bold
  style 1 32-38 bold reverse
  style 2 3-8 fg=243
  style 2 18-25 fg=243
  style 3 1-8 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-27 bold
  style 11 37-37 bold
@ key End
@ screen
  | banso  支援先の一覧            21 / 21|
  | 次にすること  うまれ村     Space 開く|
  |   支援先         次の予定|
  |   かくう第14町   0.5mtg|
  |   かくう第15町   0.5mtg|
  |   かくう第16町   0.5mtg|
  |   つながり市     0.5mtg|
  |   ながいなまえ.. 0.5mtg|
  |   名             0.5mtg|
  | > うまれ村       終了  9月2日(水)|
  ||
  | Enter 開く  F9 メニュー  F1 ヘルプ  q|
  cursor 9 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 1 1-12 bold
  style 1 15-22 bold
  style 1 27-38 bold reverse
  style 2 3-8 fg=243
  style 2 18-25 fg=243
  style 9 1-10 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-27 bold
  style 11 37-37 bold
@ resize 160x50
@ screen
  | banso  支援先の一覧                                                                                                             tanaka  11月20日(金)   21 / 21|
  ||
  | 次にすること  うまれ村                                                                  Space 開く|
  ||
  |   支援先                                        回数    次の予定                   進み具合|
  |   知里町（れんしゅう県）                        訪問3回 1.5mtg  きょう 13:30       ● ● ○ ○ ○ ○ ○|
  |   かくう第01町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第02町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第03町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第04町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第05町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第06町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第07町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第08町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第09町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第10町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第11町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第12町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第13町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第14町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第15町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   かくう第16町（かくう県）                      訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   つながり市（れんしゅう県）                    訪問2回 0.5mtg                     ○ ○ ○ ○ ○|
  |   ながいなまえのひろいきれんごうくみあい        訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  |   名                                            訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  | > うまれ村（かくう県）                          単発    終了  9月2日(水)           ●|
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
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  x 外す  F9 メニュー                                                                             F1 ヘルプ  q 終了|
  cursor 25 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-22 bold
  style 2 88-99 bold reverse
  style 4 3-8 fg=243
  style 4 49-52 fg=243
  style 4 57-64 fg=243
  style 4 84-91 fg=243
  style 25 1-22 bold
  style 49 1-5 bold
  style 49 13-13 bold
  style 49 21-21 bold
  style 49 29-29 bold
  style 49 37-37 bold
  style 49 45-45 bold
  style 49 53-54 bold
  style 49 141-142 bold
  style 49 152-152 bold
@ key q
@ exit 0

# The practice begins afresh: what was tried in it is gone, the real list stays.
@ size 80x24
$ banso --db afresh.db new --name ほんもの市 --id real
  real
@ start banso --db afresh.db
@ wait ほんもの市
@ key r
@ wait 1 / 4
@ key n
@ wait 支援先を追加
@ type ためし町
@ key C-s
@ wait ためし町（訪問3回）
@ key Esc
@ wait / 5
@ key r
@ screen
  | 【練習】banso  支援先の一覧                       tanaka  11月20日(金)   1 / 5|
  ||
  | 練習をはじめから                                                 Enter 決める|
  ||
  |   練習用の町を、はじめの形に戻します。練習で書いたものと、練習で追加した支援|
  |   先はなくなります。本番の支援先はそのままです。|
  ||
  | > 1  このまま続ける|
  |   2  はじめの形に戻す|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-13 bold
  style 0 16-27 bold
  style 2 1-16 bold
  style 2 65-78 bold reverse
  style 7 1-3 bold
  style 7 6-19 bold
  style 8 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 2
@ wait はじめの形に戻しました
@ screen
  | 【練習】banso  支援先の一覧                       tanaka  11月20日(金)   1 / 4|
  ||
  | 次にすること  知里町  1.5mtg                                       Space 開く|
  ||
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 1.5mtg  きょう 13:30       ● ● ○ ○ ○ ○ ○|
  |   みどり町（れんしゅう県）  訪問3回 0.5mtg  きょう 15:30       ○ ○ ○ ○ ○ ○ ○|
  |   つながり市                訪問2回 報告会  12月10日(木) 13:00 ● ● ● ● ○|
  |   うまれ広域連合            単発    終了  9月2日(水) 13:30     ●|
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
  | 練習用の町を、はじめの形に戻しました。|
  | Enter 開く  n 追加  / 探す  e 出力  F9 メニュー           Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-13 bold
  style 0 16-27 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 67-78 bold reverse
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 5 1-24 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-38 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait ほんもの市
@ key q
@ exit 0
