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
# How the text is kept is told first, beside who is there; where there is little room it is
# told whole, and they are not.
@ type 書きます
@ wait 書きかけ（控えてあります）
@ rows 22-22
  | 書きかけ（控えてあります）  あなたの別の画面がこの項目を開いています|
@ key C-s
@ wait 保存しました
@ rows 22-22
  | 保存しました 13:57  あなたの別の画面がこの項目を開いています|
@ resize 40x12
@ wait 別の画面
@ rows 10-10
  | 保存しました 13:57  あなたの別の画面..|
@ resize 80x24
@ wait この項目を開いています

# Killed: a lock never outlives its process.
$ kill -9 $(cat pid)
@ gone あなたの別の画面
@ rows 5-5
  | | 書きます|
@ rows 22-22
  | 保存しました 13:57|

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
