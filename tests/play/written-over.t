# No paper and no copy is written over a database that is open, nor over what belongs to it: by no name and no link.
@ env BANSO_DB=own/kiroku
$ mkdir own; banso new --name 知里町 --id t && banso answer t/0.5/f1 現状 のこる文
  t
$ cd own; for ending in -journal -here .backup-2026-11-20 .schema-1-2026-11-01T10:00:00 .damaged-2026-11-02T10:00:00; do echo "$ending" >"kiroku$ending"; done; rm kiroku-journal
$ cd own; ln kiroku hard.md; ln kiroku hard; ln kiroku-here here.txt; ln kiroku.backup-2026-11-20 day.csv; ln kiroku.damaged-2026-11-02T10:00:00 damaged.json; ln -s kiroku soft.md; ln -s . way; ln -s "$PWD" ../other-way
$ cat >each.sh <<'END'
> # How the command ends for every name; what stands there before and after.
> for name in own/kiroku "$PWD/own/kiroku" own/../own/kiroku own/way/kiroku other-way/kiroku own/KIROKU-WAL \
>     own/kiroku-wal own/kiroku-shm own/kiroku-journal own/kiroku-here \
>     own/hard.md own/hard own/here.txt own/day.csv own/damaged.json own/soft.md
> do
>     "$@" "$name" >told 2>&1
>     echo "$? $(sed "s|$name||; s|。.*||; s|終わり「[^」]*」|終わり|" told)"
> done | sort | uniq -c
> find own -type f | sort | while read -r name; do cksum "$name"; done >after
> cmp before after; find own -name '.banso-*' -o -name '*.new-*'
> END
$ banso list >/dev/null; find own -type f | sort | while read -r name; do cksum "$name"; done >before; wc -l <before
  10
$ sh each.sh banso export t -o
       16 1 banso:  は、いま使っているデータベースか、その控えなどのファイルです
$ sh each.sh banso export @all --format csv -o
       12 1 banso:  は、いま使っているデータベースか、その控えなどのファイルです
        4 1 banso: ファイル名の終わりと形式 csv が合いません
$ sh each.sh banso backup
       16 1 banso:  は、いま使っているデータベースか、その控えなどのファイルです
# The copies have names that only a copy is written to.
$ for name in own/kiroku.backup-2026-11-20 own/kiroku.backup-2026-11-21 other-way/kiroku.schema-1-2026-11-01T10:00:00 own/kiroku.damaged-2026-11-02T10:00:00 own/kiroku.repair-77; do banso backup $name; done; find own -type f | sort | while read -r name; do cksum "$name"; done | cmp before -
  banso: own/kiroku.backup-2026-11-20 は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: own/kiroku.backup-2026-11-21 は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: other-way/kiroku.schema-1-2026-11-01T10:00:00 は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: own/kiroku.damaged-2026-11-02T10:00:00 は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: own/kiroku.repair-77 は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
# What only begins as they do is nobody's.
$ banso export t/0.5/f1 -o own/kiroku.md; banso backup own/kiroku.backup-mine; tail -n 1 own/kiroku.md; rm own/kiroku.*mine own/kiroku.md
  own/kiroku.md
  own/kiroku.backup-mine に控えを作り、読み返して確かめました（支援先 1件、回答 1件）。
  のこる文

# A database that is a link: what is beside the file belongs to it, and the file by its own name.
$ mkdir linked; ln -s ../own/kiroku linked/kiroku; for name in linked/kiroku own/kiroku own/kiroku-here own/day.csv; do banso --db linked/kiroku export t -o $name; done
  banso: linked/kiroku は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: own/kiroku は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: own/kiroku-here は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: own/day.csv は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
? 1
# No paper takes the place of a database that nobody has open, whatever its name; a copy may.
$ mkdir copies; for format in $(banso export t --format x 2>&1 | sed 's/.*: //; s/、/ /g'); do banso backup copies/hikae.$format >/dev/null; ln -s hikae.$format copies/link.$format; done; ls copies | wc -l
  12
