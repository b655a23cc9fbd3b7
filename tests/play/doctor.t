# banso doctor: what is in the way of working, and what to do about it.

$ cat >as-user <<'END'
> #!/bin/sh
> # Without root's right to write everywhere.
> [ "$(id -u)" != 0 ] || exec setpriv --bounding-set -dac_override,-dac_read_search "$@"
> exec "$@"
> END
$ chmod +x as-user

# --- without a terminal ---

# Before the first start: nothing is made by looking.
$ banso doctor; find "$HOME"
  banso [0-9.]+ の点検 (re)
  合格  文字コード    UTF-8（LC_ALL=C.UTF-8）
  合格  端末の種類    xterm-256color
  合格  シナリオ      $BANSO_SCENARIOS
  合格  データベース  $HOME/.local/share/banso/banso.db
  合格  読み書き      ファイルはまだありません。はじめて開くときに作ります
  色、画面の広さ、日本語の表示、記号の幅、キーは、端末で banso doctor を開くと調べられます。
  すべて合格です。
  $HOME
$ banso new --name 知里町 --id chisato
  chisato
$ banso doctor
  banso [0-9.]+ の点検 (re)
  合格  文字コード    UTF-8（LC_ALL=C.UTF-8）
  合格  端末の種類    xterm-256color
  合格  シナリオ      $BANSO_SCENARIOS
  合格  データベース  $HOME/.local/share/banso/banso.db
  合格  読み書き      できます
  合格  保存の方式    WAL
  合格  ほかの利用    保存を待つものはありません
  合格  ほかの画面    だれがどこを開いているか分かります
  合格  データの形    いまの形です（[0-9]+） (re)
  合格  データの傷み  ありません
  色、画面の広さ、日本語の表示、記号の幅、キーは、端末で banso doctor を開くと調べられます。
  すべて合格です。
# Where the database is, and what said so.
$ BANSO_DB=$PWD/there.db banso doctor | grep -A 1 データベース
  合格  データベース  $PWD/there.db（BANSO_DB で指定）
  合格  読み書き      ファイルはまだありません。はじめて開くときに作ります
$ banso --db here.db doctor | grep -A 1 データベース
  合格  データベース  here.db（--db で指定）
  合格  読み書き      ファイルはまだありません。はじめて開くときに作ります
$ banso doctor now
  banso: 「now」は余分です。
  使い方: banso doctor [--repair]
? 2
$ banso help doctor
  使い方: banso doctor [--repair]
  端末とデータベースを点検し、直し方を示します（--repair: データベースを直します）

# Locales that are not UTF-8, not there or not set.
$ LC_ALL=C banso doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  文字コード    LC_ALL=C（UTF-8 ではありません）
        banso はこのままでも使えます。ほかの道具のために、~/.profile に export LC_ALL=C.UTF-8 と書き、ログインし直してください。
$ LC_ALL= LC_CTYPE= LANG=ja_JP.eucJP banso doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  文字コード    LANG=ja_JP.eucJP（このコンピューターにありません）
        banso はこのままでも使えます。ほかの道具のために、~/.profile に export LANG=C.UTF-8 と書き、ログインし直してください。
$ env -u LC_ALL -u LC_CTYPE -u LANG banso doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  文字コード    決まっていません（LANG がありません）
        banso はこのままでも使えます。ほかの道具のために、~/.profile に export LANG=C.UTF-8 と書き、ログインし直してください。
# A TERM that nobody knows.
$ TERM=no-such-terminal banso doctor | head -n 8
  banso [0-9.]+ の点検 (re)
  注意  端末の種類    no-such-terminal（画面を表示できる種類として知られていません）
        xterm として表示します。端末ソフトで次のように設定してください。
        PuTTY: 「Connection」の「Data」で、Terminal-type string を xterm-256color にします。
        Tera Term: 「設定」の「TCP/IP」（新しい版では「その他の設定」の中）で、端末タイプを xterm-256color にします。
        RLogin: 接続先の設定の「サーバー」で、TERM環境変数を xterm-256color にします。
        Windows Terminal: ひとりでに xterm-256color になります。ログインのときの設定で TERM を変えていたら、外します。
        mlterm: ~/.mlterm/main に termtype=xterm-256color と書きます。
