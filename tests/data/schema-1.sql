PRAGMA foreign_keys = OFF; -- rows come by table
PRAGMA application_id = 1650552435;
PRAGMA user_version = 1;
CREATE TABLE draft (
	n INTEGER PRIMARY KEY, -- the newest has the highest
	who TEXT NOT NULL,
	engagement TEXT NOT NULL, -- '' for one that is only being added
	session TEXT NOT NULL,
	form TEXT NOT NULL,
	respondent TEXT NOT NULL,
	field TEXT NOT NULL,
	row TEXT NOT NULL,
	column TEXT NOT NULL,
	text TEXT NOT NULL,    -- as typed
	seen_revision INTEGER NOT NULL, -- that the typing began from
	at TEXT NOT NULL,
	UNIQUE (who, engagement, session, form, respondent, field, row, column)
) STRICT;
CREATE TABLE engagement (
	id TEXT NOT NULL PRIMARY KEY,
	scenario TEXT NOT NULL REFERENCES scenario(hash),
	pattern TEXT NOT NULL,       -- id within the scenario
	created TEXT NOT NULL,       -- ISO time, local
	created_by TEXT NOT NULL,    -- login name
	pattern_title TEXT NOT NULL, -- repeated from the scenario
	name TEXT NOT NULL DEFAULT '', -- repeated from .course
	pref TEXT NOT NULL DEFAULT ''  -- repeated from .course
) STRICT;
INSERT INTO "engagement" VALUES('chiri','a4ad87014123a4dc','A','2026-10-02T14:00:00','tanaka','訪問3回','知里町','れんしゅう県');
INSERT INTO "engagement" VALUES('owari','a4ad87014123a4dc','C','2026-10-02T14:00:00','tanaka','単発','終町','');
INSERT INTO "engagement" VALUES('mitei','a4ad87014123a4dc','A','2026-10-02T14:00:00','tanaka','訪問3回','未定市','');
CREATE TABLE history (
	n INTEGER PRIMARY KEY, -- in the order of time
	sheet INTEGER NOT NULL REFERENCES sheet(id),
	field TEXT NOT NULL,
	row TEXT NOT NULL,
	column TEXT NOT NULL,
	revision INTEGER NOT NULL,
	text TEXT NOT NULL,
	reason TEXT NOT NULL,
	why TEXT NOT NULL,     -- said with the change, '' for nothing
	at TEXT NOT NULL,
	who TEXT NOT NULL,
	UNIQUE (sheet, field, row, column, revision)
) STRICT;
INSERT INTO "history" VALUES(1,1,'name','','',1,'知里町','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(2,1,'pref','','',1,'れんしゅう県','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(3,2,'date','','',1,'2026-08-07','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(4,2,'start','','',1,'13:30','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(5,2,'end','','',1,'15:00','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(6,3,'date','','',1,'2026-10-02','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(7,3,'start','','',1,'13:30','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(8,4,'date','','',1,'2026-11-20','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(9,5,'name','','',1,'終町','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(10,6,'date','','',1,'2026-09-01','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(11,7,'name','','',1,'未定市','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(12,8,'current','','',1,'通いの場は17か所','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(13,8,'current','','',2,'通いの場は18か所','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(14,9,'person','p1','',1,'000010','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(15,9,'person','p1','name',1,'山田','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(16,9,'person','p1','role',1,'tantou','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(17,10,'noticed','','',1,'声をかけると来る','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(18,11,'task','t1','',1,'000010','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(19,11,'task','t1','what',1,'声かけ','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(20,11,'task','t1','who',1,'山田','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(21,11,'task','t1','due',1,'2026-10-04','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(22,11,'task','t1','state',1,'todo','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(23,11,'task','t1','from',1,'1','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(24,11,'task','t2','',1,'000020','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(25,11,'task','t2','what',1,'名簿','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(26,11,'task','t2','due',1,'2026-09-30','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(27,11,'task','t2','state',1,'todo','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(28,11,'task','t2','from',1,'1','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(29,11,'task','t3','',1,'000030','','','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(30,11,'task','t3','what',1,'済んだ','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(31,11,'task','t3','due',1,'2026-10-03','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(32,11,'task','t3','state',1,'todo','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(33,11,'task','t3','from',1,'1','','1回目支援','2026-10-02T14:00:00','tanaka');
INSERT INTO "history" VALUES(34,11,'task','t3','state',2,'done','','1回目支援','2026-10-02T14:00:00','tanaka');
CREATE TABLE news (n INTEGER NOT NULL) STRICT;
INSERT INTO "news" VALUES(18);
CREATE TABLE plan (
	engagement TEXT NOT NULL REFERENCES engagement(id),
	position INTEGER NOT NULL, -- in the pattern, from 0
	session TEXT NOT NULL,     -- id within the scenario
	title TEXT NOT NULL,
	date TEXT NOT NULL,        -- ISO day, '' while there is none
	start TEXT NOT NULL,       -- time of day, '' while there is none
	ended INTEGER NOT NULL,    -- 1 once its actual end is kept
	PRIMARY KEY (engagement, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "plan" VALUES('chiri',0,'0.5','0.5mtg','2026-08-07','13:30',0);
INSERT INTO "plan" VALUES('chiri',1,'1','1回目支援','2026-10-02','13:30',0);
INSERT INTO "plan" VALUES('chiri',2,'1.5','1.5mtg','2026-11-20','',0);
INSERT INTO "plan" VALUES('chiri',3,'2','2回目支援','','',0);
INSERT INTO "plan" VALUES('chiri',4,'2.5','2.5mtg','','',0);
INSERT INTO "plan" VALUES('chiri',5,'3','3回目支援','','',0);
INSERT INTO "plan" VALUES('chiri',6,'report','報告会','','',0);
INSERT INTO "plan" VALUES('mitei',0,'0.5','0.5mtg','','',0);
INSERT INTO "plan" VALUES('mitei',1,'1','1回目支援','','',0);
INSERT INTO "plan" VALUES('mitei',2,'1.5','1.5mtg','','',0);
INSERT INTO "plan" VALUES('mitei',3,'2','2回目支援','','',0);
INSERT INTO "plan" VALUES('mitei',4,'2.5','2.5mtg','','',0);
INSERT INTO "plan" VALUES('mitei',5,'3','3回目支援','','',0);
INSERT INTO "plan" VALUES('mitei',6,'report','報告会','','',0);
INSERT INTO "plan" VALUES('owari',0,'1','1回目支援','2026-09-01','',0);
CREATE TABLE purge (
	n INTEGER PRIMARY KEY,
	place TEXT NOT NULL,   -- WHERE
	at TEXT NOT NULL,
	who TEXT NOT NULL,
	open INTEGER NOT NULL  -- 1 only inside that transaction
) STRICT;
CREATE TABLE row_number (
	engagement TEXT NOT NULL REFERENCES engagement(id),
	prefix TEXT NOT NULL,   -- the letter of the row's id, p of p12
	last INTEGER NOT NULL,  -- the highest number given
	PRIMARY KEY (engagement, prefix)
) STRICT, WITHOUT ROWID;
INSERT INTO "row_number" VALUES('chiri','p',1);
INSERT INTO "row_number" VALUES('chiri','t',3);
CREATE TABLE scenario (
	hash TEXT NOT NULL PRIMARY KEY, -- of the text: 16 hexadecimal digits
	id TEXT NOT NULL,      -- as the text says
	title TEXT NOT NULL,   -- as the text says
	text TEXT NOT NULL     -- the YAML file as it was read
) STRICT;
INSERT INTO "scenario" VALUES('a4ad87014123a4dc','kasokuka','地域づくり加速化事業 伴走支援','# The shipped course: accompanying support for municipalities (地域づくり加速化事業 伴走支援).
#
# This file is data. Sessions, sheets, roles, themes, hints and help pages all live here; banso knows
# none of them by name. Copy it, give it another id, and change what your team does differently.
# `banso scenario check FILE` tells what is wrong with a copy, line by line; the keys are explained in
# banso-scenario(5).
#
# Where things come from. Every form says either `attested:` (a public document names it; the document
# is given) or `reconstructed:` (we filled a gap; why). A field with its own mark differs from its form.
# Official titles and field labels are kept to the letter. All scripts, hints, help texts and pages are
# our own words. Only attested fields are required, and all of them softly: a blank with a reason is fine.
#
# Agendas (steps and minutes) are reconstructed: no public one is known. Public are the order of the
# sessions, what each is for, and that the meetings between visits took 90 minutes.

banso: 1
id: kasokuka
default: true
title: 地域づくり加速化事業 伴走支援
lead: 半年ほど市町村に寄り添い、つながる・知る・うまれるを重ねて、地域づくりを進める力を育てます。

# R4 offered no themes. From R8 on, add a line; a theme that is not listed can always be typed.
themes:
  R5: [介護予防ケアマネジメント, 短期集中予防サービス, 通いの場, 生活支援体制整備事業, 地域ケア会議]
  R6: [介護予防ケアマネジメント, 介護予防・生活支援サービス事業, 生活支援体制整備事業, 地域ケア会議, その他]
  R7: [介護予防ケアマネジメント, サービス・活動事業, 通いの場, 生活支援体制整備事業, 地域ケア会議]

# R5 knew the first four, R6 厚生局主導型, R7 厚生局主導型 and 都道府県主導型. R4 had no types.
types:
  - 老健局主導型（プッシュ型・上限超過）
  - 老健局主導型（プッシュ型・フォローアップ）
  - 老健局主導型（テーマ設定型）
  - 厚生局主導型
  - 都道府県主導型

# count_as: the classes in which attendance at the R2 報告会 was counted. Which of our 立場 falls into
# which class is reconstructed, except 直営包括 (municipal staff) and 保健所 (prefecture).
roles:
  - {id: tantou, label: 市町村（担当課）, count_as: 市町村職員}
  - {id: kanri, label: 市町村（担当課の管理職）, count_as: 市町村職員}
  - {id: kankei, label: 市町村（関係課）, count_as: 市町村職員}
  - {id: chokuei, label: 直営包括, count_as: 市町村職員}
  - {id: itaku, label: 委託包括, count_as: 委託包括}
  - {id: shakyo, label: 社協・生活支援コーディネーター, count_as: 関係機関}
  - {id: jigyosho, label: 介護・医療の事業所, count_as: 関係機関}
  - {id: jumin, label: 住民・地域団体, count_as: その他}
  - {id: kigyo, label: 企業・NPO・大学, count_as: その他}
  - {id: adviser, label: アドバイザー, count_as: その他}
  - {id: ken, label: 都道府県, count_as: 都道府県}
  - {id: hokenjo, label: 保健所・振興局, count_as: 都道府県}
  - {id: kosei, label: 地方厚生(支)局, count_as: 厚生(支)局}
  - {id: honsho, label: 厚生労働省, count_as: 本省}
  - {id: jutaku, label: 受託事業者, count_as: その他}
  - {id: other, label: その他, count_as: その他}

# 次回までに取り組むこと is kept by banso itself and needs no form.
tasks:
  ask: やってみて分かったことは？
  states:
    - {id: todo, label: 未着手, mark: 未}
    - {id: doing, label: 取組中, mark: 中}
    - {id: mostly, label: おおむねできた, mark: 概}
    - {id: done, label: できた, mark: 済, closed: true}
    - {id: changed, label: 方針を変えた, mark: 変, closed: true, reason: true}
    - {id: dropped, label: 見送り, mark: 見, closed: true, reason: true}

# ------------------------------------------------------------------------------------------------
# Help pages (F1)
# ------------------------------------------------------------------------------------------------
pages:
  - id: about
    title: はじめに この進め方について
    text: |-
      この進め方は、公表された資料をもとに組み立てたものです。国の決まりではありません。

      組み立てに使ったもの
      ・訪問3回と、その間のオンラインの打合せ（0.5mtg、1.5mtg、2.5mtg）は、令和5年度から7年度の形です。
      ・帳票1から5は、令和2年度の職員派遣による支援で使われたものです。
      ・この二つが、実際に一緒に使われたわけではありません。

      分かっていないところ
      ・帳票の一覧は図でしか残っておらず、帳票3と4は中身が公表されていません。流れから考えて補いました。
      ・補ったものには、進行役の画面で「※案」と付きます。参加者に渡す紙には付きません。
      ・次第と分数も案です。公表された次第は見つかっていません。

      回数の選び方
      ・訪問3回: 基本の形です。
      ・訪問2回: 2回目と3回目を1回にまとめます。帳票3は使いません。
      ・単発: 研修会や意見交換会を1回。都道府県が、いくつかの市町村の分をまとめて申し込みます。
        使うのは帳票2だけです。

      自分たちの帳票や次第があるチームは
      このシナリオのファイル（kasokuka.yaml）を写し、id を変えて、文言や項目を書きかえてください。
      年度、テーマ、支援類型、立場、帳票、次第、問いかけは、どれもこのファイルの中にあります。
    source: R2報告書、R4研修、九州R6、九州R7をもとに構成
  - id: processes
    title: つながる・知る・うまれる
    text: |-
      伴走支援は、三つのことを繰り返して進みます。

      つながる（対話する）
      チームをつくり、互いの立ち位置を確かめます。まずは聞くことから。

      知る（共有する）
      情報を持ち寄り、あるべき姿、現状、課題を分かち合います。
      いつ、どこで、誰が、何を、なぜ、どのように。聞いたあとで、ここを確かめます。

      うまれる（うみだす・育む）
      知恵を出し合い、取り組む方向と役割を決め、すきまを埋める方法を考えます。

      真ん中にある式
      あるべき姿 － 現状 ＝ 課題
      課題が並んだら、優先度と難易度を見て、優先課題を選びます。

      目ざす町と困りごとを、関わる人みんなが同じ言葉で話せること。これを規範的統合と呼びます。
      行き詰まったら、一つ前に戻ってかまいません。案が出ないときは知るへ、話がかみ合わないときはつながるへ。
    source: R4研修、R2報告書の考え方
  - id: steps
    title: 問いのSTEP1から7
    text: |-
      順番に全部を聞くものではありません。話が止まったときに、一つ選んで投げかけます。

      STEP1 この町のお年寄りは、元気でしょうか。（最後にもう一度、ここへ戻ります）
      STEP2A 「高齢者」と言うとき、どんな人を思い浮かべていますか。
      STEP2B この町には、もう何がありますか。
      STEP3 いまの取組は、このまま続けますか。手を入れますか。
      STEP4 どのサービスを、どんな全体の中に置きますか。（対象 × 支え方 × 人・もの・お金）
      STEP5 小さく試すなら、どこで、誰と始めますか。
      STEP6 思い描いたとおりに動きましたか。ちがったのはどこですか。
      STEP7 その人の暮らしは、前より良くなりましたか。

      迷ったら、素直に「なぜ？」と聞いてみてください。本当の困りごとが見つかることがよくあります。
      特別な経験はいりません。

      STEP3から5の区切りは推測、STEP7は補ったものです。
    source: HB1をもとに構成
  - id: lookfor
    title: 外から来た人が見つけたいもの
    text: |-
      強み
      地元では当たり前になっていることほど、外の目には光って見えます。見つけたら、その場で言葉にします。

      裏返すと強みになる課題
      「役員がいつも同じ顔ぶれ」は、続けてきた人がいるということでもあります。

      つなげば足りるもの
      新しい事業を起こす前に、いまある活動どうしを結べないか考えます。

      目的になってしまった事業
      続けること自体が目的になっていないか。誰の暮らしのためだったかに戻ります。

      先に見方が変わるとよい人
      事業の前に、考えを分かち合っておきたい人はいませんか。

      小さな一歩とつまずき
      うまくいかなかったことも、次に始める町の役に立ちます。書き留めておきます。
    source: R2報告書の着眼点
  - id: worries
    title: よくある悩み
    text: |-
      うちだけではないと分かると、話しやすくなります。

      担当者から
      ・異動したばかりで、どこから手をつけたらよいか分からない。
      ・住民とどうつながればよいか分からない。
      ・いまの仕事で手いっぱいで、新しいことが入らない。
      ・従前相当のほかに選べるものを増やしたい。
      ・サービスCの対象者が見つからない。終わったあとが続かない。
      ・住民主体の活動が進まない。生活支援の担い手や場が増えない。
      ・地域ケア会議が施策に結びつかない。
      ・事業所や庁内の協力が得にくい。

      管理職から
      ・お金のこと、住民への説明、職員の支え方、ほかの課との関係。

      令和2年度に手を挙げた121市町村の相談ごと
      サービスC 39、通いの場 37、総合事業の再構築 35、生活支援体制整備 28
    source: R4研修、九州R6、R2報告書
  - id: meeting
    title: 会議の心得
    text: |-
      場をつくる
      ・島の形に座り、立って動ける広さをとります。向かい合わせの長机は、話がかたくなりがちです。
      ・はじめに軽いアイスブレイクを。肩書きより、好きな場所や食べ物の話が効きます。
      ・全員に聞く前に、隣どうし二人で話す時間をとります。声が出やすくなります。

      人を呼ぶ
      ・管理職がずっと出ていた所では、予算や方針の話が進みました。
      ・来る人には、なぜこの支援があるのかを前もって伝えます。座っているだけの会にしないために。
      ・都道府県が帳票を配り、集めてくれた所もあります。

      聞く
      ・できなかった理由を責めない。動いたことを先に認め、それから助言します。
      ・専門の言葉は、その場で言いかえます。

      地域ケア会議の五つの機能
      個別課題解決、ネットワーク構築、地域課題発見、地域づくり・資源開発、政策形成
      一人の困りごとを話し合う会議が、町のしくみづくりまでつながっているかを見てみます。
    source: HB1、R2報告書、R4研修
  - id: ikoma
    title: 生駒市の心得
    text: |-
      総合事業を組み立てるときの手がかりとして、研修で紹介されたものです。

      ・なぜ、いまやるのかを言えるようにする。
      ・地域包括ケアの中での位置を考える。
      ・介護保険の外まで見わたす。
      ・はじめから固めず、やわらかく設計する。
      ・しくみから入ってもよい。目の前の一人から入ってもよい。
      ・住民や企業と一緒に。専門職とも一緒に。
      ・保険者が司令塔になる。
      ・一つの町で足りなければ、広い範囲で考える。

      進む順
      町の特性、ニーズ、優先すべき課題（優先度・難易度）、デザイン、事業開始、モニタリング、評価
      ホップ、ステップ、ジャンプで、少しずつ進みます。
    source: R4研修
  - id: privacy
    title: 個人情報の書き方
    text: |-
      年代・地区・世帯の形まで。氏名、住所、病院名は書きません。
      例: 80代、山ぎわの地区、一人暮らし

      ・帳票の氏名は、頭文字や番号でもかまいません。
      ・公表用の出力では、氏名と、個人に関わる項目を外します。本文の中に書いた名前までは外せません。
      ・事例の病気や家族のことは、話し合いに要る分だけにします。
      ・小さな地区では、年代と世帯の形だけで誰か分かることがあります。そのときはもう一段ぼかします。

      読める範囲
      支援者だけ、支援先と共有、公表。書くときに選べます。
      役所で仕事のために書いたものは、情報公開の対象になることがあります。ないしょにできるという約束ではありません。
      保存期限は、それぞれの役所の決まりに合わせてください。
    source: 現場の慣行
  - id: money
    title: 財源のあらまし（令和7年資料）
    text: |-
      令和7年資料。最新は要綱で確認してください。

      負担割合（％）
      ・総合事業: 国25、都道府県12.5、市町村12.5、1号保険料23、2号保険料27
      ・包括的支援・任意: 国38.5、都道府県19.25、市町村19.25、1号保険料23

      総合事業の上限
      移行前年度の実績に、75歳以上の人の伸び率を掛けた額です。
      特別な事情があるときは、個別に協議します。

      ここでは計算しません。額を話すときは、財政の担当と一緒に確かめてください。
    source: 九州R7（令和7年資料）
  - id: adviser
    title: アドバイザー派遣の流れ
    text: |-
      市町村、県、社協などが、地方厚生(支)局を通してアドバイザーに来てもらうしくみがあります。

      申込、アドバイス依頼、承諾、決定、依頼、助言等、報告
      七つの手続きが、市町村等、厚生局、アドバイザーの間で進みます。順番には推測を含みます。

      相談できること
      サービス・活動事業、一般介護予防事業、地域ケア会議、在宅医療・介護連携推進事業、
      認知症総合支援事業、権利擁護、生活支援体制整備事業、地域共生社会関係、その他

      窓口と申込みの時期は、管内の厚生局に確かめてください。
    source: 九州R7

# ------------------------------------------------------------------------------------------------
# Forms
# ------------------------------------------------------------------------------------------------
forms:
  # 帳票1. The public document says who fills it and that it comes before visit 1; that it is read at
  # the 0.5mtg is ours.
  f1:
    title: 帳票1 事前情報
    per: engagement
    attested: R2報告書
    lead: 市町村で1枚。きれいにまとめなくて大丈夫です。いつもの言葉で書いてください。
    fields:
      - {id: current, label: 現状, type: text, process: 知る, required: true, soft: true,
         help: いま、どんな町で、何が動いていますか。数字と、目に浮かぶ場面を一つずつ。}
      - {id: issue, label: 課題, type: text, process: 知る, required: true, soft: true,
         help: いま、いちばん困っていることは何ですか。数や場面が浮かぶように。}
      - {id: try, label: 取り組みたいこと, type: text, process: うまれる, required: true, soft: true,
         help: この半年で、まず何をやってみたいですか。小さなことで大丈夫です。}
      - {id: thinking, label: 考え方, type: text, process: つながる, required: true, soft: true,
         help: それをやりたいのは、なぜですか。大事にしたいことは何ですか。}
      - {id: hope, label: 期待する支援内容, type: text, process: つながる, required: true, soft: true,
         help: 支援チームに、何を一緒にしてほしいですか。}
      - {id: theme, label: 支援テーマ, type: multi, options: themes, free: true, headline: true,
         reconstructed: 支援の申込みで選ぶものなので、ここで見られるように加えた,
         help: 近いものをいくつでも。なければ言葉を足せます。}
      - {id: writer_org, label: 記入者所属, type: line, help: 課と係の名前は何ですか。,
         reconstructed: 問い合わせ先として加えた}
      - {id: writer, label: 記入者氏名, type: line, personal: true, help: 中身をたずねてよい人は誰ですか。,
         reconstructed: 問い合わせ先として加えた}
      - {id: written_on, label: 記入日, type: date, prefill: today,
         reconstructed: いつの話かが分かるように加えた}

  # 帳票2. Attested for the single session; that A and B use it after visit 1, one sheet for each
  # participant, is inferred from the list of sheets.
  f2:
    title: 帳票2 振り返りシート
    per: respondent
    attested: R2報告書
    lead: きょうの感想をひとことずつ。短くて大丈夫です。
    fields:
      - {id: org, label: 所属, type: line, prefill: org, reconstructed: 誰の声かが分かるように加えた}
      - {id: role, label: 立場, type: choice, options: roles, prefill: role,
         reconstructed: 立場ごとに読めるように加えた}
      - {id: name, label: 氏名, type: line, personal: true, prefill: name,
         reconstructed: 次の回と見比べられるように加えた,
         help: 頭文字や番号でもかまいません。どう書きますか。}
      - {id: written_on, label: 記入日, type: date, prefill: today,
         reconstructed: いつの声かが分かるように加えた}
      - {id: mindful, label: 参加するにあたり心がけたこと, type: text, process: つながる, required: true,
         soft: true, help: どんなことを大事にして、きょうの席に着きましたか。}
      - {id: noticed, label: 気づいたこと, type: text, process: 知る, required: true, soft: true,
         help: 話を聞いて、初めて知ったことや見方が変わったことは何ですか。}
      - {id: felt, label: 感じたこと, type: text, process: 知る, required: true, soft: true,
         attested: R2報告書（「気づいたこと」と二つの欄に分けたのは案）,
         help: 心が動いたのは、どの場面でしたか。}
      - {id: worry, label: 悩んでいること・困っていること, type: text, process: 知る,
         reconstructed: 公表された回答から、あったと考えた欄,
         help: 仕事や活動の中で、いま引っかかっていることは何ですか。}
      - {id: next, label: これから取り組みたいこと, type: text, process: うまれる,
         reconstructed: 公表された回答から、あったと考えた欄, help: あしたから、自分は何をやってみますか。}
      - {id: consent, label: 名前を出さずに報告書などに載せてよい, type: check,
         reconstructed: 公表するときに迷わないように加えた}

  # 帳票3. Only its number and place in the course can be told; the whole sheet is ours.
  f3:
    title: 帳票3 振り返りシート（2回目）
    per: respondent
    reconstructed: 中身が公表されていないため、2回目支援の流れから補った
    lead: 前回からの歩みを振り返ります。書けるところだけで大丈夫です。
    fields:
      - {id: org, label: 所属, type: line, prefill: org}
      - {id: role, label: 立場, type: choice, options: roles, prefill: role}
      - {id: name, label: 氏名, type: line, personal: true, prefill: name,
         help: 頭文字や番号でもかまいません。どう書きますか。}
      - {id: written_on, label: 記入日, type: date, prefill: today}
      - {id: did, label: 前回から取り組んだこと, type: text, process: うまれる,
         help: 前回のあと、何をしてみましたか。途中のことも。}
      - {id: stuck, label: 新たな課題・行き詰まり, type: text, process: 知る,
         help: 動いてみて、どこで止まりましたか。新しく見えてきたことは何ですか。}
      - {id: review, label: 目標の見直し, type: choice, process: 知る, options: [変更なし, 修正する]}
      - id: change
        label: 修正の内容
        type: text
        process: 知る
        when: {field: review, is: 修正する}
        help: 何を、どう変えますか。変えようと思ったきっかけは何ですか。
      - {id: mindful, label: 心がけたこと, type: text, process: つながる,
         help: きょうまでに、どんなことを大事にして動きましたか。}
      - {id: noticed, label: 気づいたこと・感じたこと, type: text, process: 知る,
         help: きょうの話で、心に残ったのはどの場面ですか。}
      - {id: next, label: 次回までに取り組むこと, type: text, process: うまれる,
         help: 次に会うときまでに、自分は何をしますか。}
      - {id: consent, label: 名前を出さずに報告書などに載せてよい, type: check}

  # 帳票4. As 帳票3.
  f4:
    title: 帳票4 振り返りシート（3回目）
    per: respondent
    reconstructed: 中身が公表されていないため、3回目支援の流れから補った
    lead: 半年の歩みを振り返ります。途中のことも、そのまま書いてください。
    fields:
      - {id: org, label: 所属, type: line, prefill: org}
      - {id: role, label: 立場, type: choice, options: roles, prefill: role}
      - {id: name, label: 氏名, type: line, personal: true, prefill: name,
         help: 頭文字や番号でもかまいません。どう書きますか。}
      - {id: written_on, label: 記入日, type: date, prefill: today}
      - id: level
        label: 当初の目標に対する達成度
        type: scale
        process: 知る
        options:
          - {id: not_yet, label: 未着手}
          - {id: started, label: 一部着手}
          - {id: going, label: 進行中}
          - {id: mostly, label: おおむね達成}
          - {id: reached, label: 達成}
      - {id: level_note, label: 達成度の内容, type: text, process: 知る,
         help: そう思うのは、どんなことがあったからですか。}
      - {id: left, label: 積み残していること, type: text, process: 知る,
         help: まだ手がついていないこと、気になっていることは何ですか。}
      - {id: until, label: 解決の目安, type: text, process: うまれる,
         help: それは、いつごろまでに、どうなっていればよいですか。}
      - {id: direction, label: 今後の方向性, type: text, process: うまれる,
         help: 支援が終わったあと、どちらへ進みますか。誰と進みますか。}
      - {id: noticed, label: 気づいたこと（支援の前後で変わったこと）, type: text, process: 知る,
         help: 半年前の自分や職場と比べて、何が変わりましたか。}
      - {id: consent, label: 名前を出さずに報告書などに載せてよい, type: check}

  # 帳票5. The question and that municipal staff answer it are attested; the title and that it is asked
  # at the 報告会 are ours. The categories are those into which the answers were later sorted.
  f5:
    title: 帳票5 終了後シート
    per: respondent
    attested: R2報告書
    roles: [tantou, kanri, kankei, chokuei]
    lead: 支援を終えて、次に担当する人へ手渡したいことを書いてください。
    fields:
      - {id: org, label: 所属, type: line, prefill: org, reconstructed: 誰の声かが分かるように加えた}
      - {id: role, label: 立場, type: choice, options: roles, prefill: role,
         reconstructed: 立場ごとに読めるように加えた}
      - {id: name, label: 氏名, type: line, personal: true, prefill: name,
         reconstructed: これまでの回と見比べられるように加えた,
         help: 頭文字や番号でもかまいません。どう書きますか。}
      - {id: written_on, label: 記入日, type: date, prefill: today,
         reconstructed: いつの声かが分かるように加えた}
      - {id: important, label: 総合事業等を担当する上で、どのような考え方、行動が重要だと思うか, type: text,
         process: つながる, required: true, soft: true,
         help: 次に担当になる人に、何を伝えたいですか。そう思った場面も。}
      - id: category
        label: 分類
        type: choice
        circle: team
        options:
          - つながる-連携
          - つながる-事業間連携
          - 知る-規範的統合
          - 知る-共有
          - つながること・知ることを意識して取り組む姿勢
          - その他
        reconstructed: 分け方は報告書（図表13）のもの。欄としては案
        help: 支援者があとで選びます。いちばん近いものはどれですか。
      - {id: consent, label: 名前を出さずに報告書などに載せてよい, type: check,
         reconstructed: 公表するときに迷わないように加えた}

  # Each number carries its own 時点 and 出典: figures from different years are easily mixed up.
  entry:
    title: 市町村エントリーシート
    per: engagement
    attested: R2報告書
    lead: 町のあらましです。手元にある数字で大丈夫です。いつの、どこの数字かも残しておきます。
    fields:
      - {id: pop, label: 人口, type: number, unit: 人, min: 0, decimals: 0, process: 知る, required: true,
         soft: true}
      - {id: pop_at, label: 人口の時点, type: line, help: いつの数字ですか。例えば、何年何月末。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: pop_src, label: 人口の出典, type: line, help: どの資料の数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: aging, label: 高齢化率, type: number, unit: ''%'', min: 0, max: 100, decimals: 1, process: 知る,
         required: true, soft: true}
      - {id: aging_at, label: 高齢化率の時点, type: line, help: いつの数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: aging_src, label: 高齢化率の出典, type: line, help: どの資料の数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: early, label: 前期高齢者数, type: number, unit: 人, min: 0, decimals: 0, process: 知る,
         required: true, soft: true}
      - {id: early_at, label: 前期高齢者数の時点, type: line, help: いつの数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: early_src, label: 前期高齢者数の出典, type: line, help: どの資料の数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: late, label: 後期高齢者数, type: number, unit: 人, min: 0, decimals: 0, process: 知る,
         required: true, soft: true}
      - {id: late_at, label: 後期高齢者数の時点, type: line, help: いつの数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: late_src, label: 後期高齢者数の出典, type: line, help: どの資料の数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: nintei, label: 要支援・要介護認定率, type: number, unit: ''%'', min: 0, max: 100, decimals: 1,
         process: 知る, required: true, soft: true}
      - {id: nintei_at, label: 認定率の時点, type: line, help: いつの数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: nintei_src, label: 認定率の出典, type: line, help: どの資料の数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: premium, label: 第○期介護保険料, type: number, unit: 円, min: 0, max: 20000, decimals: 0,
         process: 知る, required: true, soft: true,
         help: 基準月額はいくらですか。第何期かは、次の時点の欄に。}
      - {id: premium_at, label: 介護保険料の時点, type: line, help: 第何期の保険料ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: premium_src, label: 介護保険料の出典, type: line, help: どの資料の数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: areas, label: 日常生活圏域数, type: number, unit: 圏域, min: 0, decimals: 0, process: 知る,
         reconstructed: 話し合いの広さをつかむために加えた}
      - {id: areas_at, label: 圏域数の時点, type: line, help: いつの数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: areas_src, label: 圏域数の出典, type: line, help: どの資料の数字ですか。,
         reconstructed: 数字を後で確かめられるように加えた}
      - {id: current, label: 現状, type: text, process: 知る, required: true, soft: true,
         help: この町の高齢者の暮らしを、初めて来る人にどう話しますか。}
      - {id: issue, label: 課題, type: text, process: 知る, required: true, soft: true,
         help: うまく回っていないのは、どこですか。誰が困っていますか。}
      - {id: try, label: 課題解決に向けて取り組みたいこと, type: text, process: うまれる, required: true,
         soft: true, help: その困りごとに、まずどこから手をつけたいですか。}

  # Sent by a prefecture that asks for a single session: patterns A and B omit it.
  pref_entry:
    title: 都道府県エントリーシート
    per: engagement
    attested: R2報告書
    lead: 単発の研修会や意見交換会を、都道府県がまとめて申し込むときのシートです。
    fields:
      - {id: theme, label: テーマ, type: multi, options: themes, free: true, process: 知る, required: true,
         soft: true, help: 何について話す会にしますか。なければ言葉を足せます。}
      - {id: content, label: 派遣内容, type: text, required: true, soft: true,
         help: どんな会にしますか。講演、事例検討、意見交換、個別の相談など。}
      - {id: towns, label: 参加市町村数, type: number, unit: 市町村, min: 0, decimals: 0, required: true,
         soft: true}
      - {id: wish, label: 派遣に当たっての希望, type: text, required: true, soft: true,
         help: 来る人や日程、進め方で、お願いしたいことは何ですか。}

  # Working sheets. Their rows and lists are attested; where the columns are ours, the field says so.
  prep:
    title: 事前準備
    per: engagement
    attested: R2報告書
    circle: team
    lead: 訪問の前にそろえるものです。1回目の当日にも、もう一度見ます。
    fields:
      - id: items
        label: 事前に見るもの・そろえるもの
        type: table
        process: 知る
        attested: R2報告書（状態、出典・時点、気づきの欄と、最後の行は案）
        columns:
          - {id: item, label: 項目, type: line}
          - {id: state, label: 状態, type: choice, options: [依頼中, 受領, 確認済み]}
          - {id: source, label: 出典・時点, type: line, help: どこの、いつのものですか。}
          - {id: note, label: 気づき, type: text, help: 読んで気になったこと、強みだと思ったことは何ですか。}
        rows:
          - 帳票1
          - エントリーシート
          - 総合計画
          - 介護保険事業計画
          - 保険者機能強化推進交付金・地域支援事業交付金の交付状況
          - 見える化システム等のデータ
          - 都道府県のヒアリング
          - まちを見る（高齢者が集まる場・散歩コース・買い物の場・医療機関）
          - 次第・名簿・会場と機材・接続

  team_roles:
    title: 支援チームの役割
    per: engagement
    attested: 公表資料（進行と記録の行は案）
    circle: team
    lead: 支援者どうしで分け合います。空いている行があってもかまいません。
    fields:
      - id: duties
        label: 役割と担当
        type: table
        process: つながる
        columns:
          - {id: duty, label: 役割, type: line}
          - {id: who, label: 担当, type: line, help: どの組織の、誰が受け持ちますか。}
        rows:
          - 困りごと・不安の把握
          - 次回までの取組の調整
          - データ分析の支援
          - 管内の取組の紹介
          - 関係機関への声かけ
          - 事前ヒアリング
          - 次第・資料・帳票のとりまとめ
          - 視察の手配
          - 数値や根拠の検証
          - 予算面の後押し
          - 講演・助言
          - 進行
          - 記録

  # つながりの広がり (who came, who is new) is derived from attendance and needs no form.
  partners:
    title: 連携先
    per: engagement
    attested: 公表資料（連携先の一覧。ほかの欄は案）
    lead: 誰に来てもらうと、話が進みそうですか。断られた所も残しておくと、次に生きます。
    fields:
      - id: list
        label: 声をかける先
        type: table
        process: つながる
        columns:
          - id: partner
            label: 連携先
            type: choice
            free: true
            help: 一覧から選ぶか、名前を書いてください。
            options:
              # 庁内
              - 企画・総務
              - 障害福祉など民生
              - 保健医療
              - 住宅
              - 労働
              - 地域振興
              - 農林水産
              - 教育
              - 防災
              - 交通
              - 後期高齢者医療・国保・健康づくり
              # 庁外
              - 社協
              - 包括
              - 居宅介護支援
              - 介護事業所
              - 医療機関
              - 生活支援コーディネーター
              - 認知症地域支援推進員
              - 民生委員
              - 住民
              - 各種団体
              - 大学
              - 企業
              - 広域連合
          - {id: why, label: なぜ来てほしいか, type: line, help: その人が来ると、どの話が進みますか。}
          - {id: caller, label: 声をかける人, type: line, help: いちばん話しやすい人は誰ですか。}
          - {id: reply, label: 返事, type: choice, options: [これから, 返事待ち, 来られる, 今回は見送り]}
          - {id: came, label: 出席した回, type: line, help: どの回に来てくれましたか。}

  ideal:
    title: あるべき姿－現状＝課題
    per: engagement
    attested: R4研修
    lead: 1回目で書き、2回目に新しい顔ぶれともう一度見ます。変わった課題は消さずに、変わり方を残します。
    fields:
      - id: gaps
        headline: true
        label: あるべき姿－現状＝課題
        type: table
        process: 知る
        attested: R4研修（式、優先度、難易度）、R2報告書（強み、課題の変わり方）。選択肢は案
        columns:
          - {id: ideal, label: あるべき姿, type: text,
             help: どんな町なら、年をとっても安心ですか。ある人の一日を思い浮かべて。}
          - {id: current, label: 現状（うち強み・すでにあるもの）, type: text,
             help: いまはどうですか。もうあるもの、続いているものは何ですか。}
          - {id: issue, label: 課題, type: text, help: あるべき姿から現状を引くと、何が残りますか。}
          - {id: priority, label: 優先度, type: choice, options: [高い, ふつう, 低い]}
          - {id: difficulty, label: 難易度, type: choice, options: [むずかしい, ふつう, やさしい]}
          - {id: strength, label: 裏返すと強み, type: line, help: その困りごとは、見方を変えると何ですか。}
          - {id: changed, label: 課題の変わり方, type: choice, options: [変化, 深化, 細分化]}
      - {id: first, label: 優先課題, type: text, process: 知る, headline: true,
         help: まず、どれから手をつけますか。それを選んだのはなぜですか。}

  groupwork:
    title: グループワークの記録
    per: session
    reconstructed: 班ごとの話が次の回に残るように、欄を組み立てた
    lead: 言葉はなるべく話したまま。まとめすぎないほうが、あとで役に立ちます。
    fields:
      - id: groups
        label: 班の記録
        type: table
        process: うまれる
        columns:
          - {id: group, label: 班, type: line, help: 何班ですか。}
          - {id: question, label: 問い, type: line, help: 何について話しましたか。}
          - {id: voices, label: 出た意見, type: text, help: どんな声が出ましたか。}
          - {id: strength, label: 強み, type: line, help: もうあるもの、続いているものは何でしたか。}
          - {id: gist, label: 発表の要点, type: line, help: みんなの前で何を話しましたか。}
          - {id: later, label: 次に回すもの, type: line, help: きょう話しきれなかったことは何ですか。}

  goal_check:
    title: 目標の確認
    per: engagement
    attested: 公表資料（選択肢は案）
    lead: 目標を下げるのは後退ではありません。届く形に直すための確認です。
    fields:
      - {id: goal, label: いまの目標, type: text, process: 知る,
         help: 1回目に決めたことを、ひとことで言うと何ですか。,
         reconstructed: 何を確認したのかが残るように加えた}
      - {id: too_high, label: 高すぎないか, type: choice, process: 知る, required: true, soft: true,
         options: [ちょうどよい, 少し高い, 高すぎる]}
      - {id: reachable, label: 支援期間内に達成できそうか, type: choice, process: 知る, required: true,
         soft: true, options: [できそう, 一部ならできそう, むずかしい]}
      - {id: fix, label: 必要なら修正, type: text, process: うまれる,
         help: どこまでなら、この期間で届きますか。残りはいつ取り組みますか。}

  duties:
    title: 役割分担
    per: engagement
    attested: 公表資料（欄は案）
    lead: 一つの取組に、担当は一人か一つの課。手伝う人は連携先に書きます。
    fields:
      - id: list
        label: 取組と担当
        type: table
        process: うまれる
        reconstructed: 役割を分けることは公表資料にあるが、欄は分からないため補った
        columns:
          - {id: what, label: 取組, type: line, help: 何をしますか。}
          - {id: who, label: 担当, type: line, help: まず動くのは誰ですか。}
          - {id: partner, label: 連携先, type: line, help: 誰と一緒に進めますか。}
          - {id: due, label: いつまでに, type: date}

  resources:
    title: 地域資源の書き出し
    per: engagement
    attested: R4研修
    lead: 地図の代わりではなく、地図の横に置く表です。うちの町にないものは行を消し、あるものを足してください。
    fields:
      - id: list
        label: 町にあるもの
        type: table
        process: 知る
        columns:
          - {id: name, label: 名前, type: line, help: 何がありますか。どこの、何という集まりですか。}
          - id: kind
            label: 種類
            type: choice
            options:
              - 生涯学習的な趣味活動（個人）
              - 高齢者サロン系
              - 住民主体の通いの場
              - 一般介護予防事業
              - 介護予防・生活支援サービス
              - その他
          - id: state
            label: 状態像
            type: scale
            options:
              - {id: genki, label: 元気}
              - {id: frail, label: 虚弱}
              - {id: near_care, label: 要介護に近い状態像}
        rows:
          - 囲碁
          - 健康麻雀
          - ラジオ体操
          - 太極拳
          - グラウンドゴルフ
          - カラオケ
          - 男の集い場
          - 料理
          - ボランティア
          - スポーツクラブ
          - シルバー人材センター
          - 認知症カフェ
          - いきいきサロン
          - 介護予防教室
          - 通所B・訪問B
          - 通所C・訪問C
          - 緩和型A
          - 従前相当

  roadmap:
    title: ロードマップ
    per: engagement
    attested: 公表資料（欄は案）
    lead: 2回目に下書きし、3回目で話し合います。来年度の自分たちが読んで動けるように。
    fields:
      - id: plan
        label: ロードマップ
        type: table
        process: うまれる
        reconstructed: つくることは公表資料にあるが、欄は分からないため補った
        columns:
          - {id: aim, label: 目指す姿, type: text, help: どうなっていたら、うれしいですか。}
          - {id: current, label: 現状, type: text, help: いまはどうですか。}
          - {id: issue, label: 課題, type: text, help: その間に、何がありますか。}
          - {id: what, label: 取組, type: text, help: 何をしますか。小さく始めるなら、どこからですか。}
          - id: programme
            label: 関係する事業
            type: choice
            free: true
            attested: 九州R7
            options:
              - サービス・活動事業
              - 一般介護予防事業
              - 包括的支援事業（包括の運営）
              - 包括的支援事業（在宅医療・介護連携）
              - 包括的支援事業（認知症総合支援）
              - 包括的支援事業（生活支援体制整備）
              - 包括的支援事業（地域ケア会議）
              - 任意事業
              - 重層的支援体制整備事業
              - 高齢者保健事業・国保保健事業
              - 他部局・保険外
          - {id: who, label: 担当・連携先, type: line, help: 誰が動き、誰と組みますか。}
          - {id: period, label: 時期, type: choice, options: [今年度, 来年度, 再来年度]}
          - {id: measure, label: 確認方法（数値・声）, type: line,
             help: うまくいったと、何を見て、誰の声を聞いて分かりますか。}

  results:
    title: 支援の成果
    per: engagement
    attested: R2報告書
    lead: 変わったことを書き留めます。空いている行があってもかまいません。
    fields:
      - id: changes
        label: 変わったこと
        type: table
        process: うまれる
        attested: R2報告書（成果の区分。ほかの欄は案）
        columns:
          - {id: class, label: 区分, type: line}
          - {id: change, label: 何が変わったか, type: text, help: 前はどうで、いまはどうですか。}
          - {id: trigger, label: きっかけ, type: line, help: 何が、誰の言葉が効きましたか。}
        rows:
          - 庁内連携の体制
          - 推進チーム・体制づくり
          - 地域ケア個別会議の改善
          - サービスCの対象者の選び方の見直し
          - 多様なサービス・取組
          - 職員の意識の変化
          - 既存の取組の見直し・つなぎ合わせ
      - {id: small, label: 小さな一歩・つまずき・失敗, type: text, process: 知る,
         help: うまくいかなかったことも、次の町の役に立ちます。何がありましたか。}

  # visit2 is not required: pattern B has no separate second visit.
  report:
    title: 報告資料（10分）
    per: engagement
    attested: 九州R6
    circle: public
    lead: 市町村の発表は10分。うまくいった話だけでなく、迷った話があると、聞く人の役に立ちます。
    fields:
      - {id: title, label: 題, type: line, required: true, soft: true,
         help: 半年をひとことで言うと、何の話ですか。}
      - {id: subtitle, label: 副題, type: line, help: もうひとこと添えるなら、何ですか。}
      - {id: theme, label: 支援テーマ, type: multi, options: themes, free: true, required: true, soft: true}
      - {id: supporters, label: 支援者, type: text, process: つながる,
         help: どの組織が、どんな役割で関わりましたか。人の名前より、所属と役割で。}
      - {id: visit1, label: 支援概要（第1回目）, type: text, process: 知る, required: true, soft: true,
         help: 1回目に誰が集まり、何が分かりましたか。}
      - {id: visit2, label: 支援概要（第2回目）, type: text, process: 知る,
         help: 2回目に誰が加わり、何が動きましたか。}
      - {id: visit3, label: 支援概要（第3回目）, type: text, process: 知る, required: true, soft: true,
         help: 3回目に何が決まり、何が残りましたか。}
      - {id: noticed, label: 支援を通しての気づき, type: text, process: 知る, required: true, soft: true,
         help: 支援を受けて、見方が変わったのはどこですか。}
      - {id: now, label: 今後の取組（現在）, type: text, process: うまれる, required: true, soft: true,
         help: いま、何に取り組んでいますか。}
      - {id: next, label: 今後の取組（今後）, type: text, process: うまれる, required: true, soft: true,
         help: このあと、何をしますか。}
      - {id: outlook, label: 次年度以降の展望, type: text, process: うまれる, required: true, soft: true,
         help: 来年度から先、どんな町に近づけたいですか。}
      - {id: pref_outlook, label: 今後の市町村支援の展望（都道府県）, type: text, process: つながる,
         help: 県は、このあと管内の市町村にどう関わりますか。5分で話す分です。}
      - {id: bureau_outlook, label: 今後の市町村支援の展望（厚生局）, type: text, process: つながる,
         help: 厚生局は、このあとどう関わりますか。5分で話す分です。}

  # A standard instrument: its sentences may not be reworded and are not ours to ship, so there are only
  # numbers, groups and answer codes for keying in from the official paper. No names. はい is code 1
  # throughout; it is the good side in 3, 9, 13, 14 and 15 (inferred).
  question15:
    title: 後期高齢者の質問票
    per: engagement
    attested: 九州R7
    lead: 質問の文は正式の用紙を見てください。ここには番号と答えだけを写します。名前は書きません。
    fields:
      - id: people
        label: 一人ずつの答え
        type: table
        circle: team
        personal: true
        process: 知る
        columns:
          - {id: num, label: 番号, type: line, help: 用紙に付けた番号は何番ですか。名前は書きません。}
          - {id: place, label: 会場, type: line, help: どこの会場ですか。}
          - {id: round, label: 回, type: number, min: 1, decimals: 0, help: 何回目の答えですか。}
          - id: q1
            label: 1 健康状態
            type: choice
            options:
              - {id: "1", label: 1（よい）}
              - {id: "2", label: "2"}
              - {id: "3", label: "3"}
              - {id: "4", label: "4"}
              - {id: "5", label: 5（よくない）}
          - id: q2
            label: 2 心の健康状態
            type: choice
            options:
              - {id: "1", label: 1（満足）}
              - {id: "2", label: "2"}
              - {id: "3", label: "3"}
              - {id: "4", label: 4（不満）}
          - {id: q3, label: 3 食習慣, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q4, label: 4 口腔機能, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q5, label: 5 口腔機能, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q6, label: 6 体重変化, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q7, label: 7 運動・転倒, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q8, label: 8 運動・転倒, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q9, label: 9 運動・転倒, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q10, label: 10 認知機能, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q11, label: 11 認知機能, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q12, label: 12 喫煙, type: choice, options: ["1", "2", "3"]}
          - {id: q13, label: 13 社会参加, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q14, label: 14 社会参加, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
          - {id: q15, label: 15 ソーシャルサポート, type: choice, options: [{id: "1", label: はい}, {id: "2", label: いいえ}]}
      - id: counts
        label: まとまりごとの人数
        type: table
        process: 知る
        reconstructed: 一人ずつではなく、まとまりで見るために加えた
        help: 会場や回をまとめて数えます。人数が少なく誰か分かるときは、会場を合わせてください。
        columns:
          - {id: group, label: まとまり, type: line}
          - {id: answered, label: 答えた人, type: number, unit: 人, min: 0, decimals: 0}
          - {id: concern, label: 気になる答えの人, type: number, unit: 人, min: 0, decimals: 0,
             help: 3・9・13・14・15は「いいえ」、ほかの二択は「はい」の人です（推測）。用紙で確かめてください。}
          - {id: note, label: 話し合いたいこと, type: line,
             help: この数から、みんなで話したいことは何ですか。}
        rows:
          - 健康状態（1）
          - 心の健康状態（2）
          - 食習慣（3）
          - 口腔機能（4・5）
          - 体重変化（6）
          - 運動・転倒（7・8・9）
          - 認知機能（10・11）
          - 喫煙（12）
          - 社会参加（13・14）
          - ソーシャルサポート（15）

  dispatch:
    title: アドバイザー派遣
    per: engagement
    attested: 九州R7
    lead: 派遣の実績一覧です。このあと頼りたいことも、ここに並べておけます。
    fields:
      - id: list
        label: 実績一覧
        type: table
        process: つながる
        columns:
          - id: item
            label: 項目
            type: choice
            options:
              - サービス・活動事業
              - 一般介護予防事業
              - 地域ケア会議
              - 在宅医療・介護連携推進事業
              - 認知症総合支援事業
              - 権利擁護
              - 生活支援体制整備事業
              - 地域共生社会関係
              - その他
          - {id: month, label: 派遣月, type: line, help: 何年の何月ですか。}
          - {id: to, label: 派遣先, type: line, help: どこへ来てもらいますか。}
          - {id: event, label: イベント名, type: line, help: 何という集まりですか。}
          - {id: adviser, label: 派遣アドバイザー, type: line, personal: true, help: 誰が来てくれますか。}
          - {id: stage, label: 手続き, type: choice, attested: 九州R7（順番は推測）,
             options: [申込, アドバイス依頼, 承諾, 決定, 依頼, 助言等, 報告]}

# ------------------------------------------------------------------------------------------------
# Sessions
# ------------------------------------------------------------------------------------------------
sessions:
  "0.5":
    title: 0.5mtg
    kind: meeting
    minutes: 90
    lead: 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪問をおおまかに描きます。
    bring: [帳票1, 市町村エントリーシート, 参加者の名簿, 計画書や町のデータ]
    steps:
      - id: meet
        title: 顔合わせ・役割
        minutes: 20
        process: つながる
        say: |-
          一人ずつ、名前と、この支援でできそうなことを話してもらう。
          分からないことは分からないと言える場だと、はじめに伝える。
        check:
          - 全員がひとこと話した
          - 支援の方針とおおよその日程を共有した
          - 初めて関わる人に、勉強会が要るかを確かめた
        hints:
          - この町とは、これまでどんな関わりがありましたか。
          - いま、不安に思っていることは何ですか。
          - 異動したばかりの人はいませんか。どこから話すと分かりやすいですか。
      - id: read
        title: 事前情報を読む
        minutes: 25
        process: 知る
        say: |-
          帳票1とエントリーシートを、市町村の人の言葉で話してもらう。
          直すところより、強みともうあるものを先に探す。
        check:
          - 現状と課題を、担当者の言葉で聞いた
          - 数字の時点と出典を確かめた
          - 強みを一つは言葉にした
        hints:
          - STEP1 この町のお年寄りは、元気でしょうか。
          - STEP2A 「高齢者」と言うとき、どんな人を思い浮かべていますか。
          - 地元では当たり前でも、よその町から見たらめずらしいことは何ですか。
          - その数字は、いつと比べて、どう変わりましたか。
        form: [f1, entry]
      - id: counts15
        title: 質問票の結果を見る（使っている所）
        minutes: 10
        process: 知る
        optional: true
        say: |-
          通いの場などで後期高齢者の質問票を使っていれば、まとまりの人数を見る。
          一人ひとりの答えは映さない。
        check:
          - まとまりの人数で話した
          - 人数の少ない会場は、ほかと合わせた
        hints:
          - どのまとまりが気になりますか。
          - 会場の様子と、この数は合っていますか。
        form: question15
      - id: design
        title: 1回目の設計
        minutes: 25
        process: つながる
        say: |-
          誰に来てもらうと話が進むか、から考える。
          流れはおおまかでよい。席の形まで思い描いておく。
        check:
          - 呼ぶ人を決めた（担当課、関係課、関係機関、住民、企業）
          - 声をかける人を決めた
          - 次第の案ができた
          - 会場、機材、接続を確かめた
        hints:
          - この話を聞いて、いちばん助かるのは誰ですか。
          - 管理職にも出てもらえますか。予算や方針の話が早くなります。
          - まだ話したことのない課や団体はどこですか。
          - 島の形に座れますか。立って動ける広さはありますか。
        form: partners
      - id: tell
        title: 参加者に伝えること
        minutes: 10
        process: つながる
        say: |-
          座っているだけの会にしない。
          なぜこの支援があるのか、何のために集まるのかを、来る人に前もって伝える。
        check:
          - 伝える言葉をひとことにまとめた
          - 誰が、いつ、どう伝えるかを決めた
        hints:
          - 誘われた人は、何をしに行く会だと思うでしょう。
          - 来てよかったと思って帰るのは、どんなときですか。
      - id: team
        title: 支援者どうしの確認
        minutes: 10
        process: つながる
        circle: team
        say: |-
          支援先が退室してから話す。
          困りごとや不安を誰が聞き取るか、役割を分ける。
        check:
          - 役割を分けた
          - そろっていない資料と、頼む人を決めた
          - 次に話す日を決めた
        hints:
          - 支援先が言いにくそうにしていたことはありましたか。
          - 私たちの考えを急いで渡していませんか。
        form: [team_roles, prep]

  "1":
    title: 1回目支援
    kind: visit
    minutes: 180
    lead: 現状を聞き、あるべき姿をそろえ、始める課題を決めます。次回までの取組も決めて帰ります。
    bring: [次第, 名簿と名札, 付箋とペン, 模造紙, 帳票2, 市町村の報告資料]
    steps:
      # The day''s last look at 事前準備; 都道府県エントリーシート only where a prefecture asked (C).
      - id: opening
        title: 開会・なぜこの支援か
        minutes: 10
        process: つながる
        say: |-
          なぜこの支援があるのか、きょう何を決めて帰るのかを短く話す。
          評価や指導の場ではないことを、はっきり言う。
        check:
          - 趣旨と、きょうの行き先を伝えた
          - 記録の扱いと、写真の可否を確かめた
          - 個人の話は、年代・地区・世帯の形までと伝えた
        hints:
          - きょう帰るときに、何が決まっているとうれしいですか。
          - 初めて会う人どうしはいますか。
        form: [pref_entry, prep]
      - id: icebreak
        title: アイスブレイク
        minutes: 10
        process: つながる
        say: |-
          肩書きより先に、人となりが分かる話を一つずつ。
          席が固いときは、立って動いてもらう。
        check:
          - 全員が声を出した
          - 班の顔ぶれが混ざっている
        hints:
          - この町で好きな場所はどこですか。
          - 最近、近所で会った元気な人は誰ですか。
          - 隣の人と二人で1分ずつ話してみましょう。
      - id: report
        title: 市町村の報告
        minutes: 25
        process: 知る
        say: |-
          担当者に、現状と課題の実感を話してもらう。
          途中で口をはさまず、最後まで聞く。
        check:
          - 現状を聞いた
          - 担当者が課題をどう感じているかを聞いた
          - よく続いていることを拾った
        hints:
          - 数字の向こうに、どんな人がいますか。
          - いちばん手ごたえがあったのは、どんなときですか。
          - STEP2B この町には、もう何がありますか。
      - id: ask
        title: 問いかけ・意見交換
        minutes: 25
        process: 知る
        say: |-
          まず聞き、それから、いつ、どこで、誰が、何を、なぜ、どのように、を確かめる。
          答えを急がず、素直に「なぜ？」と聞く。
        check:
          - 困っている人の顔が浮かぶところまで聞いた
          - 事業の目的をたずねた
          - 違う立場の人の声も聞いた
        hints:
          - なぜ、そうなったのでしょう。
          - 誰が、どんな場面で困っていますか。
          - それは、何のために始めたものでしたか。
          - STEP3 いまの取組は、このまま続けますか。手を入れますか。
      - {id: rest, title: 休憩, minutes: 10, say: 席を離れて、話したい人のところへ。}
      - id: work
        title: GW あるべき姿－現状＝課題
        minutes: 50
        process: 知る
        say: |-
          先に、あるべき姿を話す。ある人の一日で思い描くと話しやすい。
          それから現状を引いて、残ったものを課題に書く。
        check:
          - あるべき姿を、みんなの言葉で書いた
          - 強みと、すでにあるものを書いた
          - 課題を裏返して、強みを探した
        hints:
          - 10年後、どんな朝を迎えていたいですか。
          - その困りごとは、見方を変えると何ですか。
          - 新しく始めなくても、つなげば足りるものはありませんか。
          - 先に二人で話してから、班で話しましょう。
        form: [ideal, groupwork]
      - id: share
        title: 発表・優先課題
        minutes: 20
        process: 知る
        say: |-
          班ごとに、いちばん話が弾んだところを聞く。
          大事さとむずかしさを見くらべて、どれから始めるかをみんなで決める。
        check:
          - 優先課題を決めた
          - 選んだわけを言葉にした
          - 今回選ばなかったものも残した
        hints:
          - どれが動くと、ほかも動きそうですか。
          - 小さくても、早く変えられそうなのはどれですか。
          - 先に見方が変わるとよい人は、誰ですか。
      - id: mayor
        title: 首長との意見交換
        minutes: 25
        process: つながる
        optional: true
        say: |-
          町の強みから話し、担当者の工夫を伝える。
          お願いより先に、首長の思い描く町を聞く。
        check:
          - 見つけた強みを伝えた
          - 担当者が自分の言葉で話した
        hints:
          - 首長は、この町のどんな暮らしを大事にしていますか。
          - 庁内で力を合わせるために、ひとこともらえることはありますか。
      - id: next
        title: 次回までに取り組むこと
        minutes: 15
        process: うまれる
        say: |-
          何を、誰が、いつまでに。三つそろえて書く。
          一つか二つに絞り、できる大きさにする。
        check:
          - 担当する人がその場で、やりますと言った
          - いつまでにを決めた
          - 手伝う人を決めた
        hints:
          - STEP5 小さく試すなら、どこで、誰と始めますか。
          - あしたの朝、最初にすることは何ですか。
          - それをする間、何をやめるか減らせますか。
      - id: sheet
        title: 帳票2の記入
        minutes: 15
        process: 知る
        say: |-
          静かな時間をとる。短くてよい、名前は頭文字でもよいと伝える。
          書けない人には、話してもらって書き取る。
        check:
          - 帳票2を配った
          - 集め方と、いつまでかを伝えた
        hints:
          - きょう、初めて知ったことは何でしたか。
          - 帰ったら、最初に誰に話しますか。
        form: f2

  "1.5":
    title: 1.5mtg
    kind: meeting
    minutes: 90
    lead: 決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼び、何をするかを描きます。
    bring: [次回までに取り組むことの一覧, 1回目の支援記録, 帳票2のまとめ]
    steps:
      - id: progress
        title: 進捗
        minutes: 20
        process: つながる
        say: |-
          やってみて分かったことから聞く。
          できなかった理由を責めない。
        check:
          - 取組の状態を一つずつ聞いた
          - 動いたことを、言葉にして認めた
          - 帳票2の声を共有した
        hints:
          - やってみて、意外だったことは何ですか。
          - 誰が、どんな顔をしましたか。
          - 小さくても、前と変わったことは何ですか。
      - id: stuck
        title: 行き詰まり・新たな課題
        minutes: 20
        process: 知る
        say: |-
          止まっている所は、困りごとの芯に近いことが多い。
          動いたから見えた課題は、よく見つけたと認めてから助言する。
        check:
          - 行き詰まりを聞いた
          - 動いて生じた課題はないかを聞いた
          - 助言は、次の一歩が分かる大きさにした
        hints:
          - なぜ、そうなったのでしょう。
          - 誰が困っていますか。
          - もう地域にあるもので、使えるものはありませんか。
          - よその町でも多い悩みです。どこが似ていて、どこが違いますか。
      - id: goal
        title: 目標の確認・修正
        minutes: 15
        process: 知る
        say: |-
          高すぎないか、支援の間に届きそうかを一緒に確かめる。
          目標を直すのは後退ではない、と伝える。
        check:
          - 目標の高さを確かめた
          - 必要なところを直した
          - 直したわけを残した
        hints:
          - 3回目の日に、どうなっていたらうれしいですか。
          - 全部でなくてよいなら、どこまで届きそうですか。
          - STEP3 いまの取組は、このまま続けますか。手を入れますか。
        form: goal_check
      - id: design
        title: 次回の設計（参加者・内容・手段）
        minutes: 20
        process: うまれる
        say: |-
          解決に要る人を思い浮かべ、来てほしいわけを言葉にする。
          やり方は、研修、グループワーク、意見交換、視察から選ぶ。
        check:
          - 2回目に呼ぶ人を決めた
          - 話すことと、やり方を決めた
          - 声をかける人と、いつまでかを決めた
        hints:
          - この課題を一緒に考えてほしい人は、誰ですか。
          - まだ来ていない課はどこですか。交通、住宅、防災、教育はどうですか。
          - 聞くだけの時間を減らすとしたら、どこですか。
          - 見に行くとよい場所はありますか。
        form: partners
      - id: confirm
        title: 確認
        minutes: 5
        process: つながる
        say: きょう決めたことを、支援先の人に声に出して読み上げてもらう。
        check:
          - 2回目の日時と場所を確かめた
          - それまでの連絡の取り方を決めた
        hints:
          - 言い残したことはありませんか。
          - いま、いちばん助けがほしいのはどこですか。
      - id: team
        title: 支援者どうしの確認
        minutes: 10
        process: つながる
        circle: team
        say: |-
          支援先が退室してから話す。
          きょう合意したことをそろえ、支援の計画を直すかどうかを決める。
        check:
          - 合意したことをそろえた
          - 支援の計画を直すかどうかを決めた
          - 2回目までの役割を分けた
        hints:
          - 支援先の力で進むところまで、手を出しすぎていませんか。
          - 担当者は、一人で抱えていませんか。
          - 2回目で、誰の見方が変わるとよいですか。

  "2":
    title: 2回目支援
    kind: visit
    minutes: 180
    lead: 必要な人に加わってもらい、あるべき姿をもう一度そろえます。解決に向けて役割を分けます。
    bring: [次第, 名簿と名札, 1回目の「あるべき姿－現状＝課題」, 町の地図, 付箋とペン, 帳票3]
    steps:
      - id: progress
        title: 取組の報告
        minutes: 20
        process: つながる
        say: |-
          前回からやってみたことを、担当した人の声で聞く。
          うまくいかなかった話ほど、ていねいに受けとめる。
        check:
          - 取組の状態を一つずつ聞いた
          - 初めて来た人にも、いきさつが分かった
        hints:
          - やってみて、何が分かりましたか。
          - STEP6 思い描いたとおりに動きましたか。ちがったのはどこですか。
          - つまずいた所は、次に始める町の役に立ちます。何がありましたか。
      - id: talk
        title: 講演・事例
        minutes: 30
        process: 知る
        say: |-
          よその町の話は、まねるためでなく、自分の町を見るために聞く。
          聞きながら、使えそうなことを一つ書いてもらう。
        check:
          - うちならどうするかを、一つずつ書いた
          - 違うところも話した
        hints:
          - うちの町と似ているのはどこですか。違うのはどこですか。
          - 同じことをするなら、誰が加わると進みますか。
          - 地域ケア会議の五つの機能のうち、うちで動いているのはどれですか。
      - id: ideal
        title: 新しい参加者とあるべき姿
        minutes: 30
        process: 知る
        say: |-
          1回目に書いたものを見せて、新しく来た人の目で直してもらう。
          課題が変わったら消さずに、どう変わったかを残す。
        check:
          - 新しく来た人全員の声を聞いた
          - あるべき姿をそろえ直した
          - 変わった課題に、変わり方を付けた
        hints:
          - 皆さんの仕事や暮らしから見ると、この町はどう見えますか。
          - STEP2A 「高齢者」と言うとき、どんな人を思い浮かべていますか。
          - STEP2B この町には、もう何がありますか。
          - 同じ困りごとを、別の場所でも見たことはありますか。
        form: [ideal, resources]
      - {id: rest, title: 休憩, minutes: 10, say: 席を離れて、初めて会った人のところへ。}
      - id: work
        title: GW 役割分担・ロードマップ案
        minutes: 50
        process: うまれる
        say: |-
          優先課題について、何を、誰が、誰と、いつまでに、を班で話す。
          新しい事業の前に、いまあるものをつなげないか考える。
        check:
          - 担当と連携先を書いた
          - 今年度と来年度に分けた
          - 確かめ方を、数か声で決めた
        hints:
          - STEP4 どのサービスを、どんな全体の中に置きますか。対象、支え方、人・もの・お金。
          - STEP5 小さく試すなら、どこで、誰と始めますか。
          - 対象になる人は、どこで、誰が見つけられますか。終わったあとは、どこへ行けますか。
          - 介護保険の外まで見わたすと、何が使えますか。
        form: [duties, roadmap, groupwork]
      - id: share
        title: 発表
        minutes: 15
        process: うまれる
        say: |-
          班ごとに、決まったことと、迷っていることを一つずつ。
          聞く人は、手伝えることを一つ返す。
        check:
          - 班の発表を聞いた
          - 手伝えることが出た
        hints:
          - うちの課なら、ここを手伝える、というところはありますか。
          - まだ担当のいないものはどれですか。
      - id: next
        title: 次回までに取り組むこと
        minutes: 10
        process: うまれる
        say: 何を、誰が、いつまでに。新しく加わった人の分も一つ書く。
        check:
          - 担当といつまでにを決めた
          - 前からの取組を、続けるか変えるか決めた
        hints:
          - 3回目までに、何を試せますか。
          - 誰と一緒なら、動きやすいですか。
      - id: sheet
        title: 帳票3の記入
        minutes: 15
        process: 知る
        say: |-
          静かな時間をとる。書けるところだけでよいと伝える。
          初めて来た人は、きょう感じたことから。
        check:
          - 帳票3を配った
          - 集め方と、いつまでかを伝えた
        hints:
          - 前に集まったときと、何が変わりましたか。
          - いま、いちばん引っかかっていることは何ですか。
        form: f3

  "2.5":
    title: 2.5mtg
    kind: meeting
    minutes: 90
    lead: 最後の訪問までに残っていることを確かめます。当初の目標にどこまで届いたかを見て、3回目を描きます。
    bring: [次回までに取り組むことの一覧, 2回目の支援記録, ロードマップの下書き]
    steps:
      - id: progress
        title: 進捗
        minutes: 20
        process: つながる
        say: |-
          やってみて分かったことから聞く。
          広がったつながりを、みんなで数えてみる。
        check:
          - 取組の状態を一つずつ聞いた
          - 新しく加わった人や組織を確かめた
        hints:
          - やってみて、誰の反応がうれしかったですか。
          - 支援チームがいなくても、動き出したことはありますか。
          - STEP6 思い描いたとおりに動きましたか。
      - id: stuck
        title: 行き詰まり・新たな課題
        minutes: 20
        process: 知る
        say: |-
          遅れているときは、やることを直す。人を責めない。
          最後の訪問の前に、しておくことを洗い出す。
        check:
          - 残っていることを書き出した
          - 遅れているものの動き方を直した
          - 今回は見送るものを決めた
        hints:
          - 何があれば、もう一歩進みますか。
          - やめても困らないものはどれですか。
          - お金や人の話なら、誰と話すと早いですか。
      - id: goal
        title: 目標の確認・修正
        minutes: 15
        process: 知る
        say: |-
          当初の目標に、どこまで届いたかを話す。
          数字だけでなく、見方が変わったことも数に入れる。
        check:
          - 達成度を話した
          - 残りをいつ解くか、見当をつけた
        hints:
          - 半年前なら考えもしなかったことは何ですか。
          - いまの目標は、まだこの町に合っていますか。
          - STEP7 その人の暮らしは、前より良くなりましたか。
      - id: design
        title: 次回の設計（参加者・内容・手段）
        minutes: 20
        process: うまれる
        say: |-
          3回目は、支援が終わったあとも動く人に来てもらう。
          誰が、どの順で話すかまで決める。
        check:
          - 3回目に呼ぶ人を決めた
          - ロードマップ案を説明する人を決めた
          - 管理職や首長の時間を確かめた
        hints:
          - 来年度の予算や計画に関わる人は、誰ですか。
          - 4月に異動があっても、続くようにするには何が要りますか。
          - 住民の声は、誰の口から届けますか。
        form: partners
      - id: confirm
        title: 確認
        minutes: 5
        process: つながる
        say: きょう決めたことを、支援先の人に声に出して読み上げてもらう。
        check:
          - 3回目の日時と場所を確かめた
          - ロードマップの下書きを、いつ送るか決めた
        hints:
          - 言い残したことはありませんか。
          - 3回目までに、私たちが手伝えることは何ですか。
      - id: team
        title: 支援者どうしの確認
        minutes: 10
        process: つながる
        circle: team
        say: |-
          支援先が退室してから話す。
          いまの様子をそろえ、支援の方針を見直す。
        check:
          - いまの様子をそろえた
          - 支援の方針を見直した
          - 終わったあとの見守り方を話した
        hints:
          - 支援が終わったあと、誰が話し相手になりますか。
          - 県や厚生局が続けて手伝えることは何ですか。
          - 担当者の自信になったのは、どの場面でしたか。

  # In pattern B this visit stands for the second and the third: duties and resources hang here as well.
  "3":
    title: 3回目支援
    kind: visit
    minutes: 180
    lead: 残りと解決の目安、これからの方向を確かめます。訪問2回のときは、役割分担もここで決めます。
    bring: [次第, 名簿と名札, ロードマップ案, 役割分担の表, 帳票4]
    steps:
      - id: progress
        title: 取組の報告
        minutes: 20
        process: つながる
        say: |-
          半年の歩みを、担当した人の声で聞く。
          小さな一歩と、つまずきも話してもらう。
        check:
          - 取組の状態を一つずつ聞いた
          - 動いた人の名前を挙げて、ねぎらった
        hints:
          - いちばん印象に残っている場面はどこですか。
          - 最初の日と比べて、何が変わりましたか。
          - うまくいかなかったことから、何が分かりましたか。
      - id: left
        title: 積み残しと解決の目安
        minutes: 25
        process: 知る
        say: |-
          残っていることを隠さず並べる。
          一つずつ、いつごろ解けそうか、誰が見るかを決める。
        check:
          - 残っていることを書き出した
          - 解決の目安を決めた
          - 役割分担を見直した
        hints:
          - いつごろ、どうなっていればよいですか。
          - それを見ているのは、誰ですか。
          - 一つの町で足りなければ、隣の町や県と組めませんか。
        form: duties
      - id: roadmap
        title: ロードマップ案の説明
        minutes: 20
        process: うまれる
        say: |-
          市町村の人が自分の言葉で説明する。
          聞く人は、応援したいところを探しながら聞く。
        check:
          - 目指す姿から話した
          - 来年度に動く人が分かった
          - 確かめ方が、数か声で書いてある
        hints:
          - 4月に来る人が読んで、動けますか。
          - 計画や予算のどこに載りますか。
          - うまくいったと、誰の声で分かりますか。
        form: roadmap
      - {id: rest, title: 休憩, minutes: 10, say: 席を離れて、これから一緒に動く人のところへ。}
      - id: work
        title: 意見交換・GW
        minutes: 50
        process: うまれる
        say: |-
          ロードマップに、自分なら何で加われるかを班で話す。
          足りないところより、足せるものを出し合う。
        check:
          - 立場の違う人が、班に混ざっている
          - 加われることが一人一つ出た
          - ロードマップに書き足した
        hints:
          - 皆さんの仕事や暮らしの中で、もうやっていることはありませんか。
          - STEP5 小さく試すなら、どこで、誰と始めますか。
          - STEP6 動きはじめたら、どこを見て直しますか。
          - 続けること自体が目的になっていませんか。
        form: [groupwork, resources]
      - id: direction
        title: 今後の方向性
        minutes: 20
        process: うまれる
        say: |-
          これから進む向きを、全員で確かめる。
          はじめの問いにもう一度戻って終える。
        check:
          - 進む向きを言葉にした
          - 次に集まる日と、声をかける人を決めた
          - 変わったことを書き留めた
        hints:
          - STEP7 その人の暮らしは、前より良くなりましたか。
          - STEP1 この町のお年寄りは、元気でしょうか。
          - 支援がなくても続けるために、何を残しますか。
        form: results
      - id: mayor
        title: 首長との意見交換
        minutes: 25
        process: つながる
        optional: true
        say: |-
          半年の歩みとロードマップ案を、担当者から伝える。
          来年度に向けたひとことをもらう。
        check:
          - 担当者が自分の言葉で話した
          - 来年度に続く話ができた
        hints:
          - 首長がいちばん関心を寄せたのは、どこでしたか。
          - 庁内のどの課に、声をかけてもらえると進みますか。
      - id: word
        title: 管理職・首長からひとこと
        minutes: 10
        process: つながる
        say: 評価ではなく、聞いていて心に残ったことを話してもらう。
        check:
          - 心に残ったことを聞いた
          - これからの後押しを聞いた
        hints:
          - きょう、いちばんうれしかった話はどれでしたか。
          - 担当者に任せたいことは何ですか。
      - id: later
        title: このあとの頼り先（アドバイザー派遣）
        minutes: 5
        process: つながる
        optional: true
        say: 支援が終わったあとも相談できる先を伝える。頼みたいことがあれば、表に並べておく。
        check:
          - 相談の窓口を伝えた
          - 頼みたいことを聞いた
        hints:
          - 来年度、誰かに話を聞きたいのは何のことですか。
          - 誰に向けた会にすると、よさそうですか。
        form: dispatch
      - id: sheet
        title: 帳票4の記入
        minutes: 15
        process: 知る
        say: |-
          静かな時間をとる。達成度は、低くてもそのままでよいと伝える。
          支援の前と後で変わったことを、思い出しながら。
        check:
          - 帳票4を配った
          - 集め方と、いつまでかを伝えた
        hints:
          - 半年前の自分に、何と声をかけますか。
          - 数字に出ないけれど、変わったことは何ですか。
        form: f4
      - id: closing
        title: 閉会
        minutes: 10
        process: つながる
        say: |-
          一人ひとこと、これから自分がすることを話して終わる。
          報告会があるときは、日にちと準備を伝える。
        check:
          - 全員がひとこと話した
          - これからの連絡先を伝えた
        hints:
          - あした、最初に誰に話しますか。
          - 次に集まるのは、いつにしますか。

  # The R2 報告会 (9:30-16:00, all blocks), cut down to the part of one municipality.
  report:
    title: 報告会
    kind: briefing
    minutes: 110
    lead: 歩みと気づきを、ほかの市町村や県と分かち合います。うまくいった話も、迷った話も宝になります。
    bring: [報告資料（10分）, 都道府県と厚生局の報告（各5分）, 次第, 帳票5, 来られない所の動画]
    steps:
      - id: greeting
        title: 挨拶
        minutes: 5
        process: つながる
        say: 集まった人へのお礼と、半年へのねぎらいを短く。
        check:
          - 開会を告げた
          - お礼を伝えた
        hints:
          - 遠くから来た人、初めて来た人はいますか。
          - 画面の向こうの人にも、声は届いていますか。
      - id: orientation
        title: オリエンテーション
        minutes: 5
        process: つながる
        say: 発表の順と時間、聞きどころを伝える。聞く人には、持ち帰りたいことを一つ書いてもらう。
        check:
          - 順番と時間を伝えた
          - 記録と公表の扱いを伝えた
        hints:
          - きょう、何を持って帰りたいですか。
          - 自分の町と似た所は、どこでしょう。
      - id: town
        title: 市町村の報告
        minutes: 10
        process: 知る
        say: 担当した人が自分の言葉で10分。残り2分で合図する。
        check:
          - 気づきと、これからを話した
          - 時間の合図をした
        hints:
          - いちばん迷ったのは、どこでしたか。
          - 支援の前と後で、見方が変わったのはどこですか。
        form: report
      - id: pref
        title: 都道府県の報告
        minutes: 5
        process: つながる
        say: これから管内の市町村をどう支えるかを5分で。
        check:
          - これからの支え方を話した
          - 市町村の強みに触れた
        hints:
          - この半年で、県の役割はどう変わりましたか。
          - ほかの市町村に、何を伝えますか。
      - id: bureau
        title: 厚生局の報告
        minutes: 5
        process: つながる
        say: 外から見えた強みと、これからの支え方を5分で。
        check:
          - 見つけた強みを話した
          - これからの支え方を話した
        hints:
          - 外から見て、いちばん光っていたのは何ですか。
          - ほかの町でも使えそうなことは何ですか。
      - {id: rest, title: 休憩, minutes: 5, say: 話してみたい町の人のところへ。}
      - id: summary
        title: 総括
        minutes: 30
        process: 知る
        say: |-
          つながる、知る、うまれるの順に、全体を振り返る。
          成果の大小より、何がきっかけで動いたかを拾う。
        check:
          - 動いたきっかけを拾った
          - つまずきからの学びも挙げた
        hints:
          - 見方が先に変わったのは、誰でしたか。
          - 新しく始めたのではなく、つないだものは何でしたか。
          - STEP7 その人の暮らしは、前より良くなりましたか。
      - id: exchange
        title: 意見交換
        minutes: 30
        process: うまれる
        say: |-
          市町村どうしで聞き合う時間にする。
          まず隣の人と話してから、全体へ。
        check:
          - 町をこえて話せた
          - 持ち帰ることが一人一つあった
        hints:
          - うちでもやってみたいのは、どれですか。
          - このあとも連絡を取り合いたいのは、どの町ですか。
          - 異動があっても続けるために、何をしておきますか。
      - id: sheet
        title: 帳票5の記入
        minutes: 15
        process: 知る
        say: 市町村の職員に、次に担当する人へ手渡すつもりで書いてもらう。
        check:
          - 帳票5を配った
          - 集め方と、いつまでかを伝えた
        hints:
          - 次に担当になる人に、何を伝えたいですか。
          - そう思ったのは、どの場面でしたか。
        form: f5

# A and B: the prefecture''s sheet belongs to the single session only. B merges visits 2 and 3.
# C: one session, visit 1''s agenda; f1, entry and the sheets around the visits do not belong to it.
patterns:
  A: {title: 訪問3回, sessions: ["0.5", "1", "1.5", "2", "2.5", "3", report], omit: [pref_entry]}
  B: {title: 訪問2回, sessions: ["0.5", "1", "1.5", "3", report], omit: [f3, pref_entry]}
  C: {title: 単発, sessions: ["1"], omit: [f1, entry, prep, team_roles, partners]}
');
CREATE TABLE sheet (
	id INTEGER PRIMARY KEY,
	engagement TEXT NOT NULL REFERENCES engagement(id),
	session TEXT NOT NULL,     -- '' for a form with one sheet for the course
	form TEXT NOT NULL,        -- begins with a dot where banso itself keeps it
	respondent TEXT NOT NULL,  -- '' unless each respondent has a sheet
	state TEXT NOT NULL,       -- untouched, check, filling, done
	fields INTEGER NOT NULL,   -- visible ones
	answered INTEGER NOT NULL, -- of them
	broken INTEGER NOT NULL,   -- of them, against a rule
	counted INTEGER NOT NULL,  -- 0 where the pattern or the participants no longer have it
	UNIQUE (engagement, session, form, respondent)
) STRICT;
INSERT INTO "sheet" VALUES(1,'chiri','','.course','','done',5,2,0,0);
INSERT INTO "sheet" VALUES(2,'chiri','0.5','.session','','done',16,3,0,0);
INSERT INTO "sheet" VALUES(3,'chiri','1','.session','','done',16,2,0,0);
INSERT INTO "sheet" VALUES(4,'chiri','1.5','.session','','done',16,1,0,0);
INSERT INTO "sheet" VALUES(5,'owari','','.course','','done',5,1,0,0);
INSERT INTO "sheet" VALUES(6,'owari','1','.session','','done',16,1,0,0);
INSERT INTO "sheet" VALUES(7,'mitei','','.course','','done',5,1,0,0);
INSERT INTO "sheet" VALUES(8,'chiri','','f1','','filling',9,1,0,1);
INSERT INTO "sheet" VALUES(9,'chiri','','.people','','done',1,1,0,0);
INSERT INTO "sheet" VALUES(10,'chiri','1','f2','p1','filling',10,1,0,1);
INSERT INTO "sheet" VALUES(11,'chiri','','.tasks','','done',1,1,0,0);
CREATE TABLE stand (
	n INTEGER PRIMARY KEY,
	who TEXT NOT NULL,
	engagement TEXT NOT NULL REFERENCES engagement(id),
	session TEXT NOT NULL,
	form TEXT NOT NULL,
	respondent TEXT NOT NULL,
	field TEXT NOT NULL,
	row TEXT NOT NULL,
	column TEXT NOT NULL,
	UNIQUE (who, engagement, session, form, respondent)
) STRICT;
CREATE TABLE value (
	sheet INTEGER NOT NULL REFERENCES sheet(id),
	field TEXT NOT NULL,
	row TEXT NOT NULL,     -- id for life of a table's row; '' outside tables
	column TEXT NOT NULL,  -- '' outside tables; with a row: the row's position
	revision INTEGER NOT NULL, -- from 1
	text TEXT NOT NULL,    -- canonical
	reason TEXT NOT NULL,  -- why it is blank, or stays against a soft rule
	at TEXT NOT NULL,      -- ISO time, local
	who TEXT NOT NULL,     -- login name
	PRIMARY KEY (sheet, field, row, column)
) STRICT, WITHOUT ROWID;
INSERT INTO "value" VALUES(1,'name','','',1,'知里町','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(1,'pref','','',1,'れんしゅう県','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(2,'date','','',1,'2026-08-07','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(2,'end','','',1,'15:00','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(2,'start','','',1,'13:30','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(3,'date','','',1,'2026-10-02','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(3,'start','','',1,'13:30','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(4,'date','','',1,'2026-11-20','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(5,'name','','',1,'終町','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(6,'date','','',1,'2026-09-01','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(7,'name','','',1,'未定市','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(8,'current','','',2,'通いの場は18か所','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(9,'person','p1','',1,'000010','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(9,'person','p1','name',1,'山田','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(9,'person','p1','role',1,'tantou','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(10,'noticed','','',1,'声をかけると来る','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t1','',1,'000010','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t1','due',1,'2026-10-04','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t1','from',1,'1','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t1','state',1,'todo','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t1','what',1,'声かけ','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t1','who',1,'山田','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t2','',1,'000020','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t2','due',1,'2026-09-30','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t2','from',1,'1','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t2','state',1,'todo','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t2','what',1,'名簿','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t3','',1,'000030','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t3','due',1,'2026-10-03','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t3','from',1,'1','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t3','state',2,'done','','2026-10-02T14:00:00','tanaka');
INSERT INTO "value" VALUES(11,'task','t3','what',1,'済んだ','','2026-10-02T14:00:00','tanaka');
CREATE INDEX sheet_to_check ON sheet(engagement) WHERE state = 'check' AND counted;
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
	WHEN NOT EXISTS (SELECT 1 FROM purge WHERE open) BEGIN
	SELECT RAISE(ABORT, 'history is only added to');
END;
