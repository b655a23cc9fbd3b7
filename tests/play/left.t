# Who is taken out of the list of participants stays in the sessions that took place: in 出席, 支援記録,
# counts, sheets and tables of data. Of those to come they are no more.
$ banso new --name 知里町 --id chisato --date 1=R8.8.7T13:30 --date 2=R8.12.8
  chisato
$ for n in 山田 佐藤 鈴木; do banso respondent add chisato --name $n --org 地域課 --role 市町村（関係課） >/dev/null; done
$ banso answer chisato/1/f2/佐藤 気づいたこと 声をかけると来る; banso answer chisato/1/f2/佐藤 気づいたこと 声をかけると来てくれる; banso answer chisato/2/f3/佐藤 did 訪ねてみた
@ start banso open chisato/1
@ wait 開会
@ key a
@ wait 予定 0人
@ key Enter Down Enter
@ wait 出席 2人
@ key Down Left Enter
@ wait 予定 1人
@ key Esc
@ wait 開会
@ key Esc
@ wait 参加者      3人

# What will become of it is said before.
@ key p
@ wait / 3
@ key Down x
@ wait 外さない
@ rows 2-4
  | 佐藤さんをどうしますか。                                         Enter 決める|
  ||
  |   一覧から外した人は u でいつでも戻せます。|
@ key 3
@ wait / 2
@ signal HUP
@ exit 0

# 出席 of both sessions.
@ start banso open chisato/1
@ wait 開会
@ key a
@ wait 予定 1人
@ rows 0-6
  | 知里町  1回目支援  出席                                                  1 / 3|
  ||
  | 来た人に、印を付けます。                                     Enter 印を付ける|
  | 予定 1人  出席 2人|
  ||
  |    予定     出席     氏名                  所属・職名|
  |    [  ]   > [レ]     山田                  地域課|
@ resize 40x12
@ rows 0-6
  | 知里町  1回目支援  出席          1 / 3|
  | 来た人に、印を付けます。        Enter|
  | 予定 1人  出席 2人  A 全員  h 備考|
  |    予定     出席     氏名|
  |    [  ]   > [レ]     山田|
  |    [  ]     [レ]     佐藤（外した人）|
  |    [レ]     [  ]     鈴木|
@ resize 80x24
@ key Esc
@ wait 開会
@ signal HUP
@ exit 0
@ start banso open chisato/2
@ wait 取組の報告
@ key a
@ wait 出席 0人
@ rows 2-6
  | 来る予定の人に、印を付けます。                               Enter 印を付ける|
  | 予定 0人  出席 0人|
  ||
  |    予定     出席     氏名                  所属・職名|
  |  > [  ]     [  ]     山田                  地域課|
@ signal HUP
@ exit 0

# Who fills a form, the sheet, its history.
@ start banso open chisato/1/f2
@ wait 記入する人を選びます
@ rows 4-7
  |   氏名                  所属・職名            立場              記入|
  | > 山田                  地域課                市町村（関係課）  未着手|
  |   佐藤（外した人）      地域課                市町村（関係課）  入力中|
  |   鈴木                  地域課                市町村（関係課）  未着手|
@ key Down Enter
@ wait 佐藤
@ signal HUP
@ exit 0
@ start banso open chisato/1/f2/佐藤#気づいたこと
@ wait 声をかけると来てくれる
@ key F5
@ wait 2回
@ signal HUP
@ exit 0
@ start banso open chisato/2/f3
@ wait 記入する人を選びます
@ rows 4-7
  |   氏名                  所属・職名            立場              記入|
  | > 山田                  地域課                市町村（関係課）  未着手|
  |   鈴木                  地域課                市町村（関係課）  未着手|
@ signal HUP
@ exit 0
$ banso open chisato/2/f3/佐藤
  banso: 参加者「佐藤」は見つからないか、1つに決まりません。次から選んでください: p1（山田）、p3（鈴木）
? 1

# Counts, papers, data.
$ banso list chisato | grep -o '帳票[23] .*中.*人'
  帳票2 振り返りシート 3人中0人 記入中1人
  帳票3 振り返りシート（2回目） 2人中0人
