#!/usr/bin/env python3
"""個人情報の削除 of texts at random, from databases full of them and with copies of several days.

After each removal every file of the folder is searched for every piece of what was removed: the
database and its WAL, drafts and history in it, the copies. Where somebody reads meanwhile, banso
says that traces are left, and the next start removes them; so it does where banso was killed on the
way, once and again. All other texts stand as they stood. In the end banso goes back to a copy of
each day: all that was in it and was not removed is there again, and nothing that was removed.

usage: purge.py BANSO SCENARIOS FOLDER DATABASES [SEED]
"""
import concurrent.futures
import functools
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

from office import GIVE_UP, Broken, Office, Screen

KANJI = "山際二地区通場歩行人多便一日三帰合担手自治会役員同顔十年変移動足送迎小集試話聞次回区長乗気交課呼声見知感心配"
# Of the removals, while somebody else reads: banso waits 5 s for him, in `make test` cli-purge.t alone.
READS = 0.1 if os.environ.get("BANSO_TORTURE") else 0
KILLS = 0.4  # of the removals, and of the openings that go on with one
SHEETS = tuple(("t/1/f2/p%d" % number, field) for number in (1, 2, 3) for field in ("noticed", "felt"))
FIELDS = SHEETS + (("t/0.5/f1", "current"), ("t/0.5/f1", "issue"), ("t/0.5/f1", "writer"),
                   ("t/1/ideal", "gaps:r1:ideal"), ("t/1/ideal", "gaps:r2:issue"))
PEOPLE = tuple(("t/.people", "person:p%d" % number) for number in (1, 2, 3))
TASKS = tuple(("t/.tasks", "task:t%d" % number) for number in (1, 2))


