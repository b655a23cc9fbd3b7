# The complete course of pattern A by keys alone, on the day of each session:
# six sessions and the 報告会, every sheet of three participants, tasks through
# every state. What was typed is in the export; the papers of the day come out.
@ env BANSO_NOW=2026-08-01T09:00
@ start banso
@ wait ようこそ
@ key n
@ wait 名前を書いて
@ type 知里町
@ key Tab
@ type れんしゅう県
@ key Tab
@ wait 訪問3回
@ key Enter
@ wait その他（書く）
@ key C-s
@ wait 知里町（訪問3回）
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

# 0.5mtg
@ env BANSO_NOW=2026-08-07T13:30
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること  0.5mtg
@ key Space
@ wait 顔合わせ・役割
@ key F8
@ wait 残り
@ wait F7 発言
@ type 0.5mtgのはじめに、皆の声を聞いた。
@ key F8
@ type 0.5mtgで、次の一歩が見えた。
@ key F8
@ key F8
@ key F8
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ key Space
@ wait 帳票1
@ wait 現状
@ type 通いの場は17か所。
@ key Tab
@ wait 課題
@ type 足のない地区が二つある。
@ key Tab
@ wait 取り組みたいこと
@ type 送迎を試す。
@ key Tab
@ wait 考え方
@ type できるところから。
@ key Tab
@ wait 期待する支援内容
@ type よその町の話。
@ key Tab
@ wait 支援テーマ
@ key Down Enter Tab
@ wait 記入者所属
@ type 高齢福祉係
@ key Tab
@ wait 記入者氏名
@ type 佐藤花子
@ key Tab
@ wait 記入日
@ key Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait f 帳票
@ key Esc
@ wait 次にすること
@ key Space
@ wait 市町村エントリーシート
@ wait 人口
@ type 12000
@ key Tab
@ wait 人口の時点
@ key Tab
@ wait 人口の出典
@ key Tab
@ wait 高齢化率（
@ type 34.5
@ key Tab
@ wait 高齢化率の時点
@ key Tab
@ wait 高齢化率の出典
@ key Tab
@ wait 前期高齢者数
@ type 1500
@ key Tab
@ wait 前期高齢者数の時点
@ key Tab
@ wait 前期高齢者数の出典
@ key Tab
@ wait 後期高齢者数
@ type 2100
@ key Tab
@ wait 後期高齢者数の時点
@ key Tab
@ wait 後期高齢者数の出典
@ key Tab
@ wait 認定率
@ type 18.2
@ key Tab
@ wait 認定率の時点
@ key Tab
@ wait 認定率の出典
@ key Tab
@ wait 介護保険料
@ type 6200
@ key Tab
@ wait 介護保険料の時点
@ key Tab
@ wait 介護保険料の出典
@ key Tab
@ wait 日常生活圏域数
@ key Tab
@ wait 圏域数の時点
@ key Tab
@ wait 圏域数の出典
@ key Tab
@ wait 現状
@ type エントリーの現状。
@ key Tab
@ wait 課題
@ type エントリーの課題。
@ key Tab
@ wait 課題解決に向けて
@ type エントリーの取組。
@ key Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait f 帳票
@ key Esc
@ wait 次にすること
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# 1回目支援
@ env BANSO_NOW=2026-10-02T13:00
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること  1回目支援
@ key Space
@ wait 開会・なぜこの支援か
@ key F8
@ wait 残り
@ wait F7 発言
@ type 1回目支援のはじめに、皆の声を聞いた。
@ key F8
@ type 1回目支援で、次の一歩が見えた。
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ wait 次回までに誰が何
@ key 1
@ wait 次回までに取り組むこと
@ key n
@ wait > 何を
@ type 沢の聞き取り
@ key Tab
@ type 大沢
@ key Tab
@ type R8.10.20
@ key Tab
@ wait 方針を変えた
@ key Enter
@ wait n 追加
@ key n
@ wait > 何を
@ type 運転手さがし
@ key Tab
@ type 佐藤
@ key Tab
@ type R8.10.20
@ key Tab
@ wait 方針を変えた
@ key Enter
@ wait n 追加
@ key n
@ wait > 何を
@ type 係の勉強会
@ key Tab
@ type 高橋
@ key Tab
@ type R8.10.20
@ key Tab
@ wait 方針を変えた
@ key Enter
@ wait n 追加
@ key n
@ wait > 何を
@ type 地図づくり
@ key Tab
@ type 佐藤
@ key Tab
@ type R8.10.20
@ key Tab
@ wait 方針を変えた
@ key Enter
@ wait n 追加
@ key n
@ wait > 何を
@ type 旗を作る
@ key Tab
@ type 大沢
@ key Tab
@ type R8.10.20
@ key Tab
@ wait 方針を変えた
@ key Enter
@ wait n 追加
@ key Esc
@ wait F7 発言
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
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
@ wait 次にすること
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# 1.5mtg
@ env BANSO_NOW=2026-11-20T13:30
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること  1.5mtg
@ key Space
@ wait 進捗
@ key F8
@ wait まず前回
@ key Tab
@ wait Enter メモを書く
@ key t
@ wait まず「やってみて分かったことは？」
@ key Enter
@ wait やってみて分かったこと・理由
@ type 十二軒を回れた。
@ key Tab
@ wait 見送り
@ key Down Enter
@ wait n 追加
@ key Down
@ key Enter
@ wait やってみて分かったこと・理由
@ type 二人まで決まった。
@ key Tab
@ wait 見送り
@ key Down Down Enter
@ wait n 追加
@ key Down
@ key Enter
@ wait やってみて分かったこと・理由
@ type 勉強会は開けた。
@ key Tab
@ wait 見送り
@ key Down Down Down Enter
@ wait n 追加
@ key Down Enter
@ wait やってみて分かったこと・理由
@ type 地図より名簿が先だった。
@ key Tab
@ wait 見送り
@ key Down Down Down Down Enter
@ wait n 追加
@ key Down Enter
@ wait やってみて分かったこと・理由
@ type 旗はいらないと分かった。
@ key Tab
@ wait 見送り
@ key Down Down Down Down Down Enter
@ wait n 追加
@ key Esc
@ wait 残り
@ wait Enter メモを書く
@ key Enter
@ wait F7 発言
@ type 1.5mtgのはじめに、皆の声を聞いた。
@ key F8
@ type 1.5mtgで、次の一歩が見えた。
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ wait 次回までに誰が何
@ key 1
@ wait 次回までに取り組むこと
@ key n
@ wait > 何を
@ type 企画課と話す
@ key Tab
@ type 高橋
@ key Tab
@ type R8.12.1
@ key Tab
@ wait 方針を変えた
@ key Enter
@ wait n 追加
@ key Esc
@ wait F7 発言
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ key Space
@ wait 目標の確認
@ wait いまの目標
@ type 三地区で週に一度集まる。
@ key Tab
@ wait 高すぎないか
@ key Down Enter
@ wait 支援期間内に達成できそうか
@ key Down Enter
@ wait 必要なら修正
@ type まず二地区で。
@ key Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait f 帳票
@ key Esc
@ wait 次にすること
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# 2回目支援
@ env BANSO_NOW=2026-12-08T13:00
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること  2回目支援
@ key Space
@ wait 取組の報告
@ key F8
@ wait まず前回
@ key Tab
@ wait Enter メモを書く
@ key t
@ wait まず「やってみて分かったことは？」
@ key Enter
@ wait やってみて分かったこと・理由
@ type 沢の聞き取りは終わった。
@ key Tab
@ wait 見送り
@ key Down Down Enter
@ wait n 追加
@ key Down
@ key Enter
@ wait やってみて分かったこと・理由
@ type 運転手は三人になった。
@ key Tab
@ wait 見送り
@ key Down Enter
@ wait n 追加
@ key Down
@ key Esc
@ wait 残り
@ wait Enter メモを書く
@ key Enter
@ wait F7 発言
@ type 2回目支援のはじめに、皆の声を聞いた。
@ key F8
@ type 2回目支援で、次の一歩が見えた。
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ wait 次回までに誰が何
@ key 1
@ wait 次回までに取り組むこと
@ key n
@ wait > 何を
@ type 送迎の試し
@ key Tab
@ type 佐藤
@ key Tab
@ type R9.1.10
@ key Tab
@ wait 方針を変えた
@ key Enter
@ wait n 追加
@ key Esc
@ wait F7 発言
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ key Space
@ wait 帳票3
@ wait 佐藤
@ wait 前回から取り組んだこと
@ type 佐藤は、二軒を訪ねた。
@ key Tab
@ wait 新たな課題・行き詰まり
@ type 佐藤は、運転手が足りないと知った。
@ key Tab
@ wait 目標の見直し
@ key Down Enter
@ wait 修正
@ type 佐藤は、月一回から始めたい。
@ key Tab
@ wait 心がけたこと
@ type 佐藤は、急がなかった。
@ key Tab
@ wait 気づいたこと・感じたこと
@ type 佐藤は、若い人の力を感じた。
@ key Tab
@ wait 次回までに取り組むこと
@ type 佐藤は、企画課と話す。
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
@ wait 帳票3
@ wait 高橋
@ wait 前回から取り組んだこと
@ type 高橋は、二軒を訪ねた。
@ key Tab
@ wait 新たな課題・行き詰まり
@ type 高橋は、運転手が足りないと知った。
@ key Tab
@ wait 目標の見直し
@ key Down Enter
@ wait 修正
@ type 高橋は、月一回から始めたい。
@ key Tab
@ wait 心がけたこと
@ type 高橋は、急がなかった。
@ key Tab
@ wait 気づいたこと・感じたこと
@ type 高橋は、若い人の力を感じた。
@ key Tab
@ wait 次回までに取り組むこと
@ type 高橋は、企画課と話す。
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
@ wait 帳票3
@ wait 大沢
@ wait 前回から取り組んだこと
@ type 大沢は、二軒を訪ねた。
@ key Tab
@ wait 新たな課題・行き詰まり
@ type 大沢は、運転手が足りないと知った。
@ key Tab
@ wait 目標の見直し
@ key Down Enter
@ wait 修正
@ type 大沢は、月一回から始めたい。
@ key Tab
@ wait 心がけたこと
@ type 大沢は、急がなかった。
@ key Tab
@ wait 気づいたこと・感じたこと
@ type 大沢は、若い人の力を感じた。
@ key Tab
@ wait 次回までに取り組むこと
@ type 大沢は、企画課と話す。
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
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# 2.5mtg
@ env BANSO_NOW=2027-01-14T13:30
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること  2.5mtg
@ key Space
@ wait 進捗
@ key F8
@ wait 残り
@ wait F7 発言
@ type 2.5mtgのはじめに、皆の声を聞いた。
@ key F8
@ type 2.5mtgで、次の一歩が見えた。
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ key Space
@ wait 達成度の確認
@ wait おおむね達成
@ key Down Down Enter
@ wait そう見るわけ
@ type 二地区で集まれるようになった。
@ key Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait f 帳票
@ key Esc
@ wait 次にすること
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# 3回目支援
@ env BANSO_NOW=2027-02-05T13:00
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること  3回目支援
@ key Space
@ wait 取組の報告
@ key F8
@ wait 残り
@ wait F7 発言
@ type 3回目支援のはじめに、皆の声を聞いた。
@ key F8
@ type 3回目支援で、次の一歩が見えた。
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ key Esc
@ wait 次にすること
@ key Space
@ wait 帳票4
@ wait 佐藤
@ wait 達成度
@ key Down Down Down Enter
@ wait 達成度
@ type 佐藤は、半分より先まで来た。
@ key Tab
@ wait 積み残していること
@ type 佐藤は、雨の日の集まりを残した。
@ key Tab
@ wait 解決の目安
@ type 佐藤は、来年の春を目安にする。
@ key Tab
@ wait 今後の方向性
@ type 佐藤は、三地区へ広げる。
@ key Tab
@ wait 気づいたこと
@ type 佐藤は、役場の見え方が変わった。
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
@ wait 帳票4
@ wait 高橋
@ wait 達成度
@ key Down Down Down Enter
@ wait 達成度
@ type 高橋は、半分より先まで来た。
@ key Tab
@ wait 積み残していること
@ type 高橋は、雨の日の集まりを残した。
@ key Tab
@ wait 解決の目安
@ type 高橋は、来年の春を目安にする。
@ key Tab
@ wait 今後の方向性
@ type 高橋は、三地区へ広げる。
@ key Tab
@ wait 気づいたこと
@ type 高橋は、役場の見え方が変わった。
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
@ wait 帳票4
@ wait 大沢
@ wait 達成度
@ key Down Down Down Enter
@ wait 達成度
@ type 大沢は、半分より先まで来た。
@ key Tab
@ wait 積み残していること
@ type 大沢は、雨の日の集まりを残した。
@ key Tab
@ wait 解決の目安
@ type 大沢は、来年の春を目安にする。
@ key Tab
@ wait 今後の方向性
@ type 大沢は、三地区へ広げる。
@ key Tab
@ wait 気づいたこと
@ type 大沢は、役場の見え方が変わった。
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
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# 報告会
@ env BANSO_NOW=2027-03-05T09:30
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 次にすること  報告会
@ key Space
@ wait 挨拶
@ key F8
@ wait 残り
@ wait F7 発言
@ type 報告会のはじめに、皆の声を聞いた。
@ key F8
@ type 報告会で、次の一歩が見えた。
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
@ wait 報告資料
@ wait 題
@ type 歩いて行ける場を、三地区に
@ key Tab
@ wait 副題
@ key Tab
@ wait 支援テーマ
@ key Enter Tab
@ wait 支援者
@ key Tab
@ wait 第1回目
@ type あるべき姿を話した。
@ key Tab
@ wait 第2回目
@ type 仲間が加わった。
@ key Tab
@ wait 第3回目
@ type 道のりを決めた。
@ key Tab
@ wait 最終的な振り返り
@ type はじめより、町の声が近い。
@ key Tab
@ wait 支援を通しての気づき
@ type 聞くことから動いた。
@ key Tab
@ wait 今後の取組（現在）
@ type 送迎を試している。
@ key Tab
@ wait 今後の取組（今後）
@ type 曜日を増やす。
@ key Tab
@ wait 次年度以降の展望
@ type 町の足を作る。
@ key Tab
@ wait 展望（都道府県）
@ key Tab
@ wait 展望（厚生局）
@ key Tab
@ wait これでよい。
@ key Esc
@ gone これでよい。
@ key Esc
@ wait f 帳票
@ key Esc
@ wait 次にすること
@ key Space
@ wait 帳票5
@ wait 佐藤
@ wait どのような考え方、行動が
@ type 佐藤は、先に会いに行くことだと思う。
@ key Tab
@ wait 分類
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
@ wait 帳票5
@ wait 高橋
@ wait どのような考え方、行動が
@ type 高橋は、先に会いに行くことだと思う。
@ key Tab
@ wait 分類
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
@ wait 帳票5
@ wait 大沢
@ wait どのような考え方、行動が
@ type 大沢は、先に会いに行くことだと思う。
@ key Tab
@ wait 分類
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

