# banso restore: going back to a copy, with all that would be lost told before.

@ env BANSO_NOW=2026-11-20T16:42:00
@ env BANSO_DB=a.db

# --- nothing to go back to ---
$ banso restore
  a.db の控えは、まだありません。
$ banso restore nothing.db
  banso: 控え nothing.db を読めません（その場所にありません）。ファイルの名前を確かめてください。
? 1
$ banso restore one two
  banso: 「two」は余分です。
  使い方: banso restore [控え [--yes]]
? 2

# --- what would be lost, and who is asked ---
$ banso new --name もみじ市 --id momiji; banso answer momiji/0.5/f1 現状 はじめの文; banso backup copy.db
  momiji
  copy.db に控えを作り、読み返して確かめました（支援先 1件、回答 1件）。
$ banso restore copy.db
  控え copy.db
    支援先 1件、回答 1件、最後の保存 2026-11-20 16:42
  この控えのあとに保存したものは、ありません。
  いまのデータベースは、消さずに別の名前で取っておきます。
  banso: 確かめる端末がないので、戻しませんでした。戻してよければ、--yes を付けてください。
? 1
@ env BANSO_NOW=2026-11-21T09:10:00
$ banso answer momiji/0.5/f1 現状 あとの文; banso new --name みどり町 --id midori
  midori
@ env BANSO_NOW=2026-11-21T15:02:00
$ banso answer momiji/0.5/f1 課題 もうひとつ
@ start banso restore copy.db
@ wait 戻しますか
@ wait もみじ市: 2件（2026-11-21 09:10 から 15:02 まで。
@ wait みどり町: 1件（2026-11-21 09:10。
@ wait 支援先ごと
@ type いいえ
@ key Enter
@ wait やめました。何も変えていません。
@ exit 1
$ banso show momiji/0.5/f1 | grep 文
    あとの文
@ start banso restore copy.db
@ wait 戻しますか
@ type はい
@ key Enter
@ wait 控え copy.db に戻しました。
@ exit 0
$ banso list; banso show momiji/0.5/f1 | grep 文; ls a.db* | sed "s/-20.*/-TIME/"
  momiji        もみじ市                            訪問3回   0.5mtg
    はじめの文
  a.db
  a.db.replaced-TIME

# --- the file that was there can be gone back to ---
$ banso restore | sed "s/replaced-20.*/replaced-TIME/; s/^20[0-9: -]*（前/TIME（前/"
  TIME（前に控えに戻したときのもの） 支援先 2件、回答 2件、最後の保存 2026-11-21 15:02
      $PWD/a.db.replaced-TIME
$ banso restore --yes a.db.replaced-* | sed "s/replaced-20.*/replaced-TIME/"; banso list
  控え a.db.replaced-TIME
    支援先 2件、回答 2件、最後の保存 2026-11-21 15:02
  この控えのあとに保存したものは、ありません。
  いまのデータベースは、消さずに別の名前で取っておきます。
  控え a.db.replaced-TIME
  それまでのデータベースは、取ってあります: $PWD/a.db.replaced-TIME
  midori        みどり町                            訪問3回   0.5mtg
  momiji        もみじ市                            訪問3回   0.5mtg

# --- a damaged database: as far as it can be read ---
$ cp a.db whole.db; python3 -c 'f = open("a.db", "r+b"); f.seek(-4096, 2); f.write(b"\xa5" * 4096)'; banso list
  midori        みどり町                            訪問3回   0.5mtg
  momiji        もみじ市                            訪問3回   0.5mtg
$ banso restore --yes copy.db | sed "s/replaced-20.*/replaced-TIME/; s/。[^ 。]*）/。WHO）/"; banso list
  控え copy.db
    支援先 1件、回答 1件、最後の保存 2026-11-20 16:42
  戻すと、この控えのあとに保存した次の3件がなくなります。
    もみじ市: 2件（2026-11-21 09:10 から 15:02 まで。WHO）
    みどり町: 1件（2026-11-21 09:10。WHO）。支援先ごとなくなります
  いまのデータベースは傷んでいるので、読めたところだけを調べました。ほかにもあるかもしれません。
  いまのデータベースは、消さずに別の名前で取っておきます。
  控え copy.db に戻しました。
  それまでのデータベースは、取ってあります: $PWD/a.db.replaced-TIME
  momiji        もみじ市                            訪問3回   0.5mtg
$ rm -f a.db.*; printf 'これはデータベースではありません。' >a.db; banso restore --yes copy.db
  控え copy.db
    支援先 1件、回答 1件、最後の保存 2026-11-20 16:42
  いまのデータベースは、傷みがひどくて読めません。何がなくなるかは、分かりません。
  この控えのあとに個人情報を削除していても、その記録が読めないので、消したはずのものが戻ります。削除したことがあれば、戻したあとで、もう一度削除してください。
  いまのデータベースは、消さずに別の名前で取っておきます。
  banso: 人が確かめなければならないことがあるので、--yes だけでは戻しません。端末で banso restore を使って、確かめてから戻してください。
? 1
$ cat a.db; rm a.db; banso restore --yes copy.db
  これはデータベースではありません。控え copy.db
    支援先 1件、回答 1件、最後の保存 2026-11-20 16:42
  この控えのあとに個人情報を削除していても、その記録が読めないので、消したはずのものが戻ります。削除したことがあれば、戻したあとで、もう一度削除してください。
  banso: 人が確かめなければならないことがあるので、--yes だけでは戻しません。端末で banso restore を使って、確かめてから戻してください。
