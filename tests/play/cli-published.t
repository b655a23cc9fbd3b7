# A paper for everybody is worth reading and gives nobody away: theme, 優先課題, 取組, 成果, ロードマップ as the
# scenario marks them, what was decided where somebody said so; no names, and nothing of those who take part.

@ styles off
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-05T13:30 --date 1=2026-11-19T13:30-16:30
  tsu
$ banso respondent add tsu --name '東 一郎' --org 高齢福祉課; banso respondent add tsu --name 南
  p1
  p2
# Of a session of which nothing can be told: the town, the session, what it is for.
$ banso export tsu/1 --doc record --for public --format txt
  つながり市 1回目支援 支援記録【公表用】
    令和8年度 地域づくり加速化事業 伴走支援 第1回
    日時: 令和8年11月19日(木) 13:30～16:30
    ねらい: 現状を聞き、あるべき姿をそろえ、始める課題を決めます。次回までの取組も決めて帰ります。
  
    作成: 令和8年11月20日(金)  案
$ banso answer tsu/0.5/f1 支援テーマ 通いの場; banso answer tsu/0.5/f1 現状 ひみつの現状
$ banso answer tsu/1/ideal 優先課題 '移動の足。東さんが言い出した。'; banso answer tsu/1/ideal gaps:+:issue ひみつの課題
$ banso task add tsu/1 --what '南さんと車を探す' --who 東 --due 2026-12-01
  t1
$ banso task publish tsu/1 t1 はい; banso task add tsu/1 --what 'ひみつの取組' --due 2026-12-03
  t2
$ banso answer tsu/2/roadmap plan:+:what '乗り合い'; banso answer tsu/2/roadmap plan:r2:who ひみつの担当; banso answer tsu/3/results changes:庁内連携の体制:change '課をこえて話す'
$ banso answer tsu/0.5/team_roles duties:進行:who ひみつの東
@ start banso open tsu/1
@ wait 開会
@ key k
@ wait > 決まったこと
@ type 東さんが車を出す。
@ key Tab
@ wait 2 / 3
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso export tsu/1 --doc record --for public 2>/dev/null | grep -c 車を出す
  0
? 1
@ start banso open tsu/1
@ wait 開会
@ key k
@ wait > 決まったこと
@ key Tab
@ wait 2 / 3
@ key Down Space Tab
@ drawn
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso export tsu/1 --doc record --for public --format txt
  つながり市 1回目支援 支援記録【公表用】
    〇〇は、お名前を伏せた所です。
    令和8年度 地域づくり加速化事業 伴走支援 第1回
    日時: 令和8年11月19日(木) 13:30～16:30
    支援テーマ: 通いの場
    優先課題: 移動の足。〇〇さんが言い出した。
    ねらい: 現状を聞き、あるべき姿をそろえ、始める課題を決めます。次回までの取組も決めて帰ります。
  
  【決まったこと】
    〇〇さんが車を出す。
  
  【次回までに取り組むこと】
    何を                いつまでに   状態    決めた回
    〇〇さんと車を探す  12月1日(火)  未着手  1回目支援
  
    作成: 令和8年11月20日(金)  案
  banso: 人の書いた文が載っています。名前が残っていないか、読みかえしてください。
$ banso export tsu --for public --format txt
  つながり市 支援の記録【公表用】
    〇〇は、お名前を伏せた所です。
    伴走支援: 地域づくり加速化事業 伴走支援
    回数: 訪問3回
    支援先の名前: つながり市
    年度: 令和8年度
    支援テーマ: 通いの場
    優先課題: 移動の足。〇〇さんが言い出した。
  
  【日程】
    回                     日にち               始まり  終わり  会場
    1回目支援の前の打合せ  令和8年11月5日(木)   13:30
    1回目支援              令和8年11月19日(木)  13:30   16:30
    2回目支援の前の打合せ  未定
    2回目支援              未定
    3回目支援の前の打合せ  未定
    3回目支援              未定
    報告会                 未定
  
  【1回目支援の前の打合せ】
    日程: 令和8年11月5日(木) 13:30～
  
  【1回目支援】
    日程: 令和8年11月19日(木) 13:30～16:30
  
  ＊ 決まったこと
    〇〇さんが車を出す。
  
  【2回目支援】
  
  ＊ ロードマップ
    目指す姿  取組      関係する事業  時期  確認方法（数値・声）
              乗り合い
  
  【3回目支援】
  
  ＊ 支援の成果
  
  ・変わったこと
    区分            何が変わったか
    庁内連携の体制  課をこえて話す
  
  【次回までに取り組むこと】
    何を                いつまでに   状態    決めた回
    〇〇さんと車を探す  12月1日(火)  未着手  1回目支援
  
    作成: 令和8年11月20日(金)
  banso: 人の書いた文が載っています。名前が残っていないか、読みかえしてください。
$ banso export tsu/2/roadmap --for public --format csv; banso export tsu/1/ideal --for public
  ﻿id,name,session,form,respondent,role,field,label,row,column,value,unit,reason,at,circle\x0d (esc)
  tsu,つながり市,2,roadmap,,,plan,ロードマップ 取組,1,what,乗り合い,,,,公表用\x0d (esc)
  banso: 人の書いた文が載っています。名前が残っていないか、読みかえしてください。
  # つながり市 1回目支援 あるべき姿－現状＝課題【公表用】
  
  〇〇は、お名前を伏せた所です。
  
  ## 優先課題
  
  移動の足。〇〇さんが言い出した。
  
  作成: 令和8年11月20日(金)
  banso: 人の書いた文が載っています。名前が残っていないか、読みかえしてください。
$ for where in tsu tsu/0.5 tsu/1 tsu/2 tsu/3 tsu/0.5/f1 tsu/1/ideal tsu/2/roadmap tsu/3/results; do for doc in course session agenda record voices form blank; do for format in md txt csv json; do
>     banso export $where --doc $doc --for public --format $format 2>/dev/null; done; done; done >papers; grep -c -e ひみつ -e 東 -e 南 papers; grep -c 乗り合い papers >/dev/null && echo 乗り合い
  0
  乗り合い

# Papers for everybody call sessions and forms by the plain words of the scenario, others by their titles.
$ banso new --name かわ町 --id kawa --date 0.5=2026-11-05 --date 1=2026-11-19; for n in 1 2 3; do banso respondent add kawa --name 人$n >/dev/null; banso answer kawa/1/f2/p$n noticed 声$n; banso answer kawa/1/f2/p$n consent はい; done
  kawa
$ banso export kawa --for public --format txt 2>/dev/null | grep -c -e mtg -e 帳票; banso export kawa --for public --format txt 2>/dev/null | grep -e 打合せ -e 振り返り; banso export kawa --for shared --format txt 2>/dev/null | grep -e '^  0.5mtg' -e 帳票2
  0
    1回目支援の前の打合せ  令和8年11月5日(木)
    2回目支援の前の打合せ  未定
    3回目支援の前の打合せ  未定
  【1回目支援の前の打合せ】
  ＊ 振り返りシート
    0.5mtg     令和8年11月5日(木)
  ＊ 帳票2 振り返りシート
