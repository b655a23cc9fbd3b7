# 会場・接続先 was one field, and stood in papers for the public: a database of that time becomes two,
# and somebody looks once whether each text went where it belongs.

@ env BANSO_NOW=2026-11-27T13:57:00
@ env BANSO_DB=old.db
@ styles off
$ python3 - <<'END'
> import os, pwd, sqlite3
> db = sqlite3.connect("old.db"); db.executescript(open(os.environ["TESTS"] + "/data/schema-4.sql").read())
> db.execute("UPDATE draft SET who = ?", [pwd.getpwuid(os.getuid()).pw_name]); db.commit(); os.chmod("old.db", 0o600)
> END

# Both have the history of the one.
$ banso history machi/a/.session; banso history machi/b/.session
  2026-11-27T13:57  banso  machi/a/.session#parted  （空欄） -> いいえ  「会場・接続先」を2つに分けました
  2026-11-27T13:57  banso  machi/a/.session#link  役場２階 大会議室 -> （空欄）  「会場・接続先」を2つに分けました
  2026-11-20T13:57  tanaka  machi/a/.session#link  https://example.jp/j/1 合言葉 -> 役場２階 大会議室
  2026-11-20T13:57  tanaka  machi/a/.session#link  （空欄） -> https://example.jp/j/1 合言葉
  2026-11-20T13:57  tanaka  machi/a/.session#room  https://example.jp/j/1 合言葉 -> 役場２階 大会議室
  2026-11-20T13:57  tanaka  machi/a/.session#room  （空欄） -> https://example.jp/j/1 合言葉
  2026-11-27T13:57  banso  machi/b/.session#room  Ｚｏｏｍ ＩＤ：１２３ ４５６７ -> （空欄）  「会場・接続先」を2つに分けました
  2026-11-27T13:57  banso  machi/b/.session#parted  （空欄） -> いいえ  「会場・接続先」を2つに分けました
  2026-11-20T13:57  tanaka  machi/b/.session#link  保健センター -> Ｚｏｏｍ ＩＤ：１２３ ４５６７
  2026-11-20T13:57  tanaka  machi/b/.session#link  （空欄） -> 保健センター
  2026-11-20T13:57  tanaka  machi/b/.session#room  保健センター -> Ｚｏｏｍ ＩＤ：１２３ ４５６７
  2026-11-20T13:57  tanaka  machi/b/.session#room  （空欄） -> 保健センター
$ banso history machi/e/.session#link; banso history machi/f/.session#room
  2026-11-20T13:57  tanaka  machi/e/.session#link  役場 -> （空欄）
  2026-11-20T13:57  tanaka  machi/e/.session#link  （空欄） -> 役場
  2026-11-27T13:57  banso  machi/f/.session#room  パスコード 2468 -> （空欄）  「会場・接続先」を2つに分けました
  2026-11-20T13:57  tanaka  machi/f/.session#room  （空欄） -> パスコード 2468

# The screen of the course tells it, and leads there.
@ start banso open machi
@ wait ! で確かめる
@ rows 20-23
  ||
  | 参加者      まだ登録がありません（p で追加）|
  | ! 「会場・接続先」を2つに分けました（! で確かめる）|
  | Enter 開く  d 日程  p 参加者  t 取組  F9 メニュー         Esc 戻る  F1 ヘルプ|
@ key !
@ wait 2つの欄を確かめてください
@ screen
  | みなと町  ひとつめ  日程・会場                                           5 / 9|
  ||
  | いつ、どこで、どのように。決まったところから書きます。               Tab 次へ|
  | 例  役場2階。URLやIDは「接続先」に書きます。|
  ||
  |   日にち            ||
  |   始まり            ||
  |   終わり            ||
  |   開催方法|
  | > 会場              | 役場２階 大会議室|
  |   接続先            ||
  |   2つの欄を確かめた   いいえ|
  |   進行役            ||
  |   記録者            ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | 「会場・接続先」を2つに分けました。2つの欄を確かめてください|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 9 40
@ resize 40x12
@ screen
  | みなと町  ひとつめ  日程・会場   5 / 9|
  | いつ、どこで、どのように。   Tab 次へ|
  | 決まったところから書きます。|
  |   日にち       ||
  |   始まり       ||
  |   終わり       ||
  |   開催方法|
  | > 会場         | 役場２階 大会議室|
  |   接続先       ||
  | 「会場・接続先」を2つに分けました。2つ|
  | の欄を確かめてください|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
  cursor 7 35
