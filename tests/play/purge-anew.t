# 個人情報の削除 while somebody has it open: what is typed wholly anew after it is kept as anything else.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ cat >kept <<'END'
> #!/bin/sh
> # Which files still hold it; none is how it should be.
> grep -l -a -e ひみつ -e うちかけ $HOME/.local/share/banso/*
> END
$ chmod +x kept; banso answer chisato/0.5/f1 現状 ひみつO

# The box is emptied, and what stood there comes back neither by undo nor by what was cut.
@ start banso open chisato/0.5/f1#現状
@ wait ひみつO
@ key End
@ type うちかけ
@ wait 控えてあります
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ wait 個人情報として削除されました
@ key C-u
@ gone ひみつ
@ key C-z C-v
@ gone ひみつ
@ type まったく
@ wait 控えてあります
@ signal HUP
@ exit 0
$ ./kept
? 1

# At the next start it is offered, and saved without a question.
@ start banso open chisato/0.5/f1#現状
@ wait まったく
@ type 別の文
@ wait まったく別の文
@ key Tab
@ wait 2 / 9
$ banso show 'chisato/0.5/f1#現状' | tail -n 1
    まったく別の文

# Letter by letter, of what nobody had saved; and somebody who is just killed.
@ type ひ
@ wait 控えてあります
$ banso purge chisato/0.5/f1 課題 >/dev/null
@ wait 個人情報として削除されました
@ key Bs
@ gone ひ
@ type わが町の課題
@ wait 控えてあります
@ kill
@ start banso open chisato/0.5/f1#課題
@ wait わが町の課題
@ key Tab
@ wait 3 / 9
@ signal HUP
@ exit 0
$ banso show 'chisato/0.5/f1#課題' | tail -n 1
    わが町の課題

# Whoever typed nothing is told what happened to it, and no save of theirs.
$ banso answer chisato/0.5/f1 現状 ひみつの文
@ start banso open chisato/0.5/f1#現状
@ wait 保存しました
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ wait 個人情報として削除されました
@ rows 19-22
  |   理由: 削除 2026-11-20 tanaka（LOGIN）|
  ||
  ||
  | 個人情報として削除されました|
@ type 別の話
@ wait 控えてあります

# Two texts are asked about, and then comes the removal: nobody has decided on that yet.
$ banso answer chisato/0.5/f1 現状 ほかの文
@ key Tab
@ wait 自分: 別の話
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ key 2
@ wait いま書いてあるもの: 別の話
@ key 1
@ wait 2 / 9
$ banso show 'chisato/0.5/f1#現状' | tail -n 1
    別の話

# Nor does a look at the history decide it.
@ signal HUP
@ exit 0
@ start banso open chisato/0.5/f1#現状
@ wait 別の話
@ key End
@ type とつづき
@ wait 控えてあります
@ key F5
@ wait 「現状」の履歴
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ key Esc
@ wait 別の話とつづき
@ key Tab
@ wait いま書いてあるもの: 別の話とつづき
@ signal HUP
@ exit 0
