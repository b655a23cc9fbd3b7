#!/usr/bin/env python3
"""Somebody else holds the database, from random instants on, while somebody types.

Typing goes on for a while, and fields are left. Then the program is killed, or told to end by SIGTERM
or SIGHUP, while the database is held still: it ends within a second, and all that was typed more than
a second before stands as a value, as a draft, or in the file of what could not be kept. Or the other one is
done: all is in the database, and no file is left.

usage: locked.py BANSO SCENARIOS FOLDER TIMES [SEED]
"""
import glob
import os
import random
import re
import shutil
import signal
import sqlite3
import sys
import time

from office import GIVE_UP, SLOW, Broken, Office, Screen, Typist, end_in_order

FIELDS = ("current", "issue")  # Tab leads from one to the next, where it is kept
WAITS = 0.3       # seconds: for others who save, as promised in banso(1)
BEHIND = 1.0 + WAITS + SLOW * 0.25
ENDS_IN = SLOW * 1.0


def hold(path):
    """Holds the database; call what it gives to let it go."""
    connection = sqlite3.connect(path, timeout=GIVE_UP, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    return lambda: (connection.execute("ROLLBACK"), connection.close())


def rescued(folder):
    return glob.glob(os.path.join(folder, "banso-書きかけ-*.txt"))


def kept(office, engagement):
    """What stands in the fields, one behind the other: of each the newest, which is the longest."""
    found = {field: [""] for field in FIELDS}
    connection = sqlite3.connect(office.path, timeout=GIVE_UP)
    for field, text in connection.execute(
            "SELECT field, text FROM draft WHERE engagement = ? UNION ALL SELECT v.field, v.text FROM"
            " value v JOIN sheet s ON s.id = v.sheet WHERE s.engagement = ? AND s.form = 'f1'",
            (engagement, engagement)):
        found.get(field, []).append(text)
    connection.close()
    for path in rescued(office.folder):
        try:
            with open(path, encoding="utf-8") as file:
                rescue = file.read()
        except FileNotFoundError:
            continue  # taken away since: what stood in it is in the database at the next look
        for field, text in re.findall("【%s/0.5/f1#(\\w+)  [^】]*】\n(.*)\n" % engagement, rescue):
            found[field].append(text)
    return "".join(max(found[field], key=len) for field in FIELDS)


def type_on(rng, screen, typist):
    """For a while, with a Tab somewhere: where it is not kept, what follows stays in the field."""
    typist.type_for(rng.choice((0.3, 2, 4)) * rng.random(), screen.read)
    if rng.random() < 0.5:
        screen.send("\t")
        typist.type_for(rng.choice((0.1, 1, 2)) * rng.random(), screen.read)


def wait_until_kept(office, engagement, text):
    """All of it, in the database alone."""
    limit = time.monotonic() + GIVE_UP
    while kept(office, engagement) != text or rescued(office.folder):
        if time.monotonic() > limit:
            raise Broken("kept is %r, typed was %r" % (kept(office, engagement), text))
        time.sleep(0.02)


def try_once(office, rng, number):
    """Seconds until the end (None: killed), letters missing, and those that should not be."""
    engagement = "t%d" % number
    office.banso("new", "--name", "まち%d" % number, "--id", engagement)
    screen = Screen([office.program, "open", engagement + "/0.5/f1#current"], office.env)
    typist = Typist(rng, screen)
    screen.wait("現状")
    typist.type_for(rng.random(), screen.read)
    let_go = hold(office.path)
    type_on(rng, screen, typist)
    way = rng.choice((signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, None))
    if way is None:
        let_go()
        wait_until_kept(office, engagement, typist.text())
    if way == signal.SIGKILL:
        at, waited_then = screen.end(way)
        seconds = None
    else:
        seconds, at, waited_then = end_in_order(
            screen, way or signal.SIGTERM, lambda: rescued(office.folder))
        os.close(screen.fd)
    if way is not None:
        let_go()
    lost = typist.lost(kept(office, engagement), at, waited_then, BEHIND)
    for path in rescued(office.folder):
        os.unlink(path)
    return (seconds, *lost)


def main():
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    times, rng = int(sys.argv[4]), random.Random(int(sys.argv[5]) if len(sys.argv) > 5 else 1)
    shutil.rmtree(folder, ignore_errors=True)
    office = Office(program, scenarios, folder)
    office.env.pop("BANSO_NOW", None)
    found = [try_once(office, rng, number) for number in range(times)]
    slowest = max([seconds for seconds, _, _ in found if seconds is not None], default=0.0)
    late, lost = (sum(one[i] for one in found) for i in (1, 2))
    print("a database that others hold while typing: %d times; %d characters older than 1 s lost, %d"
          " of the last second, ended within %.2f s" % (times, lost, late - lost, slowest))
    if lost or slowest > ENDS_IN:
        sys.exit("locked: %d characters lost, %.2f s to end" % (lost, slowest))


main()
