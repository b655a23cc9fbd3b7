# What one would not hand out: an end that nobody wrote, times that run past it, how to join what is over, and
# people expected at a session that is over.

$ banso new --name むぎ町 --id mugi --date 0.5=2026-11-05T10:00 --date 1=2026-11-27T13:30-15:00
  mugi
  banso: 1回目支援: 進行の合計180分、予定は90分
$ banso respondent add mugi --name 山田 --role '市町村（担当課）'
  p1
@ styles off
@ start banso open mugi/0.5
@ wait むぎ町
@ key d
@ wait 日程・会場
@ key Tab*4
@ wait > 会場
@ key Tab
@ wait > 接続先
@ type ZOOM 987 654 3210
@ key Tab
@ wait > 進行役
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
# Only its start is known, it is over, and nobody was ticked.
$ banso export mugi/0.5 --doc record --for shared --format txt
  むぎ町 0.5mtg 支援記録【支援先用】
    令和8年度 地域づくり加速化事業 伴走支援
    日時: 令和8年11月5日(木) 10:00～
    次の予定: 1回目支援  令和8年11月27日(金) 13:30～15:00
  
    作成: 令和8年11月20日(金)  案
$ for doc in course session agenda record; do for where in mugi mugi/0.5 mugi/1; do for format in md txt csv json html; do for circle in shared public; do
>     banso export $where --doc $doc --for $circle --format $format 2>/dev/null; done; done; done; done | grep -c -e 987 -e 10:00～11:30
  0
? 1
# The items do not fit: guests get their order, the team is told.
$ banso export mugi/1 --doc agenda --for shared --format txt
  むぎ町 1回目支援 次第【支援先用】
    令和8年度 地域づくり加速化事業 伴走支援 第1回
    日時: 令和8年11月27日(金) 13:30～15:00
    ねらい: 現状を聞き、あるべき姿をそろえ、始める課題を決めます。次回までの取組も決めて帰ります。
  
  【進行】
    番号  時刻          内容                                      分
    1     13:30～13:40  開会・なぜこの支援か                      10
    2     13:40～13:50  アイスブレイク                            10
    3     13:50～14:15  市町村の報告                              25
    4     14:15～14:40  問いかけ・意見交換                        25
    5     14:40～14:50  休憩                                      10
    6     調整中        あるべき姿－現状＝課題（グループワーク）
    7     調整中        発表・優先課題
    8     調整中        次回までに取り組むこと
    9     調整中        帳票2の記入
  
    作成: 令和8年11月20日(金)
$ banso export mugi/1 --doc agenda --format txt | sed -n '/進行/,$p' | head -n 14
  【進行】
    番号  時刻          内容                                      分
    1     13:30～13:40  開会・なぜこの支援か                      10
    2     13:40～13:50  アイスブレイク                            10
    3     13:50～14:15  市町村の報告                              25
    4     14:15～14:40  問いかけ・意見交換                        25
    5     14:40～14:50  休憩                                      10
    6     14:50～15:40  あるべき姿－現状＝課題（グループワーク）  50
    7     15:40～16:00  発表・優先課題                            20
                        首長との意見交換（行うときだけ）          25
    8     16:00～16:15  次回までに取り組むこと                    15
    9     16:15～16:30  帳票2の記入                               15
  
    時間の見直し: 進行の合計180分、予定は90分。終わりを16:30にすると入ります。
# What was held has its times: nothing is to be settled any more.
$ BANSO_NOW=2026-11-28T09:00:00 banso export mugi/1 --doc agenda --for shared --format txt | grep -c -e 調整中 -e 帳票2の記入
  1
# Before it is held one is told how to join.
$ BANSO_NOW=2026-11-04T09:00:00 banso export mugi/0.5 --doc agenda --for shared --format txt | head -n 5
  むぎ町 0.5mtg 次第【支援先用】
    令和8年度 地域づくり加速化事業 伴走支援
    日時: 令和8年11月5日(木) 10:00～
    接続先: ZOOM 987 654 3210
    ねらい: 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪問をおおまかに描きます。
$ banso export mugi -o all.md && banso export @all --format csv -o all.csv
  all.md
  all.csv
