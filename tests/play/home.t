# Home: the list of 支援先.

# --- empty ---

@ start banso
@ screen
  | banso  支援先の一覧                                       tanaka  11月20日(金)|
  ||
  | ようこそ。どれかを選んで Enter を押してください。                Enter 決める|
  ||
  | > 1 練習の町でためす   5分ほど。本番には何も残りません。|
  |   2 支援先を追加する   市町村などの名前だけで始められます。|
  |   3 使い方を読む       いつでも F1 で開きます。|
  ||
  |   覚えるキーは4つです。|
  |   矢印   動く          Enter  開く・決める|
  |   Esc    1つ戻る       F1     使い方|
  ||
  |   書いたものは、そのつどひとりでに保存されます。|
  ||
  |   前に書いたものが見えないときは、データの場所を確かめてください。いまは|
  |   ~/.local/share/banso/banso.db です。|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  n 追加  r 練習  F9 メニュー                   F1 ヘルプ  q 終了|
  cursor 4 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-49 bold
  style 2 65-78 bold reverse
  style 4 1-20 bold
  style 5 3-3 bold
  style 6 3-3 bold
  style 9 3-6 bold
  style 9 24-28 bold
  style 10 3-5 bold
  style 10 24-25 bold
  style 23 1-5 bold
  style 23 15-15 bold
  style 23 23-23 bold
  style 23 31-32 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key F9
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 7|
  ||
  | メニュー  ここで使えるもの                                       Enter 決める|
  ||
  | > 1  決める         Enter      > の付いたもの、書いたものに決めます。|
  |   2  追加           n          新しく追加します。|
  |   3  練習           r          練習用の町で試します。本番には何も残りません。|
  |   4  ヘルプ         F1         この画面の使い方を開きます。|
  |   5  終了           q          終わります（はじめの一覧のほかでは戻ります）。|
  |   6  中断           Ctrl-C     書きかけを控えて、終わるかどうかを聞きます。|
  |   7  描き直し       Ctrl-L     画面が乱れたとき、描き直します。|
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
  style 4 6-11 bold
  style 4 21-25 bold
  style 5 3-3 bold
  style 5 21-21 bold
  style 6 3-3 bold
  style 6 21-21 bold
  style 7 3-3 bold
  style 7 21-22 bold
  style 8 3-3 bold
  style 8 21-21 bold
  style 9 3-3 bold
  style 9 21-26 bold
  style 10 3-3 bold
  style 10 21-26 bold
  style 23 1-5 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone ここで使えるもの
# A search is not offered where there is nothing.
@ key /
@ wait ようこそ
@ resize 40x12
@ screen
  | banso  支援先の一覧|
  | ようこそ。どれかを選ん   Enter 決める|
  | で Enter を押してください。|
  | > 1 練習の町でためす|
  |   2 支援先を追加する|
  |   3 使い方を読む|
  ||
  |   覚えるキーは4つです。|
  |   矢印   動く    Enter  開く・決める|
  | 「/」はここでは使いません。F9 で使える|
  | キーが見られます。|
  | Enter 決める         F9  F1 ヘルプ  q|
  cursor 3 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 1 1-22 bold
  style 1 25-38 bold reverse
  style 2 1-27 bold
  style 3 1-20 bold
  style 4 3-3 bold
  style 5 3-3 bold
  style 8 3-6 bold
  style 8 18-22 bold
  style 11 1-5 bold
  style 11 22-23 bold
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
  | 次にすること  知里町  1.5mtg   きょう 13:30 から                   Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > きょう       13:30  知里町                  1.5mtg      ##>---- 2/7|
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
  | れんしゅう県  訪問3回|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 32-48 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-28 bold
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
  | 次にすること  知里町  1.5mtg   きょう 13:30 から                   Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > きょう       13:30  れんしゅう県 知里町     1.5mtg      ##>---- 2/7|
  |   未定                かくう県 かくう第01町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第02町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第03町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第04町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第05町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第06町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第07町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第08町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第09町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第10町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第11町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第12町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第13町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第14町   0.5mtg      >------ 0/7|
  ||
  | 訪問3回  下に6行|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 32-48 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 36-41 bold
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
  |   いつ                支援先                  つぎの回    進み          知らせ|
  |   きょう       13:30  れんしゅう県 知里町     1.5mtg      ##>---- 2/7|
  | > 未定                かくう県 かくう第01町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第02町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第03町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第04町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第05町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第06町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第07町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第08町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第09町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第10町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第11町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第12町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第13町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第14町   0.5mtg      >------ 0/7|
  ||
  | 訪問3回  下に6行|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 6 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-26 bold
  style 2 29-34 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 6 1-1 bold
  style 6 32-43 bold
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
  |   いつ                支援先                  つぎの回    進み          知らせ|
  |   未定                かくう県 かくう第01町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第02町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第03町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第04町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第05町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第06町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第07町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第08町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第09町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第10町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第11町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第12町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第13町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第14町   0.5mtg      >------ 0/7|
  | > 未定                かくう県 かくう第15町   0.5mtg      >------ 0/7|
  ||
  | 訪問3回  下に5行|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 19 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-26 bold
  style 2 29-34 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 19 1-1 bold
  style 19 32-43 bold
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
  | うまれ村  回はすべて終わりました                                   Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  |   未定                かくう県 かくう第06町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第07町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第08町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第09町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第10町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第11町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第12町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第13町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第14町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第15町   0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第16町   0.5mtg      >------ 0/7|
  |   未定                れんしゅう県 つながり市 0.5mtg      >----   0/5|
  |   未定                れんしゅう県 ながいな.. 0.5mtg      >------ 0/7|
  |   未定                名                      0.5mtg      >------ 0/7|
  | > 終わり              かくう県 うまれ村                   #       1/1|
  ||
  | 単発|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 19 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-8 bold
  style 2 11-32 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 19 1-1 bold
  style 19 32-39 bold
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

