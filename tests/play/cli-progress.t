# A long export tells on the terminal how far it is, and takes that away again; a file gets nothing of it.

$ banso new --name つながり市 --id tsu; banso new --name 川の町 --id kawa
  tsu
  kawa
$ script -qec 'banso export @all --format csv -o all.csv' typed >/dev/null </dev/null; tr '\r' '\n' <typed | grep -a 書き出しています
  書き出しています  0 / 2
$ grep -ac 書き出しています all.csv
  0
? 1
$ tr '\r\033' '\n!' <typed | grep -a '^!'
  ![Kall.csv
$ banso export @all --format json -o all.json 2>said; cat said
  all.json
