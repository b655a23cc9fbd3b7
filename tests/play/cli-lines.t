# Lines that somebody typed stay lines on every paper, whatever shows them: a fact of the head, an answer, a
# cell of a table, what was said and decided.

@ styles off
$ cat >book <<'END'
> exec /usr/bin/python3 "$TESTS/data/book.py" "$@"
> END
$ banso new --name つながり市 --id tsu --date 1=2026-11-19T13:30-16:30
  tsu
$ lines=$(printf '%s\n' 一のあ 二のい 三のう)
> banso answer tsu/1/ideal 優先課題 "$lines"; banso answer tsu/1/ideal gaps:+:ideal "$lines"; banso answer tsu/0.5/f1 現状 "$lines"
> banso answer tsu/2/roadmap plan:+:aim "$lines"; banso answer tsu/2/roadmap plan:r2:what "$lines"; banso answer tsu/3/results changes:庁内連携の体制:change "$lines"
@ start banso open tsu/1
@ wait 開会
@ key k
@ wait > 決まったこと
@ type 一のあ
@ key Enter
@ type 二のい
@ key Tab
@ wait 2 / 3
@ key Down Space Tab
@ drawn
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ cat >lines <<'END'
> #!/bin/sh
> # In which papers of a place the two lines stand, each on its own; a paper that joins them is shown.
> for circle in team shared public; do for doc in course record form; do for format in md txt html csv xlsx; do
>     banso export $1 --for $circle --doc $doc --format $format -o one.$format >/dev/null 2>&1 || continue
>     test $format = xlsx && sh book texts one.xlsx >one.text || cp one.$format one.text
>     grep '一のあ.*二のい' one.text | grep -v '一のあ<br>二のい'
>     grep -q '^ *二のい\|<br>二のい\|  二のい' one.text && echo $circle $format; rm -f one.$format; done; done; done |
>     sort | uniq -c
> END
$ chmod +x lines
$ ./lines tsu
        1 public csv
        1 public html
        1 public md
        1 public txt
        1 public xlsx
        1 shared csv
        1 shared html
        1 shared md
        1 shared txt
        1 shared xlsx
        1 team csv
        1 team html
        1 team md
        1 team txt
        1 team xlsx
$ ./lines tsu/1
        2 public csv
        2 public html
        2 public md
        2 public txt
        2 public xlsx
        2 shared csv
        2 shared html
        2 shared md
        2 shared txt
        2 shared xlsx
        2 team csv
        2 team html
        2 team md
        2 team txt
        2 team xlsx
$ ./lines tsu/2
        2 public csv
        2 public html
        2 public md
        2 public txt
        2 public xlsx
        2 shared csv
        2 shared html
        2 shared md
        2 shared txt
        2 shared xlsx
        2 team csv
        2 team html
        2 team md
        2 team txt
        2 team xlsx
$ ./lines tsu/1/ideal
        3 public csv
        3 public html
        3 public md
        3 public txt
        3 public xlsx
        3 shared csv
        3 shared html
        3 shared md
        3 shared txt
        3 shared xlsx
        3 team csv
        3 team html
        3 team md
        3 team txt
        3 team xlsx
$ ./lines tsu/2/roadmap
        3 public csv
        3 public html
        3 public md
        3 public txt
        3 public xlsx
        3 shared csv
        3 shared html
        3 shared md
        3 shared txt
        3 shared xlsx
        3 team csv
        3 team html
        3 team md
        3 team txt
        3 team xlsx
$ banso export tsu/1 --doc record --for public --format txt 2>/dev/null; banso export tsu/1 --doc record --for public --format md 2>/dev/null | sed -n 3,10p; banso export tsu/2/roadmap --for public --format txt 2>/dev/null
  つながり市 1回目支援 支援記録【公表用】
    令和8年度 地域づくり加速化事業 伴走支援 第1回
    日時: 令和8年11月19日(木) 13:30～16:30
    優先課題: 一のあ
      二のい
      三のう
    ねらい: 現状を聞き、あるべき姿をそろえ、始める課題を決めます。次回までの取組も決めて帰ります。
  
  【決まったこと】
    一のあ
    二のい
  
    作成: 令和8年11月20日(金)  案
  令和8年度 地域づくり加速化事業 伴走支援 第1回
  
  - 日時: 令和8年11月19日(木) 13:30～16:30
  - 優先課題: 一のあ  
    二のい  
    三のう
  - ねらい: 現状を聞き、あるべき姿をそろえ、始める課題を決めます。次回までの取組も決めて帰ります。
  
  つながり市 2回目支援 ロードマップ【公表用】
    目指す姿  取組    関係する事業  時期  確認方法（数値・声）
    一のあ    一のあ
    二のい    二のい
    三のう    三のう
  
    作成: 令和8年11月20日(金)
