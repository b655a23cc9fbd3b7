# new and list: what is added, and what is refused whole.

$ banso list
$ banso list --json
  []
$ banso new --name 知里町
  e1
$ banso new --name つながり市 --pref れんしゅう県 --code 999997 --pattern B --type 厚生局主導型 --id tsunagari --date 1=R8.10.5T１３：３０-16:30
  tsunagari
$ banso new --name=うまれ村 --pattern=C --date=1=2026/9/2
  e2
$ banso list
  tsunagari     つながり市            れんしゅう県  訪問2回   1.5mtg
  e1            知里町                              訪問3回   0.5mtg
  e2            うまれ村                            単発      終了        令和8年9月2日(水)
$ banso list --json | python3 -m json.tool --no-ensure-ascii
  [
      {
          "id": "tsunagari",
          "name": "つながり市",
          "pref": "れんしゅう県",
          "pattern": "B",
          "next": "1.5",
          "next_at": null
      },
      {
          "id": "e1",
          "name": "知里町",
          "pref": "",
          "pattern": "A",
          "next": "0.5",
          "next_at": null
      },
      {
          "id": "e2",
          "name": "うまれ村",
          "pref": "",
          "pattern": "C",
          "next": null,
          "next_at": "2026-09-02"
      }
  ]
$ banso list tsunagari
  tsunagari  つながり市  訪問2回
  0.5     0.5mtg      未定                      帳票1 事前情報 未着手、市町村エントリーシート 未着手、後期高齢者の質問票 未着手、連携先 未着手、支援チームの役割 未着手、事前準備 未着手
  1       1回目支援   10月5日(月) 13:30-16:30   事前準備 未着手、あるべき姿－現状＝課題 未着手、グループワークの記録 未着手、当初の目標 未着手、帳票2 振り返りシート 記入者なし
  1.5     1.5mtg      未定                      目標の確認 未着手、当初の目標 未着手、次回の設計 未着手、連携先 未着手、支援方針の確認 未着手
  3       3回目支援   未定                      役割分担 未着手、当初の目標 未着手、ロードマップ 未着手、グループワークの記録 未着手、地域資源の書き出し 未着手、支援の成果 未着手、アドバイザー派遣 未着手、帳票4 振り返りシート（3回目） 記入者なし
  report  報告会      未定                      報告資料（10分） 未着手、帳票5 終了後シート 記入者なし
$ banso list うまれ村 --json
  {
    "id": "e2",
    "name": "うまれ村",
    "pref": "",
    "pattern": "C",
    "sessions": [
      {
        "id": "1",
        "title": "研修会・意見交換会",
        "kind": "visit",
        "date": "2026-09-02",
        "start": null,
        "end": null,
        "forms": [
          {
            "id": "pref_entry",
            "title": "都道府県エントリーシート",
            "state": "未着手",
            "sheets": 1,
            "done": 0,
            "begun": 0
          },
          {
            "id": "issues",
            "title": "課題整理",
            "state": "未着手",
            "sheets": 1,
            "done": 0,
            "begun": 0
          },
          {
            "id": "groupwork",
            "title": "グループワークの記録",
            "state": "未着手",
            "sheets": 1,
            "done": 0,
            "begun": 0
          },
          {
            "id": "f2",
            "title": "帳票2 振り返りシート",
            "state": "未着手",
            "sheets": 0,
            "done": 0,
            "begun": 0
          }
        ]
      }
    ],
    "tasks": []
  }
$ banso list つながり市/1/f2 | head -n 1
  tsunagari  つながり市  訪問2回
$ banso history tsunagari
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/1/.session#end  （空欄） -> 16:30
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/1/.session#start  （空欄） -> 13:30
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/1/.session#date  （空欄） -> 令和8年10月5日(月)
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/.course#type  （空欄） -> 厚生局主導型
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/.course#code  （空欄） -> 999997
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/.course#pref  （空欄） -> れんしゅう県
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/.course#name  （空欄） -> つながり市

# Refused: nothing is added.
$ banso new
  banso: --name に支援先の名前を書いてください。
? 2
$ banso new --name ''
  banso: --name に支援先の名前を書いてください。
? 2
$ banso new --name '　'
  banso: 「支援先の名前」が空です。文字を書いてください。
? 1
$ banso new --name 町 --id tsunagari
  banso: 識別子「tsunagari」は「つながり市」が使っています。別の識別子にしてください。
? 1
$ banso new --name 町 --id 'A B'
  banso: 識別子「A B」は使えません。半角の小文字・数字・_・- の40字までで書いてください（例 tsunagari）。
