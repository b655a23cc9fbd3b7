# Choosing: the hint line says how, and an option that was only pointed at is not left in silence.
@ styles off
$ mkdir scenarios && cp $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 海町 --id umi
  umi

# One of several: arrows, Enter, Tab. Only Tab where nothing was pointed at: nothing is said.
@ start banso open 'umi/walk/map#town_type'
@ wait 町の形
@ rows 23-23
  | Enter 決めて次へ  Tab とばす  F2 項目  F9 メニュー        Esc 戻る  F1 ヘルプ|
@ key Tab
@ wait 8 / 9
@ key S-Tab
@ wait 7 / 9

# Pointed at, and Tab: said once, and the next Tab goes on.
@ key Down Tab
@ wait 選んでいません。Enter で決めます
@ key Tab
@ wait 8 / 9
@ key S-Tab
@ wait 7 / 9
@ key Down Tab
@ wait 選んでいません。Enter で決めます
@ key Enter
@ wait 8 / 9
@ key S-Tab
@ wait (*)
@ rows 23-23
  | Enter 決めて次へ  F2 項目  F4 空ける理由  F9 メニュー     Esc 戻る  F1 ヘルプ|

# The chip says what leads on now: Enter, as long as > stands beside what is chosen.
@ rows 2-3
  | 町の形                                                               Tab 次へ|
@ key Up
@ drawn
@ rows 2-3
  | 町の形                                                       Enter 決めて次へ|
@ key Tab
@ wait ! 選んでいません。Enter で決めます
@ key Down
@ drawn
@ rows 2-3
  | 町の形                                                               Tab 次へ|

# Back on what is chosen there is nothing to be said; nor where the menu gave the keys.
@ key Up Down Tab
@ wait 8 / 9
@ key S-Tab
@ wait 7 / 9
@ key F9
@ wait 矢印で > を
@ screen
  | 海町  まち歩き  まち歩きの票                              支援先で1枚   1 / 13|
  ||
  | メニュー  ここで使えるもの                                       Enter 決める|
  ||
  | > 1  決めて次へ     Enter      > の付いたものに決めて、次の項目へ進みます。|
  |   2  次へ           Tab        書いたものを保存して、次の項目へ進みます。|
  |   3  項目           F2         項目を一覧で見て、好きなところへ移ります。|
  |   4  空ける理由     F4         空けておく理由や、この値でよい理由を書きます。|
  |   5  履歴           F5         この項目をいつ誰がどう変えたかを見ます。|
  |   6  前へ           Shift-Tab  書いたものを保存して、前の項目へ戻ります。|
  |   7  保存           Ctrl-S     いま保存します（次へ進むときも保存されます）。|
  |   8  選ぶ           上下       矢印で > を動かします。数字や言葉でも選べます。|
  |   9  戻る           Esc        1つ前の画面に戻ります。書いたものは残ります。|
  |      ヘルプ         F1         この画面の使い方を開きます。|
  |      終了           F10        終わります（はじめの一覧のほかでは戻ります）。|
  |      中断           Ctrl-C     書きかけを控えて、終わるかどうかを聞きます。|
  |      描き直し       Ctrl-L     画面が乱れたとき、描き直します。|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める                                              Esc 戻る  F1 ヘルプ|
  cursor 4 1
@ type 2
@ wait 8 / 9

# Several of several: Enter ticks, and one tick is enough.
@ key S-Tab S-Tab
@ wait 心配な災害
@ rows 23-23
  | Enter 印を付ける  Tab とばす  F2 項目  F9 メニュー        Esc 戻る  F1 ヘルプ|
@ key Down Tab
@ wait 選んでいません
@ key Enter Down Tab
@ wait 7 / 9
@ resize 40x12
@ wait 町の形
@ rows 11-11
  | Enter 決めて次へ     F9  Esc 戻る  F1|
@ signal HUP
@ exit 0

# In a record, too.
@ resize 80x24
@ start banso open umi
@ wait 7 / 9
@ key Esc
@ wait 世話役の相談
@ key Esc
@ wait 次にすること
@ key j
@ wait 支援類型
@ key Tab Tab Tab
@ wait Enter 決めて次へ
@ key Down Tab
@ wait 選んでいません。Enter で決めます
@ key Tab
@ wait 西暦で
# Ctrl-S keeps what is marked, and does not pass over in silence what only has the focus.
@ key S-Tab
@ wait Enter 決めて次へ
@ key Up C-s
@ wait 選んでいません。Enter で決めます
@ key C-s
@ wait 選んでいません。Enter で決めます
@ key Enter
@ wait 西暦で
@ key S-Tab
@ wait Enter 決めて次へ
@ key Down C-s
@ wait のままです。変えるなら Enter です
@ rows 4-22
  |   支援先の名前   海町|
  |   都道府県     ||
  |   団体コード   ||
  |   支援類型         1 (*) 沿岸|
  |                  > 2 ( ) 山沿い|
  |                    3 その他（書く）:|
  |   年度         ||
  |   保存期間     ||
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
  | ! 「沿岸」のままです。変えるなら Enter です|
@ key Enter
@ wait 西暦で
@ key S-Tab C-s
@ gone のままです
@ signal HUP
@ exit 0

# What was ticked or unticked is kept first.
$ banso new --name 森町 --id mori
  mori
@ start banso open 'mori/walk/map#心配な災害'
@ wait Enter 印を付ける
@ key Enter C-s
@ wait 保存しました
@ key Enter C-s
@ wait 選んでいません
@ signal HUP
@ exit 0
$ banso history mori/walk/map
  2026-11-20T13:57  tanaka（LOGIN）  mori/walk/map#hazard  地震 -> （空欄）
  2026-11-20T13:57  tanaka（LOGIN）  mori/walk/map#walked_on  （空欄） -> 令和8年11月20日(金)
  2026-11-20T13:57  tanaka（LOGIN）  mori/walk/map#hazard  （空欄） -> 地震

# What did nothing says so: F8 in a sheet, Ctrl-Z behind the first key.
@ start banso open 'umi/walk/map#歩いた道'
@ wait 1 / 9
@ key F8
@ wait 進行へは Esc で戻ってから F8
@ type あ
@ gone 進行へは
@ key C-z C-z
@ wait これより前は F5（履歴）で見られます
@ key Esc
@ gone 1 / 9
@ signal HUP
@ exit 0

# A record: its last box says that all is kept, a day that cannot be one that it is not.
@ start banso open umi/walk
@ wait 世話役の相談
@ key d
@ wait 決まったところから
@ type 11月31日
@ key Esc
@ wait 「日にち」は、まだ保存されていません（書きかけがあります）
@ key d
@ wait 前の書きかけです（Ctrl-U で消せます）
@ key C-u Tab*7
@ type 岡田
@ key Tab
@ wait 保存しました
@ wait 世話役の相談
@ key Esc
@ wait 次にすること
@ key Esc
@ wait 支援先の一覧
@ key n
@ wait 支援先を追加
@ type もみ
@ key Esc
@ wait 支援先の一覧
@ key n
@ wait 前の書きかけです（Ctrl-U で消せます）
@ signal HUP
@ exit 0

# Enter pressed once too often chooses nothing.
@ start banso --db enter.db
@ wait 支援先の一覧
@ key n
@ wait 支援先の名前
@ type みどり町
@ key Enter Enter Enter Enter
@ wait まだ選んでいません
@ rows 20-22
  ||
  ||
  | ! まだ選んでいません。これに決めるなら Enter、とばすなら Tab です。|
@ key Enter
@ wait みどり町（三回）
@ signal HUP
@ exit 0
