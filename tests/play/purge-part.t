# 個人情報の削除 while somebody has it open and neither empties the box nor decides: what they type from
# then on is kept, however the program ends, and nothing of what was removed.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ cat >kept <<'END'
> #!/bin/sh
> # Which files still hold it; none is how it should be.
> grep -l -a -e ひみつ -e うちかけ $HOME/.local/share/banso/*
> END
$ chmod +x kept; banso answer chisato/0.5/f1 現状 ひみつの文

# Behind, in front and within it; what was taken out of it comes back by no key.
@ start banso open chisato/0.5/f1#現状
@ wait ひみつの文
@ key End
@ type うちかけ
@ wait 控えてあります
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ wait 個人情報として削除されました
@ wait これから書く文だけを控えます
@ type あたらしい話
@ wait うちかけあたらしい話
@ key Home
@ type まえに
@ wait まえにひみつの文
@ key Right*3
@ key C-k
@ gone つの文
@ key C-v C-z
@ type おわり
@ wait まえにひみつおわり
@ signal HUP
@ exit 0
$ ./kept
? 1
@ start banso open chisato/0.5/f1#現状
@ wait まえに おわり
@ gone ひみつ
@ key Tab
@ wait 2 / 9
@ signal HUP
@ exit 0
$ banso show 'chisato/0.5/f1#現状' | tail -n 1
    まえに おわり

# However it ends.
$ banso answer chisato/0.5/f1 現状 ひみつの文
@ start banso open chisato/0.5/f1#現状
@ wait ひみつの文
@ key End
@ type うちかけ
@ wait 控えてあります
$ banso purge chisato/0.5/f1 現状 >/dev/null
@ wait 個人情報として削除されました
@ type つづきの話
@ wait うちかけつづきの話
@ signal TERM
@ exit 0
$ ./kept
? 1
@ start banso open chisato/0.5/f1#現状
@ wait つづきの話
@ gone うちかけ
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso answer chisato/0.5/f1 課題 ひみつの文
@ start banso open chisato/0.5/f1#課題
@ wait ひみつの文
@ type うちかけ
@ wait 控えてあります
$ banso purge chisato/0.5/f1 課題 >/dev/null
@ wait 個人情報として削除されました
@ type 一つめ
@ wait 一つめ
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ ./kept
? 1
@ start banso open chisato/0.5/f1#課題
@ wait 一つめ
@ gone うちかけ
@ signal HUP
@ exit 0

# What was typed since and taken back is not kept, and nothing is where nothing was typed.
$ banso answer chisato/0.5/f1 考え方 ひみつの文
@ start banso open chisato/0.5/f1#考え方
@ wait ひみつの文
@ type うちかけ
@ wait 控えてあります
$ banso purge chisato/0.5/f1 考え方 >/dev/null
@ wait 個人情報として削除されました
@ type も
@ key Bs
@ signal HUP
@ exit 0
$ ./kept
? 1
@ start banso open chisato/0.5/f1#考え方
@ wait 考え方
@ gone うちかけ
@ type あたらしい話
@ wait 控えてあります

# Who decided on it and comes back at once writes as ever, whichever it was.
$ banso purge chisato/0.5/f1 考え方 >/dev/null
@ wait 個人情報として削除されました
@ key Tab
@ wait いま書いてあるもの: あたらしい話
@ key 1 S-Tab End
@ type とつづき
@ wait 控えてあります
@ signal HUP
@ exit 0
@ start banso open chisato/0.5/f1#考え方
@ wait あたらしい話とつづき
@ key Tab S-Tab
@ wait 4 / 9
$ banso purge chisato/0.5/f1 考え方 >/dev/null
@ key End
@ type うちかけ
@ key Tab
@ wait いま書いてあるもの: あたらしい話とつづきうちかけ
@ key 2 S-Tab
@ wait 4 / 9
@ type べつの話
@ wait 控えてあります
@ gone あたらしい話
@ signal HUP
@ exit 0
$ ./kept
? 1
@ start banso open chisato/0.5/f1#考え方
@ wait べつの話
@ gone あたらしい話
@ signal HUP
@ exit 0
