# 支援記録 is as of its day: who was there and the tasks as they were when the session ended. One key
# or a command says that it is complete; what is changed later is counted.

@ styles off
@ size 80x24
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-19 --date 1=2026-12-02
  tsu
$ banso record confirm tsu/1
  banso: 1回目支援 はまだ終わっていないので、支援記録を確定できません。終わってから確定してください。
? 1
$ banso record confirm tsu
  banso: 支援記録は回ごとにあります。支援先と回を書いてください（例 tsu/回）。
? 1
$ banso record close tsu/0.5
  banso: 「close」は confirm、reopen のどちらでもありません。
  使い方: banso record confirm WHERE | reopen WHERE
? 2
$ banso task add tsu/0.5 --what 区長に話を聞く --who 木下 --due R8.11.22
  t1
$ banso record confirm tsu/0.5
  banso: 支援記録に載るもののうち、まだのもの: 進行役、記録者、決まったこと、連携先
$ banso task state tsu t1 できた
$ banso export tsu/0.5 --doc record --for shared
  # つながり市 0.5mtg 支援記録【支援先用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月19日(木)
  - 確定: 令和8年11月20日(金)、tanaka
  - 確定後に直した所: 1
  
  ## 次回までに取り組むこと
  
  | 何を | 誰が | いつまでに | 状態 | やってみて分かったこと・理由 | 決めた回 |
  |---|---|---|---|---|---|
  | 区長に話を聞く | 木下 | 11月22日(日) | 未着手 |  | 0.5mtg |
  
  - 次の予定: 1回目支援  令和8年12月2日(水)
  
  作成: 令和8年11月20日(金)  確定
$ banso export tsu/0.5 --doc record --for public
  # つながり市 1回目支援の前の打合せ 支援記録【公表用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月19日(木)
  - ねらい: 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪問をおおまかに描きます。
  - 確定: 令和8年11月20日(金)
  - 次の予定: 1回目支援  令和8年12月2日(水)
  
  作成: 令和8年11月20日(金)  確定
# Others are told the same by 回のようす, which stands beside it in a set; the team's own tells what is there now, and
# says so.
$ for circle in shared public team; do banso export tsu/0.5 --doc session --for $circle --format txt | grep -e ようす -e 確定 -e いまの -e 区長 -e 作成; done
    確定: 令和8年11月20日(金)、tanaka
    確定後に直した所: 1
    区長に話を聞く  木下  11月22日(日)  未着手                                0.5mtg
    作成: 令和8年11月20日(金)
    確定: 令和8年11月20日(金)
    作成: 令和8年11月20日(金)
    いまの内容です。支援記録は令和8年11月20日(金)に確定していて、そのあとに変わった1か所は入っていません。
    区長に話を聞く  木下  11月22日(日)  できた                                0.5mtg