$ TERM=no-such-terminal banso doctor >found
? 3
# Without a terminal, as from cron, it need not be set.
$ env -u TERM banso doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  合格  文字コード    UTF-8（LC_ALL=C.UTF-8）
  合格  シナリオ      $BANSO_SCENARIOS
$ TERM=dumb banso doctor | head -n 2
  banso [0-9.]+ の点検 (re)
  注意  端末の種類    dumb（画面を表示できる種類として知られていません）

# Scenarios that are missing, or broken.
$ banso --scenarios nowhere doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  シナリオ      フォルダーがありません
        シナリオのフォルダー nowhere が開けません。--scenarios または BANSO_SCENARIOS の場所を確かめてください。
$ mkdir empty; banso --scenarios empty doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  シナリオ      empty
        empty にシナリオのファイル（.yaml）がありません。--scenarios または BANSO_SCENARIOS の場所を確かめてください。

# The folder of banso's own place is made when it is first opened, unless it cannot be; any other has
# to be there.
$ XDG_DATA_HOME=$PWD/deep banso doctor | grep -A 1 データベース; ls deep
  合格  データベース  $PWD/deep/banso/banso.db
  合格  読み書き      ファイルはまだありません。はじめて開くときに作ります
  ls: cannot access 'deep': No such file or directory
? 2
$ banso --db deep/down/banso.db doctor | grep -A 1 データベース; ls deep
  注意  データベース  deep/down/banso.db（--db で指定）
        フォルダー deep/down がありません。--db の場所を確かめてください。新しく作るなら、先にフォルダーを作ってください。
  ls: cannot access 'deep': No such file or directory
? 2
$ mkdir closed && chmod 500 closed; XDG_DATA_HOME=$PWD/closed ./as-user banso doctor | head -n 4
  banso [0-9.]+ の点検 (re)
  注意  データベース  $PWD/closed/banso/banso.db
        フォルダー $PWD/closed に書き込めません（許可がありません）。フォルダーの権限を確かめるか、--db で別の場所を指定してください。
  合格  文字コード    UTF-8（LC_ALL=C.UTF-8）

# Files that are no database, of somebody else, of a banso still to come.
$ echo 'これは文書です。これは文書です。これは文書です。' >text.db; banso --db text.db doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  読み書き      開けません
        $PWD/text.db はデータベースではありません。--db の場所を確かめてください。
$ : >empty.db; banso --db empty.db doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  読み書き      開けません
        empty.db は空のファイルです。新しく始めるなら、消してから、もう一度お試しください。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。
$ banso --db closed doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  読み書き      開けません
        closed はフォルダーです。データベースはファイルの名前まで書いてください（例 closed/banso.db）。
$ python3 -c 'import sqlite3; d = sqlite3.connect("other.db"); d.execute("create table t (a)"); d.commit()'
$ banso --db other.db doctor | head -n 6
  banso [0-9.]+ の点検 (re)
  注意  保存の方式    WAL ではありません
        ネットワークのディスクから写したときなどに、こうなります。全員が banso を終えてから、書き込める人が1人で開くと、WAL に改まります。
  注意  データの形    banso のデータベースではありません
        --db と BANSO_DB の場所を確かめてください。
  合格  文字コード    UTF-8（LC_ALL=C.UTF-8）
$ banso --db new.db new --name うまれ村 >new.id
$ python3 -c 'import sqlite3; d = sqlite3.connect("new.db"); d.execute("pragma user_version = 9999"); d.commit()'
$ banso --db new.db doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  データの形    9999（この banso は [0-9]+ まで） (re)
        banso を新しくしてください。

