# A digit in the last box of a form chooses and goes on, out of it, as everywhere; what it chose is
# said on the screen that one comes back to.

@ styles off
$ banso new --name 知里町 --id chisato --date 1=2026-11-20T13:30-16:30; banso task add chisato/1 --what 車を探す
  chisato
  t1
@ start banso open chisato/1
@ wait まだ始めていません
@ key k
@ wait 何を、どう決めましたか
@ type 車を探す
@ key Tab
@ wait 2 / 3
@ key 2
@ wait 3 / 3
@ key Esc
@ wait まだ始めていません
@ key t
@ wait 車を探す
@ key Enter
@ wait > 何を
@ key Tab Tab Tab Tab
@ wait > 1 (*) 未着手
@ key 4
@ wait 1 / 1
@ rows 4-22
  ||
  |      何を                  誰が                  いつまでに  状態|
  | > 済 車を探す                                                できた|
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
  | 決めた回: 1回目支援|
  | 状態: できた。保存しました|
@ key Enter
@ wait > 何を
@ key Tab Tab Tab Tab
@ wait > 4 (*) できた
@ key 6
@ wait わけを書きますか
@ rows 0-8
  | 知里町  1回目支援  次回までに取り組むこと                                5 / 5|
  ||
  | 「見送り」にしたわけを書きますか。                               Enter 決める|
  ||
  |   書いておくと、次の回で役に立ちます。|
  ||
  | > 1  わけを書く|
  |   2  書かずに戻る|
@ key 2
@ wait 1 / 1
@ rows 4-22
  ||
  |      何を                  誰が                  いつまでに  状態|
  | > 見 車を探す                                                見送り|
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
  | 決めた回: 1回目支援|
  | 状態: 見送り。保存しました|
@ signal HUP
@ exit 0
