# 日程: day, hours and place of every session, a row for each.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00-16:30
  chisato
@ start banso open chisato
@ wait 次にすること
@ key d
@ screen
  | 知里町  日程                                                             2 / 7|
  ||
  | 日にちと時刻を書きます。決まっていない回は空けておきます。           Tab 次へ|
  ||
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年8月7日(金)         15:00  16:30|
  | > 次 1回目支援 ||
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
  | 例  8月7日、8/7、0807、R8.8.7|
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 6 17
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-58 bold
  style 2 69-78 bold reverse
  style 4 6-7 fg=243
  style 4 17-22 fg=243
  style 4 43-60 fg=243
  style 6 1-1 bold
  style 6 6-14 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 令和８年１０月２日
@ key Tab
@ wait 令和8年10月2日(金)
@ cursor 6 43
# Wide letters have room, too.
@ type １３：３０
@ rows 6-6
  | > 済 1回目支援  令和8年10月2日(金)       |１３：３０|
@ key Tab
@ rows 6-8
  | > 済 1回目支援  令和8年10月2日(金)        13:30 ||
  |   次 1.5mtg|
  |      2回目支援|
# What is no time is said, and stays as it was typed.
@ type 25:00
@ key Enter
@ screen
  | 知里町  日程                                                             2 / 7|
  ||
  | 日にちと時刻を書きます。決まっていない回は空けておきます。           Tab 次へ|
  ||
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年8月7日(金)         15:00  16:30|
  | > 済 1回目支援  令和8年10月2日(金)        13:30 |25:00|
  |   次 1.5mtg|
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
  | ! 「25:00」は時刻として読めません。例: 13:30、1330|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 6 55
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-58 bold
  style 2 69-78 bold reverse
  style 4 6-7 fg=243
  style 4 17-22 fg=243
  style 4 43-60 fg=243
  style 6 1-1 bold
  style 6 6-14 bold
  style 22 1-50 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-u
@ type 16時30分
@ key C-s
@ rows 6-6
  | > 済 1回目支援  令和8年10月2日(金)        13:30 |16:30|
# What is told of a field stands below, and the rows stay where they are.
@ key Tab
@ cursor 6 57
@ rows 3-4
  ||
  |      回         日にち                    始まり 終わり 会場|
@ rows 21-21
  | 例  役場2階。URLやIDは、その回を開き、d の「接続先」に書きます。|
@ key S-Tab
@ cursor 6 55
# Down leads to the same field of the next session.
@ key Down
@ wait 3 / 7
@ cursor 7 50
@ key S-Tab S-Tab
@ cursor 7 17
@ type R8.11.31
@ key Up
@ rows 22-22
  | ! 「R8.11.31」はありません。11月は30日までです。|
@ resize 40x12
@ screen
  | 知里町  日程                     3 / 7|
  | 日にちと時刻を書きます。決   Tab 次へ|
  | まっていない回は空けておきます。|
  |       始まり   13:30|
  |       終わり   16:30|
  |       会場   ||
  | > 1.5mtg     | R8.11.31|
  |       始まり ||
  |       終わり ||
  | ! 「R8.11.31」はありません。11月は30日|
  | までです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 6 24
  style 0 1-6 bold
  style 0 9-12 bold
  style 1 1-26 bold
  style 1 29-38 bold reverse
  style 2 1-32 bold
  style 6 1-8 bold
  style 9 1-38 bold
  style 10 1-10 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key C-u
@ type R8.11.20
@ key Esc
@ wait 次にすること
@ rows 5-8
  |   済 0.5mtg       8月7日(金)   15:00  帳票1 未着手|
  | > 済 1回目支援    10月2日(金)  13:30  帳票2|
  |   次 1.5mtg       きょう              目標の確認 未着手|
  |      2回目支援    未定                帳票3（案）|
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso list chisato --json | python3 -c '
> import json, sys
> for s in json.load(sys.stdin)["sessions"][:3]: print(s["date"], s["start"], s["end"])'
  2026-08-07 15:00 16:30
  2026-10-02 13:30 16:30
  2026-11-20 None None

# Days that are not in the order of the sessions are told where they stand, and may stay so; 接続先 of
# the session in focus stands below, which is the supporters' alone.
$ banso new --name 順番町 --id jun --date 0.5=R8.9.7 --date 1=R8.9.1 --date 2=R8.12.1
  jun
  banso: 0.5mtg: 1回目支援 9月1日(火) が、0.5mtg 9月7日(月) より先になっています。
  banso: 1回目支援: 1回目支援 9月1日(火) が、0.5mtg 9月7日(月) より先になっています。
@ start banso open jun
@ wait 次にすること
@ key d
@ wait 日にちと時刻を書きます
@ key Up
@ wait ! 1回目支援 9月1日(火) が、0.5mtg 9月7日(月) より先になっています。
@ screen
  | 順番町  日程                                                             2 / 7|
  ||
  | 日にちと時刻を書きます。決まっていない回は空けておきます。           Tab 次へ|
  ||
  |      回         日にち                    始まり 終わり 会場|
  |   済 0.5mtg     令和8年9月7日(月)   !前後|
  | > 済 1回目支援 |令和8年9月1日(火)   !前後|
  |   次 1.5mtg|
  |      2回目支援  令和8年12月1日(火)|
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
  | ! 1回目支援 9月1日(火) が、0.5mtg 9月7日(月) より先になっています。|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 6 34
  style 0 1-6 bold
  style 0 9-12 bold
  style 2 1-58 bold
  style 2 69-78 bold reverse
  style 4 6-7 fg=243
  style 4 17-22 fg=243
  style 4 43-60 fg=243
  style 5 37-41 bold
  style 6 1-1 bold
  style 6 6-14 bold
  style 6 37-41 bold
  style 22 1-67 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-u
