# Forms to be filled by pen: the questions, boxes to tick and lines to write on, and no answer of anybody.

$ banso new --name つながり市 --id tsu --date 2=2026-12-04T13:30-16:30
  tsu
$ banso respondent add tsu --name 山田 --org 社協 --role 社協・生活支援コーディネーター
  p1
$ banso answer tsu/2/f3/山田 did ひみつの答え && banso answer tsu/2/f3/山田 org 別の所属 && banso answer tsu/2/ideal gaps:+:ideal ひみつの姿
$ banso export tsu/2/f3 --doc blank --for shared --format txt | head -n 37
  つながり市 2回目支援 帳票3 振り返りシート（2回目）【記入用紙】
    日時: 令和8年12月4日(金) 13:30～16:30
    お返しの期限: 令和＿＿＿年＿＿＿月＿＿＿日まで  お返し先: ＿＿＿＿＿＿＿＿＿＿＿＿
    前回からの歩みを振り返ります。書けるところだけで大丈夫です。
    所属: ＿＿＿＿＿＿＿＿＿＿＿＿
  
  ・立場
    [　　] 市町村（担当課）  [　　] 市町村（担当課の管理職）
    [　　] 市町村（関係課）  [　　] 直営包括  [　　] 委託包括
    [　　] 社協・生活支援コーディネーター  [　　] 介護・医療の事業所
    [　　] 住民・地域団体  [　　] 企業・NPO・大学  [　　] アドバイザー
    [　　] 都道府県  [　　] 保健所・振興局  [　　] 地方厚生(支)局
    [　　] 厚生労働省  [　　] 受託事業者  [　　] その他
  
    氏名: ＿＿＿＿＿＿＿＿＿＿＿＿  頭文字や番号でもかまいません。どう書きますか。
    記入日: 令和＿＿＿年＿＿＿月＿＿＿日
  
  ・前回から取り組んだこと
    前回のあと、何をしてみましたか。途中のことも。
    ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
    ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
    ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
    ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
  
  ・新たな課題・行き詰まり
    動いてみて、どこで止まりましたか。新しく見えてきたことは何ですか。
    ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
    ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
    ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
    ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
  
  ・目標の見直し
    前に決めた目標は、このままでよいですか。
    [　　] 変更なし  [　　] 修正する
  
  ・修正の内容
    （「目標の見直し」が「修正する」のときに書きます）

# For somebody whom the list knows: what it says of them, and not what they wrote.
$ banso export tsu/2/f3/山田 --doc blank --format md | head -n 13
  # つながり市 2回目支援 帳票3 振り返りシート（2回目）【支援者用】
  
  - 日時: 令和8年12月4日(金) 13:30～16:30
  - お返しの期限: 令和＿＿＿年＿＿＿月＿＿＿日まで  お返し先: ＿＿＿＿＿＿＿＿＿＿＿＿
  
  前回からの歩みを振り返ります。書けるところだけで大丈夫です。
  
  - 所属: 社協
  - 立場: 社協・生活支援コーディネーター
  - 氏名: 山田
  - 記入日: 令和＿＿＿年＿＿＿月＿＿＿日
  
  ## 前回から取り組んだこと
$ for form in f3 f3/山田 ideal groupwork roadmap; do for format in md txt html csv json; do for circle in team shared public; do
>     banso export tsu/2/$form --doc blank --for $circle --format $format 2>/dev/null
> done; done; done | grep -c -e ひみつ -e 別の所属
  0
? 1

# A table has rows to write in, and what may be chosen stands below it.
$ banso export tsu/2/roadmap --doc blank --format txt | head -n 9; banso export tsu/2/roadmap --doc blank --format txt | tail -n 2
  つながり市 2回目支援 ロードマップ【支援者用】
    日時: 令和8年12月4日(金) 13:30～16:30
    お返しの期限: 令和＿＿＿年＿＿＿月＿＿＿日まで  お返し先: ＿＿＿＿＿＿＿＿＿＿＿＿
    3回目までに下書きし、みんなで話し合います。来年度の自分たちが読んで動けるように。
    - 目指す姿: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
      現状: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
      課題: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
      取組: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿  関係する事業: ＿＿＿＿＿＿
      担当・連携先: ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿
    「関係する事業」に書くもの: サービス・活動事業、一般介護予防事業、包括的支援事業（包括の運営）、包括的支援事業（在宅医療・介護連携）、包括的支援事業（認知症総合支援）、包括的支援事業（生活支援体制整備）、包括的支援事業（地域ケア会議）、任意事業、重層的支援体制整備事業、高齢者保健事業・国保保健事業、他部局・保険外
    「時期」に書くもの: 今年度、来年度、再来年度
