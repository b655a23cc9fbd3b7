# 探す: the list follows what is typed, without leaving it.

$ for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18; do banso new --name "かくう第${i}町" --pref かくう県 >/dev/null; done
$ banso new --name 沢市 --pref べつの県 --date 0.5=R8.12.1T13:00
  e19

@ start banso
@ wait 1 / 19
@ key /
@ wait 19件
@ screen
  | banso  支援先の一覧                              tanaka  11月20日(金)   1 / 19|
  ||
  | 探す                                                                      19件|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 12月1日(火)  13:00  べつの県 沢市           0.5mtg      >------ 0/7|
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
  | 訪問3回  下に4行|
  ||
  | Enter 開く  Tab 一覧へ  F9 メニュー         Esc すべての一覧に戻る  F1 ヘルプ|
  cursor 2 7
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-4 bold
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 32-35 bold
  style 23 1-5 bold
  style 23 13-15 bold
  style 23 25-26 bold
  style 23 45-47 bold
  style 23 69-70 bold
@ type 第1
@ wait 19件のうち9件
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 9|
  ||
  | 探す  第1                                                        19件のうち9件|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                かくう第10町            0.5mtg      >------ 0/7|
  |   未定                かくう第11町            0.5mtg      >------ 0/7|
  |   未定                かくう第12町            0.5mtg      >------ 0/7|
  |   未定                かくう第13町            0.5mtg      >------ 0/7|
  |   未定                かくう第14町            0.5mtg      >------ 0/7|
  |   未定                かくう第15町            0.5mtg      >------ 0/7|
  |   未定                かくう第16町            0.5mtg      >------ 0/7|
  |   未定                かくう第17町            0.5mtg      >------ 0/7|
  |   未定                かくう第18町            0.5mtg      >------ 0/7|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | かくう県  訪問3回|
  ||
  | Enter 開く  Tab 一覧へ  F9 メニュー         Esc すべての一覧に戻る  F1 ヘルプ|
  cursor 2 10
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-4 bold
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-34 bold
  style 23 1-5 bold
  style 23 13-15 bold
  style 23 25-26 bold
  style 23 45-47 bold
  style 23 69-70 bold
# Moves of the list are moves of the list; what is typed goes on behind them.
@ key PgDn
@ wait 9 / 9
@ key Home Down
@ wait 2 / 9
@ type 3
@ wait 19件のうち1件
@ key Bs
@ wait 19件のうち9件
@ resize 40x12
@ screen
  | banso  支援先の一覧              1 / 9|
  | 探す  第1                19件のうち9件|
  |   いつ               支援先|
  | > 未定               かくう第10町|
  |   未定               かくう第11町|
  |   未定               かくう第12町|
  |   未定               かくう第13町|
  |   未定               かくう第14町|
  |   未定               かくう第15町|
  |   未定               かくう第16町|
  | 下に2行|
  | Enter 開く  Tab 一覧へ    F9  Esc  F1|
  cursor 1 10
  style 0 1-5 bold
  style 0 8-19 bold
  style 1 1-4 bold
  style 2 3-6 fg=243
  style 2 22-27 fg=243
  style 3 1-1 bold
  style 3 22-33 bold
  style 11 1-5 bold
  style 11 13-15 bold
  style 11 27-28 bold
  style 11 31-33 bold
  style 11 36-37 bold
@ resize 80x24

# Nothing like it: that is said, and one goes on typing.
@ type ない
@ wait 19件のうち0件
@ screen
  | banso  支援先の一覧                                       tanaka  11月20日(金)|
  ||
  | 探す  第1ない                                                    19件のうち0件|
  ||
  |   「第1ない」は見つかりません。|
  ||
  |   名前や都道府県の一部だけを打つと、見つかりやすくなります。|
  |   Esc ですべての一覧に戻ります。|
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
  | Enter 開く  Tab 一覧へ  F9 メニュー         Esc すべての一覧に戻る  F1 ヘルプ|
  cursor 2 14
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-4 bold
  style 23 1-5 bold
  style 23 13-15 bold
  style 23 25-26 bold
  style 23 45-47 bold
  style 23 69-70 bold
@ key Enter
@ wait ! 「第1ない」は見つかりません
@ key Tab
@ wait 「第1ない」は見つかりませんでした。
@ wait Esc ですべての一覧に戻ります。
@ key /
@ wait 探す  第1ない
@ key C-u
@ wait 19件

# Enter opens what is found by then, also where the list has not followed yet.
@ type 第07
@ key Enter
@ wait かくう第07町（訪問3回）
# Back one is in the list of what was found, where letters are keys again.
@ key Esc
@ wait 「第07」で見つかった1件です
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 1|
  ||
  | 次にすること  かくう第07町  0.5mtg                                 Space 開く|
  | 「第07」で見つかった1件です。Esc ですべての一覧に戻ります。|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                かくう第07町            0.5mtg      >------ 0/7|
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
  | かくう県  訪問3回|
  ||
  | Enter 開く  / 探す  e 出力  F9 メニュー     Esc すべての一覧に戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-26 bold
  style 2 29-34 bold
  style 2 67-78 bold reverse
  style 5 3-6 fg=243
  style 5 23-28 fg=243
  style 5 47-54 fg=243
  style 5 59-62 fg=243
  style 5 73-78 fg=243
  style 6 1-1 bold
  style 6 23-34 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-30 bold
  style 23 45-47 bold
  style 23 69-70 bold
@ key /
@ wait 19件のうち1件
@ key Esc
@ wait / 19
@ gone 探す  第

# Tab leaves the box and keeps what was found; Esc has all of them again.
@ key /
@ type べつの
@ key Tab
@ wait 1 / 1
@ key e
@ wait 沢市  出力
@ key Esc
@ wait 「べつの」で見つかった1件です
# Who looks for something else types over it; a key that moves goes on in it.
@ key /
@ type かくう
@ wait 探す  かくう
@ wait 19件のうち18件
@ key Tab
@ wait 1 / 18
@ key /
@ key Right
@ type 第
@ wait 探す  かくう第
@ key Tab
@ wait で見つかった
@ key Esc
@ wait / 19
# With nothing in the box there is nothing to keep.
@ key /
@ wait 19件
@ key Tab
@ wait 次にすること
@ wait / 探す

# While one types, nothing but the text goes to the terminal.
@ key /
@ type かくう
@ wait 19件のうち18件
@ meter
@ type 第
@ wait 探す  かくう第
@ within 3
@ key q
@ wait 19件のうち0件
@ key F10
@ exit 0

# A move of the list costs no more than 160 bytes, whatever stands in its rows.
@ start banso
@ wait 1 / 19
@ key Down
@ meter
@ key Down
@ wait 3 / 19
@ within 160
@ meter
@ key Up
@ wait 2 / 19
@ within 160
@ key q
@ exit 0
