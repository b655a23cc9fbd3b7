# What people wrote on sheets of their own leaves the house as voices: by question and 立場, without names, and
# none of whoever said いいえ. The same holds for every command that prints a paper, and for a course that began
# before its scenario had the marks.

$ cat >course <<'END'
> banso new --name つながり市 --id $1 --scenario $2 --date 1=2026-11-19T13:30 >/dev/null
> n=0
> for line in 東一郎:町:はい:東の声 南花子:町:いいえ:南の声 西田:町:はい:西の声 北川:町::北の声と東さんの話 中野:社協:はい:中の声; do
>     n=$((n + 1)); IFS=: read -r name role ok said <<LINE
> $line
> LINE
>     case $role in 町) role='市町村（担当課）' ;; *) role='社協・生活支援コーディネーター' ;; esac
>     banso respondent add $1 --name $name --role "$role" >/dev/null
>     banso answer $1/1/f2/p$n noticed $said
>     [ -z "$ok" ] || banso answer $1/1/f2/p$n consent $ok
> done
> END
$ sh course tsu kasokuka
$ banso export tsu --doc voices --for shared
  # つながり市 みんなの声【支援先用】
  
  〇〇は、お名前を伏せた所です。
  
  ## 1回目支援 帳票2 振り返りシート
  
  ### 気づいたこと
  
  - 中の声
  - 北の声と〇〇さんの話
  - 東の声
  - 西の声
  
  作成: 令和8年11月20日(金)
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
$ banso export tsu/1 --doc voices --for public --format txt
  つながり市 1回目支援 みんなの声【公表用】
  
  【振り返りシート】
  
  ＊ 気づいたこと
    中の声
    東の声
    西の声
  
    作成: 令和8年11月20日(金)
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
$ banso export tsu/1/f2 --doc voices --format txt
  つながり市 1回目支援 みんなの声【支援者用】
  
  【帳票2 振り返りシート】
  
  ＊ 気づいたこと
    中の声
    北の声と東さんの話
    支援者だけ: 南の声
    東の声
    西の声
$ banso export tsu/1 --doc voices --for shared --format csv --headers ja
  ﻿番号,支援先,回,帳票,記入者,立場,項目,見出し,行,列,値,単位,理由,日時,読める範囲\x0d (esc)
  tsu,つながり市,1,f2,,その他の立場,noticed,気づいたこと,,,中の声,,,,支援先用\x0d (esc)
  tsu,つながり市,1,f2,,その他の立場,noticed,気づいたこと,,,北の声と〇〇さんの話,,,,支援先用\x0d (esc)
  tsu,つながり市,1,f2,,その他の立場,noticed,気づいたこと,,,東の声,,,,支援先用\x0d (esc)
  tsu,つながり市,1,f2,,その他の立場,noticed,気づいたこと,,,西の声,,,,支援先用\x0d (esc)
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
$ banso show tsu/1/f2 --for shared
  つながり市 1回目支援 帳票2 振り返りシート【支援先用】
    〇〇は、お名前を伏せた所です。
  
  【気づいたこと】
    中の声
    北の声と〇〇さんの話
    東の声
    西の声
  
    作成: 令和8年11月20日(金)
$ banso show tsu/1/f2/東一郎 --for shared; banso show tsu/1/f2#noticed --for public
  つながり市 1回目支援【支援先用】
    この読める範囲で出力できるものは、まだありません。
  つながり市 1回目支援 振り返りシート【公表用】
  
  【気づいたこと】
    中の声
    東の声
    西の声
  
    作成: 令和8年11月20日(金)

# Every document for others, by every format and place: no name beside what was said, nothing of who said no.
$ cat >look <<'END'
> for circle in shared public; do for doc in course session agenda record voices form blank; do for where in $1 $1/1 $1/1/f2 $1/1/f2/p2 $1/1/f2#noticed; do
>     for format in md txt html csv json; do banso export $where --doc $doc --for $circle --format $format 2>/dev/null; done
> done; done; done >papers
> for circle in shared public; do for where in $1 $1/1 $1/1/f2 $1/1/f2/p2; do banso show $where --for $circle; done; banso export @all --format csv --for $circle; done >>papers
> grep -c -e 南の声 -e 東さんの papers; grep -c 西の声 papers >/dev/null && echo 西の声
> END
$ sh look tsu
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  0
  西の声
