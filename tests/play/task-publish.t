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
@ key Space
@ wait 公表用の文書にも載ります
@ screen
@ key Down
@ drawn
@ key Space
@ wait 公表用の文書にも載ります
@ key Space
@ wait 公表用の文書には載りません
@ rows 0-10
@ resize 40x12
@ screen
@ resize 80x24
@ wait 車を探す
# Its history, as of any value.
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso history momiji .tasks 2>/dev/null | grep -c 公表; for doc in record course; do banso export momiji/1 --doc $doc --for public --format txt 2>/dev/null; done | grep -e 車を探す -e 区長 -e 東
  ...
$ banso export momiji/1 --doc record --format txt | sed -n '/取り組むこと/,$p'; banso export momiji/1 --doc record --for shared | grep -c 公表してよい
  ...
# What is taken back is in no record, also where that is confirmed.
$ banso record confirm momiji/1; banso export momiji/1 --doc record --for public 2>/dev/null | grep -c 車を探す; banso task publish momiji 車 いいえ; banso export momiji/1 --doc record --for public 2>/dev/null | grep -c 車を探す
  1
  0
? 1
# What was opened behind that is, if it says what it said.
$ banso task publish momiji 区長 はい; banso export momiji/1 --doc record --for public 2>/dev/null | grep -c 区長に聞く
  1
$ banso task publish momiji 区長 たぶん; banso task publish momiji 区長; banso task publish momiji 山 はい
  ...
# Where a scenario publishes no 取組, nobody is asked.
$ sed -e 's/^  publish: true .*//' -e 's/^id: kasokuka/id: shut/' -e 's/^default: true//' "$BANSO_SCENARIOS/kasokuka.yaml" >shut.yaml; banso --scenarios . new --name 山の町 --id yama --scenario shut; banso task add yama/1 --what 歩く; banso task publish yama t1 はい
  ...
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
