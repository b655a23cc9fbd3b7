# How one joins a session from elsewhere (接続先) stands in the papers for those who take part, and in
# none for the public: every document, in every format, of every place.

@ styles off
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-25T13:30 --date 1=2026-12-02
  tsu
$ banso respondent add tsu --name 山田 && banso answer tsu/1/f2/山田 感じたこと ひとこと
  p1
@ start banso open tsu/1
@ wait 開会
@ key d
@ wait 1回目支援  日程・会場
@ key Tab*4
@ wait > 会場
@ type 役場2階
@ key Tab
@ wait > 接続先
@ rows 20-20
  ||
@ type https://meet.example.jp/abc パスコード 2468
@ key Tab
@ wait > 進行役
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# What is made, and where it stands in it: a session before that one tells it, too.
$ cat >look <<'END'
> formats=$(banso export tsu --format x 2>&1 | sed 's/.*: //; s/、/ /g')
> documents=$(banso export tsu --doc x 2>&1 | sed 's/.*: //; s/（[^）]*）//g; s/、/ /g')
> echo "$formats / $documents" >&2
> for circle in team shared public; do for document in $documents; do for where in tsu tsu/0.5 tsu/1 tsu/1/f2; do found=
>     for format in $formats; do
>         banso export $where --doc $document --for $circle --format $format >paper 2>/dev/null || continue
>         echo made >>$circle
>         [ $format = xlsx ] && cp paper $circle-$document-$(echo $where | tr / .).xlsx
>         ! grep -q -e meet.example -e 2468 paper || found="$found $format"
>     done
>     [ -z "$found" ] || echo "$circle $document $where:$found"
> done; done; done
> END
$ sh look; wc -l team shared public
  txt xlsx html md csv json / course session agenda record voices form blank data
  team course tsu: txt html md csv json
  team course tsu/0.5: txt html md csv json
  team course tsu/1: txt html md csv json
  team course tsu/1/f2: txt html md csv json
  team session tsu/1: txt html md csv json
  team session tsu/1/f2: txt html md csv json
  team agenda tsu/1: txt html md csv json
  team agenda tsu/1/f2: txt html md csv json
  team record tsu/0.5: txt html md json
  team record tsu/1: txt html md csv json
  team record tsu/1/f2: txt html md csv json
  team data tsu: json
  team data tsu/0.5: json
  team data tsu/1: json
  team data tsu/1/f2: json
  shared course tsu: txt html md csv json
  shared course tsu/0.5: txt html md csv json
  shared course tsu/1: txt html md csv json
  shared course tsu/1/f2: txt html md csv json
  shared session tsu/1: txt html md csv json
  shared session tsu/1/f2: txt html md csv json
  shared agenda tsu/1: txt html md csv json
  shared agenda tsu/1/f2: txt html md csv json
  shared record tsu/0.5: txt html md json
  shared record tsu/1: txt html md csv json
  shared record tsu/1/f2: txt html md csv json
   112 team
   112 shared
    64 public
   288 total
# What a workbook holds is packed.
$ /usr/bin/python3 "$TESTS/data/book.py" has meet.example,2468 *.xlsx | sed 's/-.*//' | sort | uniq -c
       11 shared
       11 team
$ for circle in team shared public; do banso show tsu/1 --for $circle | grep -e 会場 -e 接続先; done
    会場: 役場2階
    接続先: https://meet.example.jp/abc パスコード 2468
    会場: 役場2階
    接続先: https://meet.example.jp/abc パスコード 2468
    会場: 役場2階
$ banso export tsu --for public; banso export tsu/0.5 --doc record --for public
  # つながり市 支援の記録【公表用】
  
  - 伴走支援: 地域づくり加速化事業 伴走支援
  - 回数: 訪問3回
  - 支援先の名前: つながり市
  - 年度: 令和8年度
  
  ## 日程
  
  | 回 | 日にち | 始まり | 終わり | 会場 |
  |---|---|---|---|---|
  | 1回目支援の前の打合せ | 令和8年11月25日(水) | 13:30 |  |  |
  | 1回目支援 | 令和8年12月2日(水) |  |  | 役場2階 |
  | 2回目支援の前の打合せ | 未定 |  |  |  |
  | 2回目支援 | 未定 |  |  |  |
  | 3回目支援の前の打合せ | 未定 |  |  |  |
  | 3回目支援 | 未定 |  |  |  |
  | 報告会 | 未定 |  |  |  |
  
  ## 1回目支援の前の打合せ
  
  - 日程: 令和8年11月25日(水) 13:30～
  
  ## 1回目支援
  
  - 日程: 令和8年12月2日(水)
  
  作成: 令和8年11月20日(金)
  # つながり市 1回目支援の前の打合せ 支援記録【公表用】
  
  令和8年度 地域づくり加速化事業 伴走支援
  
  - 日時: 令和8年11月25日(水) 13:30～
  - ねらい: 支援チームと支援先の顔合わせです。事前情報を一緒に読み、1回目の訪問をおおまかに描きます。
  - 次の予定: 1回目支援  令和8年12月2日(水)  役場2階
  
  作成: 令和8年11月20日(金)  案
