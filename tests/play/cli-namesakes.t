# Papers of two 支援先 of one name have files of their own: no one takes the place of another.
$ banso new --name 府中市 --pref 広島県 && banso new --name 府中市 --pref 東京都 && banso new --name もり町
  e1
  e2
  e3
$ for id in e1 e2 e3; do banso export $id --for shared -o papers/; done
  papers/広島県府中市_支援の記録_支援先用_R8.11.20.txt
  papers/東京都府中市_支援の記録_支援先用_R8.11.20.txt
  papers/もり町_支援の記録_支援先用_R8.11.20.txt
# One town in two years.
$ banso new --name もり町
  e4
$ for id in e3 e4; do banso export $id --for shared -o papers/; done
  papers/もり町_e3_支援の記録_支援先用_R8.11.20.txt
  papers/もり町_e4_支援の記録_支援先用_R8.11.20.txt
$ ls papers | wc -l
  5
# What a disk does not take, or not all of, makes two names alike.
$ banso new --name '北部/連合' --id kita && banso new --name '北部 連合' --id minami && banso new --name 北部広域連合あいうえおかきくけこさしすせ甲 --id ko && banso new --name 北部広域連合あいうえおかきくけこさしすせ乙 --id otsu
  kita
  minami
  ko
  otsu
$ for id in kita minami ko otsu; do banso export $id --for shared -o papers/; done
  papers/北部_連合_kita_支援の記録_支援先用_R8.11.20.txt
  papers/北部_連合_minami_支援の記録_支援先用_R8.11.20.txt
  papers/北部広域連合あいうえおかきくけこさしす_ko_支援の記録_支援先用_R8.11.20.txt
  papers/北部広域連合あいうえおかきくけこさし_otsu_支援の記録_支援先用_R8.11.20.txt

# A paper for others is known behind a first answer of any length.
$ head -c 90000 /dev/zero | tr '\0' x | banso answer ko/0.5/f1 現状 -
$ banso export ko/0.5/f1 --format csv -o team.csv && banso export ko/0.5/f1 --format csv --for shared -o team.csv
  team.csv
  banso: team.csv には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
? 1
