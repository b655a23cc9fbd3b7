# Who else has a field open is seen before the first key, and no longer when they have gone.
$ banso new --name 知里町 --id chisato
  chisato
$ python3 "$TESTS/data/second.py" '1 / 9' banso open chisato/0.5/f1#現状 >pid
@ start banso open chisato/0.5/f1#課題
@ wait 2 / 9
@ rows 22-22
  ||
@ key S-Tab
@ wait あなたの別の画面がこの項目を開いています
@ rows 20-23
  ||
  ||
  | あなたの別の画面がこの項目を開いています|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
@ type 書きます
@ wait 書きます
@ rows 22-22
  | あなたの別の画面がこの項目を開いています|

# Killed: a lock never outlives its process.
$ kill -9 $(cat pid)
@ gone あなたの別の画面
@ rows 5-5
  | | 書きます|

# One who comes while one is there is seen, too.
@ key Esc
@ wait 顔合わせ
$ python3 "$TESTS/data/second.py" '1 / 9' banso open chisato/0.5/f1#現状 >pid
@ key f Enter
@ wait あなたの別の画面がこの項目を開いています
$ kill $(cat pid)
@ gone あなたの別の画面
@ signal HUP
@ exit 0
