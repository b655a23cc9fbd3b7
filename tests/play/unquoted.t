# One answer of one person is taken out of what is quoted by a key, and comes back by the same: where the sheet is
# looked through. Whoever said はい of the whole sheet is still quoted with the rest.

@ styles off
$ banso new --name もみじ市 --id m --date 1=2026-11-19T13:30; n=0; for name in 東 西 南 北; do n=$((n + 1)); banso respondent add m --name $name >/dev/null; banso answer m/1/f2/p$n consent はい; banso answer m/1/f2/p$n noticed ${name}町の声; banso answer m/1/f2/p$n felt ${name}の思い; done
  m
$ banso export m --doc voices --for public --format txt 2>/dev/null | grep -c 南町の声
  1
@ start banso open m/1/f2/p3#noticed
@ wait 気づいたこと
@ key F2
@ wait 引用しない
@ rows 22-23
  ||
  | Enter 直す  / 探す  x 引用しない  F9 メニュー             Esc 戻る  F1 ヘルプ|
@ key x
@ wait x で戻せます
@ screen
  | もみじ市  1回目支援  帳票2 振り返りシート                          南   見直し|
  ||
  | 4項目を書きました。空いていても、かまいません。                  Tab 次の人へ|
  | 10項目のうち7項目は、banso で作った案です。|
  ||
  |    1 所属|
  |    2 立場|
  |    3 氏名                            南|
  |    4 記入日                          令和8年11月19日(木)（仮: 回の日）|
  |    5 参加するにあたり心がけたこと|
  | >  6 気づいたこと                    （引用しない）南町の声|
  |    7 感じたこと                      南の思い|
  |    8 悩んでいること・困っていること|
  |    9 これから取り組みたいこと|
  |      名前を出さずに報告書などに載せ  はい|
  |      てよい|
  ||
  |   これでよい。次の人へ|
  ||
  ||
  ||
  ||
  | この答えは、支援者用のほかには載りません。x で戻せます。|
  | Enter 直す  / 探す  x 引用する  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 10 1
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ for circle in shared public; do for where in m m/1 m/1/f2 m/1/f2#noticed m/1/f2/p3; do for doc in course session record voices form; do for format in md txt html csv json; do
>     banso export $where --doc $doc --for $circle --format $format 2>/dev/null; done; done; banso show $where --for $circle; done; done >papers; grep -c 南町の声 papers; grep -c 西町の声 papers >/dev/null && echo 西町の声
  0
  西町の声
$ banso export m --doc voices --for shared --format txt; banso export m --doc voices --format txt | grep 南町の声; banso history m | grep -o '#.unquoted.*'
  もみじ市 みんなの声【支援先用】
  
  【1回目支援 帳票2 振り返りシート】
  
  ＊ 気づいたこと
    北町の声
    東町の声
    西町の声
  
  ＊ 感じたこと
    北の思い
    南の思い
    東の思い
    西の思い
  
    作成: 令和8年11月20日(金)
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
    支援者だけ: 南町の声
  #.unquoted:noticed:unquoted  （空欄） -> はい

# What is left of too few is kept back, as if it had not been answered.
$ for p in p1 p2; do banso answer m/1/f2/$p noticed --clear; done; banso answer m/1/f2/p4 consent --clear; banso export m --doc voices --for shared --format txt 2>/dev/null | grep -A1 気づいたこと
  ＊ 気づいたこと
    2人が答えました。載せてよい答えが3人に満たないので、答えは支援者用にだけ載せます。
$ banso answer m/1/f2/p4 consent はい

# The same key brings it back.
@ start banso open m/1/f2/p3#noticed
@ wait 気づいたこと
@ key F2
@ wait 引用する
@ key x
@ wait また引用してよいですか
@ wait 南町の声
@ key x
@ wait 取り消しました
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso export m/1 --doc voices --for public --format txt 2>/dev/null | grep -c 南町の声; banso history m | grep -o '#.unquoted.*'
  1
  #.unquoted:noticed:unquoted  はい -> （空欄）
  #.unquoted:noticed:unquoted  （空欄） -> はい

# Whoever is writing in it while somebody quotes it again is asked, and one that a colleague has changed just now is
# looked at first.
$ cat >sato <<'END'
> #!/bin/sh
> # x in the list of fields, until it says so.
> BANSO_USER=佐藤 exec python3 "$TESTS/data/colleague.py" 'banso open m/1/f2/p3#noticed' 気づいたこと '\eOQ' 引用 x "$@"
> END
$ chmod +x sato; ./sato 支援者用のほかには
@ start banso open m/1/f2/p3#noticed
@ wait 気づいたこと
@ key End
@ type と、内々の話
$ ./sato 引用して x 取り消しました
@ key Tab
@ wait このまま保存しますか
@ screen
  | もみじ市  1回目支援  帳票2 振り返りシート                          南   6 / 10|
  ||
  | 読める人が変わっています。このまま保存しますか。                 Enter 決める|
  ||
  |   「引用しない」を、あなたが書いているあいだに、|
  |   佐藤（LOGIN） さんが変えました（13:57）。|
  ||
  |   いまは: いいえ|
  ||
  |   自分の「気づいたこと」: 南町の声と、内々の話|
  ||
  | > 1  まだ保存しない（書きかけは残ります）|
  |   2  このまま保存する|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 11 1
@ key 1
@ wait 感じたこと
$ banso export m/1 --doc voices --for public --format txt 2>/dev/null | grep 南町の声
    南町の声
@ signal HUP
@ exit 0
# Another login has no draft of this one.
$ cat >of <<'END'
> #!/usr/bin/env python3
> import os, sqlite3, sys
> d = sqlite3.connect(os.path.expanduser("~/.local/share/banso/banso.db"))
> d.execute("UPDATE draft SET who = ?", sys.argv[1:])
> d.commit()
> END
$ chmod +x of; ./of other; ./sato 支援者用のほかには; ./of "$(id -un)"
@ start banso open m/1/f2/p3#noticed
@ wait 気づいたこと
@ key F2
@ wait 引用する
$ banso answer m/1/f2/p3 noticed 南町の声と、課長の話
@ wait 課長の話
@ key x
@ wait いま、ほかの人がここを変えました
@ rows 9-22
  |    5 参加するにあたり心がけたこと|
  | >  6 気づいたこと                    （引用しない）南町の声と、課長の話|
  |    7 感じたこと                      南の思い|
  |    8 悩んでいること・困っていること|
  |    9 これから取り組みたいこと|
  |      名前を出さずに報告書などに載せ  はい|
  |      てよい|
  ||
  |   これでよい。次の人へ|
  ||
  ||
  ||
  ||
  | ! いま、ほかの人がここを変えました。見て、もう一度押してください。|
$ banso export m/1 --doc voices --for public --format txt 2>/dev/null | grep 南町の声
? 1
# A colleague who changes another one does not hinder it.
$ banso answer m/1/f2/p3 felt 南の思い。
@ wait 南の思い。
@ key x
@ wait また引用してよいですか
@ key x
@ wait 取り消しました
@ signal HUP
@ exit 0
$ banso export m/1 --doc voices --for public --format txt 2>/dev/null | grep 南町の声
    南町の声と、課長の話

# What says who somebody is, and what was not answered, is no voice: nothing can be said of it.
@ start banso open m/1/f2/p3#consent
@ wait 載せてよい
@ key F2
@ wait 見直し
@ key x
@ drawn
@ rows 22-23
  | 「x」はここでは使いません。F9 で使えるキーが見られます。|
  | Enter 直す  / 探す  o これで完了  F9 メニュー             Esc 戻る  F1 ヘルプ|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
