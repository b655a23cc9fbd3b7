# The three public schedules of Kyushu, R6: only days and hours, no answers.

$ banso new --name 福岡県久留米市 --pref 福岡県 --id kurume --type 厚生局主導型 \
>   --date 0.5=2024-08-07T15:00-16:30 --date 1=2024-10-03 \
>   --date 1.5=2024-10-18T10:00-11:30 --date 2=2024-11-08 \
>   --date 2.5=2024-12-24T15:00-16:30 --date 3=2025-02-05
  kurume
$ banso new --name 福岡県香春町 --pref 福岡県 --id kawara --date 0.5=R6.8.5T13:30-15:00 \
>   --date 1=令和6年10月2日 --date 1.5=R6.11.11T13:30-15:00 --date 2=2024/12/17 \
>   --date 2.5=Ｒ７．１．１４T１３：３０-１５：００ --date 3=2025年1月30日
  kawara
$ banso new --name 佐賀県玄海町 --pref 佐賀県 --id genkai --date 0.5=2024-07-31T14:00-15:30 \
>   --date 1=2024-10-10 --date 1.5=2024-11-11T15:30-17:00 --date 2=2024-12-23 \
>   --date 2.5=2025-01-21T13:00-14:30 --date 3=2025-02-18
  genkai

$ for id in kurume kawara genkai; do banso list $id --json | python3 -c '
> import json, sys
> course = json.load(sys.stdin)
> print(course["name"], course["pattern"])
> for s in course["sessions"]:
>     states = {f["state"] for f in s["forms"]}
>     print(s["id"], s["kind"], s["date"], s["start"], s["end"], *sorted(states))'; done
  福岡県久留米市 A
  0.5 meeting 2024-08-07 15:00 16:30 未着手
  1 visit 2024-10-03 None None 未着手
  1.5 meeting 2024-10-18 10:00 11:30 未着手
  2 visit 2024-11-08 None None 未着手
  2.5 meeting 2024-12-24 15:00 16:30 未着手
  3 visit 2025-02-05 None None 未着手
  report briefing None None None 未着手
  福岡県香春町 A
  0.5 meeting 2024-08-05 13:30 15:00 未着手
  1 visit 2024-10-02 None None 未着手
  1.5 meeting 2024-11-11 13:30 15:00 未着手
  2 visit 2024-12-17 None None 未着手
  2.5 meeting 2025-01-14 13:30 15:00 未着手
  3 visit 2025-01-30 None None 未着手
  report briefing None None None 未着手
  佐賀県玄海町 A
  0.5 meeting 2024-07-31 14:00 15:30 未着手
  1 visit 2024-10-10 None None 未着手
  1.5 meeting 2024-11-11 15:30 17:00 未着手
  2 visit 2024-12-23 None None 未着手
  2.5 meeting 2025-01-21 13:00 14:30 未着手
  3 visit 2025-02-18 None None 未着手
  report briefing None None None 未着手

# On 11 November one bureau had two meetings.
@ env BANSO_NOW=2024-11-11T12:00
@ start banso
@ wait 1 / 3
@ screen
  | banso  支援先の一覧                               tanaka  11月11日(月)   1 / 3|
  ||
  | 次にすること  福岡県香春町  1.5mtg   きょう 13:30 から             Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > きょう       13:30  福岡県香春町            1.5mtg      ##>---- 2/7|
  |   きょう       15:30  佐賀県玄海町            1.5mtg      ##>---- 2/7|
  |   12月24日(火) 15:00  福岡県久留米市          2.5mtg      ####>-- 4/7|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 訪問3回|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-26 bold
  style 2 29-34 bold
  style 2 38-54 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-34 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key Enter
@ wait 令和6年度
@ screen
  | 福岡県香春町（訪問3回）                              福岡県  令和6年度   3 / 7|
  ||
  | 次にすること  1.5mtg   きょう 13:30 から                           Space 開く|
  ||
  |      回           日程                帳票                           取組|
  |   済 0.5mtg       8月5日(月)   13:30  帳票1 未着手|
  |   済 1回目支援    10月2日(水)         帳票2|
  | > 次 1.5mtg       きょう       13:30  目標の確認 未着手|
  |      2回目支援    12月17日(火)        帳票3（案）|
  |      2.5mtg       1月14日(火)  13:30  達成度の確認 未着手|
  |      3回目支援    1月30日(木)         帳票4（案）|
  |      報告会       未定                帳票5|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 参加者      まだ登録がありません（p で追加）|
  ||
  | Enter 開く  d 日程  p 参加者  t 取組  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 7 1
  style 0 1-23 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 24-40 bold
  style 2 67-78 bold reverse
  style 4 6-7 fg=243
  style 4 19-22 fg=243
  style 4 39-42 fg=243
  style 4 70-73 fg=243
  style 7 1-1 bold
  style 7 6-11 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 支援先の一覧
@ key End Enter
@ wait 福岡県久留米市（訪問3回）
@ screen
  | 福岡県久留米市（訪問3回）                            福岡県  令和6年度   5 / 7|
  ||
  | 次にすること  2.5mtg   12月24日(火) 15:00 から                     Space 開く|
  ||
  |      回           日程                帳票                           取組|
  |   済 0.5mtg       8月7日(水)   15:00  帳票1 未着手|
  |   済 1回目支援    10月3日(木)         帳票2|
  |   済 1.5mtg       10月18日(金) 10:00  目標の確認 未着手|
  |   済 2回目支援    11月8日(金)         帳票3（案）|
  | > 次 2.5mtg       12月24日(火) 15:00  達成度の確認 未着手|
  |      3回目支援    2月5日(水)          帳票4（案）|
  |      報告会       未定                帳票5|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 参加者      まだ登録がありません（p で追加）|
  ||
  | Enter 開く  d 日程  p 参加者  t 取組  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 9 1
  style 0 1-25 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 24-46 bold
  style 2 67-78 bold reverse
  style 4 6-7 fg=243
  style 4 19-22 fg=243
  style 4 39-42 fg=243
  style 4 70-73 fg=243
  style 9 1-1 bold
  style 9 6-11 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# A day that does not exist, and a session that the pattern does not have, are refused whole.
$ banso new --name 町 --date 0.5=2025-02-29
  banso: 「2025-02-29」はありません。2月は28日までです。
? 1
$ banso new --name 町 --pattern B --date 2=2025-02-28
  banso: 回「2」は「訪問2回」にはありません。次から選んでください: 0.5、1、1.5、3、report
? 1
$ banso list | wc -l
  3