$ banso export tsu/2/resources --doc blank --format md | head -n 11
  # つながり市 2回目支援 地域資源の書き出し【支援者用】
  
  - 日時: 令和8年12月4日(金) 13:30～16:30
  - お返しの期限: 令和＿＿＿年＿＿＿月＿＿＿日まで  お返し先: ＿＿＿＿＿＿＿＿＿＿＿＿
  
  地図の代わりではなく、地図の横に置く表です。うちの町にないものは行を消し、あるものを足してください。
  
  ## 町にあるもの
  
  | 名前 | 種類 | 状態像 |
  |---|---|---|

# What is the team's own is handed to nobody else, and the name of a file says what it is.
$ banso export tsu/0.5/team_roles --doc blank --for shared --format txt
  banso: 「0.5mtg 記入用紙 支援チームの役割」は支援者用です。支援先用には出せません。
? 1
$ mkdir out && banso export tsu/2/f3 --doc blank --for shared -o out/ && banso export tsu/2/f3 --for shared -o out/ && ls out
  out/つながり市_2回目支援_記入用紙_帳票3_振り返りシート（2回目）_支援先用_R8.12.4.txt
  out/つながり市_2回目支援_帳票3_振り返りシート（2回目）_支援先用_R8.12.4.txt
  つながり市_2回目支援_帳票3_振り返りシート（2回目）_支援先用_R8.12.4.txt
  つながり市_2回目支援_記入用紙_帳票3_振り返りシート（2回目）_支援先用_R8.12.4.txt


# The list of papers offers it, for guests; also once somebody has written: others are still given one.
$ banso new --name 知里町 --id chi
  chi
$ banso respondent add chi --name 山田 && banso answer chi/2/f3/山田 気づいたこと 棚
  p1
@ start banso open chi/2
@ wait 進行
@ key Tab
@ type e
@ wait こう書き出されます
@ key Down*4
@ wait 2回目支援 記入用紙 帳票3 振り返りシート（2回目）を、支援先用
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# What was marked on it is keyed in by digits: both have one order.
$ banso export tsu/2/f3 --doc blank --for shared --format txt | grep いいえ
    [　　] いいえ  [　　] はい
$ banso respondent add tsu/2 --name 佐藤 >/dev/null
@ start banso open tsu/2/f3/佐藤#consent
@ wait いいえ
@ rows 3-8
  ||
  | > 1 ( ) いいえ|
  |   2 ( ) はい|
  ||
  |   数字を押すと、決めて次へ進みます。|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# It says by when it is to be given back, and is a sheet to fill for whoever gets it, also as a workbook; of what the team
# fills itself nothing is given back. The file is known to be none of the team's, and none for everybody.
$ banso export tsu/2/f3 --doc blank --for shared -o sheet.txt && head -n 3 sheet.txt; banso export tsu/2/f3 --doc blank -o sheet.txt; banso export tsu/2/f3 --doc blank --for public -o sheet.txt; banso export tsu/2/f3 --doc blank --for shared -o sheet.txt
  sheet.txt
  つながり市 2回目支援 帳票3 振り返りシート（2回目）【記入用紙】
    日時: 令和8年12月4日(金) 13:30～16:30
    お返しの期限: 令和＿＿＿年＿＿＿月＿＿＿日まで  お返し先: ＿＿＿＿＿＿＿＿＿＿＿＿
  banso: sheet.txt には、支援先用の文書があります。読む人のちがう文書は、別の名前にしてください。
  banso: 「2回目支援 記入用紙 帳票3 振り返りシート（2回目）」は支援先用です。公表用には出せません。
  sheet.txt
$ banso export tsu/2/f3 --doc blank --for shared -o sheet.xlsx && /usr/bin/python3 "$TESTS/data/book.py" texts sheet.xlsx | grep -e お返し -e 【; banso export tsu/0.5/team_roles --doc blank --format txt | head -n 3
  sheet.xlsx
  つながり市 2回目支援 帳票3 振り返りシート（2回目）【記入用紙】
  お返しの期限
  令和＿＿＿年＿＿＿月＿＿＿日まで  お返し先: ＿＿＿＿＿＿＿＿＿＿＿＿
  つながり市 2回目支援 帳票3 振り返りシート（2回目）【記入用紙】
  つながり市 2回目支援 帳票3 振り返りシート（2回目）【記入用紙】
  つながり市 0.5mtg 支援チームの役割【支援者用】
    支援者どうしで分け合います。空いている行があってもかまいません。
  
