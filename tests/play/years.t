# A day without its year: which one is meant, wherever it is typed, and what is said where that is
# not this 年度.
@ env BANSO_NOW=2026-08-08T10:00:00
$ banso new --name 知里町 --id chisato
  chisato
$ banso respondent add chisato --name 西田 --role 社協・生活支援コーディネーター
  p1

# 記入日 is filled in today: 8/7 on 8 August is yesterday.
@ start banso open 'chisato/1/f2/p1#written_on'
@ wait 記入日
@ key C-u
@ type 8/7
@ key C-s
@ wait 令和8年8月7日(金)
@ wait 保存しました

# Tomorrow has not come yet: it is the one of a year ago, which is said where it stands.
@ key C-u
@ type ８／９
@ key Tab
@ wait 「８／９」は令和7年8月9日(土)としました（令和7年度）。
@ wait > 記入日   | 令和7年8月9日(土)
@ rows 21-22
  | 「８／９」は令和7年8月9日(土)としました（令和7年度）。違えば、年から書いてくだ|
  | さい。|
@ resize 40x12
@ rows 8-10
  | 「８／９」は令和7年8月9日(土)としまし|
  | た（令和7年度）。違えば、年から書いて|
  | ください。|
@ resize 80x24

# The next Tab goes on; who goes back reads it there.
@ key Tab
@ gone としました
@ gone | 令和7年8月9日(土)
@ key S-Tab
@ wait > 記入日   | 令和7年8月9日(土)
@ key C-u
@ type 0810
@ key Esc
@ wait 「0810」は令和7年8月10日(日)としました（令和7年度）。
@ gone | 令和7年8月9日(土)
@ signal HUP
@ exit 0
$ banso show chisato/1/f2/p1#written_on | grep 記入日
    記入日（案）: 令和7年8月10日(日)

# Due: the coming one; retyped on its day and after it, it keeps its year.
$ banso task add chisato --what 区長に話を聞く --due 8/8
  t1
@ start banso open chisato/0.5
@ wait 0.5mtg
@ key t
@ wait 区長に話を聞く
@ key Enter
@ wait > 何を
@ key Down Down
@ wait > いつまでに
@ key C-u
@ type 8/8
@ key Tab
@ wait > やってみて
@ key Tab
@ wait 5 / 5
@ wait 令和8年8月8日(土)
@ signal HUP
@ exit 0
@ env BANSO_NOW=2026-08-12T10:00:00
@ start banso open chisato/0.5
@ wait 0.5mtg
@ key t
@ wait 区長に話を聞く
@ key Enter
@ wait > 何を
@ key Down Down
@ wait > いつまでに
@ key C-u
@ type 8/8
@ key Tab
@ wait > やってみて
@ key Tab
@ wait 5 / 5
@ wait 令和8年8月8日(土)
@ key S-Tab
@ wait > やってみて
@ key S-Tab
@ wait > いつまでに
@ key C-u
@ type 8/7
@ key C-s
@ wait 令和8年8月7日(金)
@ key C-u
@ type 4/1
@ key Down
@ wait 「4/1」は令和9年4月1日(木)としました（令和9年度）。
@ wait 令和9年4月1日(木)
@ key Down
@ wait > やってみて
@ signal HUP
@ exit 0
$ banso task add chisato --what 名簿を作る --due ７月末
  t2
  banso: 「７月末」は令和9年7月末としました（令和9年度）。違えば、年から書いてください。
$ banso task add chisato --what 地図を作る --due 8月末
  t3
$ banso list chisato --json | grep -o '"due": *"[^"]*"'
  "due": "2027-04-01"
  "due": "2027-07-31"
  "due": "2026-08-31"

# Sessions: the coming one until the first has its day, then in the 年度 of that.
@ start banso open chisato/0.5
@ wait 0.5mtg
@ key Esc
@ wait 次にすること
@ key d
@ wait > 次 0.5mtg
@ type 8/7
@ key Tab
@ wait 「8/7」は令和9年8月7日(土)としました（令和9年度）。
@ rows 5-5
  | > 次 0.5mtg    |令和9年8月7日(土)   !土日|
