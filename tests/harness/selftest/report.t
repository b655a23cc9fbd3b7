# What play says of scripts that fail. Their waits are cut short.
@ env PLAY_SLOW=0.1

$ cd "$TESTS/harness/selftest/fails" && play command.t
  FAILED command.t
  command.t:1: $ printf '一\n二\n': other output than expected
      expected:
        一
      * 三
      there:
        一
      * 二
  command.t:4: $ false: exit status 1, expected 0
      output: nothing
  command.t:5: $ echo more: other output than expected
      expected: nothing
      there:
      * more
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && play screen.t
  FAILED screen.t
  screen.t:3: @ screen: not seen within 0.5 s
      expected:
        |題|
      * |本分|
        cursor 2 0
      there:
        |題|
      * |本文|
        cursor 2 0
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && play empty.t
  FAILED empty.t
  empty.t:2: @ screen: no screen is expected yet: run make accept
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && play wait.t
  FAILED wait.t
  wait.t:3: @ wait 本文: not shown: the program has ended with status 4
      there:
        |題|
        cursor 1 0
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && PLAY_SLOW=0.1 play answers.t
  FAILED answers.t
  answers.t:2: @ answers functions: F1 is not answered
      there:
        |題|
        cursor 1 2
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && play exit.t
  FAILED exit.t
  exit.t:3: @ exit 0: the terminal is not as it was
      left behind:
        the alternate screen is still shown
        the cursor is hidden
        canonical mode is off
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && play status.t
  FAILED status.t
  status.t:3: @ exit 0: ended with signal KILL
      there:
        cursor 0 0
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && play stubborn.t
  FAILED stubborn.t
  stubborn.t:3: @ wait here: after it the program was sent HUP and went on for 0.5 s
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && play start.t
  FAILED start.t
  start.t:2: @ start cat: the program before has not been ended by @ exit or @ kill
  0 passed, 1 failed
? 1
$ cd "$TESTS/harness/selftest/fails" && play syntax.t line.t
  FAILED syntax.t
  syntax.t:1: @ star cat: no such command
  syntax.t:2: @ type: something is missing behind the command
  syntax.t:3: @ hangup now: nothing belongs behind the command
  syntax.t:4: @ wait x: no expected lines belong here
  FAILED line.t
  line.t:3: neither a command nor its output:   a
  0 passed, 2 failed
? 1
$ play nowhere.t
  FAILED nowhere.t
  nowhere.t: No such file or directory
  0 passed, 1 failed
? 1
$ play
  usage: play [--accept] [--bin DIR] [-j JOBS] [--times FILE] FILE.t...
         play --widths
? 2
