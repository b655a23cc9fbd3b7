# The IME of terminals that let banso lead it: closed where nobody writes Japanese, in a text as it was
# in the last one, given back as it was found. Everybody else is asked who they are, and that is all.

$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20
  chisato
$ banso respondent add chisato --name 佐藤 --role 住民・地域団体
  p1

# --- Tera Term, IME closed at first ---
@ terminal teraterm
@ start banso
@ wait 知里町
@ asked >c c <s <0t
# From list to list nothing is sent.
@ key F1
@ wait ヘルプ
@ key Esc
@ wait 次にすること
@ key Down Up
@ asked nothing
# A text: open, as nobody has written one yet. From text to text nothing.
@ key /
@ wait 探す
@ asked <1t
@ type 知里
@ wait 知里町
@ key Esc
@ wait 次にすること
@ asked <0t
@ key q
@ exit 0
@ asked <r

# A date, a choice and a text on one sheet.
@ start banso open 'chisato/2/f3/佐藤#前回から取り組んだこと'
@ wait 前回から取り組んだこと
@ asked >c c <s <1t
@ type 二軒を訪ねた。
@ key Tab
@ wait 新たな課題
@ key Tab
@ wait 目標の見直し
@ ime closed
@ asked <0t
# The keys of a list are keys there, with no press.
@ key Down
@ key Enter
@ wait 修正の内容
@ ime open
@ asked <1t
@ key F2
@ wait 見直し
@ ime closed
@ key Esc
@ wait 修正の内容
@ ime open
@ asked <0t <1t
@ presses 0

# Somebody closes it by themselves and writes Latin letters: the next text has it closed, too.
@ ime press
@ type a
@ type b
@ key Tab
@ wait 心がけたこと
@ asked nothing
@ ime closed
@ key F2
@ wait 見直し
@ key Esc
@ wait 心がけたこと
@ asked <0t
@ ime closed
# They open it again, and write: so it is from then on.
@ ime press
@ type 急がなかった。
@ key F2
@ wait 見直し
@ ime closed
@ key Esc
@ wait 心がけたこと
@ ime open
@ asked <0t <1t
# Digits and signs come from either, and what is pasted from none.
@ type 3
@ paste abc
@ key F2
@ wait 見直し
@ key Esc
@ wait 心がけたこと
@ asked <0t <1t
@ signal TERM
@ exit 0
@ asked <r

# Dates and times are typed without it, names with it.
@ start banso
@ wait 知里町
@ key Enter
@ wait 日程
@ key d
@ wait 日程
@ ime closed
@ key Tab
@ wait 13:30
@ ime closed
@ key Tab*2
@ ime open
@ key Tab
@ ime closed
@ key Esc
@ wait d 日程
@ key p
@ wait 佐藤
@ ime closed
@ key n
@ wait 氏名
@ ime open
@ signal HUP
@ exit 0

# --- an IME that stands open on a list is answered as ever; who closes it has no more to do ---
@ start banso
@ wait 知里町
@ ime press
@ bytes e38182
@ wait 日本語入力がオンです
@ bytes efbd8e
@ wait 支援先を追加
@ ime open
@ key Esc
@ wait 次にすること
@ signal INT
@ exit 0

# --- RLogin, IME open at first: `<s` has an ESC behind it, so no letter is lost ---
@ terminal rlogin open
@ start banso
@ wait 知里町
@ ime closed
@ asked >c c <s <0t
@ rows 0-0
  | banso  支援先の一覧                               tanaka  11月20日(金)   1 / 1|
@ key q
@ exit 0
@ asked <r

