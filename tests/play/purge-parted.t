# What is removed from 接続先 goes from the history of 会場, too, which was one field with it, and from
# copies of that time. What stands in the other field is not touched.

@ env BANSO_DB=old.db
$ python3 -c 'import os, sqlite3; sqlite3.connect("old.db").executescript(open(os.environ["TESTS"] + "/data/schema-4.sql").read())' && chmod 600 old.db
$ banso list >/dev/null; grep -l -a -e Ｚｏｏｍ -e 保健センター old.db* | sed 's/schema-.*/schema-N/'
  old.db
  old.db.schema-N
$ banso purge machi/b/.session 接続先
  削除しました: いまの値 1件、履歴 2件、書きかけ 0件。控えのファイル 1件からも削除しました。
$ grep -l -a -e Ｚｏｏｍ -e 保健センター old.db*
? 1
$ banso history machi/b/.session | grep -c 分けました; banso history machi/b/.session#room | grep -c -- '-> （空欄）'
  2
  3
# 会場 of another session is empty, and 接続先 keeps what stands there, with its history.
$ banso purge machi/f/.session 会場; banso history machi/f/.session#link
  削除しました: いまの値 0件、履歴 2件、書きかけ 1件。控えのファイル 1件からも削除しました。
  2026-11-20T13:57  tanaka  machi/f/.session#link  （空欄） -> パスコード 2468
# What both held once goes from both; from a draft, too.
$ banso purge machi/a/.session 会場; banso purge machi/c/.session 接続先; grep -l -a -e example -e 大会議室 old.db*
  削除しました: いまの値 1件、履歴 2件、書きかけ 0件。控えのファイル 1件からも削除しました。
  削除しました: いまの値 0件、履歴 0件、書きかけ 1件。控えのファイル 1件からも削除しました。
? 1
$ banso doctor | grep 傷み
  合格  データの傷み  ありません
