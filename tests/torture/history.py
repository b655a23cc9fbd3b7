#!/usr/bin/env python3
"""The history of what is changed by commands and on the screen: it is only added to.

After each change all that the history held before is there unchanged, what was said stands in it
with who said it, and what stands now is its last word. Earlier values are brought back with F5,
and what was taken out of a list with u. In the end nothing but a purge can change it.

usage: history.py BANSO SCENARIOS FOLDER CHANGES [SEED]
"""
import os
import pwd
import random
import shutil
import signal
import sqlite3
import sys

from office import GIVE_UP, Broken, Office, Screen

WORDS = ("山ぎわの二地区", "通いの場", "帰りの便", "担い手", "自治会", "移動の足", "声かけ", "見守り", "\n", "、", "。", "が", "は", "12")
FIELDS = ("t/0.5/f1#current", "t/0.5/f1#issue", "t/0.5/f1#try", "t/1/f2/p1#noticed", "t/1/f2/p2#noticed",
          "t/1/f2/p3#felt")
LOGIN = pwd.getpwuid(os.getuid()).pw_name
NAME = os.environ.get("BANSO_USER") or LOGIN
WHO = LOGIN if NAME == LOGIN else "%s（%s）" % (NAME, LOGIN)
ON_SCREEN = 0.03  # of the changes
HISTORY = ("SELECT h.n, s.engagement, s.session, s.form, s.respondent, h.field, h.\"row\", h.\"column\","
           " h.revision, h.text, h.reason, h.why, h.at, h.who, i.identity, h.site_n FROM history h"
           " JOIN sheet s ON s.id = h.sheet JOIN site i ON i.id = h.site ORDER BY h.n")
VALUES = ("SELECT s.engagement, s.session, s.form, s.respondent, v.field, v.\"row\", v.\"column\","
          " v.revision, v.text, v.reason FROM value v JOIN sheet s ON s.id = v.sheet")


