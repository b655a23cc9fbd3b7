# answer, respondent and show: by the same rules as the screen.

$ banso new --name つながり市 --id tsu
  tsu
$ banso respondent add tsu --name 山田 --org つながり市社協 --role 社協・生活支援コーディネーター --municipality つながり市
  p1
$ banso respondent add tsu --name 鈴木 --role 住民・地域団体
  p2
$ banso respondent add tsu
  banso: --name のあとに氏名を書いてください。
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2
$ banso respondent add tsu --name ''
  banso: --name のあとに氏名を書いてください。
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2
$ banso respondent add tsu --name '　'
  banso: 「氏名」が空です。文字を書いてください。
? 1
$ banso respondent add tsu --name 佐藤 --role 市町村（担当課）
  p3
$ banso respondent add nai --name 佐藤
  banso: 支援先「nai」は見つかりません。「banso list」で名前か識別子を確かめてください。
? 1

# Every type of a field, read as on the screen.
$ banso answer tsu/0.5/f1 現状 'ＮＦＣ が'
$ printf '一行め\n二行め\n\n' | banso answer tsu/0.5/f1 課題 -
$ banso answer tsu/0.5/f1 支援テーマ '通いの場、地域ケア会議,移動の足'
$ banso answer tsu/0.5/f1 記入日 Ｒ８．１１．２０
$ banso answer tsu/0.5/entry 人口 '１２，３４５人'
$ banso answer tsu/0.5/entry 高齢化率 ３４．５％
$ banso answer tsu/1/f2/山田 立場 住民・地域団体
$ banso answer tsu/1/f2/山田 名前を出さずに報告書などに載せてよい はい
$ banso answer tsu/1/f2/p2 consent false
$ banso answer tsu/3/f4/山田 level going
$ banso answer tsu/3/f4/鈴木 当初の目標に対する達成度 達成
$ banso show tsu/0.5/f1
  つながり市 0.5mtg 帳票1 事前情報【支援者用】
    記入の状態: 入力中
  
  ・現状
    ＮＦＣ が
  
  ・課題
    一行め
    二行め
  
    支援テーマ（案）: 通いの場、地域ケア会議、移動の足
    記入日（案）: 令和8年11月20日(金)
$ banso show tsu/0.5/entry | tail -n 3
    記入の状態: 入力中
    人口: 12,345人
    高齢化率: 34.5%
$ banso show tsu/1/f2
  つながり市 1回目支援 帳票2 振り返りシート【支援者用】
  
  【山田（つながり市社協）】
    記入の状態: 入力中
    所属（案）: つながり市社協
    立場（案）: 住民・地域団体
    氏名（案）: 山田
    名前を出さずに報告書などに載せてよい（案）: はい
  
  【鈴木】
    記入の状態: 入力中
    立場（案）: 住民・地域団体
    氏名（案）: 鈴木
    名前を出さずに報告書などに載せてよい（案）: いいえ
  
  【佐藤】
    記入の状態: 未着手
$ banso show tsu/1/f2/山田 --for public
  つながり市 1回目支援【公表用】
    この読める範囲で出力できるものは、まだありません。
$ banso show 'tsu/3/f4/鈴木#当初の目標に対する達成度'
  つながり市 3回目支援 帳票4 振り返りシート（3回目）（案）【支援者用】
  
  【鈴木】
    記入の状態: 入力中
    当初の目標に対する達成度: 達成

# Refused, and why.
$ banso answer tsu/1/f2 気づいたこと x
  banso: 「帳票2 振り返りシート」は1人ずつ書く帳票です。tsu/1/f2/記入者 と書いてください。
? 1
$ banso answer tsu/1/f2/誰か 気づいたこと x
  banso: 参加者「誰か」は見つからないか、1つに決まりません。次から選んでください: p1（山田）、p2（鈴木）、p3（佐藤）
? 1
$ banso answer tsu/1/f2/山田 きづき x
  banso: 項目「きづき」は見つからないか、1つに決まりません。次から選んでください: org（所属）、role（立場）、name（氏名）、written_on（記入日）、mindful（参加するにあたり心がけたこと）、noticed（気づいたこと）、felt（感じたこと）、worry（悩んでいること・困っていること）、next（これから取り組みたいこと）、consent（名前を出さずに報告書などに載せてよい）
? 1
$ banso answer tsu/1 気づいたこと x
  banso: 項目「気づいたこと」の前に、回と帳票を書いてください（例 tsu/回/帳票#項目）。
? 1
$ banso answer 'tsu/0.5/f1#現状' 課題 x
  banso: 項目は場所の後ろに分けて書いてください（例 banso answer e1/1/帳票 項目 値）。
? 1
$ banso answer tsu/0.5/f1 記入日 令和8年2月30日
  banso: 「令和8年2月30日」はありません。2月は28日までです。
? 1
$ banso answer tsu/0.5/entry 人口 たくさん
  banso: 「たくさん」は数として読めません。数字で書いてください（例 34.5）。
? 1
$ banso answer tsu/0.5/entry 人口 -3
  banso: 「人口」は 0人 以上の数です（いまは -3）。このまま残すときは --reason で理由を書いてください。
? 1
$ banso answer tsu/0.5/entry 人口 -- -3
  banso: 「人口」は 0人 以上の数です（いまは -3）。このまま残すときは --reason で理由を書いてください。
? 1
$ banso answer tsu/0.5/entry 高齢化率 34.56
  banso: 「34.56」は小数第1位までで書いてください。
