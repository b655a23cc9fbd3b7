# Every screen says the same on every kind of terminal, and the cursor stands at the same place.

$ tic -x -o terminfo $TESTS/data/terminals.ti
@ env TERMINFO=$PWD/terminfo
@ styles off
@ sights tour/80x24.screens tour/40x12.screens

# The scripts themselves are played on an xterm-256color.
@ env TERM=xterm
@ play tour.t
@ play tour-asks.t

# Within screen and tmux
@ env TERM=screen
@ play tour.t
@ play tour-asks.t
@ env TERM=tmux
@ play tour.t
@ play tour-asks.t
@ env TERM=tmux-256color
@ play tour.t

@ env TERM=linux
@ play tour.t
@ play tour-asks.t
@ env TERM=putty
@ play tour.t
@ play tour-asks.t
@ env TERM=vt100
@ play tour.t
@ play tour-asks.t

# One that this machine does not know is an xterm, and that is said on the first screen.
@ env TERM=no-such-terminal
@ start banso
@ wait 端末の種類「no-such-terminal」が分からないので、xterm として表示します。
@ key q
@ exit 0
@ play tour.t
