# 出力: which paper, for whom, in which form, into which file; what it will say is shown first.

$ banso new --name 知里町 --id chisato --pref れんしゅう県 --date 0.5=2026-08-07T15:00-16:30 --date 1=2026-10-02
  chisato
$ banso answer chisato/0.5/f1 現状 '通いの場は17か所、参加は高齢者の4.8％。'
$ banso answer chisato/0.5/f1 記入者氏名 佐藤
$ banso respondent add chisato --name 山田
  p1
$ banso answer chisato/1/f2/山田 気づいたこと '声は、思ったより近くにある。'
$ banso answer chisato/1/f2/山田 名前を出さずに報告書などに載せてよい はい
$ mkdir papers

@ start sh -c 'cd papers && exec banso open chisato'
@ wait 次にすること
@ key e
@ wait 1回目支援 支援記録を、支援者用に書き出します。
@ screen
  | 知里町  出力                                                   未確定   1 / 13|
  ||
  | 1回目支援 支援記録を、支援者用に書き出します。                 Enter 書き出す|
  ||
  | この回  1回目支援             |   だれに渡す   [支援者用]  支援先用  公表用|
  | > 支援記録                    |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの ありません|
  |   次第                        | こう書き出されます|
  |   帳票2 振り返りシート        | 知里町 1回目支援 支援記録【支援者用】|
  |   記入用紙 帳票2 振り返りシ.. |   日時: 令和8年10月2日(金)|
  | 全体                          |   次の予定: 1.5mtg  未定|
  |   支援の記録                  ||
  |   みんなの声                  ||
  | ほかの回                      ||
  |   0.5mtg                 4種  ||
  |   1.5mtg                 3種  ||
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  ||
  |   3回目支援              4種  ||
  |   報告会                 4種  ||
  ||
  |   名前  知里町_1回目支援_支援記録_支援者用_R8.10.2.txt|
  ||
  | Enter 書き出す  Tab だれに・形へ  k 確定  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-46 bold
  style 2 63-78 bold reverse
  style 4 1-6 bold
  style 4 9-17 bold
  style 5 1-10 bold
  style 7 33-50 bold
  style 10 1-4 bold
  style 13 1-8 bold
  style 23 1-5 bold
  style 23 17-19 bold
  style 23 35-35 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  出力           未確定   1 / 13|
  | 1回目支援 支援記録     Enter 書き出す|
  | を、支援者用・テキストで書き出します。|
  | この回  1回目支援|
  | > 支援記録|
  |   回のようす|
  |   次第|
  |   帳票2 振り返りシート|
  |   記入用紙 帳票2 振り返りシート|
  |   ほか8つ|
  ||
  | Tab だれに・形へ     F9  Esc 戻る  F1|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 1 1-18 bold
  style 1 23-38 bold reverse
  style 2 1-38 bold
  style 3 1-6 bold
  style 3 9-17 bold
  style 4 1-10 bold
  style 11 1-3 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24

# Another one in the list; what follows is made anew. Its usual readers are its own.
@ key Down Down
@ wait 1回目支援 次第を、支援先用に書き出します。
@ wait _次第_支援先用_
@ screen
  | 知里町  出力                                                            3 / 13|
  ||
  | 1回目支援 次第を、支援先用に書き出します。                     Enter 書き出す|
  ||
  | この回  1回目支援             |   だれに渡す   支援者用  [支援先用]  公表用|
  |   支援記録                    |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの 進行 1件、配るもの、持ちもの|
  | > 次第                        | こう書き出されます                 PgDn で続き|
  |   帳票2 振り返りシート        | 知里町 1回目支援 次第【支援先用】|
  |   記入用紙 帳票2 振り返りシ.. |   令和8年度 地域づくり加速化事業 伴走支援 第1|
  | 全体                          | 回|
  |   支援の記録                  |   日時: 令和8年10月2日(金)|
  |   みんなの声                  |   ねらい: 現状を聞き、あるべき姿をそろえ、始め|
  | ほかの回                      | る課題を決めます。次回までの取組も決めて帰りま|
  |   0.5mtg                 4種  | す。|
  |   1.5mtg                 3種  ||
  |   2回目支援              4種  | 【進行】|
  |   2.5mtg                 3種  |   番号  内容  分|
  |   3回目支援              4種  |   1  開会・なぜこの支援か  10|
  |   報告会                 4種  |   2  アイスブレイク  10|
  ||
  |   名前  知里町_1回目支援_次第_支援先用_R8.10.2.txt|
  ||
  | Enter 書き出す  Tab だれに・形へ  s 一式  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-42 bold
  style 2 63-78 bold reverse
  style 4 1-6 bold
  style 4 9-17 bold
  style 7 1-6 bold
  style 7 33-50 bold
  style 10 1-4 bold
  style 13 1-8 bold
  style 23 1-5 bold
  style 23 17-19 bold
  style 23 35-35 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Home
