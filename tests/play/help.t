# F1 help, F9 the menu, Ctrl-C.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
@ start banso
@ wait 1件中1件め
@ key F1
@ screen
  | ヘルプ  この画面の使い方                                                1 / 11|
  ||
  |  Enter          > の付いたものを開きます。|
  |  Space          次にすることへ進みます。|
  |  n              新しく追加します。|
  |  /              名前や都道府県の一部で探します。|
  |  e              文書をファイルに書き出します。|
  |  r              練習用の町で試します。本番には何も残りません。|
  |  x              > の付いたものを一覧から外します。|
  |  F9、Ctrl-O     ここで使えるものの一覧を開き、番号で選びます。|
  |  F1             この画面の使い方を開きます。|
  |  q、F10         終わります（はじめの一覧のほかでは戻ります）。|
  |  Ctrl-C         書きかけを控えて、終わるかどうかを聞きます。|
  |  Ctrl-L         画面が乱れたとき、書き直します。|
  ||
  |  矢印キー、Home、End で動き、Esc で1つ前に戻ります。書いたものは、先へ進んで|
  |  も戻っても残ります。|
  ||
  |  はじめに この進め方について|
  |  この進め方は、公表された資料をもとに組み立てたものです。国の決まりではありま|
  |  せん。|
  |                                                                       続きは ↓|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 2 0
  style 0 1-6 bold
  style 0 9-24 bold
  style 21 71-78 fg=243
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold
@ key Down
@ rows 2-3
  |  Space          次にすることへ進みます。|
  |  n              新しく追加します。|
@ key PgDn*9
@ rows 17-22
  |  このシナリオのファイル（kasokuka.yaml）を写し、id を変えて、文言や項目を書き|
  |  かえてください。|
  |  年度、テーマ、支援類型、立場、帳票、次第、問いかけは、どれもこのファイルの中|
  |  にあります。|
@ key Tab
@ screen
  | ヘルプ  はじめに この進め方について                                     2 / 11|
  ||
  |  この進め方は、公表された資料をもとに組み立てたものです。国の決まりではありま|
  |  せん。|
  ||
  |  組み立てに使ったもの|
  |  ・訪問3回と、その間のオンラインの打合せ（0.5mtg、1.5mtg、2.5mtg）は、令和5年|
  |  度から7年度の形です。|
  |  ・帳票1から5は、令和2年度の職員派遣による支援で使われたものです。|
  |  ・この二つが、実際に一緒に使われたわけではありません。|
  ||
  |  分かっていないところ|
  |  ・帳票の一覧は図でしか残っておらず、帳票3と4は中身が公表されていません。流れ|
  |  から考えて補いました。|
  |  ・補ったものには、進行役の画面で「※案」と付きます。参加者に渡す紙には付きま|
  |  せん。|
  |  ・次第と分数も案です。公表された次第は見つかっていません。|
  ||
  |  回数の選び方|
  |  ・訪問3回: 基本の形です。|
  |  ・訪問2回: 2回目と3回目を1回にまとめます。帳票3は使いません。|
  |                                                                       続きは ↓|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 2 0
  style 0 1-6 bold
  style 0 9-35 bold
  style 21 71-78 fg=243
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold
@ key S-Tab*2
@ wait アドバイザー派遣の流れ
@ resize 40x12
@ screen
  | ヘルプ  アドバイザー派遣の流れ|
  |  市町村、県、社協などが、地方厚生(支)|
  |  局を通してアドバイザーに来てもらうし|
  |  くみがあります。|
  ||
  |  申込、アドバイス依頼、承諾、決定、依|
  |  頼、助言等、報告|
  |  七つの手続きが、市町村等、厚生局、ア|
  |  ドバイザーの間で進みます。順番には推|
  |  測を含みます。|
  |                               続きは ↓|
  | Tab 次のページ  F9 メニュー  Esc 戻る|
  cursor 1 0
  style 0 1-6 bold
  style 0 9-30 bold
  style 10 31-38 fg=243
  style 11 1-3 bold
  style 11 17-18 bold
  style 11 30-32 bold
