# A form that a course does not use: who has it open is told, and so is who writes into it or prints it by
# a command. What stands on it is asked about before.
$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi
$ cat >take-out <<'END'
> #!/bin/sh
> # usage: take-out TEXT KEYS: in the list of forms, the only one; what is asked then, and the answer.
> python3 "$TESTS/data/other.py" banso open machi/one -- 書く f 帳票を選びます x "$1" "$2" 使わないことにしました ''
> END
$ chmod +x take-out

# A row that somebody just added, and which is blank as yet. Left blank it goes, and is nothing.
@ start banso open machi/one/book#kinds
@ wait いろいろな欄
@ key n
@ wait 1行中1行め
$ python3 "$TESTS/data/other.py" banso open machi/one -- 書く f 帳票を選びます x 書いたものが1枚あります '\x1b' 選びます ''
@ key Esc
@ gone 1行中1行め
@ signal HUP
@ exit 0
@ start banso open machi/one
@ wait 書く
@ key f
@ wait 帳票を選びます
@ key x
@ wait 使わないことにしました
@ key x
@ wait をまた使います
@ signal HUP
@ exit 0

# A draft, of whomever.
@ start banso open machi/one/book#before
@ wait はじめに
@ type 夜の見まわり
$ python3 - <<'END'
> import os, sqlite3, time
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> while d.execute("select text from draft").fetchall() != [("夜の見まわり",)]:
>     time.sleep(0.02)
> END
$ ./take-out 書きかけが1件あります 2
@ wait 使わないことになりました
@ screen
  | みなと町  ひとつめ  帳面（案）                             支援先で1枚   1 / 5|
  ||
  | はじめに                                                             Tab 次へ|
  ||
  | | 夜の見まわり|
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
  | この帳票は、使わないことになりました。書いたものは残り、帳票の一覧の x でまた|
  | 使えます。|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 4 15
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 2 1-8 bold
  style 2 69-78 bold reverse
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type を
@ wait 使わない帳票です  書きかけ
@ rows 21-23
  ||
  | ! この支援先では使わない帳票です  書きかけ（控えてあります）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
@ resize 40x12
@ wait 使わない帳票
@ screen
  | みなと町  ひとつめ  帳面（案）   1 / 5|
  | はじめに                     Tab 次へ|
  | | 夜の見まわりを|
  ||
  ||
  ||
  ||
  ||
  ||
  | ! この支援先では使わない帳票です  書き|
  | かけ（控えてあります）|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 2 17
  style 0 1-8 bold
  style 0 11-18 bold
  style 0 21-30 bold
  style 1 1-8 bold
  style 1 29-38 bold reverse
  style 9 1-32 bold
  style 9 35-38 bold
  style 10 1-22 bold
  style 11 1-3 bold
  style 11 11-12 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
@ wait 使わない帳票です
# Saved all the same, and it is told on the next field and on its review.
@ key Tab
@ wait いろいろな欄
@ rows 21-23
  | 前の項目  はじめに: 夜の見まわりを|
  | ! この支援先では使わない帳票です  保存しました 13:57|
  | Enter 追加する  Tab 次へ  Shift-Tab 前へ  F9 メニュー     Esc 戻る  F1 ヘルプ|
@ key n
@ wait 1行中1行め
@ rows 21-23
  ||
  | ! この支援先では使わない帳票です|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
@ key Esc
@ wait 1行めを追加する
@ key F2
@ wait 見直し
@ rows 0-4
  | みなと町  ひとつめ  帳面（案）                            支援先で1枚   見直し|
  ||
  | 使わない帳票です。1項目を書きました。空いていても、かまいません。         Tab|
  ||
  |    1 はじめに      夜の見まわりを|
@ signal HUP
@ exit 0

# By commands.
$ banso answer machi/one/book after さいごに; banso answer machi/one/book after --clear
  banso: 「帳面」は、この支援先では使わないことにした帳票です。支援先や回のまとめには出ません（回の帳票の一覧の x で、また使えます）。
  banso: 「帳面」は、この支援先では使わないことにした帳票です。支援先や回のまとめには出ません（回の帳票の一覧の x で、また使えます）。
$ banso show machi/one/book
  みなと町 ひとつめ 帳面（案）【支援者用】
    この支援先では使わないことにした帳票です。
    記入の状態: 入力中
    はじめに: 夜の見まわりを
$ banso show machi/one | grep -c 帳面
  0
? 1
$ for format in txt md csv json; do banso export machi/one/book --format $format 2>told | grep -c 使わないことにした; wc -l <told; done
  1
  1
  1
  1
  0
  1
  1
  1
$ banso export machi/one/book --doc blank 2>told | head -4; cat told
  # みなと町 ひとつめ 帳面【支援者用】
  
  この支援先では使わないことにした帳票です。
  
  banso: 「帳面」は、この支援先では使わないことにした帳票です。支援先や回のまとめには出ません（回の帳票の一覧の x で、また使えます）。

# In use again: nothing is said.
$ python3 "$TESTS/data/other.py" banso open machi/one -- 書く f 帳票を選びます x をまた使います ''
$ banso answer machi/one/book after さいごに && banso export machi/one/book | grep -c 使わない
  0
? 1
