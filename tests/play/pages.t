# Short fields that belong together stand on one page (`page:` in the scenario): still each is kept when
# it is left.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00 --date 1=R8.10.2
  chisato
$ banso respondent add chisato --name 西田 --org 高齢福祉課 --role 直営包括
  p1
@ start banso open 'chisato/0.5/entry#人口'
@ wait 1 / 24
@ type 9800
@ key Tab
@ wait 2 / 24
@ type 令和8年6月末
@ screen
  | 知里町  0.5mtg  市町村エントリーシート                    支援先で1枚   2 / 24|
  ||
  | 人口（案）                                                           Tab 次へ|
  | いつの数字ですか。例えば、何年何月末。|
  ||
  |   人口         9,800人|
  | > 人口の時点 | 令和8年6月末|
  |   人口の出典 ||
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
  | 書きかけ（控えてあります）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 6 28
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 69-78 bold reverse
  style 3 1-38 bold
  style 6 1-12 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
$ banso history chisato | grep -c entry
  1

# Up and Down go to the neighbours on the page, and no further; what was typed is kept.
@ key Up
@ wait 1 / 24
@ key Up
@ wait 1 / 24
@ key Down
@ wait 2 / 24
@ key Down
@ wait 3 / 24
@ key Down
@ wait 3 / 24
$ banso history chisato | grep -c entry
  2

# What is no number is said, stays on the page as a draft, and is told there.
@ key Tab
@ wait 高齢化率
@ type 四割
@ key Tab
@ wait ! 
@ key Tab
@ wait （書きかけ）
@ rows 4-10
  ||
  |   高齢化率         （書きかけ）|
  | > 高齢化率の時点 ||
  |   高齢化率の出典 ||
@ key S-Tab
@ wait 四割
@ key C-u
@ type 41
@ key Tab
@ wait 41%
@ resize 40x12
@ rows 1-6
  | 高齢化率（案）               Tab 次へ|
  | いつの数字ですか。|
  |   高齢化率         41%|
  | > 高齢化率の時点 ||
  |   高齢化率の出典 ||
@ resize 80x24
@ wait 知里町
@ key Esc
@ wait 帳票
@ signal TERM
@ exit 0

# What is filled beforehand is one page; it is kept by whoever goes through it.
@ start banso open 'chisato/1/f2/西田#所属'
@ wait 1 / 10
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート                          西田   1 / 10|
  ||
  | 書いた人（案）                                                       Tab 次へ|
  | 書いてあることを確かめてください。|
  ||
  | > 所属     | 高齢福祉課|
  |   立場       直営包括|
  |   氏名       西田|
  |   記入日     令和8年10月2日(金)（仮: 回の日）|
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
  | 打つと書き直し、右矢印で書き足しです。|
  ||
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 24
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-39 bold
  style 2 69-78 bold reverse
  style 3 1-34 bold
  style 5 1-6 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab
@ wait 2 / 10
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート                          西田   2 / 10|
  ||
  | 書いた人（案）                                                       Tab 次へ|
  | 書いてあることを確かめてください。|
  ||
  |   所属       高齢福祉課|
  |   立場          1 ( ) 市町村（担当課）|
  |                 2 ( ) 市町村（担当課の管理職）|
  |                 3 ( ) 市町村（関係課）|
  |              >  4 (*) 直営包括|
  |                 5 ( ) 委託包括|
  |                 6 ( ) 社協・生活支援コーディネーター|
  |                 7 ( ) 介護・医療の事業所|
  |                 8 ( ) 住民・地域団体|
  |                 9 ( ) 企業・NPO・大学|
  |                10 ( ) アドバイザー|
  |                11 ( ) 都道府県|
  |                全部で16（上下で続き）|
  |   氏名       西田|
  |   記入日     令和8年10月2日(金)|
  ||
  ||
  ||
  | Enter 決めて次へ  F2 項目  F4 空ける理由  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 9 14
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-39 bold
  style 2 69-78 bold reverse
  style 3 1-34 bold
  style 6 3-6 bold
  style 9 14-14 bold
  style 9 23-30 bold
  style 23 1-5 bold
  style 23 19-20 bold
  style 23 28-29 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Tab Tab Tab
