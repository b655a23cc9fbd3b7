# What others had saved stands in the WAL until it is put into the database. Where the WAL is damaged
# nothing may be opened as if all were well.

$ banso demo --dir d >out 2>&1; cp d/practice.db start.db; ls
  d
  out
  start.db
@ env BANSO_DB=b.db
@ env BANSO_NOW=2026-11-21T09:00:00
$ cat >crash.py <<'END'
> import os, signal, sqlite3, subprocess
> # Answers are kept while somebody has the database open, who is then killed.
> d = sqlite3.connect("b.db")
> d.execute("pragma journal_mode = wal").fetchone()
> d.execute("select count(*) from value").fetchone()
> for n in range(1, 7):
>     for field in ("current", "issue"):
>         subprocess.run(["banso", "answer", "chisato/0.5/f1", field, "%s %d" % (field, n)], check=True)
> os.kill(os.getpid(), signal.SIGKILL)
> END
$ cat >wal.py <<'END'
> import os, sys
> f = open("b.db-wal", "r+b")
> size = os.path.getsize("b.db-wal")
> what, at = sys.argv[1], int(sys.argv[2])
> if what == "flip":
>     at %= size
>     f.seek(at)
>     byte = f.read(1)[0]
>     f.seek(at)
>     f.write(bytes([byte ^ 64]))
> elif what == "zero":
>     f.write(bytes(size))
> elif what == "cut":
>     f.truncate(at)
> END
$ cat >again.sh <<'END'
> rm -f b.db*; cp start.db b.db; python3 crash.py; python3 wal.py "$1" "$2"; test "$3" || rm b.db-shm
> END

# --- what a crash leaves is none ---
$ sh again.sh none 0 2>/dev/null; ls b.db*; banso doctor | grep 傷み; banso doctor --repair; banso show chisato/0.5/f1 | grep -E '(current|issue) [0-9]'; ls b.db*
  b.db
  b.db-wal
  合格  データの傷み  ありません
  データベース b.db
  傷みはありませんでした。
  毎日の控えは、まだありません。
    current 6
    issue 6
  b.db
$ sh again.sh cut 150000 2>/dev/null; banso doctor | grep 傷み
  合格  データの傷み  ありません

# --- a byte in the third frame ---
$ sh again.sh flip 10000 2>/dev/null; cp b.db-wal before; banso doctor | head -n 3
  banso 0.1.0 の点検
  注意  データの傷み  傷んでいます
        データベース $PWD/b.db の保存の途中のファイル（$PWD/b.db-wal）が傷んでいます。最後のころに保存した回答が欠けるおそれがあるので、開きません。全員が banso を終えてから、banso doctor --repair で直してください。
$ banso list
  banso: データベース $PWD/b.db の保存の途中のファイル（$PWD/b.db-wal）が傷んでいます。最後のころに保存した回答が欠けるおそれがあるので、開きません。全員が banso を終えてから、banso doctor --repair で直してください。
? 1
$ banso show chisato/0.5/f1
  banso: データベース $PWD/b.db の保存の途中のファイル（$PWD/b.db-wal）が傷んでいます。最後のころに保存した回答が欠けるおそれがあるので、開きません。全員が banso を終えてから、banso doctor --repair で直してください。
? 1
$ banso backup copy.db
  banso: データベース $PWD/b.db の保存の途中のファイル（$PWD/b.db-wal）が傷んでいます。最後のころに保存した回答が欠けるおそれがあるので、開きません。全員が banso を終えてから、banso doctor --repair で直してください。
? 1
$ cmp b.db-wal before; banso doctor --repair; cmp b.db.damaged-*-wal before; ls b.db*
  データベース b.db
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
    シナリオ: 1件
    支援先: 4件
    記入票: 70件
    回答: 938件
    履歴: 960件
    削除の記録: 0件
    書きかけ: 0件
  傷んだファイルは、このまま取ってあります: \$PWD/b.db.damaged-20[0-9T:-]+ (re)
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
  毎日の控えは、まだありません。
  b.db
  b.db.damaged-20[0-9T:-]+ (re)
  b.db.damaged-20[0-9T:-]+-wal (re)
$ banso show chisato/0.5/f1 | grep -E '(current|issue) [0-9]'; banso doctor | tail -n 1
    current 6
    issue 6
  すべて合格です。

