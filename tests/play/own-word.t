# A number in front of a word among options: the option, or told that it became a word of one's own.

$ banso new --name 知里町 --id chisato --pref れんしゅう県 --date 1=2026-10-02 --date 0.5=2025-08-07
  chisato
$ banso answer chisato/0.5/f1 支援テーマ '1 介護予防ケアマネジメント'
$ banso answer chisato/0.5/f1 支援テーマ '2 介護予防ケアマネジメント'
  banso: 「2 介護予防ケアマネジメント」は番号と言葉が合いません。「介護予防ケアマネジメント」は 1 番めです。言葉だけを書いてください。
? 1
$ banso answer chisato/0.5/f1 支援テーマ '1 週2回'
  banso: 「1 週2回」は選択肢にないので、「その他」の言葉として残しました。
$ banso answer chisato/0.5/f1 支援テーマ --clear
@ start banso open 'chisato/0.5/f1#支援テーマ'
@ wait 支援テーマ
@ paste 1.なんとか
@ wait その他（書く）: 1.なんとか
@ key Tab
@ wait 残しました
@ rows 0-22
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   6 / 9|
  ||
  | 支援テーマ（案）                                                     Tab 次へ|
  | 近いものをいくつでも。なければ言葉を足せます。|
  ||
  |   1 [  ] 介護予防ケアマネジメント|
  |   2 [  ] サービス・活動事業|
  |   3 [  ] 通いの場|
  |   4 [  ] 生活支援体制整備事業|
  |   5 [  ] 地域ケア会議|
  | > 6 その他（書く）: 1.なんとか|
  |   数字を押すと、印が付きます。いくつでも付けられます。|
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
  | 「1.なんとか」は選択肢にないので、「その他」の言葉として残しました。|
@ key Tab
@ wait 書いた人
@ key S-Tab
@ wait 支援テーマ
@ key C-u
@ paste ３．通いの場
@ wait ３．通いの場
@ key Tab
@ wait 書いた人
@ key S-Tab
@ wait 支援テーマ
@ rows 0-22
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   6 / 9|
  ||
  | 支援テーマ（案）                                                     Tab 次へ|
  | 近いものをいくつでも。なければ言葉を足せます。|
  ||
  |   1 [  ] 介護予防ケアマネジメント|
  |   2 [  ] サービス・活動事業|
  | > 3 [レ] 通いの場|
  |   4 [  ] 生活支援体制整備事業|
  |   5 [  ] 地域ケア会議|
  |   6 その他（書く）:|
  ||
  |   数字を押すと、印が付きます。いくつでも付けられます。|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 保存しました 13:57|
@ key Tab
@ wait 書いた人
@ signal HUP
@ exit 0
