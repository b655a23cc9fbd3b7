# 回: text that is typed or pasted where nothing takes it, while a meeting runs. It goes to the memo.

@ styles off
@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato
  chisato
$ banso task add chisato/0.5 --what 区長に話を聞く
  t1
$ cat >draft.py <<'END'
> # Waits until exactly this is kept as a draft.
> import os, sqlite3, sys, time
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> while d.execute("select text from draft").fetchall() != [(sys.argv[1],)]:
>     time.sleep(0.02)
> END

# Before it runs there is no place for it: said, and nothing of it is a key (ｔ opens 取組).
@ start banso open chisato/0.5
@ wait 顔合わせ・役割
@ type ｔ字路が危ない
@ wait 日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。
@ cursor 5 1
@ paste ｔ字路が危ない
@ wait ここには文を貼り付けられません。
@ cursor 5 1

# While it runs it goes whole to the memo, also its letters that are keys.
@ key F8
@ wait 始めました
@ key Tab
@ wait Enter メモを書く
@ type ｔ字路が危ない
@ screen
  | 知里町  0.5mtg                                                   13:28   1 / 6|
  ||
  | 1 顔合わせ・役割  残り 20分（20分のうち）                         F8 次へ進む|
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  ||
  | > 今  1 顔合わせ・役割          20分 | 進め方|
  |       2 事前情報を読む          25分 |   一人ずつ、名前と、この支援でできそう|
  |       3 質問票の結果を見る  任  10分 |   なことを話してもらう。|
  |       4 1回目の設計             25分 |   分からないことは分からないと言える場|
  |       5 参加者に伝えること      10分 |   だと、はじめに伝える。|
  |       6 支援者どうしの確認  内  10分 | 確認すること|
  |                                      |   [  ] 全員がひとこと話した|
  | 取組          未 1                   |   [  ] 支援の方針とおおよその日程を共有|
  |                                      |        した|
  |                                      |   [  ] 初めて関わる人に、勉強会が要るか|
  |                                      |        を確かめた|
  | 進行メモ（支援者だけ）|
  | | ｔ字路が危ない|
  | ||
  | ||
  | ||
  ||
  | 進行メモに書きました（Ctrl-Z で取り消せます）。|
  | F8 次へ進む  Tab 進行へ  F7 発言  F9 メニュー             Esc 戻る  F1 ヘルプ|
  cursor 17 17
@ type 。
@ wait ｔ字路が危ない。
@ gone 進行メモに書きました

# Killed within a second it is a draft, as all that is typed.
$ python3 draft.py ｔ字路が危ない。
@ kill
@ start banso open chisato/0.5
@ wait ｔ字路が危ない。

# It never takes the place of what stands there, wherever the cursor was. The draft is gone on with.
@ key Home
@ cursor 17 3
@ type はじめに、
@ wait はじめに、ｔ字路が危ない。
@ key Tab
@ cursor 5 1
@ type 二つめの話
@ wait 進行メモに書きました
@ rows 16-18
  | 進行メモ（支援者だけ）|
  | | はじめに、ｔ字路が危ない。|
  | | 二つめの話|
@ cursor 18 13
@ type も
@ wait 二つめの話も
# One Ctrl-Z for what was typed behind it, one for all of it.
@ key C-z
@ gone 二つめの話も
@ wait 二つめの話
@ key C-z
@ gone 二つめの話
@ wait はじめに、ｔ字路が危ない。
@ cursor 17 29

# One letter is a key, 全角 too; a kana or a kanji alone is text, and so are several letters.
@ key Tab
@ cursor 5 1
@ type ｔ
@ wait 小さなこと
@ key Esc
@ wait 顔合わせ・役割
@ type t
@ wait 小さなこと
@ key Esc
@ wait 顔合わせ・役割
@ type ｚ
@ wait 日本語入力がオンです（半角/全角で切り替え）
@ gone 打った文は
@ cursor 5 1
@ type あ
@ wait 進行メモに書きました
@ cursor 18 5
@ key Tab
@ cursor 5 1
@ type NPO
@ wait NPO
@ cursor 19 6
@ key Tab
@ cursor 5 1
# ー and ・ stand for keys only where there is no place for text.
@ type ー
@ wait 進行メモに書きました
@ key C-z
@ key Tab
@ cursor 5 1
# The space bar held down is no text: on the list of steps it means nothing.
@ key Space*3
@ key Down
@ cursor 6 1
@ key Up
@ cursor 5 1

