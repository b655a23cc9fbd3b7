# Keys: the IME left on, F-keys in every form, Esc, what nobody knows.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso new --name うまれ村 --id umare --pattern C
  umare
@ env ESCDELAY
@ start banso
@ wait 1 / 2

# 全角 letters and signs are the keys they look like.
@ type ｎ
@ wait > 支援先の名前
@ key Esc
@ wait / 2
@ type ／
@ wait すべての一覧に戻る
@ key Esc
@ wait / 2
@ type 　
@ wait 問いかけ
@ type ｑ
@ wait 次にすること
@ type Ｑ
@ rows 22-22
  | ! 日本語入力がオンです（半角/全角で切り替え）|
@ type ！
@ wait 要確認の記入票はありません
@ type ｄ
@ wait 日にちと時刻を書きます
@ key F10
@ wait 次にすること
@ key F10
@ wait / 2

# Anything else of Japanese is answered in words, and gone with the next key.
@ type あ
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 2|
  ||
  | 次にすること  うまれ村  研修会・意見交換会                         Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                うまれ村                研修会・..  >       0/1|
  |   未定                知里町                  1回目支援   #>----- 1/7|
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
  | ! 日本語入力がオンです（半角/全角で切り替え）|
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-22 bold
  style 2 25-42 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-30 bold
  style 22 1-45 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key Down
@ gone 日本語入力がオンです
@ type 漢字
@ wait 日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。
@ key Home
@ type ー
@ wait 日本語入力がオンです（半角/全角で切り替え）
@ gone 打った文は
@ key Home
@ gone 日本語入力がオンです

# Digits of the menu, 全角 too.
@ key F9
@ wait メニュー
@ type ３
@ wait すべての一覧に戻る
@ key Esc
@ wait / 2

# Alt with a digit, Esc [ 11 ~, Esc O P, Esc [ [ A: all the same key.
@ bytes 1b31
@ wait この画面の使い方
@ key Esc
@ wait / 2
@ bytes 1b5b31317e
@ wait この画面の使い方
@ key Esc
@ wait / 2
@ bytes 1b4f50
@ wait この画面の使い方
@ key Esc
@ wait / 2
@ bytes 1b5b5b41
@ wait この画面の使い方
@ key Esc
@ wait / 2
@ bytes 1b39
@ wait メニュー
@ bytes 1b30
@ wait / 2
# Arrows in both modes.
@ bytes 1b5b42
@ cursor 6 1
@ bytes 1b4f41
@ cursor 5 1
# What nobody knows is swallowed whole: mouse, focus, a colour report.
@ bytes 1b5b3c303b31303b31304d
@ bytes 1b5b49
@ bytes 1b5d31313b7267623a303030302f303030302f303030301b5c
@ bytes 1b50313b32714142431b5c
@ bytes 1b5b32343b313b3548
@ key End
@ cursor 6 1
@ gone 日本語入力がオンです
@ key Home

# What is pasted here is no key: the second letter would leave.
@ paste nq
@ wait ここには文を貼り付けられません
@ bytes 1b5b3230307e6e
@ wait ここには文を貼り付けられません
# Its end is lost: until Esc nothing is a key, and that is said.
@ key Down
@ wait 貼り付けの途中に届いたキーや見えない字は除きました（終わらないときは Esc）。
@ cursor 5 1
@ key Esc
@ wait 貼り付けを終わりました。
@ key Down
@ cursor 6 1
@ gone 貼り付けを終わりました。
@ key Up
@ cursor 5 1
@ key n
@ wait > 支援先の名前
@ key Esc
@ wait / 2

# In a field the letters are letters; Alt-2 is F2.
@ key Enter
@ wait 次にすること
@ key Esc
@ wait / 2
@ key End Enter
@ wait 次にすること
@ key Up*9 Enter
@ wait 問いかけ
@ key f
@ wait 帳票を選びます
@ key Enter
@ wait / 
@ type nq/! ｎｑ
@ wait nq/! ｎｑ
@ bytes 1b32
@ wait 見直し
# Esc never loses what was typed.
@ key Esc
@ wait nq/! ｎｑ
@ key Esc
@ gone nq/! ｎｑ
@ key Enter
@ wait nq/! ｎｑ
@ key F10
@ wait 帳票を選びます
@ key F10
@ wait 問いかけ
@ key F10
@ wait 次にすること
@ key F10
@ wait / 2
# On the list there is nothing to go back to: Esc stays, F10 ends.
@ key Esc
@ wait / 2
@ key Down
@ wait 2 / 2
@ key F10
@ exit 0
