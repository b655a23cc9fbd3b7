# Several sessions on one day: what was closed between two of them stands in the record of the later one, and
# nowhere else.

@ styles off
@ env BANSO_NOW=2026-11-20T09:30
$ banso new --name つながり市 --id tsu --date 1=2026-11-20T09:30-12:30 --date 1.5=2026-11-20T12:40-14:10 --date 2=2026-11-20T14:20-17:20 --date 2.5=2026-12-04
  tsu
$ for what in 午前に済む 昼に済む 夕方に済む 済まない; do banso task add tsu/1 --what $what; done
  t1
  t2
  t3
  t4
@ env BANSO_NOW=2026-11-20T09:30
@ start banso open tsu/1
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ env BANSO_NOW=2026-11-20T11:00
$ banso task state tsu t1 できた
@ env BANSO_NOW=2026-11-20T12:30
@ start banso open tsu/1
@ wait F8 次へ進む
@ key Tab
@ wait Enter メモを書く
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ env BANSO_NOW=2026-11-20T12:35
$ banso task state tsu t2 できた
@ env BANSO_NOW=2026-11-20T12:40
@ start banso open tsu/1.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ env BANSO_NOW=2026-11-20T14:10
@ start banso open tsu/1.5
@ wait F8 次へ進む
@ key Tab
@ wait Enter メモを書く
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ env BANSO_NOW=2026-11-20T14:15
$ banso task state tsu t3 できた
@ env BANSO_NOW=2026-11-20T14:20
@ start banso open tsu/2
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ env BANSO_NOW=2026-11-20T17:20
@ start banso open tsu/2
@ wait F8 次へ進む
@ key Tab
@ wait Enter メモを書く
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ env BANSO_NOW=2026-12-05T09:00
$ for session in 1 1.5 2 2.5; do banso export tsu/$session --doc record --for shared --format txt | grep -e 【 -e 済; done
  つながり市 1回目支援 支援記録【支援先用】
  【次回までに取り組むこと】
    午前に済む                    できた                                1回目支援
    昼に済む                      未着手                                1回目支援
    夕方に済む                    未着手                                1回目支援
    済まない                      未着手                                1回目支援
  つながり市 1.5mtg 支援記録【支援先用】
  【前の回からの取組のようす】
    昼に済む                      できた                                1回目支援
    夕方に済む                    未着手                                1回目支援
    済まない                      未着手                                1回目支援
  つながり市 2回目支援 支援記録【支援先用】
  【前の回からの取組のようす】
    夕方に済む                    できた                                1回目支援
    済まない                      未着手                                1回目支援
  つながり市 2.5mtg 支援記録【支援先用】
  【前の回からの取組のようす】
    済まない                    未着手                                1回目支援
