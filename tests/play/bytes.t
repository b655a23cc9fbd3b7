# What terminals send that is no plain key: letters of CSI u and modifyOtherKeys, the mouse, stray bytes.

$ banso new --name 知里町 --id c >/dev/null
@ start banso open 'c/0.5/f1#current'
@ wait 現状

# --- bytes of another encoding: the warning stays, also behind text that came with them ---
@ bytes 83e38182
@ wait ! 読めない文字が届いたので、入れませんでした
@ wait | あ
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
