# 前回の書きかけ: what was being written when banso ended.

$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ banso respondent add chisato --name 山田
  p1
$ banso new --name うまれ村 --id umare --pattern C
  umare

# SIGTERM in a sentence of three lines, half of it kept before.
@ start banso open chisato/0.5/f1
@ wait 1 / 9
@ type 通いの場は17か所。
@ key C-s
@ wait 保存しました
@ key Enter
@ type バスは一日三便。帰りの便が合わないので、山ぎわの二地区からは、だれも来られない日がある。
@ key Enter
@ type 足のあ
@ signal TERM
@ exit 0

# kill -9 once the draft has been written, in the sheet of a participant.
@ start banso open chisato/1/f2/山田#気づいたこと
@ wait 6 / 10
@ type 集まりたい人は
@ wait 書きかけ（控えてあります）
@ kill

# The terminal goes away while a day is set.
@ start banso open umare
@ wait 次にすること
@ key d
@ wait 日にちと時刻を書きます
@ type R8.12.
@ wait R8.12.
@ hangup
@ exit 0

@ start banso
@ screen
  | 前回の書きかけ                                                           1 / 3|
  ||
  | 保存の前に終わった書きかけが残っています。                       Enter 続ける|
  ||
  | > うまれ村  研修会・意見交換会  日程  日にち  13:57|
  |   知里町  1回目支援  帳票2 振り返りシート  山田  気づいたこと  13:57|
  |   知里町  0.5mtg  帳票1 事前情報  現状  13:57|
  ||
  |   保存されているもの  （まだありません）|
  |   書きかけ            6字|
  |     R8.12.|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 続ける  x 捨てる  F9 メニュー                       Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-14 bold
  style 2 1-42 bold
  style 2 65-78 bold reverse
  style 4 1-10 bold
  style 4 13-30 bold
  style 4 33-36 bold
  style 4 39-44 bold
  style 4 47-51 bold
  style 23 1-5 bold
  style 23 15-15 bold
  style 23 25-26 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key Down*2
@ cursor 6 1
@ rows 8-13
  |   保存されているもの  通いの場は17か所。|
  |   書きかけ            59字（49字多い）|
  |     通いの場は17か所。|
  |     バスは一日三便。帰りの便が合わないので、山ぎわの二地区からは、だれも来られ|
  |     ない日がある。|
  |     足のあ|
@ resize 40x12
@ screen
  | 前回の書きかけ                   3 / 3|
  | 保存の前に終わった書き   Enter 続ける|
  | かけが残っています。|
  |   うまれ村  研修会・意見交換会  日程..|
  |   知里町  1回目支援  帳票2 振り返り..|
  | > 知里町  0.5mtg  帳票1 事前情報  現..|
  ||
  |   保存されているもの  通いの場は17..|
  |   書きかけ            59字（49字多..|
  |     足のあ|
  ||
  | Enter 続ける         F9  Esc 戻る  F1|
  cursor 5 1
  style 0 1-14 bold
  style 1 1-22 bold
  style 1 25-38 bold reverse
  style 2 1-20 bold
  style 5 1-8 bold
  style 5 11-16 bold
  style 5 19-32 bold
  style 5 35-38 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24

# Enter: to the field, behind what was typed; the others wait for the next time.
@ key Up Enter
@ wait 6 / 10
@ screen
  | 知里町  1回目支援  帳票2 振り返りシート                          山田   6 / 10|
  ||
  | 気づいたこと（知る）                                                 Tab 次へ|
  | 話を聞いて、初めて知ったことや見方が変わったことは何ですか。|
  ||
  | | 集まりたい人は|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | 書きかけが残っていました。続きから書けます。|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 5 17
  style 0 1-6 bold
  style 0 9-17 bold
  style 0 20-39 bold
  style 2 69-78 bold reverse
  style 3 1-60 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ type 、思ったより多い
@ key Tab
@ wait 7 / 10
@ key F10
@ wait 記入する人
@ key q
@ wait 帳票2の記入
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

@ start banso
@ wait 前回の書きかけ
@ gone 気づいたこと
@ key Down Enter
@ wait 1 / 9
@ screen
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 9|
  ||
  | 現状（知る）                                                         Tab 次へ|
  | いま、どんな町で、何が動いていますか。数字と、目に浮かぶ場面を一つずつ。|
  ||
  | | 通いの場は17か所。|
  | | バスは一日三便。帰りの便が合わないので、山ぎわの二地区からは、だれも来られな|
  | | い日がある。|
  | | 足のあ|
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  | ||
  ||
  ||
  | 書きかけが残っていました。続きから書けます。|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 8 9
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-30 bold
  style 2 69-78 bold reverse
  style 3 1-72 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
# Esc keeps it: it is no draft any more.
@ key Esc
@ wait 顔合わせ・役割
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso show 'chisato/0.5/f1#現状'
  知里町 0.5mtg 帳票1 事前情報【支援者用】
    記入の状態: 入力中
  
  ・現状
    通いの場は17か所。
    バスは一日三便。帰りの便が合わないので、山ぎわの二地区からは、だれも来られない日がある。
    足のあ

