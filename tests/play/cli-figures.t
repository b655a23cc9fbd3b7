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

# --- how far the course came: each answer on a scale, and how many gave which ---
$ banso new --name 三回町 --id sankai --pattern A >/dev/null && banso answer sankai/2.5/achievement level おおむね達成 && banso export sankai/2.5/achievement --format html | sed -n '/<figure>/,/<.figure>/p'
  <div><dt>当初の目標に対する達成度</dt><dd>おおむね達成<figure><svg role="img" viewBox="0 0 400 38" width="400" height="38">
  <title>当初の目標に対する達成度</title>
  <desc>5段階の4番め、おおむね達成。</desc>
  <rect class="open" x="1" y="2" width="76" height="10"></rect>
  <text class="name" x="1" y="31">未着手</text>
  <rect class="open" x="81" y="2" width="76" height="10"></rect>
  <text class="name" x="81" y="31">一部着手</text>
  <rect class="open" x="161" y="2" width="76" height="10"></rect>
  <text class="name" x="161" y="31">進行中</text>
  <rect class="full" x="241" y="2" width="76" height="10"></rect>
  <text class="next" x="241" y="31">おおむね達成</text>
  <rect class="open" x="321" y="2" width="76" height="10"></rect>
  <text class="name" x="321" y="31">達成</text>
  </svg></figure>
$ for who in 一郎 二郎 三郎 四郎; do banso respondent add sankai --name 山田$who --role 住民・地域団体 >/dev/null && banso answer sankai/3/f4/山田$who level 達成; done; banso answer sankai/3/f4/山田四郎 level 未着手
$ banso export sankai --doc voices --format html | sed -n '/<figure>/,/<.dl>/p'
  <figure><svg role="img" viewBox="0 0 400 120" width="400" height="120">
  <title>住民・地域団体</title>
  <desc>未着手: 1人、一部着手: 0人、進行中: 0人、おおむね達成: 0人、達成: 3人。</desc>
  <text class="name" x="0" y="17">未着手</text>
  <line x1="87" y1="0" x2="87" y2="24"></line>
  <rect class="full" x="87" y="5" width="84" height="14"></rect>
  <text class="name" x="180" y="17">1人</text>
  <text class="name" x="0" y="41">一部着手</text>
  <line x1="87" y1="24" x2="87" y2="48"></line>
  <text class="name" x="0" y="65">進行中</text>
  <line x1="87" y1="48" x2="87" y2="72"></line>
  <text class="name" x="0" y="89">おおむね達成</text>
  <line x1="87" y1="72" x2="87" y2="96"></line>
  <text class="name" x="0" y="113">達成</text>
  <line x1="87" y1="96" x2="87" y2="120"></line>
  <rect class="full" x="87" y="101" width="253" height="14"></rect>
  <text class="name" x="349" y="113">3人</text>
  </svg></figure>
  <dl>
  <div><dt>未着手</dt><dd>1人</dd></div>
  <div><dt>達成</dt><dd>3人</dd></div>
  </dl>
# The sheet of a person says it without a figure.
$ banso export sankai/3/f4 --format html | grep -c '<svg'
  0
? 1
