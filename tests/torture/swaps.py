#!/usr/bin/env python3
"""Two Unix users at work in a folder of their group, while a third one swaps links for their files.

The third may write to the folder, and exchanges what stands there (renameat2, in one step) for links
to private files and folders of the others, for files and folders of his own that are made like theirs, and for one
another, mostly for an instant. Meanwhile the others export, make copies, go back to one, mend,
upgrade, practise, answer, purge and type. None of their private files is changed, opened to others
or gone, none is added; nothing that stands in one comes into a file that the third can read; every
command ends in order; and what was typed on the screen is in a file.

usage: swaps.py BANSO SCENARIOS FOLDER SECONDS [SEED]
"""
import ctypes
import concurrent.futures
import functools
import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import stat
import sys
import time

from office import GIVE_UP, Broken, Office
from person import GROUP, Person, lay_office, lay_shared

EXCHANGE, NO_REPLACE = 2, 1  # of renameat2
HERE = -100  # AT_FDCWD
HIDEOUT = tuple("banso-%s%s" % (name, ending) for name in ("new", "kept", "copy", "scratch", "fresh")
                for ending in ("", "-wal"))
SECRET = "ひみつの一文"
DAY = ".backup-2026-11-19"
NEVER = "\x1b[?1049h"  # what a terminal is told first