# Damaged, so that it cannot be opened, and in a page that is seldom read. It stays as it is.
$ banso --db bad.db new --name うまれ村 >bad.id
$ cat >damage.py <<'END'
> import sqlite3, sys
> # The page in which a table begins.
> d = sqlite3.connect("bad.db")
> d.execute("pragma journal_mode = delete")
> sql = "select rootpage from sqlite_schema where name = ?"
> page = d.execute(sql, sys.argv[1:]).fetchone()[0]
> d.close()
> f = open("bad.db", "r+b")
> f.seek((page - 1) * 4096)
> f.write(b"\xa5" * 4096)
> f.close()
> END
$ python3 damage.py news; cksum bad.db >before; banso --db bad.db doctor >found; cksum bad.db | cmp - before
$ grep -A 1 傷み found | sed 's/[0-9]*ページ目: .*/…/'
  注意  データの傷み  傷んでいます
        全員が banso を終えてから、banso doctor --repair で直してください（ファイルの…
$ head -c 5000 bad.db >cut.db; banso --db cut.db doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  読み書き      開けません
        データベース $PWD/cut.db が壊れています。全員が banso を終えてから、banso doctor --repair で直してください。控えに戻すこともできます。全員が banso を終えてから、banso restore で、戻せる控えを見てください。

# Only to be read: the file, or its folder.
$ mkdir ro && banso --db ro/banso.db new --name 読む町 --id yomu
  yomu
$ chmod 400 ro/banso.db; ./as-user banso --db ro/banso.db doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  読み書き      読むことだけできます
        保存するには、ファイルの持ち主に、書き込みの権限を頼んでください。
$ chmod 600 ro/banso.db; chmod 500 ro; ./as-user banso --db ro/banso.db doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  読み書き      フォルダーに書き込めません
        保存するには、フォルダーの持ち主に、フォルダーへの書き込みの権限を頼んでください。
$ chmod 000 ro/banso.db; ./as-user banso --db ro/banso.db doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  読み書き      開けません
        データベース $PWD/ro/banso.db を開けません。ファイルとフォルダーの権限を確かめてください。
$ chmod 700 ro; chmod 600 ro/banso.db; ls ro
  banso.db

# Another journal; somebody who has it open; somebody whose save does not end.
$ python3 -c 'import sqlite3; d = sqlite3.connect("ro/banso.db"); d.execute("pragma journal_mode = delete")'
$ banso --db ro/banso.db doctor | head -n 3
  banso [0-9.]+ の点検 (re)
  注意  保存の方式    WAL ではありません
        ネットワークのディスクから写したときなどに、こうなります。全員が banso を終えてから、書き込める人が1人で開くと、WAL に改まります。
$ cat >hold.py <<'END'
> import os, sqlite3, sys
> d = sqlite3.connect(sys.argv[1], isolation_level=None)
> d.execute(sys.argv[2])
> d.execute("select count(*) from engagement").fetchone()
> print(os.getpid(), flush=True)
> sys.stdin.read()
> END
$ cat >with-holder <<'END'
> #!/bin/sh
> # Runs doctor while another process holds the database; the number of that process is written N.
> mkfifo go said
> python3 hold.py "$1" "$2" <go >said & 
> exec 3>go 4<said
> read -r pid <&4
> banso --db "$1" doctor | grep -A 1 ほかの利用 | sed "s/$pid/N/"
> exec 3>&- 4<&-
> wait
> rm go said
> END
$ chmod +x with-holder
$ ./with-holder ro/banso.db 'begin immediate'
  注意  ほかの利用    保存の途中のままです（プロセス N）
        少し待ってから、もう一度調べてください。同じ番号が続くときは、管理者に番号を知らせてください。
$ banso --db ro/banso.db list
  yomu          読む町                              訪問3回   0.5mtg
$ ./with-holder ro/banso.db 'begin'
  合格  ほかの利用    ほかにも開いています（保存はできます）
  合格  ほかの画面    だれがどこを開いているか分かります
$ ./with-holder ro/banso.db 'begin immediate'
  注意  ほかの利用    保存の途中のままです（プロセス N）
        少し待ってから、もう一度調べてください。同じ番号が続くときは、管理者に番号を知らせてください。
