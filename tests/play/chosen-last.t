# A digit in the last box of a form chooses and shows it; Enter or Tab go back.

@ styles off
$ banso new --name 知里町 --id chisato --date 1=2026-11-20T13:30-16:30; banso task add chisato/1 --what 車を探す
  chisato
  t1
@ start banso open chisato/1
@ wait まだ始めていません
@ key t
@ wait 車を探す
@ key Enter
@ wait > 何を
@ key Tab Tab Tab Tab
@ wait > 1 (*) 未着手
@ key 4
@ wait 保存しました
@ rows 0-22
  | 知里町  1回目支援  次回までに取り組むこと                                5 / 5|
  ||
  | 状態                                                                 Tab 次へ|
  ||
  |   何を                           車を探す|
  |   誰が                         ||
  |   いつまでに                   ||
  |   やってみて分かったこと・理由 ||
  |   状態                             1 ( ) 未着手|
  |                                    2 ( ) 取組中|
  |                                    3 ( ) おおむねできた|
  |                                  > 4 (*) できた|
  |                                    5 ( ) 方針を変えた|
  |                                    6 ( ) 見送り|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 保存しました。Enter か Tab で戻ります。|
@ key Enter
@ wait 1 / 1
@ rows 4-8
  ||
  |      何を                  誰が                  いつまでに  状態|
  | > 済 車を探す                                                できた|
@ key Enter
@ wait > 何を
@ key Tab Tab Tab Tab
@ wait > 4 (*) できた
@ key 6
@ drawn
@ rows 0-22
  | 知里町  1回目支援  次回までに取り組むこと                                5 / 5|
  ||
  | 状態                                                                 Tab 次へ|
  ||
  |   何を                           車を探す|
  |   誰が                         ||
  |   いつまでに                   ||
  |   やってみて分かったこと・理由 ||
  |   状態                             1 ( ) 未着手|
  |                                    2 ( ) 取組中|
  |                                    3 ( ) おおむねできた|
  |                                    4 ( ) できた|
  |                                    5 ( ) 方針を変えた|
  |                                  > 6 (*) 見送り|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 保存しました。Enter か Tab で戻ります。|
@ signal HUP
@ exit 0
