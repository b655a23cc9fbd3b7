# F1 help, F9 the menu, Ctrl-C.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
@ start banso
@ wait 1 / 1
@ key F1
@ screen
  | ヘルプ                                                                  1 / 11|
  ||
  | この画面の使い方                                               Tab 次のページ|
  ||
  |  進み: # 終わった回、> つぎの回、- これからの回|
  |  知らせ: 「期限」は、取組の期限が近いか、過ぎています|
  ||
  |  Enter          > の付いたものを開きます。|
  |  n              新しく追加します。|
  |  /              名前や都道府県の一部で探します。|
  |  e              文書をファイルに書き出します。|
  |  Space          次にすることを開きます。|
  |  r              練習用の町で試します。本番には何も残りません。|
  |  x              > の付いたものを一覧から外します。|
  |  F9、Ctrl-O     ここで使えるものの一覧を開き、番号で選びます。|
  |  F1             この画面の使い方を開きます。|
  |  q、F10         終わります（はじめの一覧のほかでは戻ります）。|
  |  Ctrl-C         書きかけを控えて、終わるかどうかを聞きます。|
  |  Ctrl-L         画面が乱れたとき、描き直します。|
  ||
  |  矢印キー、Home、End で動き、Esc で1つ前に戻ります。書いたものは、先へ進んで|
  |                                                                    PgDn で続き|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 4 0
  style 0 1-6 bold
  style 2 1-16 bold
  style 2 63-78 bold reverse
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold
@ key Down
@ rows 2-3
  | この画面の使い方                                               Tab 次のページ|
@ key PgDn*9
@ rows 17-22
  |  も戻っても残ります。|
  ||
  |  次のページ（Tab）: はじめに この進め方について|
@ key Tab
@ screen
  | ヘルプ                                                                  2 / 11|
  ||
  | はじめに この進め方について                                    Tab 次のページ|
  ||
  |  この進め方は、公表された資料をもとに組み立てたものです。国の決まりではありま|
  |  せん。|
  ||
  |  組み立てに使ったもの|
  |  ・訪問3回と、その前や間の打合せは、令和5年度から7年度の形です。|
  |    0.5mtg（1回目の前）、1.5mtg、2.5mtg という呼び方は、令和6年度の九州厚生局|
  |  のものです。|
  |  ・帳票1から5は、令和2年度の職員派遣による支援で使われたものです。|
  |  ・この二つが、実際に一緒に使われたわけではありません。|
  ||
  |  分かっていないところ|
  |  ・帳票の一覧は図でしか残っておらず、帳票3と4は中身が公表されていません。流れ|
  |    から考えて補いました。|
  |  ・補ったものには、進行役の画面で「（案）」と付きます。参加者に渡す紙には付き|
  |    ません。|
  |  ・次第と分数も案です。公表された次第は見つかっていません。|
  ||
  |                                                                    PgDn で続き|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 4 0
  style 0 1-6 bold
  style 2 1-27 bold
  style 2 63-78 bold reverse
  style 7 2-21 bold
  style 14 2-21 bold
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold
@ key S-Tab*2
@ wait アドバイザー派遣の流れ
@ resize 40x12
@ screen
  | ヘルプ                         11 / 11|
  | アドバイザー派遣の流れ            Tab|
  |  市町村、県、社協などが、地方厚生(支)|
  |  局を通してアドバイザーに来てもらうし|
  |  くみがあります。|
  ||
  |  申込、アドバイス依頼、承諾、決定、依|
  |  頼、助言等、報告|
  |  七つの手続きが、市町村等、厚生局、ア|
  |                            PgDn で続き|
  ||
  | Tab 次のページ  F9 メニュー  Esc 戻る|
  cursor 2 0
  style 0 1-6 bold
  style 1 1-22 bold
  style 1 34-38 bold reverse
  style 11 1-3 bold
  style 11 17-18 bold
  style 11 30-32 bold
@ key Right
@ screen
  | ヘルプ                          1 / 11|
  | この画面の使い方       Tab 次のページ|
  |  進み: # 終わった回、> つぎの回、- こ|
  |  れからの回|
  |  知らせ: 「期限」は、取組の期限が近い|
  |  か、過ぎています|
  ||
  |  Enter      > の付いたものを開きま|
  |             す。|
  |                            PgDn で続き|
  ||
  | Tab 次のページ  F9 メニュー  Esc 戻る|
  cursor 2 0
  style 0 1-6 bold
  style 1 1-16 bold
  style 1 23-38 bold reverse
  style 11 1-3 bold
  style 11 17-18 bold
  style 11 30-32 bold
@ resize 80x24
# Help has no help of its own.
@ key F1
@ wait この画面の使い方
@ key Esc
@ wait 1 / 1