@ wait 支援記録を、支援者用に
@ key Down*5
@ wait 支援の記録を、支援者用に
# Tab leads to whom it is for, and in which form.
@ key Tab
@ wait > だれに渡す
@ key Right Right
@ wait 公表用に書き出します
@ screen
  | 知里町  出力                                                            6 / 13|
  ||
  | 支援の記録を、公表用に書き出します。                           Enter 書き出す|
  ||
  | この回  1回目支援             | > だれに渡す   支援者用  支援先用  [公表用]|
  |   支援記録                    |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの 参加者、現状、記入者氏名、帳票2|
  |   次第                        |                振り返りシート（名前つき） 1件|
  |   帳票2 振り返りシート        | こう書き出されます                 PgDn で続き|
  |   記入用紙 帳票2 振り返りシ.. | 知里町 支援の記録【公表用】|
  | 全体                          |   伴走支援: 地域づくり加速化事業 伴走支援|
  |   支援の記録                  |   回数: 訪問3回|
  |   みんなの声                  |   支援先の名前: 知里町|
  | ほかの回                      |   都道府県: れんしゅう県|
  |   0.5mtg                 4種  |   年度: 令和8年度|
  |   1.5mtg                 3種  ||
  |   2回目支援              4種  | 【日程】|
  |   2.5mtg                 3種  |   回  日にち  始まり  終わり  会場|
  |   3回目支援              4種  |   1回目支援の前の打合せ  令和8年8月7日(金)|
  |   報告会                 4種  | 15:00  16:30|
  ||
  |   名前  知里町_支援の記録_公表用_R8.11.20.txt|
  ||
  | Enter 書き出す  左右 変える  Tab 一覧へ  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 4 33
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-36 bold
  style 2 63-78 bold reverse
  style 4 1-6 bold
  style 4 9-17 bold
  style 4 33-44 bold
  style 8 33-50 bold
  style 10 1-4 bold
  style 11 3-12 bold
  style 13 1-8 bold
  style 23 1-5 bold
  style 23 17-20 bold
  style 23 30-32 bold
  style 23 42-43 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Left
@ wait 支援先用に書き出します
@ key Down
@ wait > 形
@ key Right
@ wait .xlsx
@ key Right
@ wait .html
@ key Right
@ wait .md
@ key Right
@ wait .csv
@ key Right
@ wait .json
@ rows 4-6
  | この回  1回目支援             |   だれに渡す   支援者用  [支援先用]  公表用|
  |   支援記録                    | > 形           < ページ  Markdown  CSV  [JSON]|
  |   回のようす                  |   入らないもの 記入の状態、帳票2 振り返りシー|
@ key Right
@ wait .txt
@ key Right Right Right
@ wait .md
@ key PgDn
@ rows 7-12
  |   次第                        |                ト（名前つき） 1件|
  |   帳票2 振り返りシート        | こう書き出されます                 PgDn で続き|
  |   記入用紙 帳票2 振り返りシ.. |   回  日にち  始まり  終わり  会場|
  | 全体                          |   0.5mtg     令和8年8月7日(金)   15:00   16:30|
  |   支援の記録                  |   1回目支援  令和8年10月2日(金)|
  |   みんなの声                  |   1.5mtg     未定|