? 1
$ banso new --name 町 --id @all
  banso: 識別子「@all」は使えません。半角の小文字・数字・_・- の40字までで書いてください（例 tsunagari）。
? 1
$ banso new --name 町 --id 12345678901234567890123456789012345678901
  banso: 識別子「12345678901234567890123456789012345678901」は使えません。半角の小文字・数字・_・- の40字までで書いてください（例 tsunagari）。
? 1
$ banso new --name 町 --scenario nai
  banso: シナリオ「nai」が $BANSO_SCENARIOS にありません。「banso scenario list」で名前を確かめてください。
? 1
$ banso new --name 町 --pattern Z
  banso: 回数の型「Z」はありません。次から選んでください: A（訪問3回）、B（訪問2回）、C（単発）
? 1
$ banso new --name 町 --date あした
  banso: --date は 回=日付 の形で書いてください（例 0.5=8/7T15:00-16:30）。
? 1
$ banso new --name 町 --date 1=いつか
  banso: 「いつか」は日付として読めません。例: 8月7日、8/7、0807
? 1
$ banso new --name 町 --date 9=2026-10-05
  banso: 回「9」は「訪問3回」にはありません。次から選んでください: 0.5、1、1.5、2、2.5、3、report
? 1
$ banso new --name 町 --pattern C --date 0.5=2026-10-05
  banso: 回「0.5」は「単発」にはありません。次から選んでください: 1
? 1
$ banso new --name 町 --date 1=2026-10-05T25:00
  banso: 「25:00」は時刻として読めません。例: 13:30、1330
? 1
$ banso new --name 町 --date 1=2026-10-05T13:30-12:00
  banso: --date 1: 終わり 12:00 が、始まり 13:30 よりあとになっていません。時刻を確かめてください。
? 1
$ banso new --name 町 --date 1=2026-10-05T13:30-13:30
  banso: --date 1: 終わり 13:30 が、始まり 13:30 よりあとになっていません。時刻を確かめてください。
? 1
$ banso new --name 町 余り
  banso: 「余り」は余分です。
  使い方: banso new --name 名前 [--pref 都道府県] [--code 団体コード] [--scenario ID] [--pattern A]
          [--id ID] [--type 支援類型] [--date 回=日付[T13:30[-15:00]]]...
? 2
$ banso --scenarios nai new --name 町
  banso: シナリオのフォルダー nai が開けません。--scenarios または BANSO_SCENARIOS の場所を確かめてください。
? 1
$ mkdir empty; banso --scenarios empty new --name 町
  banso: empty にシナリオのファイル（.yaml）がありません。--scenarios または BANSO_SCENARIOS の場所を確かめてください。
? 1
$ banso list | wc -l
  3

# A name that matches one alone, or else none.
$ banso new --name 知里町 --id second
  second
$ banso list 知里町
  banso: 「知里町」に当たる支援先が2件あります。識別子で書いてください: e1（知里町）、second（知里町）
? 1
$ banso list 村 | head -n 1
  e2  うまれ村  単発
$ banso list nai
  banso: 支援先「nai」は見つかりません。「banso list」で名前か識別子を確かめてください。
? 1
$ banso list tsunagari/2
  banso: 回「2」は見つからないか、1つに決まりません。次から選んでください: 0.5（0.5mtg）、1（1回目支援）、1.5（1.5mtg）、3（3回目支援）、report（報告会）
? 1
$ banso list tsunagari/1/f3
  banso: 帳票「f3」は見つからないか、1つに決まりません。次から選んでください: prep（事前準備）、ideal（あるべき姿－現状＝課題）、groupwork（グループワークの記録）、goal（当初の目標）、f2（帳票2 振り返りシート）
? 1
$ banso list tsunagari/1/f2/誰か
  banso: 参加者「誰か」はありません。ここにはまだ1つもありません。
? 1
$ banso list 'tsunagari/1/f2#nai'
  banso: 項目「nai」は見つからないか、1つに決まりません。次から選んでください: org（所属）、role（立場）、name（氏名）、written_on（記入日）、mindful（参加するにあたり心がけたこと）、noticed（気づいたこと）、felt（感じたこと）、worry（悩んでいること・困っていること）、next（これから取り組みたいこと）、consent（名前を出さずに報告書などに載せてよい）
? 1
$ banso list ''
  banso: 場所「」に支援先がありません。支援先の番号か名前から書いてください（例 e1/1）。
? 1
$ banso list tsunagari/1/f2/x/y
  banso: 場所「tsunagari/1/f2/x/y」の「/」が多すぎます。支援先/回/帳票/記入者#項目 の形で書いてください。
? 1
