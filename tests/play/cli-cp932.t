# banso export --encoding cp932: csv for programs that read no UTF-8. What it cannot hold is 〓, and
# each place is told; the rest comes back as it was.

$ banso new --name つながり市 --id tsu
  tsu
$ banso answer tsu/0.5/f1 現状 '〜から①まで、"髙﨑"さん、葛󠄀城、𠮷田、♡👨‍👩‍👧'
$ banso answer tsu/1/ideal 優先課題 "$(printf '送迎、\n車')"
$ banso export tsu --format csv --encoding cp932 --headers ja -o all.csv
  all.csv
  banso: この文字コード（cp932）で書けない文字が、1か所で〓か別の形になりました。もとの文字は banso に残っています。
    3行目 値  〜から①まで、髙﨑さん、葛󠄀城、𠮷田、♡👨‍👩‍👧
$ head -c 4 all.csv | od -An -tx1
   94 d4 8d 86
$ iconv -f CP932 -t UTF-8 all.csv | grep 現状 | cut -d, -f11-13
  "～から①まで、""髙﨑""さん、葛城、〓田、〓〓",,
$ iconv -f CP932 -t UTF-8 all.csv | sed -n '/送迎/,/車/p' | cut -d, -f9-12
  ,,"送迎、
  
# Also for all of them in one file: rows are counted through it.
$ banso new --name 吉の町 --id yoshi && banso answer yoshi/0.5/f1 現状 𠮷
  yoshi
$ banso export @all --format csv --encoding cp932 -o many.csv
  many.csv
  banso: この文字コード（cp932）で書けない文字が、2か所で〓か別の形になりました。もとの文字は banso に残っています。
    3行目 value  〜から①まで、髙﨑さん、葛󠄀城、𠮷田、♡👨‍👩‍👧
    6行目 value  𠮷
$ iconv -f CP932 -t UTF-8 many.csv | grep -c 〓
  2
# A row a respondent.
$ banso respondent add tsu --name 𠮷川 --role 住民・地域団体
  p1
$ banso answer tsu/1/f2/𠮷川 感じたこと よかった
$ banso export tsu/1/f2 --wide --encoding cp932 --headers ja -o f2.csv; iconv -f CP932 -t UTF-8 f2.csv
  f2.csv
  banso: この文字コード（cp932）で書けない文字が、1か所で〓か別の形になりました。もとの文字は banso に残っています。
    2行目 氏名  𠮷川
  記入者,氏名,立場,感じたこと,読める範囲\x0d (esc)
  p1,〓川,住民・地域団体,よかった,支援者用\x0d (esc)
# For whom it is, is known of it: a paper for others does not take its place.
$ banso export tsu --format csv --for shared -o all.csv
  banso: all.csv には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
? 1
$ banso export tsu --format csv --encoding cp932 -o all.csv --for public
  banso: all.csv には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
? 1
# What stands in no table stays UTF-8.
$ banso export tsu --format txt --encoding cp932
  banso: --encoding cp932 は、形式 csv のときだけ使えます（いまは txt）。
? 1
$ banso export tsu --doc all --format csv --encoding cp932 -o set/
  banso: --encoding cp932 は、文書を1つずつ書き出すときに使えます。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2
$ banso export tsu --format csv --encoding sjis
  banso: --encoding には utf-8 か cp932 を書いてください（いまは sjis）。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2