@ key Right
@ screen
  | ヘルプ  この画面の使い方        1 / 11|
  |  Enter          > の付いたものを開き|
  |  ます。|
  |  Space          次にすることへ進みま|
  |  す。|
  |  n              新しく追加します。|
  |  /              名前や都道府県の一部|
  |  で探します。|
  |  e              文書をファイルに書き|
  |  出します。|
  |                               続きは ↓|
  | Tab 次のページ  F9 メニュー  Esc 戻る|
  cursor 1 0
  style 0 1-6 bold
  style 0 9-24 bold
  style 10 31-38 fg=243
  style 11 1-3 bold
  style 11 17-18 bold
  style 11 30-32 bold
@ resize 80x24
# Help has no help of its own.
@ key F1
@ wait この画面の使い方
@ key Esc
@ wait 1件中1件め

# --- menu: every command that works here ---
@ key F9
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
@ key 4
@ wait 一部を書いて
@ key Esc
@ wait 1件中1件め
@ key Enter
@ wait 次にすること:
@ key C-o
@ screen
  | メニュー（ここで使えるもの）|
  ||
  | > 1  開く           Enter      > の付いたものを開きます。|
  |   2  日程           d          それぞれの回の日にちと時刻を書きます。|
  |   3  参加者         p          参加者の一覧を開きます。|
  |   4  取組           t          次回までに取り組むことを開きます。|
  |   5  出力           e          文書をファイルに書き出します。|
  |   6  次にすること   Space      次にすることへ進みます。|
  |   7  支援先の情報   k          名前や都道府県、支援類型を直します。|
  |   8  要確認         !          要確認の記入票を開きます。|
  |   9  戻る           Esc        1つ前の画面に戻ります。書いたものは残ります。|
  |      ヘルプ         F1         この画面の使い方を開きます。|
  |      終了           q          終わります（はじめの一覧のほかでは戻ります）。|
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
  | Enter 選ぶ                                                Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-28 bold
  style 2 1-3 bold
  style 2 6-9 bold
  style 2 21-25 bold
  style 2 32-57 fg=243
  style 3 3-3 bold
  style 3 21-21 bold
  style 3 32-69 fg=243
  style 4 3-3 bold
  style 4 21-21 bold
  style 4 32-55 fg=243
  style 5 3-3 bold
  style 5 21-21 bold
  style 5 32-65 fg=243
  style 6 3-3 bold
  style 6 21-21 bold
  style 6 32-61 fg=243
  style 7 3-3 bold
  style 7 21-25 bold
  style 7 32-55 fg=243
  style 8 3-3 bold
  style 8 21-21 bold
  style 8 32-67 fg=243
  style 9 3-3 bold
  style 9 21-21 bold
  style 9 32-57 fg=243
  style 10 3-3 bold
  style 10 21-23 bold
  style 10 32-76 fg=243
  style 11 21-22 bold
  style 11 32-59 fg=243
  style 12 21-21 bold
  style 12 32-77 fg=243
  style 13 21-26 bold
  style 13 32-75 fg=243
  style 14 21-26 bold
  style 14 32-63 fg=243
  style 23 1-5 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down*3 Enter