$ mkdir out; for where in tsu tsu/1 tsu/1/f2 tsu/1/f2/p2; do banso export $where --doc voices --for shared -o out/ 2>&1; done; banso export tsu/1/f2/p2 --for shared -o out/; grep -l -e 南 out/*
  out/つながり市_みんなの声_支援先用_R8.11.20.txt
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  out/つながり市_1回目支援_みんなの声_支援先用_R8.11.19.txt
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  out/つながり市_1回目支援_みんなの声_帳票2_振り返りシート_支援先用_R8.11.19.txt
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  out/つながり市_1回目支援_みんなの声_帳票2_振り返りシート_支援先用_R8.11.19.txt
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: 「1回目支援 帳票2 振り返りシート 南花子」は支援者用です。支援先用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
? 1

# A course whose scenario has no marks yet.
$ mkdir old && sed -e 's/^id: kasokuka/id: old/; /^ *voice: true/d; s/, consent: true//; /^default/d' "$BANSO_SCENARIOS/kasokuka.yaml" >old/old.yaml && grep -c -e consent: -e voice: old/old.yaml
  0
? 1
$ BANSO_SCENARIOS=$PWD/old sh course old old
$ BANSO_SCENARIOS=$PWD/old sh look old; banso export old --doc voices --for public --format txt
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  0
  西の声
  banso: 「みんなの声」には、公表用で出せるものがまだありません。
? 1

# いいえ that is purged alone hands nothing on: nobody knows any more what was said. はい said anew does.
$ banso purge tsu/1/f2/p2 consent && sh look tsu
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  0
  西の声
$ banso answer tsu/1/f2/p2 consent --clear; banso export tsu --doc voices --for shared 2>&1 | grep -c 南の声; banso answer tsu/1/f2/p2 consent はい; banso export tsu --doc voices --for shared 2>&1 | grep -c 南の声
  0
  1
$ BANSO_SCENARIOS=$PWD/old banso purge old/1/f2/p2 consent >/dev/null; banso export old --doc voices --for shared 2>&1 | grep -c 南の声
  0
? 1

# Who is named on a sheet alone, now or once, or is spelled otherwise there, is hidden as participants are; a word
# of the course that stands there is no name.
$ banso new --name かわ町 --id kawa --date 1=2026-11-19T13:30; for name in 東 南 西; do banso respondent add kawa --name $name --org 高齢福祉課; done
  kawa
  p1
  p2
  p3
$ banso answer kawa/1/f2/p1 name '高齢福祉課　仮名 はな'; banso answer kawa/1/f2/p2 name 昔名しずか; banso answer kawa/1/f2/p2 name 今名しずか; banso answer kawa/1/f2/p3 name 高齢福祉課
$ banso answer kawa/1/f2/p1 noticed '仮名さんと昔名しずかと今名しずかが高齢福祉課で話した'; for who in p2 p3; do banso answer kawa/1/f2/$who noticed 同じ; done
$ banso export kawa --doc voices --for shared --format txt 2>/dev/null | grep 話した; banso export kawa/1/f2 --format txt | grep -c 仮名さん
    〇〇さんと〇〇と〇〇が高齢福祉課で話した
  1
# What is purged is known to nobody any more.
$ banso purge kawa/1/f2/p2 name; banso export kawa --doc voices --for shared --format txt 2>/dev/null | grep 話した
  削除しました: いまの値 1件、履歴 2件、書きかけ 0件。控えのファイル 0件からも削除しました。
  banso: 消さなかった記入票やメモなど1か所に、削除した人の名前が残っています。支援先用や公表用の文書でも、もう〇〇になりません。直してください。
    〇〇さんと昔名しずかと今名しずかが高齢福祉課で話した
# Whose row of the list is purged is known by the name on their sheet as long as it stands there.
$ banso answer kawa/1/f2/p3 noticed '仮名さんの話'; banso purge kawa/.people#person:p1
  削除しました: いまの値 3件、履歴 3件、書きかけ 0件。控えのファイル 0件からも削除しました。
$ banso export kawa --doc voices --for shared --format txt 2>/dev/null | grep 仮名
? 1

# Of two whoever said いいえ knows whose the other voice is: of the last form of a practice town, too.
$ banso new --name ふたり町 --id duo >/dev/null; for n in 1 2; do banso respondent add duo --name 名$n; banso answer duo/report/f5/p$n important "大切なこと$n"; done; banso answer duo/report/f5/p1 consent はい; banso answer duo/report/f5/p2 consent いいえ; for circle in shared public; do banso export duo --doc voices --for $circle --format txt 2>/dev/null; banso export duo --for $circle --format json 2>/dev/null | grep -c 大切なこと; done
  p1
  p2
  ふたり町 みんなの声【支援先用】
  
  【報告会 帳票5 終了後シート】
  
  ＊ 総合事業等を担当する上で、どのような考え方、行動が重要だと思うか
    2人が答えました。載せてよい答えが3人に満たないので、答えは支援者用にだけ載せます。
  
    作成: 令和8年11月20日(金)
  0
  ふたり町 みんなの声【公表用】
  
  【報告会 終了後シート】
  
  ＊ 総合事業等を担当する上で、どのような考え方、行動が重要だと思うか
    答えた人が少ないので、答えは載せていません。
  
    作成: 令和8年11月20日(金)
  0
? 1
