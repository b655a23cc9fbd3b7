# A letter that may have been meant as a key says that it went into the memo, at once and once: after
# F8, after Enter in the list, and by an IME that was left on. What is written there says nothing.
# Where it is a key of the session, Enter right behind it takes it as that and out of the memo; whatever
# else is typed goes on with the text.
@ styles off
@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato/0.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ type k
@ wait 「k」をメモに書きました。Enter で「決まったこと」、ちがえば続けてください。
@ key C-z
@ gone をメモに書きました
@ gone | k
@ type kari
@ wait | kari
@ gone をメモに書きました
@ key F8
@ wait 2 / 
@ key Enter
@ type f
@ wait 「f」をメモに書きました
@ type a
@ gone をメモに書きました
@ key Tab
@ wait Enter メモを書く
@ key Enter
@ type ｅ
@ wait 「ｅ」をメモに書きました
@ key Tab
@ wait Enter メモを書く
@ key Enter
@ type 区長は乗り気
@ wait 区長は乗り気
@ gone をメモに書きました
@ type f
@ wait 乗り気f
@ gone をメモに書きました
@ resize 40x12
@ drawn
@ key F8
@ type t
@ wait 組」、ちがえば続けてください
@ resize 80x24
@ signal HUP
@ exit 0

# --- coming back from a screen, one may be about to press a key ---
$ banso new --name みどり町 --id midori
  midori
@ start banso open midori/0.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ type 区長は乗り気
@ wait | 区長は乗り気
@ key F9
@ wait 5 
@ key 5
@ wait 小さなことでかまいません
@ key Esc
@ wait | 区長は乗り気
@ type k
@ wait Enter で「決まったこと」、ちがえば
@ rows 14-22
  |                                      |   [  ] 初めて関わる人に、勉強会が要るか|
  |                                      |        を確かめた|
  | 進行メモ（支援者だけ）|
  | | 区長は乗り気k|
  | ||
  | ||
  | ||
  ||
  | 「k」をメモに書きました。Enter で「決まったこと」、ちがえば続けてください。|
@ key Enter
@ wait 何を、どう決めましたか
@ key Esc
@ wait | 区長は乗り気
@ gone 乗り気k
@ rows 14-22
  |                                      |   [  ] 初めて関わる人に、勉強会が要るか|
  |                                      |        を確かめた|
  | 進行メモ（支援者だけ）|
  | | 区長は乗り気|
  | ||
  | ||
  | ||
  ||
  | 保存しました 13:28|
# What is typed on is text, and Enter a new line of it.
@ type t
@ wait Enter で「取組」、ちがえば
@ type v
@ wait 乗り気tv
@ gone ちがえば
@ key Enter
@ type x
@ wait | x
@ key Enter
@ drawn
@ rows 14-22
  |                                      |   [  ] 初めて関わる人に、勉強会が要るか|
  |                                      |        を確かめた|
  | 進行メモ（支援者だけ）|
  | | 区長は乗り気tv|
  | | x|
  | ||
  | ||
  ||
  | 書きかけ（控えてあります）|
# A letter that is no key there is text as ever, and so is Enter behind one that was taken back.
@ key F8
@ wait 2 / 
@ type z
@ wait 「z」をメモに書きました（Ctrl-Z で取り消し）
@ key Enter
@ type y
@ wait | y
@ key F8
@ wait 4 /
@ type t
@ wait Enter で「取組」、ちがえば
@ key Bs
@ gone ちがえば
@ key Enter
@ type 話した
@ wait | 話した
# What is offered on the screen no more is not taken, whatever came between.
@ key Tab
@ wait Enter メモを書く
@ key Enter
@ type k
@ wait Enter で「決まったこと」、ちがえば
@ key F1
@ wait この画面の使い方
@ key Esc
@ wait 話したk
@ gone ちがえば
@ key Enter
@ type ato
@ wait | ato
@ key Tab
@ wait Enter メモを書く
@ key Enter
@ type k
@ wait Enter で「決まったこと」、ちがえば
@ key C-l
@ gone ちがえば
@ key Enter
@ type sumi
@ wait | sumi
@ signal HUP
@ exit 0
