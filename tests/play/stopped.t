# Stopped, the terminal is somebody else's; going on, banso takes it again: modes, screen, pastes, keys.

$ banso new --name 知里町 --id chisato
  chisato
$ banso new --name うまれ村 --id umare --pattern C
  umare
@ start banso
@ wait 1 / 2
@ signal STOP
@ sane
@ wait stty sane
@ gone 1 / 2
@ signal CONT
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 2|
  ||
  | 次にすること  うまれ村  研修会・意見交換会                         Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                うまれ村                研修会・..  >       0/1|
  |   未定                知里町                  0.5mtg      >------ 0/7|
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
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key Down
@ cursor 6 1
@ paste nq
@ wait ここには文を貼り付けられません。

# A window that was made smaller meanwhile.
@ signal STOP
@ sane
@ resize 40x12
@ signal CONT
@ cursor 4 1
@ key Up
@ cursor 3 1
@ resize 80x24
@ wait 1 / 2

# With a text half written; what is typed goes on behind it.
@ key End Enter
@ wait 次にすること
@ key Enter
@ wait 問いかけ
@ key f
@ wait 帳票を選びます
@ key Enter
@ wait / 
@ type 書きかけ
@ wait 書きかけ
@ signal STOP
@ sane
@ signal CONT
@ wait 書きかけ
@ type の続き
@ wait 書きかけの続き

# Out of order without a stop: C-l puts all of it right, in raw mode or not.
@ sane
@ wait stty sane
@ bytes 0c04
@ wait 書きかけの続き
@ gone stty sane
@ paste qはて
@ wait 書きかけの続きqはて
@ signal STOP
@ sane
@ signal CONT
@ wait 書きかけの続きqはて
@ signal TERM
@ exit 0
