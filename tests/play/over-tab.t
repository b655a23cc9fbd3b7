# In a session that is over no Tab leads into the memo, where letters are no keys: Enter does.

@ styles off
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20T13:30-15:00
  chisato
@ start banso open chisato/0.5
@ wait F8 始める
@ key F8*6
@ wait 誰が何
@ key 4
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ rows 23-23
  | Enter メモを書く  Tab 帳票へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ key Tab
@ drawn
@ rows 23-23
  | Enter 開く  Tab 確認へ  f 帳票  v 見直す  F9 メニュー     Esc 戻る  F1 ヘルプ|
@ key Tab
@ drawn
@ rows 23-23
  | Enter 印を付ける  Tab 進行へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ key Tab
@ drawn
@ rows 23-23
  | Enter メモを書く  Tab 帳票へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ key k
@ wait 何を、どう決めましたか
@ key Esc
@ wait この回は終わりました
@ key S-Tab
@ drawn
@ rows 23-23
  | Enter 印を付ける  Tab 進行へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ key Tab
@ drawn
@ key Enter
@ wait Tab 進行へ  F7
@ type あとから分かったこと
@ rows 16-20
  | 進行メモ（支援者だけ）|
  | | あとから分かったこと|
  | ||
  | ||
  | ||
@ key Tab
@ wait Enter メモを書く
@ rows 23-23
  | Enter メモを書く  Tab 帳票へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ resize 40x12
@ key Tab
@ drawn
@ rows 0-11
  | 知里町  0.5mtg    終わりました   6 / 6|
  | この回は終わりました。         e 出力|
  | 支援先が言いにくそうにしていたことはあ|
  | りましたか。|
  | 6 支援者どうしの確認|
  | 進め方|
  |   支援先が退室してから話す。|
  |   困りごとや不安を誰が聞き取るか、役割|
  |   を分ける。|
  | 帳票   支援チームの役割  未着手|
  |        事前準備  未着手|
  | Tab 帳票へ  F9 メニュー  Esc 戻る  F1|
@ key Tab
@ drawn
@ rows 11-11
  | Enter 開く  Tab 確認へ    F9  Esc  F1|
@ key Tab
@ drawn
@ rows 11-11
  | Enter 印を付ける     F9  Esc 戻る  F1|
@ signal HUP
@ exit 0
