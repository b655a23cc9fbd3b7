# A scenario that shares no id, label, session, role or state with the shipped
# one works the same: nothing of a course stands in the program.

$ mkdir scenarios && cp "$TESTS/data/bosai.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso scenario list
  bosai  まちの防災 伴走

@ start banso
@ wait ようこそ
@ key n
@ wait まちの防災 伴走
@ type みなと町
@ key Tab Tab
@ wait 三回
@ key Enter
@ wait 山沿い
@ key C-s
@ wait 次にすること  下ごしらえ
@ key p
@ wait 参加者がまだ登録されていません
@ key n
@ wait 氏名
@ type 浜田
@ key Tab*3
@ wait 消防団
@ key Enter
@ wait 市町村
@ key Esc
@ wait 町内会長
@ key Esc
@ wait 次にすること
@ key Down Enter
@ wait 世話役の相談
@ key f
@ wait 帳票を選びます
@ key Enter
@ wait どこからどこまで歩きましたか
@ type 港から小学校まで
@ key Enter
@ wait 何が見えましたか
@ type ブロック塀が三か所。
@ key Tab
@ wait 世帯数（世帯）
@ type ５０１
@ key Tab
@ wait 500世帯 以下
@ key Bs
@ key Tab
@ wait 坂の急さ
@ type 12.5
@ key Enter
@ wait 歩いた日
@ wait 令和8年11月20日(金)
@ key Enter
@ wait 心配な災害
@ key Down Space
@ wait [レ] 水害
@ key Tab
@ wait 町の形
@ key Enter
@ wait 集まれる場所
@ wait 小学校
@ key Enter
@ wait 入れる人数
@ type 80
@ key Tab
@ wait 昼だけ
@ key Enter
@ wait 確かめた日
@ type R8.11.1
@ key Enter
@ wait > 1 ( ) 近い
@ type 1
@ wait n 追加
@ key Tab Tab
@ wait これでよい。
@ screen
  | みなと町  まち歩き  まち歩きの票                          支援先で1枚   見直し|
  ||
  | 8項目を書きました。空いていても、かまいません。            Enter つぎの帳票へ|
  ||
  |    1 歩いた道            港から小学校まで|
  |    2 見えたもの          ブロック塀が三か所。|
  |    3 世帯数              50世帯|
  |    4 坂の急さ            12.5%|
  |    5 歩いた日            令和8年11月20日(金)|
  |    6 心配な災害          水害|
  |    7 町の形              沿岸|
  |    8 集まれる場所        1行|
  |    9 どこから見に行くか|
  ||
  | > これでよい。つぎの帳票へ|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter つぎの帳票へ  F9 メニュー                           Esc 戻る  F1 ヘルプ|
  cursor 14 1
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-32 bold
  style 2 1-47 bold
  style 2 59-78 bold reverse
  style 4 4-4 bold
  style 5 4-4 bold
  style 6 4-4 bold
  style 7 4-4 bold
  style 8 4-4 bold
  style 9 4-4 bold
  style 10 4-4 bold
  style 11 4-4 bold
  style 12 4-4 bold
  style 14 1-26 bold
  style 23 1-5 bold
  style 23 21-22 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ gone > これでよい
@ key Esc
@ wait 帳票を選びます
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

$ banso answer みなと町/walk/voice/浜田 備えの自信 少し
$ banso answer みなと町/walk/voice/浜田 手伝いがいるか いる
$ banso answer みなと町/walk/voice/浜田 どんな手伝い '荷物を持ってほしい。'
$ banso export みなと町/walk --doc course
  # みなと町 支援の記録【支援者用】
  
  - 伴走支援: まちの防災 伴走
  - 回数: 三回
  - 支援先の名前: みなと町
  - 年度: 令和8年度
  
  ## 日程
  
  | 回 | 日にち | 始まり | 終わり | 会場 |
  |---|---|---|---|---|
  | 下ごしらえ | 未定 |  |  |  |
  | まち歩き | 未定 |  |  |  |
  | 訓練と報告 | 未定 |  |  |  |
  
  ## 参加者
  
  | 氏名 | 所属 | 職名 | 立場 | 市町村 |
  |---|---|---|---|---|
  | 浜田 |  |  | 町内会長 |  |
  
  ## まち歩き
  
  ### まち歩きの票
  
  - 歩いた道: 港から小学校まで
  
  #### 見えたもの
  
  ブロック塀が三か所。
  
  - 世帯数: 50世帯
  - 坂の急さ: 12.5%
  - 歩いた日: 令和8年11月20日(金)
  - 心配な災害: 水害
  - 町の形: 沿岸
  
  #### 集まれる場所
  
  | 場所 | 入れる人数 | 使える時 | 確かめた日 | 歩いて行けるか |
  |---|---|---|---|---|
  | 集会所 | 80人 | いつでも | 令和8年11月1日(日) | 近い |
  
  ### ひとことカード（案）
  
  #### 浜田
  
  - 記入の状態: 入力中
  - お名前: 浜田
  - 役: 町内会長
  - 備えの自信: 少し
  - 手伝いがいるか: いる
  
  ##### どんな手伝い
  
  荷物を持ってほしい。
  
  ## 訓練と報告