# --- menu: every command that works here ---
@ key F9
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
@ key 3
@ wait すべての一覧に戻る
@ key Esc
@ wait 1 / 1
@ key Enter
@ wait 次にすること
@ key C-o
@ screen
  | 知里町（訪問3回）                                           令和8年度   1 / 13|
  ||
  | メニュー  ここで使えるもの                                       Enter 決める|
  ||
  | > 1  開く           Enter      > の付いたものを開きます。|
  |   2  日程           d          それぞれの回の日にちと時刻を書きます。|
  |   3  参加者         p          参加者の一覧を開きます。|
  |   4  取組           t          次回までに取り組むことを開きます。|
  |   5  出力           e          文書をファイルに書き出します。|
  |   6  開く           Space      次にすることを開きます。|
  |   7  支援先の情報   j          名前や都道府県、支援類型を直します。|
  |   8  要確認         !          要確認の記入票を開きます。|
  |   9  戻る           Esc        1つ前の画面に戻ります。書いたものは残ります。|
  |      ヘルプ         F1         この画面の使い方を開きます。|
  |      終了           q          終わります（はじめの一覧のほかでは戻ります）。|
  |      中断           Ctrl-C     書きかけを控えて、終わるかどうかを聞きます。|
  |      描き直し       Ctrl-L     画面が乱れたとき、描き直します。|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める                                              Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-17 bold
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
  style 8 21-21 bold
  style 9 3-3 bold
  style 9 21-25 bold
  style 10 3-3 bold
  style 10 21-21 bold
  style 11 3-3 bold
  style 11 21-21 bold
  style 12 3-3 bold
  style 12 21-23 bold
  style 13 21-22 bold
  style 14 21-21 bold
  style 15 21-26 bold
  style 16 21-26 bold
  style 23 1-5 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down*3 Enter
@ wait 次回までに取り組むこと
@ key Esc
@ wait 次にすること
@ key Up Enter
@ wait 顔合わせ・役割
@ key f
@ wait 帳票を選びます
@ key Enter
@ wait 1 / 9
@ type 十七
@ key F9
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                            支援先で1枚   1 / 13|
  ||
  | メニュー  ここで使えるもの                                       Enter 決める|
  ||
  | > 1  次へ           Tab        書いたものを保存して、次の項目へ進みます。|
  |   2  項目           F2         項目を一覧で見て、好きなところへ移ります。|
  |   3  空ける理由     F4         空けておく理由や、この値でよい理由を書きます。|
  |   4  履歴           F5         この項目をいつ誰がどう変えたかを見ます。|
  |   5  前へ           Shift-Tab  書いたものを保存して、前の項目へ戻ります。|
  |   6  保存           Ctrl-S     いま保存します（次へ進むときも保存されます）。|
  |   7  元に戻す       Ctrl-Z     いまの操作を1つ前に戻します。|
  |   8  やり直す       Ctrl-Y     戻した操作をやり直します。|
  |   9  戻る           Esc        1つ前の画面に戻ります。書いたものは残ります。|
  |      ヘルプ         F1         この画面の使い方を開きます。|
  |      終了           F10        終わります（はじめの一覧のほかでは戻ります）。|
  |      中断           Ctrl-C     書きかけを控えて、終わるかどうかを聞きます。|
  |      描き直し       Ctrl-L     画面が乱れたとき、描き直します。|
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める                                              Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 1-8 bold
  style 2 11-26 bold
  style 2 65-78 bold reverse
  style 4 1-3 bold
  style 4 6-9 bold
  style 4 21-23 bold
  style 5 3-3 bold
  style 5 21-22 bold
  style 6 3-3 bold
  style 6 21-22 bold
  style 7 3-3 bold
  style 7 21-22 bold
  style 8 3-3 bold
  style 8 21-29 bold
  style 9 3-3 bold
  style 9 21-26 bold
  style 10 3-3 bold
  style 10 21-26 bold
  style 11 3-3 bold
  style 11 21-26 bold
  style 12 3-3 bold
  style 12 21-23 bold
  style 13 21-22 bold
  style 14 21-23 bold
  style 15 21-26 bold
  style 16 21-26 bold
  style 23 1-5 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  0.5mtg  帳票1 事前情報  1 / 13|
  | メニュー  ここで使えるもの      Enter|
  | > 1  次へ           Tab|
  |   2  項目           F2|
  |   3  空ける理由     F4|
  |   4  履歴           F5|
  |   5  前へ           Shift-Tab|
  |   6  保存           Ctrl-S|
  |   7  元に戻す       Ctrl-Z|
  |   8  やり直す       Ctrl-Y|
  | 下に5行|
  | Enter 決める      Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 1 1-8 bold
  style 1 11-26 bold
  style 1 32-38 bold reverse
  style 2 1-3 bold
  style 2 6-9 bold
  style 2 21-23 bold
  style 3 3-3 bold
  style 3 21-22 bold
  style 4 3-3 bold
  style 4 21-22 bold
  style 5 3-3 bold
  style 5 21-22 bold
  style 6 3-3 bold
  style 6 21-29 bold
  style 7 3-3 bold
  style 7 21-26 bold
  style 8 3-3 bold
  style 8 21-26 bold
  style 9 3-3 bold
  style 9 21-26 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key End
