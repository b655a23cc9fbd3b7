# 次回までに取り組むこと from the command line.

$ banso new --name つながり市 --id tsu --date 0.5=2026-08-07 --date 1=2026-10-02 --date 1.5=2026-11-20T13:30
  tsu
$ banso task list tsu
$ banso task add tsu/1 --what 区長に話を聞く --who 木下 --due R8.11.22
  t1
$ banso task add tsu/1 --what 運転手さがし --due 2026-11-19
  t2
# Without a session: the next one, which is today's.
$ banso task add tsu --what 回覧板に載せる
  t3
$ banso task list tsu
  t1    未着手          区長に話を聞く                    木下        11月22日(日) あと2日              1回目支援
  t2    未着手          運転手さがし                                  11月19日(木) 期限を過ぎています   1回目支援
  t3    未着手          回覧板に載せる                                                                  1.5mtg

# A session's own: what comes forward to it, then what was fixed at it.
$ banso task list tsu/1
  t1    未着手          区長に話を聞く                    木下        11月22日(日) あと2日              1回目支援
  t2    未着手          運転手さがし                                  11月19日(木) 期限を過ぎています   1回目支援
$ banso task list tsu/1.5
  t1    未着手          区長に話を聞く                    木下        11月22日(日) あと2日              1回目支援
  t2    未着手          運転手さがし                                  11月19日(木) 期限を過ぎています   1回目支援
  t3    未着手          回覧板に載せる                                                                  1.5mtg

# --- refused ---
$ banso task add tsu/1
  banso: --what のあとに、何をするかを書いてください。
  使い方: banso task add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |
          list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |
          for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ
? 2
$ banso task add tsu/9 --what x
  banso: 回「9」は見つからないか、1つに決まりません。次から選んでください: 0.5（0.5mtg）、1（1回目支援）、1.5（1.5mtg）、2（2回目支援）、2.5（2.5mtg）、3（3回目支援）、report（報告会）
? 1
$ banso task add tsu/1 --what x --due 九末
  banso: 「九末」は期限として読めません。例: 11/25、12月末、年内、年度内、次回まで
? 1
$ banso task state tsu 運転手 おわり
  banso: 「おわり」は選択肢にありません。次から選んでください: 未着手、取組中、おおむねできた、できた、方針を変えた、見送り
? 1
$ banso task state tsu 役場 できた
  banso: 取組「役場」は見つからないか、1つに決まりません。次から選んでください: t1（区長に話を聞く）、t2（運転手さがし）、t3（回覧板に載せる）
? 1
$ banso task state tsu 区長 見送り
  banso: 「見送り」にするときは、--note でわけを書いてください（例 --note 担当が替わったため）。
? 1
$ banso task
  banso: add、list、state、publish、for のどれかを書いてください。
  使い方: banso task add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |
          list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |
          for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ
? 2

# --- states, by id or label ---
$ banso task state tsu 運転 できた
$ banso task state tsu/1.5 t1 dropped --note 区長が替わるのを待つことにした
$ banso task state tsu 3 取組中
$ banso task list tsu
  t1    見送り          区長に話を聞く                    木下        11月22日(日)                      1回目支援
  t2    できた          運転手さがし                                  11月19日(木)                      1回目支援
  t3    取組中          回覧板に載せる                                                                  1.5mtg
$ banso task list tsu/2
  t3    取組中          回覧板に載せる                                                                  1.5mtg
$ banso history tsu | grep t1: | sed "s|  [^ ]*  tsu|  WHO  tsu|"
  2026-11-20T13:57  WHO  tsu/.tasks#task:t1:note  （空欄） -> 11月20日(金) 区長が替わるのを待つことにした  1.5mtg
  2026-11-20T13:57  WHO  tsu/.tasks#task:t1:state  未着手 -> 見送り  1.5mtg
  2026-11-20T13:57  WHO  tsu/.tasks#task:t1:from  （空欄） -> 1  1回目支援
  2026-11-20T13:57  WHO  tsu/.tasks#task:t1:state  （空欄） -> 未着手  1回目支援
  2026-11-20T13:57  WHO  tsu/.tasks#task:t1:due  （空欄） -> 令和8年11月22日(日)  1回目支援
  2026-11-20T13:57  WHO  tsu/.tasks#task:t1:who  （空欄） -> 木下  1回目支援
  2026-11-20T13:57  WHO  tsu/.tasks#task:t1:what  （空欄） -> 区長に話を聞く  1回目支援