# --- one in the last save, behind which nothing proves that it was there but its own end ---
$ for back in 9000 6000 2000; do sh again.sh flip -$back 2>/dev/null; banso doctor | grep -A1 傷み; banso doctor --repair | grep -E '（-wal）|履歴: |すべて|かもしれません。傷'; banso show chisato/0.5/f1 | grep -E '(current|issue) [0-9]'; done
  注意  データの傷み  保存の途中のファイル（-wal）の最後が傷んでいます
        いちばん後に保存した回答が、失われています。次に banso を開くと跡も消えるので、その前に、全員が banso を終えてから、banso doctor --repair で、いまのファイルを残して直してください。
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
    履歴: 959件
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
    current 6
    issue 5
  注意  データの傷み  保存の途中のファイル（-wal）の最後が傷んでいます
        いちばん後に保存した回答が、失われています。次に banso を開くと跡も消えるので、その前に、全員が banso を終えてから、banso doctor --repair で、いまのファイルを残して直してください。
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
    履歴: 959件
  戻らなかったものが、あるかもしれません。傷んだファイルと控えを消さずに、管理者に相談してください。
    current 6
    issue 5
  合格  データの傷み  ありません
  色、画面の広さ、日本語の表示、記号の幅、キーは、端末で banso doctor を開くと調べられます。
    current 6
    issue 6

# --- one in the header ---
$ for at in 0 9 13 17 25 31; do sh again.sh flip $at 2>/dev/null; banso doctor | grep 傷み; banso doctor --repair | grep -E '（-wal）|履歴'; banso show chisato/0.5/f1 | grep -E '(current|issue) [0-9]'; done
  注意  データの傷み  傷んでいます
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
    履歴: 960件
    current 6
    issue 6
  注意  データの傷み  傷んでいます
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
    履歴: 960件
    current 6
    issue 6
  注意  データの傷み  傷んでいます
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
    履歴: 960件
    current 6
    issue 6
  注意  データの傷み  傷んでいます
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
    履歴: 960件
    current 6
    issue 6
  注意  データの傷み  傷んでいます
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
    履歴: 960件
    current 6
    issue 6
  注意  データの傷み  傷んでいます
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
    履歴: 960件
    current 6
    issue 6

# --- nothing but zeros ---
$ sh again.sh zero 0 2>/dev/null; banso doctor | grep 傷み; banso doctor --repair | head -n 3; banso doctor | tail -n 1; ls b.db*
  注意  データの傷み  傷んでいます
  データベース b.db
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。
  傷んでいました。読めるものを新しいファイルに移し、索引もつくり直して、確かめてから置きかえました。
  すべて合格です。
  b.db
  b.db.damaged-20[0-9T:-]+ (re)
  b.db.damaged-20[0-9T:-]+-wal (re)

# --- an end that is missing can be told as long as the shared memory does ---
$ sh again.sh cut 50000 shm 2>/dev/null; banso doctor | grep 傷み; banso doctor --repair | head -n 2
  注意  データの傷み  傷んでいます
  データベース b.db
  保存の途中のファイル（-wal）が傷んでいました。最後のころに保存した回答は、欠けているかもしれません。確かめてください。

# --- a WAL whose database is gone is not read into a new one ---
$ sh again.sh none 0 2>/dev/null; mv b.db away.db; banso new --name 町; banso doctor | grep -A 1 注意; mv away.db b.db; banso show chisato/0.5/f1 | grep -E '(current|issue) [0-9]'
  banso: データベース b.db がないのに、保存の途中のファイル b.db-wal が残っています。データベースを元の場所に戻すか、banso restore で控えに戻してください。新しく始めるなら、--db で別の名前を指定してください。
  注意  データベース  b.db（BANSO_DB で指定）
        データベース b.db がないのに、保存の途中のファイル b.db-wal が残っています。データベースを元の場所に戻すか、banso restore で控えに戻してください。新しく始めるなら、--db で別の名前を指定してください。
  --
  注意が1件あります。
    current 6
    issue 6

# Nor is the journal of one.
$ mv b.db away.db; head -c 9000 away.db >b.db-journal; banso new --name 町; rm b.db-journal; mv away.db b.db
  banso: データベース b.db がないのに、保存の途中のファイル b.db-journal が残っています。データベースを元の場所に戻すか、banso restore で控えに戻してください。新しく始めるなら、--db で別の名前を指定してください。

# --- going back to a copy, as it is said ---
$ sh again.sh none 0 2>/dev/null; mkdir aside; mv b.db b.db-wal aside; cp start.db b.db; banso doctor | tail -n 1; banso show chisato/0.5/f1 | grep -cE '(current|issue) [0-9]'; banso --db aside/b.db show chisato/0.5/f1 | grep -E '(current|issue) [0-9]'
  すべて合格です。
  0
    current 6
    issue 6
