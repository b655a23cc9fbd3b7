# 個人情報の削除: gone from the answers, the history, the drafts and the copies; no file holds it.
$ mkdir here && banso --db here/a.db new --name 知里町 --id chisato
  chisato
$ B="banso --db here/a.db"; $B respondent add chisato --name 山田はなこ && $B respondent add chisato --name 佐藤
  p1
  p2
$ B="banso --db here/a.db"; $B answer chisato/1/f2/佐藤 気づいたこと のこる文 && $B answer chisato/1/f2/山田 気づいたこと ひみつの文 && $B answer chisato/1/f2/山田 気づいたこと 'ひみつの文、その二' && $B answer chisato/1/f2/山田 感じたこと 'ひみつの三' --reason わけもひみつ
$ cp here/a.db "here/a.db.backup-2026-11-19"; chmod 600 here/*
# What a copy or a repair left that was broken off goes as well.
$ cd here && for left in backup-2026-11-19.new-77 repair-77 repair-77.scratch schema-1-2026-11-20T13:57:02.new-77; do cp a.db a.db.$left; done
$ grep -l ひみつ here/* | sort
  here/a.db
  here/a.db.backup-2026-11-19
  here/a.db.backup-2026-11-19.new-77
  here/a.db.repair-77
  here/a.db.repair-77.scratch
  here/a.db.schema-1-2026-11-20T13:57:02.new-77
# One field: its history is emptied, what remains says that something was there.
$ banso --db here/a.db purge chisato/1/f2/山田 気づいたこと
  削除しました: いまの値 1件、履歴 2件、書きかけ 0件。控えのファイル 1件からも削除しました。
$ banso --db here/a.db history chisato/1/f2/山田 気づいたこと | sed "s/  [^ ]*  chisato/  WHO  chisato/; s/（理由: 削除 2026-11-20 tanaka（[^）]*））/（理由: 削除 2026-11-20 WHO）/"
  2026-11-20T13:57  WHO  chisato/1/f2/p1#noticed  （空欄） -> （空欄）（理由: 削除 2026-11-20 WHO）  個人情報の削除
  2026-11-20T13:57  WHO  chisato/1/f2/p1#noticed  （空欄） -> （空欄）
  2026-11-20T13:57  WHO  chisato/1/f2/p1#noticed  （空欄） -> （空欄）
# Signed as everything else, in the history and in the reason that stands there now.
$ banso --db here/a.db history chisato/1/f2/山田 気づいたこと | head -1 | grep -c "  tanaka（$(id -un)）  .*理由: 削除 2026-11-20 tanaka（$(id -un)）"
  1
$ grep -l -a ひみつの文 here/*
? 1
$ grep -l -a ひみつの三 here/* | sort
  here/a.db
  here/a.db.backup-2026-11-19
# A sheet; then the person.
$ banso --db here/a.db purge chisato/1/f2/山田
  削除しました: いまの値 2件、履歴 1件、書きかけ 0件。控えのファイル 1件からも削除しました。
$ banso --db here/a.db purge chisato/.people#person:p1
  削除しました: いまの値 2件、履歴 2件、書きかけ 0件。控えのファイル 1件からも削除しました。
$ grep -l -a -e ひみつ -e はなこ here/*
? 1
$ banso --db here/a.db list chisato | grep -c 山田
  0
? 1
$ banso --db here/a.db history chisato/1/f2/佐藤 気づいたこと | grep -c のこる文
  1
# What somebody said who is no longer in the list is found by the number that history tells.
$ B="banso --db here/a.db"; $B respondent add chisato --name 鈴木 && $B answer chisato/1/f2/鈴木 感じたこと なごりの文 && $B purge chisato/.people#person:p3
  p3
  削除しました: いまの値 2件、履歴 2件、書きかけ 0件。控えのファイル 1件からも削除しました。
$ B="banso --db here/a.db"; $B history chisato/1/f2/p3 | grep -c なごりの文; $B answer chisato/1/f2/p3 感じたこと さらに; $B purge chisato/1/f2/p3 感じたこと; $B purge chisato/1/f2/p4
  1
  banso: 参加者「p3」は見つからないか、1つに決まりません。次から選んでください: p2（佐藤）
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 1件からも削除しました。
  banso: 参加者「p4」は見つからないか、1つに決まりません。次から選んでください: p2（佐藤）
? 1
$ grep -l -a なごりの文 here/*
? 1
# The copy still is a database.
$ banso --db here/a.db.backup-2026-11-19 history chisato/1/f2/佐藤 | grep -c のこる文
  1
# Too much by one word, or nothing.
$ banso --db here/a.db purge chisato; banso --db here/a.db purge chisato/1; banso --db here/a.db purge
  banso: どの帳票かまで書いてください（例 chisato/1/帳票/記入者、chisato/1/帳票/記入者#項目、chisato/.people#person:p1）。
  banso: どの帳票かまで書いてください（例 chisato/1/帳票/記入者、chisato/1/帳票/記入者#項目、chisato/.people#person:p1）。
  banso: 書くものが足りません。
  使い方: banso purge WHERE [項目]
? 2
$ banso --db here/a.db purge chisato/1/f2/nobody
  banso: 参加者「nobody」は見つからないか、1つに決まりません。次から選んでください: p2（佐藤）
? 1

# Once more within the second, by the same login under two names: each is told from the other, and what
# was written in between is gone from a copy that was made in between, too.
$ B="banso --db here/a.db"; for who in 田中 佐々木; do $B answer chisato/1/f2/佐藤 感じたこと あいだの文 && cp here/a.db here/a.db.backup-2026-11-18 && BANSO_USER=$who $B purge chisato/1/f2/佐藤 感じたこと; done
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 2件からも削除しました。
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 2件からも削除しました。
$ grep -l -a あいだの文 here/*
? 1
# Who and when stays of each, however often; and in a copy, too.
$ for file in here/a.db here/a.db.backup-2026-11-18; do banso --db $file history chisato/1/f2/佐藤 感じたこと | sed "s/（$(id -un)）//g; s/^[^ ]*  //; s/  chisato[^ ]*//"; done
  佐々木  （空欄） -> （空欄）（理由: 削除 2026-11-20 佐々木）  個人情報の削除
  tanaka  （空欄） -> （空欄）
  田中  （空欄） -> （空欄）（理由: 削除 2026-11-20 田中）  個人情報の削除
  tanaka  （空欄） -> （空欄）
  佐々木  （空欄） -> （空欄）（理由: 削除 2026-11-20 佐々木）  個人情報の削除
  tanaka  （空欄） -> （空欄）
  田中  （空欄） -> （空欄）（理由: 削除 2026-11-20 田中）  個人情報の削除
  tanaka  （空欄） -> （空欄）
