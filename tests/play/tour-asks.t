# Every question and every prompt, what stands behind them, and cells of each type, at 80x24: what is on
# the screen and where the cursor stands. (How it looks is told by the scripts of each screen.)

@ styles off
@ size 80x24
$ mkdir scenarios && cp $BANSO_SCENARIOS/kasokuka.yaml $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 知里町 --id chisato --scenario kasokuka --date 0.5=2026-11-20T13:30-15:00
  chisato
$ banso respondent add chisato --name 山田 --org 高齢福祉課
  p1
$ banso task add chisato/0.5 --what 区長に話を聞く --who 木下 --due 2026-11-22
  t1
$ banso new --name 海町 --id umi --scenario bosai
  umi

# Something is left half written.
@ start banso open umi/walk/map#見えたもの
@ wait 2 / 9
@ type 石垣が高い
@ signal HUP
@ exit 0
@ start banso
@ wait 前回の書きかけ
@ key Down
@ screen
  | 前回の書きかけ                                                           1 / 1|
  ||
  | 保存の前に終わった書きかけが残っています。                       Enter 続ける|
  ||
  | > 海町  まち歩き  まち歩きの票  見えたもの  13:57|
  ||
  |   保存されているもの  （まだありません）|
  |   書きかけ            5字|
  |     石垣が高い|
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
  | Enter 続ける  x 捨てる  F9 メニュー                       Esc 戻る  F1 ヘルプ|
  cursor 4 1
# Thrown away.
@ key x
@ wait この書きかけを捨てますか
@ key 2
@ wait 支援先の一覧

# Which scenario, and a new 支援先
@ key n
@ wait どの進め方
@ key Down
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 2|
  ||
  | どの進め方（シナリオ）で支援しますか。                           Enter 決める|
  ||
  |   1  地域づくり加速化事業 伴走支援|
  | > 2  まちの防災 伴走|
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
  cursor 5 1
@ key Enter
@ wait > 支援先の名前
@ screen
  | 支援先を追加                                           まちの防災 伴走   1 / 4|
  ||
  | 名前を書いて Tab で次へ。Ctrl-S でいつでも追加できます。             Tab 次へ|
  | 市町村などの名前です。例: つながり市|
  ||
  | > 支援先の名前 ||
  |   都道府県     ||
  |   回数           三回|
  |   支援類型|
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
  | Tab 次へ  Shift-Tab 前へ  Ctrl-S 追加する  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 18
@ type 山町
@ key Tab Tab
@ screen
  | 支援先を追加                                           まちの防災 伴走   3 / 4|
  ||
  | 名前のほかは、あとでも書けます。Ctrl-S で追加できます。              Tab 次へ|
  | 訪問の回数を選びます。決まっていなければ、いちばん上で。|
  ||
  |   支援先の名前   山町|
  |   都道府県     ||
  |   回数           > 1 (*) 三回|
  |                    2 ( ) 訓練だけ|
  |   支援類型|
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
  | Enter 決めて次へ  Shift-Tab 前へ  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 7 18
@ key C-u Esc
@ wait 支援先の一覧
@ key End Home
@ key F10
@ exit 0

# What is known of a 支援先
@ start banso open chisato
@ wait 次にすること
@ key j
@ wait > 支援先の名前
@ screen
  | 知里町  支援先の情報                                                     1 / 6|
  ||
  | 直したいところへ Tab で進みます。書くと保存されます。                Tab 次へ|
  | 市町村などの名前です。例: つながり市|
  ||
  | > 支援先の名前 | 知里町|
  |   都道府県     ||
  |   団体コード   ||
  |   支援類型|
  |   年度         ||
  |   保存期間     ||
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
  | 打つと書き直し、右矢印で書き足しです。|
  | 保存しました 13:57|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 5 24
@ key Esc
@ wait 次にすること

# Participants: one is taken off
@ key p
@ wait 山田
@ key x
@ wait さんをどうしますか
@ screen
  | 知里町  参加者                                                           1 / 1|
  ||
  | 山田さんをどうしますか。                                         Enter 決める|
  ||
  |   一覧から外した人は u でいつでも戻せます。|
  ||
  | > 1  外さない|
  |   2  途中で抜ける・交代する（それまでの回は残す）|
  |   3  一覧から外す（まちがえて追加したとき）|
  |   4  この人の個人情報を、すべて削除する|
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
@ key Esc
@ gone さんをどうしますか
@ key Esc
@ wait 次にすること