class Town(Office):
    def __init__(self, program, scenarios, folder, seed):
        super().__init__(program, scenarios, os.path.join(folder, str(seed)))
        self.rng, self.texts, self.gone, self.files = random.Random(seed), {}, [], 0
        self.took, self.kills, self.returns = 0.05, 0, 0
        self.copied = {}  # by path: the texts that stood when a copy was made
        self.banso("new", "--name", "知里町", "--id", "t")
        for place in PEOPLE:
            self.banso("respondent", "add", "t", "--name", self.secret(place, ""))
        for place in TASKS:
            self.banso("task", "add", "t", "--what", self.secret(place, ""))
        for row in range(2):
            self.banso("answer", "t/1/ideal", "gaps:+:current", "いま")

    def secret(self, place, around):
        """A text that is found nowhere else, here and there in what stands around it."""
        mark = "".join(self.rng.choice(KANJI) for _ in range(9))
        self.texts.setdefault(place, []).append(mark)
        return around.join(mark for _ in range(3)) if around else mark

    def write(self):
        for place in self.rng.choices(FIELDS, k=20):
            around = "、そして" * self.rng.choice((1, 1, 1, 40, 900))  # the last fills pages of its own
            if place[1] in ("writer", "gaps:r1:ideal", "gaps:r2:issue"):
                around = "、"
            self.banso("answer", *place, self.secret(place, around))
        for kind in ("backup-2026-11-18", "backup-2026-11-19", "schema-1-2026-11-01T10:00:00"):
            if self.rng.random() < 0.7:
                self.banso("backup", self.path + ".copy")
                copy = "%s.%s" % (self.path, kind)
                os.rename(self.path + ".copy", copy)
                self.copied[copy] = {place: list(marks) for place, marks in self.texts.items()}
            for place in self.rng.choices(FIELDS[:8], k=2):
                self.banso("answer", *place, self.secret(place, "、"))

    def type_draft(self):
        """Somebody types and the line drops: at this place both a value and a draft stand."""
        where, field = place = self.rng.choice(SHEETS)
        screen = Screen([self.program, "open", "%s#%s" % place], self.env)
        screen.wait(" / ")
        text = self.secret(place, "")
        screen.press(text, text[-3:])
        screen.end(signal.SIGHUP)

    def check_others(self, texts=None):
        """Each text that was not removed is in the history, or a draft; the newest of a place stands."""
        database = sqlite3.connect("file:%s?mode=ro" % self.path, uri=True, timeout=GIVE_UP)
        stands, kept = ("\n".join(text for text, in database.execute(
            "SELECT text FROM %s UNION ALL SELECT text FROM draft" % table)) for table in ("value", "history"))
        database.close()
        for place, marks in (self.texts if texts is None else texts).items():
            if marks[-1] not in stands or any(mark not in kept for mark in marks):
                raise Broken("%s was not to be removed, and is not there" % (place,))

    def search(self, told):
        """No file holds a piece of what was removed: half of a mark is one."""
        pieces = [half.encode() for mark in self.gone for half in (mark[:4], mark[5:])]
        texts = "\n".join(mark for marks in self.texts.values() for mark in marks).encode()
        pieces = [piece for piece in pieces if piece not in texts]
        for folder, _, names in os.walk(self.folder):
            for name in names:
                self.files += 1
                with open(os.path.join(folder, name), "rb") as file:
                    data = file.read()
                found = [piece.decode() for piece in pieces if piece in data]
                if found:
                    raise Broken("%s still holds %s\n%s" % (name, found, told))

    def number(self, sql):
        database = sqlite3.connect("file:%s?mode=ro" % self.path, uri=True, timeout=GIVE_UP)
        number, = database.execute(sql).fetchone()
        database.close()
        return number

    def kill(self, *words):
        """Begins it, and kills it at any instant."""
        process = subprocess.Popen([self.program, *words], env=self.env, cwd=self.folder, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(self.rng.random() * self.took)
        process.kill()
        self.kills += process.wait() == -signal.SIGKILL

    def purge_killed(self, words):
        """Whether the purge began: what is left of it is done by the next opening."""
        removals = self.number("SELECT count(*) FROM purge")
        self.kill("purge", *words)
        if self.number("SELECT count(*) FROM purge") == removals:
            return False
        while self.rng.random() < KILLS:
            self.kill("list")
        self.banso("list")
        owed = self.number("SELECT count(*) FROM purge WHERE pending")
        if owed:
            raise Broken("%d removals are still owed" % owed)
        return True

    def purge(self, place, words):
        self.gone += self.texts.pop(place)
        if self.rng.random() < KILLS and self.purge_killed(words):
            self.search("killed")
            self.check_others()
            return
        reads = self.rng.random() < READS
        if reads:
            reader = sqlite3.connect(self.path, isolation_level=None)
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM value").fetchone()
        begin = time.monotonic()
        status, _, told = self.try_banso("purge", *words)
        self.took = time.monotonic() - begin if not reads else self.took
        if reads:
            if status != 1 or "次に banso を開いたとき" not in told:
                raise Broken("somebody reads, and purge said %d %s" % (status, told))
            reader.execute("COMMIT")
            reader.close()
            self.banso("list")
        elif status != 0:
            raise Broken("purge %s: status %d, %s" % (words, status, told))
        self.search(told)
        self.check_others()

    def go_back(self):
        for copy, texts in self.copied.items():
            if not os.path.exists(copy):
                continue  # put aside: it holds what a return before this one undid
            told = self.banso("restore", "--yes", copy)
            self.returns += 1
            self.search(told)
            self.check_others({place: marks for place, marks in texts.items() if place in self.texts})

    def run(self):
        """(texts that were removed, kills, files that were searched, texts that stayed, returns)"""
        self.write()
        self.type_draft()
        self.check_others()
        places = list(self.texts)
        for place in self.rng.sample(places, len(places) // 2):
            self.purge(place, place if place in FIELDS else ("#".join(place),))
        self.go_back()
        shutil.rmtree(self.folder)
        stayed = sum(len(marks) for marks in self.texts.values())
        return len(self.gone), self.kills, self.files, stayed, self.returns


def run_one(program, scenarios, folder, seed):
    try:
        return Town(program, scenarios, folder, seed).run()
    except Broken as broken:
        print("purge: seed %d: %s" % (seed, broken), file=sys.stderr)
        return None


def main():
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    count, seed = int(sys.argv[4]), int(sys.argv[5]) if len(sys.argv) > 5 else 1
    shutil.rmtree(folder, ignore_errors=True)
    with concurrent.futures.ProcessPoolExecutor(8) as pool:
        results = list(pool.map(functools.partial(run_one, program, scenarios, folder),
                                range(seed * 100000, seed * 100000 + count)))
    if None in results:
        sys.exit(1)
    gone, kills, files, stayed, returns = (sum(numbers) for numbers in zip(*results))
    print("個人情報の削除: %d texts removed from %d databases, with %d kills on the way and %d returns to a copy"
          " behind it; no piece of one in any file, searched %d times; %d other texts stand as before" % (
              gone, count, kills, returns, files, stayed))


main()
