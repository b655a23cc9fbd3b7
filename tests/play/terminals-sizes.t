# Every screen, made tiny, then huge, then as it was: nothing is lost, all is drawn anew as it was, and
# the cursor is back at its place. Below 40x12 there is only the wish for more room.

@ styles off
@ twice
  @ signal CONT
  @ drawn
  @ resize 5x20
  @ drawn
  @ screen
    |画面|
    |を広|
    |げて|
    |くだ|
    |さい|
    cursor 0 0
  @ resize 1x1
  @ drawn
  @ cursor 0 0
  @ resize 39x50
  @ wait 画面を広げてください
  @ resize 160x50
  @ gone 画面を広げてください
@ sights tour/80x24.screens tour/40x12.screens
@ play tour.t
@ play tour-asks.t
@ play new.t
@ play session.t
@ play tasks.t
@ play overview.t
@ play table-cells.t
@ play table-small.t

# A huge window shows from its beginning what was scrolled; a tiny one does not change that.
@ twice
  @ resize 1x1
  @ drawn
  @ resize 5x20
  @ wait げて
@ play fields.t
@ play output.t
@ play help.t
