# Every line of a history names its place so that it can be typed again.

$ banso new --name つながり市 --id tsunagari
  tsunagari
$ banso respondent add tsunagari --name 山田
  p1

# A form with one sheet for the course is named through the session it hangs at.
$ banso answer tsunagari/0.5/f1 現状 一つめ
$ banso history tsunagari/0.5/f1 現状
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/0.5/f1#current  （空欄） -> 一つめ
$ banso show 'tsunagari/0.5/f1#current' | tail -n 1
    一つめ

# A revision is one line, the latest first.
$ banso answer tsunagari/1/f2/山田 気づいたこと 'ひと
> ふたり'
$ banso answer tsunagari/1/f2/山田 気づいたこと --clear
$ banso history tsunagari/1/f2/山田 気づいたこと
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/1/f2/p1#noticed  ひと ふたり -> （空欄）
  2026-11-20T13:57  tanaka（LOGIN）  tsunagari/1/f2/p1#noticed  （空欄） -> ひと ふたり

# What banso itself keeps has no session in its place.
$ banso history tsunagari | grep -c 'tsunagari/.course#name'
  1
