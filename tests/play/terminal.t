# Terminals and locales as they come.

$ banso new --name 知里町 --id chisato --pref れんしゅう県
  chisato

# A locale that is not UTF-8: the texts are UTF-8 all the same.
@ env LC_ALL=C
@ env LANG=C
$ banso list
  chisato       知里町                れんしゅう県  訪問3回   0.5mtg
$ banso list kaiwa
  banso: 支援先「kaiwa」は見つかりません。「banso list」で名前か識別子を確かめてください。
? 1
@ start banso open chisato/0.5/f1
@ wait 現状
@ type ①の谷、二番地。
@ key C-s
@ wait 保存しました
@ cursor 5 18
@ signal HUP
@ exit 0
@ env LC_ALL=nonsense
$ banso show chisato/0.5/f1 | tail -n 1
    記入日（案）: 令和8年11月20日(金)
@ env LC_ALL=C.UTF-8

# A TERM that the machine does not know, or that cannot place the cursor, or none.
@ env TERM=no-such-terminal
@ start banso
@ wait 端末の種類「no-such-terminal」が分からないので、xterm として表示します。
@ wait 知里町
@ key q
@ exit 0
@ env TERM=dumb
@ start banso
@ wait 端末の種類「dumb」
@ key q
@ exit 0
@ env TERM
@ start banso
@ wait 端末の種類「」
@ key q
@ exit 0
# One without colours.
@ env TERM=vt100
@ start banso
@ wait 知里町
@ rows 4-5
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                知里町                  0.5mtg      >------ 0/7|
  style 5 1-1 bold
  style 5 23-28 bold
@ key q
@ exit 0
@ env TERM=xterm-256color

# No colours where none are wanted; bold stays.
@ env NO_COLOR=1
@ start banso
@ wait 知里町
@ rows 4-5
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                知里町                  0.5mtg      >------ 0/7|
  style 5 1-1 bold
  style 5 23-28 bold
@ key q
@ exit 0
@ env NO_COLOR=
@ start banso --color never
@ wait 知里町
@ rows 4-5
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                知里町                  0.5mtg      >------ 0/7|
  style 5 1-1 bold
  style 5 23-28 bold
@ key q
@ exit 0
@ start banso --color auto
@ wait 知里町
@ rows 4-5
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                知里町                  0.5mtg      >------ 0/7|
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-28 bold
@ key q
@ exit 0
@ env NO_COLOR

# Ambiguous characters two columns wide: asked of the terminal, or told.
@ ambiguous 2
@ start banso open chisato/0.5/f1
@ wait ①の谷
@ cursor 5 19
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 9|
  ||
  | 現状（知る）                                                         Tab 次へ|
  | いま、どんな町で、何が動いていますか。数字と、目に浮かぶ場面を一つずつ。|
  ||
  | | ①の谷、二番地。|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | 保存しました 13:57                              「①」は機種依存文字です（F1）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 19
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 69-78 bold reverse
  style 3 1-72 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ signal HUP
@ exit 0
@ answer off
@ start banso --ambiguous 2 open chisato/1
@ wait 開会
@ screen
  | 知里町  1回目支援                                                       1 / 10|
  ||
  | まだ始めていません                                                  F8 始める|
  | 問いかけ  きょう帰るときに、何が決まっているとうれしいですか。     F6 別の問い|
  ||
  | >     1 開会・なぜこの支援か    10分 | 進め方|
  |       2 アイスブレイク          10分 |   なぜこの支援があるのか、きょう何を決|
  |       3 市町村の報告            25分 |   めて帰るのかを短く話す。|
  |       4 問いかけ・意見交換      25分 |   評価や指導の場ではないことを、はっき|
  |       5 休憩                    10分 |   り言う。|
  |       6 あるべき姿－現状＝課題  50分 | 帳票   事前準備  未着手|
  |       7 発表・優先課題          20分 | 確認すること|
  |       8 首長との意見交換    任  25分 |   [  ] 趣旨と、きょうの行き先を伝えた|
  |       9 次回までに取り組むこと  15分 |   [  ] 記録の扱いと、写真の可否を確かめ|
  |      10 帳票2の記入             15分 |        た|
  |                                      |   ほか1つ|
  | 進行メモ（支援者だけ）|
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | Enter メモを書く  Tab 帳票へ  f 帳票  F9 メニュー         Esc 戻る  F1 ヘルプ|
  cursor 5 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 2 1-18 bold
  style 2 68-78 bold reverse
  style 3 68-69 bold
  style 5 1-1 bold
  style 5 7-28 bold
  style 5 40-45 bold
  style 10 40-43 bold
  style 11 40-51 bold
  style 16 1-22 bold
  style 23 1-5 bold
  style 23 19-21 bold
  style 23 31-31 bold
  style 23 39-40 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ signal HUP
