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
@ wait こう書き出されます
@ screen
  | 知里町  出力                                                            1 / 24|
  ||
  | 支援の記録を、支援者用に書き出します。                         Enter 書き出す|
  ||
  | > 文書         < 支援の記録 >|
  |   だれ用       支援者用|
  |   形式         テキスト|
  |   ファイル名   知里町_支援の記録_支援者用_R8.11.20.txt|
  ||
  | はじめから今までのまとめです。こう書き出されます（PgDn で続き）|
  |   知里町 支援の記録【支援者用】|
  |     伴走支援: 地域づくり加速化事業 伴走支援|
  |     回数: 訪問3回|
  |     支援先の名前: 知里町|
  |     都道府県: れんしゅう県|
  |     年度: 令和8年度|
  ||
  |   【日程】|
  |     回         日にち              始まり  終わり  会場|
  |     0.5mtg     令和8年8月7日(金)   15:00   16:30|
  ||
  ||
  ||
  | Enter 書き出す  左右 別のものにする  F9 メニュー          Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-38 bold
  style 2 63-78 bold reverse
  style 4 1-6 bold
  style 4 18-27 bold
  style 9 1-63 bold
  style 23 1-5 bold
  style 23 17-20 bold
  style 23 38-39 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  出力                    1 / 24|
  | 支援の記録を、支援者   Enter 書き出す|
  | 用に書き出します。|
  | > 文書         < 支援の記録 >|
  |   だれ用       支援者用|
  |   形式         テキスト|
  |   ファイル名   知里町_支援の記録_支..|
  ||
  |   知里町 支援の記録【支援者用】|
  |     伴走支援: 地域づくり加速化事業 伴|
  ||
  | Enter 書き出す       F9  Esc 戻る  F1|
  cursor 3 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 1 1-20 bold
  style 1 23-38 bold reverse
  style 2 1-18 bold
  style 3 1-6 bold
  style 3 18-27 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait こう書き出されます

# Arrows choose; what follows is made anew.
@ key Right Right
@ wait 0.5mtg 次第
@ screen
  | 知里町  出力                                                            3 / 24|
  ||
  | 0.5mtg 次第を、支援者用に書き出します。                        Enter 書き出す|
  ||
  | > 文書         < 0.5mtg 次第 >|
  |   だれ用       支援者用|
  |   形式         テキスト|
  |   ファイル名   知里町_0.5mtg_次第_支援者用_R8.11.20.txt|
  ||
  | 当日に配る、回の進め方です。こう書き出されます（PgDn で続き）|
  |   知里町 0.5mtg 次第【支援者用】|
  |     日時: 令和8年8月7日(金) 15:00-16:30|
  |     ねらい: 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪|
  |   問をおおまかに描きます。|
  ||
  |   【進行】|
  |     時刻         内容                                                分|
  |     15:00-15:20  顔合わせ・役割                                      20|
  |     15:20-15:45  事前情報を読む                                      25|
  |                  質問票の結果を見る（使っている所）（行うときだけ）  10|
  ||
  ||
  ||
  | Enter 書き出す  左右 別のものにする  F9 メニュー          Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-39 bold
  style 2 63-78 bold reverse
  style 4 1-6 bold
  style 4 18-28 bold
  style 9 1-61 bold
  style 23 1-5 bold
  style 23 17-20 bold
  style 23 38-39 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Left*3
@ wait 24 / 24
@ rows 2-6
  | 報告会 支援記録を、支援者用に書き出します。                    Enter 書き出す|
  ||
  | > 文書         < 報告会 支援記録 >|
  |   だれ用       支援者用|
  |   形式         テキスト|