@ key PgUp

# A name of one's own; the ending follows from what is written.
@ key Down
@ wait > 名前
@ cursor 21 47
@ key C-u
@ type 記録.md
@ key Enter
@ wait 書き出しました
# Again: its own file is written anew; one that was there before only after asking.
@ key Right
@ gone /papers/記録.md
@ key Enter
@ wait 前のものと入れかえました
$ echo 人の書いたもの >papers/別.md
@ type 別.md
@ key Enter
@ wait 同じ名前のファイルを置きかえますか
@ screen
  | 知里町  出力                                                            6 / 13|
  ||
  | 同じ名前のファイルを置きかえますか。                             Enter 決める|
  ||
  |   別.md はもうあります。置きかえると、前の中身はなくなります。|
  ||
  | > 1  別の名前にする|
  |   2  置きかえる|
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
  cursor 6 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-36 bold
  style 2 65-78 bold reverse
  style 6 1-3 bold
  style 6 6-19 bold
  style 7 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Another name is proposed, which nobody has; one may go back to the first.
@ key Enter
@ wait > 名前  別_2.md
@ wait この名前でよければ Enter
$ cat papers/別.md
  人の書いたもの
@ type 別.md
@ key Enter
@ wait 置きかえる
@ key 2
@ wait 書き出しました
$ head -n 1 papers/別.md
  # 知里町 支援の記録【支援先用】

# The ending follows the form.
@ key C-u
@ type 三つめ.md
@ key Up Right
@ wait 三つめ.csv
@ key Left
@ wait 三つめ.md
@ key Down
@ wait > 名前
@ type nai/記録.md
@ key Enter
@ wait nai/記録.md を書けません
@ key C-u
@ key Enter
@ wait ファイルの名前を書いてください
@ resize 40x12
@ type ながいなまえのひろいきれんごうくみあい.md
@ rows 1-4
  | 支援の記録を、支援先   Enter 書き出す|
  | 用・Markdownで書き出します。|
  |   だれに渡す   < [支援先用]  公表用|
  |   形           < [Markdown]  CSV  JSON|
@ resize 80x24
@ key Esc
@ wait 次にすること
@ key Esc
@ wait 支援先の一覧
@ key q
@ exit 0
$ ls papers; head -n 1 papers/記録.md; grep -c -e 佐藤 papers/記録.md
  別.md
  記録.md
  # 知里町 支援の記録【支援先用】
  1

# From a session: its own papers first.
@ start sh -c 'cd papers && exec banso open chisato/1'
@ wait 開会
@ key e
@ wait こう書き出されます
@ rows 0-5
  | 知里町  出力                                                   未確定   1 / 13|
  ||
  | 1回目支援 支援記録を、支援者用に書き出します。                 Enter 書き出す|
  ||
  | この回  1回目支援             |   だれに渡す   [支援者用]  支援先用  公表用|
  | > 支援記録                    |   形           [テキスト]  Excel  ページ >|
@ key Enter
@ wait R8.10.2.txt
@ wait Esc 戻る

# A name of one's own stays when another reader is chosen; the paper of the one before does not go.
@ key Tab
@ wait > だれに渡す
@ key Down Down
@ wait > 名前
@ key C-u
@ type 一つの名前.txt
@ key Enter
@ wait 一つの名前.txt
@ wait Esc 戻る
@ key Up Up Right
@ wait 支援先用に書き出します
@ key Enter
@ wait ! 一つの名前.txt には、支援者用の文書があります。
$ head -n 1 papers/一つの名前.txt
  知里町 1回目支援 支援記録【支援者用】
@ signal TERM
@ exit 0
$ ls papers
  一つの名前.txt
  別.md
  知里町_1回目支援_支援記録_支援者用_R8.10.2.txt
  記録.md
