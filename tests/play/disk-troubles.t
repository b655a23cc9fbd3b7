# The database cannot be written for a while, or not any more: one types on, is told so, and the
# text is kept.

$ banso --db t.db new --name 町 --id t && banso --db t.db answer t/0.5/f1 current はじめ
  t

# --- somebody else holds it ---
$ mkfifo held gate gone
$ cat >lock.py <<'END'
> import sqlite3
> d = sqlite3.connect("t.db", isolation_level=None)
> d.execute("BEGIN EXCLUSIVE")
> open("held", "w").close()
> open("gate").read()
> d.execute("ROLLBACK")
> open("gone", "w").close()
> END
@ start banso --db t.db open t/0.5/f1#current
@ wait はじめ
$ python3 lock.py >/dev/null 2>&1 & cat held
@ key End
@ type 、つづき
@ wait はじめ、つづき
@ type 、さらに
@ wait はじめ、つづき、さらに
@ wait まだ保存できていません
$ banso --db t.db show t/0.5/f1#current | tail -n 1
    はじめ
$ echo >gate; cat gone
# The draft is tried again by itself, and the value goes with the next step.
@ wait 書きかけ
@ gone まだ保存できていません
# The draft is kept; the file that stood for it goes after that.
$ timeout 20 sh -c 'while ls ~/banso-書きかけ-* >/dev/null 2>&1; do sleep 0.05; done'
@ kill
@ start banso --db t.db open t/0.5/f1#current
@ wait 書きかけが残っていました
@ wait はじめ、つづき、さらに
@ key Tab
@ wait 課題
@ hangup
@ exit 0
$ banso --db t.db show t/0.5/f1#current | tail -n 1
    はじめ、つづき、さらに
$ banso --db t.db history t/0.5/f1 current | wc -l
  2

# --- no room any more: files may not grow, as on a full disk ---
$ cat >fill.py <<'END'
> import sqlite3
> d = sqlite3.connect("t.db", isolation_level=None)
> d.execute("PRAGMA wal_autocheckpoint = 0")
> for i in range(10):
>     d.execute("UPDATE news SET n = n + 1")
> open("held", "w").close()
> open("gate").read()
> d.close()
> open("gone", "w").close()
> END
$ python3 fill.py >/dev/null 2>&1 & cat held
@ start sh -c 'ulimit -f 64; exec banso --db t.db open t/0.5/f1#current'
@ wait さらに
@ key End
@ type 、もう入らない
@ key C-s
@ wait 読み書きに失敗しました
@ wait 確かめて、もう一度
@ key Right
@ wait まだ保存できていません
# Going back is no way to lose it; the end of the program writes it to a file.
@ key Esc
@ wait 読み書きに失敗しました
@ key Right
@ wait まだ保存できていません
@ key F10
@ type 。
@ wait もう入らない。
@ key C-c
@ screen
  | 町  0.5mtg  帳票1 事前情報                                 支援先で1枚   1 / 9|
  ||
  | 終わりますか                                                     Enter 終わる|
  ||
  |   いま書いているものをデータベースに保存できませんでした。|
  |   Esc で戻って続けます。Enter で終わると、ファイルに書き出して場所をお知らせ|
  |   します。|
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
  cursor 4 3
  style 0 1-2 bold
  style 0 5-10 bold
  style 0 13-26 bold
  style 2 1-12 bold
  style 2 65-78 bold reverse
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Enter
@ wait 保存できなかった文を
@ exit 1
$ cat ~/banso-書きかけ-*
  banso がデータベースに保存できなかった文です（2026-11-20 13:57）。
  banso に入れ直したら、このファイルを消してください。
  
  【t/0.5/f1#current  町  帳票1 事前情報  現状】
  はじめ、つづき、さらに、もう入らない。
$ stat -c '%a %n' ~/banso-*
  600 $HOME/banso-書きかけ-2026-11-20-135700.txt
# The next start names it until it is taken away.
@ start banso --db t.db
@ wait 保存できなかった文が
@ screen
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 1|
  ||
  | 次にすること  町  0.5mtg                                           Space 開く|
  ||
  |   いつ                支援先                  つぎの回    進み          知らせ|
  | > 未定                町                      0.5mtg      >------ 0/7|
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
  | 訪問3回|
  | 保存できなかった文が ~/banso-書きかけ-2026-11-20-135700.txt にあります。|
  | Enter 開く  n 追加  / 探す  e 出力  r 練習  F9 メニュー     F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-5 bold
  style 0 8-19 bold
  style 2 1-12 bold
  style 2 15-16 bold
  style 2 19-24 bold
  style 2 67-78 bold reverse
  style 4 3-6 fg=243
  style 4 23-28 fg=243
  style 4 47-54 fg=243
  style 4 59-62 fg=243
  style 4 73-78 fg=243
  style 5 1-1 bold
  style 5 23-24 bold
  style 23 1-5 bold
  style 23 13-13 bold
  style 23 21-21 bold
  style 23 29-29 bold
  style 23 37-37 bold
  style 23 45-46 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key q
@ exit 0
# The line drops.
@ start sh -c 'ulimit -f 64; exec banso --db t.db open t/0.5/f1#issue'
@ wait 課題
@ type 切れる前の文
@ wait 切れる前の文
@ hangup
@ exit 1
$ ls ~; tail -n 2 ~/banso-書きかけ-2026-11-20-135700-2.txt
  banso-書きかけ-2026-11-20-135700-2.txt
  banso-書きかけ-2026-11-20-135700.txt
  【t/0.5/f1#issue  町  帳票1 事前情報  課題】
  切れる前の文
# What is written in a session is not left either.
@ start sh -c 'ulimit -f 64; exec banso --db t.db open t/1.5'
@ wait F8
@ key Enter
@ type ここだけの記録
@ wait ここだけの記録
@ key S-Tab S-Tab
@ wait 読み書きに失敗しました
@ key Down
@ wait 読み書きに失敗しました
@ wait ここだけの記録
@ key Esc
@ wait 読み書きに失敗しました
@ wait ここだけの記録
@ hangup
@ exit 1
$ tail -n 2 ~/banso-書きかけ-2026-11-20-135700-3.txt
  【t/1.5/.session#notes:progress:text  町  日程  メモ】
  ここだけの記録
$ echo >gate; cat gone
$ rm ~/banso-*
@ start banso --db t.db
@ wait 支援先の一覧
@ key q
@ exit 0

# --- the files beside the database are deleted while it is open ---
$ rm t.db*; banso --db t.db new --name 町 --id t
  t
@ start banso --db t.db open t/0.5/f1#current
@ wait 現状
@ type はじめの文
@ key Tab
@ wait 前の項目  現状: はじめの文
$ rm t.db-wal t.db-shm
@ type 消されたあとの文
@ key C-s
@ wait 保存できません。データベースか
@ key C-c
@ wait データベースに保存できませんでした
@ key Enter
@ wait 保存できなかった文を
@ exit 1
$ tail -n 2 ~/banso-書きかけ-*; banso --db t.db show t/0.5/f1 | grep -E '文$'
  【t/0.5/f1#issue  町  帳票1 事前情報  課題】
  消されたあとの文
    はじめの文
