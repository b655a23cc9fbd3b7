# People who are in no list may be named in what goes to others: nobody can take that out with certainty, so whoever
# makes the paper is told where, and what is no name is not told.

@ styles off
$ banso new --name もみじ市 --id m --date 1=2026-11-19T13:30; for name in '西田 恵' 北川 南; do banso respondent add m --name "$name"; done
  m
  p1
  p2
  p3
$ for p in p1 p2 p3; do banso answer m/1/f2/$p consent はい; banso answer m/1/f2/$p noticed '皆さんと民生委員さんが待つ'; done
$ banso export m/1 --doc voices --for public --format csv >/dev/null
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
$ banso answer m/1/f2/p1 noticed '西田さんと奥さんで行った。田中さんの家。よし子ちゃんもいた。'; banso answer m/1/ideal 優先課題 '佐藤様の足'
$ banso export m/1 --doc voices --for public --format csv >/dev/null; banso export m/1 --doc voices --for shared >/dev/null; banso export m/1 --doc voices >/dev/null
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: だれか分かりそうな所が2か所あります。
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 田中さんの家。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: よし子ちゃんもいた。  m/1/f2/p1#noticed
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: だれか分かりそうな所が2か所あります。
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 田中さんの家。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: よし子ちゃんもいた。  m/1/f2/p1#noticed

# What people wrote in sheets of the course, 取組 and 決まったこと as well; on however many papers of a set, once.
$ banso task add m/1 --what '鈴木氏に聞く' --due 2026-12-01
  t1
$ banso task publish m/1 t1 はい; banso export m --doc all --for public -o out/ 2>told >/dev/null; cat told; banso export @all --for public --format csv 2>&1 >/dev/null | tail -n +2
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: だれか分かりそうな所が4か所あります。
    もみじ市 あるべき姿－現状＝課題 優先課題: 佐藤様の足  m/1/ideal#first
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 田中さんの家。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: よし子ちゃんもいた。  m/1/f2/p1#noticed
    もみじ市 次回までに取り組むこと 何を: 鈴木氏に聞く  m
  banso: だれか分かりそうな所が4か所あります。
    もみじ市 あるべき姿－現状＝課題 優先課題: 佐藤様の足  m/1/ideal#first
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 田中さんの家。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: よし子ちゃんもいた。  m/1/f2/p1#noticed
    もみじ市 次回までに取り組むこと 何を: 鈴木氏に聞く  m
