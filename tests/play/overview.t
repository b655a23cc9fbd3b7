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
  | 帳票1 事前情報  項目の一覧                                入力中  9項目中1項目|
  ||
  |   済       現状                           17か所。参加は高齢者の4.8％（理由: …|
  |            課題                           （空欄: まだ聞いていない）|
  | >          取り組みたいこと|
  |            考え方|
  |            期待する支援内容|
  |            支援テーマ|
  |            記入者所属|
  |            記入者氏名|
  |            記入日|
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
  | Enter 選ぶ  F9 メニュー                                   Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-14 bold
  style 0 17-26 bold
  style 2 43-78 fg=243
  style 3 43-68 fg=243
  style 4 1-1 bold
  style 4 12-27 bold
  style 23 1-5 bold
  style 23 13-14 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 帳票1 事前情報  項目の一覧|
  |   済       現状             17か所。…|
  |            課題             （空欄: …|
  | >          取り組みたいこと|
  |            考え方|
  |            期待する支援内容|
  |            支援テーマ|
  |            記入者所属|
  |            記入者氏名|
  |            記入日|
  ||
  | Enter 選ぶ        Esc 戻る  F1 ヘルプ|
  cursor 3 1
  style 0 1-14 bold
  style 0 17-26 bold
  style 1 29-37 fg=243
  style 2 29-37 fg=243
  style 3 1-1 bold
  style 3 12-27 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ resize 80x24
@ key Home
@ cursor 2 1
@ key Esc
@ wait 3 / 9
# What was typed is kept on the way.
@ type 送迎つきの
@ key F2
@ wait 送迎つきの
@ rows 4-4
  | > 済       取り組みたいこと               送迎つきの|
@ key Up Enter

# --- F4: why it is blank ---
@ wait 2 / 9
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                              支援先で1枚  2 / 9|
  ||
  ||
  |   課題  [知る]|
  ||
  |   いま、いちばん困っていることは何ですか。数や場面が浮かぶように。|
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
  |   理由: まだ聞いていない|
  |   前の項目  現状: 17か所。参加は高齢者の4.8％|
  ||
  |   保存しました 13:57|
  ||
  | Tab 次  Shift-Tab 前  F2 一覧  F4 理由  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 8 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 3 3-6 bold
  style 3 9-14 bold
  style 5 3-66 fg=243
  style 18 3-24 fg=243
  style 19 3-10 fg=243
  style 19 13-45 fg=243
  style 21 3-20 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-24 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key F4
@ screen
  | 理由を書く|
  ||
  |   「課題」を空けておく理由や、この値でよい理由を書きます。|
  ||
  | > まだ聞いていない|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 4 19
  style 0 1-10 bold
  style 4 1-1 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 理由を書く|
  |   「課題」を空けておく理由や、この値|
  |   でよい理由を書きます。|
  ||
  | > まだ聞いていない|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める      Esc 戻る  F1 ヘルプ|
  cursor 4 19
  style 0 1-10 bold
  style 4 1-1 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ resize 80x24
@ key C-u
@ type 次の会で聞く
@ key Enter
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                              支援先で1枚  2 / 9|
  ||
  ||
  |   課題  [知る]|
  ||
  |   いま、いちばん困っていることは何ですか。数や場面が浮かぶように。|
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
  |   理由: 次の会で聞く|
  |   前の項目  現状: 17か所。参加は高齢者の4.8％|
  ||
  |   保存しました 13:57|
  ||
  | Tab 次  Shift-Tab 前  F2 一覧  F4 理由  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 8 3
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 3 3-6 bold
  style 3 9-14 bold
  style 5 3-66 fg=243
  style 18 3-20 fg=243
  style 19 3-10 fg=243
  style 19 13-45 fg=243
  style 21 3-20 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-24 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Esc leaves the reason as it was.
@ key F4
@ wait 次の会で聞く
@ type のではなく
@ key Esc
@ wait 2 / 9
@ rows 17-17
  ||
# An answer takes its place.
@ type バスは一日三便
@ key Tab
@ wait 3 / 9
@ key S-Tab
@ wait バスは一日三便
@ rows 17-17
  ||

# --- F5: what it was before ---
@ key F5
@ wait   バスは一日三便
@ rows 0-1
  | 履歴  課題                                                                 3回|
@ rows 5-23
  ||
  ||
  ||
  ||
  ||
  ||
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
  | Enter この値に戻す  x 個人情報を削除  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ key Down
@ cursor 3 1
@ rows 10-14
  ||
  ||
  |   （空欄）|
  |   （理由: 次の会で聞く）|
@ resize 40x12
@ rows 0-0
  | 履歴  課題                         3回|
@ rows 4-11
  ||
  ||
  |   （空欄）|
  |   （理由: 次の会で聞く）|
  ||
  ||
  ||
  |                   Esc 戻る  F1 ヘルプ|
@ resize 80x24
@ key Esc
@ wait 2 / 9
@ key S-Tab
@ wait 1 / 9
@ key F5
@ wait 17か所。参加は高齢者の4.8％（理由: 数字を直した
@ rows 10-16
  ||
  ||
  |   17か所。参加は高齢者の4.8％|
  |   （理由: 数字を直した）|
@ key Esc
@ wait 1 / 9
@ key Tab*3
@ wait 4 / 9
@ key F5
@ screen
  | 履歴  考え方                                                               0回|
  ||
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
  ||
  | F9 メニュー                                               Esc 戻る  F1 ヘルプ|
  cursor 3 3
  style 0 1-4 bold
  style 0 7-12 bold
  style 23 1-2 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key q
@ wait 4 / 9
# What was being written is there again behind it.
@ type 「どうすれば」
@ key F5
@ wait 履歴
@ key Esc
@ wait 「どうすれば」
@ cursor 8 17
@ key F10
@ wait 顔合わせ・役割
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
