# open: the screen of a place, with the screens below it through which one would have come.

$ banso new --name 知里町 --id chisato --pref れんしゅう県
  chisato
$ banso new --name つながり市 --id tsunagari --pattern B
  tsunagari
$ banso respondent add chisato --name 山田
  p1

# Refused before any screen opens; a place that the pattern does not have names those that it has.
@ start banso open nai
@ exit 1
@ start banso open tsunagari/2
@ exit 1
@ start banso open chisato/1/f2/誰か
@ exit 1

# An engagement in which nobody stood yet: its course. By its name, too.
@ start banso open 知里町
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# A session; a form; a respondent's sheet; one field of it.
@ start banso open chisato/1
@ wait 開会・なぜこの支援か
@ key Esc
@ wait 次にすること
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ start banso open chisato/1/f2
@ wait 記入する人を選びます
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ start banso open chisato/1/f2/山田#次の一歩
@ exit 1
@ start banso open chisato/1/f2/山田#これから取り組みたいこと
@ wait 9 / 10
@ type 回覧板で聞いてみる。
@ key F10
@ wait 記入する人を選びます
@ key F10
@ wait 開会
@ key F10
@ wait 次にすること
@ key F10
@ wait 支援先の一覧
@ key F10
@ exit 0

# A sheet alone: where this user left it. An engagement alone: where this user last stood in it.
@ start banso open chisato/1/f2/山田
@ wait 9 / 10
@ key S-Tab
@ wait 8 / 10
@ signal HUP
@ exit 0
@ start banso open chisato
@ wait 8 / 10
@ wait 山田
@ signal HUP
@ exit 0

# A cell of a table.
$ banso answer chisato/0.5/partners 'list:+:partner' 保健医療
@ start banso open 'chisato/0.5/partners#list:r1:why'
@ wait > なぜ来てほしいか
@ type 見守りの話をしたい
@ key Esc
@ wait 声をかける先
@ signal HUP
@ exit 0
$ banso show chisato/0.5/partners | tail -n 1
    保健医療  見守りの話をしたい
