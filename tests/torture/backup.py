#!/usr/bin/env python3
"""Copies while others save, some killed under way; and the copies that are made by themselves, for a month.

A copy is of one moment: it is whole, nothing is missing in it that was kept before it began, and in
each person's part of it no save is there without those before it. A copy that was killed leaves the
one of that name as it was. Of the daily copies the last seven are kept, each whole.

usage: backup.py BANSO SCENARIOS FOLDER COPIES [SEED]
"""
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data"))
sys.dont_write_bytecode = True
from copies import copies as copies_of_days, day, noon, pass_day  # noqa: E402
from office import GIVE_UP, Broken, Office, Screen  # noqa: E402

WRITERS = 4
KILLED = 0.4  # of the copies
KEPT = 7      # daily copies


class Writer(threading.Thread):
    """Somebody who saves one number after the other."""

    def __init__(self, office, person):
        super().__init__(daemon=True)
        self.office, self.person = office, person
        self.begun = self.kept = 0
        self.ends, self.broken = False, None

    def run(self):
        try:
            while not self.ends:
                self.begun += 1
                self.office.banso("answer", "t/1/f2/" + self.person, "noticed", "%d" % self.begun)
                self.kept = self.begun
        except (Broken, subprocess.TimeoutExpired) as broken:
            self.broken = broken


def history_of(path):
    """What the copy holds of each person, in the order of time."""
    database = sqlite3.connect("file:%s?mode=ro&immutable=1" % path, uri=True)
    try:
        if database.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise Broken("%s is not whole" % path)
        said = {}
        for person, text in database.execute(
                "SELECT s.respondent, h.text FROM history h JOIN sheet s ON s.id = h.sheet"
                " WHERE h.field = 'noticed' ORDER BY h.n"):
            said.setdefault(person, []).append(int(text))
        return said
    finally:
        database.close()


class Copies:
    def __init__(self, office, writers, rng):
        self.office, self.writers, self.rng = office, writers, rng
        self.path, self.said = os.path.join(office.folder, "copy.db"), {}
        self.whole = self.killed = 0
        self.seconds = 0.1  # that the last whole one took

    def copy(self):
        before = {writer.person: writer.kept for writer in self.writers}
        began = time.monotonic()
        process = subprocess.Popen([self.office.program, "backup", self.path], env=self.office.env,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if self.rng.random() < KILLED:
            time.sleep(self.rng.random() * self.seconds)
            process.kill()
        told = process.communicate()[1].decode("utf-8", "replace")
        begun = {writer.person: writer.begun for writer in self.writers}
        if process.returncode == 0:
            self.seconds = time.monotonic() - began
            self.check(before, begun)
        elif process.returncode == -signal.SIGKILL:
            self.killed += 1
            if os.path.exists(self.path) and history_of(self.path) != self.said:
                self.check(before, begun)  # it was there already when the kill came
        else:
            raise Broken("backup: status %d, %s" % (process.returncode, told))

    def check(self, before, begun):
        said = history_of(self.path)
        for person, kept in before.items():
            numbers = said.get(person, [])
            if numbers != list(range(1, len(numbers) + 1)) or not kept <= len(numbers) <= begun[person]:
                raise Broken("%s kept %d and began %d, the copy holds %s" %
                             (person, kept, begun[person], numbers))
        self.said = said
        self.whole += 1


def copy_while_others_save(office, rng, count):
    people = [office.banso("respondent", "add", "t", "--name", "人%d" % number).strip()
              for number in range(WRITERS)]
    writers = [Writer(office, person) for person in people]
    copies = Copies(office, writers, rng)
    for writer in writers:
        writer.start()
    try:
        for _ in range(count):
            copies.copy()
    finally:
        for writer in writers:
            writer.ends = True
        for writer in writers:
            writer.join()
    if any(writer.broken for writer in writers):
        raise Broken([writer.broken for writer in writers if writer.broken])
    office.banso("backup", copies.path)
    copies.check({writer.person: writer.kept for writer in writers},
                 {writer.person: writer.begun for writer in writers})
    return copies, sum(writer.kept for writer in writers)


def names_of_copies(office):
    return sorted(name for name in os.listdir(office.folder) if name.startswith("banso.db.backup-"))


def spend_day(office, rng):
    """Whether banso was killed while it made the copy of the day."""
    path = "%s.backup-%s" % (office.path, day(0))
    screen = Screen([office.program], office.env)
    screen.wait("支援先の一覧")
    is_killed, limit = rng.random() < KILLED, time.monotonic() + GIVE_UP
    while not os.path.exists(path) and time.monotonic() < limit:
        if is_killed and any(".new-" in name for name in names_of_copies(office)):
            time.sleep(rng.random() * 0.01)
            break
        screen.read(0 if is_killed else 0.01)
    screen.end(signal.SIGKILL if is_killed else signal.SIGHUP)
    if not is_killed and not os.path.exists(path):
        raise Broken("there is no copy of the day")
    return is_killed and not os.path.exists(path)


def fill(office):
    """So that a copy takes a while."""
    for number in range(60):
        office.banso("answer", "t/0.5/f1", "issue", "%d" % number + "ながい文" * 10000)


def pass_days(office, rng, count):
    """On how many of these days banso was killed while it made its copy."""
    made, killed = [], 0
    for number in range(count):
        pass_day(office.path)
        if spend_day(office, rng):
            killed += 1
        else:
            made.append(number)
        stand = copies_of_days(office.path)
        wanted = {number - other for other in made[-KEPT:]}
        if not wanted <= {age for age, _ in stand} or len(stand) > KEPT + 1:
            raise Broken("of the days %s there are %s" % (wanted, stand))
        for _, path in stand:
            history_of(path)
    return killed


def main():
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    count, seed = int(sys.argv[4]), int(sys.argv[5]) if len(sys.argv) > 5 else 1
    shutil.rmtree(folder, ignore_errors=True)
    os.environ["TZ"] = noon()  # no midnight comes: days pass by making the copies a day older
    time.tzset()
    rng, office = random.Random(seed), Office(program, scenarios, folder)
    office.banso("new", "--name", "知里町", "--id", "t")
    copies, kept = copy_while_others_save(office, rng, count)
    days = count // 10
    fill(office)
    killed = pass_days(office, rng, days)
    print("copies: %d while %d people saved %d times, each whole, of one moment and with all that was kept"
          " before it; %d killed, the file before them unharmed; %d days, killed on %d, the last %d copies"
          " whole" % (copies.whole, WRITERS, kept, copies.killed, days, killed, KEPT))


main()