class Workshop(Office):
    def __init__(self, program, scenarios, folder, seed):
        super().__init__(program, scenarios, folder)
        self.rng, self.known, self.tasks, self.back, self.removed = random.Random(seed), [], 0, 0, 0
        self.banso("new", "--name", "知里町", "--id", "t")
        for name in ("山田", "佐藤", "鈴木"):
            self.banso("respondent", "add", "t", "--name", name)
        self.check()

    def rows(self, sql):
        database = sqlite3.connect("file:%s?mode=ro" % self.path, uri=True, timeout=GIVE_UP)
        try:
            return database.execute(sql).fetchall()
        finally:
            database.close()

    def check(self, text=None):
        """All that was known is there; what is new holds the text, and is this person's."""
        history = self.rows(HISTORY)
        if history[:len(self.known)] != self.known:
            raise Broken("the history was changed")
        new, last = history[len(self.known):], {}
        if any(row[13] != WHO for row in new):
            raise Broken("%s is not by %s" % (new, WHO))
        if len({row[14:] for row in history}) != len(history):
            raise Broken("two entries have one identity: %s" % new)
        if text is not None and text not in (row[9] for row in new):
            raise Broken("%r is not in the history, but %s" % (text, new))
        for row in history:
            if row[8] != last.get(row[1:8], (0,))[0] + 1:
                raise Broken("a revision is missing before %s" % (row,))
            last[row[1:8]] = row[8:11]
        if last != {row[:7]: row[7:] for row in self.rows(VALUES)}:
            raise Broken("what stands is not the history's last word")
        self.known = history

    def invent(self):
        text = "".join(self.rng.choice(WORDS) for _ in range(self.rng.randrange(1, 12))).strip("\n")
        return text + "%d" % len(self.known)

    # --- what people do; each returns the text that was kept by it, if there is one ---

    def answer(self):
        text = self.invent()
        self.banso("answer", *self.rng.choice(FIELDS).split("#"), text)
        return text

    def clear(self):
        where, field = self.rng.choice(FIELDS).split("#")
        if not any(row[5] == field and row[9] for row in self.known):
            return self.answer()
        text = self.answer_in(where, field)
        self.check(text)
        self.banso("answer", where, field, "--clear")
        return ""

    def answer_in(self, where, field):
        text = self.invent()
        self.banso("answer", where, field, text)
        return text

    def add_task(self):
        text = self.invent().replace("\n", "")
        self.banso("task", "add", "t", "--what", text)
        self.tasks += 1
        return text

    def turn_task(self):
        if not self.tasks:
            return self.add_task()
        task = self.rng.randrange(self.tasks) + 1
        now = [row[9] for row in self.known if (row[5], row[6], row[7]) == ("task", "t%d" % task, "state")]
        state = self.rng.choice([state for state in ("doing", "mostly", "done") if state not in now[-1:]])
        self.banso("task", "state", "t", "t%d" % task, state)
        return state

    def open(self, where, text):
        screen = Screen([self.program, "open", where], dict(self.env))
        screen.wait(text)
        return screen

    def bring_back(self):
        """One of the earlier values of a field, with F5."""
        where = self.rng.choice(FIELDS)
        while len(texts := self.texts_of(where)) < 2:
            self.check(self.answer_in(*where.split("#")))
        down = self.rng.choice([down for down in range(1, len(texts)) if texts[-1 - down] != texts[-1]] or [0])
        if not down:
            return self.answer()
        screen = Screen([self.program, "open", where], self.env)
        screen.wait(" / ")
        screen.press("\033[15~", "%d回" % len(texts))
        screen.press("\033[B" * down + "\r", "2  この値に戻す")
        screen.press("2", "戻しました")
        screen.end(signal.SIGHUP)
        self.back += 1
        return texts[-1 - down]

    def texts_of(self, where):
        place, field = where.split("#")
        _, session, form, *respondent = place.split("/")
        return [row[9] for row in self.known if row[3] == form and row[5] == field and
                row[2] in ("", session) and row[4] == "".join(respondent)]

    def remove(self):
        """A participant goes from the list and comes back: nothing that was said goes along."""
        before = self.banso("show", "t")
        screen = Screen([self.program], self.env)
        screen.wait("支援先の一覧")
        screen.press("\r", "日程")
        screen.press("p", "直す人を選びます")
        screen.press("x", "一覧から外す")
        screen.press("3", "外しました")
        screen.press("u", "一覧に戻しました")
        screen.end(signal.SIGHUP)
        if self.banso("show", "t") != before:
            raise Broken("who was taken out of the list did not come back as before")
        self.removed += 1

    def change(self):
        if self.rng.random() < ON_SCREEN:
            act = self.rng.choice((self.bring_back, self.bring_back, self.remove))
        else:
            act = self.rng.choice((self.answer, self.answer, self.answer, self.clear, self.add_task,
                                   self.turn_task))
        self.check(act())

    # --- in the end ---

    def check_refuses(self):
        database = sqlite3.connect(self.path, isolation_level=None)
        for sql in ("UPDATE history SET site_n = 0 WHERE n = 1", "UPDATE site SET identity = 'x'",
                    "UPDATE history SET text = 'x' WHERE n = 1", "DELETE FROM history WHERE n = 1",
                    "UPDATE history SET who = 'x'", "DELETE FROM history"):
            try:
                database.execute(sql)
            except sqlite3.IntegrityError:
                continue
            raise Broken("the history let itself be changed: %s" % sql)
        database.close()

    def check_printed(self):
        """`banso history` has a line for each revision, who and when before it."""
        lines = self.banso("history", "t").splitlines()
        if len(lines) != len(self.known):
            raise Broken("%d lines for %d revisions" % (len(lines), len(self.known)))
        for row, line in zip(reversed(self.known), lines):
            if not line.startswith(row[12][:16]) or "  %s  " % WHO not in line:
                raise Broken("%r for %s" % (line, row))


def main():
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    changes, seed = int(sys.argv[4]), int(sys.argv[5]) if len(sys.argv) > 5 else 1
    shutil.rmtree(folder, ignore_errors=True)
    workshop = Workshop(program, scenarios, folder, seed)
    for _ in range(changes):
        workshop.change()
    workshop.check()
    workshop.check_refuses()
    workshop.check_printed()
    print("history: %d changes, %d revisions, each with who, when and the value before it; %d"
          " earlier values and %d participants brought back; nothing in it was changed" %
          (changes, len(workshop.known), workshop.back, workshop.removed))


main()
