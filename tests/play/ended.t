# A session that nobody ended, and one that ends before its last step.

$ banso new --name 知里町 --id chisato --date 0.5=2026-11-19T13:30-15:00 --date 1=2026-12-02
  chisato
@ env BANSO_NOW=2026-11-19T13:32
@ start banso open chisato/0.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ key Tab
@ wait Enter メモを書く
@ key F8 Tab
@ wait > 今  2
@ signal HUP
@ exit 0

# The next day it is not over: who comes by is asked, and may put it off.
@ env BANSO_NOW=2026-11-20T09:00
$ banso list chisato --json | grep -c '未着手'
  37
@ start banso open chisato
@ wait 0.5mtg は何時に終わりましたか
@ screen
  | 知里町（訪問3回）                                            令和8年度   1 / 7|
  ||
  | 0.5mtg は何時に終わりましたか。                                  Enter 決める|
  ||
  |   11月19日(木) 13:32 に始めたままです。|
  ||
  | > 1  予定どおり 15:00 に終わった|
  |   2  終わった時刻を書く|
  |   3  まだ終わっていない|
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
  style 0 1-17 bold
  style 2 1-31 bold
  style 2 65-78 bold reverse
  style 6 1-3 bold
  style 6 6-32 bold
  style 7 3-3 bold
  style 8 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 次にすること
@ screen
  | 知里町（訪問3回）                                            令和8年度   1 / 7|
  ||
  | 次にすること  0.5mtgは終わっていません                             Space 開く|
  ||
  |      回           日程                帳票                           取組|
  | > !  0.5mtg       11月19日(木) 13:30  帳票1 未着手|
  |      1回目支援    12月2日(水)         帳票2|
  |      1.5mtg       未定                目標の確認 未着手|
  |      2回目支援    未定                帳票3（案）|
  |      2.5mtg       未定                達成度の確認 未着手|
  |      3回目支援    未定                帳票4（案）|
  |      報告会       未定                帳票5|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 参加者      まだ登録がありません（p で追加）|
  ||
  | Enter 開く  d 日程  p 参加者  t 取組  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-17 bold
  style 2 1-12 bold
  style 2 15-38 bold
  style 2 67-78 bold reverse
  style 4 6-7 fg=243
  style 4 19-22 fg=243
  style 4 39-42 fg=243
  style 4 70-73 fg=243
  style 5 1-1 bold
  style 5 6-11 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
# On the session itself it is asked again; a time before the start is none.
@ key Space
@ wait 何時に終わりましたか
@ key 2
@ wait 例  15:00
@ type 13:00
@ key Enter
@ wait 始めた 13:32 より前です
@ rows 2-8
  | 何時に終わりましたか。                                           Enter 決める|
  | 例  15:00|
  ||
  | | 13:00|
  | ||
  | ||
@ key C-u
@ type 14:20
@ key Enter
@ wait おつかれさまでした
@ screen
  | 知里町  0.5mtg                                     終わりました  14:20   6 / 6|
  ||
  | おつかれさまでした。90分の予定を、48分で終えました。     Enter 支援記録を見る|
  ||
  |   決まったこと     なし|
  |   発言             なし|
  |   まだのもの       帳票1 事前情報（未着手）、市町村エントリーシート（未着手）|
  |   行わなかった進行 1回目の設計、参加者に伝えること、支援者どうしの確認|
  |   支援記録         案（k で確定）。まだ: 進行役、記録者、決まったこと、連携先|
  ||
  |   1 書きとめたことを見直す（まだありません）|
  | > 2 支援記録を見て、書き出す|
  |   3 帳票1 事前情報を書く|
  |   4 知里町に戻る|
  ||
  | つぎの回  1回目支援  12月2日(水)|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 支援記録を見る  u 元に戻す  k 確定  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 11 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-52 bold
  style 2 57-78 bold reverse
  style 10 3-3 bold
  style 11 1-28 bold
  style 12 3-3 bold
  style 13 3-3 bold
  style 23 1-5 bold
  style 23 23-23 bold
  style 23 35-35 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait この回は終わりました