# --- where else they are seen ---
$ banso list tsu --json | sed -n '/"tasks"/,$p'
    "tasks": [
      {
        "id": "t1",
        "what": "区長に話を聞く",
        "who": "木下",
        "due": "2026-11-22",
        "due_text": null,
        "state": "dropped",
        "state_label": "見送り",
        "open": false,
        "note": "11月20日(金) 区長が替わるのを待つことにした",
        "from": "1",
        "for": "shared"
      },
      {
        "id": "t2",
        "what": "運転手さがし",
        "who": null,
        "due": "2026-11-19",
        "due_text": null,
        "state": "done",
        "state_label": "できた",
        "open": false,
        "note": null,
        "from": "1",
        "for": "shared"
      },
      {
        "id": "t3",
        "what": "回覧板に載せる",
        "who": null,
        "due": null,
        "due_text": null,
        "state": "doing",
        "state_label": "取組中",
        "open": true,
        "note": null,
        "from": "1.5",
        "for": "shared"
      }
    ]
  }
$ banso show tsu/2 | sed -n '/前の回/,$p'
  【前の回からの取組】
    何を            誰が  いつまでに  状態    やってみて分かったこと・理由  決めた回
    回覧板に載せる                    取組中                                1.5mtg
$ banso export tsu/1.5 --doc record | sed -n '/前の回/,$p'
  ## 前の回からの取組のようす
  
  | 何を | 誰が | いつまでに | 状態 | やってみて分かったこと・理由 | 決めた回 |
  |---|---|---|---|---|---|
  | 区長に話を聞く | 木下 | 11月22日(日) | 見送り | 11月20日(金) 区長が替わるのを待つことにした | 1回目支援 |
  | 運転手さがし |  | 11月19日(木) | できた |  | 1回目支援 |
  
  ## 次回までに取り組むこと
  
  | 何を | 誰が | いつまでに | 状態 | やってみて分かったこと・理由 | 決めた回 |
  |---|---|---|---|---|---|
  | 回覧板に載せる |  |  | 取組中 |  | 1.5mtg |
  
  - 次の予定: 2回目支援  未定
$ banso export tsu/1.5 --doc record --for public
  # つながり市 2回目支援の前の打合せ 支援記録【公表用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月20日(金) 13:30～
  - ねらい: 決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼び、何をするかを描きます。
  - 次の予定: 2回目支援  未定
  
  作成: 令和8年11月20日(金)  案

# --- by when, as offices say it ---
$ banso new --name 期日町 --id ki --date '0.5=令和8年8月7日（金）T1330-15.00'
  ki
$ for due in '11月25日（水）' 11.25 20261125 R8.11.25 １１・２５ 11月末 12月上旬 12月初旬 12月中旬 12月下旬 令和9年1月中; do
>   banso task add ki --what x --due "$due" >/dev/null || echo "$due"
> done
$ banso task list ki
  t1    未着手          x                                             11月25日(水)                      1回目支援
  t2    未着手          x                                             11月25日(水)                      1回目支援
  t3    未着手          x                                             11月25日(水)                      1回目支援
  t4    未着手          x                                             11月25日(水)                      1回目支援
  t5    未着手          x                                             11月25日(水)                      1回目支援
  t6    未着手          x                                             11月末                            1回目支援
  t7    未着手          x                                             12月上旬                          1回目支援
  t8    未着手          x                                             12月初旬                          1回目支援
  t9    未着手          x                                             12月中旬                          1回目支援
  t10   未着手          x                                             12月下旬                          1回目支援
  t11   未着手          x                                             1月中                             1回目支援
$ banso list ki --json | grep -A1 '"due"' | head -20
        "due": "2026-11-25",
        "due_text": null,
  --
        "due": "2026-11-25",
        "due_text": null,
  --
        "due": "2026-11-25",
        "due_text": null,
  --
        "due": "2026-11-25",
        "due_text": null,
  --
        "due": "2026-11-25",
        "due_text": null,
  --
        "due": "2026-11-30",
        "due_text": "11月末",
  --
        "due": "2026-12-10",
        "due_text": "12月上旬",
