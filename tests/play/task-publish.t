# 取組 are published one by one: whoever makes a paper for everybody says of each that it may be read.

@ styles off
$ banso new --name もみじ市 --id momiji --date 1=2026-11-19T13:30-16:30; banso task add momiji/1 --what 車を探す --who 東 --due 2026-12-01; banso task add momiji/1 --what 区長に聞く
  momiji
  t1
  t2
$ for doc in record course; do banso export momiji/1 --doc $doc --for public --format txt 2>/dev/null; done | grep -c -e 車を探す -e 区長
  0
? 1
@ start banso open momiji/1
@ wait 開会
@ key t
@ wait 車を探す
@ screen
  | もみじ市  1回目支援  次回までに取り組むこと                              1 / 2|
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに   状態|
  | > 未 車を探す              東                    12月1日(火)  未着手|
  |   未 区長に聞く                                               未着手|
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
  | 決めた回: 1回目支援|
  ||
  | Enter 開く  n 追加  Space 公表してよい  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 6 1
@ key Space
@ wait 公表用の文書にも載ります
@ screen
  | もみじ市  1回目支援  次回までに取り組むこと                              1 / 2|
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに   状態    読める人|
  | > 未 車を探す              東                    12月1日(火)  未着手  公表|
  |   未 区長に聞く                                               未着手|
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
  | 決めた回: 1回目支援|
  | この取組は、公表用の文書にも載ります（「誰が」は載りません）。|
  | Enter 開く  n 追加  Space 公表しない  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 6 1
@ key Down
@ drawn
@ key Space
@ wait 公表用の文書にも載ります
@ key Space
@ wait 公表用の文書には載りません
@ rows 0-10
  | もみじ市  1回目支援  次回までに取り組むこと                              2 / 2|
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに   状態    読める人|
  |   未 車を探す              東                    12月1日(火)  未着手  公表|
  | > 未 区長に聞く                                               未着手|
@ resize 40x12
@ screen
  | 次回までに取り組むこと           2 / 2|
  | 次回までに、何を、誰が、   Enter 開く|
  | いつまでに。|
  | 何を|
  |   未 車を探す|
  |      東・12月1日(火)・未着手・公表|
  ||
  | > 未 区長に聞く|
  |      状態 未着手|
  | この取組は、支援先も読みます。公表用の|
  | 文書には載りません。|
  | Enter 開く  F9 メニュー  Esc 戻る  F1|
  cursor 7 1
@ resize 80x24
@ wait 車を探す
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso history momiji | grep -c -e t1:task_open -e t2:task_open; for doc in record course; do banso export momiji/1 --doc $doc --for public --format txt 2>/dev/null; done | grep -e 車を探す -e 区長 -e 東
  3
    車を探す  12月1日(火)  未着手  1回目支援
    車を探す  12月1日(火)  未着手  1回目支援
$ banso export momiji/1 --doc record --format txt | sed -n '/取り組むこと/,$p'; banso export momiji/1 --doc record --for shared | grep -c 公表してよい
  【次回までに取り組むこと】
    何を        誰が  いつまでに   状態    やってみて分かったこと・理由  決めた回   公表してよい
    車を探す    東    12月1日(火)  未着手                                1回目支援  はい
    区長に聞く                     未着手                                1回目支援  いいえ
  
    次の予定: 1.5mtg  未定
  0
? 1
# Which are open is the team's: others are told that this is left out, not that it may be public.
@ start banso open momiji/1
@ wait もみじ市  1回目支援
@ key e
@ wait 支援記録を
@ key Tab Right
@ wait 公表してよいかどうか
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
# What is taken back is in no record, also where that is confirmed.
$ banso record confirm momiji/1; banso export momiji/1 --doc record --for public 2>/dev/null | grep -c 車を探す; banso task publish momiji 車 いいえ; banso export momiji/1 --doc record --for public 2>/dev/null | grep -c 車を探す
  banso: 支援記録に載るもののうち、まだのもの: 進行役、記録者、決まったこと、あるべき姿－現状＝課題、グループワークの記録、当初の目標
  1
  0
? 1
# What was opened behind that is, if it says what it said.
$ banso task publish momiji 区長 はい; banso export momiji/1 --doc record --for public 2>/dev/null | grep -c 区長に聞く
  1
$ banso task publish momiji 区長 たぶん; banso task publish momiji 区長; banso task publish momiji 山 はい
  banso: 「たぶん」は はい か いいえ で書いてください。
  banso: 書くものが足りません。
  使い方: banso task add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |
          list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |
          for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ
  banso: 取組「山」は見つからないか、1つに決まりません。次から選んでください: t1（車を探す）、t2（区長に聞く）
? 1
# Where a scenario publishes no 取組, nobody is asked.
$ sed -e 's/^  publish: true .*//' -e 's/^id: kasokuka/id: shut/' -e 's/^default: true//' "$BANSO_SCENARIOS/kasokuka.yaml" >shut.yaml; banso --scenarios . new --name 山の町 --id yama --scenario shut; banso task add yama/1 --what 歩く; banso task publish yama t1 はい
  yama
  t1
  banso: このシナリオの取組は、どれも公表用の文書に載りません。
? 1
@ start banso open yama/1
@ wait 開会
@ key t
@ wait 歩く
@ key Space
@ wait ここでは使いません
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
