#!/usr/bin/env python3
"""kill -9 at random instants while keys are typed without a pause.

After each kill, in the database: what was kept with Tab more than a second before stands as a
value; the rest of what was typed stands as a draft, at most a second behind; nothing is doubled,
out of order, or anybody else's; `banso doctor` finds no damage. The next start names 支援先, 帳票, 項目 and time, shows what was
typed, and offers to go on.

usage: kill.py BANSO SCENARIOS FOLDER KILLS [SEED]

Several of them type at once, each a process of its own.
"""
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

from office import GIVE_UP, SLOW, Screen, environment, waited

WORKERS = 6
FIELDS = ("current", "issue")
LABELS = {"current": "現状", "issue": "課題"}
LETTERS = ("山際二地区通場歩行人多便一日三帰合担手自治会役員同顔十年変移動足送迎小集試話聞次回区長乗気交課呼声見知感心配"
           "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん、。ＡＢＣabc012")
BEHIND = 1.0  # seconds, as promised in banso(1)
SLACK = SLOW * 0.25  # for the disk; the time that banso waited for a processor does not count


def read_kept(database, engagement):
    """What stands in the fields: {field: (value, draft or None)}."""
    connection = sqlite3.connect(database, timeout=GIVE_UP)
    try:
        values = dict(connection.execute(
            "SELECT v.field, v.text FROM value v JOIN sheet s ON s.id = v.sheet"
            " WHERE s.engagement = ? AND s.form = 'f1'", (engagement,)))
        drafts = dict(connection.execute(
            "SELECT field, text FROM draft WHERE engagement = ? AND form = 'f1'", (engagement,)))
        return {field: (values.get(field, ""), drafts.get(field)) for field in FIELDS}
    finally:
        connection.close()


class Typing:
    """Types into two fields in turn, and knows what was typed where and when."""

    def __init__(self, rng, kept):
        self.rng, self.at = rng, FIELDS[0]
        self.leaves = rng.choice((0.05, 0.01, 0.001))  # how often a field is left
        self.before = {field: kept[field][1] if kept[field][1] is not None else kept[field][0]
                       for field in FIELDS}
        self.typed = {field: [] for field in FIELDS}  # (letter, moment)
        self.left = {field: 0 for field in FIELDS}    # letters typed when it was last left
        self.left_at = {field: None for field in FIELDS}

    @staticmethod
    def moment(screen):
        """When, and how long banso had waited for a processor until then."""
        return time.monotonic(), waited(screen.pid)

    @staticmethod
    def between(moment, killed):
        """The seconds in which banso could have gone on."""
        return killed[0] - moment[0] - max(0, killed[1] - moment[1])

    def step(self, screen):
        if self.rng.random() < self.leaves:
            screen.send("\t" if self.at == FIELDS[0] else "\033[Z")
            self.left[self.at], self.left_at[self.at] = len(self.typed[self.at]), self.moment(screen)
            self.at = FIELDS[1] if self.at == FIELDS[0] else FIELDS[0]
            return
        letter = self.rng.choice(LETTERS)
        screen.send(letter)
        self.typed[self.at].append((letter, self.moment(screen)))

    def check(self, kept, killed):
        """The seconds by which the draft was behind."""
        behind = 0.0
        for field in FIELDS:
            value, draft = kept[field]
            whole = self.before[field] + "".join(letter for letter, _ in self.typed[field])
            stands = draft if draft is not None else value
            assert whole.startswith(stands), "%s holds %r, typed was %r" % (field, stands, whole)
            lost = self.typed[field][len(stands) - len(self.before[field]):]
            if lost:
                behind = max(behind, self.between(lost[0][1], killed))
            if self.left_at[field] and self.between(self.left_at[field], killed) > BEHIND + SLACK:
                kept_by_then = self.before[field] + "".join(
                    letter for letter, _ in self.typed[field][:self.left[field]])
                assert value.startswith(kept_by_then), \
                    "%s was left, and holds %r, not %r" % (field, value, kept_by_then)
        return behind


