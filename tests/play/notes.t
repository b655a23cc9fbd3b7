# What was noted at a session is gone through before it leaves the house: at its end the first thing offered
# is a list of memos and 発言 with who may read each, one key a line. What is shared is 主な意見 of the record.

@ styles off
@ size 80x24
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-20T13:30
  tsu
@ start banso open tsu/0.5
@ wait F8 始める
@ key F8
@ wait 始めました
@ type みんな初対面。少しかたい。
@ wait 書きかけ
# Each press is told: who reads it now, and how it is taken back.
@ key C-R
@ wait いまは、支援先も読めます。Ctrl-R で、ほかを選べます。
@ wait 進行メモ（支援先と共有
@ key C-R
@ wait だれが読めるようにしますか
@ key 2
@ wait いまは、支援者だけが読めます。
@ key C-R
@ wait 支援先と共有
@ key C-R
@ wait だれが読めるようにしますか
@ key 3
@ wait いまは、だれでも読めます（公表）。Ctrl-R で、支援者だけに戻ります。
@ key C-R
@ wait いまは、支援者だけが読めます。
@ wait 進行メモ（支援者だけ
@ key F7
@ wait 何と言いましたか
@ type 木下さん「送迎の車が空いている」
@ key Enter
@ wait 書きとめました
@ key F7
@ wait 何と言いましたか
@ type 区長「夜なら集まれる」
@ key Enter
@ wait いま2件
@ key F8
@ wait 事前情報を読む
@ key F7
@ wait 何と言いましたか
@ type 人口は減っても世帯は増えている
@ key Enter
@ wait いま3件
@ key F8*3
@ wait 支援者だけです
@ type 課長は板ばさみ。
@ wait 書きかけ
# The memo of such a step stays with them, and says why.
@ key C-R
@ wait このメモを読める人は変えられません。
@ wait 進行メモ（支援者だけ
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ rows 2-22
  | おつかれさまでした。この回を終えました。                         Enter 見直す|
  ||
  |   決まったこと     なし|
  |   発言             3件|
  |   まだのもの       帳票1 事前情報（未着手）、市町村エントリーシート（未着手）|
  |   支援記録         案（k で確定）。まだ: 進行役、記録者、決まったこと、連携先|
  ||
  | > 1 書きとめたことを見直す|
  |   2 支援記録を見て、書き出す|
  |   3 帳票1 事前情報を書く|
  |   4 つながり市に戻る|
  ||
  | つぎの回  1回目支援  日にちは未定|
@ key Enter
@ wait 主な意見
@ screen
  | つながり市  0.5mtg  書きとめたこと                                       1 / 5|
  ||
  | 支援先と共有するものを選びます。                               Space 共有する|
  | 支援記録の「主な意見」になります（いま0件）。|
  ||
  |   書きとめたこと                    読める人    進行|
  | > みんな初対面。少しかたい。        支援者だけ  顔合わせ・役割|
  |   木下さん「送迎の車が空いている」  支援者だけ  顔合わせ・役割|
  |   区長「夜なら集まれる」            支援者だけ  顔合わせ・役割|
  |   人口は減っても世帯は増えている    支援者だけ  事前情報を読む|
  |   課長は板ばさみ。                  支援者だけ  支援者どうしの確認|
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
  | Space 共有する  w 分ける  Ctrl-R 読む人  F9 メニュー      Esc 戻る  F1 ヘルプ|
  cursor 6 1
# One key each: shared and on to the next, or on without.
@ key Down Space
@ wait いま1件
@ rows 0-22
  | つながり市  0.5mtg  書きとめたこと                                       3 / 5|
  ||
  | 支援先と共有するものを選びます。                               Space 共有する|
  | 支援記録の「主な意見」になります（いま1件）。|
  ||
  |   書きとめたこと                    読める人      進行|
  |   みんな初対面。少しかたい。        支援者だけ    顔合わせ・役割|
  |   木下さん「送迎の車が空いている」  支援先と共有  顔合わせ・役割|
  | > 区長「夜なら集まれる」            支援者だけ    顔合わせ・役割|
  |   人口は減っても世帯は増えている    支援者だけ    事前情報を読む|
  |   課長は板ばさみ。                  支援者だけ    支援者どうしの確認|
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
  | 支援先と共有します。戻すには、1つ上へ移って Space です。|
@ key Down Space
@ wait いま2件
# What supporters say among themselves stays with them: there is no key for it.
@ rows 0-23
  | つながり市  0.5mtg  書きとめたこと                                       5 / 5|
  ||
  | 支援先と共有するものを選びます。|
  | 支援記録の「主な意見」になります（いま2件）。|
  ||
  |   書きとめたこと                    読める人      進行|
  |   みんな初対面。少しかたい。        支援者だけ    顔合わせ・役割|
  |   木下さん「送迎の車が空いている」  支援先と共有  顔合わせ・役割|
  |   区長「夜なら集まれる」            支援者だけ    顔合わせ・役割|
  |   人口は減っても世帯は増えている    支援先と共有  事前情報を読む|
  | > 課長は板ばさみ。                  支援者だけ    支援者どうしの確認|
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
  | 支援者どうしの進行のものは、支援者だけが読みます。|
  | 支援先と共有します。戻すには、1つ上へ移って Space です。|
  | F9 メニュー                                               Esc 戻る  F1 ヘルプ|
