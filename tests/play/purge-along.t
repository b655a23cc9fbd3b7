# A line of a memo that was split was in the memo once: what is written there now goes with it, and whoever
# removes the line is told before.

@ styles off
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-20T13:30
  tsu
@ start banso open tsu/0.5
@ wait F8 始める
@ key F8
@ wait 始めました
@ paste 送迎の車が空いている。\n課長は迷っている。
@ wait 書きかけ
@ key F8
@ wait 事前情報を読む」
@ key Tab o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait 主な意見
@ key w
@ wait 2つに分けました
@ key Esc
@ wait 支援記録を見て
@ key u
@ wait 進行メモ
@ key Tab Up
@ wait 分けた2行
@ key Tab
@ paste あとから
@ key Tab S-Tab
@ wait 保存しました
@ key F5
@ wait 履歴
@ key x
@ wait すべて削除する
@ rows 2-20
  | すべて削除しますか。元には戻せません。                           Enter 決める|
  ||
  |   あとから|
  ||
  |   同じ行があったほかのメモも、いっしょに消えます:|
  |   ・送迎の車が空いている。|
  |   ・課長は迷っている。|
  ||
  |   ここに書いたものを、いまの値からも、履歴からも、みんなの書きかけからも、控|
  |   えのファイルからも削除します。「削除 日付 名前」だけが残ります。|
  ||
  | > 1  削除しない|
  |   2  すべて削除する|
@ resize 40x12
@ screen
  | 0.5mtg          13:57  7分遅れ   1 / 3|
  | すべて削除しますか。元   Enter 決める|
  | には戻せません。|
  |   あとから|
  |   同じ行があったほかのメモも、いっ|
  |   しょに消えます:|
  |   ・送迎の車が空いている。|
  |   ・課長は迷っている。|
  |                            PgDn で続き|
  | > 1  削除しない|
  |   2  すべて削除する|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 9 1
@ resize 80x24
@ key Esc
@ wait この値に戻す
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso purge tsu/0.5/.session#notes:n2:text
  削除しました: いまの値 2件、履歴 4件、書きかけ 0件。控えのファイル 1件からも削除しました。
  banso: 同じ行があったので、tsu/0.5/.session#notes:meet:text も、いま書いてあったものごと消えました。
$ banso history tsu/.session 進行メモ | grep -c -e あとから -e 送迎
  1

# Whatever place the history names can be given to it.
$ banso history tsu | grep -o 'tsu/[^ ]*' | sort -u | while read -r place; do banso history "$place" >/dev/null || echo "$place"; done
