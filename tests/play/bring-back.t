# F5: an earlier value can be had again; what stood in between stays in the history.
$ banso new --name 知里町 --id chisato
  chisato
$ banso answer chisato/0.5/f1 現状 はじめの文
$ banso answer chisato/0.5/f1 現状 つぎの文
@ start banso open chisato/0.5/f1#現状
@ wait つぎの文
@ key F5
@ wait 「現状」の履歴
@ rows 23-23
  | Enter この値に戻す  x 個人情報を削除  F9 メニュー         Esc 戻る  F1 ヘルプ|

# What stands is nothing to bring back.
@ key Enter
@ wait いまの値と同じです
@ key Down Enter
@ wait いまの値も履歴に残ります
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   2 / 2|
  ||
  | この値に戻しますか。                                             Enter 決める|
  ||
  |   はじめの文|
  ||
  |   いま書いてあるもの: つぎの文|
  ||
  |   読む人: 支援先と共有|
  ||
  |   いまの値も履歴に残ります。|
  ||
  | > 1  このままにする|
  |   2  この値に戻す|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 12 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 1-20 bold
  style 2 65-78 bold reverse
  style 12 1-3 bold
  style 12 6-19 bold
  style 13 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait 「現状」の履歴
@ key Enter
@ wait いまの値も履歴に残ります
@ type 2
@ wait 戻しました
@ rows 0-1
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 3|
@ rows 10-23
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
  | 戻しました。前の値も履歴に残っています。|
  | Enter この値に戻す  x 個人情報を削除  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ key Esc
@ gone の履歴
@ rows 5-5
  | | はじめの文|
$ banso history chisato/0.5/f1 現状 | cut -d' ' -f 5-
  chisato/0.5/f1#current  つぎの文 -> はじめの文  履歴から戻した
  chisato/0.5/f1#current  はじめの文 -> つぎの文
  chisato/0.5/f1#current  （空欄） -> はじめの文
$ banso show 'chisato/0.5/f1#現状' | tail -1
    はじめの文

# What is only typed is in no history: it is never thrown away for an earlier value.
@ type 。書きかけ
@ wait はじめの文。書きかけ
@ key F5
@ wait 3回
@ key Down Enter
@ wait ここに書きかけがあります
@ key Esc
@ wait はじめの文。書きかけ
@ cursor 5 23
@ key Tab
@ wait 2 / 9
@ key Esc
@ wait 顔合わせ

# In the notes of a session, too.
@ key S-Tab
@ wait F7 発言
@ type 一度め
@ key Esc
@ wait 次にすること
@ key Enter
@ wait 顔合わせ
@ key S-Tab
@ wait F7 発言
@ type 二度め
@ key Esc
@ wait 次にすること
@ key Enter
@ wait 顔合わせ
@ key S-Tab
@ wait F7 発言
@ key F5
@ wait 2回
@ key Down Enter
@ wait いまの値も履歴に残ります
@ type 2
@ wait 戻しました
@ key Esc
@ gone の履歴
@ gone 二度め
@ wait 一度め
@ signal HUP
@ exit 0

# What others do meanwhile is seen, and nothing that was not is taken the place of.
@ start banso open chisato/0.5/f1#現状
@ wait はじめの文
@ key F5
@ wait 4回
@ key Down
$ banso answer chisato/0.5/f1 現状 ほかの人の文
@ wait 5回
@ wait   ほかの人の文
@ wait   はじめの文。書きかけ
@ cursor 6 1
@ key Enter
@ wait いまの値も履歴に残ります
$ banso answer chisato/0.5/f1 現状 もっと新しい文
@ type 2
@ wait さんが変えています
$ banso history chisato/0.5/f1 現状 | sed 's/.*#current  //' | head -n 1
  ほかの人の文 -> もっと新しい文

# 個人情報 that was removed does not come back from a screen that still shows it.
@ wait 6回
@ key Enter
@ wait いまの値も履歴に残ります
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ type 2
@ wait さんが変えています
@ wait 7回
@ gone はじめの文
@ gone つぎの文
@ signal HUP
@ exit 0
$ grep -l -a -e はじめの文 -e つぎの文 $HOME/.local/share/banso/*
? 1