$ banso export tsu/0.5 --doc all --for shared -o set/ >/dev/null && grep -h -e 確定 -e 区長 set/*支援記録* set/*回のようす*
    確定: 令和8年11月20日(金)、tanaka
    確定後に直した所: 1
    区長に話を聞く  木下  11月22日(日)  未着手                                0.5mtg
    作成: 令和8年11月20日(金)  確定
    確定: 令和8年11月20日(金)、tanaka
    確定後に直した所: 1
    区長に話を聞く  木下  11月22日(日)  未着手                                0.5mtg
$ banso record reopen tsu/0.5
$ banso export tsu/0.5 --doc record --for shared
  # つながり市 0.5mtg 支援記録【支援先用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月19日(木)
  
  ## 次回までに取り組むこと
  
  | 何を | 誰が | いつまでに | 状態 | やってみて分かったこと・理由 | 決めた回 |
  |---|---|---|---|---|---|
  | 区長に話を聞く | 木下 | 11月22日(日) | できた |  | 0.5mtg |
  
  - 次の予定: 1回目支援  令和8年12月2日(水)
  
  作成: 令和8年11月20日(金)  案

# It holds what was worked on there, by the marks of the scenario: as it stood on its day. Sheets
# that somebody filled for themselves, and what the scenario does not mark, are not in it.
$ banso new --name 知里町 --id chi --date 0.5=2026-11-19 --date 1=2026-12-02
  chi
$ banso answer chi/0.5/連携先 list:+:partner 社協 && banso answer chi/0.5/帳票1 現状 マークのない項目
$ banso record confirm chi/0.5
  banso: 支援記録に載るもののうち、まだのもの: 進行役、記録者、決まったこと
$ banso answer chi/0.5/連携先 list:r1:partner 大学 && banso answer chi/0.5/連携先 list:r1:why 話が進む
$ banso export chi/0.5 --doc record --for shared
  # 知里町 0.5mtg 支援記録【支援先用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月19日(木)
  - 確定: 令和8年11月20日(金)、tanaka
  - 確定後に直した所: 1
  
  ## 連携先
  
  ### 声をかける先
  
  | 連携先 | なぜ来てほしいか | 声をかける人 | 返事 | 出席した回 |
  |---|---|---|---|---|
  | 社協 |  |  |  |  |
  
  - 次の予定: 1回目支援  令和8年12月2日(水)
  
  作成: 令和8年11月20日(金)  確定
$ banso record reopen chi/0.5 && banso show chi/0.5/連携先 | grep -c 大学
  1
$ banso export chi/0.5 --doc record --format txt | grep -e 社協 -e 大学 -e マーク
    大学    話が進む
$ banso export chi/0.5 --doc record --for public | grep -c -e 連携先 -e 大学
  0
? 1

# By a key, where the record is in focus.
@ start banso open tsu/0.5
@ type e
@ wait 支援記録
@ screen
  | つながり市  出力                                               未確定   1 / 11|
  ||
  | 0.5mtg 支援記録を、支援者用に書き出します。                    Enter 書き出す|
  ||
  | この回  0.5mtg                |   だれに渡す   [支援者用]  支援先用  公表用|
  | > 支援記録                    |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの ありません|
  |   次第                        | こう書き出されます|
  | 全体                          | つながり市 0.5mtg 支援記録【支援者用】|
  |   支援の記録                  |   日時: 令和8年11月19日(木)|
  |   みんなの声                  ||
  | ほかの回                      | 【次回までに取り組むこと】|
  |   1回目支援              4種  |   何を  誰が  いつまでに  状態  やってみて分|
  |   1.5mtg                 3種  | かったこと・理由  決めた回|
  |   2回目支援              4種  |   区長に話を聞く  木下  11月22日(日)  できた|
  |   2.5mtg                 3種  | 0.5mtg|
  |   3回目支援              4種  ||
  |   報告会                 4種  |   次の予定: 1回目支援  令和8年12月2日(水)|
  |                               ||
  |                               ||
  ||
  |   名前  つながり市_0.5mtg_支援記録_支援者用_R8.11.19.txt|
  ||
  | Enter 書き出す  Tab だれに・形へ  k 確定  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 5 1
# What it lacks is asked about first; that is no word against confirming it.
@ type k
@ wait 確定しますか
@ rows 0-15
  | つながり市  出力                                               未確定   1 / 11|
  ||
  | まだ書かれていないものがあります。確定しますか。                 Enter 決める|
  ||
  |   0.5mtgの支援記録に載るもののうち、まだのもの:|
  |   ・進行役|
  |   ・記録者|
  |   ・決まったこと|
  |   ・連携先|
  ||
  |   確定したあとに書くと、「確定後に直した所」に数えられます。|
  ||
  | > 1  まだ確定しない|
  |   2  このまま確定する|
@ key Enter
@ wait > 支援記録
@ rows 0-0
  | つながり市  出力                                               未確定   1 / 11|
@ type k
@ wait 確定しますか
@ key 2
@ wait 確定しました
# How many rows it has depends on the login name that stands in it.
@ rows 0-5
  | つながり市  出力                                                 確定   1 / 11|
  ||
  | 0.5mtg 支援記録を、支援者用に書き出します。                    Enter 書き出す|
  ||
  | この回  0.5mtg                |   だれに渡す   [支援者用]  支援先用  公表用|
  | > 支援記録                    |   形           [テキスト]  Excel  ページ >|
@ rows 22-23
  | 0.5mtgの支援記録を確定しました。k でやめられます。|
  | Enter 書き出す  Tab だれに・形へ  F9 メニュー             Esc 戻る  F1 ヘルプ|
@ type k
@ wait 確定をやめますか
@ key 2
@ wait 確定をやめました
@ key Esc
@ gone だれに渡す
@ type q
@ type q
@ type q
@ exit 0

# As long as nobody has said when it ended, it goes on: on a later day, too.
$ banso new --name もみじ町 --id momiji --date 1=2026-11-20T13:30
  momiji
@ start banso open momiji/1
@ wait まだ始めていません
@ key F8
@ wait F8 次へ進む
@ signal HUP
@ exit 0
$ banso record confirm momiji/1
  banso: 1回目支援 はまだ続いているので、支援記録を確定できません。さいごの進行で F8 を押し、終えてから確定してください。
? 1
@ env BANSO_NOW=2026-11-24T09:00
$ banso record confirm momiji/1
  banso: 1回目支援 は始めたままなので、支援記録を確定できません。画面で回を開くと、終えた時刻をたずねます。終えてから確定してください。
? 1
@ start banso open momiji/1
@ wait は何時に終わりましたか
@ key Esc
@ key Tab
@ type e
@ wait 1回目支援 次第を
@ key Down*2
@ wait 1回目支援 支援記録を
@ type k
@ wait ! 1回目支援 は始めたままなので、支援記録を確定できません。
@ signal HUP
@ exit 0
@ start banso open momiji/1
@ wait は何時に終わりましたか
@ type 1
@ wait 例  15:00
@ type 16:30
@ key Enter
@ wait おつかれさまでした
@ signal HUP
@ exit 0
$ banso record confirm momiji/1
  banso: 支援記録に載るもののうち、まだのもの: 進行役、記録者、決まったこと、あるべき姿－現状＝課題、グループワークの記録、当初の目標
$ banso export momiji/1 --doc record --for public | grep 確定
  - 確定: 令和8年11月24日(火)
  作成: 令和8年11月24日(火)  確定

# A sheet of the whole course goes on in the next session: what is added there corrects nothing of before.
@ env BANSO_NOW=2026-12-02T13:00
@ start banso open chi/1
@ wait まだ始めていません
@ key F8
@ wait F8 次へ進む
@ signal HUP
@ exit 0
$ banso answer chi/0.5/連携先 list:+:partner 農協 && banso answer chi/0.5/連携先 list:r1:why 足がある
$ banso export chi/0.5 --doc record --for shared | grep -e 直した -e 農協 -e 大学
  | 大学 | 話が進む |  |  |  |

# What others get as 回のようす lies beside the record and tells the same day, confirmed or not; the team's tells today.
$ banso new --name かい町 --id kai --date 0.5=2026-12-01 --date 1=2026-12-02 --date 1.5=2026-12-16
  kai
$ banso task add kai/0.5 --what 区長に話を聞く --who 木下 --due R8.12.2
  t1
$ banso export kai/0.5 --doc session --for team --format txt | grep -e いまの
? 1
@ start banso open kai/1
@ wait まだ始めていません
@ key F8
@ wait F8 次へ進む
@ signal HUP
@ exit 0
$ banso task state kai t1 できた && banso task add kai/1 --what 店をたずねる
  t2
$ for doc in record session; do for circle in shared public team; do echo "- $doc $circle"; banso export kai/0.5 --doc $doc --for $circle --format txt | grep -e 区長 -e いまの; done; done
  - record shared
    区長に話を聞く  木下  12月2日(水)  未着手                                0.5mtg
  - record public
  - record team
    区長に話を聞く  木下  12月2日(水)  未着手                                0.5mtg
  - session shared
    区長に話を聞く  木下  12月2日(水)  未着手                                0.5mtg
  - session public
  - session team
    いまの内容です。支援記録はその日の内容で、そのあとに変わった1か所は入っていません。
    区長に話を聞く  木下  12月2日(水)  できた                                0.5mtg
$ banso show kai/0.5 --for shared | grep 区長
    区長に話を聞く  木下  12月2日(水)  未着手                                0.5mtg