? 1
@ start banso restore copy.db
@ wait 戻しますか
@ type はい
@ key Enter
@ wait 控え copy.db に戻しました。
@ exit 0
$ banso list
  momiji        もみじ市                            訪問3回   0.5mtg

# --- what was purged does not come back ---
$ banso purge momiji/0.5/f1 現状; banso restore --yes copy.db | sed "s/replaced-20.*/replaced-TIME/"; grep -c はじめの文 a.db copy.db; banso show momiji/0.5/f1 | grep -A 1 現状 | sed "s/21 .*）/21 WHO）/"
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
  控え copy.db
    支援先 1件、回答 1件、最後の保存 2026-11-20 16:42
  この控えのあとに保存したものは、ありません。
  この控えのあとに削除した個人情報（1件）は、戻しません。この控えのファイルには残ったままです。
  いまのデータベースは、消さずに別の名前で取っておきます。
  控え copy.db に戻しました。
  控えのファイル copy.db には、削除した個人情報（1件）が残っています。いらなければ、このファイルを消してください。
  それまでのデータベースは、取ってあります: $PWD/a.db.replaced-TIME
  a.db:0
  copy.db:2
  ・現状
    未記入（理由: 削除 2026-11-21 WHO）

# --- a copy that went on by itself: what it calls by the same id is another one ---
$ cp a.db fork.db; cp a.db here.db; for name in here.db,みなみ町 fork.db,きた町; do banso --db ${name%,*} new --name ${name#*,} --id minami; done; banso --db here.db restore fork.db 2>/dev/null | grep みなみ町 | sed "s/。[^ 。]*）/。WHO）/"; rm here.db* fork.db*
  minami
  minami
    みなみ町: 1件（2026-11-21 15:02。WHO）。支援先ごとなくなります

# --- no copy of ours ---
$ cp copy.db other.db; banso restore --yes a.db; mkdir folder; banso restore --yes folder; mkfifo pipe; banso restore --yes pipe; echo text >text; banso restore --yes text; python3 -c 'f = open("other.db", "r+b"); f.seek(-4096, 2); f.write(b"\xa5" * 4096)'; banso restore --yes other.db
  banso: a.db はいま使っているデータベースそのものです。控えのファイルの名前を書いてください。
  banso: folder は banso の控えではありません。ファイルの名前を確かめてください。
  banso: pipe は banso の控えではありません。ファイルの名前を確かめてください。
  banso: text は banso の控えではありません。ファイルの名前を確かめてください。
  banso: 控え other.db は傷んでいるので、戻せません。何も変えていません。ほかの控えを選んでください。
? 1
$ cp copy.db newer.db; python3 -c 'import sqlite3; d = sqlite3.connect("newer.db"); d.execute("pragma user_version = 999"); d.commit()'; banso restore --yes newer.db
  banso: 控え newer.db は新しい版の banso で作られています。banso を新しくしてから、戻してください。
? 1
$ mkdir else; BANSO_NOW=2026-11-01 banso --db else/b.db new --name 別の町 --id betsu; banso restore --yes else/b.db 2>&1 | sed "s/。[^ 。]*）/。WHO）/"; banso list
  betsu
  控え b.db
    支援先 1件、回答 0件、最後の保存 2026-11-01 00:00
  これは、いまのデータベースの控えではありません。別に始めたデータベースの控えです。
  戻すと、この控えのあとに保存した次の2件がなくなります。
    もみじ市: 2件（2026-11-20 16:42。WHO）。支援先ごとなくなります
  いまのデータベースは、消さずに別の名前で取っておきます。
  banso: 人が確かめなければならないことがあるので、--yes だけでは戻しません。端末で banso restore を使って、確かめてから戻してください。
  momiji        もみじ市                            訪問3回   0.5mtg
# One of before the last change of its form is brought up to date by the next opening.
$ python3 -c 'import os, sqlite3; sqlite3.connect("old.db").executescript(open(os.environ["TESTS"] + "/data/schema-1.sql").read())'; banso --db old.db restore --yes old.db
  banso: old.db はいま使っているデータベースそのものです。控えのファイルの名前を書いてください。
? 1
$ rm -f a.db*
@ start banso restore old.db
@ wait 戻しますか
@ type はい
@ key Enter
@ wait 控え old.db に戻しました。
@ exit 0
$ banso list; ls a.db* | sed "s/1-20.*/1-TIME/"
  mitei         未定市                              訪問3回   0.5mtg
  chiri         知里町                れんしゅう県  訪問3回   2回目支援
  owari         終町                                単発      終了        令和8年9月1日(火)
  a.db
  a.db.schema-1-TIME

# --- others are in: refused before anybody is asked, whatever the answer would be ---
@ env BANSO_DB=o.db
$ banso new --name もみじ市 --id momiji; banso backup o.copy.db >said; python3 "$TESTS/data/second.py" '1 / 9' banso open momiji/0.5/f1#現状 >pid; banso restore o.copy.db; banso restore --yes o.copy.db; kill $(cat pid)
  momiji
  banso: $PWD/o.db をほかの人（あなたの別の画面）が開いているので、戻せません。全員が banso を終えてから、もう一度お試しください。
  banso: $PWD/o.db をほかの人（あなたの別の画面）が開いているので、戻せません。全員が banso を終えてから、もう一度お試しください。