# --- given back while banso is stopped, taken again behind it ---
@ start sh -c 'echo $$ >shell; set -m; banso open "chisato/2/f3/佐藤#心がけたこと"; echo とまった; read -r line; fg >line'
@ wait 急がなかった
@ asked >c c <s <1t
@ key F2
@ wait 見直し
@ asked <0t
$ kill -TSTP $(cat /proc/$(cat shell)/task/*/children)
@ wait とまった
@ ime open
@ asked <r
@ bytes 0d
@ wait 見直し
@ ime closed
@ asked <s <0t
@ key Esc
@ wait 急がなかった
@ type 待った。
@ key C-s
@ wait 保存しました
$ kill -TERM $(cat /proc/$(cat shell)/task/*/children)
@ exit 0
@ asked <1t <r

# SIGSTOP asks nobody. What is to be is sent when it goes on, once; what is kept stays so.
@ start banso
@ wait 知里町
@ asked >c c <s <0t
@ signal STOP
@ sane
@ ime press
@ signal CONT
@ wait 知里町
@ ime closed
@ asked <0t
@ key C-l
@ wait 知里町
@ asked <0t
@ key q
@ exit 0
@ asked <r

# --- after a kill the next banso in that terminal gives it back as the first one found it ---
@ start sh -c 'echo $$ >shell; banso; echo ひとつめ; read -r line; banso; echo ふたつめ; read -r line; exec banso'
@ wait 知里町
@ ime closed
@ asked >c c <s <0t
$ kill -KILL $(cat /proc/$(cat shell)/task/*/children)
@ wait ひとつめ
@ ime closed
@ sane
@ bytes 0a
@ wait 知里町
@ asked >c c <0t
@ key q
@ wait ふたつめ
@ ime open
@ asked <r
@ bytes 0a
@ wait 知里町
@ asked >c c <s <0t
@ key q
@ exit 0
@ asked <r

# --- others: not one byte but the question ---
@ terminal xterm
@ start banso open 'chisato/2/f3/佐藤#心がけたこと'
@ wait 急がなかった
@ asked >c c
@ key F2
@ wait 見直し
@ key Esc
@ wait 急がなかった
@ key C-l
@ wait 急がなかった
@ signal TERM
@ exit 0
@ asked nothing
# A question does not take away what is said at the start.
@ env TERM=no-such-terminal
@ start banso
@ wait 端末の種類「no-such-terminal」
@ asked >c c
@ wait 端末の種類「no-such-terminal」
@ key q
@ exit 0
@ env TERM=xterm-256color
@ terminal vte
@ start banso
@ wait 知里町
@ key /
@ wait 探す
@ asked >c c
@ key Esc
@ key q
@ exit 0
# tmux somewhere behind ssh, where TERM says xterm all the same; and one that never answers.
@ terminal tmux
@ start banso
@ wait 知里町
@ key /
@ wait 探す
@ asked >c c
@ key Esc
@ key q
@ exit 0
@ answer off
@ start banso
@ wait 知里町
@ key /
@ wait 探す
@ asked >c c
@ key Esc
@ key q
@ exit 0
@ asked nothing
@ answer on
# Through tmux or screen not even that; nor where TERM is of another kind, nor with --ime off.
@ terminal teraterm
@ env TMUX=/tmp/tmux-1000/default,1,0
@ start banso
@ wait 知里町
@ asked nothing
@ key q
@ exit 0
@ env TMUX
@ env STY=1.pts-0
@ start banso
@ wait 知里町
@ asked nothing
@ key q
@ exit 0
@ env STY
@ env TERM=screen-256color
@ start banso
@ wait 知里町
@ asked nothing
@ key q
@ exit 0
@ env TERM=vt100
@ start banso
@ wait 知里町
@ asked nothing
@ key q
@ exit 0
@ env TERM=xterm-256color
@ start banso --ime off
@ wait 知里町
@ key /
@ wait 探す
@ ime press
@ type 知里
@ key Esc
@ ime press
@ key q
@ exit 0
@ asked nothing
@ start banso --ime auto
@ wait 知里町
@ asked >c c <s <0t
@ key q
@ exit 0
$ banso --ime on list
  banso: --ime には auto か off を書いてください（いまは on）。
  使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2] [--color never|auto] [--ime auto|off] [--one-column] [コマンド]
? 2
