# A database that another program rewrites: told while it is open, at opening and by doctor, each
# time with what to do next; nothing that was typed is lost.

$ banso --db t.db new --name 町 --id t && banso --db t.db answer t/0.5/f1 current はじめ
  t
$ cat >sql.py <<'END'
> import sqlite3, sys
> d = sqlite3.connect("t.db", isolation_level=None)
> for sql in sys.argv[1:]:
>     d.execute(sql)
> END

# --- while it is open ---
@ start banso --db t.db open t/0.5/f1#current
@ wait はじめ
@ key End
@ type 、書きかけ
@ wait 控えてあります
$ python3 sql.py "create trigger quiet before insert on history begin select raise(ignore); end"
@ wait ほかのプログラムで
@ wait トリガー「
@ wait 直してくださ
# A key takes the notice away, and one types on.
@ type 、つづき
@ wait つづき
@ key C-s
@ wait ほかのプログラムで
# Once it is as it should be again all goes on.
$ python3 sql.py "drop trigger quiet"
@ key C-s
@ gone ほかのプログラムで
$ banso --db t.db show t/0.5/f1#current | tail -n 1
    はじめ、書きかけ、つづき
$ python3 sql.py "create trigger again before insert on history begin select raise(ignore); end"
# It is told once: not later on, on what the screen asks next.
@ wait トリガー「again」
@ key End
@ type 、もう入らない
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
$ cat ~/banso-書きかけ-*; rm ~/banso-書きかけ-*
  banso がデータベースに保存できなかった文です（2026-11-20 13:57）。
  banso に入れ直したら、このファイルを消してください。
  
  【t/0.5/f1#current  町  帳票1 事前情報  現状】
  はじめ、書きかけ、つづき、もう入らない

# --- its marks alone are another's ---
$ python3 sql.py "drop trigger again" && banso --db t.db answer t/0.5/f1 current はじめ、書きかけ、つづき
@ start banso --db t.db open t/0.5/f1#current
@ wait 書きかけ、つづき
$ python3 -c 'import sqlite3; print(*sqlite3.connect("t.db").execute("pragma user_version").fetchone())' >was
$ python3 sql.py "pragma user_version = 9000"
@ wait 新しい版の banso
@ key End
@ type 、のこる
@ wait まだ保存できていません
@ key C-s
@ wait 新しい版の banso
$ python3 sql.py "pragma user_version = $(cat was)" "pragma application_id = 1"
@ key C-s
@ wait 別のアプリケーション
@ key C-c
@ wait 終わりますか
@ key Enter
@ wait 保存できなかった文を
@ exit 1
$ grep のこる ~/banso-書きかけ-*; rm ~/banso-書きかけ-*
  はじめ、書きかけ、つづき、のこる
$ python3 sql.py "pragma application_id = 1650552435" && banso --db t.db show t/0.5/f1#current | tail -n 1
    はじめ、書きかけ、つづき

# --- where there is little room ---
$ banso --db t.db answer t/0.5/f1 current はじめ、書きかけ、つづき
@ size 40x12
@ start banso --db t.db open t/0.5/f1#current
@ wait 書きかけ、つづき
$ python3 sql.py "create trigger quiet before insert on history begin select raise(ignore); end"
@ wait ほかのプログラムで
@ key End
@ type 、さいご
@ wait まだ保存できていません
@ key C-s
@ wait ほかのプログラムで
@ key Left
@ wait まだ保存できていません
@ key C-c
@ wait 終わりますか
@ key Enter
@ wait 保存できなかった文を
@ exit 1
$ rm ~/banso-書きかけ-*
@ size 80x24

# --- at opening ---
$ banso --db t.db list
  banso: $PWD/t.db の中の形が、ほかのプログラムで書きかえられています（トリガー「quiet」は banso のものではありません）。このままでは確かに読み書きできません。全員が banso を終えてから、banso doctor --repair で直してください。
? 1
$ banso --db t.db answer t/0.5/f1 current 入らない
  banso: $PWD/t.db の中の形が、ほかのプログラムで書きかえられています（トリガー「quiet」は banso のものではありません）。このままでは確かに読み書きできません。全員が banso を終えてから、banso doctor --repair で直してください。
? 1

# --- doctor ---
$ banso --db t.db doctor | sed -n 2,3p
  注意  データの形    ほかのプログラムで書きかえられています（トリガー「quiet」は banso のものではありません）
        全員が banso を終えてから、banso doctor --repair で直してください。読めるものはすべて新しいファイルに移し、いまのファイルも別の名前で残します。
@ start banso --db t.db doctor
@ wait 1 / 5
@ key y
@ wait 2 / 5
@ key y
@ wait F1 を押してください
@ key F1
@ wait Alt
@ key M-1
@ wait 矢印
@ key Up
@ wait 注意
@ rows 0-8
  | 点検の結果|
  ||
  | 注意が1件あります。q で終わると、この結果が端末に残ります。            q 終了|
  ||
  | 注意  データの形    ほかのプログラムで書きかえられています（トリガー「quiet」|
  |                     は banso のものではありません）|
  |       全員が banso を終えてから、banso doctor --repair で直してください。読め|
  |       るものはすべて新しいファイルに移し、いまのファイルも別の名前で残します。|
  | 合格  文字コード    UTF-8（LC_ALL=C.UTF-8）|
@ key q
@ exit 3
$ banso --db t.db doctor --repair | grep -e 回答 -e 戻りました -e 取って | sed 's/-[0-9T:-]*$//'
    回答: 3件
  傷んだファイルは、このまま取ってあります: $PWD/t.db.damaged
  すべて戻りました。
$ banso --db t.db doctor | grep データの形
  合格  データの形    いまの形です（[0-9]+） (re)
$ banso --db t.db show t/0.5/f1#current | tail -n 1
    はじめ、書きかけ、つづき
