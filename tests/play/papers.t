# 出力: the paper of the moment is e, Enter: before a session its 次第, after it its 支援記録.

$ banso new --name 知里町 --id chisato --pref れんしゅう県 --date 0.5=2026-11-20T15:00-16:30 --date 1=2027-01-15
  chisato
$ banso respondent add chisato --name 山田
  p1
@ start banso
@ wait 知里町
@ key e
@ wait 0.5mtg 次第を、支援先用に書き出します。
@ key Enter
@ wait 0.5mtg 次第を、支援先用に書き出しました。
@ wait Esc 戻る
@ wait 知里町_0.5mtg_次第_支援先用_R8.11.20.txt
$ head -n 1 知里町_0.5mtg_次第_支援先用_R8.11.20.txt
  知里町 0.5mtg 次第【支援先用】
# What would be written is another thing now, and that is offered again.
@ key Down
@ wait 0.5mtg 回のようすを、支援者用に書き出します。
@ wait Enter 書き出す
# Enter writes what has the focus, also before its preview stands.
@ key Down Enter
@ wait 0.5mtg 支援記録を、支援者用に書き出しました。
$ head -n 1 知里町_0.5mtg_支援記録_支援者用_R8.11.20.txt
  知里町 0.5mtg 支援記録【支援者用】
@ key Esc
@ wait 次にすること
@ key q
@ exit 0

# Once the session is over its record comes first, there and on the screens of the course.
@ start banso open chisato/0.5
@ wait F8 始める
@ key F8
@ wait F8 次へ進む
@ key F7
@ wait 何と言いましたか
@ type 東さん「車が空いている」
@ key Enter
@ wait F8 次へ進む
@ key F8
@ drawn
@ key F8
@ drawn
@ key F8
@ drawn
@ key F8
@ wait F8 終える
@ key F8
@ wait 次回までに誰が何をするか
@ key End Up Enter
@ wait おつかれさまでした
@ key 2
@ wait 0.5mtg 支援記録を、支援者用に書き出します。
@ screen
  | 知里町  出力                                                   未確定   1 / 11|
  ||
  | 0.5mtg 支援記録を、支援者用に書き出します。                    Enter 書き出す|
  ||
  | この回  0.5mtg                |   だれに渡す   [支援者用]  支援先用  公表用|
  | > 支援記録                    |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの ありません|
  |   次第                        | こう書き出されます|
  | 全体                          | 知里町 0.5mtg 支援記録【支援者用】|
  |   支援の記録                  |   日時: 令和8年11月20日(金) 15:00～16:30|
  |   みんなの声                  |   始めた時刻: 13:57|
  | ほかの回                      |   終えた時刻: 13:57|
  |   1回目支援              4種  ||
  |   1.5mtg                 3種  | 【進行ごとの記録（支援者だけ）】|
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  | ＊ 顔合わせ・役割|
  |   3回目支援              4種  |   発言: 東さん「車が空いている」|
  |   報告会                 4種  ||
  |                               |   次の予定: 1回目支援  令和9年1月15日(金)|
  |                               ||
  ||
  |   名前  知里町_0.5mtg_支援記録_支援者用_R8.11.20.txt|
  ||
  | Enter 書き出す  Tab だれに・形へ  k 確定  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-43 bold
  style 2 63-78 bold reverse
  style 4 1-6 bold
  style 4 9-14 bold
  style 5 1-10 bold
  style 7 33-50 bold
  style 8 1-4 bold
  style 11 1-8 bold
  style 23 1-5 bold
  style 23 17-19 bold
  style 23 35-35 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
