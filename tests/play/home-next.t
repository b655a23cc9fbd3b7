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