@ wait 次回までに取り組むこと
@ key Esc
@ wait 次にすること:
@ key Up Enter
@ wait 顔合わせ・役割
@ key f
@ wait 帳票を選んで
@ key Enter
@ wait 1 / 9
@ type 十七
@ key F9
@ screen
  | メニュー（ここで使えるもの）|
  ||
  | > 1  次             Tab        書いたものを保存して、次の項目へ進みます。|
  |   2  前             Shift-Tab  書いたものを保存して、前の項目へ戻ります。|
  |   3  一覧           F2         項目を一覧で見て、好きなところへ移ります。|
  |   4  理由           F4         空けておく理由や、この値でよい理由を書きます。|
  |   5  履歴           F5         この項目をいつ誰がどう変えたかを見ます。|
  |   6  保存           Ctrl-S     いま保存します（次へ進むときも保存されます）。|
  |   7  元に戻す       Ctrl-Z     いまの操作を1つ前に戻します。|
  |   8  やり直す       Ctrl-Y     戻した操作をやり直します。|
  |   9  戻る           Esc        1つ前の画面に戻ります。書いたものは残ります。|
  |      ヘルプ         F1         この画面の使い方を開きます。|
  |      終了           F10        終わります（はじめの一覧のほかでは戻ります）。|
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
  | Enter 選ぶ                                                Esc 戻る  F1 ヘルプ|
  cursor 2 1
  style 0 1-28 bold
  style 2 1-3 bold
  style 2 6-7 bold
  style 2 21-23 bold
  style 2 32-73 fg=243
  style 3 3-3 bold
  style 3 21-29 bold
  style 3 32-73 fg=243
  style 4 3-3 bold
  style 4 21-22 bold
  style 4 32-73 fg=243
  style 5 3-3 bold
  style 5 21-22 bold
  style 5 32-77 fg=243
  style 6 3-3 bold
  style 6 21-22 bold
  style 6 32-71 fg=243
  style 7 3-3 bold
  style 7 21-26 bold
  style 7 32-77 fg=243
  style 8 3-3 bold
  style 8 21-26 bold
  style 8 32-60 fg=243
  style 9 3-3 bold
  style 9 21-26 bold
  style 9 32-57 fg=243
  style 10 3-3 bold
  style 10 21-23 bold
  style 10 32-76 fg=243
  style 11 21-22 bold
  style 11 32-59 fg=243
  style 12 21-23 bold
  style 12 32-77 fg=243
  style 13 21-26 bold
  style 13 32-75 fg=243
  style 14 21-26 bold
  style 14 32-63 fg=243
  style 23 1-5 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | メニュー（ここで使えるもの）|
  | > 1  次             Tab        書いた…|
  |   2  前             Shift-Tab  書いた…|
  |   3  一覧           F2         項目を…|
  |   4  理由           F4         空けて…|
  |   5  履歴           F5         この項…|
  |   6  保存           Ctrl-S     いま保…|
  |   7  元に戻す       Ctrl-Z     いまの…|
  |   8  やり直す       Ctrl-Y     戻した…|
  |   9  戻る           Esc        1つ前…|
  ||
  | Enter 選ぶ        Esc 戻る  F1 ヘルプ|
  cursor 1 1
  style 0 1-28 bold
  style 1 1-3 bold
  style 1 6-7 bold
  style 1 21-23 bold
  style 1 32-38 fg=243
  style 2 3-3 bold
  style 2 21-29 bold
  style 2 32-38 fg=243
  style 3 3-3 bold
  style 3 21-22 bold
  style 3 32-38 fg=243
  style 4 3-3 bold
  style 4 21-22 bold
  style 4 32-38 fg=243
  style 5 3-3 bold
  style 5 21-22 bold
  style 5 32-38 fg=243
  style 6 3-3 bold
  style 6 21-26 bold
  style 6 32-38 fg=243
  style 7 3-3 bold
  style 7 21-26 bold
  style 7 32-38 fg=243
  style 8 3-3 bold
  style 8 21-26 bold
  style 8 32-38 fg=243
  style 9 3-3 bold
  style 9 21-23 bold
  style 9 32-37 fg=243
  style 11 1-5 bold
  style 11 19-21 bold
  style 11 29-30 bold
