# banso demo: three fictional towns and all their papers, in a database of their own.

$ banso new --name ほんもの市 --id real
  real
$ banso demo --dir demo | sed "s/[0-9]*件/N件/"
  知里町  demo/chisato（N件）
  みどり町  demo/midori（N件）
  つながり市  demo/tsunagari（N件）
  うまれ広域連合  demo/umare（N件）
  練習用の支援先と、その文書を作りました。文書は全部でN件です。
  画面で開くには: banso --db demo/practice.db
$ banso list
  real          ほんもの市                          訪問3回   0.5mtg
$ ls demo; cd demo/umare && ls course.csv course-shared.txt 1-agenda.md 1-record.md 1-f2.json
  chisato
  midori
  practice.db
  tsunagari
  umare
  1-agenda.md
  1-f2.json
  1-record.md
  course-shared.txt
  course.csv
$ banso --db demo/practice.db list
  chisato       知里町                れんしゅう県  訪問3回   1.5mtg      令和8年11月20日(金) 13:30
  midori        みどり町              れんしゅう県  訪問3回   0.5mtg      令和8年11月20日(金) 15:30
  tsunagari     つながり市            れんしゅう県  訪問2回   報告会      令和8年12月10日(木) 13:00
  umare         うまれ広域連合        れんしゅう県  単発      終了        令和8年9月2日(水) 13:30
$ banso --db demo/practice.db task list chisato
  t1    できた          沢ノ上地区の聞き取り（10軒）      西田、小川  11月6日(金)                       1回目支援
  t2    取組中          送迎の運転手さがし                小川        11月23日(月) あと3日              1回目支援
  t3    方針を変えた    係の勉強会を開く                  西田        11月13日(金)                      1回目支援
  t4    未着手          町のワゴン車の使い方を企画課に聞く  大沢        11月23日(月) あと3日              1回目支援
$ banso --db demo/practice.db history chisato | grep t3:state | sed "s|  [^ ]*  chisato|  WHO  chisato|"
  2026-11-13T08:50  WHO  chisato/.tasks#task:t3:state  未着手 -> 方針を変えた  1回目支援のあと
  2026-10-02T16:50  WHO  chisato/.tasks#task:t3:state  （空欄） -> 未着手  1回目支援

# Again: what was tried in between is gone.
$ banso --db demo/practice.db new --name ためし町 --id try
  try
$ banso demo --dir demo >/dev/null && banso --db demo/practice.db list | grep -c ためし町
  0
? 1

# Without a folder: beside the real database, never in its place.
$ banso demo | tail -n 2 | sed "s/[0-9]*件/N件/; s|: banso --db .*/practice.db|: banso --db PRACTICE|"
  練習用の支援先と、その文書を作りました。文書は全部でN件です。
  画面で開くには: banso --db PRACTICE
$ banso list
  real          ほんもの市                          訪問3回   0.5mtg
$ mkdir other && BANSO_DB=other/practice.db banso new --name ほんもの市 --id real
  real
$ BANSO_DB=other/practice.db banso demo
  banso: other/practice.db はふだんのデータベースなので、練習には使いません。
? 1
$ BANSO_DB=other/practice.db banso list
  real          ほんもの市                          訪問3回   0.5mtg
$ banso demo here
  banso: 「here」は余分です。
  使い方: banso demo [--dir フォルダー]
