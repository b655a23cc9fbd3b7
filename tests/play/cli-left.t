# What a killed backup or export leaves may hold every text: the next one removes it, and so do a purge and an opening.
$ mkdir here papers; B="banso --db here/a.db"; $B new --name 知里町 --id t; for f in 現状 課題; do $B answer t/0.5/f1 $f "$(python3 -c 'print("ひみつ" * 12000)')"; done
  t
$ cat >killed <<'END'
> #!/bin/sh
> # Is killed when all is written, but for the name.
> strace -f -qq -o calls -e trace=renameat,renameat2 -e inject=renameat,renameat2:signal=KILL "$@"
> grep -c SIGKILL calls
> END
$ cat >left <<'END'
> #!/bin/sh
> # What is left, without its random digits; which of it others may read.
> find "$1" -name '*.new-*' -o -name 'banso-new' -o -name '.banso-*' | sed 's/[0-9a-f]\{16\}/HEX/' | sort
> find "$1" -name '.banso-*' -perm /077
> END
$ chmod +x killed left; chmod 2770 papers here
$ ./killed banso --db here/a.db backup papers/copy.db; ./left papers; banso --db here/a.db export t/0.5/f1 -o papers/g.md; ./left papers; rm papers/*
  Killed
  1
  papers/copy.db.new-HEX
  papers/copy.db.new-HEX/banso-new
  papers/g.md
$ ./killed banso --db here/a.db export t/0.5/f1 -o papers/g.md; ./left papers; banso --db here/a.db backup papers/copy.db; ./left papers
  Killed
  1
  papers/.banso-HEX
  papers/copy.db に控えを作り、読み返して確かめました（支援先 1件、回答 2件）。
# In the folder of the database a purge removes it, whatever name it was to get.
$ ./killed banso --db here/a.db backup here/mycopy.db; ./left here; banso --db here/a.db purge t/0.5/f1 課題; ./left here
  Killed
  1
  here/mycopy.db.new-HEX
  here/mycopy.db.new-HEX/banso-new
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
$ ./killed banso --db here/a.db export t/0.5/f1 -o here/g.md; ./left here; banso --db here/a.db purge t/0.5/f1 現状; ./left here; grep -l -a -r ひみつ here
  Killed
  1
  here/.banso-HEX
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
? 1
# So does the next opening of the screens, also on a day of which there is a copy already.
$ touch here/a.db.backup-2026-11-20; ./killed banso --db here/a.db backup here/mycopy.db; ./left here
  Killed
  1
  here/mycopy.db.new-HEX
  here/mycopy.db.new-HEX/banso-new
@ start banso --db here/a.db
@ wait 知里町
$ while ./left here | grep -q new-; do :; done
@ signal HUP
@ exit 0
$ ./left here
# A copy or a paper gets no name that another database gives.
$ cp here/a.db q; for e in -wal -shm -journal -here -queue .backup-2026-11-20; do banso --db here/a.db backup q$e; done; banso --db here/a.db export t/0.5/f1 -o q-wal; ls q*
  banso: q-wal という名前は、データベース q のとなりに置く控えなどのものです。別の名前を指定してください。
  banso: q-shm という名前は、データベース q のとなりに置く控えなどのものです。別の名前を指定してください。
  banso: q-journal という名前は、データベース q のとなりに置く控えなどのものです。別の名前を指定してください。
  banso: q-here という名前は、データベース q のとなりに置く控えなどのものです。別の名前を指定してください。
  banso: q-queue という名前は、データベース q のとなりに置く控えなどのものです。別の名前を指定してください。
  banso: q.backup-2026-11-20 という名前は、データベース q のとなりに置く控えなどのものです。別の名前を指定してください。
  banso: q-wal という名前は、データベース q のとなりに置く控えなどのものです。別の名前を指定してください。
  q
$ echo x >q; banso --db here/a.db backup q-wal
  q-wal に控えを作り、読み返して確かめました（支援先 1件、回答 0件）。
