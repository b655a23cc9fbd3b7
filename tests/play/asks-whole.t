# What a question offers is whole where it has the focus, at each size, and no row stays empty while a
# choice is cut. Of two texts at one place both are seen before anything is pressed, and what cannot be
# taken back says so above the fold.

@ styles off
@ size 40x12
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso answer chisato/0.5/f1 現状 はじめ
$ banso respondent add chisato --name '小川 真由'
  p1

# --- two texts ---
@ start banso open chisato/0.5/f1#現状
@ wait はじめ
@ type 。わたしも
$ banso answer chisato/0.5/f1 現状 ほかの人が直した
@ wait わたしも
@ key Tab
@ wait どちらにしますか
@ wait ほかの人: ほかの人が直した
@ wait 自分: はじめ。わたしも
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   1 / 9|
  | どちらにしますか。       Enter 決める|
  |   ほかの人: ほかの人が直した|
  |   自分: はじめ。わたしも|
  |   「現状」は、そのあいだに|
  |   tanaka（LOGIN） さんも|
  |   保存しました（13:57）。|
  |   選ばないほうも、履歴に残ります。|
  | > 1  あとで決める（書きかけは残る）|
  |   2  自分の書いたものにする|
  |   3  ほかの人の書いたものにする|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 8 1
@ key Down*2
@ wait > 3
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   1 / 9|
  | どちらにしますか。       Enter 決める|
  |   ほかの人: ほかの人が直した|
  |   自分: はじめ。わたしも|
  |   「現状」は、そのあいだに|
  |   tanaka（LOGIN） さんも|
  |   保存しました（13:57）。|
  |   選ばないほうも、履歴に残ります。|
  |   1  あとで決める（書きかけは残る）|
  |   2  自分の書いたものにする|
  | > 3  ほかの人の書いたものにする|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 10 1
@ resize 80x24
@ wait 選ばないほうも
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 9|
  ||
  | どちらにしますか。                                               Enter 決める|
  ||
  |   ほかの人: ほかの人が直した|
  ||
  |   自分: はじめ。わたしも|
  ||
  |   「現状」は、そのあいだに|
  |   tanaka（LOGIN） さんも|
  |   保存しました（13:57）。|
  |   選ばないほうも、履歴に残ります。|
  ||
  |   1  あとで決める（書きかけは残る）|
  |   2  自分の書いたものにする|
  | > 3  ほかの人の書いたものにする|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 15 1
@ resize 40x12
@ key 2
@ wait 2 / 9
@ key S-Tab
@ wait 1 / 9

# --- never again ---
@ key F5
@ wait の履歴
@ key x
@ wait すべて削除しますか。元
@ wait には戻せません。
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   1 / 3|
  | すべて削除しますか。元   Enter 決める|
  | には戻せません。|
  |   はじめ。わたしも|
  |   ここに書いたものを、いまの値から|
  |   も、履歴からも、みんなの書きかけか|
  |   らも、控えのファイルからも削除しま|
  |   す。「削除 日付 名前」だけが残りま|
  |   す。|
  | > 1  削除しない|
  |   2  すべて削除する|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 9 1
@ key Enter
@ wait の履歴
@ key C-c
@ wait 終わりますか
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   1 / 3|
  | 終わりますか             Enter 終わる|
  |   書いたものはなくなりません。書きか|
  |   けは、次に開いたとき続きから書けま|
  |   す。|
  |   Enter で終わり、Esc で続けます。|
  ||
  ||
  ||
  ||
  ||
  | Enter 終わる         F9  Esc 戻る  F1|
  cursor 2 3
@ key Enter
@ exit 0

# --- of a person ---
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait Space
@ key p
@ wait 小川
@ key x
@ wait どうしますか
@ screen
  | 知里町  参加者                   1 / 1|
  | 小川 真由さんをどうしますか。   Enter|
  |   一覧から外した人は u でいつでも戻|
  |   せます。|
  | > 1  外さない|
  |   2  途中で抜ける・交代する（それまで|
  |      の回は残す）|
  |   3  一覧から外す（まちがえて追加した|
  |      とき）|
  |   4  この人の個人情報を、すべて削除す|
  |      る|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 4 1
@ key Down*2
@ wait > 3
@ screen
  | 知里町  参加者                   1 / 1|
  | 小川 真由さんをどうしますか。   Enter|
  |   一覧から外した人は u でいつでも戻|
  |   せます。|
  |   1  外さない|
  |   2  途中で抜ける・交代する（それまで|
  |      の回は残す）|
  | > 3  一覧から外す（まちがえて追加した|
  |      とき）|
  |   4  この人の個人情報を、すべて削除す|
  |      る|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 7 1
@ key Down
@ wait > 4
@ screen
  | 知里町  参加者                   1 / 1|
  | 小川 真由さんをどうしますか。   Enter|
  |   一覧から外した人は u でいつでも戻|
  |   せます。|
  |   1  外さない|
  |   2  途中で抜ける・交代する（それまで|
  |      の回は残す）|
  |   3  一覧から外す（まちがえて追加した|
  |      とき）|
  | > 4  この人の個人情報を、すべて削除す|
  |      る|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 9 1
@ key 4
@ wait すべて削除しますか
@ wait 元には戻せません。
@ screen
  | 知里町  参加者                   1 / 1|
  | 小川 真由さんの個    Space 続きを読む|
  | 人情報を、すべて削除しますか。|
  |   元には戻せません。氏名と所属、出|
  |   席、書いた記入票0枚を、いまの値か|
  |   らも、履歴からも、書きかけからも、|
  |   控えのファイルからも削除します。|
  |   「削除 日付 名前」だけが残ります。|
  |                            PgDn で続き|
  | > 1  削除しない|
  |   2  すべて削除する|
  | Space 続きを読む     F9  Esc 戻る  F1|
  cursor 9 1
@ key Esc
@ signal TERM
@ exit 0