# A paper over one that is there
@ key e
@ wait こう書き出されます
@ key Tab Down Down
$ echo 人の書いたもの >別.md
@ key C-u
@ type 別.md
@ screen
  | 知里町  出力                                                            1 / 11|
  ||
  | 0.5mtg 次第を、支援先用に書き出します。                        Enter 書き出す|
  ||
  | この回  0.5mtg                |   だれに渡す   支援者用  [支援先用]  公表用|
  |   次第                        |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの 進行 2件、持ちもの|
  |   支援記録                    | こう書き出されます                 PgDn で続き|
  | 全体                          | 知里町 0.5mtg 次第【支援先用】|
  |   支援の記録                  |   令和8年度 地域づくり加速化事業 伴走支援|
  |   みんなの声                  |   日時: 令和8年11月20日(金) 13:30～15:00|
  | ほかの回                      |   ねらい: 支援チームと支援先の顔合わせです。事|
  |   1回目支援              4種  | 前情報を一緒に読み、1回目の訪問をおおまかに描|
  |   1.5mtg                 3種  | きます。|
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  | 【進行】|
  |   3回目支援              4種  |   番号  時刻          内容                分|
  |   報告会                 4種  |   1     13:30～13:50  顔合わせ・役割      20|
  |                               |   2     13:50～14:15  事前情報を読む      25|
  |                               |   3     14:15～14:40  1回目の設計         25|
  ||
  | > 名前  別.md|
  ||
  | Enter 書き出す  Tab 一覧へ  F9 メニュー                   Esc 戻る  F1 ヘルプ|
  cursor 21 14
@ key Enter
@ wait 同じ名前のファイルを置きかえますか
@ screen
  | 知里町  出力                                                            1 / 11|
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
@ key Esc
@ wait こう書き出されます
@ key Esc
@ wait 次にすること
@ key F10
@ wait 支援先の一覧
@ key F10
@ exit 0

# 取組: one that stays without its day, one that is taken off
@ start banso open chisato/0.5
@ wait 顔合わせ
@ key t
@ wait 区長に話を聞く
@ screen
  | 知里町  0.5mtg  次回までに取り組むこと                                   1 / 1|
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに    状態|
  | > 未 区長に話を聞く        木下                  11月22日(日)  未着手|
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
  | 決めた回: 0.5mtg|
  ||
  | Enter 開く  n 追加  Space 公表してよい  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 6 1
@ key x
@ wait この取組を一覧から外しますか
@ screen
  | 知里町  0.5mtg  次回までに取り組むこと                                   1 / 1|
  ||
  | この取組を一覧から外しますか。                                   Enter 決める|
  ||
  |   「区長に話を聞く」|
  ||
  |   やめたときは、状態を「見送り」などにして理由を書いておくほうが、あとで役に|
  |   立ちます。外したものは u で戻せます。|
  ||
  | > 1  外さない|
  |   2  一覧から外す|
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
  cursor 9 1
@ key Esc
@ gone この取組を一覧から外しますか
@ key n
@ wait > 何を
@ type 足をさがす
@ key Tab Tab
@ type 13月45日
@ key Tab
@ wait 期限として読めません
@ screen
  | 知里町  0.5mtg  次回までに取り組むこと                                   3 / 4|
  ||
  | いつまでに                                                           Tab 次へ|
  ||
  |   何を         足をさがす|
  |   誰が       ||
  | > いつまでに | 13月45日|
  |   状態         未着手|
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
  | ! 「13月45日」は期限として読めません。例: 11/25、12月末、年内、年度内、次回ま|
  | で|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 6 24
@ key C-u
@ key Esc
@ wait 足をさがす
@ key Esc
@ wait 顔合わせ

# A remark, while the session runs, and its end
@ key F7
@ wait 何と言いましたか
@ type 「だれに聞けばいいの」
@ screen
  | 知里町  0.5mtg                                      11月20日(金) 13:30   1 / 6|
  ||
  | だれが、何と言いましたか。                                       Enter 決める|
  | 支援者だけが読めます。共有するものは、回のあとで選びます。|
  ||
  | | 「だれに聞けばいいの」|
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
  cursor 5 25