? 2
$ mkdir -p bare && cp "$BANSO_SCENARIOS"/*.yaml bare && banso --scenarios bare demo --dir demo2
  banso: 練習用の支援先が bare/practice にありません。banso を入れ直してください。
? 1

# --- papers ---
$ cat demo/chisato/1.5-agenda.md
  # 知里町 1.5mtg 次第【支援者用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月20日(金) 13:30～15:00
  - 接続先: Web会議（招待は県から）
  - 開催方法: オンライン
  - ねらい: 決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼び、何をするかを描きます。
  
  ## 進行
  
  | 番号 | 時刻 | 内容 | 分 |
  |---|---|---|---|
  | 1 | 13:30～13:50 | 進捗 | 20 |
  | 2 | 13:50～14:10 | 行き詰まり・新たな課題 | 20 |
  | 3 | 14:10～14:25 | 目標の確認・修正 | 15 |
  | 4 | 14:25～14:45 | 次回の設計（参加者・内容・手段） | 20 |
  | 5 | 14:45～14:50 | 確認 | 5 |
  |  | 14:50～15:00 | 支援者どうしの確認 | 10 |
  
  - 持ちもの: 次回までに取り組むことの一覧、1回目の支援記録、帳票2のまとめ
  
  ## 出席予定
  
  - 市町村（担当課）: 西田 みのり（高齢福祉課 地域支援係）
  - 市町村（担当課の管理職）: 大沢 正人（高齢福祉課 課長）
  - 社協・生活支援コーディネーター: 小川 あゆみ（知里町社会福祉協議会）
  - アドバイザー: 森本 一（市役所OB・介護予防18年）
  - 都道府県: 川辺 直（れんしゅう県 長寿支援課）
$ banso --db demo/practice.db export chisato/1.5 --doc agenda --for shared | grep -c 支援者どうし
  0
? 1
$ cat demo/chisato/0.5-record.md
  # 知里町 0.5mtg 支援記録【支援者用】
  
  - 日時: 令和8年8月7日(金) 13:30～15:00
  - 接続先: Web会議（招待は県から）
  - 開催方法: オンライン
  - 進行役: 川辺 直
  - 記録者: 西田 みのり
  - 始めた時刻: 13:31
  - 終えた時刻: 15:04
  - 出席: 4人（市町村職員1人、関係機関1人、その他1人、都道府県1人）
  
  ## 出席者
  
  | 立場 | 所属 | 職名 | 氏名 | 出欠 |
  |---|---|---|---|---|
  | 市町村（担当課） | 高齢福祉課 地域支援係 |  | 西田 みのり | 出席 |
  | 市町村（担当課の管理職） | 高齢福祉課 | 課長 | 大沢 正人 | 欠席 |
  | 社協・生活支援コーディネーター | 知里町社会福祉協議会 |  | 小川 あゆみ | 出席 |
  | アドバイザー | 市役所OB・介護予防18年 |  | 森本 一 | 出席 |
  | 都道府県 | れんしゅう県 長寿支援課 |  | 川辺 直 | 出席 |
  
  ## 進行ごとの記録
  
  ### 顔合わせ・役割
  
  - 確認した: 全員がひとこと話した
  - 確認した: 支援の方針とおおよその日程を共有した
  
  ### 事前情報を読む
  
  西田さんが、玄関先で一時間話すという方のことを話してくれた。そこから全員の声の調子が変わった。  
  強み: ラジオ体操が誰にも頼まれずに十年続いている。無人の野菜棚が五つ。
  
  - 発言: 「集まりがなくなったのではなくて、車がなくなったんです」（小川さん）
  - 確認した: 現状と課題を、担当者の言葉で聞いた
  - 確認した: 数字の時点と出典を確かめた
  - 確認した: 強みを一つは言葉にした
  
  ### 1回目の設計
  
  1回目は、沢ノ上の区長さんと、バスを持っている企画課にも来てもらう。
  
  - 確認した: 呼ぶ人を決めた（担当課、関係課、関係機関、住民、企業）
  - 確認した: 声をかける人を決めた
  - 確認した: 次第の案ができた
  
  ### 参加者に伝えること
  
  「困りごとを決める会ではなく、これからの暮らしを話す会です」と伝える。
  
  - 確認した: 伝える言葉をひとことにまとめた
  
  ### 支援者どうしの確認
  
  課長は議会と重なって欠席。1回目には必ず出てもらえるよう、県から改めてお願いする。  
  西田さんは異動して二年目。一人で抱えている様子。
  
  - 確認した: 役割を分けた
  
  ## 決まったこと
  
  1回目に沢ノ上の区長と企画課を招く。  
  「これからの暮らしを話す会」として案内する。
  
  - 次の予定: 1回目支援  令和8年10月2日(金) 13:30～16:30  知里町役場 2階大会議室
$ banso --db demo/practice.db export chisato/0.5 --doc record --for shared | grep -c -e 抱えている -e 支援者どうし
  0
? 1
$ cat demo/umare/course-public.md
  # うまれ広域連合 支援の記録【公表用】
  
  - 伴走支援: 地域づくり加速化事業 伴走支援
  - 回数: 単発
  - 支援先の名前: うまれ広域連合
  - 都道府県: れんしゅう県
  - 支援類型: 都道府県主導型
  - 年度: 令和8年度
  
  ## 日程
  
  | 回 | 日にち | 始まり | 終わり | 会場 |
  |---|---|---|---|---|
  | 1回目支援 | 令和8年9月2日(水) | 13:30 | 16:30 | うまれ広域連合 2階ホール |
  
  ## 参加市町村
  
  | 市町村 | 参加者 |
  |---|---|
  | うまれ村 | 1人 |
  | ひだまり町 | 2人 |
  | こもれび村 | 1人 |
  
  ## 1回目支援
  
  - 日程: 令和8年9月2日(水) 13:30～16:30
  - 開催方法: 訪問
  - 始めた時刻: 13:30
  - 終えた時刻: 16:33
  - 出席: 5人（市町村職員3人、関係機関1人、その他1人）
  
  ### 進行ごとの記録
  
  #### アイスブレイク
  
  好きな場所は、三町村とも「川」。同じ川の上と真ん中と下だった。
$ sed -n '/＊ 帳票2/,/^$/p; /^・うまれ村/,/^・ひだまり町/p' demo/umare/course.txt
  ＊ 帳票2 振り返りシート
  
  ・うまれ村
  
  ・谷 さゆり（住民福祉課）
    所属: 住民福祉課
    立場: 市町村（担当課）
    氏名: 谷 さゆり
  
  ・参加するにあたり心がけたこと
    よその町村の話を、うらやましがらずに聞く。
  
  ・気づいたこと
    移動販売車の日の人だかりを、事業と結びつけて考えたことがありませんでした。
  
  ・感じたこと
    「三人で担当ですね」と言われて、ほっとしました。
  
  ・悩んでいること・困っていること
    冬は販売車が来られない日があります。
  
  ・これから取り組みたいこと
    次の販売車の日に、車の横に立ってみます。
  
    名前を出さずに報告書などに載せてよい: はい
  
  ・ひだまり町

# No paper has a character that the CP932 of an office's computer lacks: the wave of 13:30～15:00 is
# that which CP932 has.
$ python3 "$TESTS/data/cp932.py" demo/*/*.md demo/*/*.txt demo/*/*.csv demo/*/*.json
  0 missing
$ printf '13:30〜15:00 – −' >other.txt; python3 "$TESTS/data/cp932.py" other.txt
  U+2013 – other.txt
  U+2212 − other.txt
  U+301C 〜 other.txt
  3 missing