# What a program left that was killed is read with the rest, and stays there.
$ cp ro/banso.db left.db && python3 - <<'END'
> import os, sqlite3
> d = sqlite3.connect("left.db", isolation_level=None)
> d.execute("pragma journal_mode = wal")
> d.execute("insert into news values (7)")
> os.kill(os.getpid(), 9)
> END
  Killed
? 137
$ cksum left.db left.db-wal >before; banso --db left.db doctor | tail -n 7; cksum left.db left.db-wal | cmp - before
  合格  保存の方式    WAL
  合格  ほかの利用    保存を待つものはありません
  合格  ほかの画面    だれがどこを開いているか分かります
  合格  データの形    いまの形です（[0-9]+） (re)
  合格  データの傷み  ありません
  色、画面の広さ、日本語の表示、記号の幅、キーは、端末で banso doctor を開くと調べられます。
  すべて合格です。

# A save that was broken off is left for banso to take back.
$ banso --db half.db new --name 切れる町 >half.id && python3 - <<'END'
> import os, sqlite3
> d = sqlite3.connect("half.db", isolation_level=None)
> d.execute("pragma journal_mode = delete")
> d.execute("pragma cache_size = 1")
> d.execute("begin immediate")
> d.execute("create table big (a)")
> for i in range(300):
>     d.execute("insert into big values (?)", ("x" * 3000,))
> os.kill(os.getpid(), 9)
> END
  Killed
? 137
$ cksum half.db half.db-journal >before; banso --db half.db doctor | head -n 3; cksum half.db half.db-journal | cmp - before
  banso [0-9.]+ の点検 (re)
  注意  読み書き      開けません
        $PWD/half.db に、途中で切れた保存が残っています。書き込める人が banso で一度開くと、切れる前の形に戻ります。
$ banso --db half.db list && banso --db half.db answer e1/0.5/f1 現状 はい && banso --db half.db doctor | tail -n 1
  e1            切れる町                            訪問3回   0.5mtg
  すべて合格です。

# --- on a terminal ---
$ ln -s "$BANSO_SCENARIOS" s; banso --db t.db new --name うまれ村 >t.id
@ env BANSO_SCENARIOS=s
@ env BANSO_DB=t.db
@ start banso doctor
@ wait 1 / 5
@ screen
  | 点検  日本語の表示                                                       1 / 5|
  ||
  | 日本語が読めて、右はしの | がたてに1本にそろっていますか。             y はい|
  ||
  |     |いろはにほへとちりぬ||
  |     |漢字、カタカナＡＢ。||
  |     |12345678901234567890||
  ||
  |   はいは y、いいえ（読めない）は n です。(Yomenai: n)|
  ||
  |   合格  文字コード    UTF-8（LC_ALL=C.UTF-8）|
  |   合格  端末の種類    xterm-256color|
  |   合格  色            256色|
  |   合格  画面の広さ    80桁24行|
  | > まだ  日本語の表示  試していません|
  |   まだ  記号の幅      試していません|
  |   まだ  F1 キー       試していません|
  |   まだ  Alt キー      試していません|
  |   まだ  矢印キー      試していません|
  ||
  ||
  ||
  ||
  | y はい  n いいえ  F9 メニュー                                        Esc 戻る|
  cursor 4 3
  style 0 1-4 bold
  style 0 7-18 bold
  style 2 1-58 bold
  style 2 71-78 bold reverse
  style 14 1-6 bold
  style 14 9-20 bold
  style 14 23-36 bold
  style 23 1-1 bold
  style 23 9-9 bold
  style 23 19-20 bold
  style 23 70-72 bold
@ key x
@ wait y（はい）か n（いいえ）
@ type ｙ
@ wait 2 / 5
@ rows 3-9
  ||
  |     |○●△▲□■☆★①②||
  |     |※→←↑↓…‥§°±||
  |     |1234567890||
  ||
  |   はいは y、いいえ（かさなって見える）は n です。|
