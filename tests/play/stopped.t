# Stopped, the terminal is somebody else's; going on, banso takes it again: modes, screen, pastes, keys.

$ banso new --name 知里町 --id chisato
  chisato
$ banso new --name うまれ村 --id umare --pattern C
  umare
@ start banso
@ wait 2件中1件め
@ signal STOP
@ sane
@ wait stty sane
@ gone 2件中1件め
@ signal CONT
@ screen
  | banso  支援先の一覧                         令和8年11月20日(金)  利用者 tanaka|
  ||
  ||
  ||
  |   支援先                    回数    次の予定                   進み具合|
  | > うまれ村                  単発    1回目支援                  ○|
  |   知里町                    訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
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
  |   2件中1件め|
  ||
  | Enter 開く  Space 次にすること  n 追加  / 検索  F9 メニュー F1 ヘルプ  q 終了|
  cursor 5 1
@ key Down
@ cursor 6 1
@ paste nq
@ wait ここには文を貼り付けられません。

# A window that was made smaller meanwhile.
@ signal STOP
@ sane
@ resize 40x12
@ signal CONT
@ cursor 3 1
@ key Up
@ cursor 2 1
@ resize 80x24
@ wait 2件中1件め

# With a text half written; what is typed goes on behind it.
@ key End Enter
@ wait 次にすること:
@ key Enter
@ wait 問いかけ
@ key f
@ wait 帳票を選んで
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
