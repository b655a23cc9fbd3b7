# What is due 1.5まで is due at 1.5mtg, where such a session comes; 1.5 alone is a day, which is told.

@ styles off
$ banso new --name 知里町 --id chisato --date 1=2026-10-02 --date 1.5=2026-11-20T13:30-15:00
  chisato
$ banso task add chisato/1 --what 話す --due 1.5まで 2>&1
  t1
  banso: 「1.5mtgまで」として残し、その回の日（11月20日(金)）を期限として数えます。
$ banso task add chisato/1 --what 話す --due １．５までに 2>&1
  t2
  banso: 「1.5mtgまで」として残し、その回の日（11月20日(金)）を期限として数えます。
$ banso task add chisato/1 --what 話す --due 1.5mtgまで 2>&1
  t3
  banso: 「1.5mtgまで」として残し、その回の日（11月20日(金)）を期限として数えます。
$ banso task add chisato/1 --what 話す --due 2.5まで 2>&1
  t4
  banso: 「2.5mtgまで」として残しました。その回の日が決まると、それが期限になります。
$ banso task add chisato/1 --what 話す --due 1.5 2>&1
  t5
  banso: 「1.5」は令和9年1月5日(火)としました。1.5mtgのことなら「1.5まで」と書いてください。
$ banso task add chisato/1 --what 話す --due 1/5まで 2>&1
  t6
$ banso task add chisato/1 --what 話す --due 3.5まで 2>&1
  t7
# At a later session the one before is over.
$ banso task add chisato/2 --what 話す --due 1.5まで 2>&1
  t8
$ banso task add chisato/2 --what 話す --due 2.5 2>&1
  t9
  banso: 「2.5」は令和9年2月5日(金)としました。2.5mtgのことなら「2.5まで」と書いてください。
$ banso task list chisato
  t1    未着手          話す                                          1.5mtgまで きょうまで             1回目支援
  t2    未着手          話す                                          1.5mtgまで きょうまで             1回目支援
  t3    未着手          話す                                          1.5mtgまで きょうまで             1回目支援
  t4    未着手          話す                                          2.5mtgまで                        1回目支援
  t5    未着手          話す                                          1月5日(火)                        1回目支援
  t6    未着手          話す                                          1月5日(火)                        1回目支援
  t7    未着手          話す                                          3月5日(金)                        1回目支援
  t8    未着手          話す                                          1月5日(火)                        2回目支援
  t9    未着手          話す                                          2月5日(金)                        2回目支援
# By keys
@ start banso open chisato/1
@ wait 開会
@ key t
@ wait 話す
@ key n
@ wait > 何を
@ type 次の会場
@ key Tab Tab
@ type 1.5まで
@ key Tab
@ wait 1.5mtgまで
@ rows 4-22
  |   何を         次の会場|
  |   誰が       ||
  |   いつまでに   令和8年11月20日(金) 1.5mtgまで|
  |   状態         > 1 (*) 未着手|
  |                  2 ( ) 取組中|
  |                  3 ( ) おおむねできた|
  |                  4 ( ) できた|
  |                  5 ( ) 方針を変えた|
  |                  6 ( ) 見送り|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 「1.5mtgまで」として残し、その回の日（11月20日(金)）を期限として数えます。|
@ key S-Tab
@ wait > いつまでに
@ type 1.5
@ key Tab
@ wait のことなら
@ rows 4-22
  |   何を         次の会場|
  |   誰が       ||
  |   いつまでに   令和9年1月5日(火)|
  |   状態         > 1 (*) 未着手|
  |                  2 ( ) 取組中|
  |                  3 ( ) おおむねできた|
  |                  4 ( ) できた|
  |                  5 ( ) 方針を変えた|
  |                  6 ( ) 見送り|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 「1.5」は令和9年1月5日(火)としました。1.5mtgのことなら「1.5まで」と書いてくだ|
  | さい。|
@ signal HUP
@ exit 0