$ banso export ki --format csv | grep ',due' | cut -d, -f9-11
  t1,due,2026-11-25
  t2,due,2026-11-25
  t3,due,2026-11-25
  t4,due,2026-11-25
  t5,due,2026-11-25
  t6,due,2026-11-30
  t6,due_text,11月末
  t7,due,2026-12-10
  t7,due_text,12月上旬
  t8,due,2026-12-10
  t8,due_text,12月初旬
  t9,due,2026-12-20
  t9,due_text,12月中旬
  t10,due,2026-12-31
  t10,due_text,12月下旬
  t11,due,2027-01-31
  t11,due_text,1月中
$ banso history ki/.tasks#task:t7:due
  2026-11-20T13:57  tanaka（LOGIN）  ki/.tasks#task:t7:due  （空欄） -> 令和8年12月上旬  1回目支援
# Words for the end of a 年度, and for the session that is next: where that has a day, else as they are.
$ banso new --name 期限町 --id kg --date 1=2026-11-20 --date 1.5=2026-12-08
  kg
$ for due in 年度内 今年度末 年度中 令和9年度内 次回まで 次回 '12月8日(火) 次回まで'; do
>   banso task add kg/1 --what x --due "$due" >/dev/null || echo "$due"
> done
$ banso task add kg/2 --what y --due '次回まで'
  t8
$ banso task list kg
  t1    未着手          x                                             年度内                            1回目支援
  t2    未着手          x                                             年度末                            1回目支援
  t3    未着手          x                                             年度中                            1回目支援
  t4    未着手          x                                             令和9年度内                       1回目支援
  t5    未着手          x                                             次回まで                          1回目支援
  t6    未着手          x                                             次回                              1回目支援
  t7    未着手          x                                             次回まで                          1回目支援
  t8    未着手          y                                             次回まで                          2回目支援
$ banso list kg --json | grep -A1 '"due"'
        "due": "2027-03-31",
        "due_text": "年度内",
  --
        "due": "2027-03-31",
        "due_text": "年度末",
  --
        "due": "2027-03-31",
        "due_text": "年度中",
  --
        "due": "2028-03-31",
        "due_text": "年度内",
  --
        "due": "2026-12-08",
        "due_text": "次回まで",
  --
        "due": "2026-12-08",
        "due_text": "次回",
  --
        "due": "2026-12-08",
        "due_text": "次回まで",
  --
        "due": null,
        "due_text": "次回まで",
$ banso export kg --format csv | grep ',due' | cut -d, -f9-11
  t1,due,2027-03-31
  t1,due_text,年度内
  t2,due,2027-03-31
  t2,due_text,年度末
  t3,due,2027-03-31
  t3,due_text,年度中
  t4,due,2028-03-31
  t4,due_text,年度内
  t5,due,2026-12-08
  t5,due_text,次回まで
  t6,due,2026-12-08
  t6,due_text,次回
  t7,due,2026-12-08
  t7,due_text,次回まで
  t8,due,
  t8,due_text,次回まで
$ banso export kg --format txt | grep -A9 いつまでに
    何を  誰が  いつまでに           状態    やってみて分かったこと・理由  決めた回
    x           年度内               未着手                                1回目支援
    x           年度末               未着手                                1回目支援
    x           年度中               未着手                                1回目支援
    x           令和9年度内          未着手                                1回目支援
    x           次回まで（12月8日）  未着手                                1回目支援
    x           次回（12月8日）      未着手                                1回目支援
    x           次回まで（12月8日）  未着手                                1回目支援
    y           次回まで             未着手                                2回目支援
$ banso history kg/.tasks#task:t4:due; banso history kg/.tasks#task:t5:due; banso history kg/.tasks#task:t8:due
  2026-11-20T13:57  tanaka（LOGIN）  kg/.tasks#task:t4:due  （空欄） -> 令和9年度内  1回目支援
  2026-11-20T13:57  tanaka（LOGIN）  kg/.tasks#task:t5:due  （空欄） -> 令和8年12月8日(火) 次回まで  1回目支援
  2026-11-20T13:57  tanaka（LOGIN）  kg/.tasks#task:t8:due  （空欄） -> 次回まで  2回目支援
# What has passed is overdue by its day; what has none is not.
$ BANSO_NOW=2027-04-02T10:00 banso task list kg | grep -c 期限を過ぎて
  6
# Words of which nobody knows the day are kept as such, and told; a session by its name goes with it.
$ banso new --name 言葉町 --id kt --date 1=2026-11-20 --date 1.5=2026-12-08 --date 2=2027-01-15
  kt
