# A 支援先 with a sheet that is 要確認 says so in the list; one with a 取組 that is due says that instead.

$ banso new --name 知里町 --id chisato --date 0.5=R8.11.20T13:30
  chisato
$ banso new --name 隣の町 --id tonari --date 0.5=R8.11.24T10:00
  tonari
$ banso new --name 次の町 --id tsugi --date 0.5=R8.11.25
  tsugi
$ banso answer chisato/0.5/entry 第〇期介護保険料 25000 --reason 前の期の額
$ banso answer tsugi/0.5/entry 第〇期介護保険料 25000 --reason 前の期の額
$ banso task add tsugi/0.5 --what 区長に話を聞く --due 11/21
  t1
@ start banso
@ wait 要確認
@ rows 4-8
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > きょう       13:30  知里町                  0.5mtg      >------ 0/7   要確認|
  |   11月24日(火) 10:00  隣の町                  0.5mtg      >------ 0/7|
  |   11月25日(水)        次の町                  0.5mtg      >------ 0/7   期限|
# Put right by a colleague, it is gone.
$ banso answer chisato/0.5/entry 第〇期介護保険料 6400
@ gone 要確認
@ rows 4-8
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > きょう       13:30  知里町                  0.5mtg      >------ 0/7|
  |   11月24日(火) 10:00  隣の町                  0.5mtg      >------ 0/7|
  |   11月25日(水)        次の町                  0.5mtg      >------ 0/7   期限|
$ banso answer tonari/0.5/entry 第〇期介護保険料 25000 --reason 前の期の額
@ wait 要確認
@ rows 4-8
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > きょう       13:30  知里町                  0.5mtg      >------ 0/7|
  |   11月24日(火) 10:00  隣の町                  0.5mtg      >------ 0/7   要確認|
  |   11月25日(水)        次の町                  0.5mtg      >------ 0/7   期限|
@ signal TERM
@ exit 0
