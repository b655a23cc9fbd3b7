# What was cut out of a text goes with its 個人情報の削除, wherever it was to be put; what was cut out of
# another one stays.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ cat >kept <<'END'
> #!/bin/sh
> # Which files still hold it; none is how it should be.
> grep -l -a -e ひみつ $HOME/.local/share/banso/*
> END
$ chmod +x kept; banso answer chisato/0.5/f1 現状 ひみつの話

# Out of a text that stood there as it was cut, and was left.
@ start banso open chisato/0.5/f1#現状
@ wait ひみつの話
@ key End C-u
@ gone ひみつ
@ key C-z C-u Tab
@ wait 2 / 9
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ key C-v
@ type ほかの文。
@ wait ほかの文。
@ gone ひみつ
@ key C-s
@ wait 保存しました

# Cut out of what nobody purged it is put back, also behind that.
@ key C-u
@ gone ほかの文。
@ key S-Tab
@ wait 1 / 9
$ banso answer chisato/0.5/f1 取り組みたいこと 消すもの && banso purge chisato/0.5/f1 取り組みたいこと >/dev/null
@ key C-v
@ wait ほかの文。
@ key C-s
@ wait 保存しました

# Where the box was emptied, and by the person who purges.
@ key C-u C-s
@ wait 保存しました
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ key C-v
@ type あたらしい
@ wait あたらしい
@ gone ほかの文。
@ signal HUP
@ exit 0
$ ./kept
? 1
