# A 支援先 goes from the list, with all that is in it said before, and comes back as it was.
$ banso new --name 知里町 --id chisato --date 0.5=R8.12.7T15:00; banso new --name うまれ村 --id umare
  chisato
  umare
$ banso respondent add chisato --name 山田 && banso answer chisato/1/f2/山田 気づいたこと 声をかけると来る && banso task add chisato --what 聞き取り
  p1
  t1
@ start banso
@ wait 1 / 2
@ key x
@ wait を一覧から外しますか
@ rows 0-8
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 2|
  ||
  | 知里町を一覧から外しますか。                                     Enter 決める|
  ||
  |   参加者1人、記入票1枚、取組1件も、いっしょに見えなくなります。消えはしませ|
  |   ん。u でいつでも戻せます。|
  ||
  | > 1  外さない|
  |   2  一覧から外す|
@ key Enter
@ wait 1 / 2
@ key x
@ wait を一覧から外しますか
@ type 2
@ wait 「知里町」を一覧から外しました
@ rows 4-6
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                うまれ村                0.5mtg      >------ 0/7|
@ key x
@ wait うまれ村を一覧から
@ type 2
@ wait 支援先がありません
@ rows 22-23
  | 「うまれ村」を一覧から外しました。u で戻せます。|
  | Enter 決める  n 追加  r 練習  F9 メニュー                   F1 ヘルプ  q 終了|
@ key q
@ exit 0
$ banso list; banso export @all --format csv | grep -c 声を
  banso: 支援先がまだありません。作ってから書き出してください。
  0
? 1
# By its id it is there still: nothing is lost.
$ banso export chisato --format csv | grep -c 声を
  1
@ start banso
@ wait 支援先がありません
@ key u
@ wait 「うまれ村」を一覧に戻しました
@ key u
@ wait 「知里町」を一覧に戻しました
@ rows 4-7
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 12月7日(月)  15:00  知里町                  0.5mtg      >------ 0/7|
  |   未定                うまれ村                0.5mtg      >------ 0/7|
@ key Enter
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso list
  chisato       知里町                              訪問3回   0.5mtg      令和8年12月7日(月) 15:00
  umare         うまれ村                            訪問3回   0.5mtg
