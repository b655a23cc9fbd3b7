# On a screen of 15 rows nothing is left out or cut while a row stays empty: of the course, and of the
# card behind a session.
@ styles off
@ size 40x15
@ start banso
@ wait ようこそ
@ key Up
@ key r
@ wait 知里町
@ key Enter
@ wait 次に
@ screen
  | 【練習】知里町（訪問3回）        3 / 7|
  | 次に 1.5mtg きょう 13:30   Space 開く|
  |   済 0.5mtg     8月7日(金)   13:30|
  |   済 1回目支援  10月2日(金)  13:30|
  | > 次 1.5mtg     きょう       13:30|
  |      2回目支援  12月8日(火)  13:30|
  |      2.5mtg     未定|
  |      3回目支援  2月5日(金)   13:30|
  |      報告会     3月5日(金)   10:00|
  | 目標の確認 未着手   取組 聞く 2件|
  | 支援テーマ  通いの場、生活支援体制整..|
  | あるべき姿  歩いて行ける所に..ほか2つ|
  | 優先課題    移動の足がない二地区のこ..|
  | ! 取組2件の期限まで3日  11月23日(月)|
  | Enter 開く  F9 メニュー  Esc 戻る  F1|
  cursor 4 1
@ key Space
@ wait F8 始める
@ key F8
@ wait 始めました
@ key F8
@ wait 2 行き詰まり
@ key F8
@ wait 3 目標
@ key F8
@ wait 4 次回
@ key F8
@ wait 5 確認
@ key F8
@ wait 6 支援者
@ key F8
@ wait 誰が何を
@ key 4
@ wait おつかれさま
@ screen
  | 【練習】1.5mtg 終わりました  13:57 6/6|
  | おつかれさまで   Enter 支援記録を見る|
  | した。この回を終えました。|
  | 決まったこと なし|
  | 取組         未 1  中 1  済 1  変 1|
  | 発言         なし|
  | まだのもの   目標の確認（未着手）|
  | 支援記録     案（k で確定）。まだ: 進|
  |              行役、記録者、出席の印 ..|
  |   1 書きとめたことを見直す（まだあり..|
  | > 2 支援記録を見て、書き出す|
  |   3 目標の確認を書く|
  |   4 知里町に戻る|
  | つぎの回  2回目支援  12月8日(火) ..|
  | Enter 支援記録を見る      F9  Esc  F1|
  cursor 10 1
@ resize 40x12
@ screen
  | 【練習】1.5mtg 終わりました  13:57 6/6|
  | おつかれさまで   Enter 支援記録を見る|
  | した。この回を終えました。|
  | 決まったこと なし|
  | 取組         未 1  中 1  済 1  変 1|
  | 発言         なし|
  | まだのもの   目標の確認（未着手）|
  |   1 書きとめたことを見直す（まだあり..|
  | > 2 支援記録を見て、書き出す|
  |   3 目標の確認を書く|
  |   4 知里町に戻る|
  | Enter 支援記録を見る      F9  Esc  F1|
  cursor 8 1
@ signal HUP
@ exit 0
