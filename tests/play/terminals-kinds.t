# Every screen says the same on every kind of terminal, and the cursor stands at the same place. What
# tells a state is a character or a word: it is there with 256 colours as with none.

$ tic -x -o terminfo $TESTS/data/terminals.ti
@ env TERMINFO=$PWD/terminfo
@ styles off

# 256 colours are what the scripts themselves are written for; here are 8 of them, or 16.
@ env TERM=xterm
@ play tour-80x24.t
@ play tour-40x12.t
@ play tour-asks.t
@ env TERM=test-16
@ play tour-80x24.t
@ play tour-asks.t

# Within screen and tmux, and what they are within.
@ env TERM=screen
@ play tour-80x24.t
@ play tour-asks.t
@ env TERM=tmux
@ play tour-80x24.t
@ play tour-asks.t
@ env TERM=tmux-256color
@ play tour-80x24.t

@ env TERM=linux
@ play tour-80x24.t
@ play tour-40x12.t
@ play tour-asks.t
@ env TERM=putty
@ play tour-80x24.t
@ play tour-asks.t

# Without colours
@ env TERM=vt100
@ play tour-80x24.t
@ play tour-40x12.t
@ play tour-asks.t
@ env TERM=xterm-256color
@ env NO_COLOR=1
@ play tour-80x24.t
@ play tour-asks.t
@ env NO_COLOR

# One that this machine does not know is an xterm, and that is said on the first screen.
@ env TERM=no-such-terminal
@ play tour-80x24.t
@ play tour-40x12.t
