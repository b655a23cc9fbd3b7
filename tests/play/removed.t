# Who and what was taken out of a list is had again with u, also days later; what goes with it is said.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ for n in 山田 佐藤 鈴木; do banso respondent add chisato --name $n >/dev/null; done
$ banso answer chisato/1/f2/佐藤 気づいたこと 声をかけると来る
$ banso task add chisato --what 聞き取り >/dev/null; banso task add chisato --what 名簿づくり
  t2
@ start banso
@ wait 知里町
@ key Enter
@ wait 次にすること
@ key p
@ wait / 3
@ key Down x
@ wait さんをどうしますか
@ rows 0-7
  | 知里町  参加者                                                           2 / 3|
  ||
  | 佐藤さんをどうしますか。                                         Enter 決める|
  ||
  |   一覧から外した人は u でいつでも戻せます。|
  |   まだ行われていない回の記入票1枚は残りますが、集計や文書には出ません。|
  ||
  | > 1  外さない|
@ type 3
@ wait / 2
@ key Up x
@ wait さんをどうしますか
@ type 3
@ wait / 1
@ key Esc
@ wait 次にすること
@ key t
@ wait / 2
@ key x
@ wait この取組を一覧から外しますか
@ type 2
@ wait / 1
@ key Esc
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso list chisato | grep -c -e 山田 -e 佐藤
  0
? 1

# The last one first, each where it was; then there is none.
@ env BANSO_NOW=2026-12-20T10:00:00
@ start banso
@ wait 知里町
@ key Enter
@ wait 次にすること
@ key p
@ wait / 1
@ key u
@ wait / 2
@ wait 山田
@ key u
@ wait / 3
@ rows 2-7
  | 直す人を選びます。                                                 Enter 直す|
  ||
  |   氏名                  所属・職名            立場|
  |   山田|
  | > 佐藤|
  |   鈴木|
@ key u
@ gone 外したものを戻す
# Somebody who was never written down is nobody to bring back.
@ key n
@ wait 氏名
@ key Esc
@ wait / 3
@ key u
@ gone 外したものを戻す
@ key Esc
@ wait 次にすること
@ key t
@ wait / 1
@ key u
@ wait / 2
@ rows 4-5
  ||
  |      何を                  誰が                  いつまでに  状態|
@ signal HUP
@ exit 0
$ banso export chisato/1/f2 --format txt | grep -A1 佐藤
  【佐藤】
    記入の状態: 入力中
    氏名（案）: 佐藤
  
