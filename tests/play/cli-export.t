# export: formats, files and who may read.

$ banso new --name つながり市 --id tsu --date 1=2026-10-02T13:30-16:30
  tsu
$ banso respondent add tsu --name 山田 --org 社協
  p1
$ banso answer tsu/1/f2/山田 気づいたこと '声は、思ったより近くにある。'
$ banso answer tsu/0.5/f1 現状 '通いの場は17か所。
> # 見出しではない
> * 印ではない'

$ banso export tsu/1/f2/山田
  # つながり市 1回目支援 帳票2 振り返りシート【支援者用】
  
  ## 山田（社協）
  
  - 記入の状態: 入力中
  - 所属（案）: 社協
  - 氏名（案）: 山田
  
  ### 気づいたこと
  
  声は、思ったより近くにある。
$ banso export tsu/0.5/f1
  # つながり市 0.5mtg 帳票1 事前情報【支援者用】
  
  - 記入の状態: 入力中
  
  ## 現状
  
  通いの場は17か所。  
  \# 見出しではない  
  \* 印ではない
$ banso export tsu/0.5/f1 --format txt
  つながり市 0.5mtg 帳票1 事前情報【支援者用】
    記入の状態: 入力中
  
  ・現状
    通いの場は17か所。
    # 見出しではない
    * 印ではない
$ banso export tsu/1/f2 --format json
  {
    "kind": "document",
    "for": "team",
    "name": "つながり市",
    "title": "つながり市 1回目支援 帳票2 振り返りシート【支援者用】",
    "place": {
      "engagement": "tsu",
      "session": "1",
      "form": "f2"
    },
    "children": [
      {
        "kind": "section",
        "title": "帳票2 振り返りシート",
        "place": {
          "engagement": "tsu",
          "session": "1",
          "form": "f2"
        },
        "children": [
          {
            "kind": "section",
            "title": "山田（社協）",
            "place": {
              "engagement": "tsu",
              "session": "1",
              "form": "f2",
              "respondent": "p1"
            },
            "state": "filling",
            "children": [
              {
                "kind": "fact",
                "title": "記入の状態",
                "place": {
                  "engagement": "tsu",
                  "session": "1",
                  "form": "f2",
                  "respondent": "p1"
                },
                "text": "入力中"
              },
              {
                "kind": "fact",
                "title": "所属",
                "place": {
                  "engagement": "tsu",
                  "session": "1",
                  "form": "f2",
                  "respondent": "p1",
                  "field": "org"
                },
                "text": "社協",
                "mark": "案"
              },
              {
                "kind": "fact",
                "title": "氏名",
                "place": {
                  "engagement": "tsu",
                  "session": "1",
                  "form": "f2",
                  "respondent": "p1",
                  "field": "name"
                },
                "text": "山田",
                "mark": "案"
              },
              {
                "kind": "answer",
                "title": "気づいたこと",
                "place": {
                  "engagement": "tsu",
                  "session": "1",
                  "form": "f2",
                  "respondent": "p1",
                  "field": "noticed"
                },
                "text": "声は、思ったより近くにある。",
                "value": "声は、思ったより近くにある。",
                "at": "2026-11-20T13:57:00",
                "who": "tanaka（LOGIN）"
              }
            ]
          }
        ]
      }
    ]
  }
$ banso export tsu/1/f2 --for public --format txt
  banso: 「1回目支援 帳票2 振り返りシート」には、公表用で出せるものがまだありません。
? 1
$ banso export tsu/1/f2 --for shared 2>/dev/null | head -n 1
  # つながり市 1回目支援 帳票2 振り返りシート【支援先用】

