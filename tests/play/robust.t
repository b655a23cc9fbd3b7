# What goes wrong in an office: somebody else writes into the same field, the window
# is made tiny, broken bytes arrive, the line drops, the IME is left on. Nothing is lost.

$ banso new --name 町 --id t
  t
@ start banso open t/0.5/f1#current
@ wait 現状
@ type はじめの文
@ key C-s
@ wait 保存しました 13:57
# somebody else changes the field while this one types on
@ type 、つづき
$ banso answer t/0.5/f1 current ほかの人の文
@ wait この項目を保存しました
@ type 。
@ key Tab
@ wait どちらにしますか
@ wait ほかの人: ほかの人の文
@ wait 自分: はじめの文、つづき。
@ key 2
@ wait 課題
$ banso show t/0.5/f1#current
  町 0.5mtg 帳票1 事前情報【支援者用】
    記入の状態: 入力中
  
  ・現状
    はじめの文、つづき。
$ banso history t/0.5/f1 current
  2026-11-20T13:57  tanaka（LOGIN）  t/0.5/f1#current  ほかの人の文 -> はじめの文、つづき。
  2026-11-20T13:57  tanaka（LOGIN）  t/0.5/f1#current  はじめの文 -> ほかの人の文
  2026-11-20T13:57  tanaka（LOGIN）  t/0.5/f1#current  （空欄） -> はじめの文
@ key S-Tab
@ wait 現状
@ resize 20x5
@ wait 画面を広げてください
@ type 小さくても届く
@ resize 1x1
@ type 。
@ resize 80x24
@ wait 、つづき。小さくても届く。
@ bytes ff
@ wait 読めない文字が届いた
@ bytes 1b5b39393b397a
@ type 終
@ wait 届く。終
@ key C-z
@ key C-z
@ paste 貼り\n付け
@ wait 付け
@ hangup
@ exit 0
@ start banso
@ wait 前回の書きかけ
@ wait 付け
@ key x
@ wait この書きかけを捨てますか
@ key 2
@ wait 支援先の一覧
@ type ｎ
@ wait 支援先を追加
@ key Esc
@ wait 支援先の一覧
@ type あ
@ wait 日本語入力がオンです
@ signal TERM
@ exit 0
