# Keys that do something at once to what has the focus: one that was pressed for what a colleague has
# changed since does nothing, and is told.
@ styles off
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20T13:30 --date 1=2026-12-02
  chisato
$ cat >readers <<'END'
> #!/bin/sh
> # Ctrl-R, until it says so.
> BANSO_USER=佐藤 exec python3 "$TESTS/data/colleague.py" "banso open chisato/0.5" 進行メモ "$(printf '\022')" "$1"
> END
$ chmod +x readers
$ for who in 山田 川口 谷; do banso respondent add chisato --name $who; done >/dev/null

# --- 出席 ---
@ start banso open chisato/1
@ wait 開会
@ key a
@ wait 来る予定の人
$ banso attend chisato/1 planned 山田
@ wait ほかの人が変えました
@ key Space
@ wait もう一度選んでください
@ wait > [レ]
@ key Space
@ wait > [欠]
# A colleague who does something to another one is in nobody's way.
$ banso attend chisato/1 planned 谷
@ wait 予定 1人
@ gone ほかの人が変えました
@ key Space
@ wait > [  ]
# Nor does it matter once another one has the focus.
$ banso attend chisato/1 absent 山田
@ wait ほかの人が変えました
@ key Down Space
@ wait 予定 2人
@ key Esc
@ wait 開会

# --- 取組 ---
$ banso task add chisato/0.5 --what 車を探す --who 東; banso task add chisato/0.5 --what 区長に聞く
  t1
  t2
@ key Esc
@ wait 目標の確認
@ key t
@ wait > 未 車を探す
$ banso task publish chisato 車 はい
@ wait ほかの人が変えました
@ key Space
@ wait もう一度選んでください
$ banso export chisato/0.5 --doc record --for public 2>/dev/null | grep -c 車を探す
  1
# The menu was open meanwhile.
$ banso task publish chisato 車 いいえ
@ wait 公表してよい
@ key F9
@ wait > 1  開く
@ wait 3  公表してよい
$ banso task state chisato 車 できた
@ key 3
@ wait もう一度
@ gone メニュー  ここ
$ banso export chisato/0.5 --doc record --for public 2>/dev/null | grep -c 車を探す
  0
? 1

# --- who reads a memo: two who give it to others do not give it to everybody ---
@ key Esc
@ wait 目標の確認
@ signal HUP
@ exit 0
@ start banso open chisato/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ type 課長には言えない話
@ key C-s
@ wait 保存しました
$ ./readers と共有
@ wait （支援先と共有）
@ key C-r
@ wait いま、ほかの人がここを変えました
@ wait （支援先と共有）
@ key C-r
@ wait だれが読めるようにしますか
@ key 3
@ wait いまは、だれでも読めます
# Typing goes on, and is seen with what is so.
$ ./readers だけ
@ wait （支援者だけ
@ type 。
@ key C-r
@ wait いまは、支援先も読めます
# One's own change on another screen is nobody else's.
@ key Tab o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait > 課長には
@ key Space
@ wait 支援者だけが読めるものに戻しました
@ key Esc
@ wait おつかれさまでした
@ key u
@ wait （支援者だけ
@ key S-Tab
@ wait Tab メモへ
@ key Tab
@ wait Tab 進行へ
@ key C-r
@ wait いまは、支援先も読めます

# --- a key that is another one now: a record that a colleague has confirmed is not taken back ---
@ key Tab o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait 案（k で確定）
$ banso record confirm chisato/0.5 2>/dev/null
@ wait 確定（k でやめる）
$ banso task add chisato/0.5 --what 鍵を借りる
  t3
@ wait 新しく決めたもの 3件
@ key k
@ wait もう一度選んでください
@ wait 確定（k でやめる）
@ key k
@ wait 確定をやめますか
@ key 2
@ wait 確定をやめました
@ signal HUP
@ exit 0

# --- what a colleague does elsewhere moves neither the cursor nor the focus ---
$ banso new --name 川の町 --id kawa --date 0.5=2026-11-20T13:30
  kawa
@ start banso open kawa/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ paste 一行め\n二行め
@ key C-s
@ wait 保存しました
@ key Up Home
$ banso task add kawa/0.5 --what 車を探す
  t1
@ wait 取組          未 1
@ type あ
@ wait | あ一行め
@ signal HUP
@ exit 0

# --- what others change counts as seen only once it was on the screen for long enough ---
@ env BANSO_REACTION=600000
$ banso new --name 杉の町 --id sugi --date 0.5=2026-11-20T13:30 --date 1=2026-12-02
  sugi
$ for what in 車を探す 区長に聞く 鍵を借りる; do banso task add sugi/0.5 --what $what; done
  t1
  t2
  t3
@ start banso open sugi/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ type 課長には言えない話
@ key C-s
@ wait 保存しました
$ sed -i s/chisato/sugi/ readers && ./readers と共有
@ wait （支援先と共有）
# Whoever types on has looked elsewhere.
@ type 。
@ key C-s
@ wait 保存しました
@ key C-r
@ wait いま、ほかの人がここを変えました
@ wait （支援先と共有）
@ key C-r
@ wait いま、ほかの人がここを変えました
@ wait （支援先と共有）
@ key Tab t
@ wait > 未 車を探す
# Neither is it done to one that the focus comes to, but is to any that nobody has changed.
$ banso task publish sugi 区長 はい
@ wait   公表
@ key Down Space
@ wait もう一度選んでください
@ key Space
@ wait もう一度選んでください
@ key Down
@ wait > 未 鍵を借りる
@ key Space
@ wait 公表用の文書にも載ります
$ banso export sugi/0.5 --doc record --for public 2>/dev/null | grep -c '車を探す\|区長に聞く\|鍵を借りる'
  2
@ signal HUP
@ exit 0

# --- rows that a table came with, and rows that people wrote ---
@ env BANSO_REACTION=0
$ cat >other <<'END'
> #!/bin/sh
> # Space on the row that the table opens on, or the second one, until it says so.
> BANSO_USER=佐藤 exec python3 "$TESTS/data/colleague.py" "banso open sugi/0.5/team_roles" 次回までの取組 "$1" "$2"
> END
$ chmod +x other
@ start banso open sugi/0.5/team_roles
@ wait >  1
$ ./other ' ' 'この行を使います'
@ wait [レ] 困りごと
@ gone いま、ほかの人が
@ key Space
@ wait いま、ほかの人がここを変えました
@ wait [レ] 困りごと
@ key Space
@ wait この行を使うのをやめました
@ signal HUP
@ exit 0
@ env BANSO_REACTION=600000
@ start banso open sugi/0.5/team_roles
@ wait >  1
$ printf '\033[B ' >keys; ./other "$(cat keys)" 'この行を使います'
@ wait [レ] 次回までの取組
@ key Space
@ wait この行を使います
@ key Down Space
@ wait いま、ほかの人がここを変えました
@ wait [レ] 次回までの取組
@ key x
@ wait いま、ほかの人がここを変えました
@ wait 次回までの取組
@ signal HUP
@ exit 0
