# Where letters are typed, no letter is told as a key; F9 has the command still.
@ size 160x50
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20T13:30
  chisato
@ start banso open chisato/0.5
@ wait 顔合わせ
@ key F8
@ wait 始めました
@ key Tab
@ wait u 前の進行に戻す
@ key S-Tab
@ gone u 前の進行に戻す
@ rows 49-49
  | F8 次へ進む  Tab 進行へ  F7 発言  F6 別の問い  Ctrl-R 読む人  Shift-Tab 前へ  Ctrl-S 保存  F5 履歴  F9 メニュー                           Esc 戻る  F1 ヘルプ|
@ key F9
@ wait 前の進行に戻す
@ key Esc
@ wait F9 メニュー
@ signal HUP
@ exit 0
