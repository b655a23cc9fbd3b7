#!/usr/bin/env python3
"""Each call that makes, writes, names, syncs or removes a file fails in turn, by strace.

What SQLite asks of the disk is failed from inside (tests/unit/test_faults.c); here it is everything,
banso's own files above all: papers, copies, a new database, one that is brought up to date, mended
or purged. Whatever fails, the command ends with a status that banso(1) names and with a message; a
file that was there is there as it was or as it should become, never in between; the database is
whole and holds what it held.

usage: disk-files.py BANSO SCENARIOS FOLDER [all]

Without `all` only what names and syncs files fails. A case that broke something stays in FOLDER.
"""
import concurrent.futures
import functools
import os
import re
import shutil
import sqlite3
import subprocess
import sys

from office import GIVE_UP, Broken, check_told, environment

FEW = (("/^rename", "ENOSPC"), ("fsync", "EIO"), ("/^unlink", "EACCES"), ("/^mkdir", "EIO"))
MORE = FEW + (("/^rename", "EINVAL"), ("write", "ENOSPC"), ("write", "EIO"),
              ("pwrite64", "ENOSPC"), ("fdatasync", "EIO"), ("ftruncate", "EIO"), ("/^fchmod", "EPERM"),
              ("close", "EIO"), ("fstat", "EIO"), ("lseek", "EIO"), ("pread64", "EIO"))
KEPT = "ひとつも失わない"
LATER = "あとから書いたこと"
PURGED = "消える一文"


def is_whole(path):
    """Whether it is a database of ours that is sound, once what broke off is taken back."""
    try:
        database = sqlite3.connect("file:%s?mode=rw" % path, uri=True)
        whole = database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        mark, = database.execute("PRAGMA application_id").fetchone()
        database.close()
        return whole and mark == 0x62616E73
    except sqlite3.Error:
        return False


def holds(path, text):
    database = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
    found, = database.execute("SELECT count(*) FROM value WHERE text = ?", (text,)).fetchone()
    database.close()
    return found > 0


# --- what banso is made to do: how it is set up, the command, what has to hold afterwards ---

def check_database(case):
    if not is_whole(case.path) or not holds(case.path, KEPT):
        raise Broken("the database is not whole, or lost something")


def check_paper(case, status):
    check_database(case)
    with open(case.folder + "/paper.json", encoding="utf-8") as file:
        text = file.read()
    # What fails behind it, such as the words that it is written, leaves it written.
    if text != case.expected and not (status and text == "old"):
        raise Broken("the paper is neither as it was nor as it should be")


def set_up_paper(case):
    case.expected = case.banso("export", "t", "--format", "json").stdout.decode()
    with open(case.folder + "/paper.json", "w", encoding="utf-8") as file:
        file.write("old")


def check_copy(case, status):
    check_database(case)
    path = case.folder + "/copy.db"
    if os.path.exists(path) and not (is_whole(path) and holds(path, KEPT)):
        raise Broken("the copy is not whole")
    if status == 0 and not os.path.exists(path):
        raise Broken("there is no copy")


def check_new(case, status):
    path = case.folder + "/new.db"
    if os.path.exists(path) and not is_whole(path):
        raise Broken("the new database is half written")
    if status == 0:
        database = sqlite3.connect(path)
        if database.execute("SELECT id FROM engagement").fetchall() != [("n",)]:
            raise Broken("nothing was made")


def set_up_older(case):
    tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    database = sqlite3.connect(case.folder + "/older.db")
    with open(tests + "/data/schema-1.sql", encoding="utf-8") as file:
        database.executescript(file.read())
    case.before = database.execute("SELECT text FROM value ORDER BY 1").fetchall()
    database.close()


def check_older(case, status):
    path = case.folder + "/older.db"
    if not is_whole(path):
        raise Broken("it was half brought up to date")
    database = sqlite3.connect(path)
    if database.execute("SELECT text FROM value ORDER BY 1").fetchall() != case.before:
        raise Broken("it lost something")
    version, = database.execute("PRAGMA user_version").fetchone()
    if status == 0 and version < 2:
        raise Broken("it was not brought up to date")