def read_plain(path):
    """(bytes, what it is), of both None where there is no plain file at this instant."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None, None
    info = os.fstat(file)
    if not stat.S_ISREG(info.st_mode):
        os.close(file)
        return None, None
    with os.fdopen(file, "rb") as stream:
        return stream.read(), info


# --- the third ---

class Neighbour:
    def __init__(self, folder, private, rng, count):
        self.folder, self.private, self.rng, self.count, self.made = folder, private, rng, count, 0
        self.left = []  # names at which a trap stays for a while
        self.libc = ctypes.CDLL(None, use_errno=True)
        self.foretold = [name + ending for name in ("1.db", "2.db", "1-older.db", "2-damaged.db") for ending in
                         ("-wal", "-shm", "-journal", "-here", "-queue", DAY)]
        self.foretold += ["1-paper.md", "2-paper.md", "1-copy.db", "2-copy.db", "1-towns", "2-towns"]

    def path(self, name):
        return os.path.join(self.folder, name)

    def rename(self, one, other, how):
        return self.libc.renameat2(HERE, self.path(one).encode(), HERE, self.path(other).encode(), how) == 0

    def target(self):
        name = self.rng.choice(("banso.db", "1.db", "2.db", "paper.md", "1-paper.md", "new", "") + HIDEOUT[:2])
        return os.path.join(self.rng.choice(self.private), name)

    def make_trap(self):
        """Its name."""
        self.made += 1
        name = "gone-%d" % self.made
        path, kind = self.path(name), self.rng.randrange(10)
        if kind < 5:
            os.symlink(self.target(), path)
        elif kind < 7:
            os.mkdir(path, 0o777)
            for inside in HIDEOUT:
                os.symlink(self.target(), os.path.join(path, inside))
        elif kind < 8:
            os.mkfifo(path, 0o666)
        elif kind < 9:
            with open(path, "wb") as file:
                file.write(self.rng.randbytes(self.rng.choice((0, 32, 9000))))
        else:
            os.symlink(self.rng.choice(self.foretold), path)
        return name

    def remove(self, name):
        """What is his: what the others have there stays until they take it away."""
        path = self.path(name)
        try:
            if os.lstat(path).st_uid != os.geteuid():
                return
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path, ignore_errors=True)  # somebody may still work in it
            else:
                os.unlink(path)
        except OSError:
            pass

    def swap(self):
        names = [name for name in os.listdir(self.folder) if not name.startswith("gone-")]
        name = self.rng.choice(names + self.foretold if self.rng.random() < 0.3 or not names else names)
        # Not those of two people: who goes back to a copy would replace the other's database, with what
        # was just typed into it, and nobody can help that.
        own = [other for other in names if other[0] == name[0]]
        if self.rng.random() < 0.1 and own:
            done = self.rename(name, self.rng.choice(own), EXCHANGE)
        else:
            trap = self.make_trap()
            done = self.rename(trap, name, EXCHANGE) or self.rename(trap, name, NO_REPLACE)
            time.sleep(self.rng.choice((0, 0, 0.0001, 0.001, 0.01)))
            if self.rng.random() < 0.1:
                self.left.append(name)
            elif not self.rename(trap, name, EXCHANGE):
                self.remove(name)
            self.remove(trap)
            if len(self.left) > 3:
                self.remove(self.left.pop(0))
        self.count.value += done


def swap_for(folder, private, seconds, seed, count):
    Person(3, os.path.dirname(folder), "").become()
    neighbour = Neighbour(folder, private, random.Random(seed), count)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            neighbour.swap()
        except OSError:
            pass  # another one was there before


# --- those who work ---

class Victim(Person):
    def __init__(self, number, office, shared, rng):
        self.office, self.shared, self.rng = office, shared, rng
        self.deeds, self.done, self.typed, self.taken, self.forgotten = 0, 0, 0, 0, 0
        super().__init__(number, office, self.file(".db", number))
        self.private = private_folder(office, number)
        self.model = os.path.join(office, "model")
        self.looked = self.look()

    def file(self, ending, number=None):
        return os.path.join(self.shared, "%d%s" % (number or self.number, ending))

    def look(self):
        """What is in the private folder: bytes, and who may do what."""
        out = {}
        for name in sorted(os.listdir(self.private)):
            data, info = read_plain(os.path.join(self.private, name))
            out[name] = info and (data, info.st_mode, info.st_uid, info.st_gid, info.st_nlink, info.st_ino)
        return out

    def check_harm(self, what):
        if self.looked != self.look():
            now = self.look()
            raise Broken("%s: private files %s" % (what, [
                name for name in set(now) | set(self.looked) if now.get(name) != self.looked.get(name)]))
        for folder, _, names in os.walk(self.shared):
            for name in names:
                data, info = read_plain(os.path.join(folder, name))
                if data and info.st_mode & 0o044 and SECRET.encode() in data:
                    raise Broken("%s: what is private stands in %s" % (what, name))

    def lay(self, ending, model):
        """A file as it was at first, unless it stands there in order; by way of a folder that is ours."""
        path = self.file(ending)
        data, info = read_plain(path)
        if data and info.st_uid == GROUP + self.number and info.st_nlink == 1 and ending == ".db":
            return
        fresh = os.path.join(self.folder, "fresh")
        shutil.copy(os.path.join(self.model, model), fresh)
        os.chmod(fresh, 0o660)
        self.own(fresh)
        for beside in ("-wal", "-shm", "-journal"):
            self.take_away(path + beside)
        self.take_away(path)
        os.rename(fresh, path)

    def lay_folder(self, path):
        if not os.path.exists(path):
            fresh = os.path.join(self.folder, "papers")
            os.makedirs(fresh, exist_ok=True)
            self.own(fresh)
            os.rename(fresh, path)

    def take_away(self, path):
        """Out of the reach of the third; for a while it can still be looked at."""
        self.taken += 1
        try:
            os.rename(path, os.path.join(self.office, "taken", "%d-%d" % (self.number, self.taken)))
        except OSError:
            pass

    def forget_taken(self):
        folder = os.path.join(self.office, "taken")
        for number in range(max(1, self.forgotten), self.taken - 300):
            path = os.path.join(folder, "%d-%d" % (self.number, number))
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path, ignore_errors=True)  # somebody may still work in it
            elif os.path.lexists(path):
                os.unlink(path)
            self.forgotten = number

    def clear(self):
        """What the third has left of the files of this one."""
        for name in os.listdir(self.shared):
            path = os.path.join(self.shared, name)
            try:
                if os.lstat(path).st_uid == GROUP + self.number and (
                        name.startswith("gone-") or ".replaced-" in name or ".damaged-" in name or
                        ".schema-" in name):
                    self.take_away(path)
            except OSError:
                pass

    def type(self, end):
        """Whether all of it can be found."""
        text = "打った文%d%s" % (self.number, "".join(self.rng.choice("山川田村人手木日月火水") for _ in range(9)))
        screen = self.screen("open", "t/0.5/f1#current")
        ended = False
        while not ended and " / ".encode() not in screen.seen:
            ended = screen.read(0.02)
            if time.monotonic() > end:
                break
        if not ended and " / ".encode() in screen.seen:
            screen.seen = b""
            screen.send(text)
            while not ended and text[-3:].encode() not in screen.seen and time.monotonic() < end:
                ended = screen.read(0.02)
            was_typed = text[-3:].encode() in screen.seen
        else:
            was_typed = False
        screen.end(signal.SIGTERM)
        if was_typed:
            self.typed += 1
            self.find(text)

    def find(self, text):
        """It may have another name between looking for names and reading."""
        for _ in range(100):
            for top in (self.shared, self.folder, os.path.join(self.office, "taken")):
                for folder, _, names in os.walk(top):
                    for name in names:
                        data, _ = read_plain(os.path.join(folder, name))
                        if data and text.encode() in data:
                            return
        raise Broken("typed, and in no file: %s" % text)

    def act(self, end):
        deed = self.rng.randrange(10)
        words = [
            ("export", "t", "-o", self.file("-paper.md")),
            ("export", "t", "-o", self.file("-papers/paper.md")),
            ("backup", self.file("-copy.db")),
            ("restore", self.path + DAY, "--yes"),
            ("--db", self.file("-damaged.db"), "doctor", "--repair"),
            ("--db", self.file("-older.db"), "list"),
            ("demo", "--dir", self.file("-towns")),
            ("answer", "t/0.5/f1", "current", "いまは %d" % self.rng.randrange(1000)),
            ("purge", "t/0.5/f1", "issue"),
            None,
        ][deed]
        try:
            for ending, model in ((".db", "model.db"), (".db" + DAY, "model.db"), ("-damaged.db", "damaged.db"),
                                  ("-older.db", "older.db")):
                self.lay(ending, model)
            self.lay_folder(self.file("-papers"))
        except OSError:
            return  # the third was in the way
        self.deeds += 1
        if words:
            status, out, told = self.try_banso(*words)
            if status not in (0, 1, 3) or (status and not told and not out):
                raise Broken("%s: status %d, %s" % (words, status, told))
            self.done += status == 0
        else:
            self.type(end)
        self.check_harm(words or "typing")
        self.clear()
        self.forget_taken()


def private_folder(office, number):
    return os.path.join(office, "private-%d" % number)


def work_for(office, shared, seconds, seed, number):
    end = time.monotonic() + seconds
    try:
        victim = Victim(number, office, shared, random.Random(seed * 10 + number))
        while time.monotonic() < end:
            victim.act(end + GIVE_UP)
        return victim.deeds, victim.done, victim.typed
    except Broken as broken:
        print("swaps: seed %d: %s" % (seed, broken), file=sys.stderr)
        return None


# --- before ---

def write_damaged(whole, path):
    with open(whole, "rb") as file:
        data = bytearray(file.read())
    data[-4096:] = b"\xa5" * 4096
    with open(path, "wb") as file:
        file.write(data)


def write_older(path):
    database = sqlite3.connect(path)
    with open("tests/data/schema-1.sql", encoding="utf-8") as file:
        database.executescript(file.read())
    database.close()


def lay_models(program, scenarios, office):
    folder = os.path.join(office, "model")
    town = Office(program, scenarios, folder)
    town.path = town.env["BANSO_DB"] = os.path.join(folder, "model.db")
    town.banso("new", "--name", "知里町", "--id", "t")
    town.banso("answer", "t/0.5/f1", "issue", "みんなの一文")
    write_damaged(town.path, os.path.join(folder, "damaged.db"))
    write_older(os.path.join(folder, "older.db"))
    town.path = town.env["BANSO_DB"] = os.path.join(folder, "secret.db")
    town.banso("new", "--name", "知里町", "--id", "t")
    town.banso("answer", "t/0.5/f1", "issue", SECRET)


def lay_private(office, number):
    """Databases and papers, also by the names that banso gives in folders of its own."""
    folder = private_folder(office, number)
    os.mkdir(folder, 0o700)
    for name in ("banso.db", "1.db", "2.db") + HIDEOUT:
        shutil.copy(os.path.join(office, "model", "secret.db"), os.path.join(folder, name))
    for name in ("paper.md", "1-paper.md"):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(SECRET)
    for name in os.listdir(folder):
        os.chmod(os.path.join(folder, name), 0o600)
        os.chown(os.path.join(folder, name), GROUP + number, GROUP)
    os.chown(folder, GROUP + number, GROUP)
    return folder


def main():
    program, scenarios, office = (os.path.abspath(path) for path in sys.argv[1:4])
    seconds, seed = float(sys.argv[4]), int(sys.argv[5]) if len(sys.argv) > 5 else 1
    lay_office(program, scenarios, office)
    lay_models(program, scenarios, office)
    shared = lay_shared(office, "shared")
    os.mkdir(os.path.join(office, "taken"), 0o700)
    private = [lay_private(office, number) for number in (1, 2)]
    count = multiprocessing.Value("q")
    neighbour = multiprocessing.Process(target=swap_for, args=(shared, private, seconds, seed, count))
    neighbour.start()
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        results = list(pool.map(functools.partial(work_for, office, shared, seconds, seed), (1, 2)))
    neighbour.join()
    if None in results or neighbour.exitcode != 0:
        sys.exit(1)
    deeds, done, typed = (sum(numbers) for numbers in zip(*results))
    print("a hostile user of the group: %d swaps in %d s, while two others did %d things (%d of them done, %d texts"
          " typed); harm to what is private: 0" % (count.value, seconds, deeds, done, typed))


main()