$ banso export 知里町 -o all.md && while IFS= read -r said; do
>   grep -qF "$said" all.md || echo "missing: $said"; done <<EOF
> 知里町
> れんしゅう県
> 佐藤
> 高齢福祉課
> 高橋
> 大沢
> 企画課
> 0.5mtgのはじめに、皆の声を聞いた。
> 0.5mtgで、次の一歩が見えた。
> 通いの場は17か所。
> 足のない地区が二つある。
> 送迎を試す。
> できるところから。
> よその町の話。
> 高齢福祉係
> 佐藤花子
> 12000
> 34.5
> 1500
> 2100
> 18.2
> 6200
> エントリーの現状。
> エントリーの課題。
> エントリーの取組。
> 1回目支援のはじめに、皆の声を聞いた。
> 1回目支援で、次の一歩が見えた。
> 沢の聞き取り
> 運転手さがし
> 係の勉強会
> 地図づくり
> 旗を作る
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
> 十二軒を回れた。
> 二人まで決まった。
> 勉強会は開けた。
> 地図より名簿が先だった。
> 旗はいらないと分かった。
> 1.5mtgのはじめに、皆の声を聞いた。
> 1.5mtgで、次の一歩が見えた。
> 企画課と話す
> 三地区で週に一度集まる。
> まず二地区で。
> 沢の聞き取りは終わった。
> 運転手は三人になった。
> 2回目支援のはじめに、皆の声を聞いた。
> 2回目支援で、次の一歩が見えた。
> 送迎の試し
> 佐藤は、二軒を訪ねた。
> 佐藤は、運転手が足りないと知った。
> 佐藤は、月一回から始めたい。
> 佐藤は、急がなかった。
> 佐藤は、若い人の力を感じた。
> 佐藤は、企画課と話す。
> 高橋は、二軒を訪ねた。
> 高橋は、運転手が足りないと知った。
> 高橋は、月一回から始めたい。
> 高橋は、急がなかった。
> 高橋は、若い人の力を感じた。
> 高橋は、企画課と話す。
> 大沢は、二軒を訪ねた。
> 大沢は、運転手が足りないと知った。
> 大沢は、月一回から始めたい。
> 大沢は、急がなかった。
> 大沢は、若い人の力を感じた。
> 大沢は、企画課と話す。
> 2.5mtgのはじめに、皆の声を聞いた。
> 2.5mtgで、次の一歩が見えた。
> 二地区で集まれるようになった。
> 3回目支援のはじめに、皆の声を聞いた。
> 3回目支援で、次の一歩が見えた。
> 佐藤は、半分より先まで来た。
> 佐藤は、雨の日の集まりを残した。
> 佐藤は、来年の春を目安にする。
> 佐藤は、三地区へ広げる。
> 佐藤は、役場の見え方が変わった。
> 高橋は、半分より先まで来た。
> 高橋は、雨の日の集まりを残した。
> 高橋は、来年の春を目安にする。
> 高橋は、三地区へ広げる。
> 高橋は、役場の見え方が変わった。
> 大沢は、半分より先まで来た。
> 大沢は、雨の日の集まりを残した。
> 大沢は、来年の春を目安にする。
> 大沢は、三地区へ広げる。
> 大沢は、役場の見え方が変わった。
> 報告会のはじめに、皆の声を聞いた。
> 報告会で、次の一歩が見えた。
> 歩いて行ける場を、三地区に
> あるべき姿を話した。
> 道のりを決めた。
> はじめより、町の声が近い。
> 聞くことから動いた。
> 送迎を試している。
> 曜日を増やす。
> 町の足を作る。
> 佐藤は、先に会いに行くことだと思う。
> 高橋は、先に会いに行くことだと思う。
> 大沢は、先に会いに行くことだと思う。
> EOF
  all.md
  missing: 12000
  missing: 1500
  missing: 2100
  missing: 6200
