# An agenda that is longer than what is booked says so where one plans; a late session says when it will end.

$ banso new --name 知里町 --id chisato --date 1=2026-11-20T13:30-16:00
  chisato
  banso: 1回目支援: 進行の合計180分、予定は150分
@ env BANSO_NOW=2026-11-20T13:00
@ start banso open chisato/1
@ wait まだ始めていません
@ rows 0-3
  | 知里町  1回目支援                                  11月20日(金) 13:30   1 / 10|
  ||
  | 13:30 から。まだ始めていません  ! 30分はみ出します。d で直す        F8 始める|
  | 問いかけ  きょう帰るときに、何が決まっているとうれしいですか。     F6 別の問い|
@ key d
@ wait 日程・会場
@ rows 20-22
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | ! 進行の合計180分、予定は150分。終わりを16:30にすると入ります。|
@ key Esc
@ wait まだ始めていません
@ key Esc
@ wait 次にすること
@ key d
@ wait 日程
@ wait 13:30
@ rows 20-22
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | ! 進行の合計180分、予定は150分。終わりを16:30にすると入ります。|
@ signal HUP
@ exit 0
$ banso export chisato/1 --doc agenda --format md | grep 合計
  - 時間の見直し: 進行の合計180分、予定は150分。終わりを16:30にすると入ります。
$ banso export chisato/1 --doc agenda --format md --for shared | grep 合計
? 1

@ env BANSO_NOW=2026-11-20T13:40
@ start banso open chisato/1
@ wait まだ始めていません
@ key F8
@ wait 10分遅れ
@ rows 0-3
  | 知里町  1回目支援                13:40  10分遅れ  終わりは 16:40 ごろ   1 / 10|
  ||
  | 1 開会・なぜこの支援か  残り 10分（10分のうち）                   F8 次へ進む|
  | 問いかけ  きょう帰るときに、何が決まっているとうれしいですか。     F6 別の問い|
@ resize 40x12
@ wait 10分遅れ
@ rows 0-3
  | 1回目支援     13:40  10分遅れ   1 / 10|
  | 1 開会・なぜこの支..  残り 10分    F8|
  | きょう帰るときに、何が決まっているとう|
  | れしいですか。|
@ resize 160x50
@ wait 終わりは
@ rows 0-3
  | 知里町  1回目支援                                                                                                13:40  10分遅れ  終わりは 16:40 ごろ   1 / 10|
  ||
  | 1 開会・なぜこの支援か  残り 10分（10分のうち）                                        F8 次へ進む|
  | 問いかけ  きょう帰るときに、何が決まっているとうれしいですか。                          F6 別の問い|
