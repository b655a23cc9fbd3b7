# F2 項目の一覧, F4 理由, F5 履歴 of a sheet.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso answer chisato/0.5/f1 現状 17か所
$ banso answer chisato/0.5/f1 現状 17か所。参加は高齢者の4.8％ --reason 数字を直した
$ banso answer chisato/0.5/f1 課題 --reason まだ聞いていない
@ start banso open chisato/0.5/f1
@ wait 取り組みたいこと
@ key F2
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                            支援先で1枚   見直し|
  ||
  | 1項目を書きました。空いていても、かまいません。              Tab つぎの帳票へ|
  ||
  |    1 現状              17か所。参加は高齢者の4.8％（理由: 数字を直した）|
  |    2 課題              （空欄: まだ聞いていない）|
  | >  3 取り組みたいこと|
  |    4 考え方|
  |    5 期待する支援内容|
  |    6 支援テーマ（案）|
  |    7 記入者所属（案）|
  |    8 記入者氏名（案）|
  |    9 記入日（案）      令和8年11月20日(金)（仮: きょう）|
  ||
  |   これでよい。つぎの帳票へ|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 直す  o これで完了  F9 メニュー                     Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 1-47 bold
  style 2 61-78 bold reverse
  style 4 4-4 bold
  style 5 4-4 bold
  style 6 1-1 bold
  style 6 4-21 bold
  style 7 4-4 bold
  style 8 4-4 bold
  style 9 4-4 bold
  style 10 4-4 bold
  style 11 4-4 bold
  style 12 4-4 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 27-28 bold
  style 23 59-61 bold
  style 23 69-70 bold
# A digit leads to the field it stands at.
@ key 5
@ cursor 8 1
@ key 3
@ cursor 6 1
@ key 3
@ wait いま3番にいます。
@ key Down Up
@ gone いま3番
@ resize 40x12
@ screen
  | 知里町  0.5mtg  帳票1 事前情報  見直し|
  | 1項目を記入。        Tab つぎの帳票へ|
  |    1 現状|
  |        17か所。参加は高齢者の4.8％（..|
  |    2 課題|
  |        （空欄: まだ聞いていない）|
  | >  3 取り組みたいこと|
  |    4 考え方|
  |    5 期待する支援内容|
  |    6 支援テーマ|
  | 下に4行|
  | Enter 直す  F9 メニュー  Esc 戻る  F1|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 1 1-13 bold
  style 1 21-38 bold reverse
  style 2 4-4 bold
  style 4 4-4 bold
  style 6 1-1 bold
  style 6 4-21 bold
  style 7 4-4 bold
  style 8 4-4 bold
  style 9 4-4 bold
  style 11 1-5 bold
  style 11 13-14 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Home
@ cursor 4 1
@ key Esc
@ wait 3 / 9
# What was typed is kept on the way.
@ type 送迎つきの
@ key F2
@ wait 見直し
@ rows 6-6
  | >  3 取り組みたいこと  送迎つきの|
@ key Up Enter

# --- F4: why it is blank ---
@ wait 2 / 9
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   2 / 9|
  ||
  | 課題（知る）                                                         Tab 次へ|
  | いま、いちばん困っていることは何ですか。数や場面が浮かぶように。|
  ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  |   理由: まだ聞いていない|
  ||
  | 前の項目  現状: 17か所。参加は高齢者の4.8％|
  | 保存しました 13:57|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 69-78 bold reverse
  style 3 1-64 bold
  style 21 1-8 fg=243
  style 21 11-43 fg=243
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key F4
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   2 / 9|
  ||
  | 「課題」を空けておくのはなぜですか。                             Enter 決める|
  | 理由を書いて Enter を押してください。|
  ||
  | | まだ聞いていない|
  | ||
  | ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 5 19
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 1-36 bold
  style 2 65-78 bold reverse
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   2 / 9|
  | 「課題」を空けておくの   Enter 決める|
  | はなぜですか。|
  | 理由を書いて Enter を押してください。|
  ||
  | | まだ聞いていない|
  | ||
  | ||
  ||
  ||
  ||
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 5 19
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 1 1-22 bold
  style 1 25-38 bold reverse
  style 2 1-14 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key C-u
@ type 次の会で聞く
@ key Enter
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   2 / 9|
  ||
  | 課題（知る）                                                         Tab 次へ|
  | いま、いちばん困っていることは何ですか。数や場面が浮かぶように。|
  ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  |   理由: 次の会で聞く|
  ||
  | 前の項目  現状: 17か所。参加は高齢者の4.8％|
  | 保存しました 13:57|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 69-78 bold reverse
  style 3 1-64 bold
  style 21 1-8 fg=243
  style 21 11-43 fg=243
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Esc leaves the reason as it was.
@ key F4
@ wait 次の会で聞く
@ type のではなく
@ key Esc
@ wait 2 / 9
@ rows 17-17
  | ||
# An answer takes its place.
@ type バスは一日三便
@ key Tab
@ wait 3 / 9
@ key S-Tab
@ wait バスは一日三便
@ rows 17-17
  | ||

# --- F5: what it was before ---
@ key F5
@ wait   バスは一日三便
@ rows 0-1
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 3|
@ rows 5-23
  |   13:57  tanaka（LOGIN）  （空欄）（理由: 次の会で聞く）|
  |   13:57  tanaka（LOGIN）  （空欄）（理由: まだ聞いていない）|
  ||
  |   バスは一日三便|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter この値に戻す  x 個人情報を削除  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ key Down
@ cursor 5 1
@ rows 4-9
  |   13:57  tanaka（LOGIN）  バスは一日三便|
  | > 13:57  tanaka（LOGIN）  （空欄）（理由: 次の会で聞く）|
  |   13:57  tanaka（LOGIN）  （空欄）（理由: まだ聞いていない）|
  ||
  |   （空欄）|
  |   （理由: 次の会で聞く）|
@ resize 40x12
@ rows 0-0
  | 知里町  0.5mtg  帳票1 事前情報   2 / 3|
@ rows 5-11
  ||
  |   （空欄）|
  |   （理由: 次の会で聞く）|
  ||
  ||
  ||
  | Enter この値に戻す   F9  Esc 戻る  F1|
@ resize 80x24
@ key Esc
@ wait 2 / 9
@ key S-Tab
@ wait 1 / 9
@ key F5
@ wait 17か所。参加は高齢者の4.8％
@ rows 5-9
  |   13:57  tanaka（LOGIN）  17か所|
  ||
  |   17か所。参加は高齢者の4.8％|
  |   （理由: 数字を直した）|
@ key Esc
@ wait 1 / 9
@ key Tab*3
@ wait 4 / 9
@ key F5
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   4 / 9|
  ||
  | 「考え方」の履歴  0回|
  ||
  |   まだ保存されたものがありません。|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | F9 メニュー                                               Esc 戻る  F1 ヘルプ|
  cursor 4 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 1-16 bold
  style 2 19-21 bold
  style 23 1-2 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key q
@ wait 4 / 9
# What was being written is there again behind it.
@ type 「どうすれば」
@ key F5
@ wait の履歴
@ key Esc
@ wait 「どうすれば」
@ cursor 5 17
@ key F10
@ wait 顔合わせ・役割
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