$ for due in 来週中 今週中 1月頃 1月ごろ 2回目支援まで 2回目まで 報告会まで 次々回まで お盆明け 9月議会まで 来月の総会まで; do
>   banso task add kt/1 --what x --due "$due" 2>&1 || echo "$due"
> done
  t1
  banso: 「11月23日の週」として残し、11月29日(日)を期限として数えます。
  t2
  banso: 「11月16日の週」として残し、11月22日(日)を期限として数えます。
  t3
  banso: 「1月頃」として残し、1月31日(日)を期限として数えます。
  t4
  banso: 「1月ごろ」として残し、1月31日(日)を期限として数えます。
  t5
  banso: 「2回目支援まで」として残し、その回の日（1月15日(金)）を期限として数えます。
  t6
  banso: 「2回目支援まで」として残し、その回の日（1月15日(金)）を期限として数えます。
  t7
  banso: 「報告会まで」として残しました。その回の日が決まると、それが期限になります。
  t8
  t9
  banso: 「お盆明け」は言葉のまま残しました。日がないので、期限は知らせません。
  t10
  banso: 「9月議会まで」は言葉のまま残しました。日がないので、期限は知らせません。
  t11
  banso: 「12月の総会まで」は言葉のまま残しました。日がないので、期限は知らせません。
$ banso task list kt
  t1    未着手          x                                             11月23日の週                      1回目支援
  t2    未着手          x                                             11月16日の週 あと2日              1回目支援
  t3    未着手          x                                             1月頃                             1回目支援
  t4    未着手          x                                             1月ごろ                           1回目支援
  t5    未着手          x                                             2回目支援まで                     1回目支援
  t6    未着手          x                                             2回目支援まで                     1回目支援
  t7    未着手          x                                             報告会まで                        1回目支援
  t8    未着手          x                                             次々回まで                        1回目支援
  t9    未着手          x                                             お盆明け                          1回目支援
  t10   未着手          x                                             9月議会まで                       1回目支援
  t11   未着手          x                                             12月の総会まで                    1回目支援
$ banso list kt --json | grep -A1 '"due"'
        "due": "2026-11-29",
        "due_text": "11月23日の週",
  --
        "due": "2026-11-22",
        "due_text": "11月16日の週",
  --
        "due": "2027-01-31",
        "due_text": "1月頃",
  --
        "due": "2027-01-31",
        "due_text": "1月ごろ",
  --
        "due": "2027-01-15",
        "due_text": "2回目支援まで",
  --
        "due": "2027-01-15",
        "due_text": "2回目支援まで",
  --
        "due": null,
        "due_text": "報告会まで",
  --
        "due": "2027-01-15",
        "due_text": "次々回まで",
  --
        "due": null,
        "due_text": "お盆明け",
  --
        "due": null,
        "due_text": "9月議会まで",
  --
        "due": null,
        "due_text": "12月の総会まで",
$ banso export kt --format csv | grep ',due' | cut -d, -f9-11
  t1,due,2026-11-29
  t1,due_text,11月23日の週
  t2,due,2026-11-22
  t2,due_text,11月16日の週
  t3,due,2027-01-31
  t3,due_text,1月頃
  t4,due,2027-01-31
  t4,due_text,1月ごろ
  t5,due,2027-01-15
  t5,due_text,2回目支援まで
  t6,due,2027-01-15
  t6,due_text,2回目支援まで
  t7,due,
  t7,due_text,報告会まで
  t8,due,2027-01-15
  t8,due_text,次々回まで
  t9,due,
  t9,due_text,お盆明け
  t10,due,
  t10,due_text,9月議会まで
  t11,due,
  t11,due_text,12月の総会まで
$ banso export kt --format txt | grep -A12 いつまでに
    何を  誰が  いつまでに                状態    やってみて分かったこと・理由  決めた回
    x           11月23日の週              未着手                                1回目支援
    x           11月16日の週              未着手                                1回目支援
    x           1月頃                     未着手                                1回目支援
    x           1月ごろ                   未着手                                1回目支援
    x           2回目支援まで（1月15日）  未着手                                1回目支援
    x           2回目支援まで（1月15日）  未着手                                1回目支援
    x           報告会まで                未着手                                1回目支援
    x           次々回まで（1月15日）     未着手                                1回目支援
    x           お盆明け                  未着手                                1回目支援
    x           9月議会まで               未着手                                1回目支援
    x           12月の総会まで            未着手                                1回目支援
