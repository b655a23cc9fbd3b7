# banso export --wide: what people wrote on a form as a table, a row a respondent, a column a question.

$ banso new --name つながり市 --id tsu
  tsu
$ for name in 山田 鈴木 佐藤; do banso respondent add tsu --name $name --role 住民・地域団体 >/dev/null; done
$ banso answer tsu/1/f2/山田 感じたこと "ひとこと, ふたこと" && banso answer tsu/1/f2/鈴木 気づいたこと =1+1
$ banso answer tsu/1/f2/鈴木 感じたこと あり && banso answer tsu/1/f2/佐藤 これから取り組みたいこと 集まり
$ banso export tsu/1/f2 --format csv --wide --headers ja
  ﻿記入者,氏名,立場,気づいたこと,感じたこと,これから取り組みたいこと,読める範囲\x0d (esc)
  p1,山田,住民・地域団体,,"ひとこと, ふたこと",,支援者用\x0d (esc)
  p2,鈴木,住民・地域団体,"'=1+1",あり,,支援者用\x0d (esc)
  p3,佐藤,住民・地域団体,,,集まり,支援者用\x0d (esc)
  banso: 表計算ソフトが数式と読みそうな値が1件ありました。動かないように、先頭に ' を付けました。
$ banso export tsu/1/f2 --wide -o f2.csv && head -n 1 f2.csv
  f2.csv
  banso: 表計算ソフトが数式と読みそうな値が1件ありました。動かないように、先頭に ' を付けました。
  ﻿respondent,name,role,noticed,felt,next,circle\x0d (esc)
# For whom it is stands there, too.
$ banso export tsu/1/f2 --for public -o f2.csv
  banso: 「1回目支援 帳票2 振り返りシート」には、公表用で出せるものがまだありません。
? 1

# What is told is of this table: of values that are not in it nothing, of a name that is in it as well.
$ banso respondent add tsu --name '=名前' >/dev/null; banso answer tsu/1/f2/=名前 感じたこと 012; banso answer tsu/1/f2/鈴木 気づいたこと --clear
$ banso export tsu/1/f2 --wide -o f2.csv
  f2.csv
  banso: 表計算ソフトが数式と読みそうな値が1件ありました。動かないように、先頭に ' を付けました。表計算ソフトで形が変わりそうな値（012、1-2、3/4 など）が1件あります。開くときは、列を「文字列」にして読みこんでください。
$ banso answer tsu/1/f2/=名前 感じたこと --clear

# --- where it is no table of people ---
$ banso export tsu/1/f2 --for shared --wide -o shared.csv
  banso: 「つながり市 1回目支援 帳票2 振り返りシート【支援先用】」には、--wide で1行にする人がいません。一人ずつ書く帳票を、支援者用（--for team）で選んでください。
? 1
$ banso export tsu/0.5/f1 --wide -o f1.csv
  banso: 「つながり市 0.5mtg 帳票1 事前情報【支援者用】」には、--wide で1行にする人がいません。一人ずつ書く帳票を、支援者用（--for team）で選んでください。
? 1
$ banso export tsu/1/f2 --wide
  banso: --wide は、形式 csv のときだけ使えます（いまは md）。
? 1
$ banso export @all --format csv --wide 2>&1 | head -n 1
  banso: --wide は、帳票を1つ選んで使います（例: つながり市/1/帳票2）。
$ banso answer tsu/3/f4/山田 気づいたこと ひとこと; banso export tsu --wide -o all.csv
  banso: --wide は、帳票を1つ選んで使います（例: つながり市/1/帳票2）。
? 1