$ banso list chisato --json | grep -A 3 '"id": "f[23]"'
            "id": "f2",
            "title": "帳票2 振り返りシート",
            "state": "入力中",
            "sheets": 3,
  --
            "id": "f3",
            "title": "帳票3 振り返りシート（2回目）",
            "state": "未着手",
            "sheets": 2,
$ banso export chisato/1 --doc record --format txt | sed -n '/出席/,/進行/p'
    出席: 2人（市町村職員2人）
  
  【出席者】
    立場              所属    氏名  出欠
    市町村（関係課）  地域課  山田  出席
    市町村（関係課）  地域課  佐藤  出席
    市町村（関係課）  地域課  鈴木  記録なし
  
    次の予定: 1.5mtg  未定
$ banso export chisato/1/f2 --format txt | grep -v '^$'
  知里町 1回目支援 帳票2 振り返りシート【支援者用】
  【山田（地域課）】
    記入の状態: 未着手
  【佐藤（地域課）】
    記入の状態: 入力中
    所属（案）: 地域課
    立場（案）: 市町村（関係課）
    氏名（案）: 佐藤
  ・気づいたこと
    声をかけると来てくれる
  【鈴木（地域課）】
    記入の状態: 未着手
$ banso export chisato/1 --doc record --format csv | cut -d, -f3-10 | grep attendance
  1,.session,,市町村（関係課）,attendance,出欠,p1,present
  1,.session,,市町村（関係課）,attendance,出欠,p2,present
  1,.session,,市町村（関係課）,attendance,出欠,p3,planned
$ banso export chisato/1/f2 --format csv | cut -d, -f3-10 | grep noticed
  1,f2,p2,市町村（関係課）,noticed,気づいたこと,,
$ banso export chisato/1 --doc record --format json | grep -c 佐藤
  1
$ banso export chisato --format txt | grep -e 佐藤 -e 訪ねて -e 声を
    市町村（関係課）  地域課  佐藤  出席
  ・佐藤（地域課）
    氏名（案）: 佐藤
    声をかけると来てくれる
$ banso export chisato/2/f3 --format txt | grep -e 佐藤 -e 訪ねて
? 1

# Brought back, they are of both again.
@ start banso
@ wait 支援先の一覧
@ key Enter
@ wait 帳票1
@ key p
@ wait / 2
@ key u
@ wait / 3
@ signal HUP
@ exit 0
$ banso list chisato | grep -o '帳票[23] .*中.*人'
  帳票2 振り返りシート 3人中0人 記入中1人
  帳票3 振り返りシート（2回目） 3人中0人 記入中1人
$ banso export chisato/2/f3 --format txt | grep -e 佐藤 -e 訪ねて
  【佐藤（地域課）】
    氏名: 佐藤
    訪ねてみた

# What an older banso left at the 氏名 of somebody who was not in the list yet is offered as a list of one,
# and stays a draft of that; only of that.
$ banso new --name 人の町 --id hito
  hito
$ python3 - <<'END'
> import os, sqlite3
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> who = d.execute("SELECT who FROM value ORDER BY at DESC").fetchone()[0].split("（")[1][:-1]
> d.execute("DELETE FROM draft")
> d.execute("INSERT INTO draft (who, window, engagement, session, form, respondent, field, row, column, text, seen_revision, at)"
>     " VALUES (?, 0, 'hito', '', '.people', '', 'person', '', 'name', '西田 みのり', 0, '2026-11-20T13:00:00+09:00')", (who,))
> d.commit()
> END
@ start banso
@ wait 西田
@ key Enter
@ wait 1人を追加します
@ rows 2-7
  | 1人を追加します。                                              Enter 追加する|
  ||
  |   氏名                  立場                  職名|
  | > 西田 みのり|
@ signal HUP
@ exit 0
$ python3 -c "import os, sqlite3; print(sqlite3.connect(os.environ['HOME'] + '/.local/share/banso/banso.db').execute('SELECT row, column, text FROM draft').fetchall())"
  [('', '', '西田 みのり')]
@ start banso
@ wait 西田
@ key Enter
@ wait 1行に1人ずつ
@ key Tab
@ wait 1人を追加します
@ key Enter
@ wait 1人を追加しました
@ signal HUP
@ exit 0
$ banso show hito | grep -c '西田 みのり'
  1
