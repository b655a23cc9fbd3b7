# 一式: all papers of a session for one reader, by one command into a folder, by one key into a new one.

$ banso new --name もみじ市 --id momiji --date 0.5=2026-11-05T13:30-15:00 --date 1=2026-11-27T13:30-16:30
  momiji
$ banso respondent add momiji --name 山田 --role '市町村（担当課）'; banso answer momiji/0.5/f1 現状 'ひと、まち。'; banso answer momiji/0.5/team_roles duties:進行:who 県
  p1
# Before a session what is handed out there, after it what is kept of it; nothing that says nothing.
$ banso export momiji/1 --doc all --for shared -o out/
  out/もみじ市_1回目支援_回のようす_支援先用_R8.11.27.txt
  out/もみじ市_1回目支援_次第_支援先用_R8.11.27.txt
  out/もみじ市_1回目支援_記入用紙_帳票2_振り返りシート_支援先用_R8.11.27.txt
$ banso export momiji/0.5 --doc all --for shared -o out/
  out/もみじ市_0.5mtg_回のようす_支援先用_R8.11.5.txt
  out/もみじ市_0.5mtg_支援記録_支援先用_R8.11.5.txt
  out/もみじ市_0.5mtg_帳票1_事前情報_支援先用_R8.11.5.txt
$ banso export momiji/0.5 --doc all --format md -o out/
  out/もみじ市_0.5mtg_回のようす_支援者用_R8.11.5.md
  out/もみじ市_0.5mtg_支援記録_支援者用_R8.11.5.md
  out/もみじ市_0.5mtg_帳票1_事前情報_支援者用_R8.11.5.md
  out/もみじ市_0.5mtg_支援チームの役割_支援者用_R8.11.5.md
$ banso export momiji/0.5 --doc all --for public -o out/; ls out | wc -l
  out/もみじ市_0.5mtg_回のようす_公表用_R8.11.5.txt
  out/もみじ市_0.5mtg_支援記録_公表用_R8.11.5.txt
  12
