# On a wide screen the columns of a table stand below each other before a paper is written, as they do
# in the file, while prose is no wider than people read.
@ styles off
@ size 160x50
@ start banso
@ wait ようこそ
@ key Up
@ key r
@ wait 知里町
@ key Enter
@ wait 次にすること
@ key e
@ wait 1.5mtg 次第を
@ key Down*4
@ wait 連携先を、支援者用に
@ wait 【声をかける先】
@ rows 9-14
  | > 連携先                      |   記入の状態: 完了|
  | 全体                          ||
  |   支援の記録                  | 【声をかける先】|
  |   みんなの声                  |   連携先      なぜ来てほしいか                    声をかける人  返事      出席した回|
  | ほかの回                      |   住民        沢ノ上の暮らしをいちばん知っている  町 西田       来られる  1回目支援|
  |   0.5mtg                 8種  |   企画・総務  町営バスのことを一緒に考えたい      町 大沢       来られる  1回目支援|
@ signal HUP
@ exit 0
