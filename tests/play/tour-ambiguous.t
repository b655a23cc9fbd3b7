# Every screen of the practice town where ambiguous characters (○ ① ※ …) take two columns.

@ ambiguous 2
# Drawn anew it is the same: curses and the terminal agree about each column.
@ twice
  @ signal CONT
  @ drawn
@ sights tour/ambiguous.screens
@ play tour.t
