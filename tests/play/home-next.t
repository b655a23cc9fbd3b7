# The lead of the list of 支援先 names what Space opens: behind a session that is over a sheet may come
# before the next session. It does once the focus has rested; until then it names the session.

@ styles off
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-02T13:30 --date 1=2026-12-08T13:30
  chisato
$ banso new --name みどり町 --id midori --date 0.5=2026-12-10T10:00
  midori
@ start banso
@ wait 次にすること  知里町  帳票1 事前情報を書く
@ key Down
@ wait 次にすること  みどり町  0.5mtg   12月10日
@ key Up
@ wait 次にすること  知里町  帳票1 事前情報を書く
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 2|
  ||
  | 次にすること  知里町  帳票1 事前情報を書く                         Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 12月8日(火)  13:30  知里町                  1回目支援   #>----- 1/7|
  |   12月10日(木) 10:00  みどり町                0.5mtg      >------ 0/7|
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
  | 訪問3回|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
@ resize 40x12
@ rows 0-4
  | banso  支援先の一覧              1 / 2|
  | 知里町  帳票1 事前情報を書く    Space|
  |   いつ               支援先|
  | > 12月8日(火)  13:30 知里町|
  |   12月10日(木) 10:00 みどり町|
@ resize 80x24
@ key Space
@ wait 帳票1 事前情報
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# The meeting that runs is on top; one of another day that nobody ended says so, and is not told as
# one to come.
$ banso new --name 沢町 --id sawa --date 0.5=2026-11-20T09:30; banso new --name 新町 --id shin --date 0.5=2026-11-19T09:30
  sawa
  shin
@ env BANSO_NOW=2026-11-19T09:30:00
@ start banso open shin/0.5
@ wait F8
@ key F8
@ wait 進め方
@ signal HUP
@ exit 0
@ env BANSO_NOW=2026-11-20T14:00:00
@ start banso open sawa/0.5
@ wait F8
@ key F8
@ wait 進め方
@ signal HUP
@ exit 0
@ start banso
@ wait 0.5mtgの続き
@ rows 2-8
  | 次にすること  沢町  0.5mtgの続き                                   Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 進行中              沢町                    0.5mtg      >------ 0/7|
  |   11月19日(木) !      新町                    0.5mtg      >------ 0/7|
  |   12月8日(火)  13:30  知里町                  1回目支援   #>----- 1/7|
  |   12月10日(木) 10:00  みどり町                0.5mtg      >------ 0/7|
@ key Down
@ wait 終わっていません
@ rows 2-8
  | 次にすること  新町  0.5mtgは終わっていません                       Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  |   進行中              沢町                    0.5mtg      >------ 0/7|
  | > 11月19日(木) !      新町                    0.5mtg      >------ 0/7|
  |   12月8日(火)  13:30  知里町                  1回目支援   #>----- 1/7|
  |   12月10日(木) 10:00  みどり町                0.5mtg      >------ 0/7|
@ key q
@ exit 0
