# banso respondent: who begins with a session, who leaves with one, and what is counted.

$ banso new --name 知里町 --id chisato
  chisato
$ banso respondent add chisato --name '西田 みのり' --org 高齢福祉課 --role tantou
  p1
$ banso respondent add chisato --name 大沢
  p2
$ banso list chisato | grep 帳票2
  1       1回目支援   未定                      事前準備 未着手、あるべき姿－現状＝課題 未着手、グループワークの記録 未着手、当初の目標 未着手、帳票2 振り返りシート 2人中0人

# Who is added to a session begins there.
$ banso respondent add chisato/2 --name 東
  p3
$ banso list chisato | grep -o '帳票[234] .*'
  帳票2 振り返りシート 2人中0人
  帳票3 振り返りシート（2回目） 3人中0人
  帳票4 振り返りシート（3回目） 3人中0人

# Who leaves is asked no more; what there is of them stays. The one who follows has the same post.
$ banso answer chisato/1/f2/p1 気づいたこと 買い物の道が遠い
$ banso task add chisato/1 --what 地図をつくる --who 西田
  t1
$ banso task add chisato/1 --what 声をかける --who '大沢、西田 みのりさん'
  t2
$ banso respondent leave chisato --name 西田 --from 2 --to 佐藤
  p4
  banso: 西田 みのりさんの取組2件は、そのままです（「地図をつくる」など）。後任に引き継ぐときは、--to 後任 --tasks を付けてもう一度どうぞ。
$ banso list chisato | grep -o '帳票[234] .*'
  帳票2 振り返りシート 2人中0人 記入中1人
  帳票3 振り返りシート（2回目） 3人中0人
  帳票4 振り返りシート（3回目） 3人中0人
$ banso respondent leave chisato/1/f2/p1 --from 2 --to 佐藤 --tasks
  p4
$ banso task list chisato
  t1    未着手          地図をつくる                      佐藤                                          1回目支援
  t2    未着手          声をかける                        大沢、佐藤                                    1回目支援
$ banso show chisato | grep -A6 参加者
  【参加者】
    氏名         所属        職名  立場              市町村  加わった回  抜けた回   後任
    西田 みのり  高齢福祉課        市町村（担当課）                      2回目支援  佐藤
    大沢
    東                                                       2回目支援
    佐藤         高齢福祉課        市町村（担当課）          2回目支援
  
$ banso history chisato | grep -o '#person:p1:[us].*'
  #person:p1:successor  （空欄） -> 佐藤
  #person:p1:until  （空欄） -> 2回目支援

# It is refused where it is not clear who is meant.
$ banso respondent leave chisato --from 2
  banso: だれが抜けるかを、支援先のあとの --name か、WHERE の記入者の、どちらか1つで書いてください（例 tsunagari --name 山田）。
? 1
$ banso respondent leave chisato --name 山 --from 2
  banso: 参加者「山」は見つからないか、1つに決まりません。次から選んでください: p1（西田 みのり）、p2（大沢）、p3（東）、p4（佐藤）
? 1
$ banso respondent leave chisato --name 大沢 --from 9
  banso: 回「9」は見つからないか、1つに決まりません。次から選んでください: 0.5（0.5mtg）、1（1回目支援）、1.5（1.5mtg）、2（2回目支援）、2.5（2.5mtg）、3（3回目支援）、report（報告会）
? 1
$ banso respondent leave chisato --name 大沢 --from 2 --to 大沢
  banso: 「大沢」は、抜ける人その人です。後任の名前を書いてください。
? 1
$ banso respondent leave chisato --name 大沢
  banso: --from のあとに、どの回から抜けるかを書いてください。
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2
$ banso respondent leave chisato --name 大沢 --from 2 --tasks
  banso: --tasks には、後任を書く --to も要ります。
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2

# Who followed somebody is named in that one's row: a purge takes the name from there, too.
$ banso new --name 後の町 --id ato && banso respondent add ato --name 前の人 && banso respondent leave ato --name 前の人 --from 1.5 --to 黒川つぎ
  ato
  p1
  p2
$ banso export ato --for shared | grep -c 黒川つぎ
  2
$ banso purge 'ato/.people#person:p2'
  削除しました: いまの値 4件、履歴 4件、書きかけ 0件。控えのファイル 0件からも削除しました。
$ banso export ato --for team | grep -c 黒川つぎ
  0
? 1
$ grep -rl 黒川つぎ "$HOME" | wc -l
  0

# A family name that two have is nobody's: what is in hand of the other stays, and is told.
$ banso new --name 山の町 --id yama && banso respondent add yama --name '山田 太郎' && banso respondent add yama --name '山田 花子'
  yama
  p1
  p2
$ banso task add yama/1 --what 道をしらべる --who 山田 && banso task add yama/1 --what 車をさがす --who '山田 太郎さん'
  t1
  t2
$ banso respondent leave yama --name '山田 太郎' --from 2 --to 東 --tasks
  p3
  banso: 取組 t1「道をしらべる」は、だれのものか分からないので（山田）、そのままです。
$ banso task list yama
  t1    未着手          道をしらべる                      山田                                          1回目支援
  t2    未着手          車をさがす                        東                                            1回目支援

# Who follows under the same family name makes nothing unclear.
$ banso new --name 谷の町 --id tani && banso respondent add tani --name '谷 一郎' && banso task add tani/1 --what 川をみる --who 谷
  tani
  p1
  t1
$ banso respondent leave tani --name '谷 一郎' --from 2 --to '谷 二郎'
  p2
  banso: 谷 一郎さんの取組1件は、そのままです（「川をみる」など）。後任に引き継ぐときは、--to 後任 --tasks を付けてもう一度どうぞ。
$ banso respondent leave tani --name '谷 一郎' --from 2 --to '谷 二郎' --tasks
  p2
$ banso task list tani
  t1    未着手          川をみる                          谷 二郎                                       1回目支援
