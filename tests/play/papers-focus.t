# What one looks at among papers keeps the focus while colleagues save, also a form that one of them empties.
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20T13:30
  chisato
$ banso answer chisato/0.5/f1 現状 通いの場は17か所。
@ start banso open chisato/0.5
@ wait まだ始めていません
@ type e
@ wait 0.5mtg 次第を
@ key Down*3
@ wait 0.5mtg 帳票1 事前情報を
@ wait 通いの場は17か所。
$ banso answer chisato/0.5/f1 現状 --clear
@ gone 通いの場は17か所。
@ wait 0.5mtg 帳票1 事前情報を

# Nor does another one that comes above it, or goes.
@ key Down
@ wait 支援の記録を
$ banso answer chisato/0.5/f1 現状 通いの場は18か所。
@ wait 帳票1 事前情報
@ wait 支援の記録を
$ banso answer chisato/0.5/f1 現状 --clear
@ gone 帳票1 事前情報
@ wait 支援の記録を
@ signal HUP
@ exit 0