@ key y
@ wait 3 / 5
@ screen
  | 点検  F1 キー                                                            3 / 5|
  ||
  | F1 を押してください。|
  ||
  |   届くと、ひとりでに次へ進みます。押しても変わらないときは、Enter を押してく|
  |   ださい。|
  ||
  |   合格  文字コード    UTF-8（LC_ALL=C.UTF-8）|
  |   合格  端末の種類    xterm-256color|
  |   合格  色            256色|
  |   合格  画面の広さ    80桁24行|
  |   合格  日本語の表示  そろっています|
  |   合格  記号の幅      1桁（端末に聞きました）|
  | > まだ  F1 キー       試していません|
  |   まだ  Alt キー      試していません|
  |   まだ  矢印キー      試していません|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 押しても変わらない  F9 メニュー                                Esc 戻る|
  cursor 4 3
  style 0 1-4 bold
  style 0 7-13 bold
  style 2 1-21 bold
  style 13 1-6 bold
  style 13 9-15 bold
  style 13 23-36 bold
  style 23 1-5 bold
  style 23 27-28 bold
  style 23 70-72 bold
@ key F1
@ wait 4 / 5
# The same key by itself is not the one that is asked for now, nor is the digit.
@ key F1
@ wait が届きました
@ key 1
@ wait 1 だけが届きました
@ bytes 1b31
@ wait 5 / 5
@ key Left
@ wait すべて合格です
@ rows 0-17
  | 点検の結果|
  ||
  | すべて合格です。q で終わると、この結果が端末に残ります。               q 終了|
  ||
  | 合格  文字コード    UTF-8（LC_ALL=C.UTF-8）|
  | 合格  端末の種類    xterm-256color|
  | 合格  色            256色|
  | 合格  画面の広さ    80桁24行|
  | 合格  日本語の表示  そろっています|
  | 合格  記号の幅      1桁（端末に聞きました）|
  | 合格  F1 キー       届きます|
  | 合格  Alt キー      届きます|
  | 合格  矢印キー      届きます|
  | 合格  シナリオ      s|
  | 合格  データベース  t.db（BANSO_DB で指定）|
  | 合格  読み書き      できます|
  | 合格  保存の方式    WAL|
  | 合格  ほかの利用    保存を待つものはありません|
  cursor 4 1
  style 0 1-10 bold
  style 2 1-56 bold
  style 2 71-78 bold reverse
@ rows 20-23
  ||
  ||
  ||
  | Enter もう一度試す  b 控えに戻す  F9 メニュー               F1 ヘルプ  q 終了|
@ key q
# The result stays on the terminal, to be sent to somebody.
@ wait いまの形です
@ rows 4-17
  |banso 0.1.0 の点検|
  |合格  文字コード    UTF-8（LC_ALL=C.UTF-8）|
  |合格  端末の種類    xterm-256color|
  |合格  色            256色|
  |合格  画面の広さ    80桁24行|
  |合格  日本語の表示  そろっています|
  |合格  記号の幅      1桁（端末に聞きました）|
  |合格  F1 キー       届きます|
  |合格  Alt キー      届きます|
  |合格  矢印キー      届きます|
  |合格  シナリオ      s|
  |合格  データベース  t.db（BANSO_DB で指定）|
  |合格  読み書き      できます|
  |合格  保存の方式    WAL|
@ exit 0

# Keys that never arrive; arrows in the other mode; a wide terminal; 40x12.
@ size 40x12
@ ambiguous 2
@ start banso doctor
@ wait 1 / 5
@ screen
  | 点検  日本語の表示               1 / 5|
  | 日本語が読めて、右はしの |     y はい|
  | がたてに1本にそろっていますか。|
  |     |いろはにほへとちりぬ||
  |     |漢字、カタカナＡＢ。||
  |     |12345678901234567890||
  |   はいは y、いいえ（読めない）は n|
  |   です。(Yomenai: n)|
  ||
  |   合格  文字コード    UTF-8（LC_ALL=..|
  ||
  | y はい  F9 メニュー          Esc 戻る|
  cursor 3 3
  style 0 1-4 bold
  style 0 7-18 bold
  style 1 1-26 bold
  style 1 31-38 bold reverse
  style 2 1-31 bold
  style 11 1-1 bold
  style 11 9-10 bold
  style 11 30-32 bold
