# Every screen says the same on every kind of terminal, and the cursor stands at the same place.

$ tic -x -o terminfo $TESTS/data/terminals.ti
@ env TERMINFO=$PWD/terminfo
@ styles off

# The scripts themselves are played on an xterm-256color.
@ env TERM=xterm
@ play tour-80x24.t
@ play tour-asks.t

# Within screen and tmux
@ env TERM=screen
@ play tour-80x24.t
@ play tour-40x12.t
@ play tour-asks.t
@ env TERM=tmux
@ play tour-80x24.t
@ play tour-asks.t
@ env TERM=tmux-256color
@ play tour-80x24.t

@ env TERM=linux
@ play tour-80x24.t
@ play tour-asks.t
@ env TERM=putty
@ play tour-80x24.t
@ play tour-asks.t
@ env TERM=vt100
@ play tour-80x24.t
@ play tour-asks.t

# One that this machine does not know is an xterm, and that is said on the first screen.
@ env TERM=no-such-terminal
@ start banso
@ wait 端末の種類「no-such-terminal」が分からないので、xterm として表示します。
@ key q
@ exit 0
@ play tour-80x24.t
