# banso doctor and banso doctor --repair where an answer is not what the last entry of its history says.

@ env BANSO_DB=banso.db
@ env BANSO_NOW=2026-11-21T09:00:00
$ banso new --name 知里町 --id chisato; banso answer chisato/0.5/f1 現状 はじめの文; banso answer chisato/0.5/f1 現状 通いの場は17か所; banso answer chisato/0.5/f1 課題 担い手; cp banso.db sound.db
  chisato
@ env BANSO_NOW=2026-11-22T09:00:00
$ cat >sql.py <<'END'
> import shutil, sqlite3, sys
> shutil.copy("sound.db", "banso.db")
> d = sqlite3.connect("banso.db", isolation_level=None)
> d.execute("INSERT INTO purge (n, place, at, who, open) VALUES (9, '', '', '', 1)")
> d.executescript(sys.argv[1])
> d.execute("DELETE FROM purge WHERE n = 9")
> END
$ cat >look.sh <<'END'
> python3 sql.py "$1"; banso doctor | grep -A1 傷み; banso doctor --repair | grep -E '回答: |食い違|すべて|かもしれません'
> banso history chisato/0.5/f1; banso doctor | grep 傷み; rm banso.db.damaged*
> END

# A bit of the answer, or of its entry: both texts are in the history. Which is right only a person knows.
# Who wrote what stands, and when, is as before.
$ sh look.sh "UPDATE value SET text = '通いの場は16か所' WHERE field = 'current'"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  回答1件は、履歴と食い違っていました。履歴にある文に戻し、もう一方の文も履歴に残しました。確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通いの場は16か所 -> 通いの場は17か所  もとの文に戻しました（doctor --repair）
  2026-11-22T09:00  banso  chisato/0.5/f1#current  通いの場は17か所 -> 通いの場は16か所  履歴と食い違っていた回答（doctor --repair）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
$ sh look.sh "UPDATE history SET text = '通いの場は16か所' WHERE field = 'current' AND revision = 2"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  回答1件は、履歴と食い違っていました。履歴にある文に戻し、もう一方の文も履歴に残しました。確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通いの場は17か所 -> 通いの場は16か所  もとの文に戻しました（doctor --repair）
  2026-11-22T09:00  banso  chisato/0.5/f1#current  通いの場は16か所 -> 通いの場は17か所  履歴と食い違っていた回答（doctor --repair）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は16か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
# Who wrote it, and when, is what the history says.
$ sh look.sh "UPDATE value SET who = 'tanaki' WHERE field = 'current'"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  すべて戻りました。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
# An answer of before, and one without its entry.
$ sh look.sh "UPDATE value SET text = 'はじめの文', revision = 1 WHERE field = 'current'"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  すべて戻りました。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
$ sh look.sh "DELETE FROM history WHERE field = 'current' AND revision = 2"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
$ sh look.sh "DELETE FROM value WHERE field = 'current'"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件（うち補ったもの 1件）。もとの件数は、傷みのため分かりません
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
# What was cut is not what stands.
$ sh look.sh "UPDATE value SET text = '通いの場' || char(0) || char(0) WHERE field = 'current'"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  回答1件は、履歴と食い違っていました。履歴にある文に戻し、もう一方の文も履歴に残しました。確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通いの場〓 -> 通いの場は17か所  もとの文に戻しました（doctor --repair）
  2026-11-22T09:00  banso  chisato/0.5/f1#current  通いの場は17か所 -> 通いの場〓  履歴と食い違っていた回答（doctor --repair）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
$ sh look.sh "UPDATE history SET text = '通いの場' || char(0) || char(0) WHERE field = 'current' AND revision = 2"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通いの場〓 -> 通いの場は17か所  もとの文に戻しました（doctor --repair）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場〓
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
# Bytes that are no text, in the last entry, and in one of before: what a copy has whole comes from there.
$ sh look.sh "UPDATE history SET text = CAST(x'E9809AFFFEE381AE' AS TEXT) WHERE field = 'current' AND revision = 2"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通〓の -> 通いの場は17か所  もとの文に戻しました（doctor --repair）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通〓の
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
$ sh look.sh "UPDATE history SET text = CAST(x'E9809AFFFEE381AE' AS TEXT) WHERE field = 'current' AND revision = 1"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（途中が失われた文があります）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通〓の -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> 通〓の
  合格  データの傷み  ありません
$ cp sound.db banso.db.backup-2026-11-20; sh look.sh "UPDATE history SET text = CAST(x'E9809AFFFEE381AE' AS TEXT) WHERE field = 'current' AND revision = 1"; rm banso.db.backup*
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（途中が失われた文があります）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  すべて戻りました。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません

