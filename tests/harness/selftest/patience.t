# Limits on a busy machine: what would have come in time on one with nothing else to do, comes in time.

$ cat >busy.py <<'END'
> """usage: busy.py COMMAND...: performs it beside four busy loops a processor."""
> import os, signal, subprocess, sys
> loops = []
> for _ in range(4 * os.cpu_count()):
>     pid = os.fork()
>     if pid == 0:
>         os.setsid() # or they might share one part of the machine
>         signal.alarm(60)
>         while True:
>             pass
>     loops.append(pid)
> status = subprocess.call(sys.argv[1:])
> for pid in loops:
>     os.kill(pid, signal.SIGKILL)
> sys.exit(status)
> END

# A program, and a command, that compute for less than their limits of 0.5 and 0.6 s.
$ cat >work.py <<'END'
> import sys, time
> while time.process_time() < float(sys.argv[1]):
>     pass
> print("done")
> END
$ cat >works.t <<'END'
> @ start python3 $WORK/work.py 0.3
> @ wait done
> @ exit 0
> END
$ sed -i "1i @ env WORK=$PWD" works.t; cat works.t
  @ env WORK=$PWD
  @ start python3 $WORK/work.py 0.3
  @ wait done
  @ exit 0
$ PLAY_SLOW=0.1 python3 busy.py play works.t
  ok works.t
  1 passed, 0 failed
$ printf '@ env WORK=%s\n$ python3 $WORK/work.py 0.3\n  done\n' "$PWD" >command.t
$ PLAY_SLOW=0.02 python3 busy.py play command.t
  ok command.t
  1 passed, 0 failed

# What does nothing, or what never ends computing, fails there as well.
$ printf '@ start sleep 1000\n@ wait nothing\n' >sleeps.t
$ printf "@ start sh -c 'while :; do :; done'\n@ wait nothing\n" >loops.t
$ printf '$ sleep 1000\n' >sleeps-too.t
$ PLAY_SLOW=0.02 python3 busy.py play sleeps.t loops.t | grep -v '^  '
  FAILED sleeps.t
  sleeps.t:2: @ wait nothing: not shown within 0.1 s
  FAILED loops.t
  loops.t:2: @ wait nothing: not shown within 0.1 s
  0 passed, 2 failed
$ PLAY_SLOW=0.01 python3 busy.py play sleeps-too.t
  FAILED sleeps-too.t
  sleeps-too.t:1: $ sleep 1000: it did not end within 0.3 s
      output: nothing
  0 passed, 1 failed
? 1

# The key behind an Esc is one of its own, however late the program comes to read it.
$ cat >esc.py <<'END'
> """Says which keys came. An Esc is one if nothing follows it for 5 ms, and is answered by nothing."""
> import os, select, time, tty
> tty.setcbreak(0)
> os.write(1, b"ready ")
> while True:
>     key = os.read(0, 1)
>     if key == b"\033" and select.select([0], [], [], 0.005)[0]:
>         os.write(1, b"ALT-" + os.read(0, 1) + b" ")
>     elif key != b"\033":
>         os.write(1, key + b" ")
>     end = time.process_time() + 0.03
>     while time.process_time() < end:
>         pass
> END
$ cat >esc.t <<'END'
> @ start python3 $WORK/esc.py
> @ wait ready
> @ key a Esc
> @ wait a
> @ key b Esc
> @ wait b
> @ key c Esc
> @ wait c
> @ key d Esc
> @ wait d
> @ key e
> @ wait ready a b c d e
> END
$ sed -i "1i @ env WORK=$PWD" esc.t; python3 busy.py play esc.t
  ok esc.t
  1 passed, 0 failed