# What this circle will not see is told before it is written.
@ key Tab Right
@ wait 支援記録を、支援先用に
@ screen
  | 知里町  出力                                                   未確定   1 / 11|
  ||
  | 0.5mtg 支援記録を、支援先用に書き出します。                    Enter 書き出す|
  ||
  | この回  0.5mtg                | > だれに渡す   支援者用  [支援先用]  公表用|
  |   支援記録                    |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの 発言メモ 1件|
  |   次第                        | こう書き出されます|
  | 全体                          | 知里町 0.5mtg 支援記録【支援先用】|
  |   支援の記録                  |   令和8年度 地域づくり加速化事業 伴走支援|
  |   みんなの声                  |   日時: 令和8年11月20日(金) 15:00～16:30|
  | ほかの回                      |   始めた時刻: 13:57|
  |   1回目支援              4種  |   終えた時刻: 13:57|
  |   1.5mtg                 3種  |   次の予定: 1回目支援  令和9年1月15日(金)|
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  |   作成: 令和8年11月20日(金)  案|
  |   3回目支援              4種  ||
  |   報告会                 4種  ||
  |                               ||
  |                               ||
  ||
  |   名前  知里町_0.5mtg_支援記録_支援先用_R8.11.20.txt|
  ||
  | Enter 書き出す  左右 変える  Tab 一覧へ  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 4 33
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-43 bold
  style 2 63-78 bold reverse
  style 4 1-6 bold
  style 4 9-14 bold
  style 4 33-44 bold
  style 5 3-10 bold
  style 7 33-50 bold
  style 8 1-4 bold
  style 11 1-8 bold
  style 23 1-5 bold
  style 23 17-20 bold
  style 23 30-32 bold
  style 23 42-43 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Right
@ wait 支援記録を、公表用に
@ resize 40x12
@ screen
  | 知里町  出力           未確定   1 / 11|
  | 0.5mtg 支援記録を、    Enter 書き出す|
  | 公表用・テキストで書き出します。|
  | > だれに渡す   < 支援先用  [公表用]|
  |   形           [テキスト]  Excel >|
  |   入らないもの 発言メモ 1件|
  | 知里町 1回目支援の前の打合せ 支援記録|
  | 【公表用】|
  |   名前  知里町_0.5mtg_支援記録_公表用|
  |         _R8.11.20.txt|
  ||
  | Enter 書き出す       F9  Esc 戻る  F1|
  cursor 3 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 1 1-19 bold
  style 1 23-38 bold reverse
  style 2 1-32 bold
  style 3 1-12 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 40x15
@ screen
  | 知里町  出力           未確定   1 / 11|
  | 0.5mtg 支援記録を、    Enter 書き出す|
  | 公表用・テキストで書き出します。|
  | > だれに渡す   < 支援先用  [公表用]|
  |   形           [テキスト]  Excel >|
  |   入らないもの 発言メモ 1件|
  | 知里町 1回目支援の前の打合せ 支援記録|
  | 【公表用】|
  |   令和8年度 地域づくり加速化事業 伴走|
  | 支援|
  |   日時: 令和8年11月20日(金) 15:00～|
  |   名前  知里町_0.5mtg_支援記録_公表用|
  |         _R8.11.20.txt|
  ||
  | Enter 書き出す       F9  Esc 戻る  F1|
  cursor 3 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 1 1-19 bold
  style 1 23-38 bold reverse
  style 2 1-32 bold
  style 3 1-12 bold
  style 14 1-5 bold
  style 14 22-23 bold
  style 14 26-28 bold
  style 14 36-37 bold
@ resize 160x50
@ screen
  | 知里町  出力                                                                                                                                   未確定   1 / 11|
  ||
  | 0.5mtg 支援記録を、公表用に書き出します。                                           Enter 書き出す|
  ||
  | この回  0.5mtg                | > だれに渡す   支援者用  支援先用  [公表用]|
  |   支援記録                    |   形           [テキスト]  Excel  ページ  Markdown  CSV  JSON|
  |   回のようす                  |   入らないもの 発言メモ 1件|
  |   次第                        | こう書き出されます|
  | 全体                          | 知里町 1回目支援の前の打合せ 支援記録【公表用】|
  |   支援の記録                  |   令和8年度 地域づくり加速化事業 伴走支援|
  |   みんなの声                  |   日時: 令和8年11月20日(金) 15:00～16:30|
  | ほかの回                      |   ねらい: 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪問を|
  |   1回目支援              4種  | おおまかに描きます。|
  |   1.5mtg                 3種  |   次の予定: 1回目支援  令和9年1月15日(金)|
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  |   作成: 令和8年11月20日(金)  案|
  |   3回目支援              4種  ||
  |   報告会                 4種  ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  ||
  |   名前  知里町_0.5mtg_支援記録_公表用_R8.11.20.txt|
  ||
  | Enter 書き出す  左右 変える  Tab 一覧へ  F9 メニュー                                                                                      Esc 戻る  F1 ヘルプ|
  cursor 4 33
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-41 bold
  style 2 84-99 bold reverse
  style 4 1-6 bold
  style 4 9-14 bold
  style 4 33-44 bold
  style 5 3-10 bold
  style 7 33-50 bold
  style 8 1-4 bold
  style 11 1-8 bold
  style 49 1-5 bold
  style 49 17-20 bold
  style 49 30-32 bold
  style 49 42-43 bold
  style 49 139-141 bold
  style 49 149-150 bold
