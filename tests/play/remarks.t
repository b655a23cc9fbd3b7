# What is said of a 取組 on another day stands on a line of its own with that day, also where the same
# was said before.

@ styles off
$ banso new --name 知里町 --id chisato --date 1=2026-11-20
  chisato
$ banso task add chisato/1 --what 区長に話を聞く --who 木下
  t1
$ banso task state chisato/1 t1 doing --note 声をかけた。
@ env BANSO_NOW=2026-11-25T10:00
# By the command
$ banso task state chisato/1 t1 doing --note 声をかけた。
@ env BANSO_NOW=2026-12-08T10:00
# and by keys: the box opens on a new line, and whoever only looks at it leaves nothing behind.
@ start banso open chisato/1.5
@ wait 1.5mtg
@ key t
@ wait 区長に話を聞く
@ key Enter
@ wait > やってみて
@ rows 4-12
  |   何を                           区長に話を聞く|
  |   誰が                           木下|
  |   いつまでに                   ||
  | > やってみて分かったこと・理由|
  | | 11月20日(金) 声をかけた。|
  | | 11月25日(水) 声をかけた。|
  | ||
  | ||
  |   状態                           取組中|
@ key Tab
@ wait 5 / 5
@ rows 4-9
  |   何を                           区長に話を聞く|
  |   誰が                           木下|
  |   いつまでに                   ||
  |   やってみて分かったこと・理由   11月20日(金) 声をかけた。 11月25日(水) 声をか|
  |                                  けた。|
  |   状態                             1 ( ) 未着手|
@ key S-Tab
@ wait > やってみて
@ type 声をかけた。
@ wait 書きかけ
@ key C-s
@ wait 保存しました
@ rows 4-12
  |   何を                           区長に話を聞く|
  |   誰が                           木下|
  |   いつまでに                   ||
  | > やってみて分かったこと・理由|
  | | 11月20日(金) 声をかけた。|
  | | 11月25日(水) 声をかけた。|
  | | 12月8日(火) 声をかけた。|
  | ||
  |   状態                           取組中|
# On the same day one goes on in it.
@ type 来月また行く。
@ key C-s
@ wait 保存しました
@ rows 4-12
  |   何を                           区長に話を聞く|
  |   誰が                           木下|
  |   いつまでに                   ||
  | > やってみて分かったこと・理由|
  | | 11月20日(金) 声をかけた。|
  | | 11月25日(水) 声をかけた。|
  | | 12月8日(火) 声をかけた。来月また行く。|
  | ||
  |   状態                           取組中|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
# A word of a line that was there is put right where it stands.
@ env BANSO_NOW=2026-12-10T10:00
@ start banso open chisato/1.5
@ wait 1.5mtg
@ key t
@ wait 区長に話を聞く
@ key Enter
@ wait > やってみて
@ key Up End
@ type 雪のあとに。
@ key Tab
@ wait 5 / 5
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso list chisato --json | grep note
        "note": "11月20日(金) 声をかけた。\n11月25日(水) 声をかけた。\n12月8日(火) 声をかけた。来月また行く。雪のあとに。",
$ banso history 'chisato/.tasks#task:t1:note' | cut -c1-16
  2026-12-10T10:00
  2026-12-08T10:00
  2026-12-08T10:00
  2026-11-25T10:00
  2026-11-20T13:57