# A file takes its format from its ending; it is replaced whole or not at all.
$ for name in a.md a.txt a.csv a.json; do banso export tsu/1/f2 -o $name; head -n 1 $name; done
  a.md
  # つながり市 1回目支援 帳票2 振り返りシート【支援者用】
  a.txt
  つながり市 1回目支援 帳票2 振り返りシート【支援者用】
  a.csv
  ﻿id,name,session,form,respondent,role,field,label,row,column,value,unit,reason,at,circle\x0d (esc)
  a.json
  {
$ banso export tsu/1/f2 -o - | head -n 1
  # つながり市 1回目支援 帳票2 振り返りシート【支援者用】
$ banso export tsu/1/f2 -o a.xyz
  banso: 形式「xyz」では出力できません。次から選んでください: txt、xlsx、html、md、csv、json
? 1
$ banso export tsu/1/f2 -o a.md --format txt
  banso: ファイル名の終わり「.md」と形式 txt が合いません。どちらかにそろえてください。
? 1
$ banso export tsu/1/f2 -o plain && head -n 1 plain
  plain
  # つながり市 1回目支援 帳票2 振り返りシート【支援者用】
$ echo old >b.md; banso export tsu/1/f2 -o b.md; head -n 1 b.md; ls b.md*
  b.md
  # つながり市 1回目支援 帳票2 振り返りシート【支援者用】
  b.md
$ ln -s a.md link.md; banso export tsu/1/f2 -o link.md
  banso: link.md はリンクなので、上書きしません。別の名前を指定してください。
? 1
$ ln -s nowhere.md hang.md; banso export tsu/1/f2 -o hang.md
  banso: hang.md はリンクなので、上書きしません。別の名前を指定してください。
? 1
$ banso export tsu/1/f2 -o nai/c.md
  banso: nai/c.md を書けません（その場所にありません）。場所と権限を確かめてください。
? 1
$ mkdir folder.md; banso export tsu/1/f2 -o folder.md
  banso: folder.md はフォルダーです。ファイルの名前まで書いてください。
? 1
$ mkfifo pipe.md; banso export tsu/1/f2 -o pipe.md
  banso: pipe.md はふつうのファイルではないので、上書きしません。別の名前を指定してください。
? 1
$ banso export tsu/1/f2 -o ''
  banso: -o のあとにファイルの名前を書いてください。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2
$ ls
  a.csv
  a.json
  a.md
  a.txt
  b.md
  folder.md
  hang.md
  link.md
  pipe.md
  plain

# Refused, and nothing written.
$ banso export tsu --format doc
  banso: 形式「doc」では出力できません。次から選んでください: txt、xlsx、html、md、csv、json
? 1
$ banso export tsu --doc 号外
  banso: 文書「号外」はありません。次から選んでください: course（支援の記録）、session（回のようす）、agenda（次第）、record（支援記録）、voices（みんなの声）、form（帳票）、blank（記入用紙）、data（データ）
? 1
$ banso export tsu --doc agenda
  banso: 文書「次第」には回も書いてください（例 tsu/回）。
? 1
$ banso export tsu/1 --doc form
  banso: 文書「帳票」には回と帳票も書いてください（例 tsu/回/帳票）。
? 1
$ banso export tsu/2/f9
  banso: 帳票「f9」は見つからないか、1つに決まりません。次から選んでください: ideal（あるべき姿－現状＝課題）、resources（地域資源の書き出し）、duties（役割分担）、roadmap（ロードマップ）、groupwork（グループワークの記録）、f3（帳票3 振り返りシート（2回目））
? 1
$ banso export nai
  banso: 支援先「nai」は見つかりません。「banso list」で名前か識別子を確かめてください。
? 1
$ banso export tsu --for guests
  banso: --for には team|shared|public のどれかを書いてください（いまは guests）。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2
$ banso export tsu/1/f2/誰か -o d.md; test ! -e d.md
  banso: 参加者「誰か」は見つからないか、1つに決まりません。次から選んでください: p1（山田）

# A full disk is said; a reader that goes away is no disaster.
$ banso export tsu >/dev/full
  banso: 書き出せません（ディスクがいっぱいです）。
? 1
$ banso list >/dev/full
  banso: 書き出せません（ディスクがいっぱいです）。
? 1
$ banso export tsu | true

# Into a folder it gets the name that banso proposes: for whom it is, and the day of its session, which
# for the whole course is today. A paper for others never takes its place.
$ mkdir handed && cd handed && for circle in team shared public; do
>     banso export tsu --for $circle --format txt -o ./; banso export tsu/1 --doc agenda --for $circle -o ./
>     banso export tsu/1.5 --doc record --for $circle --format md -o ./; banso export tsu/1/f2/山田 --for $circle -o ./
> done
  ./つながり市_支援の記録_支援者用_R8.11.20.txt
  ./つながり市_1回目支援_次第_支援者用_R8.10.2.txt
  ./つながり市_1.5mtg_支援記録_支援者用_日程未定.md
  ./つながり市_1回目支援_帳票2_振り返りシート_山田_支援者用_R8.10.2.txt
  ./つながり市_支援の記録_支援先用_R8.11.20.txt
  ./つながり市_1回目支援_次第_支援先用_R8.10.2.txt
  ./つながり市_1.5mtg_支援記録_支援先用_日程未定.md
  banso: 「1回目支援 帳票2 振り返りシート 山田」は支援者用です。支援先用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
  ./つながり市_支援の記録_公表用_R8.11.20.txt
  banso: 「1回目支援 次第」は支援先用です。公表用には出せません。日程と会場は、「支援の記録」で渡せます。
  ./つながり市_1.5mtg_支援記録_公表用_日程未定.md
  banso: 「1回目支援 帳票2 振り返りシート 山田」は支援者用です。公表用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
? 1
$ cd handed && banso export tsu/1 --doc agenda --for shared -o new/ && ls -d new/*
  new/つながり市_1回目支援_次第_支援先用_R8.10.2.txt
  new/つながり市_1回目支援_次第_支援先用_R8.10.2.txt
$ cd handed && banso export tsu/1 --doc agenda -o a/b/
  banso: フォルダー a/b/ を作れません（その場所にありません）。場所と権限を確かめてください。
? 1
$ banso export tsu/1/f2#気づいたこと -o handed/
  banso: 項目だけを書き出すときは、ファイルの名前まで書いてください。
? 1
$ banso export @all --format csv -o handed/
  banso: すべての支援先（@all）は、ファイルの名前まで書いてください。
? 1
$ for ending in md txt html csv json; do banso export tsu -o all.$ending && banso export tsu --for shared -o all.$ending
>     banso export tsu --format $ending | cmp - all.$ending; done
  all.md
  banso: all.md には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
  all.txt
  banso: all.txt には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
  all.html
  banso: all.html には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
  all.csv
  banso: all.csv には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
  all.json
  banso: all.json には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
$ banso export @all --format csv --for public -o all.csv
  banso: all.csv には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
? 1
$ banso export tsu --for public -o all.txt; banso export tsu -o all.txt && head -n 1 all.txt
  banso: all.txt には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
  all.txt
  つながり市 支援の記録【支援者用】

# What stands above the columns of csv may be words; each row tells who may read it.
$ banso answer tsu/1/f2/山田 consent はい && banso export tsu/1/f2 --format csv --for shared --headers ja
  ﻿番号,支援先,回,帳票,記入者,立場,項目,見出し,行,列,値,単位,理由,日時,読める範囲\x0d (esc)
  tsu,つながり市,1,f2,,その他の立場,noticed,気づいたこと,,,声は、思ったより近くにある。,,,,支援先用\x0d (esc)
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
$ banso export tsu/1/f2 --headers de
  banso: --headers には en か ja を書いてください（いまは de）。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2

# Two people of one name have papers of their own, for each reader; of what is too long for the name of
# a file the title is cut, not the person.
$ banso respondent add tsu --name 佐藤健 >/dev/null; banso respondent add tsu --name 佐藤健
  p3
$ long=佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤; banso respondent add tsu --name $long
  p4
$ for who in p2 p3 p4; do for circle in team shared public; do
>     banso export tsu/1/f2/$who --for $circle -o twins/; done; done
  twins/つながり市_1回目支援_帳票2_振り返りシート_佐藤健_p2_支援者用_R8.10.2.txt
  banso: 「1回目支援 帳票2 振り返りシート 佐藤健 p2」は支援者用です。支援先用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
  banso: 「1回目支援 帳票2 振り返りシート 佐藤健 p2」は支援者用です。公表用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
  twins/つながり市_1回目支援_帳票2_振り返りシート_佐藤健_p3_支援者用_R8.10.2.txt
  banso: 「1回目支援 帳票2 振り返りシート 佐藤健 p3」は支援者用です。支援先用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
  banso: 「1回目支援 帳票2 振り返りシート 佐藤健 p3」は支援者用です。公表用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
  twins/つながり市_1回目支援_帳票2_振り返り_佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤_支援者用_R8.10.2.txt
  banso: 「1回目支援 帳票2 振り返りシート 佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤」は支援者用です。支援先用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
  banso: 「1回目支援 帳票2 振り返りシート 佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤佐藤」は支援者用です。公表用には出せません。書かれた声は、名前を出さずに「みんなの声」で渡せます。
? 1
$ banso show tsu/1/f2/p2 | head -n 3
  つながり市 1回目支援 帳票2 振り返りシート【支援者用】
  
  【佐藤健】

# A paper without answers is not replaced by one for others either.
$ banso new --name 空町 --id sora >/dev/null; banso export sora/1/f2 --for public -o empty.csv && cat empty.csv
  empty.csv
  ﻿id,name,session,form,respondent,role,field,label,row,column,value,unit,reason,at,circle\x0d (esc)
  sora,,,,,,,,,,,,,,公表用\x0d (esc)
$ banso export sora/1/f2 --for team -o empty.csv
  banso: empty.csv には、公表用の文書があります。読む人のちがう文書は、別の名前にしてください。
? 1
$ banso export sora/1/f2 --for public -o empty.csv
  empty.csv
$ BANSO_DB=none.db banso export @all --format csv -o none.csv; test ! -e none.csv
  banso: 支援先がまだありません。作ってから書き出してください。