$ for session in 0.5 1 1.5 2 2.5 3 report; do for paper in agenda record; do
>   banso export 知里町/$session --doc $paper -o paper.md && head -n 4 paper.md && wc -l <paper.md; done; done
  paper.md
  # 知里町 0.5mtg 次第【支援者用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  19
  paper.md
  # 知里町 0.5mtg 支援記録【支援者用】
  
  - 日時: 令和8年8月7日(金)
  - 始めた時刻: 13:30
  17
  paper.md
  # 知里町 1回目支援 次第【支援者用】
  
  令和8年度 地域づくり加速化事業 伴走支援 第1回
  
  24
  paper.md
  # 知里町 1回目支援 支援記録【支援者用】
  
  - 日時: 令和8年10月2日(金)
  - 始めた時刻: 13:00
  27
  paper.md
  # 知里町 1.5mtg 次第【支援者用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  19
  paper.md
  # 知里町 1.5mtg 支援記録【支援者用】
  
  - 日時: 令和8年11月20日(金)
  - 始めた時刻: 13:30
  46
  paper.md
  # 知里町 2回目支援 次第【支援者用】
  
  令和8年度 地域づくり加速化事業 伴走支援 第2回
  
  22
  paper.md
  # 知里町 2回目支援 支援記録【支援者用】
  
  - 日時: 令和8年12月8日(火)
  - 始めた時刻: 13:00
  31
  paper.md
  # 知里町 2.5mtg 次第【支援者用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  19
  paper.md
  # 知里町 2.5mtg 支援記録【支援者用】
  
  - 日時: 令和9年1月14日(木)
  - 始めた時刻: 13:30
  32
  paper.md
  # 知里町 3回目支援 次第【支援者用】
  
  令和8年度 地域づくり加速化事業 伴走支援 第3回
  
  25
  paper.md
  # 知里町 3回目支援 支援記録【支援者用】
  
  - 日時: 令和9年2月5日(金)
  - 始めた時刻: 13:00
  24
  paper.md
  # 知里町 報告会 次第【支援者用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  23
  paper.md
  # 知里町 報告会 支援記録【支援者用】
  
  - 日時: 令和9年3月5日(金)
  - 始めた時刻: 09:30
  22
