# The complete course of pattern C by keys alone: one session with 帳票2.
@ env BANSO_NOW=2026-08-01T09:00
@ start banso
@ wait ようこそ
@ key n
@ wait 名前を書いて
@ type うまれ県
@ key Tab
@ type れんしゅう県
@ key Tab
@ wait 訪問3回
@ key Down Down Enter
@ wait その他（書く）
@ key C-s
@ wait うまれ県（単発）
@ key p
@ wait 参加者がまだ登録されていません
@ key n
@ wait 名字だけでも
@ type 佐藤
@ key Tab
@ type 高齢福祉課
@ key Tab*2
@ wait 住民・地域団体
@ key Enter
@ wait いくつかの市町村
@ key Esc
@ wait / 1
@ key n
@ wait 名字だけでも
@ type 高橋
@ key Tab
@ type 高齢福祉課
@ key Tab*2
@ wait 住民・地域団体
@ key Down Enter
@ wait いくつかの市町村
@ key Esc
@ wait / 2
@ key n
@ wait 名字だけでも
@ type 大沢
@ key Tab
@ type 企画課
@ key Tab*2
@ wait 住民・地域団体
@ key Down Down Enter
@ wait いくつかの市町村
@ key Esc
@ wait / 3
@ key Esc
@ wait 次にすること
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# 研修会・意見交換会
@ env BANSO_NOW=2026-10-02T13:00
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること  研修会・意見交換会
@ key Space
@ wait 開会・なぜこの会か
@ key F8
@ wait 残り
@ wait F7 発言
@ type 研修会のはじめに、皆の声を聞いた。
@ key F8
@ type 研修会で、次の一歩が見えた。
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ wait これから誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ key Space
@ wait 都道府県エントリーシート
@ wait テーマ
@ key Enter Tab
@ wait 派遣内容
@ type 講演と話し合い。
@ key Tab
@ wait 参加市町村数
@ type 5
@ key Tab
@ wait 派遣に当たっての希望
@ type 近くの町の話も聞きたい。
@ key Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait f 帳票
@ key Esc
@ wait 次にすること
@ key Space
@ wait 帳票2
@ wait 佐藤
@ wait 参加するにあたり心がけたこと
@ type 佐藤は、まず聞くことにした。
@ key Tab
@ wait 気づいたこと
@ type 佐藤は、近所の縁側に気づいた。
@ key Tab
@ wait 感じたこと
@ type 佐藤は、少しほっとした。
@ key Tab
@ wait 悩んでいること
@ type 佐藤は、帰りの足に悩む。
@ key Tab
@ wait これから取り組みたいこと
@ type 佐藤は、隣の区に声をかける。
@ key Tab
@ wait 報告書などに載せてよい
@ key Down Enter Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait 記入する人を選びます
@ key Esc
@ wait f 帳票
@ key Esc
@ wait 次にすること
@ key Space
@ wait 帳票2
@ wait 高橋
@ wait 参加するにあたり心がけたこと
@ type 高橋は、まず聞くことにした。
@ key Tab
@ wait 気づいたこと
@ type 高橋は、近所の縁側に気づいた。
@ key Tab
@ wait 感じたこと
@ type 高橋は、少しほっとした。
@ key Tab
@ wait 悩んでいること
@ type 高橋は、帰りの足に悩む。
@ key Tab
@ wait これから取り組みたいこと
@ type 高橋は、隣の区に声をかける。
@ key Tab
@ wait 報告書などに載せてよい
@ key Down Enter Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait 記入する人を選びます
@ key Esc
@ wait f 帳票
@ key Esc
@ wait 次にすること
@ key Space
@ wait 帳票2
@ wait 大沢
@ wait 参加するにあたり心がけたこと
@ type 大沢は、まず聞くことにした。
@ key Tab
@ wait 気づいたこと
@ type 大沢は、近所の縁側に気づいた。
@ key Tab
@ wait 感じたこと
@ type 大沢は、少しほっとした。
@ key Tab
@ wait 悩んでいること
@ type 大沢は、帰りの足に悩む。
@ key Tab
@ wait これから取り組みたいこと
@ type 大沢は、隣の区に声をかける。
@ key Tab
@ wait 報告書などに載せてよい
@ key Down Enter Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait 記入する人を選びます
@ key Esc
@ wait f 帳票
@ key Esc
@ wait すべて終わりました
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

$ banso export うまれ県 -o all.md && while IFS= read -r said; do
>   grep -qF "$said" all.md || echo "missing: $said"; done <<EOF
> うまれ県
> れんしゅう県
> 佐藤
> 高齢福祉課
> 高橋
> 大沢
> 企画課
> 研修会のはじめに、皆の声を聞いた。
> 研修会で、次の一歩が見えた。
> 講演と話し合い。
> 5
> 近くの町の話も聞きたい。
> 佐藤は、まず聞くことにした。
> 佐藤は、近所の縁側に気づいた。
> 佐藤は、少しほっとした。
> 佐藤は、帰りの足に悩む。
> 佐藤は、隣の区に声をかける。
> 高橋は、まず聞くことにした。
> 高橋は、近所の縁側に気づいた。
> 高橋は、少しほっとした。
> 高橋は、帰りの足に悩む。
> 高橋は、隣の区に声をかける。
> 大沢は、まず聞くことにした。
> 大沢は、近所の縁側に気づいた。
> 大沢は、少しほっとした。
> 大沢は、帰りの足に悩む。
> 大沢は、隣の区に声をかける。
> EOF
  all.md
$ banso export うまれ県/1 --doc agenda --for shared
  # うまれ県 研修会・意見交換会 次第【支援先用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年10月2日(金)
  - ねらい: 市町村ごとの課題を持ち寄り、話を聞き、意見を交わします。この1回で完結します。
  
  ## 進行
  
  | 番号 | 内容 | 分 |
  |---|---|---|
  | 1 | 開会・なぜこの会か | 10 |
  | 2 | 市町村ごとの課題の共有 | 20 |
  | 3 | 講演・事例 | 30 |
  | 4 | 休憩 | 10 |
  | 5 | 意見交換 | 30 |
  | 6 | 帳票2の記入 | 15 |
  | 7 | 閉会 | 5 |
  
  作成: 令和8年10月2日(金)
$ banso export うまれ県/1 --doc record
  # うまれ県 研修会・意見交換会 支援記録【支援者用】
  
  - 日時: 令和8年10月2日(金)
  - 始めた時刻: 13:00
  - 終えた時刻: 13:00
  
  ## 進行ごとの記録（支援者だけ）
  
  ### 開会・なぜこの会か
  
  研修会のはじめに、皆の声を聞いた。
  
  ### 市町村ごとの課題の共有
  
  研修会で、次の一歩が見えた。