$ cat out/* | grep -c -e p1 -e 分かりそう
  0
? 1

# Many are counted, the first ones are told.
$ banso answer m/1/f2/p2 felt '山本君が来た。石井君も来た。'; banso answer m/1/f2/p3 noticed '森くんの車。小川さんの車。加藤さんの車。'; banso export m --doc voices --for shared 2>&1 >/dev/null | tail -n +2
  banso: だれか分かりそうな所が7か所あります。
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 田中さんの家。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: よし子ちゃんもいた。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 南 気づいたこと: 森くんの車。  m/1/f2/p3#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 南 気づいたこと: 小川さんの車。  m/1/f2/p3#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 南 気づいたこと: 加藤さんの車。  m/1/f2/p3#noticed
    ほか2か所（--spots を付けると、すべて出します）
$ banso export m --doc voices --for shared --spots 2>&1 >/dev/null | tail -n +3
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 田中さんの家。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: よし子ちゃんもいた。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 南 気づいたこと: 森くんの車。  m/1/f2/p3#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 南 気づいたこと: 小川さんの車。  m/1/f2/p3#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 南 気づいたこと: 加藤さんの車。  m/1/f2/p3#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 北川 感じたこと: 山本君が来た。  m/1/f2/p2#felt
    もみじ市 1回目支援 帳票2 振り返りシート 北川 感じたこと: 石井君も来た。  m/1/f2/p2#felt

# 出力 tells it above what will be written, in words, and writes the paper as it is.
@ start sh -c 'mkdir -p papers && cd papers && exec banso open m'
@ wait 次にすること
@ key e
@ wait 1回目支援 支援記録
@ key Down Down Down Down Down Down Down
@ wait みんなの声を、支援先用
@ wait だれか分かりそう
@ screen
  | もみじ市  出力                                                          8 / 14|
  ||
  | みんなの声を、支援先用に書き出します。                         Enter 書き出す|
  ||
  | この回  1回目支援             |   だれに渡す   支援者用  [支援先用]  公表用|
  |   支援記録                    |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの 文の中の氏名 1件|
  |   次第                        | だれか分かりそうな所 7か所            v で一覧|
  |   あるべき姿－現状＝課題      |   1回目支援 西田 恵 気づいたこと: 田中さんの|
  |   帳票2 振り返りシート        |   家。|
  |   記入用紙 帳票2 振り返りシ.. |   1回目支援 西田 恵 気づいたこと: よし子ちゃん|
  | 全体                          |   もいた。|
  |   支援の記録                  |   ほか5か所|
  | > みんなの声                  | こう書き出されます                 PgDn で続き|
  | ほかの回                      | もみじ市 みんなの声【支援先用】|
  |   0.5mtg                 3種  |   〇〇は、お名前を伏せた所です。|
  |   1.5mtg                 3種  ||
  |   2回目支援              5種  | 【1回目支援 帳票2 振り返りシート】|
  |   2.5mtg                 3種  ||
  |   3回目支援              4種  | ＊ 気づいたこと|
  |   報告会                 4種  |   〇〇さんと奥さんで行った。田中さんの家。よし|
  |   名前  もみじ市_みんなの声_支援先用_R8.11.20.txt|
  ||
  | Enter 書き出す  Tab だれに・形へ  v 見直す  F9 メニュー   Esc 戻る  F1 ヘルプ|
  cursor 13 1
@ resize 40x12
@ key Tab
@ wait だれか分かりそう
@ screen
  | もみじ市  出力                  8 / 14|
  | みんなの声を、支援先   Enter 書き出す|
  | 用・テキストで書き出します。|
  | > だれに渡す   < [支援先用]  公表用|
  |   形           [テキスト]  Excel >|
  |   入らないもの 文の中の氏名 1件|
  | だれか分かりそうな所 7か所    v で一覧|
  | もみじ市 みんなの声【支援先用】|
  |   名前  もみじ市_みんなの声_支援先用|
  |         _R8.11.20.txt|
  ||
  | Enter 書き出す       F9  Esc 戻る  F1|
  cursor 3 1
@ resize 80x24
@ key Enter
@ wait 書き出しました
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ cat papers/* | grep -c 分かりそう
  0
? 1

# What is due may be told in words that name somebody: who is in the list is hidden there, who is not is pointed at.
$ banso task add m/1 --what 名簿を作る --due 西田さんが戻るまで >/dev/null 2>&1; banso task add m/1 --what 地図を作る --due 佐々木様の返事待ち >/dev/null 2>&1; banso task publish m/1 t2 はい; banso task publish m/1 t3 はい
$ for format in txt md html csv json; do banso export m --for public --format $format 2>/dev/null >paper; grep -c 西田 paper; grep -o 〇〇さんが戻るまで paper | head -n 1; done; banso export m --for public 2>&1 >/dev/null | grep -v 声
  0
  〇〇さんが戻るまで
  0
  〇〇さんが戻るまで
  0
  〇〇さんが戻るまで
  0
  〇〇さんが戻るまで
  0
  〇〇さんが戻るまで
  banso: だれか分かりそうな所が10か所あります。
    もみじ市 あるべき姿－現状＝課題 優先課題: 佐藤様の足  m/1/ideal#first
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 田中さんの家。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: よし子ちゃんもいた。  m/1/f2/p1#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 南 気づいたこと: 森くんの車。  m/1/f2/p3#noticed
    もみじ市 1回目支援 帳票2 振り返りシート 南 気づいたこと: 小川さんの車。  m/1/f2/p3#noticed
    ほか5か所（--spots を付けると、すべて出します）

# A title beside a name that is hidden is hidden with it. One without a name tells who it is where one alone has it,
# and is pointed at.
$ banso new --name さくら町 --id s --date 1=2026-11-19T13:30; banso respondent add s --name '西田 恵' --title 課長 --org 高齢福祉課; banso respondent add s --name 北川 --title 係長 --org 高齢福祉課; banso respondent add s --name 南 --title 係長 --org 健康課
  s
  p1
  p2
  p3
$ for p in p1 p2 p3; do banso answer s/1/f2/$p consent はい; done; banso answer s/1/f2/p1 noticed '課長の西田さんと、西田課長（課長）の話。課長が折れた。'; banso answer s/1/f2/p2 noticed '係長がいない。町長も来ない。'; banso answer s/1/f2/p3 noticed 同じ
$ for circle in shared public; do banso export s --doc voices --for $circle --format txt 2>&1 | sed -n '/＊ 気づいた/,/^ *作成/p;/^banso/,$p'; done
  ＊ 気づいたこと
    〇〇さんと、〇〇さんの話。課長が折れた。
    係長がいない。町長も来ない。
    同じ
  
    作成: 令和8年11月20日(金)
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: だれか分かりそうな所が2か所あります。
    さくら町 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 課長が折れた。  s/1/f2/p1#noticed
    さくら町 1回目支援 帳票2 振り返りシート 北川 気づいたこと: 町長も来ない。  s/1/f2/p2#noticed
  ＊ 気づいたこと
    〇〇さんと、〇〇さんの話。課長が折れた。
    係長がいない。町長も来ない。
    同じ
  
    作成: 令和8年11月20日(金)
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: だれか分かりそうな所が2か所あります。
    さくら町 1回目支援 帳票2 振り返りシート 西田 恵 気づいたこと: 課長が折れた。  s/1/f2/p1#noticed
    さくら町 1回目支援 帳票2 振り返りシート 北川 気づいたこと: 町長も来ない。  s/1/f2/p2#noticed
