# 日程: days that one may want to think about. A word stands beside the day, a sentence below; none of it
# is refused.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00-16:30 --date 1=R8.11.23T13:30-16:30
  chisato
  banso: 1回目支援: 11月23日(月) は祝日（勤労感謝の日）です。
$ banso new --name 隣の町 --id tonari --date 1=R8.12.8T14:00-17:00
  tonari
@ start banso open chisato
@ wait 次にすること
@ key d
@ wait 日程
@ screen
  | 知里町  日程                                                             2 / 7|
  ||
  | 日にちと時刻を書きます。決まっていない回は空けておきます。           Tab 次へ|
  ||
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年8月7日(金)         15:00  16:30|
  | > 次 1回目支援 |令和8年11月23日(月) !祝日 13:30  16:30|
  |      1.5mtg|
  |      2回目支援|
  |      2.5mtg|
  |      3回目支援|
  |      報告会|
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
  | ! 11月23日(月) は祝日（勤労感謝の日）です。|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 6 36
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-58 bold
  style 2 69-78 bold reverse
  style 4 6-7 fg=243
  style 4 17-22 fg=243
  style 4 43-60 fg=243
  style 6 1-1 bold
  style 6 6-14 bold
  style 6 37-41 bold
  style 22 1-43 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Tab from the day of 1回目 to that of 1.5mtg: a Saturday.
@ key Down
@ type 12/5
@ key Tab
@ wait 土曜日です
@ rows 4-8
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年8月7日(金)         15:00  16:30|
  |   次 1回目支援  令和8年11月23日(月) !祝日 13:30  16:30|
  | >    1.5mtg     令和8年12月5日(土)  !土日||
  |      2回目支援|
@ rows 22-22
  | ! 12月5日(土) は土曜日です。|
# Offices are closed; and before the session before it, which counts more: a long sentence grows upwards.
@ key Down
@ key S-Tab
@ type R8.12.30
@ key Tab
@ wait 役所の休み
@ rows 4-8
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年8月7日(金)         15:00  16:30|
  |   次 1回目支援  令和8年11月23日(月) !祝日 13:30  16:30|
  |      1.5mtg     令和8年12月5日(土)  !土日|
  | >    2回目支援  令和8年12月30日(水) !閉庁||
@ rows 22-22
  | ! 12月30日(水) は役所の休み（年末年始の閉庁日）です。|
@ key S-Tab
@ type R8.11.22
@ key Tab
@ wait より先
@ rows 4-9
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年8月7日(金)         15:00  16:30|
  |   次 1回目支援  令和8年11月23日(月) !前後 13:30  16:30|
  |      1.5mtg     令和8年12月5日(土)  !前後|
  | >    2回目支援  令和8年11月22日(日) !前後||
  |      2.5mtg|
@ rows 20-22
  | 例  13:30、1330|
  | ! 2回目支援 11月22日(日) が、1.5mtg 12月5日(土) より先になっています。11月22日|
  | (日) は日曜日です。|
@ key S-Tab
@ resize 40x12
@ screen
  | 知里町  日程                     4 / 7|
  | 日にちと時刻を書きます。決   Tab 次へ|
  | まっていない回は空けておきます。|
  |       会場   ||
  | > 2回目支援  | 令和8年11月22日(日)|
  |       始まり ||
  |       終わり ||
  |       会場   ||
  | ! 2回目支援 11月22日(日) が、1.5mtg 12|
  | 月5日(土) より先になっています。11月22|
  | 日(日) は日曜日です。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 4 35
  style 0 1-6 bold
  style 0 9-12 bold
  style 1 1-26 bold
  style 1 29-38 bold reverse
  style 2 1-32 bold
  style 4 1-11 bold
  style 8 1-38 bold
  style 9 1-38 bold
  style 10 1-21 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 160x50
@ wait 知里町
@ rows 4-9
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年8月7日(金)         15:00  16:30|
  |   次 1回目支援  令和8年11月23日(月) !前後 13:30  16:30|
  |      1.5mtg     令和8年12月5日(土)  !前後|
  | >    2回目支援 |令和8年11月22日(日) !前後|
  |      2.5mtg|
@ resize 80x24
# A day on which nothing is to be said.
@ wait 日にち
@ key C-u
@ type R8.12.8
@ key Tab
@ gone より先
@ rows 4-9
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年8月7日(金)         15:00  16:30|
  |   次 1回目支援  令和8年11月23日(月) !祝日 13:30  16:30|
  |      1.5mtg     令和8年12月5日(土)  !土日|
  | >    2回目支援  令和8年12月8日(火)       ||
  |      2.5mtg|
