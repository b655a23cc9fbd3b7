# What stands beside a database is opened only where it is a plain file with one name: no pipe keeps banso waiting, and
# nothing that somebody put there is written over.
$ export BANSO_DB=$PWD/a.db; banso new --name 知里町 --id t && python3 -c 'import sqlite3; sqlite3.connect("a.db").execute("pragma journal_mode = delete")'
  t
@ env BANSO_DB=a.db
$ cp a.db sound.db; echo 人のもの >theirs; cat >each.sh <<'END'
> for ending in wal shm journal; do
>     cp sound.db a.db
>     "$@" "a.db-$ending"
>     banso answer t/0.5/f1 現状 あたらしい
>     banso doctor </dev/null | grep '^注意'
>     rm -f a.db-*
>     cat theirs
> done
> END
$ sh each.sh mkfifo
  banso: データベース $PWD/a.db を開けません。となりの a.db-wal が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
  banso: データベース $PWD/a.db を開けません。となりの a.db-shm が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
  banso: データベース $PWD/a.db を開けません。となりの a.db-journal が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
$ sh each.sh ln theirs
  banso: データベース $PWD/a.db を開けません。となりの a.db-wal が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
  banso: データベース $PWD/a.db を開けません。となりの a.db-shm が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
  banso: データベース $PWD/a.db を開けません。となりの a.db-journal が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
$ sh each.sh ln -s theirs
  banso: データベース $PWD/a.db を開けません。となりの a.db-wal が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
  banso: データベース $PWD/a.db を開けません。となりの a.db-shm が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
  banso: データベース $PWD/a.db を開けません。となりの a.db-journal が、リンクか、ふつうのファイルではないものに変わっています。保存したものが入っているかもしれないので、消さずに、管理者に見てもらってください。
  注意  読み書き      開けません
  注意が1件あります。
  人のもの
# A database is made in a folder that is a link, and is opened by a link to it.
$ mkdir folder; ln -s folder way; export BANSO_DB=way/new.db; banso new --name 町 --id n && banso list && ln -s way/new.db link.db && banso --db link.db list; ls folder
  n
  n             町                                  訪問3回   0.5mtg
  n             町                                  訪問3回   0.5mtg
  new.db