$ banso export @all --format csv --for public | grep -c -e meet.example -e 2468
  0
? 1

# Nor is a paper named by a form that its readers may not read: the file goes to them, too.
$ banso answer tsu/0.5/team_roles duties:+:duty 聞き役
@ start banso open tsu/0.5
@ wait 進行
@ key e
@ wait こう書き出されます
@ key Down*3
@ wait 0.5mtg 支援チームの役割を
@ wait つながり市 0.5mtg 支援チームの役割【支援者用】
@ rows 2-19
  | 0.5mtg 支援チームの役割を、支援者用に書き出します。            Enter 書き出す|
  ||
  | この回  0.5mtg                |   だれに渡す   [支援者用]  支援先用  公表用|
  |   次第                        |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  |   入らないもの ありません|
  |   支援記録                    | こう書き出されます|
  | > 支援チームの役割            | つながり市 0.5mtg 支援チームの役割【支援者用】|
  | 全体                          |   記入の状態: 完了|
  |   支援の記録                  ||
  |   みんなの声                  | 【役割と担当】|
  | ほかの回                      |   役割    担当|
  |   1回目支援              5種  |   聞き役|
  |   1.5mtg                 3種  ||
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  ||
  |   3回目支援              4種  ||
  |   報告会                 4種  ||
  |                               ||
@ key Tab Right
@ wait 」は支援者用です。
@ rows 2-19
  | ! 0.5mtg 支援チームの役割は、支援先用には出せません。|
  ||
  | この回  0.5mtg                | > だれに渡す   支援者用  [支援先用]  公表用|
  |   次第                        |   形           [テキスト]  Excel  ページ >|
  |   回のようす                  ||
  |   支援記録                    | 「0.5mtg 支援チームの役割」は支援者用です。支|
  |   支援チームの役割            | 援先用には出せません。|
  | 全体                          ||
  |   支援の記録                  ||
  |   みんなの声                  ||
  | ほかの回                      ||
  |   1回目支援              5種  ||
  |   1.5mtg                 3種  ||
  |   2回目支援              4種  ||
  |   2.5mtg                 3種  ||
  |   3回目支援              4種  ||
  |   報告会                 4種  ||
  |                               ||
# There is nothing to hand out, and no file is made.
@ key Enter
@ wait ! 「0.5mtg 支援チームの役割」は支援者用です。支援先用には出せません。
$ ls | grep -c 支援先用
  0
? 1
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# A paper is not written over one for other readers: of each format it is known whom it is for.
$ cat >readers <<'END'
> formats=$(banso export tsu --format x 2>&1 | sed 's/.*: //; s/、/ /g')
> for format in $formats; do for there in team shared public; do
>     banso export tsu/1 --for $there -o $there.$format 2>/dev/null || echo "no $there.$format"
>     for circle in team shared public; do
>         [ $circle != $there ] || continue
>         ! banso export tsu/1 --for $circle -o $there.$format 2>/dev/null || echo "$circle is written over $there.$format"
>     done
> done; done
> END
$ sh readers
  team.txt
  shared.txt
  public.txt
  team.xlsx
  shared.xlsx
  public.xlsx
  team.html
  shared.html
  public.html
  team.md
  shared.md
  public.md
  team.csv
  shared.csv
  public.csv
  team.json
  shared.json
  public.json

# A workbook is known also where another program saved it: it keeps the category, not the comment of the zip.
$ cat >again.py <<'END'
> import openpyxl, sys
> for name in sys.argv[1:]:
>     openpyxl.load_workbook(name).save(name)
> END
$ /usr/bin/python3 again.py team.xlsx shared.xlsx public.xlsx; cat team.xlsx shared.xlsx public.xlsx | grep -c banso-for
  0
? 1
$ for there in team shared public; do for circle in team shared public; do
>     [ $circle = $there ] || banso export tsu/1 --for $circle -o $there.xlsx; done; done
  banso: team.xlsx には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
  banso: team.xlsx には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
  banso: shared.xlsx には、支援先用の文書があります。読む人のちがう文書は、別の名前にしてください。
  banso: shared.xlsx には、支援先用の文書があります。読む人のちがう文書は、別の名前にしてください。
  banso: public.xlsx には、公表用の文書があります。読む人のちがう文書は、別の名前にしてください。
  banso: public.xlsx には、公表用の文書があります。読む人のちがう文書は、別の名前にしてください。
# One that was cut is nobody's; one for the same readers is replaced.
$ head -c 3000 team.xlsx >cut.xlsx; banso export tsu/1 --for public -o cut.xlsx; banso export tsu/1 -o team.xlsx
  cut.xlsx
  team.xlsx
