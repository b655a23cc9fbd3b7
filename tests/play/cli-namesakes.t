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