# What people said stands among the voices, once and without their names.
$ banso answer momiji/1/f2/山田 気づいたこと ひみつの声; banso answer momiji/1/f2/山田 consent はい; banso export momiji/1 --doc all --for shared -o later/; grep -l ひみつ later/*; grep -l 山田 later/*みんなの声*
  later/もみじ市_1回目支援_回のようす_支援先用_R8.11.27.txt
  later/もみじ市_1回目支援_次第_支援先用_R8.11.27.txt
  later/もみじ市_1回目支援_記入用紙_帳票2_振り返りシート_支援先用_R8.11.27.txt
  later/もみじ市_1回目支援_みんなの声_支援先用_R8.11.27.txt
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  later/もみじ市_1回目支援_みんなの声_支援先用_R8.11.27.txt
? 1
# One that is there already is replaced whole, none for other readers, and then nothing is written.
$ banso export momiji/0.5 --doc all --for shared -o out/ | wc -l
  3
$ banso export momiji/0.5 --doc all --for team -o out/ >/dev/null; cp out/*支援記録_支援者用*.txt out/もみじ市_0.5mtg_支援記録_支援先用_R8.11.5.txt; rm -f out/*回のようす_支援先用*; banso export momiji/0.5 --doc all --for shared -o out/; ls out | grep -c 回のようす_支援先用
  banso: out/もみじ市_0.5mtg_支援記録_支援先用_R8.11.5.txt には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
  0
? 1
$ banso export momiji/0.5 --doc all --for shared; banso export @all --doc all -o out/; banso export momiji/0.5/f1 --doc all -o out/
  banso: --doc all は、1つの支援先か回を、-o フォルダー/ に書き出します。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
  banso: --doc all は、1つの支援先か回を、-o フォルダー/ に書き出します。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
  banso: 一式は、支援先か回までを書いてください（例 momiji/回）。
? 1
$ banso new --name から町 --id kara >/dev/null; banso export kara --doc all --for shared -o course/ | sed 's/^/: /' | head -n 3
  : course/00_から町_支援の記録_支援先用_R8.11.20.txt
  : course/01_から町_0.5mtg_次第_支援先用_日程未定.txt
  : course/02_から町_1回目支援_次第_支援先用_日程未定.txt
# What stands there of an older set is told, whatever number it has; nothing is taken away.
$ mv course/02_から町_1回目支援_次第_支援先用_日程未定.txt course/04_から町_古い回_次第_支援先用_日程未定.txt; touch course/ほか.txt; banso export kara --doc all --for shared -o course/ 2>&1 >/dev/null; ls course | grep -c 古い回
  banso: course/ には、この支援先の文書がほかに1件あります。前に書き出したものなら、消してください。
  1
$ rm course/*古い回*; banso export kara --doc all --for shared -o course/ 2>&1 >/dev/null

# The folder has a name of its own, and one that is there is left alone.
@ styles off
@ start banso open momiji/0.5
@ wait もみじ市
@ key e
@ wait 書き出します
@ key s
@ wait 一式をだれに渡しますか
@ rows 2-10
  | 一式をだれに渡しますか                                           Enter 決める|
  ||
  |   0.5mtgの文書をまとめて、新しいフォルダーに書き出します。読む人が読めるもの|
  |   だけが入ります。|
  ||
  | > 1  支援先用|
  |   2  公表用|
  |   3  支援者用|
@ key Enter
@ wait 3件を書き出しました
@ wait もみじ市_0.5mtg_一式_支援先用
@ key s
@ wait 一式をだれに渡しますか
@ key Enter
@ wait R8.11.5_2/
@ key s
@ wait 一式をだれに渡しますか
@ key Esc
@ wait 書き出します
# Among the papers of the whole course: all sessions.
@ key Down Down Down Down Down
@ wait 支援の記録を、
@ key s
@ wait 一式をだれに渡しますか
@ rows 2-10
  | 一式をだれに渡しますか                                           Enter 決める|
  ||
  |   はじめから今までの、すべての回の文書をまとめて、新しいフォルダーに書き出し|
  |   ます。読む人が読めるものだけが入ります。|
  ||
  | > 1  支援先用|
  |   2  公表用|
  |   3  支援者用|
@ key Enter
@ wait 件を書き出しました
@ wait もみじ市_一式_支援先用_R8.11.20/
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ ls もみじ市_一式_支援先用_R8.11.20; ls もみじ市_一式_支援先用_R8.11.20 | grep -c -e 0.5mtg -e 1回目支援; rm -r もみじ市_一式_支援先用_R8.11.20
  00_もみじ市_みんなの声_支援先用_R8.11.20.txt
  00_もみじ市_支援の記録_支援先用_R8.11.20.txt
  01_もみじ市_0.5mtg_回のようす_支援先用_R8.11.5.txt
  01_もみじ市_0.5mtg_帳票1_事前情報_支援先用_R8.11.5.txt
  01_もみじ市_0.5mtg_支援記録_支援先用_R8.11.5.txt
  02_もみじ市_1回目支援_次第_支援先用_R8.11.27.txt
  02_もみじ市_1回目支援_記入用紙_帳票2_振り返りシート_支援先用_R8.11.27.txt
  03_もみじ市_1.5mtg_次第_支援先用_日程未定.txt
  04_もみじ市_2回目支援_次第_支援先用_日程未定.txt
  04_もみじ市_2回目支援_記入用紙_帳票3_振り返りシート（2回目）_支援先用_日程未定.txt
  05_もみじ市_2.5mtg_次第_支援先用_日程未定.txt
  06_もみじ市_3回目支援_次第_支援先用_日程未定.txt
  06_もみじ市_3回目支援_記入用紙_帳票4_振り返りシート（3回目）_支援先用_日程未定.txt
  07_もみじ市_報告会_次第_支援先用_日程未定.txt
  07_もみじ市_報告会_記入用紙_帳票5_終了後シート_支援先用_日程未定.txt
  5
$ ls -d *一式*; ls もみじ市_0.5mtg_一式_支援先用_R8.11.5_2; head -qn 1 もみじ市_0.5mtg_一式_支援先用_R8.11.5/* | grep -vc 支援先用
  もみじ市_0.5mtg_一式_支援先用_R8.11.5
  もみじ市_0.5mtg_一式_支援先用_R8.11.5_2
  もみじ市_0.5mtg_回のようす_支援先用_R8.11.5.txt
  もみじ市_0.5mtg_帳票1_事前情報_支援先用_R8.11.5.txt
  もみじ市_0.5mtg_支援記録_支援先用_R8.11.5.txt
  0
? 1