def set_up_damaged(case):
    database = sqlite3.connect(case.path)
    database.execute("PRAGMA journal_mode = DELETE")
    page, = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'value'").fetchone()
    database.close()
    with open(case.path, "r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)
    with open(case.path, "rb") as file:
        case.before = file.read()


def check_repair(case, status):
    with open(case.path, "rb") as file:
        as_it_was = file.read() == case.before
    if as_it_was and status != 0:
        return
    check_database(case)
    kept = [name for name in os.listdir(case.folder) if ".damaged-" in name]
    if len(kept) != 1:
        raise Broken("the damaged file was not kept")
    with open(os.path.join(case.folder, kept[0]), "rb") as file:
        if file.read() != case.before:
            raise Broken("what was kept is not the damaged file")


def set_up_restore(case):
    """The last save stands in the WAL alone, as one leaves it who is killed."""
    shutil.copy(case.path, case.folder + "/copy.db")
    database = sqlite3.connect(case.path)
    database.execute("PRAGMA journal_mode = WAL").fetchone()
    database.execute("SELECT count(*) FROM value").fetchone()
    case.banso("answer", "t/0.5/f1", "現状", LATER)
    for ending in ("", "-wal"):
        shutil.copy(case.path + ending, case.folder + "/live" + ending)
    database.close()
    for ending in ("", "-wal"):
        os.replace(case.folder + "/live" + ending, case.path + ending)


def check_restore(case, status):
    if not is_whole(case.path) or holds(case.path, KEPT) == holds(case.path, LATER):
        raise Broken("neither the old database nor the copy")
    if status == 0:
        check_database(case)
        kept, = (name for name in os.listdir(case.folder)
                 if ".replaced-" in name and not name.endswith(("-wal", "-shm")))
        if not holds(os.path.join(case.folder, kept), LATER):
            raise Broken("what was there is not kept")


def check_purge(case, status):
    check_database(case)
    if status == 0:
        for folder, _, names in os.walk(case.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    if PURGED.encode() in file.read() and not case.told:
                        raise Broken("%s still holds what was removed, and nothing was said" % name)


def check_answer(case, status):
    check_database(case)
    if holds(case.path, "新しい一文") != (status == 0):
        raise Broken("the answer is %s" % ("lost" if status == 0 else "there, and was refused"))


USES = (
    ("a paper", set_up_paper, ("export", "t", "--format", "json", "-o", "paper.json"), check_paper),
    ("a copy", None, ("backup", "copy.db"), check_copy),
    ("a new database", None, ("--db", "new.db", "new", "--name", "新町", "--id", "n"), check_new),
    ("an older database", set_up_older, ("--db", "older.db", "list"), check_older),
    ("a repair", set_up_damaged, ("doctor", "--repair"), check_repair),
    ("going back to a copy", set_up_restore, ("restore", "--yes", "copy.db"), check_restore),
    ("a purge", None, ("purge", "t/0.5/f1", "課題"), check_purge),
    ("an answer", None, ("answer", "t/0.5/f1", "hope", "新しい一文"), check_answer),
)


# --- one failure ---

class Case:
    def __init__(self, program, scenarios, sound, folder):
        self.program, self.folder, self.told = program, folder, ""
        self.path = os.path.join(folder, "banso.db")
        self.env = environment(folder, self.path, scenarios, BANSO_NOW="2026-11-20T10:00",
                               ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0")
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        shutil.copy(sound, self.path)

    def banso(self, *words, under=()):
        return subprocess.run([*under, self.program, *words], env=self.env, cwd=self.folder,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=GIVE_UP)

    def fail(self, words, call, error, nth):
        """Whether there was an nth such call; the status, then."""
        trace = self.folder + ".trace"
        done = self.banso(*words, under=(
            "strace", "-f", "-q", "-o", trace, "-e", "trace=" + call, "-e", "signal=none",
            "-e", "inject=%s:error=%s:when=%d" % (call, error, nth)))
        with open(trace, encoding="utf-8", errors="replace") as file:
            calls = file.read()
        happened = "(INJECTED)" in calls
        os.unlink(trace)
        self.told = done.stderr.decode("utf-8", "replace")
        if not happened and done.returncode == 1:
            raise Broken("refused though nothing failed: %s" % self.told)
        if not happened:
            return False, done.returncode
        check_told(words, self.told)
        if "error while loading shared libraries" in self.told:
            return True, None  # it had not begun
        if done.returncode not in (0, 1, 3):
            raise Broken("status %d: %s" % (done.returncode, self.told))
        # Where the words themselves could not be written, there are none.
        was_of_words = re.search(r"write\(2, .*\(INJECTED\)", calls)
        if done.returncode == 1 and not self.told.startswith("banso: ") and not was_of_words:
            raise Broken("refused without a word: %s" % self.told)
        return True, done.returncode


def run_use(program, scenarios, sound, folder, job):
    """How many calls were made to fail, and what broke."""
    number, (call, error) = job
    name, set_up, words, check = USES[number]
    broken, nth = [], 0
    while True:
        nth += 1
        where = os.path.join(folder, "%d-%s-%s-%d" % (number, call.strip("/^"), error, nth))
        case = Case(program, scenarios, sound, where)
        try:
            if set_up:
                set_up(case)
            happened, status = case.fail(words, call, error, nth)
            if not happened:
                shutil.rmtree(where)
                return nth - 1, broken
            if status is not None:
                check(case, status)
            shutil.rmtree(where)
        except (Broken, sqlite3.Error, subprocess.TimeoutExpired) as why:
            broken.append("%s, %s %d: %s: %s" % (name, call, nth, error, why))


def may_trace():
    done = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True)
    return done.returncode == 0 or b"not permitted" not in done.stderr


def main():
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    calls = MORE if sys.argv[4:] == ["all"] else FEW
    if not may_trace():
        print("disk-files: strace may not trace here")
        return
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    sound = folder + "/sound.db"
    env = environment(folder, sound, scenarios)
    for words in (("new", "--name", "知里町", "--id", "t"), ("answer", "t/0.5/f1", "現状", KEPT),
                  ("answer", "t/0.5/f1", "課題", PURGED)):
        subprocess.run([program, *words], env=env, check=True, stdout=subprocess.DEVNULL)
    jobs = [(number, call) for number in range(len(USES)) for call in calls]
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        results = list(pool.map(functools.partial(run_use, program, scenarios, sound, folder), jobs))
    for _, broken in results:
        for line in broken:
            print("disk-files: " + line, file=sys.stderr)
    if any(broken for _, broken in results):
        sys.exit(1)
    print("files of all kinds: %d uses, %d kinds of failure, %d calls failed one by one; no file half"
          " written, nothing lost, each told" % (len(USES), len(calls), sum(count for count, _ in results)))


main()