@ resize 80x24
# The circle that was chosen stays for other papers.
@ key Tab
@ wait Tab だれに・形へ
@ key Down Down
@ wait 次第を、公表用に
@ resize 40x12
@ screen
  | 知里町  出力                    3 / 11|
  | ! 次第は、公表用には出せません。|
  | この回  0.5mtg|
  |   支援記録|
  |   回のようす|
  | > 次第|
  | 全体|
  |   支援の記録|
  |   みんなの声|
  |   ほか6つ|
  ||
  | Tab だれに・形へ     F9  Esc 戻る  F1|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 1 1-32 bold
  style 2 1-6 bold
  style 2 9-14 bold
  style 5 1-6 bold
  style 6 1-4 bold
  style 11 1-3 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
# Another session opens its own.
@ key End
@ wait 報告会の文書を見ます。
@ key Up*5
@ wait 1回目支援の文書を見ます。
@ screen
  | 知里町  出力                                                            6 / 11|
  ||
  | 1回目支援の文書を見ます。                                          Enter 開く|
  ||
  | この回  0.5mtg                ||
  |   支援記録                    ||
  |   回のようす                  ||
  |   次第                        ||
  | 全体                          ||
  |   支援の記録                  ||
  |   みんなの声                  ||
  | ほかの回                      ||
  | > 1回目支援              4種  ||
  |   1.5mtg                 3種  ||
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  ||
  |   3回目支援              4種  ||
  |   報告会                 4種  ||
  |                               ||
  |                               ||
  |                               ||
  |                               ||
  ||
  | Enter 開く  F9 メニュー                                   Esc 戻る  F1 ヘルプ|
  cursor 12 1
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-25 bold
  style 2 67-78 bold reverse
  style 4 1-6 bold
  style 4 9-14 bold
  style 8 1-4 bold
  style 11 1-8 bold
  style 12 1-11 bold
  style 23 1-5 bold
  style 23 13-14 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
# What nobody may have is not offered.
@ wait ! 1回目支援 次第は、公表用には出せません。
@ rows 2-23
  | ! 1回目支援 次第は、公表用には出せません。|
  ||
  | この回  1回目支援             |   だれに渡す   支援者用  支援先用  [公表用]|
  | > 次第                        |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  ||
  |   支援記録                    | 「1回目支援 次第」は支援先用です。公表用には出|
  |   記入用紙 帳票2 振り返りシ.. | せません。日程と会場は、「支援の記録」で渡せま|
  | 全体                          | す。|
  |   支援の記録                  ||
  |   みんなの声                  ||
  | ほかの回                      ||
  |   0.5mtg                 3種  ||
  |   1.5mtg                 3種  ||
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  ||
  |   3回目支援              4種  ||
  |   報告会                 4種  ||
  |                               ||
  |                               ||
  |                               ||
  ||
  | Tab だれに・形へ  s 一式  F9 メニュー                     Esc 戻る  F1 ヘルプ|
@ key Enter
@ wait ! 「1回目支援 次第」は支援先用です
@ key Esc Esc
@ gone 書き出します

# From the course it is the nearest session: the one of yesterday, not the one of January.
@ signal HUP
@ exit 0
@ env BANSO_NOW=2026-11-21T09:00
@ start banso
@ wait 知里町
@ key e
@ wait 0.5mtg 支援記録を、支援者用に書き出します。
@ key q
@ wait 知里町
@ key q
@ exit 0
