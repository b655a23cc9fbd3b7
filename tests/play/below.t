# What has no row on the screen is told: options of a page, and rows of a table. Where that and how
# the text was kept have not both room, the day goes first, never the time.

$ banso demo --dir d >/dev/null
@ env BANSO_DB=d/practice.db
@ env BANSO_NOW=2026-12-21T10:00:00
@ size 40x12
@ start banso open chisato/1/f2/西田
@ wait 所属
@ key Tab
@ wait 全部で
@ rows 0-10
  | 【練習】帳票2     西田 みのり   2 / 10|
  | 書いた人（案）               Tab 次へ|
  | 書いてあることを確かめてください。|
  |   所属       高齢福祉課 地域支援係|
  |   立場  全部で16（上下で続き）|
  |   >  1 (*) 市町村（担当課）|
  |      2 ( ) 市町村（担当課の管理職）|
  |      3 ( ) 市町村（関係課）|
  |   氏名       西田 みのり|
  |   記入日     令和8年10月2日(金)|
@ key Esc
@ wait 記入する人
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ key Esc
@ wait 支援先の一覧
@ key q
@ exit 0
@ start banso open chisato/1/ideal
@ wait 下に
@ rows 0-10
  | 【練習】あるべき姿－現状＝課題   1 / 2|
  | 3行中1行め 続きは Enter    Enter 直す|
  | あるべき姿|
  | > 歩いて行ける所に、週に一度は集まれる|
  |   場がある。沢ノ上のおばあちゃんが、..|
  | － 現状（うち強み）|
  |   無人の野菜棚が五つあり、そこでの立..|
  | ＝ 課題|
  |   移動の足がない二地区がある。|
  |   高い・ふつう・棚まで歩いて来る人は..|
  | 保存しました 16:50  下に2行|
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ key Esc
@ wait 支援先の一覧
@ key q
@ exit 0

# What stands in brackets goes before the title of a form wraps within a word.
@ start banso open chisato/2
@ wait 進め方
@ key f
@ wait 帳票を選びます
@ rows 0-9
  | 【練習】知里町  2回目支援  帳票  6 / 6|
  | 帳票を選びます。           Enter 開く|
  |   あるべき姿－現状＝課題      完了|
  |   地域資源の書き出し          未着手|
  |   役割分担                    未着手|
  |   ロードマップ                未着手|
  |   グループワークの記録（案）  未着手|
  | > 帳票3 振り返りシート        5人中0人|
@ signal HUP
@ exit 0

# Checks that are done give way to open ones, and stand where these leave room.
@ size 80x24
@ start banso open chisato/1
@ wait この回は終わりました
@ rows 9-16
  |   済  5 休憩                   14:40 |   り言う。|
  |   済  6 あるべき姿－現状＝課題 14:50 | 帳票   事前準備  完了|
  |   済  7 発表・優先課題         15:40 | 確認すること  3つのうち3つ|
  |   略  8 首長との意見交換    任(25分) |   [済] 趣旨と、きょうの行き先を伝えた|
  |   済  9 次回までに取り組むこと 16:00 |   [済] 記録の扱いと、写真の可否を確かめ|
  |   済 10 帳票2の記入            16:15 |        た|
  | 取組          未 1  中 1  済 1  変 1 |   ほか1つ 済|
  | 進行メモ（支援先と共有）|
@ signal HUP
@ exit 0
