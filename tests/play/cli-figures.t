# What a page draws: no number in it that does not stand beside it, and nothing that its readers do
# not have in words. tests/data/page.py looks at every figure of the practice towns (cli-html.t).

# --- when the sessions are, what is over and what comes next ---
$ cd "$HOME" && banso new --name もみじ市 --id momiji --pattern B --date 0.5=2026-06-29 --date 1=2026-08-10 --date 1.5=2027-01-12 >/dev/null
$ banso export momiji --format html | sed -n '/<figure>/,/<.figure>/p' | sed -n 's/<\(title\|desc\|text class="\([a-z ]*\)"\)[^>]*>\(.*\)<.*/\1: \3/p;/<circle/p'
  title: 日程
  desc: 0.5mtg: 令和8年6月29日(月) 済、1回目支援: 令和8年8月10日(月) 済、1.5mtg: 令和9年1月12日(火) 次、3回目支援: 未定、報告会: 未定。
  text class="axis": 令和8年度
  text class="axis": 6月
  text class="axis": 7月
  text class="axis": 8月
  text class="axis": 9月
  text class="axis": 10月
  text class="axis": 11月
  text class="axis": 12月
  text class="axis": 1月
  text class="name": 0.5mtg
  <circle class="full" cx="105" cy="36" r="5"></circle>
  text class="name": 6月29日(月) 済
  text class="name": 1回目支援
  <circle class="full" cx="162" cy="60" r="5"></circle>
  text class="name": 8月10日(月) 済
  text class="next": 1.5mtg
  <circle class="ring" cx="372" cy="84" r="5"></circle>
  text class="next end": 1月12日(火) 次
  text class="name": 3回目支援
  text class="name": 未定
  text class="name": 報告会
  text class="name": 未定
# Without days there is nothing to draw.
$ banso new --name かえで町 --id kaede >/dev/null && banso export kaede --format html | grep -c '<svg'
  0
? 1
# Other formats have the days in their table; json tells what is over.
$ banso export momiji --doc course --for public --format json | grep '"state"'
            "state": "over",
            "state": "over",
            "state": "next",
$ banso export momiji --format txt | grep -c 済
  0
? 1