$ banso history kt/.tasks#task:t5:due; banso history kt/.tasks#task:t8:due; banso history kt/.tasks#task:t9:due
  2026-11-20T13:57  tanaka（LOGIN）  kt/.tasks#task:t5:due  （空欄） -> 令和9年1月15日(金) 2回目支援まで  1回目支援
  2026-11-20T13:57  tanaka（LOGIN）  kt/.tasks#task:t8:due  （空欄） -> 令和9年1月15日(金) 次々回まで  1回目支援
  2026-11-20T13:57  tanaka（LOGIN）  kt/.tasks#task:t9:due  （空欄） -> お盆明け  1回目支援
$ BANSO_NOW=2027-01-23T10:00 banso task list kt
  t1    未着手          x                                             11月23日の週 期限を過ぎています   1回目支援
  t2    未着手          x                                             11月16日の週 期限を過ぎています   1回目支援
  t3    未着手          x                                             1月頃                             1回目支援
  t4    未着手          x                                             1月ごろ                           1回目支援
  t5    未着手          x                                             2回目支援まで 期限を過ぎています  1回目支援
  t6    未着手          x                                             2回目支援まで 期限を過ぎています  1回目支援
  t7    未着手          x                                             報告会まで                        1回目支援
  t8    未着手          x                                             1月15日(金) 期限を過ぎています    1回目支援
  t9    未着手          x                                             お盆明け                          1回目支援
  t10   未着手          x                                             9月議会まで                       1回目支援
  t11   未着手          x                                             12月の総会まで                    1回目支援
# A session without a day is named by any title; what is typed is kept as a line is, 頃 has its day.
$ banso new --name 打合町 --id ku --date 1=2026-11-20 >/dev/null; for due in 0.5mtgまで 1.5mtgまでに "$(printf ' お盆\n明け\t')" '2026-12-08　総会までに' 12月10日頃 明日の朝会; do
>   banso task add ku/1 --what x --due "$due" 2>&1 || echo "$due"
> done
  t1
  banso: 「0.5mtgまで」として残しました。その回の日が決まると、それが期限になります。
  t2
  banso: 「1.5mtgまで」として残しました。その回の日が決まると、それが期限になります。
  t3
  banso: 「お盆 明け」は言葉のまま残しました。日がないので、期限は知らせません。
  t4
  banso: 「総会まで」として残し、12月8日(火)を期限として数えます。
  t5
  banso: 「12月10日頃」として残し、12月10日(木)を期限として数えます。
  t6
  banso: 「11月21日の朝会」は言葉のまま残しました。日がないので、期限は知らせません。
$ banso task add ku/1 --what x --due 12月32日頃
  banso: 「12月32日頃」は期限として読めません。例: 11/25、12月末、年内、年度内、次回まで
? 1
$ banso task list ku
  t1    未着手          x                                             0.5mtgまで                        1回目支援
  t2    未着手          x                                             1.5mtgまで                        1回目支援
  t3    未着手          x                                             お盆 明け                         1回目支援
  t4    未着手          x                                             総会まで                          1回目支援
  t5    未着手          x                                             12月10日頃                        1回目支援
  t6    未着手          x                                             11月21日の朝会                    1回目支援
$ banso export ku/1 --doc session --format md | grep -e mtgまで -e お盆
  | x |  | 0.5mtgまで | 未着手 |  | 1回目支援 |
  | x |  | 1.5mtgまで | 未着手 |  | 1回目支援 |
  | x |  | お盆 明け | 未着手 |  | 1回目支援 |
# A day that somebody was, or is, to meet on is none of these.
$ banso new --name 期限村 --date 1=年度内
  banso: 「年度内」では何日か分かりません。日まで書いてください。例: 8月7日
? 1
$ banso task add kg/1 --what x --due 九末
  banso: 「九末」は期限として読めません。例: 11/25、12月末、年内、年度内、次回まで
? 1
$ banso task add ki --what x --due '11/25(木)'
  banso: 「11/25(木)」は曜日が合いません。令和8年11月25日(水)です。
? 1
$ banso task add ki --what x --due 2/30
  banso: 「2/30」はありません。2月は28日までです。
? 1
