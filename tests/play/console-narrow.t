# A session at 40x12: one pane at a time, what F8 and Tab do is told, and nothing is cut above an empty row.

@ styles off
@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato --date 1=2026-11-20T13:30-16:30 --date 1.5=2026-12-04T13:30-15:00
  chisato

# Before it begins: when, and what begins it. What has no room is counted.
@ size 40x12
@ start banso open chisato/1
@ wait F8 始める
@ screen
  | 知里町  1回目支援               1 / 10|
  | 13:30 から                  F8 始める|
  | きょう帰るときに、何が決まっているとう|
  | れしいですか。|
  | >     1 開会・なぜこの支援か     13:30|
  |       2 アイスブレイク           13:40|
  |       3 市町村の報告             13:50|
  |       4 問いかけ・意見交換       14:15|
  |       5 休憩                     14:40|
  |       6 あるべき姿－現状＝課題   14:50|
  |         ほか4つ|
  | F8 始める  Tab 進め方     F9  Esc  F1|
  cursor 4 1
@ key Down*6
@ wait どれが動くと
@ screen
  | 知里町  1回目支援               7 / 10|
  | 13:30 から                  F8 始める|
  | どれが動くと、ほかも動きそうですか。|
  |       2 アイスブレイク           13:40|
  |       3 市町村の報告             13:50|
  |       4 問いかけ・意見交換       14:15|
  |       5 休憩                     14:40|
  |       6 あるべき姿－現状＝課題   14:50|
  | >     7 発表・優先課題           15:40|
  |       8 首長との意見交換      任(25分)|
  |         ほか3つ|
  | F8 始める  Tab 進め方     F9  Esc  F1|
  cursor 8 1

# 進め方 has a pane of its own, which is before the sheets and checks.
@ key Tab
@ screen
  | 知里町  1回目支援               7 / 10|
  | 13:30 から                  F8 始める|
  | どれが動くと、ほかも動きそうですか。|
  | 7 発表・優先課題|
  | 進め方|
  |   班ごとに、いちばん話が弾んだところを|
  |   聞く。|
  |   大事さとむずかしさを見くらべて、どれ|
  |   から始めるかをみんなで決める。|
  | 帳票   当初の目標  未着手|
  ||
  | F8 始める  Tab 帳票へ     F9  Esc  F1|
  cursor 3 1
@ key Tab
@ screen
  | 知里町  1回目支援               7 / 10|
  | 13:30 から                  F8 始める|
  | どれが動くと、ほかも動きそうですか。|
  | 7 発表・優先課題|
  | 帳票 > 当初の目標  未着手|
  | 確認すること|
  |   [  ] 優先課題を決めた|
  |   [  ] 選んだわけを言葉にした|
  |   [  ] 今回選ばなかったものも残した|
  |   [  ] 当初の目標を決めた|
  ||
  | Enter 開く  Tab 確認へ    F9  Esc  F1|
  cursor 4 6
@ key S-Tab
@ wait 進め方

# On a wider screen it stands beside the steps.
@ resize 80x24
@ rows 22-23
  ||
  | Enter メモを書く  Tab 帳票へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ resize 40x12
@ wait 進め方
@ key F8
@ wait 始めました
@ screen
  | 1回目支援      13:28  2分早い   1 / 10|
  | 1 開会・なぜこの支..  残り 10分    F8|
  | きょう帰るときに、何が決まっているとう|
  | れしいですか。|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  | 始めました。進んだら F8 を押してくださ|
  | い。|
  | F8 次へ進む  Tab 進行へ   F9  Esc  F1|
  cursor 5 3
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
