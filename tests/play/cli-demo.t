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

# A paper for everybody has what was decided and said there, as somebody marked it.
$ for where in chisato/1 tsunagari/1 tsunagari/3 umare/1; do banso --db demo/practice.db export $where --doc record --for public --format txt 2>/dev/null; done | grep -A 1 -e 決まったこと -e ^＊
  ＊ あるべき姿－現状＝課題（グループワーク）
    2班とも「野菜の棚の横に椅子を」という話になった。新しく建てなくてよい。
  --
  【決まったこと】
    優先課題は「移動の足がない二地区」と「担い手が役員だけ」。
  --
  ＊ あるべき姿－現状＝課題（グループワーク）
    「何ができるようになりたいか」を最初に聞く紙を、一枚つくることになった。
  --
  【決まったこと】
    優先課題は「最初の窓口で暮らしの目標を聞いていない」。
  --
  ＊ 意見交換（グループワーク）
    グラウンドゴルフの会から「見学でなく、最初から一打どうぞ」。
  --
  【決まったこと】
    窓口の紙を、来年度から四つの圏域の包括で使う。
  --
  ＊ 変わったこと
    - 区分: サービスCの対象者の選び方の見直し
  --
  ＊ 開会・なぜこの会か
    好きな場所は、三町村とも「川」。同じ川の上と真ん中と下だった。
  --
  【決まったこと】
    三町村の担当者で、月に一度オンラインで30分話す。

# A paper says that it is practice however it was written: by the database, also by another name of it.
$ banso --db demo/practice.db export chisato/0.5 --doc record --format md | cmp - demo/chisato/0.5-record.md
$ ln -s demo/practice.db linked.db; banso --db linked.db export chisato/0.5 --doc record --format md | cmp - demo/chisato/0.5-record.md; rm linked.db
$ banso --db demo/practice.db export chisato/0.5 --doc record --format md | head -n 1
  # 【練習】知里町 0.5mtg 支援記録【支援者用】
$ mkdir written; banso --db demo/practice.db export chisato/0.5 --doc record -o written/; rm -r written
  written/練習_知里町_0.5mtg_支援記録_支援者用_R8.8.7.txt

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
  # 【練習】知里町 1.5mtg 次第【支援者用】
  
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
  # 【練習】知里町 0.5mtg 支援記録【支援者用】
  
  - 日時: 令和8年8月7日(金) 13:30～15:00
  - 接続先: Web会議（招待は県から）
  - 開催方法: オンライン
  - 進行役: 川辺 直
  - 記録者: 西田 みのり
  - 始めた時刻: 13:31
  - 終えた時刻: 15:04
  - 出席: 4人（市町村職員1人、関係機関1人、アドバイザー1人、都道府県職員1人）
  
  ## 出席者
  
  | 立場 | 所属 | 職名 | 氏名 | 出欠 |
  |---|---|---|---|---|
  | 市町村（担当課） | 高齢福祉課 地域支援係 |  | 西田 みのり | 出席 |
  | 市町村（担当課の管理職） | 高齢福祉課 | 課長 | 大沢 正人 | 欠席 |
  | 社協・生活支援コーディネーター | 知里町社会福祉協議会 |  | 小川 あゆみ | 出席 |
  | アドバイザー | 市役所OB・介護予防18年 |  | 森本 一 | 出席 |
  | 都道府県 | れんしゅう県 長寿支援課 |  | 川辺 直 | 出席 |
  
  ## 主な意見
  
  ### 事前情報を読む
  
  西田さんが、玄関先で一時間話すという方のことを話してくれた。そこから全員の声の調子が変わった。  
  強み: ラジオ体操が誰にも頼まれずに十年続いている。無人の野菜棚が五つ。
  
  - 「集まりがなくなったのではなくて、車がなくなったんです」（小川さん）
  
  ### 1回目の設計
  
  1回目は、沢ノ上の区長さんと、バスを持っている企画課にも来てもらう。
  
  ### 参加者に伝えること
  
  「困りごとを決める会ではなく、これからの暮らしを話す会です」と伝える。
  
  ## 決まったこと
  
  1回目に沢ノ上の区長と企画課を招く。  
  「これからの暮らしを話す会」として案内する。
  
  ## 進行ごとの記録（支援者だけ）
  
  ### 顔合わせ・役割
  
  - 確認した: 全員がひとこと話した
  - 確認した: 支援の方針とおおよその日程を共有した
  
  ### 事前情報を読む
  
  - 確認した: 現状と課題を、担当者の言葉で聞いた
  - 確認した: 数字の時点と出典を確かめた
  - 確認した: 強みを一つは言葉にした
  
  ### 1回目の設計
  
  - 確認した: 呼ぶ人を決めた（担当課、関係課、関係機関、住民、企業）
  - 確認した: 声をかける人を決めた
  - 確認した: 次第の案ができた
  
  ### 参加者に伝えること
  
  - 確認した: 伝える言葉をひとことにまとめた
  
  ### 支援者どうしの確認
  
  課長は議会と重なって欠席。1回目には必ず出てもらえるよう、県から改めてお願いする。  
  西田さんは異動して二年目。一人で抱えている様子。
  
  - 確認した: 役割を分けた
  
  ## 連携先
  
  ### 声をかける先
  
  | 連携先 | なぜ来てほしいか | 声をかける人 | 返事 | 出席した回 |
  |---|---|---|---|---|
  | 住民 | 沢ノ上の暮らしをいちばん知っている | 町 西田 | 来られる | 1回目支援 |
  | 企画・総務 | 町営バスのことを一緒に考えたい | 町 大沢 | 来られる | 1回目支援 |
  | 交通 | 車をやめた人の足を考える担当 | 町 大沢 | これから |  |
  | 民生委員 | 一人暮らしの方の様子が分かる | 社協 小川 | 返事待ち |  |
  
  - 次の予定: 1回目支援  令和8年10月2日(金) 13:30～16:30  知里町役場 2階大会議室
