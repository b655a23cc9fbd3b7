# A whole first round by keys alone: a 支援先 of pattern A, 帳票1 at 0.5mtg and
# 帳票2 of three participants at 1回目支援. The line drops in the middle of a
# sentence. What was typed is in the exports, word for word.

@ start banso
@ wait ようこそ
@ key n
@ wait 名前を書いて Tab で次へ
@ type 知里町
@ key Tab
@ type れんしゅう県
@ key Tab
@ wait 訪問3回
@ key Enter
@ wait その他（書く）
@ key C-s
@ wait 次にすること  0.5mtg
@ wait 知里町（訪問3回）

# 帳票1, at the 0.5mtg: one field after the other.
@ key Enter
@ wait 顔合わせ・役割
@ key f
@ wait 帳票を選びます
@ key Enter
@ wait 1 / 9
@ type 通いの場は17か所、参加は高齢者の4.8％。
@ key Enter
@ type バスは一日三便。
@ key Tab
@ wait 2 / 9
@ type 山ぎわの二地区では、通いの場まで歩いて行けな

# The line drops here: no sentence was finished, nothing was kept by hand.
@ signal HUP
@ exit 0
@ start banso
@ wait 前回の書きかけ
@ wait 知里町  0.5mtg  帳票1 事前情報  課題
@ wait 通いの場まで歩いて行けな
@ key Enter
@ wait 2 / 9
@ wait 書きかけが残っていました
@ type い人が多い。
@ key Tab
@ wait 3 / 9
@ type 送迎つきの小さな集まりを、ひとつ試す。
@ key Tab
@ wait 4 / 9
@ type 「できない」ではなく「どうすれば」から話す。
@ key Tab
@ wait 5 / 9
@ type 担い手の見つけ方を、ほかの町から聞きたい。
@ key Tab
@ wait 6 / 9
@ key Down Down Space
@ wait [レ] 通いの場
@ key Tab
@ wait 7 / 9
@ type 高齢福祉課
@ key Tab
@ wait 8 / 9
@ type 佐藤
@ key Tab
@ wait 9 / 9
@ key Tab
@ wait これでよい。
@ wait 9項目すべて書きました
@ key Esc
@ wait 9 / 9
@ key Esc
@ wait 顔合わせ・役割
@ key Esc
@ wait 次にすること

# Three participants.
@ key p
@ wait 参加者がまだ登録されていません
@ key n
@ wait 氏名
@ type 山田
@ key Tab
@ type 知里町社協
@ key Tab*2
@ wait 住民・地域団体
@ key Down*5 Enter
@ wait いくつかの市町村
@ key Esc
@ wait / 1
@ key n
@ wait 氏名
@ type 鈴木
@ key Tab
@ type 北地区自治会
@ key Esc
@ wait / 2
@ key n
@ wait 氏名
@ type 3番
@ key Esc
@ wait / 3
@ key Esc
@ wait 次にすること

# 帳票2 of each, at 1回目支援.
@ key Down
@ wait >
@ key Enter
@ wait 開会・なぜこの支援か
@ key f
@ wait 帳票を選びます
@ key Enter
@ wait 記入する人を選びます
@ key Enter
@ wait 参加するにあたり心がけたこと
@ wait 山田
@ type まず聞くことを大事にした。
@ key Tab
@ wait 6 / 10
@ type 集まりたい人は、思ったより多い。
@ key Tab
@ wait 7 / 10
@ type 役場と同じ方を向けた気がする。
@ key Tab
@ wait 8 / 10
@ type 足が痛い人の帰り道。
@ key Tab
@ wait 9 / 10
@ type 回覧板で聞いてみる。
@ key Tab
@ wait 10 / 10
@ key Down Enter
@ wait (*) はい
@ key Tab
@ wait これでよい。
@ key Esc
@ wait 10 / 10
@ key Esc
@ wait 記入する人を選びます
@ wait 完了
@ key Down Enter
@ wait 鈴木
@ wait 5 / 10
@ type 若い人の話をさえぎらない。
@ key Tab
@ wait 6 / 10
@ type 空き家の縁側が使える。
@ key Tab
@ wait 7 / 10
@ type うれしかった。
@ key F2
@ wait 見直し
@ key Esc
@ wait 7 / 10
@ key Esc
@ wait 記入する人を選びます
@ key Down Enter
@ wait 3番
@ wait 5 / 10
@ type 数字を持って行った。
@ key Tab
@ wait 6 / 10
@ type バスの時刻が壁だ。
@ key Tab
@ wait 7 / 10
@ type 町の地図を初めて皆で見た。
@ key Tab
@ wait 8 / 10
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

$ banso export 知里町 -o all.md && for text in \
>   '通いの場は17か所、参加は高齢者の4.8％。' 'バスは一日三便。' \
>   '山ぎわの二地区では、通いの場まで歩いて行けない人が多い。' \
>   '送迎つきの小さな集まりを、ひとつ試す。' '「できない」ではなく「どうすれば」から話す。' \
>   '担い手の見つけ方を、ほかの町から聞きたい。' '通いの場' '高齢福祉課' '佐藤' \
>   '令和8年11月20日(金)' '山田' '知里町社協' '鈴木' '北地区自治会' '3番' \
>   'まず聞くことを大事にした。' '集まりたい人は、思ったより多い。' \
>   '役場と同じ方を向けた気がする。' '足が痛い人の帰り道。' '回覧板で聞いてみる。' \
>   '若い人の話をさえぎらない。' '空き家の縁側が使える。' 'うれしかった。' \
>   '数字を持って行った。' 'バスの時刻が壁だ。' '町の地図を初めて皆で見た。'; do
>   grep -qF "$text" all.md || echo "missing: $text"; done
  all.md
$ banso export 知里町 --doc course --format json | python3 -c '
> import json, sys
> def values(node):
>     yield node.get("value", "")
>     for child in node.get("children", []):
>         yield from values(child)
> found = set(values(json.load(sys.stdin)))
> print("通いの場は17か所、参加は高齢者の4.8％。\nバスは一日三便。" in found, "数字を持って行った。" in found, "true" in found)'
  True True True
$ banso history 知里町/0.5/f1 課題
  2026-11-20T13:57  tanaka（LOGIN）  e1/0.5/f1#issue  （空欄） -> 山ぎわの二地区では、通いの場まで歩いて行けない人が多い。