@ rows 20-22
  ||
  | 例  13:30、1330|
@ signal TERM
@ exit 0

# Two sessions of one course at one hour; and the same person at another place.
$ banso new --name 重なり町 --id kasane --date 1=R8.12.8T13:00-15:00 --date 1.5=R8.12.8T14:30-16:00
  kasane
  banso: 1回目支援: 1.5mtg と時間が重なっています。進行の合計180分、予定は120分
  banso: 1.5mtg: 1回目支援 と時間が重なっています。
@ start banso open kasane
@ wait 次にすること
@ key d
@ wait !重複
@ key Down
@ wait 重なっています
@ rows 4-8
  |      回         日にち                    始まり 終わり 会場|
  |   次 0.5mtg|
  | >    1回目支援 |令和8年12月8日(火)  !重複 13:00  15:00|
  |      1.5mtg     令和8年12月8日(火)  !重複 14:30  16:00|
  |      2回目支援|
@ rows 21-22
  | ! 1.5mtg と時間が重なっています。進行の合計180分、予定は120分。終わりを16:00に|
  | すると入ります。|
@ signal TERM
@ exit 0
@ start banso open tonari/1
@ wait 進め方
@ key d
@ wait 日程・会場
@ key Tab*6
@ wait 7 / 8
@ type 県庁 みどり
@ key C-s
@ wait 保存しました
@ signal TERM
@ exit 0
$ banso new --name よその町 --id yoso --date 1=R8.12.8T16:30-18:00
  yoso
  banso: 1回目支援: 進行の合計180分、予定は90分
@ start banso open yoso/1
@ wait 進め方
@ key d
@ wait 日程・会場
@ key Tab*6
@ wait 7 / 8
@ type 西田、県庁みどり
@ key Tab
@ wait にいる予定です
@ screen
  | よその町  1回目支援  日程・会場                                          8 / 8|
  ||
  | いつ、どこで、どのように。決まったところから書きます。               Tab 次へ|
  ||
  |   日にち     令和8年12月8日(火)|
  |   始まり     16:30|
  |   終わり     18:00|
  |   開催方法|
  |   会場     ||
  |   接続先   ||
  |   進行役     西田、県庁みどり|
  | > 記録者   ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | ! 進行役（県庁みどり）は、14:00 から 隣の町 にいる予定です。進行の合計180分、|
  | 予定は90分。終わりを19:30にすると入ります。|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 11 14
  style 0 1-8 bold
  style 0 11-19 bold
  style 0 22-31 bold
  style 2 1-54 bold
  style 2 69-78 bold reverse
  style 11 1-8 bold
  style 21 1-77 bold
  style 22 1-43 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
# One hour later nothing is to be said, but for the agenda.
@ key S-Tab*6
@ wait 2 / 8
@ type 17:00
@ key Tab
@ gone にいる予定です
@ rows 20-22
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | ! 進行の合計180分、予定は60分。終わりを20:00にすると入ります。|
@ key S-Tab
@ wait 2 / 8
@ type 16:59
@ key Tab
@ wait にいる予定です
@ key Esc
@ wait 進め方
@ key Esc
@ wait 次にすること
@ key d
@ wait !重複
@ rows 4-6
  |      回         日にち                    始まり 終わり 会場|
  | > 次 0.5mtg    ||
  |      1回目支援  令和8年12月8日(火)  !重複 16:59  18:00|
@ signal TERM
@ exit 0

# The same words where a day is given to a command, on stderr; none of it is refused.
$ banso new --name 秋の町 --id aki --date 0.5=R8.11.28T13:30-14:00 --date 1=R8.11.23 --date 1.5=R9.1.2 2>words; cat words
  aki
  banso: 0.5mtg: 1回目支援 11月23日(月) が、0.5mtg 11月28日(土) より先になっています。11月28日(土) は土曜日です。進行の合計90分、予定は30分
  banso: 1回目支援: 1回目支援 11月23日(月) が、0.5mtg 11月28日(土) より先になっています。11月23日(月) は祝日（勤労感謝の日）です。
  banso: 1.5mtg: 1月2日(土) は役所の休み（年末年始の閉庁日）です。1月2日(土) は土曜日です。
$ banso new --name 春の町 --id haru --date 0.5=R8.8.7 2>words; cat words
  haru
