# What terminals send that is no plain key: letters of CSI u and modifyOtherKeys, the mouse, CP932.

$ banso new --name 知里町 --id c >/dev/null
@ start banso open 'c/0.5/f1#current'
@ wait 現状

# --- a terminal that sends CP932: nothing stays of ソ表示り, and the warning stays ---
@ bytes 835c955c8ea682e8
@ wait ! 読めない文字が届いたので、入れませんでした
@ rows 5-5
  | ||
# Also behind letters that came with it, and behind a paste.
@ bytes 82e882b561
@ wait ! 読めない文字が届いたので、入れませんでした
@ rows 5-5
  | | a|
@ key Bs
@ gone 読めない文字
@ bytes 1b5b3230307e91e632835c1b5b3230317e
@ wait ! 読めない文字が届いたので、入れませんでした
@ rows 5-5
  | | 2|
@ key Bs
@ gone 読めない文字

# --- letters and keys in other words ---
@ bytes 1b5b313233353475
@ wait あ
@ bytes 1b5b39373b3275
@ wait あA
@ bytes 1b5b32373b353b3132327e
@ gone あ

# --- the mouse types nothing, in a field as in a list ---
@ bytes 1b5b4d203131
@ type い
@ wait | い
@ signal HUP
@ exit 0
