# What tells a state is a character or a word, which is there without colours as with 256 of them; the
# background is the terminal's own.

$ tic -x -o terminfo $TESTS/data/terminals.ti
@ env TERMINFO=$PWD/terminfo
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20T13:30-15:00
  chisato

# The palette of 256: bold, one reversed chip, one grey.
@ start banso open chisato/0.5
@ wait 顔合わせ
@ rows 3-3
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  style 3 68-69 bold
@ rows 8-8
  |       4 1回目の設計            14:15 |   分からないことは分からないと言える場|
  style none
@ signal HUP
@ exit 0

# Fewer colours, more of them without a palette, or none: bold.
@ env TERM=xterm
@ start banso open chisato/0.5
@ wait 顔合わせ
@ rows 3-3
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  style 3 68-69 bold
@ rows 8-8
  |       4 1回目の設計            14:15 |   分からないことは分からないと言える場|
  style none
@ signal HUP
@ exit 0
@ env TERM=test-16
@ start banso open chisato/0.5
@ wait 顔合わせ
@ rows 3-3
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  style 3 68-69 bold
@ rows 8-8
  |       4 1回目の設計            14:15 |   分からないことは分からないと言える場|
  style none
@ signal HUP
@ exit 0
@ env TERM=test-direct
@ start banso open chisato/0.5
@ wait 顔合わせ
@ rows 3-3
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  style 3 68-69 bold
@ rows 8-8
  |       4 1回目の設計            14:15 |   分からないことは分からないと言える場|
  style none
@ signal HUP
@ exit 0
@ env TERM=linux
@ start banso open chisato/0.5
@ wait 顔合わせ
@ rows 3-3
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  style 3 68-69 bold
@ rows 8-8
  |       4 1回目の設計            14:15 |   分からないことは分からないと言える場|
  style none
@ signal HUP
@ exit 0
@ env TERM=vt100
@ start banso open chisato/0.5
@ wait 顔合わせ
@ rows 3-3
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  style 3 68-69 bold
@ rows 8-8
  |       4 1回目の設計            14:15 |   分からないことは分からないと言える場|
  style none
@ signal HUP
@ exit 0

# Colours that nobody wants
@ env TERM=xterm-256color
@ start banso --color never open chisato/0.5
@ wait 顔合わせ
@ rows 3-3
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  style 3 68-69 bold
@ rows 8-8
  |       4 1回目の設計            14:15 |   分からないことは分からないと言える場|
  style none
@ signal HUP
@ exit 0
@ env NO_COLOR=1
@ start banso open chisato/0.5
@ wait 顔合わせ
@ rows 3-3
  | 問いかけ  この町とは、これまでどんな関わりがありましたか。         F6 別の問い|
  style 3 68-69 bold
@ rows 8-8
  |       4 1回目の設計            14:15 |   分からないことは分からないと言える場|
  style none
@ signal HUP
@ exit 0

# Whole screens without them
@ styles off
@ sights tour/80x24.screens
@ play tour.t
@ play tour-asks.t
@ play tasks.t
@ play session.t
@ play overview.t
