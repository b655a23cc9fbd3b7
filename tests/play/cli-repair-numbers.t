# banso doctor --repair, where the numbers that were given to rows went back: the next one would be
# somebody's.

@ env BANSO_DB=banso.db
$ banso new --name もみじ市 --id momiji; for n in 1 2 3 4 5; do banso respondent add momiji --name 人$n >out; done; cp banso.db sound.db
  momiji
$ python3 -c 'import sqlite3; d = sqlite3.connect("banso.db"); print(d.execute("update row_number set last = 2 where last = 5").rowcount); d.commit()'
  1
$ banso doctor | grep -A 1 傷み; banso doctor --repair; banso doctor | grep -A 1 傷み; banso respondent add momiji --name 人6 | tail -n 1
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（次に付ける行や参加者の番号が、もう使われています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  データベース banso.db
  傷みはありませんでした。
  一覧に出るもの（帳票の状態、日程、期限など）を回答から数え直し、古くなっていた1件を改めました。
  毎日の控えは、まだありません。
  合格  データの傷み  ありません
  色、画面の広さ、日本語の表示、記号の幅、キーは、端末で banso doctor を開くと調べられます。
  p6
$ python3 -c 'import sqlite3; print(sqlite3.connect("banso.db").execute("select max(last) from row_number").fetchone())'
  (6,)