@ screen
  | 知里町  0.5mtg                                            終わりました   6 / 6|
  ||
  | この回は終わりました。                                                 e 出力|
  | 問いかけ  STEP1 この町のお年寄りは、元気でしょうか。               F6 別の問い|
  ||
  |   済  1 顔合わせ・役割         13:30 | 進め方|
  | > 済  2 事前情報を読む         13:50 |   帳票1とエントリーシートを、市町村の人|
  |   略  3 質問票の結果を見る  任(10分) |   の言葉で話してもらう。|
  |   未  4 1回目の設計            14:15 |   直すところより、強みともうあるものを|
  |   未  5 参加者に伝えること     14:40 |   先に探す。|
  |   未  6 支援者どうしの確認  内 14:50 | 帳票   帳票1 事前情報  未着手|
  |                                      |        市町村エントリーシート  未着手|
  |                                      | 確認すること|
  |                                      |   [  ] 現状と課題を、担当者の言葉で聞い|
  |                                      |        た|
  |                                      |   ほか2つ|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  | 0.5mtg は 14:20 に終わったことにしました。|
  | Enter メモを書く  Tab 帳票へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-22 bold
  style 2 71-78 bold reverse
  style 3 68-69 bold
  style 5 40-45 bold
  style 6 1-1 bold
  style 6 7-22 bold
  style 10 29-30 bold
  style 10 40-43 bold
  style 12 40-51 bold
  style 16 1-22 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 次にすること  帳票1
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# o ends it on the day, before its last step; nobody ticked, nothing decided and no 取組 is told once.
$ banso new --name 海町 --id umi --date 0.5=2026-11-20T13:30-15:00
  umi
@ env BANSO_NOW=2026-11-20T13:30
@ start banso open umi/0.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ key Tab
@ wait Enter メモを書く
@ key o
@ wait 次回までに誰が何
@ screen
  | 海町  0.5mtg                                                     13:30   1 / 6|
  ||
  | 次回までに誰が何をするか、決まりましたか。                       Enter 決める|
  ||
  |   まだないもの  次回までの取組、決まったこと、出席の印|
  ||
  | > 1  次回までに取り組むことを書く|
  |   2  決まったことを書く|
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
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 6 1
  style 0 1-4 bold
  style 0 7-12 bold
  style 2 1-42 bold
  style 2 65-78 bold reverse
  style 6 1-3 bold
  style 6 6-33 bold
  style 7 3-3 bold
  style 8 3-3 bold
  style 9 3-3 bold
  style 10 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ wait 次回までに誰が何
@ screen
  | 海町  0.5mtg             13:30   1 / 6|
  | 次回までに誰が何をする   Enter 決める|
  | か、決まりましたか。|
  |   まだないもの  次回までの取組、決|
  |   まったこと、出席の印|
  ||
  | > 1  次回までに取り組むことを書く|
  |   2  決まったことを書く|
  |   3  出席を付ける|
  |   4  この回を終える|
  |   5  まだ続ける|
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 6 1
  style 0 1-4 bold
  style 0 7-12 bold
  style 1 1-22 bold
  style 1 25-38 bold reverse
  style 2 1-20 bold
  style 6 1-3 bold
  style 6 6-33 bold
  style 7 3-3 bold
  style 8 3-3 bold
  style 9 3-3 bold
  style 10 3-3 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key 3
@ wait 参加者がまだ登録されていません
@ key Esc
@ wait F7 発言
@ key Tab
@ wait Enter メモを書く
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ rows 0-12
  | 海町  0.5mtg                                       終わりました  13:30   6 / 6|
  ||
  | おつかれさまでした。この回を終えました。                 Enter 支援記録を見る|
  ||
  |   決まったこと     なし|
  |   発言             なし|
  |   まだのもの       帳票1 事前情報（未着手）、市町村エントリーシート（未着手）|
  |   行わなかった進行 事前情報を読む、1回目の設計、参加者に伝えること、支援者どう|
  |                    しの確認|
  |   支援記録         案（k で確定）。まだ: 進行役、記録者、決まったこと、連携先|
  ||
  |   1 書きとめたことを見直す（まだありません）|
  | > 2 支援記録を見て、書き出す|
# Its record is confirmed where one reads of it, and by the same key not any more.
@ key k
@ wait 確定しますか
@ key 2
@ wait 支援記録を確定しました
@ rows 9-10
  |   支援記録         確定（k でやめる）|
@ key k
@ wait 確定をやめますか
@ key 2
@ wait 確定をやめました
@ rows 9-10
  |   支援記録         案（k で確定）。まだ: 進行役、記録者、決まったこと、連携先|
