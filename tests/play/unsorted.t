# A pile of sheets in any order: at the end of one, a name leads to the same form of that person.

@ styles off
@ env BANSO_NOW=2026-10-02T17:00
$ banso new --name 知里町 --id chisato --date 1=R8.10.2
  chisato
$ for name in 西田 大沢 小川一郎 小川花 橋本; do banso respondent add chisato --name $name --role 住民・地域団体 >/dev/null; done
@ start banso open 'chisato/1/f2/橋本#参加するにあたり心がけたこと'
@ wait 橋本
# They were written on another day; that is said once.
@ key S-Tab
@ wait 4 / 10
@ type 9/30
@ key Tab
@ wait 5 / 10
@ type 笑顔で
@ key Tab
@ type 足がない
@ key Tab
@ type 心配
@ key Tab
@ key Tab
@ type 寄ってみる
@ key Tab
@ wait 10 / 10
@ key 1
@ wait これでよい。次の人へ
@ type 西田
@ wait これでよい。西田さんへ
@ wait Enter 次の人へ
@ key Enter

# A whole sheet, from its first box to that of the next person.
@ wait 西田
@ wait 5 / 10
@ type 一つは話す
@ key Tab
@ type 空き家の縁側
@ key Tab
@ type 楽しい
@ key Tab
@ key Tab
@ type 棚を見る
@ key Tab
@ wait 10 / 10
@ key 1
@ wait これでよい。次の人へ
@ type 大沢
@ wait これでよい。大沢さんへ
@ key Enter
# That was it: so many keys beside texts, its choice and the name included.
$ sed -n '/^# A whole/,/^# That was/s/^@ key //p' "$TESTS/play/unsorted.t" | wc -w
  7

# With the key that asks for the name, it is one more; it finds by the other kind of kana, too.
@ wait 大沢
@ wait 5 / 10
@ type よく聞く
@ key Tab
@ type 若い人がいた
@ key Tab
@ type うれしい
@ key Tab
@ key Tab
@ type 声をかける
@ key Tab
@ wait 10 / 10
@ key 1
@ wait これでよい。次の人へ
@ key /
@ wait だれの分へ進みますか
@ type 小川花
@ key Enter
# That was it.
$ sed -n '/^# With the key/,/^# That was it\.$/s/^@ key //p' "$TESTS/play/unsorted.t" | wc -w
  8
@ wait 小川花
@ wait 5 / 10
@ type ていねいに

# Two people are called so: who is meant is seen before it is gone there. From any field F2 leads here.
@ key F2
@ wait 見直し
@ type 小川
@ wait これでよい。小川一郎さんへ
@ type 小川花
@ wait いま開いているのが、小川花さんの分です。
@ wait これでよい。小川一郎さんへ
@ type 山田
@ wait 「山田」で始まる人はいません。
# Who did not look comes to nobody else by the Enter behind it.
@ key Enter
@ wait 進みません
@ wait 見直し
@ key Esc
@ wait 小川花
@ key F2
@ wait 見直し
@ type 西田
@ wait これでよい。西田さんへ
@ key Enter
@ wait 西田
@ key F2
@ wait 見直し
@ type 小川
@ wait 「小川」で始まる人は、ほかにもいます。
@ wait これでよい。小川一郎さんへ
@ type 小川
@ wait これでよい。小川花さんへ
@ resize 40x12
@ wait これでよい。小川花さんへ
@ key /
@ wait だれの分へ
@ type 小川
@ key Enter
@ wait これでよい。小川一郎さんへ
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# Each sheet has its own words, and the day that was said once.
$ for who in 橋本 西田 大沢 小川花; do banso show "chisato/1/f2/$who" | grep -A1 -E '記入日|心がけた' | grep -v 氏名; done
    記入日（案）: 令和8年9月30日(水)
  
  ・参加するにあたり心がけたこと
    笑顔で
    記入日（案）: 令和8年9月30日(水)
  
  ・参加するにあたり心がけたこと
    一つは話す
    記入日（案）: 令和8年9月30日(水)
  
  ・参加するにあたり心がけたこと
    よく聞く
    記入日（案）: 令和8年9月30日(水)
  
  ・参加するにあたり心がけたこと
    ていねいに