$ cksum copies/h* >copied; for name in copies/*; do banso export t -o $name; done; banso export @all --format csv -o copies/hikae.csv; cksum copies/h* | cmp copied -
  banso: copies/hikae.csv は、データベースかその控えです。文書は、別の名前にしてください。
  banso: copies/hikae.html は、データベースかその控えです。文書は、別の名前にしてください。
  banso: copies/hikae.json は、データベースかその控えです。文書は、別の名前にしてください。
  banso: copies/hikae.md は、データベースかその控えです。文書は、別の名前にしてください。
  banso: copies/hikae.txt は、データベースかその控えです。文書は、別の名前にしてください。
  banso: copies/hikae.xlsx は、データベースかその控えです。文書は、別の名前にしてください。
  banso: copies/link.csv はリンクなので、上書きしません。別の名前を指定してください。
  banso: copies/link.html はリンクなので、上書きしません。別の名前を指定してください。
  banso: copies/link.json はリンクなので、上書きしません。別の名前を指定してください。
  banso: copies/link.md はリンクなので、上書きしません。別の名前を指定してください。
  banso: copies/link.txt はリンクなので、上書きしません。別の名前を指定してください。
  banso: copies/link.xlsx はリンクなので、上書きしません。別の名前を指定してください。
  banso: copies/hikae.csv は、データベースかその控えです。文書は、別の名前にしてください。
$ banso backup copies/hikae.txt
  copies/hikae.txt に控えを作り、読み返して確かめました（支援先 1件、回答 1件）。
$ cksum copies/h* >copied; mkdir -p copied-towns/chisato; cp copies/hikae.md copied-towns/chisato/course.md; banso demo --dir copied-towns | head -n 1; rm -r copied-towns
  banso: copied-towns/chisato/course.md は、データベースかその控えです。文書は、別の名前にしてください。
# Nor of a scenario, nor of a text that could not be kept: neither a paper nor a copy.
$ cp "$TESTS"/data/bosai.yaml own.yaml; cp own.yaml own.YML; echo 文 >banso-書きかけ-2026-11-20-0900.txt; cksum own.* banso-* >own-files
$ for name in own.yaml own.YML banso-書きかけ-2026-11-20-0900.txt banso-書きかけ-2026-11-20-0901.txt; do banso backup $name; done; banso export t -o banso-書きかけ-2026-11-20-0900.txt
  banso: own.yaml はシナリオのファイルなので、上書きしません。別の名前を指定してください。
  banso: own.YML はシナリオのファイルなので、上書きしません。別の名前を指定してください。
  banso: banso-書きかけ-2026-11-20-0900.txt は、保存できなかった文を残すファイルの名前です。別の名前を指定してください。
  banso: banso-書きかけ-2026-11-20-0901.txt は、保存できなかった文を残すファイルの名前です。別の名前を指定してください。
  banso: banso-書きかけ-2026-11-20-0900.txt は、保存できなかった文を残すファイルの名前です。別の名前を指定してください。
? 1

# The towns of the practice are not put where the database is, whatever it is called there.
$ mkdir towns; ln own/kiroku towns/practice.db; banso demo --dir towns; rm towns/practice.db; ln own/kiroku-here towns/practice.db; banso demo --dir towns; ls towns; rm -r towns
  banso: towns/practice.db はふだんのデータベースなので、練習には使いません。
  banso: towns/practice.db はふだんのデータベースなので、練習には使いません。
  practice.db
# Nor is a paper of theirs, and no link is followed to where they would go.
$ mkdir -p towns/chisato theirs; ln own/kiroku towns/chisato/course.md; banso demo --dir towns | head -n 3; rm -r towns; mkdir towns; ln -s ../theirs towns/chisato; banso demo --dir towns | head -n 3; ls theirs
  banso: towns/chisato/course.md は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。
  banso: フォルダー towns/chisato を作れません（途中にフォルダーでないものがあります）。場所と権限を確かめてください。

# --- on the screen ---
@ start banso open t
@ wait 次にすること
@ key e
@ wait こう書き出されます
@ key Tab Down Down
@ wait > 名前
@ key C-u
@ type own/kiroku
@ key Enter
@ wait いま使っているデータベース
@ cursor 20 19
@ key C-u
@ type own/kiroku-journal
@ key Enter
@ wait own/kiroku-journal は
@ key C-u
@ type own/day.csv
@ key Enter
@ wait own/day.csv は
@ key C-u
@ type own/soft.md
@ key Enter
@ wait own/soft.md は
@ key C-u
@ type copies/hikae.txt
@ key Enter
@ wait copies/hikae.txt は
@ key C-u
@ type own.yaml
@ key Enter
@ wait own.yaml は
@ key C-u
@ type banso-書きかけ-2026-11-20-0900.txt
@ key Enter
@ wait 保存できなかった文を残す
@ key C-u
@ type own/kiroku.txt
@ key Enter
@ wait 書き出しました
@ signal HUP
@ exit 0
$ cksum copies/h* | cmp copied -; cksum own.* banso-書* | cmp own-files -; rm own/kiroku.txt; find own -type f | sort | while read -r name; do cksum "$name"; done | cmp before -

# On the practice towns the real one is spared as well.
@ start banso
@ wait 知里町
@ key r
@ wait 練習
@ key Enter
@ wait 次にすること
@ key e
@ wait こう書き出されます
@ key Tab Down Down
@ wait > 名前
@ key C-u
@ type own/kiroku-here
@ key Enter
@ wait own/kiroku-here は
@ key C-u
@ type own/practice.db
@ key Enter
@ wait own/practice.db は
@ signal HUP
@ exit 0