$ banso export 知里町/1.5 --doc agenda --for shared
  # 知里町 1.5mtg 次第【支援先用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月20日(金)
  - ねらい: 決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼び、何をするかを描きます。
  
  ## 進行
  
  | 番号 | 内容 | 分 |
  |---|---|---|
  | 1 | 進捗 | 20 |
  | 2 | 行き詰まり・新たな課題 | 20 |
  | 3 | 目標の確認・修正 | 15 |
  | 4 | 次回の設計（参加者・内容・手段） | 20 |
  | 5 | 確認 | 5 |
  
  作成: 令和9年3月5日(金)
$ banso export 知里町/1.5 --doc record
  # 知里町 1.5mtg 支援記録【支援者用】
  
  - 日時: 令和8年11月20日(金)
  - 始めた時刻: 13:30
  - 終えた時刻: 13:30
  
  ## 進行ごとの記録（支援者だけ）
  
  ### 進捗
  
  1.5mtgのはじめに、皆の声を聞いた。
  
  ### 行き詰まり・新たな課題
  
  1.5mtgで、次の一歩が見えた。
  
  ## 目標の確認
  
  ### いまの目標（案）
  
  三地区で週に一度集まる。
  
  - 高すぎないか: 少し高い
  - 支援期間内に達成できそうか: 一部ならできそう
  
  ### 必要なら修正
  
  まず二地区で。
  
  ## 前の回からの取組のようす
  
  | 何を | 誰が | いつまでに | 状態 | やってみて分かったこと・理由 | 決めた回 |
  |---|---|---|---|---|---|
  | 沢の聞き取り | 大沢 | 10月20日(火) | 取組中 | 11月20日(金) 十二軒を回れた。 | 1回目支援 |
  | 運転手さがし | 佐藤 | 10月20日(火) | おおむねできた | 11月20日(金) 二人まで決まった。 | 1回目支援 |
  | 係の勉強会 | 高橋 | 10月20日(火) | できた | 11月20日(金) 勉強会は開けた。 | 1回目支援 |
  | 地図づくり | 佐藤 | 10月20日(火) | 方針を変えた | 11月20日(金) 地図より名簿が先だった。 | 1回目支援 |
  | 旗を作る | 大沢 | 10月20日(火) | 見送り | 11月20日(金) 旗はいらないと分かった。 | 1回目支援 |
  
  ## 次回までに取り組むこと
  
  | 何を | 誰が | いつまでに | 状態 | やってみて分かったこと・理由 | 決めた回 |
  |---|---|---|---|---|---|
  | 企画課と話す | 高橋 | 12月1日(火) | 未着手 |  | 1.5mtg |
  
  - 次の予定: 2回目支援  未定
$ banso export 知里町/1.5 --doc record --for public
  # 知里町 2回目支援の前の打合せ 支援記録【公表用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月20日(金)
  - 支援テーマ: サービス・活動事業
  - ねらい: 決めたことの進み具合を聞き、目標が高すぎないかを確かめます。2回目に誰を呼び、何をするかを描きます。
  - 次の予定: 2回目支援  未定
  
  作成: 令和9年3月5日(金)  案
  banso: 人の書いた文が載っています。名前が残っていないか、読みかえしてください。