@ resize 40x12
@ screen
  | banso  支援先の一覧             1 / 21|
  | れんしゅう県 知里町  1.5mtg     Space|
  |   いつ               支援先|
  | > きょう       13:30 知里町|
  |   未定               かくう第01町|
  |   未定               かくう第02町|
  |   未定               かくう第03町|
  |   未定               かくう第04町|
  |   未定               かくう第05町|
  |   未定               かくう第06町|
  | 下に14行|
  | Enter 開く  F9 メニュー  F1 ヘルプ  q|
  cursor 3 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 1 1-19 bold
  style 1 22-27 bold
  style 1 32-38 bold reverse
  style 2 3-6 fg=243
  style 2 22-27 fg=243
  style 3 1-1 bold
  style 3 22-27 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-27 bold
  style 11 37-37 bold
@ key End
@ screen
  | banso  支援先の一覧            21 / 21|
  | かくう県 うまれ村  回は    Space 開く|
  | すべて終わりました|
  |   いつ               支援先|
  |   未定               かくう第15町|
  |   未定               かくう第16町|
  |   未定               つながり市|
  |   未定               ながいなまえの..|
  |   未定               名|
  | > 終わり             うまれ村|
  ||
  | Enter 開く  F9 メニュー  F1 ヘルプ  q|
  cursor 9 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 1 1-17 bold
  style 1 20-23 bold
  style 1 27-38 bold reverse
  style 2 1-18 bold
  style 3 3-6 fg=243
  style 3 22-27 fg=243
  style 9 1-1 bold
  style 9 22-29 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-27 bold
  style 11 37-37 bold
@ resize 160x50
@ screen
  | banso  支援先の一覧                                                                                                             tanaka  11月20日(金)   21 / 21|
  ||
  | 次にすること  うまれ村  都道府県エントリーシートを書く                                  Space 開く|
  ||
  |   いつ                支援先                                      つぎの回    進み          知らせ     うまれ村|
  |   きょう       13:30  れんしゅう県 知里町                         1.5mtg      ##>---- 2/7                回はすべて終わりました。|
  |   未定                かくう県 かくう第01町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第02町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第03町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第04町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第05町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第06町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第07町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第08町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第09町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第10町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第11町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第12町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第13町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第14町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第15町                       0.5mtg      >------ 0/7|
  |   未定                かくう県 かくう第16町                       0.5mtg      >------ 0/7|
  |   未定                れんしゅう県 つながり市                     0.5mtg      >----   0/5|
  |   未定                れんしゅう県 ながいなまえのひろいきれんごう 0.5mtg      >------ 0/7|
  |                       くみあい|
  |   未定                名                                          0.5mtg      >------ 0/7|
  | > 終わり              かくう県 うまれ村                                       #       1/1|
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
  | 単発|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  x 外す  F9 メニュー                                                                             F1 ヘルプ  q 終了|
  cursor 26 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-22 bold
  style 2 25-54 bold
  style 2 88-99 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 67-74 fg=243
  style 4 79-82 fg=243
  style 4 93-98 fg=243
  style 4 104-111 bold
  style 26 1-1 bold
  style 26 32-39 bold
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
  | 練習の町を、はじめの形に戻しますか。                             Enter 決める|
  ||
  |   練習で書いたものと、練習で追加した支援先はなくなります。本番の支援先はその|
  |   ままです。|
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
  style 2 1-36 bold
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
  | 次にすること  知里町  1.5mtg   きょう 13:30 から                   Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > きょう       13:30  知里町                  1.5mtg      ##>---- 2/7   期限|
  |   きょう       15:30  みどり町                0.5mtg      >------ 0/7|
  |   12月10日(木) 13:00  つながり市              報告会      ####>   4/5|
  |   終わり              うまれ広域連合                      #       1/1|
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
  | れんしゅう県  訪問3回|
  | 練習用の町を、はじめの形に戻しました。|
  | Enter 開く  n 追加  / 探す  e 出力  F9 メニュー           Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-13 bold
  style 0 16-27 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 32-48 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-28 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-38 bold
  style 23 59-61 bold
  style 23 69-70 bold

# What is written in it then is signed by the one whose name is shown, as before.
@ key n
@ wait 支援先を追加
@ type ためし町
@ key C-s
@ wait ためし町（訪問3回）
@ key Esc
@ wait / 5
@ key Esc
@ wait ほんもの市
@ key q
@ exit 0
$ banso --db practice.db list | grep ためし町 | wc -l
  1
$ banso --db practice.db history "$(banso --db practice.db list | grep ためし町 | cut -d ' ' -f 1)"
  2026-11-20T13:57  tanaka（LOGIN）  e1/.course#name  （空欄） -> ためし町
