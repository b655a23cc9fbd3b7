# Terminals and locales as they come.

$ banso new --name 知里町 --id chisato --pref れんしゅう県
  chisato

# A locale that is not UTF-8: the texts are UTF-8 all the same.
@ env LC_ALL=C
@ env LANG=C
$ banso list
  chisato       知里町                れんしゅう県  訪問3回   0.5mtg
$ banso list kaiwa
  banso: 支援先「kaiwa」は見つかりません。一覧で名前か識別子を確かめてください。
? 1
@ start banso open chisato/0.5/f1
@ wait 現状
@ type ①の谷、二番地。
@ key C-s
@ wait 保存しました
@ cursor 8 18
@ signal HUP
@ exit 0
@ env LC_ALL=nonsense
$ banso show chisato/0.5/f1 | tail -n 1
    記入日: 令和8年11月20日(金)
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
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  style 5 1-24 bold
@ key q
@ exit 0
@ env TERM=xterm-256color

# No colours where none are wanted; bold stays.
@ env NO_COLOR=1
@ start banso
@ wait 知里町
@ rows 4-5
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  style 5 1-24 bold
@ key q
@ exit 0
@ env NO_COLOR=
@ start banso --color never
@ wait 知里町
@ rows 4-5
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  style 5 1-24 bold
@ key q
@ exit 0
@ start banso --color auto
@ wait 知里町
@ rows 4-5
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 5 1-24 bold
@ key q
@ exit 0
@ env NO_COLOR

# Ambiguous characters two columns wide: asked of the terminal, or told.
@ ambiguous 2
@ start banso open chisato/0.5/f1
@ wait ①の谷
@ cursor 8 19
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                              支援先で1枚  1 / 9|
  ||
  ||
  |   現状  [知る]|
  ||
  |   いま、どんな町で、何が動いていますか。数字と、目に浮かぶ場面を一つずつ。|
  ||
  ||
  |   ①の谷、二番地。|
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
  |   保存しました 13:57|
  | 「①」は機種依存文字です（F1）|
  | Tab 次  Shift-Tab 前  F2 一覧  F4 理由  F9 メニュー       Esc 戻る  F1 ヘルプ|
  cursor 8 19
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 3 3-6 bold
  style 3 9-14 bold
  style 5 3-74 fg=243
  style 21 3-20 fg=243
  style 22 1-30 fg=243
  style 23 1-3 bold
  style 23 9-17 bold
  style 23 23-24 bold
  style 23 32-33 bold
  style 23 41-42 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ signal HUP
@ exit 0
@ answer off
@ start banso --ambiguous 2 open chisato/1
@ wait 開会
@ screen
  | 知里町  1回目支援|
  ||
  |      進行                           分 | 1. 開会・なぜこの支援か|
  | >    1 開会・なぜこの支援か         10 | つながる ・ 10分|
  |      2 アイスブレイク               10 | 進め方|
  |      3 市町村の報告                 25 | なぜこの支援があるのか、きょう何を決|
  |      4 問いかけ・意見交換           25 | めて帰るのかを短く話す。|
  |      5 休憩                         10 | 評価や指導の場ではないことを、はっき|
  |      6 GW あるべき姿－現…          50 | り言う。|
  |      7 発表・優先課題               20 |   事前準備  未着手|
  |      8 首長との意見交換    任       25 | 確認すること|
  |      9 次回までに取り組む…         15 |   [  ] 趣旨と、きょうの行き先を伝え|
  |      10 帳票2の記入                 15 |        た|
  |                                        |   [  ] 記録の扱いと、写真の可否を確|
  |                                        |        かめた|
  |                                        |   [  ] 個人の話は、年代・地区・世帯|
  |                                        |        の形までと伝えた|
  |                                        | 進行メモ（支援者だけ・投影しません）|
  |                                        ||
  ||
  | 問いかけ: きょう帰るときに、何が決まっているとうれしいですか。|
  ||
  ||
  | Enter 開く  F8 次の進行へ  f 帳票  t 取組  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 3 1
  style 0 1-6 bold
  style 0 9-17 bold
  style 2 6-9 fg=243
  style 2 37-40 fg=243
  style 2 42-64 bold
  style 3 1-1 bold
  style 3 6-27 bold
  style 3 37-40 fg=243
  style 4 37-40 fg=243
  style 4 42-47 bold
  style 5 37-40 fg=243
  style 6 37-40 fg=243
  style 7 37-40 fg=243
  style 8 37-40 fg=243
  style 9 37-40 fg=243
  style 10 28-29 fg=243
  style 10 37-40 fg=243
  style 10 42-53 bold
  style 11 37-40 fg=243
  style 12 37-40 fg=243
  style 13 40-40 fg=243
  style 14 40-40 fg=243
  style 15 40-40 fg=243
  style 16 40-40 fg=243
  style 17 40-40 fg=243
  style 17 42-77 bold
  style 18 40-40 fg=243
  style 20 1-9 bold
  style 23 1-5 bold
  style 23 13-14 bold
  style 23 28-28 bold
  style 23 36-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ signal HUP
