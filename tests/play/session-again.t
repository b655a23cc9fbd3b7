# 進行メモ: a sentence in which the line broke off goes on where it stands, not on a line of its own.

@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato/0.5
@ wait 顔合わせ・役割
@ key F8
@ wait 始めました
@ type あしたは
@ wait あしたは
@ signal HUP
@ exit 0
@ start banso
@ wait 書きかけ
@ key Enter
@ wait 進行メモ（支援者だけ）
@ wait あしたは
@ type 3人で行く。
@ wait あしたは3人で行く。
@ key Esc
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso history chisato/0.5/.session#notes | grep -c 'あしたは3人で行く。'
  1
