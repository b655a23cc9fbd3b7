# The format xlsx: a workbook that another program reads, with all that stands in the paper.

$ cat >book <<'END'
> exec /usr/bin/python3 "$TESTS/data/book.py" "$@"
> END
$ banso new --name 'つながり/市&町' --pref れんしゅう県 --id tsu --date 0.5=2026-11-25T13:30 --date 1=2026-12-02
  tsu
$ banso respondent add tsu --name 山田 && banso answer tsu/0.5/f1 現状 "=1+1" && banso answer tsu/0.5/entry 人口 9812
  p1
$ banso answer tsu/0.5/f1 課題 -- "$(printf '%s\n' 一行め '_x0041_ & <b>' 012)" && banso answer tsu/1/f2/山田 感じたこと "$(seq 1 60)"
$ banso export tsu -o book.xlsx && banso export tsu --doc course -o book.json && banso export tsu --headers ja -o book.csv
  book.xlsx
  book.json
  book.csv
  banso: 表計算ソフトが数式と読みそうな値が1件ありました。動かないように、先頭に ' を付けました。
$ sh book sheets book.xlsx
  表紙
  0.5mtg 帳票1 事前情報
  0.5mtg 市町村エントリーシート
  1回目支援 帳票2 振り返りシート
  一覧 帳票2 振り返りシート
  すべての答え
$ sh book holds book.xlsx book.json book.csv
  1 books
# The same data give the same bytes.
$ banso export tsu -o again.xlsx && cmp book.xlsx again.xlsx
  again.xlsx
# On a terminal nothing is seen of it; others take it.
$ banso export tsu --format xlsx >other.xlsx && cmp book.xlsx other.xlsx
$ cat >shown <<'END'
> import os, pty, subprocess
> ours, theirs = pty.openpty()
> print(subprocess.run(["banso", "export", "tsu", "--format", "xlsx"], stdout=theirs).returncode)
> END
$ python3 shown
  banso: 形式 xlsx は画面には出せません。-o のあとにファイルの名前を書いてください。
  1

# Who has filled a sheet is a row of its table, with a column a question.
$ banso respondent add tsu --name 鈴木 && banso answer tsu/1/f2/鈴木 気づいたこと ふたつめ && banso export tsu -o wide.xlsx
  p2
  wide.xlsx
$ sh book texts wide.xlsx | sed -n '/^一覧/,/^すべて/p' | grep -v -x '[0-9]*'
  一覧 帳票2 振り返りシート
  番号
  氏名
  立場
  気づいたこと
  感じたこと
  p1
  山田
  p2
  鈴木
  ふたつめ
  つながり 市&&町 支援の記録【支援者用】
  &P / &N
  すべての答え

# --- for whom it is ---
$ banso export tsu --for public -o book.xlsx
  banso: book.xlsx には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
? 1
$ banso export tsu --for public -o public.xlsx && sh book texts public.xlsx | grep -c 山田
  public.xlsx
  0
? 1
$ sh book texts public.xlsx | grep -m 1 公表用
  つながり/市&町 支援の記録【公表用】
# What is given out has no tables of ids, and no page for a line: that stands on the cover.
$ banso export tsu --for shared -o shared.xlsx && sh book sheets shared.xlsx; sh book sheets public.xlsx; banso export tsu --for shared --doc course -o shared.json; banso export tsu --for shared -o shared.csv; sh book holds shared.xlsx shared.json shared.csv; sh book texts shared.xlsx | grep -c -x -e p1 -e f1; sh book texts shared.xlsx | sed -n '/^1回目支援/,+3p' | tail -n 3
  shared.xlsx
  表紙
  0.5mtg
  0.5mtg 帳票1 事前情報
  1回目支援 帳票2 振り返りシート
  表紙
  shared.json
  shared.csv
  banso: 表計算ソフトが数式と読みそうな値が1件ありました。動かないように、先頭に ' を付けました。
  1 books
  0
  帳票2 振り返りシート
  気づいたこと
  1人が答えました。載せてよい答えが3人に満たないので、答えは支援者用にだけ載せます。

