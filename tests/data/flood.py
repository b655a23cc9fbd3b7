#!/usr/bin/env python3
"""Types or pastes into a program without end: whether it writes a draft, and
whether it ends when it is told to.

usage: flood.py type|paste|deaf COMMAND...

deaf: what is typed, while the terminal takes nothing.
"""
import mmap
import os
import select
import shutil
import signal
import sqlite3
import struct
import sys
import time

sys.path.insert(0, os.path.join(os.environ["TESTS"], "torture"))
from office import GIVE_UP, Broken, Screen  # noqa: E402

TEXT = "地域の集まりで話した。" * 3000
MOST_BYTES = 1024 * 1024  # of what comes behind the signal; a terminal holds some 64 KiB


def flood(fd, sent):
    """Writes for ever in a process of its own and counts the bytes in `sent`."""
    pid = os.fork()
    if pid == 0:
        try:
            while True:
                count = struct.unpack("q", sent[:8])[0]
                sent[:8] = struct.pack("q", count + os.write(fd, TEXT.encode()))
        finally:
            os._exit(0)
    return pid


def newest_draft(path):
    """Its number; 0 for none."""
    database = sqlite3.connect(path, timeout=GIVE_UP)
    found = database.execute("SELECT max(n) FROM draft WHERE length(text) > 0").fetchone()[0]
    database.close()
    return found or 0


def rest(screen, is_deaf):
    """For a moment; whether the program has ended."""
    if not is_deaf:
        return screen.read(0.05)
    return select.select([screen.ended], [], [], 0.05)[0] != []


def main():
    is_deaf = sys.argv[1] == "deaf"
    path = os.path.join(os.environ["HOME"], ".local/share/banso/banso.db")
    screen = Screen([shutil.which(sys.argv[2]), *sys.argv[3:]], dict(os.environ, TERM="xterm"))
    screen.wait("帳票1")
    before = newest_draft(path)
    counts = [mmap.mmap(-1, 8), mmap.mmap(-1, 8)]  # two, so that one of them is always ahead
    if sys.argv[1] == "paste":
        screen.send("\033[200~")
    writers = [flood(screen.fd, sent) for sent in counts]
    limit = time.monotonic() + GIVE_UP
    try:
        screen.ended = os.pidfd_open(screen.pid)
        while newest_draft(path) == before:
            rest(screen, is_deaf)
            if time.monotonic() > limit:
                raise Broken("no draft")
        sent = sum(struct.unpack("q", sent[:8])[0] for sent in counts)
        os.kill(screen.pid, signal.SIGTERM)
        while not rest(screen, is_deaf):
            more = sum(struct.unpack("q", sent[:8])[0] for sent in counts) - sent
            if more > MOST_BYTES or time.monotonic() > limit:
                raise Broken("it goes on reading: %d bytes" % more)
        print("a draft was written, it ended")
    except Broken as broken:
        print(broken)
    finally:
        for pid in writers:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        os.kill(screen.pid, signal.SIGKILL)
        os.waitpid(screen.pid, 0)


if __name__ == "__main__":
    main()