@ key End
@ screen
  | メニュー（ここで使えるもの）|
  |   5  履歴           F5         この項…|
  |   6  保存           Ctrl-S     いま保…|
  |   7  元に戻す       Ctrl-Z     いまの…|
  |   8  やり直す       Ctrl-Y     戻した…|
  |   9  戻る           Esc        1つ前…|
  |      ヘルプ         F1         この画…|
  |      終了           F10        終わり…|
  |      中断           Ctrl-C     書きか…|
  | >    書き直し       Ctrl-L     画面が…|
  ||
  | Enter 選ぶ        Esc 戻る  F1 ヘルプ|
  cursor 9 1
  style 0 1-28 bold
  style 1 3-3 bold
  style 1 21-22 bold
  style 1 32-38 fg=243
  style 2 3-3 bold
  style 2 21-26 bold
  style 2 32-38 fg=243
  style 3 3-3 bold
  style 3 21-26 bold
  style 3 32-38 fg=243
  style 4 3-3 bold
  style 4 21-26 bold
  style 4 32-38 fg=243
  style 5 3-3 bold
  style 5 21-23 bold
  style 5 32-37 fg=243
  style 6 21-22 bold
  style 6 32-38 fg=243
  style 7 21-23 bold
  style 7 32-38 fg=243
  style 8 21-26 bold
  style 8 32-38 fg=243
  style 9 1-1 bold
  style 9 6-13 bold
  style 9 21-26 bold
  style 9 32-38 fg=243
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
@ key 3
@ wait 項目の一覧
@ key Esc
@ wait 1 / 9
# What is chosen there does what its key does.
@ type 二十
@ wait 十七二十
@ key F9
@ wait メニュー
@ key 7
@ cursor 8 3
@ key F9
@ wait メニュー
@ key 8
@ wait 十七二十
@ key C-z
@ cursor 8 3
@ key C-y
@ wait 十七二十
@ key F9
@ wait メニュー
@ key End Up*3 Enter
@ wait ヘルプ  この画面の使い方
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
@ wait 帳票を選んで
@ key F9
@ wait メニュー
@ key End Up*2 Enter
@ wait 顔合わせ・役割
@ key f
@ wait 帳票を選んで
@ key Enter
@ wait 1 / 9

# --- help in a field: its keys ---
@ key F1
@ screen
  | ヘルプ  この画面の使い方                                                1 / 11|
  ||
  |  Tab            書いたものを保存して、次の項目へ進みます。|
  |  Shift-Tab      書いたものを保存して、前の項目へ戻ります。|
  |  F2             項目を一覧で見て、好きなところへ移ります。|
  |  F4             空けておく理由や、この値でよい理由を書きます。|
  |  F5             この項目をいつ誰がどう変えたかを見ます。|
  |  Ctrl-S         いま保存します（次へ進むときも保存されます）。|
  |  Ctrl-Z         いまの操作を1つ前に戻します。|
  |  Ctrl-Y         戻した操作をやり直します。|
  |  Esc            1つ前の画面に戻ります。書いたものは残ります。|
  |  F9、Ctrl-O     ここで使えるものの一覧を開き、番号で選びます。|
  |  F1             この画面の使い方を開きます。|
  |  F10            終わります（はじめの一覧のほかでは戻ります）。|
  |  Ctrl-C         書きかけを控えて、終わるかどうかを聞きます。|
  |  Ctrl-L         画面が乱れたとき、書き直します。|
  ||
  |  矢印キー、Home、End で動き、Esc で1つ前に戻ります。書いたものは、先へ進んで|
  |  も戻っても残ります。|
  ||
  |  はじめに この進め方について|
  |                                                                       続きは ↓|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 2 0
  style 0 1-6 bold
  style 0 9-24 bold
  style 21 71-78 fg=243
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold
@ key Esc
@ wait 十七二十
@ cursor 8 11

# --- Ctrl-C: saves and asks ---
@ type か所
@ key C-c
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
@ resize 80x24
@ key Esc
@ wait 十七二十か所
@ cursor 8 15
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
