# Typing: the keys of a text, undo, paste, broken bytes, resizing, the wire.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9

# As in readline.
@ type 一つ 二つ 三つ
@ key C-a
@ cursor 5 3
@ key C-e
@ cursor 5 17
@ key C-w*2
@ cursor 5 13
@ rows 5-5
  | | 一つ 二つ|
@ key C-a
@ key C-k
@ cursor 5 3
@ rows 5-5
  | ||
@ key C-v
@ rows 5-5
  | | 一つ 二つ|
@ cursor 5 13
@ key C-v
@ rows 5-5
  | | 一つ 二つ 一つ 二つ|
@ key C-u
@ rows 5-5
  | ||
@ cursor 5 3
# Undo takes back all of it, a step at a time; redo brings it again.
@ key C-z
@ wait 一つ 二つ 一つ 二つ
@ key C-z*9
@ cursor 5 3
@ rows 5-5
  | ||
@ key C-y*9
@ rows 5-5
  | ||
@ key C-z
@ wait 一つ 二つ 一つ 二つ

# A paste goes in whole and is one step of undo; its newlines are newlines in a text.
@ key C-u
@ cursor 5 3
@ paste 行一\n行二	タブ\n\n行四
@ rows 5-8
  | | 行一|
  | | 行二 タブ|
  | ||
  | | 行四|
@ cursor 8 7
@ key C-z
@ cursor 5 3
@ key C-y
@ wait 行四
# Nothing in a paste is a key.
@ key C-u
@ paste \n/q\n
@ rows 5-11
  | | 行一|
  | | 行二 タブ|
  | ||
  | ||
  | | /q|
  | ||
  | ||
@ key C-z*2
@ wait 行四

# Broken bytes are said and left out; the rest of the text is whole.
@ bytes ff
@ wait 読めない文字が届いたので、入れませんでした
@ bytes e38182ffe38184
@ wait 行四あい
@ bytes c0afe381
@ type う
@ wait 行四あいう
@ key Bs*3
@ rows 8-8
  | | 行四|
# A 濁点 apart, an emoji of several, a variant: one key takes each away whole.
@ type か゛が👨‍👩‍👧葛󠄀
@ key Bs
@ key Bs
@ key Bs
@ wait 行四か゛
@ key Bs*2
@ wait 行四

# Smaller and smaller, typing on.
@ resize 40x12
@ rows 0-11
  | 知里町  0.5mtg  帳票1 事前情報   1 / 9|
  | 現状（知る）                 Tab 次へ|
  | いま、どんな町で、何が動いていますか。|
  | 数字と、目に浮かぶ場面を一つずつ。|
  | | 行一|
  | | 行二 タブ|
  | ||
  | | 行四|
  | ||
  | ||
  ||
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
@ type 、まだ書ける
@ wait 、まだ書ける
@ resize 20x5
@ screen
  |画面を広げてください|
  cursor 0 0
  style none
@ type 。小さくても
@ resize 80x24
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 9|
  ||
  | 現状（知る）                                                         Tab 次へ|
  | いま、どんな町で、何が動いていますか。数字と、目に浮かぶ場面を一つずつ。|
  ||
  | | 行一|
  | | 行二 タブ|
  | ||
  | | 行四、まだ書ける。小さくても|
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
  ||
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 8 31
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
@ key C-s
@ wait 保存しました

# --- a line ---
@ key Tab*6
@ wait 7 / 9
@ paste 高齢福祉課\n地域づくり係
@ rows 5-5
  | > 記入者所属 | 高齢福祉課 地域づくり係|
@ key C-u
@ type ながいながいながいながいながいながいながいながいながいながいながいながいながいながい課
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   7 / 9|
  ||
  | 書いた人（案）                                                       Tab 次へ|
  | 課と係の名前は何ですか。|
  ||
  | > 記入者所属 | がいながいながいながいながい課|
  |   記入者氏名 ||
  |   記入日       令和8年11月20日(金)|
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
  | 書きかけ（控えてあります）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 46
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 69-78 bold reverse
  style 3 1-24 bold
  style 5 1-12 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Home
@ cursor 5 16
@ rows 5-5
  | > 記入者所属 | ながいながいながいながいながいながいながいながいながいながいな|
@ key C-k
@ type 高齢福祉課
@ key Enter
@ wait 8 / 9
@ key S-Tab
@ wait 高齢福祉課
@ rows 5-5
  | > 記入者所属 | 高齢福祉課|

# --- the wire: a typed character costs its own bytes, a saved one nothing ---
@ key Tab
@ wait 8 / 9
@ type 佐
@ wait 佐
@ meter
@ type 藤
@ wait 佐藤
@ within 3
@ key F10
@ wait 顔合わせ・役割
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso show 'chisato/0.5/f1#現状' | tail -4
    行一
    行二 タブ
  
    行四、まだ書ける。小さくても
