# An unsorted pile passes by people: behind the last one of the list comes who has no sheet yet.

@ styles off
$ banso new --name 知里町 --id chisato --date 1=R8.10.2
  chisato
$ for name in 西田 大沢 小川; do banso respondent add chisato --name $name --role 住民・地域団体 >/dev/null; done
$ banso answer chisato/1/f2/西田 気づいたこと 足があれば来られる
@ start banso open 'chisato/1/f2/小川#これから取り組みたいこと'
@ wait 小川
@ type 棚のところに立ってみます。
@ key Tab
@ wait 10 / 10
@ key Tab
@ wait これでよい。次の人へ
@ key Enter
@ wait 大沢
@ key Esc
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# Who began one has had their turn.
$ banso answer chisato/1/f2/大沢 気づいたこと ひとこと
@ start banso open 'chisato/1/f2/小川#これから取り組みたいこと'
@ wait 小川
@ key Tab
@ wait 10 / 10
@ key Tab
@ wait これでよい。回に戻る
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