@ resize 80x24
@ wait > 会場

# F5 shows what was there, on either; and brings it back.
@ key F5
@ wait 「会場」の履歴
@ rows 0-3
  | みなと町  ひとつめ  日程・会場                                           1 / 2|
  ||
  | 「会場」の履歴  2回                                        Enter この値に戻す|
# What it takes no more does not come back by this way.
@ key Down Enter
@ wait 「会場」は公表用の文書にも載ります。
@ key Esc
@ wait > 会場
@ key Tab
@ wait > 接続先
@ key F5
@ wait 「接続先」の履歴
@ rows 0-3
  | みなと町  ひとつめ  日程・会場                                           1 / 3|
  ||
  | 「接続先」の履歴  3回                                      Enter この値に戻す|
@ key Down*2 Enter
@ wait この値に戻しますか
@ key 2
@ wait 戻しました
@ key Esc
@ wait > 接続先
@ rows 8-10
  |   開催方法|
  |   会場                役場２階 大会議室|
  | > 接続先            | https://example.jp/j/1 合言葉|

# Once is enough.
@ key Tab Up Enter Tab
@ wait > 進行役
@ rows 8-11
  |   会場                役場２階 大会議室|
  |   接続先              https://example.jp/j/1 合言葉|
  |   2つの欄を確かめた   はい|
  | > 進行役            ||
@ key Esc
@ wait 次にすること
@ key Enter
@ wait 書く
@ key d
@ wait > 日にち
@ gone 欄を確かめた
@ key Esc
@ wait 1 書く
@ key Esc
@ wait ! で確かめる
@ key !
@ wait ふたつめ  日程・会場
@ rows 8-10
  |   開催方法|
  | > 会場              ||
  |   接続先              Ｚｏｏｍ ＩＤ：１２３ ４５６７|
# What everybody reads takes no link.
@ type 公民館 https://example.jp/j/9?pwd=x
@ key Tab
@ wait 「会場」は公表用の文書にも載ります。リンクやパスコードは「接続先」に書いて
@ wait > 会場
@ key C-u Tab*2
@ wait 7 / 9
@ key Up Enter Esc
@ wait 次にすること

# What somebody was writing goes on where it belongs, and is not called older than what was emptied.
@ key Down*2 Enter
@ wait 1 書く
@ key d
@ wait みっつめ  日程・会場
@ wait > 接続先
@ rows 8-10
  |   開催方法|
  |   会場     ||
  | > 接続先   | https://example.jp/abc|
@ key Esc
@ wait 1 書く
@ key Esc
@ wait 次にすること
@ key Down Enter
@ wait 1 書く
@ key d
@ wait よっつめ  日程・会場
@ wait > 会場
@ rows 8-10
  |   開催方法|
  | > 会場              | 公民館 和室|
  |   接続先            ||
@ key Tab
@ wait > 接続先
@ key Tab Up Enter Esc
@ wait 1 書く
@ key Esc
@ wait ! で確かめる
@ key !
@ wait むっつめ  日程・会場
@ rows 8-10
  |   開催方法|
  | > 会場              | 役場3階|
  |   接続先              パスコード 2468|
@ key Tab
@ wait > 接続先
@ key Tab Up Enter Esc
@ wait 次にすること
@ gone ! で確かめる
@ key !
@ wait 要確認の記入票はありません
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ python3 -c 'import sqlite3; print(*sqlite3.connect("old.db").execute("SELECT session, v.field, text FROM value v JOIN sheet s ON s.id = v.sheet WHERE form = \".session\" ORDER BY session, v.field"), sep="\n")'
  ('a', 'link', 'https://example.jp/j/1 合言葉')
  ('a', 'parted', 'true')
  ('a', 'room', '役場２階 大会議室')
  ('b', 'link', 'Ｚｏｏｍ ＩＤ：１２３ ４５６７')
  ('b', 'parted', 'true')
  ('b', 'room', '')
  ('c', 'link', 'https://example.jp/abc')
  ('d', 'link', '')
  ('d', 'parted', 'true')
  ('d', 'room', '公民館 和室')
  ('e', 'link', '')
  ('e', 'room', '')
  ('f', 'link', 'パスコード 2468')
  ('f', 'parted', 'true')
  ('f', 'room', '役場3階')