# The sites are lost as well: what the mend writes is of a site of its own.
$ sh look.sh "DELETE FROM site; UPDATE value SET text = '通いの場は16か所' WHERE field = 'current'"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（表「history」に、どこにも属さない行があります）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  回答1件は、履歴と食い違っていました。履歴にある文に戻し、もう一方の文も履歴に残しました。確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通いの場は16か所 -> 通いの場は17か所  もとの文に戻しました（doctor --repair）
  2026-11-22T09:00  banso  chisato/0.5/f1#current  通いの場は17か所 -> 通いの場は16か所  履歴と食い違っていた回答（doctor --repair）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  はじめの文 -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> はじめの文
  合格  データの傷み  ありません
$ python3 -c "import sqlite3; print(*sqlite3.connect('banso.db').execute('SELECT n, dense_rank() OVER (ORDER BY site) FROM history ORDER BY n'))"
  (1, 1) (2, 2) (3, 3) (4, 4) (5, 5) (6, 5)

# What was purged does not come back with a page of before: not where the purge left its mark, nor where
# there was no answer any more that could bear one, nor where the record of the purge is lost.
$ cp sound.db before.db; cp sound.db banso.db; banso answer chisato/0.5/f1 課題 消した文; banso answer chisato/0.5/f1 課題 --clear; for item in 現状 課題; do banso purge chisato/0.5/f1 $item; done; cp banso.db sound.db
  削除しました: いまの値 1件、履歴 2件、書きかけ 0件。控えのファイル 0件からも削除しました。
  削除しました: いまの値 0件、履歴 2件、書きかけ 0件。控えのファイル 0件からも削除しました。
$ cat >purged.sh <<'END'
> sh look.sh "$1 UPDATE value SET text = '消した文', reason = '', revision = 1, at = '$3T09:00:00+09:00' WHERE field = '$2'" | grep -E '食い違っていま|すべて|かもしれません'
> banso history chisato/0.5/f1 | grep -E 'doctor|消した文'; banso show chisato/0.5/f1 | grep -c 消した文
> END
$ sh purged.sh '' current 2026-11-21
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  すべて戻りました。
  0
? 1
$ sh purged.sh 'DELETE FROM purge WHERE n < 9;' current 2026-11-21
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  すべて戻りました。
  0
? 1
$ sh purged.sh '' issue 2026-11-21
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  すべて戻りました。
  0
? 1
$ sh purged.sh 'DELETE FROM history WHERE revision = 1;' issue 2026-11-21
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  0
? 1
# The clock of who wrote it went ahead.
$ sh purged.sh '' issue 2026-11-29
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
  すべて戻りました。
  0
? 1
# What was written since is not under the purge.
$ cp sound.db banso.db; banso answer chisato/0.5/f1 現状 あとの文; banso answer chisato/0.5/f1 課題 あとの文; cp banso.db sound.db
$ sh look.sh "UPDATE value SET text = 'あとの字'"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  回答3件は、履歴と食い違っていました。履歴にある文に戻し、もう一方の文も履歴に残しました。確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-22T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  あとの字 -> あとの文  もとの文に戻しました（doctor --repair）
  2026-11-22T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  あとの字 -> あとの文  もとの文に戻しました（doctor --repair）
  2026-11-22T09:00  banso  chisato/0.5/f1#issue  あとの文 -> あとの字  履歴と食い違っていた回答（doctor --repair）
  2026-11-22T09:00  banso  chisato/0.5/f1#current  あとの文 -> あとの字  履歴と食い違っていた回答（doctor --repair）
  2026-11-22T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> あとの文
  2026-11-22T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> あとの文
  2026-11-22T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> （空欄）（理由: 削除 2026-11-22 tanaka（LOGIN））  個人情報の削除
  2026-11-22T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> （空欄）
  2026-11-22T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> （空欄）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> （空欄）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> （空欄）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> （空欄）
  合格  データの傷み  ありません
# An entry whose number is none is not the last.
$ cp before.db sound.db; sh look.sh "UPDATE history SET revision = 9223372036854775807 WHERE field = 'current' AND revision = 1; UPDATE value SET text = '通いの場は16か所' WHERE field = 'current'"
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（回答と履歴が食い違っています）。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
    回答: 3件
  回答1件は、履歴と食い違っていました。履歴にある文に戻し、もう一方の文も履歴に残しました。確かめてください。
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通いの場は16か所 -> 通いの場は17か所  もとの文に戻しました（doctor --repair）
  2026-11-22T09:00  banso  chisato/0.5/f1#current  通いの場は17か所 -> 通いの場は16か所  履歴と食い違っていた回答（doctor --repair）
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#issue  （空欄） -> 担い手
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  （空欄） -> 通いの場は17か所
  2026-11-21T09:00  tanaka（LOGIN）  chisato/0.5/f1#current  通いの場は17か所 -> はじめの文
  合格  データの傷み  ありません
