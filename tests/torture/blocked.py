#!/usr/bin/env python3
"""A terminal that takes nothing, from random instants on, while somebody types.

It is stopped as by an XOFF, or its buffer is full because nobody reads. Typing goes on for a while.
Then the program is told to end by SIGTERM or SIGHUP: it ends within a second, and all that was typed
more than a second before stands as a value or a draft. Or the terminal takes again: the screen shows
what is typed from then on, and nothing of the text is missing.

usage: blocked.py BANSO SCENARIOS FOLDER TIMES [SEED]
"""
import os
import random
import shutil
import signal
import sqlite3
import sys
import termios
import time

from office import GIVE_UP, LETTERS, SLOW, Office, Screen, Typist, end_in_order

SEEN_AGAIN = "鱗"  # no letter of these
REDRAW = "\x0c"
REDRAWS = 60      # more than a pseudo-terminal holds
ENDS_IN = SLOW * 1.0  # seconds, as promised in banso(1)
BEHIND = 1.0 + SLOW * 0.25


def make_deaf(screen, typist, rng):
    """Half of the times by an XOFF, half by a buffer that is full; how to undo it."""
    if rng.random() < 0.5:
        slave = os.open("/proc/%d/fd/0" % screen.pid, os.O_RDWR | os.O_NOCTTY)
        termios.tcflow(slave, termios.TCOOFF)
        return lambda: (termios.tcflow(slave, termios.TCOON), os.close(slave))
    for _ in range(REDRAWS):
        screen.send(REDRAW)
        typist.type(rng.choice(LETTERS))
    return lambda: None


def kept(office, engagement):
    """What stands in the field: the draft, else the value."""
    connection = sqlite3.connect(office.path, timeout=GIVE_UP)
    found = connection.execute(
        "SELECT text FROM draft WHERE engagement = ? AND field = 'current' UNION ALL SELECT v.text"
        " FROM value v JOIN sheet s ON s.id = v.sheet WHERE s.engagement = ? AND s.form = 'f1'"
        " AND v.field = 'current'", (engagement, engagement)).fetchone()
    connection.close()
    return found[0] if found else ""


def try_once(office, rng, number):
    """Seconds until the end, letters missing, and those that should not be."""
    engagement = "t%d" % number
    office.banso("new", "--name", "まち%d" % number, "--id", engagement)
    screen = Screen([office.program, "open", engagement + "/0.5/f1#current"], office.env)
    typist = Typist(rng, screen)
    screen.wait("現状")
    typist.type_for(rng.random(), screen.read)
    hear = make_deaf(screen, typist, rng)
    typist.type_for(rng.choice((0.2, 1, 2)) * rng.random(), time.sleep)
    way = rng.choice((signal.SIGTERM, signal.SIGHUP, None))
    if way is None:
        hear()
        typist.type(SEEN_AGAIN)
        screen.wait(SEEN_AGAIN)
    seconds, at, waited_then = end_in_order(screen, way or signal.SIGTERM)
    if way is not None:
        hear()
    os.close(screen.fd)
    return (seconds, *typist.lost(kept(office, engagement), at, waited_then, BEHIND))


def main():
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    times, rng = int(sys.argv[4]), random.Random(int(sys.argv[5]) if len(sys.argv) > 5 else 1)
    shutil.rmtree(folder, ignore_errors=True)
    office = Office(program, scenarios, folder)
    office.env.pop("BANSO_NOW", None)
    found = [try_once(office, rng, number) for number in range(times)]
    slowest = max(seconds for seconds, _, _ in found)
    late, lost = (sum(one[i] for one in found) for i in (1, 2))
    print("a terminal that takes nothing while typing: %d times; %d characters older than 1 s lost,"
          " %d of the last second, ended within %.2f s" % (times, lost, late - lost, slowest))
    if lost or slowest > ENDS_IN:
        sys.exit("blocked: %d characters lost, %.2f s to end" % (lost, slowest))


main()
