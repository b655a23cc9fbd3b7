# A paper for others says at its foot where it was made and on which day, and of a record whether it is final. It
# says no name, and nothing that is not known; data have no foot.

$ banso new --name つながり市 --id tsu --date 0.5=2026-11-19 --date 1=2026-12-02
  tsu
$ banso task add tsu/0.5 --what 区長に話を聞く --who 木下 --due R8.11.22
  t1
# Nobody is called as the user: the day alone.
$ banso export tsu/0.5 --doc record --for shared | tail -n 1
  作成: 令和8年11月20日(金)  案
$ banso respondent add tsu --name 'ＴＡＮＡＫＡ' --org 高齢福祉課
  p1
# A name as offices write it is the same one.
$ banso export tsu/0.5 --doc record --for shared | tail -n 1
  作成: 高齢福祉課  令和8年11月20日(金)  案
$ banso export tsu/0.5 --doc record --for public --format txt 2>/dev/null | tail -n 2
  
    作成: 高齢福祉課  令和8年11月20日(金)  案
# What is confirmed is no draft any more.
$ banso record confirm tsu/0.5 && banso export tsu/0.5 --doc record --for shared | tail -n 1
  banso: 支援記録に載るもののうち、まだのもの: 進行役、記録者、出席の印 1人、決まったこと、連携先
  作成: 高齢福祉課  令和8年11月20日(金)  確定
$ banso record reopen tsu/0.5 && banso export tsu/0.5 --doc record --for shared | tail -n 1
  作成: 高齢福祉課  令和8年11月20日(金)  案
# Other papers are neither; the team knows who made its own.
$ banso export tsu/1 --doc agenda --for shared | tail -n 1
  作成: 高齢福祉課  令和8年11月20日(金)
$ banso export tsu/1 --doc agenda --for public | tail -n 1
  banso: 「1回目支援 次第」は支援先用です。公表用には出せません。日程と会場は、「支援の記録」で渡せます。
$ banso export tsu/1/f2 --doc blank --for shared | tail -n 1
  作成: 高齢福祉課  令和8年11月20日(金)
$ banso export tsu --for shared | tail -n 1
  作成: 高齢福祉課  令和8年11月20日(金)
$ banso export tsu/0.5 --doc record | grep -c 作成
  0
? 1

# --- where it stands ---
$ banso export tsu/0.5 --doc record --for shared --format html | sed -n '/<footer>/,$p'
  <footer>作成: 高齢福祉課  令和8年11月20日(金)  案</footer>
  </main>
  </body>
  </html>
$ banso export tsu --for shared -o book.xlsx && /usr/bin/python3 "$TESTS/data/book.py" texts book.xlsx >texts
  book.xlsx
$ grep -c 作成 texts; sed -n '/作成/,$p' texts | sed -n 1,3p
  1
  作成: 高齢福祉課  令和8年11月20日(金)
  つながり市 支援の記録【支援先用】
  &P / &N
$ banso export tsu --for shared -o again.xlsx && cmp book.xlsx again.xlsx
  again.xlsx
# Data are data.
$ for format in csv json; do for where in tsu tsu/0.5 tsu/1; do banso export $where --for shared --format $format 2>/dev/null; done; done | grep -c '作成\|11月20日'
  0
? 1

# --- nothing more than is known ---
# A paper that says nothing says it without a foot.
$ banso export tsu/2/f3 --for shared | tail -n 1
  banso: 「2回目支援 帳票3 振り返りシート（2回目）」には、支援先用で出せるものがまだありません。
# A place with the name of somebody in it is not said.
$ banso new --name みどり市 --id mid --date 1=2026-12-02 && banso respondent add mid --name tanaka --org '木下 花子の事務所' && banso export mid/1 --doc agenda --for shared | tail -n 1
  mid
  p1
  作成: 木下 花子の事務所  令和8年11月20日(金)
$ banso respondent add mid --name '木下 花子' && banso export mid/1 --doc agenda --for shared | tail -n 1
  p2
  作成: 令和8年11月20日(金)
# Nor is one of two; nor none.
$ banso new --name うまれ市 --id uma --date 1=2026-12-02 && banso respondent add uma --name tanaka && banso export uma/1 --doc agenda --for shared | tail -n 1
  uma
  p1
  作成: 令和8年11月20日(金)
$ banso respondent add uma --name tanaka --org 高齢福祉課 && banso export uma/1 --doc agenda --for shared | tail -n 1
  p2
  作成: 令和8年11月20日(金)
# What is a sign somewhere is none here.
$ banso new --name ひがし市 --id hig --date 1=2026-12-02 && banso respondent add hig --name tanaka --org '<b>*福祉*&課' && banso export hig/1 --doc agenda --for shared | tail -n 1
  hig
  p1
  作成: \<b\>\*福祉\*&課  令和8年11月20日(金)
$ banso export hig/1 --doc agenda --for shared --format html | grep 作成
  <footer>作成: &#60;b&#62;*福祉*&#38;課  令和8年11月20日(金)</footer>
