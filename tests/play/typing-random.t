# Anything typed at random: the terminal shows the text and the cursor where the model has them.
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ random 5000 20261121
@ signal HUP
@ exit 0
