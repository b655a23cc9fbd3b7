# Anything typed at random: the terminal shows the text and the cursor where the model has them, where
# ambiguous characters are two columns wide, too.
$ banso new --name 知里町 --id chisato
  chisato
@ ambiguous 2
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ random 5000 4711
@ signal HUP
@ exit 0
