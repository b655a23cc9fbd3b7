#!/usr/bin/env python3
"""Three Unix users of one group work in one database at once.

Each types drafts, also where others have theirs, saves values and rows, and reads. In the end every
draft stands as its person typed it, was shown to nobody else and is offered to them alone; every row
and every value is there or in the history, under the name of its person; who else has a field open
is seen by each of them; and the files are the group's and nobody else's.

usage: users.py BANSO SCENARIOS FOLDER ROUNDS [SEED]
"""
import concurrent.futures
import functools
import os
import random
import signal
import sqlite3
import sys
import time

from office import GIVE_UP, Broken
from person import GROUP, NAMES, Person, lay_office, lay_shared

KANJI = "山際二地区通場歩行人多便一日三帰合担手自治会役員同顔十年変移動足送迎小集試話聞次回長乗気交課呼声見知感心配"
FIELDS = tuple(("t/1/f2/p%d" % number, field) for number in range(1, 41) for field in ("noticed", "felt"))
READS = (("show", "t"), ("show", "t/1/f2/p1"), ("export", "t", "--format", "json"), ("export", "@all", "--format", "csv"),
         ("history", "t/1/f2/p1"), ("list",), ("task", "list", "t"))


class Worker(Person):
    def __init__(self, number, office, path, rng):
        super().__init__(number, office, path)
        self.rng, self.drafts, self.values, self.rows, self.reads = rng, {}, [], [], 0

    def mark(self, kind):
        """A text that is found nowhere else, and tells whose it is."""
        return kind + self.name + "".join(self.rng.choice(KANJI) for _ in range(9))

    def check_nothing_seen(self, what, text):
        self.reads += 1
        for name in NAMES:
            if name != self.name and "下書" + name in text:
                raise Broken("%s saw a draft of %s: %s" % (self.name, name, what))

    def type_draft(self):
        """The line drops behind it."""
        place = self.rng.choice([place for place in FIELDS if place not in self.drafts])
        text = self.drafts[place] = self.mark("下書")
        screen = self.screen("open", "%s#%s" % place)
        screen.wait(" / ")
        screen.press(text, text[-3:])
        self.check_nothing_seen(place, screen.seen.decode("utf-8", "replace"))
        screen.end(signal.SIGHUP)

    def save(self):
        self.values.append(self.mark("値"))
        self.banso("answer", *self.rng.choice(FIELDS), self.values[-1])

    def add_row(self):
        self.rows.append(self.mark("行"))
        self.banso("answer", "t/1/ideal", "gaps:+:current", self.rows[-1])

    def look(self):
        words = self.rng.choice(READS)
        self.check_nothing_seen(words, self.banso(*words))

    def work(self, rounds):
        for _ in range(rounds):
            deed = self.rng.choice((self.type_draft, self.save, self.save, self.add_row, self.look, self.look))
            if deed != self.type_draft or len(self.drafts) < len(FIELDS):
                deed()
        return self

    def find_own(self, place, text):
        """Back at the place: the own draft, whatever was saved there meanwhile, and no other."""
        screen = self.screen("open", "%s#%s" % place)
        screen.wait(text)
        self.check_nothing_seen(place, screen.seen.decode("utf-8", "replace"))
        screen.end(signal.SIGKILL)


def work_as(office, path, rounds, seed, number):
    try:
        return Worker(number, office, path, random.Random(seed * 10 + number)).work(rounds)
    except Broken as broken:
        print("users: seed %d: %s" % (seed, broken), file=sys.stderr)
        return None


def check_files(folder):
    for name in os.listdir(folder):
        info = os.stat(os.path.join(folder, name))
        if info.st_gid != GROUP or info.st_mode & 0o007 or info.st_mode & 0o060 != 0o060:
            raise Broken("%s has mode %o and group %d" % (name, info.st_mode, info.st_gid))


def check_kept(path, people):
    database = sqlite3.connect("file:%s?mode=ro" % path, uri=True, timeout=GIVE_UP)
    drafts = sorted(database.execute("SELECT who, form, respondent, field, text FROM draft"))
    said = set(database.execute("SELECT who, text FROM history"))
    rows = [text for text, in database.execute(
        "SELECT text FROM value WHERE field = 'gaps' AND column = 'current'")]
    database.close()
    typed = sorted((person.login, *where.split("/")[2:], field, text)
                   for person in people for (where, field), text in person.drafts.items())
    # A text that is written on stands in front of what was typed.
    if [draft[:-1] for draft in drafts] != [draft[:-1] for draft in typed] or any(
            not draft[-1].endswith(own[-1]) for draft, own in zip(drafts, typed)):
        raise Broken("of drafts these are no more: %s\nand these are there: %s" % (
            sorted(set(typed) - set(drafts)), sorted(set(drafts) - set(typed))))
    if sorted(rows) != sorted(text for person in people for text in person.rows):
        raise Broken("rows are %s" % rows)
    for person in people:
        for text in person.values + person.rows:
            if ("%s（%s）" % (person.name, person.login), text) not in said:
                raise Broken("%s of %s is not in the history" % (text, person.name))


def check_presence(people):
    """All at one field: each sees both others."""
    screens = [person.screen("open", "t/0.5/f1#issue") for person in people]
    for person, screen in zip(people, screens):
        for other in people:
            if other is not person:
                screen.wait(other.name + "（")
    for screen in screens:
        screen.end(signal.SIGHUP)


def main():
    program, scenarios, office = (os.path.abspath(path) for path in sys.argv[1:4])
    rounds, seed = int(sys.argv[4]), int(sys.argv[5]) if len(sys.argv) > 5 else 1
    lay_office(program, scenarios, office)
    folder = lay_shared(office, "shared")
    path = os.path.join(folder, "banso.db")
    first = Person(1, office, path)
    first.banso("new", "--name", "知里町", "--id", "t")
    for number in range(40):
        first.banso("respondent", "add", "t", "--name", "住民%d" % number)
    begin = time.monotonic()
    with concurrent.futures.ProcessPoolExecutor(3) as pool:
        people = list(pool.map(functools.partial(work_as, office, path, rounds, seed), (1, 2, 3)))
    if None in people:
        sys.exit(1)
    try:
        check_kept(path, people)
        check_files(folder)
        check_presence(people)
        for person in people:
            for place, text in person.drafts.items():
                person.find_own(place, text)
    except Broken as broken:
        sys.exit("users: seed %d: %s" % (seed, broken))
    count = {kind: sum(len(getattr(person, kind)) for person in people) for kind in ("drafts", "values", "rows")}
    print("users of one group: 3 at once in one database for %d s; %d drafts, %d values and %d rows, all there"
          " under the name of their person, and no draft in any of %d looks of others" % (
              time.monotonic() - begin, count["drafts"], count["values"], count["rows"],
              sum(person.reads for person in people)))


main()
