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
@ wait 2 / 2
@ key Down Space Tab
@ drawn
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ for where in tsu tsu/1 tsu/2 tsu/1/ideal tsu/2/roadmap; do for circle in team shared public; do for doc in course record form; do for format in md txt html csv xlsx; do
>     banso export $where --for $circle --doc $doc --format $format -o one.$format >/dev/null 2>&1 || continue
>     test $format = xlsx && sh book texts one.xlsx >one.text || cp one.$format one.text
>     grep '一のあ.*二のい' one.text | grep -v '一のあ<br>二のい'
>     grep -q '^ *二のい\|<br>二のい\|  二のい' one.text && echo $circle $format; rm -f one.$format; done; done; done; done | sort | uniq -c
       11 public csv
       11 public html
       11 public md
       11 public txt
       11 public xlsx
       11 shared csv
       11 shared html
       11 shared md
       11 shared txt
       11 shared xlsx
       11 team csv
       11 team html
       11 team md
       11 team txt
       11 team xlsx
$ banso export tsu/1 --doc record --for public --format txt 2>/dev/null; banso export tsu/1 --doc record --for public --format md 2>/dev/null | sed -n 3,10p; banso export tsu/2/roadmap --for public --format txt 2>/dev/null
  つながり市 1回目支援 支援記録【公表用】
    令和8年度 地域づくり加速化事業 伴走支援 第1回
    日時: 令和8年11月19日(木) 13:30～16:30
    優先課題: 一のあ
      二のい
      三のう
    ねらい: 現状を聞き、あるべき姿をそろえ、始める課題を決めます。次回までの取組も決めて帰ります。
  
  ・決まったこと
    一のあ
    二のい
  
    次の予定: 1.5mtg  未定
  
    作成: 令和8年11月20日(金)  案
  令和8年度 地域づくり加速化事業 伴走支援 第1回
  
  - 日時: 令和8年11月19日(木) 13:30～16:30
  - 優先課題: 一のあ  
    二のい  
    三のう
  - ねらい: 現状を聞き、あるべき姿をそろえ、始める課題を決めます。次回までの取組も決めて帰ります。
  
  つながり市 2回目支援 ロードマップ【公表用】
  
  【ロードマップ】
  
  ＊ ロードマップ
    目指す姿  取組    関係する事業  時期  確認方法（数値・声）
    一のあ    一のあ
    二のい    二のい
    三のう    三のう
  
    作成: 令和8年11月20日(金)
