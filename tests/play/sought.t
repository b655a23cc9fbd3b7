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
# --- the forms of a kanji that names have ---
$ for name in 髙橋一 渡邉二 斉藤三 斎藤三 𠮷田四; do banso respondent add e3 --name $name --role 住民・地域団体; done
  p4
  p5
  p6
  p7
  p8
$ banso answer e3/1/f2/高橋一 気づいたこと 声
$ banso answer e3/1/f2/渡辺 気づいたこと 声
$ banso answer e3/1/f2/吉田四 気づいたこと 声
# Who is written exactly so goes first; else it is one of two.
$ banso answer e3/1/f2/斎藤三 気づいたこと 音
$ banso show e3/1/f2/斎藤三 | grep 氏名
    氏名（案）: 斎藤三
$ banso show e3/1/f2/齋藤三 2>&1 | grep -c 1つに決まりません
  1
$ banso respondent leave e3 --name 斉藤三 --from 2 --to 斎藤三 2>&1 | head -3
  p7
# What stands there stays as it was typed.
$ banso show e3/1/f2/渡邊二 | grep 氏名
    氏名（案）: 渡邉二
@ start banso open e3/1/f2
@ wait 記入する人を選びます
@ type 高橋
@ wait > 髙橋一
@ type 渡邊
@ wait > 渡邉二
@ type 吉田
@ wait > 𠮷田四
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