? 1
$ banso answer tsu/0.5/entry 高齢化率 134
  banso: 「高齢化率」は 100% 以下の数です（いまは 134）。このまま残すときは --reason で理由を書いてください。
? 1
$ banso answer tsu/1/f2/山田 立場 見物人
  banso: 「見物人」は選択肢にありません。次から選んでください: 市町村（担当課）、市町村（担当課の管理職）、市町村（関係課）、直営包括、委託包括、社協・生活支援コーディネーター、介護・医療の事業所、住民・地域団体、企業・NPO・大学、アドバイザー、都道府県、保健所・振興局、地方厚生(支)局、厚生労働省、受託事業者、その他
? 1
$ banso answer tsu/1/f2/山田 名前を出さずに報告書などに載せてよい たぶん
  banso: 「たぶん」は はい か いいえ で書いてください。
? 1
$ banso answer tsu/0.5/f1 記入者所属 '二
> 行'

# A soft rule gives way to a reason; a blank may have one, too.
$ banso answer tsu/0.5/entry 第〇期介護保険料 25000
  banso: 「第〇期介護保険料」は 20000円 以下の数です（いまは 25000）。このまま残すときは --reason で理由を書いてください。
? 1
$ banso answer tsu/0.5/entry 第〇期介護保険料 25000 --reason 前の期の額
$ banso answer tsu/0.5/f1 考え方 --reason 担当が替わったばかり
$ banso answer tsu/0.5/f1 期待する支援内容 --clear --reason 来週聞く
$ banso show tsu/0.5/f1 | tail -n 12
    一行め
    二行め
  
  ・考え方
    未記入（理由: 担当が替わったばかり）
  
  ・期待する支援内容
    未記入（理由: 来週聞く）
  
    支援テーマ（案）: 通いの場、地域ケア会議、移動の足
    記入者所属（案）: 二 行
    記入日（案）: 令和8年11月20日(金)
$ banso list tsu --json | python3 -c '
> import json, sys
> for form in json.load(sys.stdin)["sessions"][0]["forms"][:2]:
>     print(form["id"], form["state"])'
  f1 入力中
  entry 要確認

# Cleared, and still in the history.
$ banso answer tsu/0.5/f1 現状 --clear
$ banso history tsu/0.5/f1 現状
  2026-11-20T13:57  tanaka（LOGIN）  tsu/0.5/f1#current  ＮＦＣ が -> （空欄）
  2026-11-20T13:57  tanaka（LOGIN）  tsu/0.5/f1#current  （空欄） -> ＮＦＣ が

# Standard input has its limits: too long, not text, not UTF-8.
$ head -c 1100000 /dev/zero | tr '\0' a | banso answer tsu/0.5/f1 現状 -
  banso: 標準入力が長すぎます（1つの項目は1 MiBまで）。分けて書いてください。
? 1
$ printf 'a\0b' | banso answer tsu/0.5/f1 現状 -
  banso: 標準入力が文字の文ではありません（文字コード0があります）。
? 1
$ printf '\343\201' | banso answer tsu/0.5/f1 現状 -
  banso: 1バイトめに読めない文字があります。UTF-8 の文で書き直してください。
? 1
$ head -c 30000 /dev/zero | tr '\0' a | banso answer tsu/0.5/f1 現状 -
$ banso show tsu/0.5/f1 | grep -c aaaa
  1

# Rows of a table: + adds one; its id names it.
$ banso answer tsu/0.5/partners 'list:+:partner' 保健医療
$ banso answer tsu/0.5/partners '声をかける先:+:連携先' 漁業組合
$ banso answer tsu/0.5/partners '声をかける先:r1:なぜ来てほしいか' '見守りの話をしたい'
$ banso answer tsu/0.5/partners 声をかける先 x
  banso: 「声をかける先」は表です。list:行:列 と書いてください（行に + と書くと、行を足します）。
? 1
$ banso answer tsu/0.5/partners 'list:r9:partner' x
  banso: 行「r9」は見つからないか、1つに決まりません。次から選んでください: r1（1）、r2（2）
? 1
$ banso answer tsu/0.5/partners 'list:+:ない列' x
  banso: 列「ない列」は見つからないか、1つに決まりません。次から選んでください: partner（連携先）、why（なぜ来てほしいか）、caller（声をかける人）、reply（返事）、came（出席した回）
? 1
$ banso answer tsu/0.5/f1 現状:r1:x x
  banso: 「現状」は表ではないので、行と列は書けません。
? 1
$ banso show tsu/0.5/partners
  つながり市 0.5mtg 連携先【支援者用】
    記入の状態: 完了
  
  【声をかける先】
    連携先    なぜ来てほしいか    声をかける人  返事  出席した回
    保健医療  見守りの話をしたい
    漁業組合

# --- what NFC changed, and an answer that the sheet does not ask as it stands, are told ---
$ banso new --name 告町 --id tsuge >/dev/null
$ banso respondent add tsuge --name 神田
  p1
  banso: 「神」は「神」になりました。
$ banso answer tsuge/2/f3/p1 修正の内容 神社と神主に聞く --reason 福を知る
  banso: 「福」は「福」になりました。
  banso: 「神」は「神」になりました。
  banso: 「修正の内容」は、「目標の見直し」のいまの答えでは聞かない項目です。書いたものは残りますが、数えません。
$ banso answer tsuge/2/f3/p1 review 修正する; banso answer tsuge/2/f3/p1 修正の内容 へらす
