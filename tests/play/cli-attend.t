# banso attend: who is expected, came, did not, and who was not invited.

$ banso new --name 知里町 --id chisato --date 1=2026-11-19
  chisato
$ for who in 山田 川口 谷 原; do banso respondent add chisato --name $who; done
  p1
  p2
  p3
  p4
$ banso list chisato | grep 1回目支援
  1       1回目支援   11月19日(木)              事前準備 未着手、あるべき姿－現状＝課題 未着手、グループワークの記録 未着手、当初の目標 未着手、帳票2 振り返りシート 4人中0人
$ banso attend chisato/1 present 山田 川口
$ banso attend chisato/1 欠席 谷; banso attend chisato/1 planned 原; banso attend chisato/1 外 原
$ banso list chisato | grep 1回目支援
  1       1回目支援   11月19日(木)              事前準備 未着手、あるべき姿－現状＝課題 未着手、グループワークの記録 未着手、当初の目標 未着手、帳票2 振り返りシート 2人中0人
$ banso export chisato/1 --doc record --format txt | sed -n '/出席者/,/^$/p'
  【出席者】
    立場  所属  氏名  出欠
                山田  出席
                川口  出席
                谷    欠席
  

# Any other mark invites them.
$ banso attend chisato/1 present 原; banso attend chisato/1 none 谷
$ banso list chisato | grep 1回目支援
  1       1回目支援   11月19日(木)              事前準備 未着手、あるべき姿－現状＝課題 未着手、グループワークの記録 未着手、当初の目標 未着手、帳票2 振り返りシート 4人中0人
$ banso export chisato/1 --doc record --format txt | sed -n '/出席者/,/^$/p'
  【出席者】
    立場  所属  氏名  出欠
                山田  出席
                川口  出席
                原    出席
  
$ banso history chisato | grep uninvited | cut -d ' ' -f 5-
  chisato/1/.session#attendance:p4:uninvited  はい -> （空欄）
  chisato/1/.session#attendance:p4:uninvited  （空欄） -> はい

# Whoever wrote a sheet all the same is counted with it, which is told.
$ banso answer chisato/1/f2/p4 感じたこと 話せた; banso attend chisato/1 uninvited 谷 原
  banso: 「原」の書いた帳票は、人数にも文書にも残ります。
$ banso list chisato | grep -o '帳票2.*'; banso attend chisato/1 present 原
  帳票2 振り返りシート 3人中0人 記入中1人

# At a session that is to come, who is absent will not come.
$ banso attend chisato/2 absent 谷; banso attend chisato/2 uninvited 原; banso list chisato | grep 2回目支援
  2       2回目支援   未定                      あるべき姿－現状＝課題 未着手、地域資源の書き出し 未着手、役割分担 未着手、ロードマップ 未着手、グループワークの記録 未着手、帳票3 振り返りシート（2回目） 2人中0人
$ banso history chisato | grep chisato/2/ | cut -d ' ' -f 5-
  chisato/2/.session#attendance:p4:uninvited  （空欄） -> はい
  chisato/2/.session#attendance:p3:planned  （空欄） -> いいえ

# A line about them: with a mark or without, of several at once; who has that alone stands in the record, too.
$ banso attend chisato/1 present 山田 川口 --remark 14時から; banso attend chisato/1 原 --remark '代理: 佐藤係長'
$ banso export chisato/1 --doc record --format txt --for shared | sed -n '/出席者/,/^$/p'
  【出席者】
    立場  所属  氏名  出欠  備考
                山田  出席  14時から
                川口  出席  14時から
                原    出席  代理: 佐藤係長
  
$ banso attend chisato/2 山田 --remark 夕方に来るかも
$ banso export chisato/2 --doc record --format txt | sed -n '/出席者/,/^$/p'
  【出席者】
    立場  所属  氏名  出欠  備考
                山田        夕方に来るかも
                谷    欠席
  
$ banso export chisato/2 --doc agenda --format txt | grep -c 山田
  0
? 1
$ banso attend chisato/1 川口 --remark ''; banso history chisato | grep remark | cut -d ' ' -f 5-
  chisato/1/.session#attendance:p2:remark  14時から -> （空欄）
  chisato/2/.session#attendance:p1:remark  （空欄） -> 夕方に来るかも
  chisato/1/.session#attendance:p4:remark  （空欄） -> 代理: 佐藤係長
  chisato/1/.session#attendance:p2:remark  （空欄） -> 14時から
  chisato/1/.session#attendance:p1:remark  （空欄） -> 14時から
$ banso attend chisato/2 原 --remark 遅刻
  banso: 「原」は呼んでいない人です。予定や出席と一緒に書いてください。
? 1
$ banso attend chisato/2 uninvited 山田 --remark 遅刻
  banso: 呼んでいない人の備考は書けません。どちらか1つを書いてください。
  使い方: banso attend WHERE [planned|present|absent|uninvited|none] 氏名...
          [--remark 備考]
? 2
$ banso attend chisato/2 --remark 遅刻
  banso: 書くものが足りません。
  使い方: banso attend WHERE [planned|present|absent|uninvited|none] 氏名...
          [--remark 備考]
? 2
$ banso attend chisato/2 present --remark 遅刻
  banso: 書くものが足りません。
  使い方: banso attend WHERE [planned|present|absent|uninvited|none] 氏名...
          [--remark 備考]
? 2
$ banso attend chisato/2 山田 --remark "$(printf '午後\n3時')"
$ banso attend chisato/2 山田 --remark 14時

# Refused, and nobody is marked.
$ banso attend chisato/1 came 山田
  banso: 「came」は planned（予定）、present（出席）、absent（欠席）、uninvited（外）、none（空）のどれでもありません。
  使い方: banso attend WHERE [planned|present|absent|uninvited|none] 氏名...
          [--remark 備考]
? 2
$ banso attend chisato/1 present
  banso: 書くものが足りません。
  使い方: banso attend WHERE [planned|present|absent|uninvited|none] 氏名...
          [--remark 備考]
? 2
$ banso attend chisato present 山田
  banso: 出席は回ごとにあります。支援先と回を書いてください（例 chisato/回）。
? 1
$ banso attend chisato/1 present 山田 だれか
  banso: 参加者「だれか」は見つからないか、1つに決まりません。次から選んでください: p1（山田）、p2（川口）、p3（谷）、p4（原）
? 1
$ banso respondent leave chisato --name 川口 --from 3; banso attend chisato/3 planned 山田 川口
  banso: 「川口」は、この回の参加者ではありません。
? 1
$ banso history chisato | grep chisato/3/
? 1
