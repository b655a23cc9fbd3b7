# Two people at one table: what the other one does shows within a second, and takes nothing away.

$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi
$ banso answer machi/one/book kinds:+:name 夜回り
$ banso answer machi/one/book kinds:+:name 炊き出し
$ banso answer machi/one/book kinds:+:name 縁側

# A row of theirs, while one of ours is in the hand.
@ start banso open 'machi/one/book#kinds'
@ wait 3行中1行め
@ key End m Up
@ wait 3行中2行め
$ banso answer machi/one/book kinds:+:name 花の会
@ wait 4行中2行め
@ rows 5-10
  |     名前      話                    人数  始めた日  場所  持ち物|
  |   1 夜回り|
  | > 2 縁側|
  |   3 炊き出し|
  |   4 花の会|
@ key Up Enter
@ wait 動かしました
@ rows 5-10
  |     名前      話                    人数  始めた日  場所  持ち物|
  | > 1 縁側|
  |   2 夜回り|
  |   3 炊き出し|
  |   4 花の会|

# A cell of theirs in a row that is open here, and one that both write.
@ key Enter
@ wait 縁側
$ banso answer machi/one/book kinds:1:story 毎週
@ wait 毎週
@ key Tab
@ type 。お茶つき
$ banso answer machi/one/book kinds:1:story 毎月
@ wait さんがこの項目を保存
@ key Esc
@ wait どちらにしますか
@ wait 毎月
@ wait 毎週。お茶つき
@ key 2
@ gone どちらにしますか
@ key Esc
@ wait m 動かす
@ wait 毎週。お茶つき

# A new row stays while they write, and goes when it is left blank.
@ key n
@ wait 5行中5行め
$ banso answer machi/one/book kinds:+:name 囲碁
@ wait 6行中5行め
@ key Esc
@ wait m 動かす
@ wait 5行中5行め
@ rows 5-11
  |     名前      話              人数  始めた日  場所  備え  持ち物|
  |   1 縁側      毎週。お茶つき|
  |   2 夜回り|
  |   3 炊き出し|
  |   4 花の会|
  | > 5 囲碁|

# What they wrote behind an edit of ours, or in another cell meanwhile, no undo takes away.
@ key Up
@ wait 5行中4行め
@ key Enter
@ wait 5行中4行め
@ wait > 名前
@ key Tab
@ type 苗を配る
@ key Esc
@ wait m 動かす
@ wait 苗を配る
$ banso answer machi/one/book kinds:4:story 種も配る
@ wait 種も配る
@ key u
@ wait 元に戻しませんでした
$ banso show 'machi/one/book#kinds' | grep -o '種も配る'
  種も配る
@ key Enter
@ wait 種も配る
@ key Tab
@ type 。春だけ
@ key Tab
@ wait > 人数
$ banso answer machi/one/book kinds:4:name 花と緑の会
$ banso answer machi/one/book kinds:4:place 道
@ wait 花と緑の会
@ key Esc
@ wait m 動かす
@ wait 春だけ
$ banso answer machi/one/book kinds:4:heads 7
@ wait 7人
@ key u
@ wait 元に戻しました
@ gone 春だけ
$ banso show 'machi/one/book#kinds' | grep -o '花と緑の会\|7人'
  花と緑の会
  7人
@ key Down

# Nor does undo take a row out that was added here, once somebody else has written in it.
@ key n
@ wait 6行中6行め
@ type 茶の間
@ key Esc
@ wait m 動かす
@ wait 茶の間
$ banso answer machi/one/book kinds:6:story ラジオ体操も
@ wait ラジオ体操も
@ key u
@ wait この行に書いたので
@ rows 12-15
  ||
  |   5 囲碁|
  | > 6 茶の間          ラジオ体操も|
$ banso show 'machi/one/book#kinds' | grep -o '茶の間.*体操も'
  茶の間      ラジオ体操も

# Where nobody has, it does: one that was filled here, and one that was copied.
@ key n
@ wait 7行中7行め
@ type 詩の会
@ key Tab
@ type 月に一度
@ key Esc
@ wait m 動かす
@ key c
@ wait 8行中8行め
@ key u
@ wait 元に戻しました
@ wait 7行中7行め
@ key u
@ wait 元に戻しました
@ gone 詩の会
@ key Up
@ wait 6行中5行め

# What cannot be kept is said before the row is left, once.
@ key Enter
@ wait 囲碁
@ key Tab Tab
@ type 百人
@ key Esc
@ wait 数として読めません
@ key Esc
@ wait m 動かす
@ key Enter
@ wait 百人
@ key Tab Tab C-u
@ type 51
@ key Esc
@ wait 理由を書
@ type 大会の日
@ key Enter
@ gone 理由を書
@ key Esc
@ wait 51人
@ key C-c
@ wait Esc で続けます
@ key Enter
@ exit 0