# Enter and Tab in the midst of it, as an unmarked paste has them, are of it; here x would be 外す.
@ bytes 610d78097120
@ wait x q
@ rows 16-18
  | 進行メモ（支援者だけ）|
  | ^ あ|
  | | NPO|
# An Enter behind one letter is a key as well: the first 取組 opens.
@ key Tab
@ cursor 5 1
@ bytes 740d
@ wait 区長に話を聞く
@ wait やってみて分かったこと
@ key Esc
@ wait 小さなこと
@ key Esc
@ wait 顔合わせ・役割

# A read that ends within a character: what stands before it is no key.
@ cursor 5 1
@ bytes efbd94e5
$ true
@ bytes ad97e8b7af
@ wait ｔ字路
@ key Tab
@ cursor 5 1

# A paste goes the same way, from the lists of checks and sheets, too.
@ key Tab
@ paste 貼り付けた\nt文
@ wait 進行メモに書きました
@ rows 16-18
  | 進行メモ（支援者だけ）|
  | ^ x q|
  | | ｔ字路|
@ key C-z
@ gone 貼り付けた
@ wait ｔ字路

# Where a dialog, a menu or a list is open it is answered in words, and chooses nothing.
@ key F9
@ wait ここで使えるもの
@ type ４つめ
@ wait 日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。
@ wait ここで使えるもの
@ key Esc
@ wait 顔合わせ・役割
@ key C-c
@ wait 終わりますか
@ bytes e7b5820de3828f
@ wait 日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。
@ wait 終わりますか
@ paste 終わる
@ wait ここには文を貼り付けられません。
@ key Esc
@ wait 顔合わせ・役割
@ key Tab t
@ wait 小さなこと
@ type ｘ軸の話
@ wait 日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。
@ wait / 1
@ type ・
@ wait 日本語入力がオンです（半角/全角で切り替え）
@ gone 打った文は
# Letters alone are keys there, as of one that is held down.
@ type zzx
@ wait この取組を一覧から外しますか
@ type 2番め
@ wait 日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。
@ wait この取組を一覧から外しますか
@ key Esc
@ wait 区長に話を聞く
@ key Esc
@ wait 顔合わせ・役割

# On a small window the memo comes to the front.
@ resize 40x12
@ wait Tab 進め方
@ type 小さい窓
@ wait 進行メモ（支援者だけ
@ wait 小さい窓
@ key Esc
@ resize 80x24
@ wait 次にすること
@ signal TERM
@ exit 0
$ banso history chisato/0.5 | sed -n 's/.*notes:.* -> //p' | head -n 1
  はじめに、ｔ字路が危ない。 あ NPO a x q  ｔ字路 小さい窓

# When it is over there is no place for it again.
@ start banso open chisato/0.5
@ wait 顔合わせ・役割
@ key Tab End F8
@ wait ここから支援者だけです
@ key F8
@ wait 次回までに誰が何
@ type ２つめ
@ wait 日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Esc
@ wait この回は終わりました
@ type あとの話
@ wait 日本語入力がオンです（半角/全角で切り替え）。打った文は入っていません。
@ cursor 10 1
@ key F10
@ wait 次にすること
@ key F10
@ key q
@ exit 0

# A file that can only be read: it is said, and at the end the text goes to a file of its own.
$ banso new --name 読む町 --id yomu
  yomu
@ start banso open yomu/0.5
@ wait 顔合わせ・役割
@ key F8
@ wait 始めました
@ signal TERM
@ exit 0
$ banso backup ro.db >made && chmod 400 ro.db
$ cat >as-user <<'END'
> #!/bin/sh
> # Without root's right to write everywhere.
> [ "$(id -u)" != 0 ] || exec setpriv --bounding-set -dac_override,-dac_read_search "$@"
> exec "$@"
> END
$ chmod +x as-user
@ start ./as-user banso --db ro.db open yomu/0.5
@ wait 顔合わせ・役割
@ type 聞いた話
@ wait 聞いた話
@ wait まだ保存できていません
@ signal TERM
@ exit 1
$ tail -n 1 "$HOME"/banso-*.txt
  聞いた話
