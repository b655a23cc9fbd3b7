# 備考 of 出席: who came late, left early or sent somebody else, a line each.

$ banso new --name 知里町 --id chisato --date 1=2026-12-02
  chisato
$ for who in 山田 川口 谷; do banso respondent add chisato --name $who --org 高齢福祉課 --title 係長; done
  p1
  p2
  p3
$ banso attend chisato/1 present 山田 川口 谷
@ env BANSO_NOW=2026-12-03T10:00
@ start banso open chisato/1
@ wait 開会
@ key a
@ wait 来た人に
@ key Down h
@ wait 備考
@ screen
  | 知里町  1回目支援  備考                                           川口   1 / 1|
  ||
  | 遅刻・早退・代理などを、1行で書きます。                              Tab 次へ|
  | 例  14時から、途中退席、代理: 佐藤係長。公表用の文書には載りません。|
  ||
  | > 備考     ||
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
  ||
  ||
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 5 14
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 2 1-39 bold
  style 2 69-78 bold reverse
  style 5 1-6 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 14時から
@ key Enter
@ wait 14時から
@ screen
  | 知里町  1回目支援  出席                                                  2 / 3|
  ||
  | 来た人に、印を付けます。                                             Esc 戻る|
  | 予定 0人  出席 3人|
  ||
  |    予定     出席     氏名                  所属・職名            備考|
  |    [  ]     [レ]     山田                  高齢福祉課 係長|
  |    [  ]   > [レ]     川口                  高齢福祉課 係長       14時から|
  |    [  ]     [レ]     谷                    高齢福祉課 係長|
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
  | 保存しました|
  | Enter 印を付ける  A 全員  u 元に戻す  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 7 11
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 2 1-24 bold
  style 2 69-78 bold reverse
  style 5 4-7 fg=243
  style 5 13-16 fg=243
  style 5 22-25 fg=243
  style 5 44-53 fg=243
  style 5 66-69 fg=243
  style 7 11-16 bold
  style 7 22-25 bold
  style 23 1-5 bold
  style 23 19-19 bold
  style 23 27-27 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold

# No letter in front of a time is amiss; it is taken back as a mark is, and written again.
@ key C-z
@ wait 元に戻しました
@ gone 14時から
@ key h
@ wait 遅刻・早退
@ type 代理: 佐藤係長
@ key Esc
@ wait 代理: 佐藤係長
$ banso history chisato | grep remark | cut -d ' ' -f 5-
  chisato/1/.session#attendance:p2:remark  （空欄） -> 代理: 佐藤係長
  chisato/1/.session#attendance:p2:remark  14時から -> （空欄）
  chisato/1/.session#attendance:p2:remark  （空欄） -> 14時から

# What a colleague has written meanwhile is asked about, and what they wrote afterwards is not taken back.
@ key h
@ wait 遅刻・早退
@ type 途中退席
$ banso attend chisato/1 川口 --remark 15時まで
@ key Enter
@ wait どちらにしますか
@ rows 4-5
  |   ほかの人: 15時まで|
@ key 2
@ wait 来た人に
@ rows 5-8
  |    予定     出席     氏名                  所属・職名            備考|
  |    [  ]     [レ]     山田                  高齢福祉課 係長|
  |    [  ]   > [レ]     川口                  高齢福祉課 係長       途中退席|
  |    [  ]     [レ]     谷                    高齢福祉課 係長|
$ banso attend chisato/1 川口 --remark 15時まで
@ wait 15時まで
@ key u
@ wait そのままにしました

# Of whom nobody invited nothing is said.
@ key Up x
@ wait 外しました
@ key h
@ wait 外した人です
@ key u
@ wait 元に戻しました

# A draft waits where it was written, and leads back there.
@ key h
@ wait 遅刻・早退
@ type 駅に遅れ
@ wait 書きかけ
@ kill
@ start banso
@ wait 書きかけ
@ rows 0-8
  | 前回の書きかけ                                                           1 / 1|
  ||
  | 保存の前に終わった書きかけが残っています。                       Enter 続ける|
  ||
  | > 知里町  1回目支援  日程  山田  備考  10:00|
  ||
  |   保存されているもの  （まだありません）|
  |   書きかけ            4字|
  |     駅に遅れ|