@ type 9/8
@ key Tab
@ gone より先になっています
@ key S-Tab Down
@ wait 3 / 7
@ type 12/2
@ key Tab
@ wait ! 2回目支援 12月1日(火) が、1.5mtg 12月2日(水) より先になっています。
@ key Esc
@ wait 次にすること
@ key q q
@ gone 次にすること
@ key q
@ exit 0
$ banso list jun --json | grep -o '"date": *"2026-12-0[12]"'
  "date": "2026-12-02"
  "date": "2026-12-01"

# A day as it is written by hand, without its year: the coming one. What was understood is shown.
@ env BANSO_NOW=2026-11-21T10:00:00
$ banso new --name 手書き町 --id tegaki --pattern C --date 1=１１月２５日
  tegaki
$ banso list tegaki --json | grep -o '"date": *"[^"]*"'
  "date": "2026-11-25"
@ start banso open tegaki
@ wait 次にすること
@ key d
@ wait 日にちと時刻を書きます
@ key C-u
@ type 3/31(水)
@ key Tab
@ wait 令和9年3月31日(水)
@ key S-Tab C-u
@ type 11月31日
@ key Tab
@ wait 「11月31日」はありません。11月は30日までです。
@ key C-u
@ type 11/25
@ key Tab
@ wait 令和8年11月25日(水)
@ key Esc
@ wait 次にすること
@ signal HUP
@ exit 0

# 接続先 of the session in focus is told on every size: below the table, or in the lead.
$ banso new --name 接続町 --id setsuzoku --date 0.5=R8.12.9
  setsuzoku
@ start banso open setsuzoku/0.5
@ wait 進め方
@ key d
@ wait 日程・会場
@ key Tab*5
@ wait 6 / 8
@ type https://example.jp/j/123456789
@ key Esc
@ wait F8 始める
@ key Esc
@ wait 次にすること
@ key d
@ wait 接続先  https://example.jp/j/123456789
@ rows 20-22
  ||
  | 接続先  https://example.jp/j/123456789|
  | 保存しました 10:00|
@ resize 40x12
@ screen
  | 接続町  日程                     1 / 7|
  | 接続先  https://             Tab 次へ|
  | example.jp/j/123456789|
  | > 0.5mtg     | 令和8年12月9日(水)|
  |       始まり ||
  |       終わり ||
  |       会場   ||
  |   1回目支援  ||
  |       始まり ||
  |       終わり ||
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 34
  style 0 1-6 bold
  style 0 9-12 bold
  style 1 1-6 bold
  style 1 9-16 bold
  style 1 29-38 bold reverse
  style 2 1-22 bold
  style 3 1-8 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
# Where something is to be written, what it may be goes before.
@ key Tab
@ wait 例  13:30
@ rows 0-4
  | 接続町  日程                     1 / 7|
  | 例  13:30、1330              Tab 次へ|
  |   0.5mtg       令和8年12月9日(水)|
  | >     始まり ||
  |       終わり ||
@ signal TERM
@ exit 0

# A month's end is no day to meet: 1月末 would become some Sunday. What was typed stays, and is asked about.
@ size 80x24
$ banso new --name 月末町 --id getsumatsu --date 3=1月末; banso list | grep -c 月末町
  banso: 「1月末」では何日か分かりません。1月31日(日)のことなら 1/31 と書いてください。
  0
? 1
$ banso new --name 月末町 --id getsumatsu --date 3=R9.1.29
  getsumatsu
@ start banso open getsumatsu
@ wait 次にすること
@ key d
@ wait 日にちと時刻
@ key C-u
@ type 1月末
@ key Tab
@ wait では何日か分かりません
@ rows 3-10
  ||
  |      回         日にち                    始まり 終わり 会場|
  | > 次 0.5mtg    |1月末|
  |      1回目支援|
  |      1.5mtg|
  |      2回目支援|
  |      2.5mtg|
  |      3回目支援  令和9年1月29日(金)|
@ rows 21-23
  | ! 「1月末」では何日か分かりません。1月31日(日)のことなら 1/31 と書いてくださ|
  | い。|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
@ signal TERM
@ exit 0
$ banso list getsumatsu | grep -c 31日
  0
? 1

# A move costs a slow line no more than one of a list, also where another example is told.
$ banso new --name 細線町 --id hosoi --date 0.5=R8.12.7T13:30 --date 1=R9.1.12T13:30 --date 1.5=R9.2.19T13:30 --date 2=R9.3.8T13:30
  hosoi
@ start banso open hosoi
@ wait 次にすること
@ key d
@ wait 1 / 7
@ key Down
@ wait 2 / 7
@ meter
@ key Down
@ wait 3 / 7
@ within 160
@ key Down
@ wait 4 / 7
@ meter
@ key Down
@ wait 5 / 7
@ within 160
@ meter
@ key Down
@ wait 6 / 7
@ within 160
@ key Up Up
@ wait 4 / 7
@ meter
@ key Up
@ wait 3 / 7
@ within 160
@ meter
@ key Tab
@ drawn
@ within 160
@ signal TERM
@ exit 0