@ key y
@ wait 2 / 5
@ screen
  | 点検  記号の幅                   2 / 5|
  | こんどは記号です。右はしの |   y はい|
  | がたてに1本にそろっていますか。|
  |     |○●△▲□■☆★①②||
  |     |※→←↑↓…‥§°±||
  |     |12345678901234567890||
  |   はいは y、いいえ（かさなって見え|
  |   る）は n です。|
  ||
  |   合格  文字コード    UTF-8（LC_ALL=..|
  ||
  | y はい  F9 メニュー          Esc 戻る|
  cursor 3 3
  style 0 1-4 bold
  style 0 7-14 bold
  style 1 1-28 bold
  style 1 31-38 bold reverse
  style 2 1-31 bold
  style 11 1-1 bold
  style 11 9-10 bold
  style 11 30-32 bold
@ key y
@ wait 3 / 5
@ screen
  | 点検  F1 キー                    3 / 5|
  | F1 を押してください。|
  |   届くと、ひとりでに次へ進みます。押|
  |   しても変わらないときは、Enter を押|
  |   してください。|
  ||
  |   合格  文字コード    UTF-8（LC_ALL=..|
  |   合格  端末の種類    xterm-256color|
  |   合格  色            256色|
  |   合格  画面の広さ    40桁12行|
  ||
  | Enter 押しても変わらない      F9  Esc|
  cursor 2 3
  style 0 1-4 bold
  style 0 7-13 bold
  style 1 1-21 bold
  style 11 1-5 bold
  style 11 31-32 bold
  style 11 35-37 bold
@ bytes 1b5b4d
@ wait が届きました
@ key Enter
@ wait 4 / 5
@ key Enter
@ wait 5 / 5
@ bytes 1b4f41
@ wait 注意が2件あります
@ screen
  | 点検の結果|
  | 注意が2件あります。q で終わ    q 終了|
  | ると、この結果が端末に残ります。|
  | 注意  F1 キー       届きません|
  |       F1 の代わりに Alt-1、F9 の代わり|
  |       に Ctrl-O が使えます。届くように|
  |       するには、端末ソフトで次のように|
  |       設定してください。|
  |       PuTTY: 「Terminal」の|
  |                            PgDn で続き|
  ||
  | Enter もう一度試す   F9  F1 ヘルプ  q|
  cursor 3 1
  style 0 1-10 bold
  style 1 1-27 bold
  style 1 31-38 bold reverse
  style 2 1-32 bold
  style 3 1-4 bold
  style 3 7-13 bold
  style 3 21-30 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-27 bold
  style 11 37-37 bold
@ key PgDn
@ wait Xterm R6
@ key End
@ wait データの傷み
@ key Home
@ wait F1 の代わりに
@ key F1
@ wait ヘルプ
@ key Esc
@ wait 注意が2件
# Again, and left in the middle.
@ key Enter
@ wait 1 / 5
@ key n
@ wait 2 / 5
@ key Esc
@ wait 注意が1件あります
@ screen
  | 点検の結果|
  | 注意が1件あります。まだ試し    q 終了|
  | ていないものが4件あります。q で終わる|
  | と、この結果が端末に残ります。|
  | 注意  日本語の表示  読めないか、ずれて|
  |                     います|
  |       端末ソフトの文字コードを UTF-8|
  |       にしてください (Set the terminal|
  |       to UTF-8)。|
  |                            PgDn で続き|
  ||
  | Enter もう一度試す   F9  F1 ヘルプ  q|
  cursor 4 1
  style 0 1-10 bold
  style 1 1-27 bold
  style 1 31-38 bold reverse
  style 2 1-37 bold
  style 3 1-30 bold
  style 4 1-4 bold
  style 4 7-18 bold
  style 4 21-38 bold
  style 5 21-26 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-27 bold
  style 11 37-37 bold
