@ star cat
@ type
@ hangup now
@ wait x
  never