@ screen
  | 知里町  0.5mtg  帳票1          13 / 13|
  | メニュー  ここで使えるもの      Enter|
  |   5  前へ           Shift-Tab|
  |   6  保存           Ctrl-S|
  |   7  元に戻す       Ctrl-Z|
  |   8  やり直す       Ctrl-Y|
  |   9  戻る           Esc|
  |      ヘルプ         F1|
  |      終了           F10|
  |      中断           Ctrl-C|
  | >    描き直し       Ctrl-L|
  | Enter 決める      Esc 戻る  F1 ヘルプ|
  cursor 10 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-21 bold
  style 1 1-8 bold
  style 1 11-26 bold
  style 1 32-38 bold reverse
  style 2 3-3 bold
  style 2 21-29 bold
  style 3 3-3 bold
  style 3 21-26 bold
  style 4 3-3 bold
  style 4 21-26 bold
  style 5 3-3 bold
  style 5 21-26 bold
  style 6 3-3 bold
  style 6 21-23 bold
  style 7 21-22 bold
  style 8 21-23 bold
  style 9 21-26 bold
  style 10 1-1 bold
  style 10 6-13 bold
  style 10 21-26 bold
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ resize 80x24
# From the menu the field is as it was left.
@ key Esc
@ wait 1 / 9
@ wait 十七
@ key F9
@ wait メニュー
@ key 2
@ wait 見直し
@ key Esc
@ wait 1 / 9
# What is chosen there does what its key does.
@ type 二十
@ wait 十七二十
@ key F9
@ wait メニュー
@ key 7
@ cursor 5 3
@ key F9
@ wait メニュー
@ key 8
@ wait 十七二十
@ key C-z
@ cursor 5 3
@ key C-y
@ wait 十七二十
@ key F9
@ wait メニュー
@ key End Up*3 Enter
@ wait この画面の使い方
@ key Esc
@ wait 1 / 9
@ key F9
@ wait メニュー
@ key End Up Enter
@ wait 終わりますか
@ key Esc
@ wait 1 / 9
@ key F9
@ wait メニュー
@ key 9
@ wait 帳票を選びます
@ key F9
@ wait メニュー
@ key End Up*2 Enter
@ wait 顔合わせ・役割
@ key f
@ wait 帳票を選びます
@ key Enter
@ wait 1 / 9

# --- help in a field: its keys ---
@ key F1
@ screen
  | ヘルプ                                                                  1 / 11|
  ||
  | この画面の使い方                                               Tab 次のページ|
  ||
  |  印: （ ） 支援のどの段階の問いか|
  ||
  |  Tab            書いたものを保存して、次の項目へ進みます。|
  |  F2             項目を一覧で見て、好きなところへ移ります。|
  |  F4             空けておく理由や、この値でよい理由を書きます。|
  |  F5             この項目をいつ誰がどう変えたかを見ます。|
  |  Shift-Tab      書いたものを保存して、前の項目へ戻ります。|
  |  Ctrl-S         いま保存します（次へ進むときも保存されます）。|
  |  Ctrl-Z         いまの操作を1つ前に戻します。|
  |  Ctrl-Y         戻した操作をやり直します。|
  |  Esc            1つ前の画面に戻ります。書いたものは残ります。|
  |  F9、Ctrl-O     ここで使えるものの一覧を開き、番号で選びます。|
  |  F1             この画面の使い方を開きます。|
  |  F10            終わります（はじめの一覧のほかでは戻ります）。|
  |  Ctrl-C         書きかけを控えて、終わるかどうかを聞きます。|
  |  Ctrl-L         画面が乱れたとき、描き直します。|
  ||
  |                                                                    PgDn で続き|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 4 0
  style 0 1-6 bold
  style 2 1-16 bold
  style 2 63-78 bold reverse
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold
@ key Esc
@ wait 十七二十
@ cursor 5 11

# --- Ctrl-C: saves and asks ---
@ type か所
@ key C-c
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 9|
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
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 1-12 bold
  style 2 65-78 bold reverse
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 知里町  0.5mtg  帳票1 事前情報   1 / 9|
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
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 1 1-12 bold
  style 1 25-38 bold reverse
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ key Esc
@ wait 十七二十か所
@ cursor 5 15
@ key C-c
@ wait 終わりますか
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
# What was being written waits for the next time.
@ start banso
@ wait 前回の書きかけ
@ wait 十七二十か所
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