@ key Enter
@ wait 駅に遅れ
@ key Enter
@ wait 駅に遅れ
@ rows 5-9
  |    予定     出席     氏名                  所属・職名            備考|
  |    [  ]   > [レ]     山田                  高齢福祉課 係長       駅に遅れ|
  |    [  ]     [レ]     川口                  高齢福祉課 係長       15時まで|
  |    [  ]     [レ]     谷                    高齢福祉課 係長|

# On a narrow screen it stands behind the name.
@ resize 40x12
@ wait （駅に遅れ）
@ screen
  | 知里町  1回目支援  出席          1 / 3|
  | 来た人に、印を付けます。     Esc 戻る|
  | 予定 0人  出席 3人  h 備考|
  |    予定     出席     氏名|
  |    [  ]   > [レ]     山田（駅に遅れ）|
  |    [  ]     [レ]     川口（15時まで）|
  |    [  ]     [レ]     谷|
  ||
  ||
  ||
  | 保存しました|
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 4 11
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 1 1-24 bold
  style 1 29-38 bold reverse
  style 3 4-7 fg=243
  style 3 13-16 fg=243
  style 3 22-25 fg=243
  style 4 11-16 bold
  style 4 22-37 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key h
@ wait 遅刻
@ screen
  | 知里町  1回目支援  備考   山田   1 / 1|
  | 遅刻・早退・代理などを、1    Tab 次へ|
  | 行で書きます。|
  | > 備考     | 駅に遅れ|
  ||
  ||
  ||
  ||
  ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 3 22
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-23 bold
  style 1 1-25 bold
  style 1 29-38 bold reverse
  style 2 1-14 bold
  style 3 1-6 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Esc
@ wait （駅に遅れ）
@ signal TERM
@ exit 0

# In the record for the team and those who take part, never for everybody.
$ for who in team shared public; do banso export chisato/1 --doc record --format txt --for $who | sed -n '/出席/,/^$/p'; done
    出席: 3人（立場の書かれていない人3人）
  
  【出席者】
    立場  所属        職名  氏名  出欠  備考
          高齢福祉課  係長  山田  出席  駅に遅れ
          高齢福祉課  係長  川口  出席  15時まで
          高齢福祉課  係長  谷    出席
  
    出席: 3人（立場の書かれていない人3人）
  
  【出席者】
    立場  所属        職名  氏名  出欠  備考
          高齢福祉課  係長  山田  出席  駅に遅れ
          高齢福祉課  係長  川口  出席  15時まで
          高齢福祉課  係長  谷    出席
  
    出席: 3人（立場の書かれていない人3人）
  
$ for who in team shared public; do banso export chisato/1 --format json --for $who | grep -c 15時まで; done
  2
  2
  0
? 1
$ for who in team shared public; do banso export chisato --format json --for $who | grep -c 15時まで; done
  3
  1
  0
? 1
$ for who in team shared; do banso export chisato/1 --doc record --format csv --for $who | grep remark; done
  chisato,知里町,1,.session,,,attendance,備考,p1,remark,駅に遅れ,,,2026-12-03T10:00:00,支援者用\x0d (esc)
  chisato,知里町,1,.session,,,attendance,備考,p2,remark,15時まで,,,2026-12-03T10:00:00,支援者用\x0d (esc)
  chisato,知里町,1,.session,,,attendance,備考,p1,remark,駅に遅れ,,,2026-12-03T10:00:00,支援先用\x0d (esc)
  chisato,知里町,1,.session,,,attendance,備考,p2,remark,15時まで,,,2026-12-03T10:00:00,支援先用\x0d (esc)
$ banso export chisato/1 --doc record --format xlsx --for shared -o shared.xlsx; banso export chisato/1 --doc record --format xlsx --for public -o public.xlsx
  shared.xlsx
  public.xlsx
$ for who in shared public; do /usr/bin/python3 "$TESTS/data/book.py" has 15時まで $who.xlsx; done
  shared.xlsx
$ banso history chisato | grep remark | cut -d ' ' -f 5-
  chisato/1/.session#attendance:p1:remark  （空欄） -> 駅に遅れ
  chisato/1/.session#attendance:p2:remark  途中退席 -> 15時まで
  chisato/1/.session#attendance:p2:remark  15時まで -> 途中退席
  chisato/1/.session#attendance:p2:remark  代理: 佐藤係長 -> 15時まで
  chisato/1/.session#attendance:p2:remark  （空欄） -> 代理: 佐藤係長
  chisato/1/.session#attendance:p2:remark  14時から -> （空欄）
  chisato/1/.session#attendance:p2:remark  （空欄） -> 14時から