@ resize 80x24
@ screen
  | 点検の結果|
  ||
  | 注意が1件あります。まだ試していないものが4件あります。q で終わると、   q 終了|
  | この結果が端末に残ります。|
  ||
  | 注意  日本語の表示  読めないか、ずれています|
  |       端末ソフトの文字コードを UTF-8 にしてください (Set the terminal to|
  |       UTF-8)。|
  |       PuTTY: 「Window」の「Translation」で、Remote character set を UTF-8 にし|
  |       ます。|
  |       Tera Term: 「設定」の「端末」で、エンコーディング（漢字）の受信と送信を|
  |       UTF-8 にします。|
  |       RLogin: 接続先の設定の「サーバー」で、デフォルト文字セットを UTF-8 にし|
  |       ます。|
  |       Windows Terminal: いつも UTF-8 です。「設定」の「外観」で、フォントを MS|
  |       ゴシックなどにします。|
  |       mlterm: ~/.mlterm/main に encoding=UTF-8 と書きます。|
  | まだ  記号の幅      試していません|
  | まだ  F1 キー       試していません|
  |                                                                    PgDn で続き|
  ||
  ||
  ||
  | Enter もう一度試す  b 控えに戻す  F9 メニュー               F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-10 bold
  style 2 1-68 bold
  style 2 71-78 bold reverse
  style 3 1-26 bold
  style 5 1-4 bold
  style 5 7-18 bold
  style 5 21-44 bold
  style 23 1-5 bold
  style 23 21-21 bold
  style 23 35-36 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key F10
@ exit 3

# A terminal that does not answer, and is wider than thought: the bars tell.
@ size 80x24
@ answer off
@ start banso doctor
@ wait 1 / 5
@ key y
@ wait 2 / 5
@ rows 3-9
  ||
  |     |○●△▲□■☆★①②||
  |     |※→←↑↓…‥§°±||
  |     |1234567890||
  ||
  |   はいは y、いいえ（かさなって見える）は n です。|
@ key n
@ wait 3 / 5
@ key Esc
@ wait 注意が1件あります
@ screen
  | 点検の結果|
  ||
  | 注意が1件あります。まだ試していないものが3件あります。q で終わると、   q 終了|
  | この結果が端末に残ります。|
  ||
  | 注意  記号の幅      1桁として、ずれています|
  |       banso --ambiguous 2 doctor で、そろうか確かめてください。端末ソフトの設|
  |       定は次のとおりです。|
  |       PuTTY: 「Window」の「Translation」で、Treat CJK ambiguous characters as|
  |       wide を切りかえます。|
  |       Tera Term: 「設定」の「その他の設定」の「エンコーディング」で、Ambiguous|
  |       の文字幅を 1 か 2 にします。|
  |       RLogin: 「ターミナル」の拡張オプション 8428（Aタイプを半角で表示）を切り|
  |       かえます。|
  |       Windows Terminal: ふつうは1桁です。--ambiguous や BANSO_AMBIGUOUS で2に|
  |       していたら、外します。|
  |       mlterm: ~/.mlterm/main に col_size_of_width_a=1 と書きます。|
  | まだ  F1 キー       試していません|
  | まだ  Alt キー      試していません|
  |                                                                    PgDn で続き|
  ||
  ||
  ||
  | Enter もう一度試す  b 控えに戻す  F9 メニュー               F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-10 bold
  style 2 1-68 bold
  style 2 71-78 bold reverse
  style 3 1-26 bold
  style 5 1-4 bold
  style 5 7-14 bold
  style 5 21-43 bold
  style 23 1-5 bold
  style 23 21-21 bold
  style 23 35-36 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key q
@ exit 3
@ start banso --ambiguous 2 doctor
@ wait 1 / 5
@ key y
@ wait 2 / 5
@ rows 3-9
  ||
  |     |○●△▲□■☆★①②||
  |     |※→←↑↓…‥§°±||
  |     |12345678901234567890||
  ||
  |   はいは y、いいえ（かさなって見える）は n です。|
@ key y
@ wait 3 / 5
@ rows 9-17
  |   合格  色            256色|
  |   合格  画面の広さ    80桁24行|
  |   合格  日本語の表示  そろっています|
  |   合格  記号の幅      2桁（見て確かめました）|
  | > まだ  F1 キー       試していません|
  |   まだ  Alt キー      試していません|
  |   まだ  矢印キー      試していません|