# It is the only one: it says nothing of its own year, and is mended by its neighbourhood.
@ key C-u
@ type 令和8年8月6日
@ key Tab S-Tab
@ cursor 5 34
@ key C-u
@ type 8/7
@ key Tab
@ wait 令和8年8月7日(金)
@ key S-Tab Down
@ wait 2 / 7
@ type 4/20
@ key Tab
@ wait 令和8年4月20日(月)
@ key S-Tab Down
@ wait 3 / 7
@ type 3月31日（水）
@ key Esc
@ wait 次にすること
@ gone としました
@ signal HUP
@ exit 0
$ banso list chisato --json | grep -o '"date": *"[^"]*"'
  "date": "2026-08-07"
  "date": "2026-04-20"
  "date": "2027-03-31"

# After the end of the 年度 the days of the course are still its own.
@ env BANSO_NOW=2027-04-05T10:00:00
@ start banso open chisato/0.5
@ wait 0.5mtg
@ key Esc
@ wait 次にすること
@ key d
@ wait 4 / 7
@ type 3/20
@ key Esc
@ wait 「3/20」は令和9年3月20日(土)としました（令和8年度）。
@ gone 日にちと時刻を書きます
@ signal HUP
@ exit 0

# From the command line, and of several days each knows of those before it.
@ env BANSO_NOW=2026-08-08T10:00:00
$ banso answer chisato/1/f2/p1 記入日 8/7
$ banso show chisato/1/f2/p1#written_on | grep 記入日
    記入日（案）: 令和8年8月7日(金)
$ banso answer chisato/1/f2/p1 記入日 8/9
  banso: 「8/9」は令和7年8月9日(土)としました（令和7年度）。違えば、年から書いてください。
$ banso answer chisato/1/f2/p1 記入日 8/9
$ banso answer chisato/1/f2/p1 記入日 2025-08-10
$ banso new --name 海町 --id umi --date 0.5=8/7T13:30 --date 1=4/1 --date 1.5=9月1日
  umi
  banso: 「8/7」は令和9年8月7日(土)としました（令和9年度）。違えば、年から書いてください。
  banso: 「4/1」は令和9年4月1日(木)としました（令和9年度）。違えば、年から書いてください。
  banso: 「9月1日」は令和9年9月1日(水)としました（令和9年度）。違えば、年から書いてください。
  banso: 0.5mtg: 1回目支援 4月1日(木) が、0.5mtg 8月7日(土) より先になっています。8月7日(土) は土曜日です。
  banso: 1回目支援: 1回目支援 4月1日(木) が、0.5mtg 8月7日(土) より先になっています。
$ banso new --name 海町 --id umi --date 0.5=8/7 2>&1 >/dev/null
  banso: 識別子「umi」は「海町」が使っています。別の識別子にしてください。
? 1

# In the rows of a table, as the scenario says.
$ mkdir scenarios && sed 's/label: 確かめた日, type: date, near: past/label: 確かめた日, type: date, near: course/' $TESTS/data/bosai.yaml >scenarios/course.yaml
$ sed 's/^id: .*/id: past/; s/^default: .*//' $TESTS/data/bosai.yaml >scenarios/past.yaml
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 川町 --id kawa --scenario past && banso new --name 山町 --id yama --scenario bosai --date walk=R8.5.1
  kawa
  yama
$ banso answer kawa/walk/map places:集会所:確かめた日 8/9
  banso: 「8/9」は令和7年8月9日(土)としました（令和7年度）。違えば、年から書いてください。
$ banso answer yama/walk/map places:集会所:確かめた日 8/9
@ start banso open 'kawa/walk/map#places:小学校:checked_on'
@ wait > 確かめた日
@ type 8/10
@ key Enter
@ wait 「8/10」は令和7年8月10日(日)としました（令和7年度）。
@ wait 令和7年8月10日(日)
@ key C-u
@ type 8/11
@ key Esc
@ wait 「8/11」は令和7年8月11日(月)としました（令和7年度）。
@ gone > 確かめた日
@ signal HUP
@ exit 0
@ start banso open 'yama/walk/map#places:小学校:checked_on'
@ wait > 確かめた日
@ type 3/31
@ key Enter
@ gone > 確かめた日
@ signal HUP
@ exit 0
$ for town in kawa yama; do banso show $town/walk/map | grep -o '令和[^ ]*'; done
  令和7年8月9日(土)
  令和7年8月11日(月)
  令和8年8月9日(日)
  令和9年3月31日(水)