# --- each paper of the practice towns ---
$ banso demo --dir demo >/dev/null; for each in demo/midori/*.xlsx demo/umare/*.xlsx; do echo "$each" "${each%.xlsx}.json" "${each%.xlsx}.csv"; done | xargs sh book holds | sed 's/[0-9]* books/N books/'
  N books

# --- long and odd ---
# A cell of a table says where the rest of a long text is; a head keeps a digit, and its circle.
$ banso new --name 3町合同 --id three && python3 -c 'print("長" * 40000)' | banso answer three/0.5/f1 現状 - && banso export three -o three.xlsx
  three
  three.xlsx
$ sh book texts three.xlsx | grep -a -o '長\.\..*'; python3 -c 'import zipfile; print(zipfile.ZipFile("three.xlsx").read("xl/worksheets/sheet1.xml").decode())' | grep -o '<oddHeader>.*</oddHeader>'
  長..（長いので、つづきは回や帳票のシートにあります）
  <oddHeader>&amp;R&amp;9 3町合同 支援の記録【支援者用】</oddHeader>
$ banso new --name "$(python3 -c 'print("と" * 150 + "町")')" --id far && banso export far -o far.xlsx
  far
  far.xlsx
$ sh book texts far.xlsx | grep -a 'と\.\.' | sort -u | sed 's/とと*/と/'
  と..【支援者用】

# Words that are no option, labels and days go on where Excel takes no more of them: rows are at most 409
# points high, cells 32,767 characters long, and no day is before 1900.
$ mkdir own && cat >own/long.yaml <<END
> banso: 1
> id: long
> title: 長い講座
> roles: [役場, 客]
> tasks: {ask: どう, states: [{id: todo, label: これから, mark: 未}]}
> forms:
>   f:
>     title: 長い紙
>     per: respondent
>     reconstructed: ためすため
>     fields:
>       - {id: a, label: $(python3 -c 'print("問" * 600 + "終")'), type: line}
>       - {id: b, label: えらぶ, type: choice, free: true, options: [あり]}
>       - {id: c, label: いつ, type: date}
> sessions:
>   "1": {title: 一回, kind: visit, minutes: 10, steps: [{id: s, title: はじめ, minutes: 10, form: f}]}
> patterns: {A: {title: 一回だけ, sessions: ["1"]}}
> END
$ banso --scenarios own new --name 長町 --id long && banso respondent add long --name 山田 && banso answer long/1/f/山田 a ここ && python3 -c 'print("長" * 33000 + "尾")' | banso answer long/1/f/山田 b - && banso answer long/1/f/山田 c 1897-04-01
  long
  p1
$ banso export long --for team -o long.xlsx && banso export long --doc voices --for team -o voices.xlsx && sh book texts long.xlsx | grep -a -c '終$\|^ここ$\|^1897-04-01$'; sh book texts voices.xlsx | grep -a -c '尾$'
  long.xlsx
  voices.xlsx
  8
  1
$ for book in long voices; do python3 -c 'import re, sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(max(float(h) for n in z.namelist() if "sheet" in n for h in re.findall(r"ht=\"([0-9.]+)\"", z.read(n).decode())) <= 409)' $book.xlsx; done
  True
  True

# --- where it cannot be written, or what writes it is not banso's ---
# A disk that is full while it is written leaves no workbook that is cut, and what is there stays.
$ cp three.xlsx before.xlsx && (ulimit -f 200; banso export three -o three.xlsx)
  banso: Excel の形（xlsx）で書き出せませんでした。一時ファイルのフォルダー（/tmp）の空きを確かめてから、もう一度どうぞ。
? 1
$ cmp three.xlsx before.xlsx && ls -A | grep -c '^\.banso'
  0
? 1
# What would be loaded is cut, a pipe, anybody's.
$ from=$(dirname "$(readlink -f "$(command -v banso)")"); mkdir beside && cp "$from/banso" beside && head -c 5000 "$from/banso-xlsx.so" >beside/banso-xlsx.so && beside/banso export tsu -o other2.xlsx
  banso: Excel の形（xlsx）で書き出すための部品 $PWD/beside/banso-xlsx.so が読めません。banso をもう一度インストールしてください。
? 1
$ rm beside/banso-xlsx.so && mkfifo beside/banso-xlsx.so && beside/banso export tsu -o other2.xlsx
  banso: Excel の形（xlsx）で書き出すための部品 $PWD/beside/banso-xlsx.so が読めません。banso をもう一度インストールしてください。
? 1
$ from=$(dirname "$(readlink -f "$(command -v banso)")"); rm beside/banso-xlsx.so && cp "$from/banso-xlsx.so" beside && chmod o+w beside/banso-xlsx.so && beside/banso export tsu -o other2.xlsx
  banso: Excel の形（xlsx）で書き出すための部品 $PWD/beside/banso-xlsx.so が読めません。banso をもう一度インストールしてください。
? 1
$ chmod o-w beside/banso-xlsx.so && beside/banso export tsu -o other2.xlsx
  other2.xlsx