@ key Esc
@ gone 何と言いましたか
@ key F8*9
@ wait 次回までに誰が何
@ screen
  | 知里町  0.5mtg                    13:57  53分早い  終わりは 14:07 ごろ   6 / 6|
  ||
  | 次回までに誰が何をするか、決まりましたか。                       Enter 決める|
  ||
  |   まだないもの  決まったこと、出席の印|
  ||
  |   1  次回までに取り組むことを書き足す|
  | > 2  決まったことを書く|
  |   3  出席を付ける|
  |   4  この回を終える|
  |   5  まだ続ける|
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
  | 「F8」はここでは使いません。F9 で使えるキーが見られます。|
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 7 1
@ key Esc
@ gone 次回までに誰が何

# What somebody else kept meanwhile
@ key Tab f
@ wait 帳票を選びます
@ key Enter
@ wait 1 / 9
@ type 通いの場は17か所
$ banso answer chisato/0.5/f1 現状 通いの場は16か所
@ key Tab
@ wait どちらにしますか
@ wait 1  あとで決める
@ rows 4-11
  |   ほかの人: 通いの場は16か所|
  ||
  |   自分: 通いの場は17か所|
  ||
  |   「現状」は、そのあいだに|
  |   tanaka（LOGIN） さんも|
  |   保存しました（13:57）。|
  |   選ばないほうも、履歴に残ります。|
  cursor 13 1
@ key 2
@ wait 2 / 9
@ key S-Tab
@ wait 1 / 9

# What was there before
@ key F5
@ wait の履歴
@ cursor 4 1
@ rows 4-6
  | > 13:57  tanaka（LOGIN）  通いの場は17か所|
  |   13:57  tanaka（LOGIN）  通いの場は16か所|
  cursor 4 1
@ key Esc
@ wait 1 / 9
@ key F10
@ gone 1 / 9
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# A value beyond its soft limit, and one beyond its hard one
@ start banso open umi/walk/map#世帯数
@ wait 3 / 9
@ type 501
@ key Tab
@ wait 500
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   3 / 9|
  ||
  | 世帯数（世帯）                                                       Tab 次へ|
  ||
  | > 世帯数   | 501|
  |   坂の急さ ||
  |   歩いた日   令和8年11月20日(金)（仮: きょう）|
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
  | 打つと書き直し、右矢印で書き足しです。|
  | ! 「世帯数」は 500世帯 以下の数です（いまは 501）。|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 4 17
@ key C-u Tab
@ wait 4 / 9
@ type 35.5
@ key Tab
@ wait 理由を書
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   4 / 9|
  ||
  | 「坂の急さ」は 30% 以下の数です（いまは 35.5）。                 Enter 決める|
  | このままでよいときは、理由を書いて Enter を押してください。|
  ||
  | ||
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
  cursor 5 3
@ key Esc
@ gone このままでよいときは
@ key C-u
# A table: its starter rows, a new one, its cells, one carried elsewhere
@ key F2
@ wait 見直し
@ key End Up Up Enter
@ wait 2行中1行め
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   8 / 9|
  ||
  | 集まれる場所                                                       Enter 直す|
  ||
  |     場所                  入れる人数  使える時 ／ 確かめた日  道のり|
  | > 1 [  ] 集会所|
  |   2 [  ] 小学校|
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
  | 2行中1行め|
  ||
  | Enter 直す  Space 使う  n 追加  x 消す  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 5 1
@ key n
@ wait 3行中3行め
@ type 公民館
@ screen
  | 海町  集まれる場所                                          3行中3行め   1 / 5|
  ||
  | 場所                                                                 Tab 次へ|
  ||
  | > 場所             | 公民館|
  |   入れる人数（人） ||
  |   使える時|
  |   確かめた日       ||
  |   歩いて行けるか|
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
  | 書きかけ（控えてあります）|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 4 28
@ key Tab
@ type 20
@ screen
  | 海町  集まれる場所                                          3行中3行め   2 / 5|
  ||
  | 入れる人数（人）                                                     Tab 次へ|
  ||
  |   場所               公民館|
  | > 入れる人数（人） | 20|
  |   使える時|
  |   確かめた日       ||
  |   歩いて行けるか|
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
  | 数字で書きます（0以上、小数なし）。|
  | 書きかけ（控えてあります）|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 5 24