$ banso --db demo/practice.db export chisato/0.5 --doc record --for shared | grep -c -e 抱えている -e 支援者どうし
  0
? 1
$ cat demo/umare/course-public.md
  # 【練習】うまれ広域連合 支援の記録【公表用】
  
  〇〇は、お名前を伏せた所です。
  
  - 伴走支援: 地域づくり加速化事業 伴走支援
  - 回数: 単発
  - 支援先の名前: うまれ広域連合
  - 都道府県: れんしゅう県
  - 支援類型: 都道府県主導型
  - 年度: 令和8年度
  - テーマ: 生活支援体制整備事業
  
  ## 日程
  
  | 回 | 日にち | 始まり | 終わり | 会場 |
  |---|---|---|---|---|
  | 研修会・意見交換会 | 令和8年9月2日(水) | 13:30 | 15:30 | うまれ広域連合 2階ホール |
  
  ## 参加市町村
  
  | 市町村 | 参加者 |
  |---|---|
  | うまれ村 | 1人 |
  | ひだまり町 | 2人 |
  | こもれび村 | 1人 |
  
  ## 研修会・意見交換会
  
  - 日程: 令和8年9月2日(水) 13:30～15:30
  - 開催方法: 訪問
  - 出席: 5人（市町村職員3人、関係機関1人、アドバイザー1人）
  
  ### 主な意見
  
  #### 開会・なぜこの会か
  
  好きな場所は、三町村とも「川」。同じ川の上と真ん中と下だった。
  
  ### 決まったこと
  
  三町村の担当者で、月に一度オンラインで30分話す。  
  それぞれの「もう集まっている所」を一つずつ見に行く。
  
  ### 振り返りシート
  
  #### 参加するにあたり心がけたこと
  
  - できていないことも話す。
  - よその町村の話を、うらやましがらずに聞く。
  - 役場の方の話をさえぎらない。
  - 講義を20分で終える。
  
  #### 気づいたこと
  
  - 「男の人の居場所がない」のではなく、炭焼き小屋のような用事がないのだと思いました。
  - 三町村を足すと、もう何でもある。
  - 台所の話をしているときの自分の声が大きかった。好きなのだと思う。
  - 移動販売車の日の人だかりを、事業と結びつけて考えたことがありませんでした。
  
  #### 感じたこと
  
  - 〇〇さんの炭焼きの話。煙のにおいがしてきそうでした。
  - 「三人で担当ですね」と言われて、ほっとしました。
  - 三町村が同じ川だったこと。
  - 火の番の話。
  
  #### 悩んでいること・困っていること
  
  - 冬は販売車が来られない日があります。
  - 異動して半年で、まだ地区の名前を覚えきれていない。
  
  #### これから取り組みたいこと
  
  - 半年後に、川下から川上へ歩いてみたい。
  - 小屋の見学を、うちの男性陣に声かけします。
  - 料理の会に、お客でなく参加者として行ってみる。
  - 次の販売車の日に、車の横に立ってみます。
  
  ## これから取り組むこと
  
  | 何を | いつまでに | 状態 | 決めた回 |
  |---|---|---|---|
  | 月に一度、三町村で30分話す | 10月6日(火) | 取組中 | 研修会・意見交換会 |
  | 移動販売車の日に合わせて声を聞く | 12月4日(金) | おおむねできた | 研修会・意見交換会 |
  
  ## これまでに取り組んだこと
  
  | 何を | いつまでに | 状態 | 決めた回 |
  |---|---|---|---|
  | 炭焼き小屋の見学に行く | 10月21日(水) | できた | 研修会・意見交換会 |
  
  作成: 令和8年11月20日(金)
$ sed -n '/＊ 帳票2/,/^$/p; /^・うまれ村/,/^・ひだまり町/p' demo/umare/course.txt
  ＊ 帳票2 振り返りシート
  
  ・うまれ村
  
  ・谷 さゆり（住民福祉課）
    所属（案）: 住民福祉課
    立場（案）: 市町村（担当課）
    氏名（案）: 谷 さゆり
  
  ・参加するにあたり心がけたこと
    よその町村の話を、うらやましがらずに聞く。
  
  ・気づいたこと
    移動販売車の日の人だかりを、事業と結びつけて考えたことがありませんでした。
  
  ・感じたこと
    「三人で担当ですね」と言われて、ほっとしました。
  
  ・悩んでいること・困っていること（案）
    冬は販売車が来られない日があります。
  
  ・これから取り組みたいこと（案）
    次の販売車の日に、車の横に立ってみます。
  
    名前を出さずに報告書などに載せてよい（案）: はい
  
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