@ exit 0
@ env BANSO_AMBIGUOUS=2
@ start banso
@ wait 知里町
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 1|
  ||
  | 次にすること  知里町  0.5mtg                                       Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                知里町                  0.5mtg      >------ 0/7|
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
  ||
  ||
  | れんしゅう県  訪問3回|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-28 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key q
@ exit 0
@ env BANSO_AMBIGUOUS
@ ambiguous 1
# A terminal that never answers: one column.
@ start banso
@ wait 知里町
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 1|
  ||
  | 次にすること  知里町  0.5mtg                                       Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                知里町                  0.5mtg      >------ 0/7|
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
  ||
  ||
  | れんしゅう県  訪問3回|
  ||
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-20 bold
  style 2 23-28 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-28 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key q
@ exit 0
@ answer on

# F-keys in other encodings: the Linux console's, rxvt's, and Alt with a digit.
@ start banso
@ wait 知里町
@ bytes 1b5b5b41
@ wait ヘルプ
@ key Esc
@ wait 支援先の一覧
@ bytes 1b5b31317e
@ wait この画面
@ key Esc
@ wait 支援先の一覧
@ key M-1
@ wait この画面
@ key Esc
@ wait 支援先の一覧
@ key M-9
@ wait メニュー
@ key Esc
@ wait 支援先の一覧
@ key C-o
@ wait メニュー
@ screen
  | banso  支援先の一覧                              tanaka  11月20日(金)   1 / 11|
  ||
  | メニュー  ここで使えるもの                                       Enter 決める|
  ||
  | > 1  開く           Enter      > の付いたものを開きます。|
  |   2  追加           n          新しく追加します。|
  |   3  探す           /          名前や都道府県の一部で探します。|
  |   4  出力           e          文書をファイルに書き出します。|
  |   5  開く           Space      次にすることを開きます。|
  |   6  練習           r          練習用の町で試します。本番には何も残りません。|
  |   7  外す           x          > の付いたものを一覧から外します。|
  |   8  ヘルプ         F1         この画面の使い方を開きます。|
  |   9  終了           q          終わります（はじめの一覧のほかでは戻ります）。|
  |      中断           Ctrl-C     書きかけを控えて、終わるかどうかを聞きます。|
  |      描き直し       Ctrl-L     画面が乱れたとき、描き直します。|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める                                              Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-8 bold
  style 2 11-26 bold
  style 2 65-78 bold reverse
  style 4 1-3 bold
  style 4 6-9 bold
  style 4 21-25 bold
  style 5 3-3 bold
  style 5 21-21 bold
  style 6 3-3 bold
  style 6 21-21 bold
  style 7 3-3 bold
  style 7 21-21 bold
  style 8 3-3 bold
  style 8 21-25 bold
  style 9 3-3 bold
  style 9 21-21 bold
  style 10 3-3 bold
  style 10 21-21 bold
  style 11 3-3 bold
  style 11 21-22 bold
  style 12 3-3 bold
  style 12 21-21 bold
  style 13 21-26 bold
  style 14 21-26 bold
  style 23 1-5 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Esc
@ wait 支援先の一覧
# An unknown sequence is swallowed whole.
@ bytes 1b5b3939393b3939393b397e
@ bytes 1b4f5a
@ key M-0
@ exit 0

# Ctrl-C asks; a second one stays; Esc goes on, Enter ends. Ctrl-L draws anew.
@ start banso
@ wait 知里町
@ key C-l
@ wait 知里町
@ key C-c
@ wait 終わりますか
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 1|
  ||
  | 終わりますか                                                     Enter 終わる|
  ||
  |   書いたものはなくなりません。書きかけは、次に開いたとき続きから書けます。|
  |   Enter で終わり、Esc で続けます。|
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
  ||
  ||
  ||
  ||
  | Enter 終わる  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 4 3
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 65-78 bold reverse
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-c
@ key Esc
@ wait 支援先の一覧
@ key C-c
@ wait 終わりますか
@ resize 40x12
@ screen
  | banso  支援先の一覧              1 / 1|
  | 終わりますか             Enter 終わる|
  |   書いたものはなくなりません。書きか|
  |   けは、次に開いたとき続きから書けま|
  |   す。|
  |   Enter で終わり、Esc で続けます。|
  ||
  ||
  ||
  ||
  ||
  | Enter 終わる         F9  Esc 戻る  F1|
  cursor 2 3
  style 0 1-5 bold
  style 0 8-19 bold
  style 1 1-12 bold
  style 1 25-38 bold reverse
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Enter
@ exit 0

# Stopped by the shell is no key here: raw mode; and kill -9 leaves nothing half written.
@ start banso open chisato/0.5/f1#課題
@ wait 課題
@ type 半分
@ key C-s
@ wait 保存しました
@ kill
$ banso show 'chisato/0.5/f1#課題' | tail -n 1
    半分