$ python3 -c "import sqlite3; print([who.split('（')[0] for who, in sqlite3.connect('here/a.db').execute('SELECT who FROM purge ORDER BY n DESC LIMIT 2')])"; rm here/a.db.backup-2026-11-18
  ['佐々木', '田中']

# While somebody reads, the rest waits for the next opening.
$ banso --db here/a.db answer chisato/1/f2/佐藤 感じたこと かくれた文
$ python3 - <<'END'
> import sqlite3, subprocess
> reader = sqlite3.connect("here/a.db", isolation_level=None)
> reader.execute("BEGIN"); reader.execute("SELECT count(*) FROM value").fetchone()
> done = subprocess.run(["banso", "--db", "here/a.db", "purge", "chisato/1/f2/佐藤", "感じたこと"], capture_output=True, text=True)
> print(done.returncode, done.stderr.strip())
> reader.execute("COMMIT"); reader.close()
> END
  1 banso: ほかの banso が開いているので、ファイルの中にまだ跡が残っています。次に banso を開いたときに、つづきをします。
$ banso --db here/a.db list >/dev/null; grep -l -a かくれた文 here/*
? 1
# Copies that cannot be read are named, each of them.
$ echo 傷んだもの | tee here/a.db.damaged-2026-11-18T09:00:00 >here/a.db.damaged-2026-11-19T09:00:00; banso --db here/a.db purge chisato/1/f2/佐藤 気づいたこと
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 1件からも削除しました。
  banso: 控え $PWD/here/a.db.damaged-2026-11-18T09:00:00 からは削除できませんでした。ファイルごと消してください。
  banso: 控え $PWD/here/a.db.damaged-2026-11-19T09:00:00 からは削除できませんでした。ファイルごと消してください。
? 1

# Whose name stands in what others wrote is hidden there no more: so it is told in how many places.
$ B="banso --db named.db"; $B new --name 名残町 --id nagori >/dev/null; $B respondent add nagori --name '山田 花子'; $B respondent add nagori --name 佐藤; $B answer nagori/1/f2/佐藤 気づいたこと '山田さんと山田課長が話した。'; $B answer nagori/0.5/f1 現状 '佐藤さんと山田花子'; $B answer nagori/1/f2/山田 気づいたこと '山田の声'; for who in 佐藤 山田; do $B answer nagori/1/f2/$who consent はい; done
  p1
  p2
$ cp named.db screen.db
$ banso --db named.db export nagori/1 --doc voices --for shared --format txt 2>/dev/null | grep 話した
    〇〇さんと〇〇さんが話した。
$ banso --db named.db purge nagori/.people#person:p1
  削除しました: いまの値 2件、履歴 2件、書きかけ 0件。控えのファイル 0件からも削除しました。
  banso: 消さなかった記入票やメモなど3か所に、削除した人の名前が残っています。支援先用や公表用の文書でも、もう〇〇になりません。直してください。
$ banso --db named.db export nagori/1 --doc voices --for shared --format txt 2>/dev/null | grep 話した
    山田さんと山田課長が話した。
$ banso --db named.db purge nagori/.people#person:p2
  削除しました: いまの値 2件、履歴 2件、書きかけ 0件。控えのファイル 0件からも削除しました。
  banso: 消さなかった記入票やメモなど1か所に、削除した人の名前が残っています。支援先用や公表用の文書でも、もう〇〇になりません。直してください。
@ start banso --db screen.db open nagori/1
@ wait 開会
@ key a
@ wait 出席
@ key p
@ wait > 山田
@ key x
@ wait さんをどうしますか
@ type 4
@ wait 個人情報を、すべて削除しますか
@ rows 0-13
  | 名残町  参加者                                                           1 / 2|
  ||
  | 山田 花子さんの個人情報を、すべて削除しますか。                  Enter 決める|
  ||
  |   元には戻せません。氏名と所属、出席、書いた記入票1枚を、いまの値からも、履|
  |   歴からも、書きかけからも、控えのファイルからも削除します。「削除 日付 名|
  |   前」だけが残ります。|
  ||
  |   ほかの人の記入票やメモなど2か所にも、この名前があります。そのまま残り、支|
  |   援先用や公表用の文書でも、もう〇〇になりません。先に直してください。|
  ||
  | > 1  削除しない|
  |   2  すべて削除する|
@ signal HUP
@ exit 0
