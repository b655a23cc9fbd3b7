# Who leads and who writes is the same at most sessions: who it was last time is offered, as a guess
# that Tab keeps and going back does not.
@ styles off
$ banso new --name 知里町 --id chisato --date 0.5=2026-08-07 --date 1=2026-10-02 --date 1.5=2026-12-18
  chisato
@ start banso open chisato/0.5
@ wait 帳票
@ key d
@ wait 開催方法
@ key Tab Tab Tab Tab Tab Tab
@ wait > 進行役
@ type 田中
@ key Tab
@ wait > 記録者
@ type 野口
@ key Tab
@ gone 開催方法
@ signal HUP
@ exit 0
@ start banso open chisato/1.5
@ wait 帳票
@ key d
@ wait 開催方法
@ screen
  | 知里町  1.5mtg  日程・会場                                               1 / 8|
  ||
  | いつ、どこで、どのように。決まったところから書きます。               Tab 次へ|
  ||
  | > 日にち   | 令和8年12月18日(金)|
  |   始まり   ||
  |   終わり   ||
  |   開催方法|
  |   会場     ||
  |   接続先   ||
  |   進行役     田中（仮: 前の回と同じ）|
  |   記録者     野口（仮: 前の回と同じ）|
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
  cursor 4 33
@ key Tab Tab Tab Tab Tab Tab
@ wait > 進行役
@ screen
  | 知里町  1.5mtg  日程・会場                                               7 / 8|
  ||
  | いつ、どこで、どのように。決まったところから書きます。               Tab 次へ|
  ||
  |   日にち     令和8年12月18日(金)|
  |   始まり   ||
  |   終わり   ||
  |   開催方法|
  |   会場     ||
  |   接続先   ||
  | > 進行役   | 田中 （仮）|
  |   記録者     野口（仮: 前の回と同じ）|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | （仮）前の回と同じです。Tab で決まります。|
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 10 18
@ key Esc
@ gone 開催方法
$ banso export chisato/1.5 --doc record --format txt -o - | grep '進行役\|記録者'
? 1
@ key d
@ wait 開催方法
@ key Tab Tab Tab Tab Tab Tab
@ wait > 進行役
@ key Tab
@ wait > 記録者
@ type 山田
@ key Tab
@ gone 開催方法
$ banso export chisato/1.5 --doc record --format txt -o - | grep '進行役\|記録者'
    進行役: 田中
    記録者: 山田
# Whoever empties it wants none.
@ key d
@ wait 開催方法
@ key Tab Tab Tab Tab Tab Tab
@ wait > 進行役
@ key C-u Tab
@ wait > 記録者
@ rows 10-11
  |   進行役   ||
  | > 記録者   | 山田|
@ key Esc
@ signal HUP
@ exit 0