# A day that was half set goes on in 日程.
@ start banso
@ wait 前回の書きかけ
@ key Enter
@ screen
  | うまれ村  日程                                                           1 / 1|
  ||
  | 日にちと時刻を書きます。決まっていない回は空けておきます。           Tab 次へ|
  ||
  |      回         日にち                    始まり 終わり 会場|
  | > 次 研修会・..|R8.12.|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | 前の書きかけです（Ctrl-U で消せます）|
  | Tab 次へ  Ctrl-S 保存  F5 履歴  F9 メニュー               Esc 戻る  F1 ヘルプ|
  cursor 5 23
  style 0 1-8 bold
  style 0 11-14 bold
  style 2 1-58 bold
  style 2 69-78 bold reverse
  style 4 6-7 fg=243
  style 4 17-22 fg=243
  style 4 43-60 fg=243
  style 5 1-1 bold
  style 5 6-15 bold
  style 23 1-3 bold
  style 23 11-16 bold
  style 23 24-25 bold
  style 23 33-34 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key C-u
@ type R8.12.8
@ key Tab
@ wait 令和8年12月8日(火)
@ key F10
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# x asks first, and throws the right one away; with the last one the list comes.
@ start banso open chisato/0.5/f1#課題
@ wait 2 / 9
@ type いらない文
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ type のこす文
@ key C-c Enter
@ exit 0
@ start banso
@ wait のこす文
@ key Down
@ wait いらない文
@ key x
@ wait この書きかけを捨てますか
@ wait 「いらない文」
@ screen
  | 前回の書きかけ                                                           2 / 2|
  ||
  | この書きかけを捨てますか。                                       Enter 決める|
  ||
  |   知里町  0.5mtg  帳票1 事前情報  課題|
  ||
  |   「いらない文」|
  ||
  | > 1  残しておく|
  |   2  捨てる（元に戻せません）|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-14 bold
  style 2 1-26 bold
  style 2 65-78 bold reverse
  style 8 1-3 bold
  style 8 6-15 bold
  style 9 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ resize 40x12
@ screen
  | 前回の書きかけ                   2 / 2|
  | この書きかけを捨てますか。      Enter|
  |   知里町  0.5mtg  帳票1 事前情報  課|
  |   題|
  |   「いらない文」|
  ||
  | > 1  残しておく|
  |   2  捨てる（元に戻せません）|
  ||
  ||
  ||
  | Enter 決める         F9  Esc 戻る  F1|
  cursor 6 1
  style 0 1-14 bold
  style 1 1-26 bold
  style 1 32-38 bold reverse
  style 6 1-3 bold
  style 6 6-15 bold
  style 7 3-3 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ resize 80x24
# Enter at once, Esc: it stays.
@ key Enter
@ wait 前回の書きかけ
@ wait いらない文
@ key x
@ wait 「いらない文」
@ key Esc
@ wait 前回の書きかけ
@ wait いらない文
@ key x
@ wait 「いらない文」
@ key 2
@ wait 捨てました。
@ wait のこす文
@ gone いらない文
@ key x
@ wait 「通いの場は17か所。 バスは一日三便。
@ key 2
@ wait / 2
@ wait 捨てました。
@ key q
@ exit 0
@ start banso
@ wait / 2
@ key q
@ exit 0

# Esc leaves them for another time.
@ start banso open chisato/0.5/f1#課題
@ wait 2 / 9
@ type あとで
@ key C-c Enter
@ exit 0
@ start banso
@ wait 前回の書きかけ
@ key Esc
@ wait / 2
@ key q
@ exit 0
@ start banso
@ wait 前回の書きかけ
@ key F10
@ wait / 2
@ key q
@ exit 0

# 決まったこと, the place of a session and a 取組 go on where they were written.
$ banso task add chisato --what 聞き取り >/dev/null; cat >drafted.py <<'END'
> import os, sqlite3, sys, time
> # Waits until this text is a draft.
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> while not d.execute("select 1 from draft where text = ?", sys.argv[1:]).fetchone():
>     time.sleep(0.02)
> END
@ start banso open chisato/0.5
@ wait 顔合わせ
@ key k
@ type 足のことから
$ python3 drafted.py 足のことから
@ kill
@ start banso
@ wait 足のことから
@ key Enter
@ wait 何を、どう決めましたか
@ wait 足のことから
@ key Esc
@ wait 次にすること
@ key t Enter
@ wait いつまでに
@ key End
@ type を二地区で
$ python3 drafted.py 聞き取りを二地区で
@ kill
@ start banso
@ wait 聞き取りを二地区で
@ key Enter
@ wait いつまでに
@ wait 聞き取りを二地区で
@ signal HUP
@ exit 0
@ start banso open chisato/0.5
@ wait 顔合わせ
@ key d Tab Tab Tab Tab
@ wait > 会場
@ type 役場二階
$ python3 drafted.py 役場二階
@ kill
@ start banso
@ wait 役場二階
@ key Enter
@ wait > 会場     | 役場二階
@ signal HUP
@ exit 0