@ key Right
@ wait 支援の記録
@ key Down Right Right
@ wait 公表用
@ screen
  | 知里町  出力                                                            1 / 24|
  ||
  | 支援の記録を、公表用に書き出します。                           Enter 書き出す|
  ||
  |   文書         支援の記録|
  | > だれ用       < 公表用 >|
  |   形式         テキスト|
  |   ファイル名   知里町_支援の記録_公表用_R8.11.20.txt|
  ||
  | 公表用に出すものだけです。こう書き出されます（PgDn で続き）|
  |   知里町 支援の記録【公表用】|
  |     伴走支援: 地域づくり加速化事業 伴走支援|
  |     回数: 訪問3回|
  |     支援先の名前: 知里町|
  |     都道府県: れんしゅう県|
  |     年度: 令和8年度|
  ||
  |   【日程】|
  |     回         日にち              始まり  終わり  会場|
  |     0.5mtg     令和8年8月7日(金)   15:00   16:30|
  ||
  ||
  ||
  | Enter 書き出す  左右 別のものにする  F9 メニュー          Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-36 bold
  style 2 63-78 bold reverse
  style 5 1-8 bold
  style 5 18-23 bold
  style 9 1-59 bold
  style 23 1-5 bold
  style 23 17-20 bold
  style 23 38-39 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Left
@ wait 支援先用
@ key Down
@ wait > 形式
@ key Right
@ wait .csv
@ rows 2-6
  | 支援の記録を、支援先用に書き出します。                         Enter 書き出す|
  ||
  |   文書         支援の記録|
  |   だれ用       支援先用|
  | > 形式         < CSV（表計算用のデータ） >|
@ key Right
@ wait .json
@ rows 2-6
  | 支援の記録を、支援先用に書き出します。                         Enter 書き出す|
  ||
  |   文書         支援の記録|
  |   だれ用       支援先用|
  | > 形式         < JSON（データ） >|
@ key Right
@ wait .md
@ key PgDn
@ rows 7-12
  |   ファイル名   知里町_支援の記録_支援先用_R8.11.20.md|
  ||
  | 支援先用に出すものだけです。こう書き出されます（PgDn で続き）|
  |     回         日にち              始まり  終わり  会場|
  |     0.5mtg     令和8年8月7日(金)   15:00   16:30|
  |     1回目支援  令和8年10月2日(金)|
@ key PgUp

# A name of one's own; the ending follows from what is written.
@ key Down
@ wait > ファイル名
@ cursor 7 54
@ key C-u
@ type 記録.md
@ key Enter
@ wait 書き出しました
# Again: its own file is written anew; one that was there before only after asking.
@ key Right
@ gone 書き出しました
@ key Enter
@ wait 書き出し直しました
$ echo 人の書いたもの >papers/別.md
@ key C-u
@ type 別.md
@ key Enter
@ wait 同じ名前のファイルがあります
@ screen
  | 知里町  出力                                                            1 / 24|
  ||
  | 同じ名前のファイルがあります                                     Enter 決める|
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
  style 2 1-28 bold
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
@ wait > ファイル名   別_2.md
@ wait この名前でよければ Enter
$ cat papers/別.md
  人の書いたもの
@ key C-u
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
@ wait 三つめ.txt
@ key Left
@ wait 三つめ.md
@ key Down
@ wait > ファイル名
@ key C-u
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
  | 用に書き出します。|
  |   文書         支援の記録|
  |   だれ用       支援先用|
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

# From a session: its own papers only; the focus on any row writes.
@ start sh -c 'cd papers && exec banso open chisato/1'
@ wait 開会
@ key e
@ wait こう書き出されます
@ rows 0-5
  | 知里町  出力                                                             1 / 4|
  ||
  | 1回目支援 回のようすを、支援者用に書き出します。               Enter 書き出す|
  ||
  | > 文書         < 1回目支援 回のようす >|
  |   だれ用       支援者用|
@ key Enter
@ wait 書き出しました
@ signal TERM
@ exit 0
$ ls papers
  別.md
  知里町_1回目支援_回のようす_支援者用_R8.11.20.txt
  記録.md
