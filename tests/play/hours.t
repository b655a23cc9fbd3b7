# Hours that cannot be are asked about; when a session really began and ended can be mended.

@ styles off
@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20T13:30-15:00
  chisato
@ start banso open chisato/0.5
@ wait 顔合わせ・役割
@ key d
@ wait 日程・会場
@ gone 終えた時刻
@ key Tab Tab
@ key C-u
@ type 13:30
@ key Tab
@ wait このままでよい
@ screen
  | 知里町  0.5mtg  日程・会場                                               4 / 8|
  ||
  | 0.5mtg の時刻は、このままでよいですか。                          Enter 決める|
  ||
  |   終わり 13:30 が、始まり 13:30 よりあとになっていません。|
  ||
  | > 1  時刻を直す|
  |   2  このままでよい|
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
@ resize 40x12
@ screen
  | 知里町  0.5mtg  日程・会場       4 / 8|
  | 0.5mtg の時刻は、この    Enter 決める|
  | ままでよいですか。|
  |   終わり 13:30 が、始まり 13:30 より|
  |   あとになっていません。|
  ||
  | > 1  時刻を直す|
  |   2  このままでよい|
  ||
  ||
  ||
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 6 1
@ resize 80x24
@ wait このままでよい
@ key Enter
@ wait 日程・会場
@ wait > 終わり
@ key C-u
@ type 12:00
@ key Tab
@ wait 終わり 12:00
@ key 2
@ wait 訪問
# Once is enough.
@ key Esc
@ wait 顔合わせ・役割

# The end stands, the beginning is moved behind it: on the way out.
@ key d
@ wait 日程・会場
@ key Tab Tab
@ key C-u
@ type 15:00
@ key S-Tab
@ wait > 始まり
@ key C-u
@ type 16:00
@ key Esc
@ wait 始まり 16:00
@ key Enter
@ wait > 終わり
@ key C-u
@ type 17:30
@ key Esc
@ wait 顔合わせ・役割

# When it really was.
@ key F8
@ wait 始めました
@ key Tab End F8
@ wait ここから支援者だけです
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ key d
@ wait 終えた時刻
@ screen
  | 知里町  0.5mtg  日程・会場                                              1 / 10|
  ||
  | いつ、どこで、どのように。決まったところから書きます。               Tab 次へ|
  ||
  | > 日にち     | 令和8年11月20日(金)|
  |   始まり       16:00|
  |   終わり       17:30|
  |   開催方法|
  |   会場       ||
  |   接続先     ||
  |   進行役     ||
  |   記録者     ||
  |   始めた時刻   13:28|
  |   終えた時刻   13:28|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | 保存しました 13:28|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 4 35
@ key Tab*9
@ wait > 終えた時刻
@ key C-u
@ type 15:02
@ key Tab
@ wait 終わりました
@ key d
@ wait 終えた時刻
@ key Tab*8
@ wait > 始めた時刻
@ key C-u
@ type 15:40
@ key Tab Tab
@ wait 終えた時刻 15:02
@ key 1
@ wait > 終えた時刻
@ key C-u
@ type 17:20
@ key Esc
@ wait この回は終わりました
# All sessions at once.
@ key Esc
@ wait 次にすること
@ key d
@ wait 日にちと時刻を書きます
@ type R8.12.8
@ key Tab
@ type 13:30
@ key Tab
@ type 9:30
@ key Tab
@ wait 終わり 09:30
@ rows 0-6
  | 知里町  日程                                                             2 / 7|
  ||
  | 1回目支援 の時刻は、このままでよいですか。                       Enter 決める|
  ||
  |   終わり 09:30 が、始まり 13:30 よりあとになっていません。|
  ||
  | > 1  時刻を直す|
@ key 2
@ gone Enter 決める
@ cursor 6 57
@ key Esc
@ wait 次にすること
@ signal TERM
@ exit 0
$ banso export chisato/0.5 --doc record --format txt | grep 時刻
    始めた時刻: 15:40
    終えた時刻: 17:20
$ banso list chisato --json | python3 -c '
> import json, sys
> for s in json.load(sys.stdin)["sessions"][:2]: print(s["date"], s["start"], s["end"])'
  2026-11-20 16:00 17:30
  2026-12-08 13:30 09:30
