#!/usr/bin/env python3
"""A second banso on a terminal of its own, for tests of two people at once.

usage: second.py TEXT COMMAND...    starts it, waits until its screen has shown TEXT, prints its
process number and leaves it running, until it is killed or the folder of the test is gone.
"""
import os
import pty
import select
import sys


def drain(master):
    """Reads on so that the program never waits for its terminal."""
    while os.stat(".").st_nlink:
        if select.select([master], [], [], 1)[0]:
            try:
                if not os.read(master, 65536):
                    return
            except OSError:
                return


def main():
    shown = sys.argv[1].encode()
    pid, master = pty.fork()
    if pid == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    seen = b""
    while shown not in seen: # play, which has started this, does not wait for ever
        seen += os.read(master, 65536)
    print(pid, flush=True)
    if os.fork() == 0:
        os.setsid()
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in range(3):
            os.dup2(null, descriptor)
        drain(master)
        os.kill(pid, 9)
        os._exit(0)


main()
