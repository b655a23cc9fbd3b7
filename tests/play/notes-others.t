# 見直す while a colleague changes what has the focus: no key meant for it is for what stands there then.
@ styles off
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-20T13:30
  tsu
@ start banso open tsu/0.5
@ wait F8 始める
@ key F8
@ wait 始めました
@ key F7
@ wait だれが、何と言いましたか
@ type 一つめ
@ key Enter
@ wait F7 発言
@ key F7
@ wait だれが、何と言いましたか
@ type 二つめ
@ key Enter
@ wait F7 発言
@ key Tab k
@ wait 公表してよい
@ type 体操の日をふやす。
@ key Esc
@ wait 進行メモ
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait 支援先と共有するものを選びます
# The last note does not lead to what was decided, which the same key would open to everybody.
@ key Down
@ wait 2 / 3
@ key Space
@ wait 支援先と共有します
@ rows 0-9
  | つながり市  0.5mtg  書きとめたこと                                       2 / 3|
  ||
  | 支援先と共有するものを選びます。                           Space 支援者だけに|
  | 支援記録の「主な意見」になります（いま1件）。|
  ||
  |   書きとめたこと        読める人      進行|
  |   一つめ                支援者だけ    顔合わせ・役割|
  | > 二つめ                支援先と共有  顔合わせ・役割|
  |   体操の日をふやす。    支援先と共有  決まったこと|
@ key Space
@ wait 支援者だけが読めるものに戻しました
# A colleague takes the one in focus away: its key does nothing to the one that stands there then.
$ banso purge 'tsu/0.5/.session#notes:n2:text' | sed 's/。控え.*//'
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件
@ wait ほかの人が変えました
@ key Space
@ wait もう一度選んでください
@ rows 0-9
  | つながり市  0.5mtg  書きとめたこと                                       2 / 2|
  ||
  | 決まったことから、公表してよいものを選びます。             Space 公表してよい|
  | 公表用の文書にも載ります（いま0件）。|
  ||
  |   書きとめたこと        読める人      進行|
  |   一つめ                支援者だけ    顔合わせ・役割|
  | > 体操の日をふやす。    支援先と共有  決まったこと|
$ banso export tsu/0.5 --doc record --for shared --format txt | grep -c 一つめ
  0
? 1
$ banso export tsu/0.5 --doc record --for public --format txt | grep -c 体操
  0
? 1
@ key Up Space
@ wait 支援先と共有します
$ banso export tsu/0.5 --doc record --for shared --format txt | grep -c 一つめ
  1
@ key Esc
@ wait 支援記録を見て
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# A key that came too late: neither is the next one, pressed before that could be read, for what stands
# there instead.
$ banso new --name 川の町 --id kawa --date 0.5=2026-11-20T13:30 >/dev/null
$ cat >split <<'END'
> #!/bin/sh
> BANSO_USER=佐藤 exec python3 "$TESTS/data/colleague.py" "banso open kawa/0.5" この回は終わりました v '主な意見' w 'に分けました'
> END
$ chmod +x split
@ env BANSO_REACTION=600000
@ start banso open kawa/0.5
@ wait F8 始める
@ key F8
@ wait 始めました
@ paste 送迎の車が空いている。\n課長は迷っている。
@ wait 書きかけ
@ key F7
@ wait だれが、何と言いましたか
@ type ひみつ
@ key Enter
@ wait F7 発言
@ key Tab o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait > 送迎の車
@ signal STOP
$ ./split
@ key Space
@ signal CONT
@ wait もう一度
@ key Space
@ wait もう一度選んでください
$ banso export kawa/0.5 --doc record --for shared --format txt 2>/dev/null | grep -c -e 送迎 -e ひみつ
  0
? 1
@ signal HUP
@ exit 0