@ key Tab
@ wait いつでも
@ screen
  | 海町  集まれる場所                                          3行中3行め   3 / 5|
  ||
  | 使える時                                                     Enter 決めて次へ|
  ||
  |   場所               公民館|
  |   入れる人数（人）   20|
  |   使える時           > 1 ( ) いつでも|
  |                        2 ( ) 昼だけ|
  |                        3 その他（書く）:|
  |   確かめた日       ||
  |   歩いて行けるか|
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
  | Enter 決めて次へ  Tab とばす  Ctrl-S 保存  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 6 22
@ key Tab
@ wait > 確かめた日
@ type R8.11.31
@ key Tab
@ wait 11月は30日までです
@ screen
  | 海町  集まれる場所                                          3行中3行め   4 / 5|
  ||
  | 確かめた日                                                           Tab 次へ|
  ||
  |   場所               公民館|
  |   入れる人数（人）   20|
  |   使える時|
  | > 確かめた日       | R8.11.31|
  |   歩いて行けるか|
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
  | 打つと書き直し、右矢印で書き足しです。|
  | ! 「R8.11.31」はありません。11月は30日までです。|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 7 30
@ key C-u
@ key Esc
@ wait m 動かす
@ key c
@ wait 4行中4行め
@ key m Up
@ wait 上下で動かし
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   8 / 9|
  ||
  | 集まれる場所                                                 Enter ここに置く|
  ||
  |     場所                  入れる人数  使える時 ／ 確かめた日  道のり|
  |   1 [  ] 集会所|
  |   2 [  ] 小学校|
  | > 3 公民館                20人|
  |   4 公民館                20人|
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
  | 4行中3行め|
  | 上下で動かし、Enter で置きます。|
  | Enter ここに置く  F9 メニュー                             Esc 戻る  F1 ヘルプ|
  cursor 7 1
@ key Esc
@ gone 上下で動かし
@ key x
@ wait 消しました
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   8 / 9|
  ||
  | 集まれる場所                                                       Enter 直す|
  ||
  |     場所                  入れる人数  使える時 ／ 確かめた日  道のり|
  |   1 [  ] 集会所|
  |   2 [  ] 小学校|
  | > 3 公民館                20人|
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
  | 3行中3行め|
  | 消しました。u で元に戻せます。|
  | Enter 直す  n 追加  x 消す  m 動かす  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 7 1
@ key C-c
@ wait 終わりますか
@ key F1
@ wait この画面の使い方
@ screen
  | ヘルプ                                                                   1 / 3|
  ||
  | この画面の使い方                                               Tab 次のページ|
  ||
  |  Enter          banso を終わります。|
  |  Esc            1つ前の画面に戻ります。書いたものは残ります。|
  |  F9、Ctrl-O     ここで使えるものの一覧を開き、番号で選びます。|
  |  F1             この画面の使い方を開きます。|
  |  q、F10         終わります（はじめの一覧のほかでは戻ります）。|
  |  Ctrl-L         画面が乱れたとき、描き直します。|
  ||
  |  矢印キー、Home、End で動き、Esc で1つ前に戻ります。書いたものは、先へ進んで|
  |  も戻っても残ります。|
  ||
  |  次のページ（Tab）: この講座について|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 4 0
@ key Esc
@ gone この画面の使い方
@ key F9
@ wait ここで使えるもの
@ screen
  | 海町  まち歩き  まち歩きの票                               支援先で1枚   1 / 5|
  ||
  | メニュー  ここで使えるもの                                       Enter 決める|
  ||
  | > 1  終わる         Enter      banso を終わります。|
  |   2  戻る           Esc        1つ前の画面に戻ります。書いたものは残ります。|
  |   3  ヘルプ         F1         この画面の使い方を開きます。|
  |   4  終了           q          終わります（はじめの一覧のほかでは戻ります）。|
  |   5  描き直し       Ctrl-L     画面が乱れたとき、描き直します。|
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
  | Enter 決める                                              Esc 戻る  F1 ヘルプ|
  cursor 4 1
@ key Esc
@ gone ここで使えるもの
@ key Enter
@ exit 0