@ key F10
@ wait 点検の結果
@ key q
@ exit 0
# What is asked for is not what the terminal does; and it is too small.
@ answer on
@ ambiguous 1
@ env TERM=xterm
@ size 30x10
@ start banso --ambiguous 2 doctor
@ wait 画面を広げてください
@ key y y
@ key Enter Enter Enter
@ key q
@ exit 3
@ size 80x24
@ start banso --ambiguous 2 doctor
@ wait 1 / 5
@ key y
@ wait 2 / 5
@ rows 3-9
  ||
  |     |○●△▲□■☆★①②||
  |     |※→←↑↓…‥§°±||
  |     |1234567890||
  ||
  |   はいは y、いいえ（かさなって見える）は n です。|
@ key y
@ wait 3 / 5
# A size that changes meanwhile is told as it is now.
@ resize 60x20
@ wait 60桁20行
@ resize 80x24
@ wait 80桁24行
@ key Esc
@ wait 注意が2件
@ wait 端末は1桁、指定は2桁
@ wait BANSO_AMBIGUOUS の指定を外してください
@ signal HUP
@ exit 3
# Colours: none wanted, or none there.
@ size 80x24
@ start banso --color never doctor
@ wait 1 / 5
@ rows 11-14
  |   合格  端末の種類    xterm|
  |   合格  色            使わない指定です|
  |   合格  画面の広さ    80桁24行|
  | > まだ  日本語の表示  試していません|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ env TERM=vt100
@ start banso doctor
@ wait 1 / 5
@ key Esc
@ wait 注意が1件
@ screen
  | 点検の結果|
  ||
  | 注意が1件あります。まだ試していないものが5件あります。q で終わると、   q 終了|
  | この結果が端末に残ります。|
  ||
  | 注意  色            ありません|
  |       色なしで表示します。このままでも使えます。色を出すには、端末ソフトで次の|
  |       ように設定してください。|
  |       PuTTY: 「Connection」の「Data」で、Terminal-type string を|
  |       xterm-256color にします。|
  |       Tera Term: 「設定」の「ウィンドウ」で256色モードを選び、「TCP/IP」で端末|
  |       タイプを xterm-256color にします。|
  |       RLogin: 接続先の設定の「サーバー」で、TERM環境変数を xterm-256color にし|
  |       ます。|
  |       Windows Terminal: はじめから256色です。ログインのときの設定で TERM を変|
  |       えていたら、外します。|
  |       mlterm: ~/.mlterm/main に termtype=xterm-256color と書きます。|
  | まだ  日本語の表示  試していません|
  | まだ  記号の幅      試していません|
  |                                                                    PgDn で続き|
  ||
  ||
  ||
  | Enter もう一度試す  b 控えに戻す  F9 メニュー               F1 ヘルプ  q 終了|
  cursor 5 1
  style 0 1-10 bold
  style 2 1-68 bold
  style 2 71-78 bold reverse
  style 3 1-26 bold
  style 5 1-4 bold
  style 5 7-8 bold
  style 5 21-30 bold
  style 23 1-5 bold
  style 23 21-21 bold
  style 23 35-36 bold
  style 23 61-62 bold
  style 23 72-72 bold
@ key q
@ exit 3
@ env TERM
@ start banso doctor
@ wait 1 / 5
@ wait 決まっていません
@ key Esc
@ wait 注意が2件
@ key q
@ exit 3
# Who cannot queue saves all the same, and is told what is in the way.
$ mkdir queue && banso --db queue/a.db new --name 知里町 --id t && mkdir queue/a.db-queue
  t
$ banso --db queue/a.db answer t/0.5/f1 現状 のこる文 && banso --db queue/a.db doctor | grep -A 1 ほかの利用
  注意  ほかの利用    保存の順番がとれないことがあります
        $PWD/queue/a.db-queue はふつうのファイルではありません。書いたものは入っていません。全員が banso を終えてから、管理者に取りのけてもらってください。banso がつくり直します。