class Worker:
    def __init__(self, number, kills, seed, arguments):
        self.program, self.scenarios, folder = arguments
        self.folder = os.path.join(folder, str(number))
        self.kills, self.rng = kills, random.Random(seed * 1000 + number)
        self.worst, self.resumed, self.letters = 0.0, 0, 0

    def banso(self, *words):
        subprocess.run([self.program, *words], env=self.env, check=True, stdout=subprocess.DEVNULL)

    def set_up(self):
        os.makedirs(self.folder)
        self.database = os.path.join(self.folder, "banso.db")
        self.env = environment(self.folder, self.database, self.scenarios)
        self.env.pop("BANSO_NOW", None)

    def run_once(self, engagement):
        kept = read_kept(self.database, engagement)
        typing = Typing(self.rng, kept)
        screen = Screen([self.program, "open", engagement + "/0.5/f1#current"], self.env)
        screen.wait("1 / ")
        until = time.monotonic() + self.rng.choice((0.1, 1, 2, 3)) * self.rng.random()
        while time.monotonic() < until:
            typing.step(screen)
            screen.read(self.rng.random() * 0.012)
        killed = screen.end(signal.SIGKILL)
        self.check_doctor()
        after = read_kept(self.database, engagement)
        self.worst = max(self.worst, typing.check(after, killed))
        self.letters += sum(len(letters) for letters in typing.typed.values())
        return after

    def check_doctor(self):
        """What a kill leaves in the WAL is no damage."""
        told = subprocess.run([self.program, "doctor"], env=self.env, stdin=subprocess.DEVNULL,
                              capture_output=True).stdout.decode()
        assert re.search("合格  データの傷み", told), told

    def check_next_start(self, engagement, kept):
        """Where a draft stands, plain `banso` begins with it."""
        drafts = [field for field in FIELDS if kept[field][1]]
        if not drafts:
            return
        screen = Screen([self.program], self.env)
        for text in ("前回の書きかけ", "まち" + engagement, "帳票1 事前情報", "続ける", "捨てる"):
            screen.wait(text)
        for field in drafts:
            screen.wait(LABELS[field])
        screen.end(signal.SIGKILL)
        self.resumed += 1

    def run(self):
        self.set_up()
        for number in range(self.kills):
            engagement = "t%d" % (number // 20)
            if number % 20 == 0:
                self.banso("new", "--name", "まち" + engagement, "--id", engagement)
            kept = self.run_once(engagement)
            if number % 2 == 0:
                self.check_next_start(engagement, kept)
            if number % 20 == 19:
                self.discard_drafts()
        self.check_whole()

    def discard_drafts(self):
        connection = sqlite3.connect(self.database, timeout=GIVE_UP, isolation_level=None)
        connection.execute("DELETE FROM draft")
        connection.close()

    def check_whole(self):
        connection = sqlite3.connect(self.database)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        lost, = connection.execute(
            "SELECT count(*) FROM value v WHERE NOT EXISTS (SELECT 1 FROM history h WHERE"
            " h.sheet = v.sheet AND h.field = v.field AND h.row = v.row AND h.column = v.column"
            " AND h.revision = v.revision AND h.text = v.text)").fetchone()
        assert lost == 0, "%d values are not in the history" % lost
        connection.close()


def main():
    if sys.argv[1] == "--worker":
        number, kills, seed = (int(word) for word in sys.argv[2:5])
        worker = Worker(number, kills, seed, sys.argv[5:8])
        worker.run()
        print(json.dumps([worker.worst, worker.resumed, worker.letters]))
        return
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    each, seed = -(-int(sys.argv[4]) // WORKERS), sys.argv[5] if len(sys.argv) > 5 else "1"
    shutil.rmtree(folder, ignore_errors=True)
    workers = [subprocess.Popen([sys.executable, __file__, "--worker", str(number), str(each), seed,
                                 program, scenarios, folder], stdout=subprocess.PIPE)
               for number in range(WORKERS)]
    answers = [worker.communicate()[0] for worker in workers]
    if any(worker.returncode for worker in workers):
        sys.exit(1)
    answers = [json.loads(answer) for answer in answers]
    worst = max(answer[0] for answer in answers)
    print("kill -9 while typing: %d kills, %d letters; no kept answer lost, what was typed at most"
          " %.2f s behind, %d of the next starts began with it" %
          (each * WORKERS, sum(answer[2] for answer in answers), worst,
           sum(answer[1] for answer in answers)))
    if worst > BEHIND + SLACK:
        sys.exit("kill: what was typed was %.2f s behind" % worst)


main()