@ exit 0
@ env BANSO_AMBIGUOUS=2
@ start banso
@ wait 知里町
@ screen
  | banso  支援先の一覧                         令和8年11月20日(金)  利用者 tanaka|
  ||
  ||
  ||
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 0.5mtg                     ○○○○○○○|
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
  |   1件中1件め|
  ||
  | Enter 開く  Space 次にすること  n 追加  / 検索  F9 メニュー F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 5 1-24 bold
  style 21 3-12 fg=243
  style 23 1-5 bold
  style 23 13-17 bold
  style 23 33-33 bold
  style 23 41-41 bold
  style 23 49-50 bold
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
  | banso  支援先の一覧                         令和8年11月20日(金)  利用者 tanaka|
  ||
  ||
  ||
  |   支援先                    回数    次の予定                   進み具合|
  | > 知里町（れんしゅう県）    訪問3回 0.5mtg                     ○ ○ ○ ○ ○ ○ ○|
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
  |   1件中1件め|
  ||
  | Enter 開く  Space 次にすること  n 追加  / 検索  F9 メニュー F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 4 3-8 fg=243
  style 4 29-32 fg=243
  style 4 37-44 fg=243
  style 4 64-71 fg=243
  style 5 1-24 bold
  style 21 3-12 fg=243
  style 23 1-5 bold
  style 23 13-17 bold
  style 23 33-33 bold
  style 23 41-41 bold
  style 23 49-50 bold
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
  | メニュー（ここで使えるもの）|
  ||
  | > 1  開く           Enter      > の付いたものを開きます。|
  |   2  次にすること   Space      次にすることへ進みます。|
  |   3  追加           n          新しく追加します。|
  |   4  検索           /          名前や都道府県の一部で探します。|
  |   5  出力           e          文書をファイルに書き出します。|
  |   6  練習           r          練習用の町で試します。本番には何も残りません。|
  |   7  外す           x          > の付いたものを一覧から外します。|
  |   8  ヘルプ         F1         この画面の使い方を開きます。|
  |   9  終了           q          終わります（はじめの一覧のほかでは戻ります）。|
  |      中断           Ctrl-C     書きかけを控えて、終わるかどうかを聞きます。|
  |      書き直し       Ctrl-L     画面が乱れたとき、書き直します。|
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
  | Enter 選ぶ                                                Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-28 bold
  style 2 1-3 bold
  style 2 6-9 bold
  style 2 21-25 bold
  style 2 32-57 fg=243
  style 3 3-3 bold
  style 3 21-25 bold
  style 3 32-55 fg=243
  style 4 3-3 bold
  style 4 21-21 bold
  style 4 32-49 fg=243
  style 5 3-3 bold
  style 5 21-21 bold
  style 5 32-63 fg=243
  style 6 3-3 bold
  style 6 21-21 bold
  style 6 32-61 fg=243
  style 7 3-3 bold
  style 7 21-21 bold
  style 7 32-77 fg=243
  style 8 3-3 bold
  style 8 21-21 bold
  style 8 32-65 fg=243
  style 9 3-3 bold
  style 9 21-22 bold
  style 9 32-59 fg=243
  style 10 3-3 bold
  style 10 21-21 bold
  style 10 32-77 fg=243
  style 11 21-26 bold
  style 11 32-75 fg=243
  style 12 21-26 bold
  style 12 32-63 fg=243
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
  | 終わりますか|
  ||
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
  ||
  | Enter 終わる  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 3 3
  style 0 1-12 bold
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
  | 終わりますか|
  ||
  |   書いたものはなくなりません。書きか|
  |   けは、次に開いたとき続きから書けま|
  |   す。|
  |   Enter で終わり、Esc で続けます。|
  ||
  ||
  ||
  ||
  ||
  | Enter 終わる      Esc 戻る  F1 ヘルプ|
  cursor 2 3
  style 0 1-12 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
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