@ wait 5 / 10
@ wait 参加するにあたり心がけたこと
@ key S-Tab
@ wait 4 / 10
@ resize 40x12
@ key S-Tab S-Tab
@ wait 2 / 10
@ screen
  | 1回目支援  帳票2         西田   2 / 10|
  | 書いた人（案）               Tab 次へ|
  | 書いてあることを確かめてください。|
  |   所属       高齢福祉課|
  |   立場  全部で16（上下で続き）|
  |      2 ( ) 市町村（担当課の管理職）|
  |      3 ( ) 市町村（関係課）|
  |   >  4 (*) 直営包括|
  |   氏名       西田|
  |   記入日     令和8年10月2日(金)|
  | 保存しました 13:57|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 7 3
  style 0 1-9 bold
  style 0 12-16 bold
  style 1 29-38 bold reverse
  style 2 1-34 bold
  style 4 3-6 bold
  style 7 3-3 bold
  style 7 12-19 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ signal TERM
@ exit 0
$ banso show 'chisato/1/f2/西田' | grep -c 高齢福祉課
  2

# 記入日 is the day of the session from which the sheet was opened, （仮） until somebody goes through it;
# of a pile of sheets from another day one is dated, and the others begin with that.
$ banso respondent add chisato --name 大沢
  p2
$ banso respondent add chisato --name 区長
  p3
@ start banso open 'chisato/1/f2/大沢#記入日'
@ wait 4 / 10
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート                          大沢   4 / 10|
  ||
  | 記入日（案）                                                         Tab 次へ|
  ||
  |   所属     ||
  |   立場|
  |   氏名       大沢|
  | > 記入日   | 令和8年10月2日(金) （仮）|
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
  | （仮）この回の日です。Tab で決まります。|
  ||
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 7 32
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-39 bold
  style 2 1-12 bold
  style 2 69-78 bold reverse
  style 7 1-8 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ wait 令和8年10月2日(金) （仮）
@ rows 1-7
  | 記入日（案）                 Tab 次へ|
  |   所属     ||
  |   立場|
  |   氏名       大沢|
  | > 記入日   | 令和8年10月2日(金) （仮）|
@ resize 80x24
@ wait この回の日です
# The first letter replaces it, and the sign goes with it.
@ type 1
@ gone （仮）
@ type 0/5
@ key Tab
@ wait 5 / 10
@ key F2
@ wait 記入日
@ rows 4-9
  ||
  |    1 所属|
  |    2 立場|
  |    3 氏名                            大沢|
  |    4 記入日                          令和8年10月5日(月)|
  | >  5 参加するにあたり心がけたこと|
@ key Esc
@ wait 5 / 10
@ key Esc
@ wait 記入する人
@ signal TERM
@ exit 0
@ start banso open 'chisato/1/f2/区長#記入日'
@ wait ほかの人と同じ日です
@ key S-Tab
@ wait 3 / 10
@ rows 3-8
  | 頭文字や番号でもかまいません。どう書きますか。|
  ||
  |   所属     ||
  |   立場|
  | > 氏名     | 区長|
  |   記入日     令和8年10月5日(月)（仮: ほかの人と同じ）|
@ signal TERM
@ exit 0
# Whoever only looked has kept nothing; whoever goes on has.
$ banso export chisato/1/f2 --format csv | grep -o '記入日.*2026-10-..'
  記入日,,,2026-10-02
  記入日,,,2026-10-05
@ start banso open 'chisato/1/f2/区長#記入日'
@ wait ほかの人と同じ日です
@ key Tab
@ wait 5 / 10
@ signal TERM
@ exit 0
$ banso export chisato/1/f2 --format csv | grep -o '記入日.*2026-10-..'
  記入日,,,2026-10-02
  記入日,,,2026-10-05
  記入日,,,2026-10-05