@ key Enter
@ wait いま2件
# Taken back by the same key; Ctrl-R leads to all three.
@ key Up Space
@ wait いま1件
@ key Up C-R
@ wait いま2件
@ wait いまは、支援先も読めます。Ctrl-R で、ほかを選べます。
@ key C-R
@ wait だれが読めるようにしますか
@ key 3
@ wait いまは、だれでも読めます
@ rows 5-16
  |   書きとめたこと                    読める人      進行|
  |   みんな初対面。少しかたい。        支援者だけ    顔合わせ・役割|
  |   木下さん「送迎の車が空いている」  支援先と共有  顔合わせ・役割|
  |   区長「夜なら集まれる」            支援者だけ    顔合わせ・役割|
  | > 人口は減っても世帯は増えている    公表          事前情報を読む|
  |   課長は板ばさみ。                  支援者だけ    支援者どうしの確認|
# The way back leads on: the record is next.
@ key Esc
@ wait > 2 支援記録を見て
@ key Up Enter
@ wait 主な意見
@ resize 40x12
@ screen
  | 0.5mtg  書きとめたこと           1 / 5|
  | 支援先と共有するもの   Space 共有する|
  | を選びます。|
  | 書きとめたこと|
  | > みんな初対面。少しかたい。|
  |   読める人 支援者だけ|
  |   進行 顔合わせ・役割|
  ||
  |   木下さん「送迎の車が空いている」|
  |   支援先と共有・顔合わせ・役割|
  | 下に3行|
  | Space 共有する       F9  Esc 戻る  F1|
  cursor 4 1
@ resize 160x50
@ rows 0-20
  | つながり市  0.5mtg  書きとめたこと                                                                                                                       1 / 5|
  ||
  | 支援先と共有するものを選びます。                                                    Space 共有する|
  | 支援記録の「主な意見」になります（いま2件）。|
  ||
  |   書きとめたこと                    読める人      進行|
  | > みんな初対面。少しかたい。        支援者だけ    顔合わせ・役割|
  |   木下さん「送迎の車が空いている」  支援先と共有  顔合わせ・役割|
  |   区長「夜なら集まれる」            支援者だけ    顔合わせ・役割|
  |   人口は減っても世帯は増えている    公表          事前情報を読む|
  |   課長は板ばさみ。                  支援者だけ    支援者どうしの確認|
@ key Esc
@ wait 支援記録を見て
@ resize 80x24
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

$ for circle in shared public; do banso export tsu/0.5 --doc record --for $circle --format txt; done
  つながり市 0.5mtg 支援記録【支援先用】
    令和8年度 地域づくり加速化事業 伴走支援
    日時: 令和8年11月20日(金) 13:30～
    始めた時刻: 13:57
    終えた時刻: 13:57
  
  【主な意見】
  
  ＊ 顔合わせ・役割
    木下さん「送迎の車が空いている」
  
  ＊ 事前情報を読む
    人口は減っても世帯は増えている
  
    次の予定: 1回目支援  未定
  
    作成: 令和8年11月20日(金)  案
  banso: だれか分かりそうな所が1か所あります。
    つながり市 0.5mtg 発言メモ: 木下さん「送迎の車が空いている」  tsu/0.5
  つながり市 1回目支援の前の打合せ 支援記録【公表用】
    令和8年度 地域づくり加速化事業 伴走支援
    日時: 令和8年11月20日(金) 13:30～
    ねらい: 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪問をおおまかに描きます。
  
  【主な意見】
  
  ＊ 事前情報を読む
    人口は減っても世帯は増えている
  
    次の予定: 1回目支援  未定
  
    作成: 令和8年11月20日(金)  案
  banso: 人の書いた文が載っています。名前が残っていないか、読みかえしてください。
$ banso export tsu/0.5 --doc record --format txt
  つながり市 0.5mtg 支援記録【支援者用】
    日時: 令和8年11月20日(金) 13:30～
    始めた時刻: 13:57
    終えた時刻: 13:57
  
  【主な意見】
  
  ＊ 顔合わせ・役割
    木下さん「送迎の車が空いている」
  
  ＊ 事前情報を読む
    人口は減っても世帯は増えている
  
  【進行ごとの記録（支援者だけ）】
  
  ＊ 顔合わせ・役割
    みんな初対面。少しかたい。
    発言: 区長「夜なら集まれる」
  
  ＊ 支援者どうしの確認
    課長は板ばさみ。
  
    次の予定: 1回目支援  未定
$ for doc in course session record; do for format in md txt csv json; do for circle in shared public; do
>     banso export tsu/0.5 --doc $doc --for $circle --format $format 2>/dev/null
> done; done; done | grep -c -e 板ばさみ -e 少しかたい -e 区長
  0
? 1

# Days later it is opened again from the session itself, by a letter or the menu.
@ env BANSO_NOW=2026-11-25T10:00
@ start banso open tsu/0.5
@ wait この回は終わりました
@ key v
@ wait 書きとめたこと
@ wait いま2件
@ key Down*2 Space
@ wait いま3件
@ key Esc
@ wait この回は終わりました
@ key F9
@ wait 見直す         v
@ key Esc
@ resize 160x50
@ wait v 見直す
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso export tsu/0.5 --doc record --for shared --format txt 2>/dev/null | grep 区長
    区長「夜なら集まれる」
@ env BANSO_NOW=2026-11-20T13:57

# Where nothing was noted, and where all is the team's, nothing is offered to be gone through.
$ banso new --name 知里町 --id chi --date 0.5=2026-11-20T13:30
  chi
@ start banso open chi/0.5
@ wait F8 始める
@ key F8*5
@ wait 支援者だけです
@ type 内々の話
@ wait 書きかけ
@ key F8
@ wait 次回までに誰が何
@ key End Up Enter
@ wait > 2 支援記録を見て
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
