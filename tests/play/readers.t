# Who may read a text is said while somebody else is still writing it, or the other way round: it is
# asked about before the text goes to readers for whom nobody meant it.
$ banso new --name 知里町 --id chisato --date 0.5=R8.11.20T13:30
  chisato
$ cat >sato <<'END'
> #!/bin/sh
> BANSO_USER=佐藤 exec python3 "$TESTS/data/colleague.py" "$@"
> END
$ cat >readers <<'END'
> #!/bin/sh
> # Ctrl-R, until it says so.
> exec ./sato "banso open chisato/0.5" 進行メモ "$(printf '\022')" "$1"
> END
$ chmod +x sato readers

# --- a memo ---
@ start banso open chisato/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ type 課長には言えない話
$ ./readers と共有
@ wait （支援先と共有）
@ key Tab
@ screen
  | 知里町  0.5mtg                    13:57  27分遅れ  終わりは 15:27 ごろ   1 / 6|
  ||
  | 読める人が変わっています。このまま保存しますか。                 Enter 決める|
  ||
  |   「読める範囲」を、あなたが書いているあいだに、|
  |   佐藤（LOGIN） さんが変えました（13:57）。|
  ||
  |   いまは: 支援先と共有|
  ||
  |   自分の「メモ」: 課長には言えない話|
  ||
  | > 1  まだ保存しない（書きかけは残ります）|
  |   2  このまま保存する|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 11 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 2 1-48 bold
  style 2 65-78 bold reverse
  style 11 1-3 bold
  style 11 6-41 bold
  style 12 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
$ banso show chisato/0.5 | grep 課長
? 1
# Not yet: it stays what it is, and is asked about again.
@ key 1
@ wait 書きかけ
$ banso show chisato/0.5 | grep 課長
? 1
@ key Tab
@ wait このまま保存する
@ key 2
@ wait 保存しました
$ banso show chisato/0.5 | grep 課長
    課長には言えない話
# What one has said oneself is not asked about.
@ type も
@ key C-r
@ wait だれが読めるようにしますか
@ key 3
@ wait （公表）
@ key C-s
@ wait 保存しました
$ banso show chisato/0.5 | grep 課長
    課長には言えない話も
# Nor that fewer people read it.
@ type ない
$ ./readers だけ
@ wait （支援者だけ
@ key C-s
@ wait 保存しました
$ banso show chisato/0.5 | grep 課長
    課長には言えない話もない

# --- what was decided ---
@ key Tab
@ key k
@ wait 公表してよい
@ type 体操の日をふやす。反対した人がいた
$ ./sato "banso open chisato/0.5" 進行メモ '\tk' 公表してよい '\t' いいえ 2 保存しました
@ wait はい
@ key Tab
@ screen
  | 知里町  0.5mtg  決まったこと                                             1 / 2|
  ||
  | 読める人が変わっています。このまま保存しますか。                 Enter 決める|
  ||
  |   「公表してよい」を、あなたが書いているあいだに、|
  |   佐藤（LOGIN） さんが変えました（13:57）。|
  ||
  |   いまは: はい|
  ||
  |   自分の「決まったこと」: 体操の日をふやす。反対した人がいた|
  ||
  | > 1  まだ保存しない（書きかけは残ります）|
  |   2  このまま保存する|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 11 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-28 bold
  style 2 1-48 bold
  style 2 65-78 bold reverse
  style 11 1-3 bold
  style 11 6-41 bold
  style 12 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key 1
@ wait 書きかけ
@ key Tab
@ wait このまま保存する
@ key 2
@ wait 2 / 2
$ banso show chisato/0.5 | grep 体操
    体操の日をふやす。反対した人がいた
# And the other way round: what one is about to open is not what one has read.
@ key 1
@ wait 決まったこと  1件
@ key k Tab
@ wait 2 / 2
$ ./sato "banso open chisato/0.5" 進行メモ '\tk' 反対 'のは課長\t' いいえ
@ wait のは課長
@ key 2
@ screen
  | 知里町  0.5mtg  決まったこと                                             2 / 2|
  ||
  | 読まれる文が変わっています。このまま保存しますか。               Enter 決める|
  ||
  |   「決まったこと」を、あなたが見たあとで、|
  |   佐藤（LOGIN） さんが変えました（13:57）。|
  ||
  |   いまは: 体操の日をふやす。反対した人がいたのは課長|
  ||
  |   自分の「公表してよい」: はい|
  ||
  | > 1  まだ保存しない|
  |   2  このまま保存する|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 11 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-28 bold
  style 2 1-50 bold
  style 2 65-78 bold reverse
  style 11 1-3 bold
  style 11 6-19 bold
  style 12 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Not yet: and now it has been read.
@ key 1
@ wait ( ) はい
@ key 2
@ wait 決まったこと  1件
# What one has written oneself is known.
@ key k
@ wait 1 / 2
@ type 。
@ key Tab
@ wait 2 / 2
@ key 1
@ wait 決まったこと  1件
@ key k
@ wait 1 / 2
@ type また来年
@ key Tab
@ wait 2 / 2
@ key 2
@ wait 決まったこと  1件
@ signal HUP
@ exit 0

# --- an earlier memo comes back to the readers whom one has seen ---
@ start banso open chisato/0.5
@ wait 進行メモ（支援者だけ
@ type 。
@ key C-s
@ wait 保存しました
@ key F5
@ wait の履歴
$ ./readers と共有
@ key Down Enter
@ wait この値に戻しますか
@ key 2
@ wait 読める範囲
@ key Enter
@ wait この値に戻しますか
@ key 2
@ wait 戻しました
@ signal HUP
@ exit 0
