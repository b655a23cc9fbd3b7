# What is sought is found however it is written: kana, width, glyph and what nobody sees make no
# difference, and two of one name are told apart.
$ banso new --name 府中市 --pref 広島県
  e1
$ banso new --name 府中市 --pref 東京都
  e2
$ banso new --name さくら町 --pref かくう県
  e3
$ banso list ｻｸﾗ | head -1
  e3  さくら町  訪問3回
$ banso list かくう県　サクラ町 | head -1
  e3  さくら町  訪問3回
$ banso list 府中市
  banso: 「府中市」に当たる支援先が2件あります。識別子で書いてください: e1（広島県 府中市）、e2（東京都 府中市）
? 1
$ banso list 東京都府中市 | head -1
  e2  府中市  訪問3回
# --- who is called exactly so goes first ---
$ banso respondent add e3 --name みき; banso respondent add e3 --name ミキ; banso respondent add e3 --name 葛󠄀西
  p1
  p2
  p3
$ banso answer e3/1/f2/ミキ 気づいたこと 声; banso answer e3/1/f2/葛西 気づいたこと 音
$ banso show e3/1/f2/ミキ | grep 氏名
    氏名（案）: ミキ
$ banso show e3/1/f2/ﾐｷ
  banso: 参加者「ﾐｷ」は見つからないか、1つに決まりません。次から選んでください: p1（みき）、p2（ミキ）、p3（葛󠄀西）
? 1
# --- a name that nobody sees is none ---
$ banso new --name "$(printf '\342\200\213')"
  banso: 「支援先の名前」が空です。文字を書いてください。
? 1
$ banso respondent add e3 --name "$(printf '\343\205\244')"
  banso: 「氏名」が空です。文字を書いてください。
? 1
# --- on the screens ---
@ start banso
@ wait 1 / 3
@ key /
@ wait 3件
@ type さクラ
@ wait 3件のうち1件
@ wait さくら町
@ key Esc
@ gone 3件のうち1件
@ key /
@ type 東京都府
@ wait 3件のうち1件
@ signal HUP
@ exit 0
@ start banso open e3/1/f2/みき#所属
@ wait 所属
@ key Tab
@ wait ( ) 市町村（担当課）
@ type じぎょうしょ
@ wait という選択肢はありません
@ type NPO
@ wait 企業・NPO・大学
@ signal HUP
@ exit 0
