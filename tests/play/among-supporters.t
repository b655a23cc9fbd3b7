# What is decided and agreed on goes to 支援先: in a step that is the supporters' own it is asked before one writes it.
# Nothing is asked in the others, nor on the way out of the session.

$ banso new --name 沢町 --id sawa --date 0.5=2026-11-20T13:30
  sawa
@ start banso open sawa/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ key Tab t
@ wait 1件めを書く
@ key Esc
@ wait 進行メモ
@ key F8
@ wait 2 事前情報を読む  残り
@ key F8
@ wait 4 1回目の設計  残り
@ key F8
@ wait 5 参加者に伝えること  残り
@ key F8
@ wait 6 支援者どうしの確認  残り
@ key Tab k
@ wait 支援先も読むものを開きますか
@ rows 2-9
  | 支援先も読むものを開きますか。                                   Enter 決める|
  ||
  |   いまは支援者だけの進行です。取組と決まったことは、支援先に渡す文書に載りま|
  |   す。|
  ||
  | > 1  やめる（支援者だけのことは、進行メモに書く）|
  |   2  開く（支援先も読む）|
@ key Enter
@ wait 6 支援者どうし
@ key t
@ wait 支援先も読むものを開きますか
@ key 2
@ wait 1件めを書く
@ key Esc
@ wait 6 支援者どうし
@ key k
@ wait 支援先も読むものを開きますか
@ key 2
@ wait 決まったこと
@ gone 支援先も読むものを開きますか
@ key Esc
@ wait 6 支援者どうし
@ key F8
@ wait 次回までに誰が何
@ signal HUP
@ exit 0
