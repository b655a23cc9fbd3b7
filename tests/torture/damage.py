#!/usr/bin/env python3
"""Databases that are damaged or forged at random, and everything that banso does with one.

Each is the one of the practice towns with bytes, pages or its end changed, with anything at all
written into its tables, or with views, triggers, indexes, columns and endless queries in its
definitions: of the last all that people wrote comes back, and a save that was taken stands. Every command has to come to its end with a status that banso(1) names and
a message where it refused; after `banso doctor --repair` that did not refuse the file is whole by
SQLite's own check and the list can be read.

usage: damage.py BANSO SCENARIOS FOLDER DATABASES [SEED]

A database that broke something stays in FOLDER, and the seed that made it is told.
"""
import concurrent.futures
import functools
import os
import pty
import random
import resource
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

from office import GIVE_UP, SLOW, Broken, check_told, environment

PAGE = 4096
MOST_SECONDS = int(5 * SLOW)  # of work, of one command
WRITTEN = "こわれたあとの一文"
COMMANDS = (
    ("list",), ("list", "--json"), ("list", "tsunagari", "--json"), ("show", "tsunagari"),
    ("show", "tsunagari/1"), ("export", "@all", "--format", "json"),
    ("export", "tsunagari", "--format", "md"), ("history", "tsunagari"), ("doctor",),
    ("scenario", "list"), ("task", "list", "tsunagari"), ("backup", "copy.db"),
    ("answer", "tsunagari/0.5/f1", "現状", WRITTEN), ("purge", "tsunagari/0.5/f1", "課題"),
)
TEXTS = ("", "x", "true", "-1", "9999-99-99", "R8.13.40", "\x1b[2J\x07", "\u202e\u2066", "%s%n%n", "\"'`;--",
         "../../etc/passwd", "/", "#", "a\nb\n\nc", "あ" * 70000, "\U0010ffff\ufdd0", "e1", "r1", "p1",
         "tsunagari", "0.5", "f1", ".session", ".course", "[[[[{", "banso: 1\nid: x\n", "か\u3099" * 9)
NUMBERS = (0, 1, -1, 7, 2**31, -2**31, 2**63 - 1, -2**63, 1000000)


# --- damage ---

def flip_bytes(rng, data):
    for _ in range(rng.choice((1, 3, 30, 300))):
        data[rng.randrange(len(data))] = rng.randrange(256)


def change_header(rng, data):
    for _ in range(rng.choice((1, 2, 8))):
        data[rng.randrange(100)] = rng.choice((0, 1, 2, 255, rng.randrange(256)))


def fill_pages(rng, data):
    for _ in range(rng.choice((1, 1, 2, 9))):
        at = rng.randrange(len(data) // PAGE) * PAGE
        data[at:at + PAGE] = rng.choice((bytes(PAGE), b"\xa5" * PAGE, rng.randbytes(PAGE)))


def swap_pages(rng, data):
    one, other = (rng.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    data[one:one + PAGE], data[other:other + PAGE] = data[other:other + PAGE], data[one:one + PAGE]


def cut_end(rng, data):
    del data[rng.choice((rng.randrange(len(data)), rng.randrange(len(data) // PAGE) * PAGE)):]


def damage_cells(rng, data):
    """The pointers at the front of pages, where one byte turns a table upside down."""
    for _ in range(rng.choice((1, 2, 5))):
        at = rng.randrange(len(data) // PAGE) * PAGE + rng.randrange(40)
        data[at] = rng.randrange(256)


def forge(rng, path):
    """What somebody may have written with another program."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA ignore_check_constraints = 1")
    tables = [name for name, in database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
    for _ in range(rng.choice((1, 4, 20))):
        table = rng.choice(tables)
        columns = database.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
        name, kind = rng.choice(columns)
        value = rng.choice(NUMBERS) if kind == "INTEGER" else rng.choice(TEXTS)
        where = " WHERE rowid IN (SELECT rowid FROM \"%s\" ORDER BY random() LIMIT ?)" % table
        most = rng.choice((1, 5, 100000))
        try:
            if rng.random() < 0.2:
                database.execute("DELETE FROM \"%s\"%s" % (table, where), (most,))
            else:
                database.execute("UPDATE OR IGNORE \"%s\" SET \"%s\" = ?%s" % (table, name, where),
                                 (value, most))
        except sqlite3.Error:
            pass  # the history refuses it, or there is no rowid: then something else
    database.close()


ENDLESS = "(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c)"
ADDED = (
    "CREATE TRIGGER x{n} {when} {deed} ON {table} BEGIN SELECT RAISE(IGNORE); END",
    "CREATE TRIGGER x{n} {when} {deed} ON {table} BEGIN SELECT RAISE(ABORT, 'x'); END",
    "CREATE TRIGGER x{n} {when} {deed} ON {table} BEGIN SELECT " + ENDLESS + "; END",
    "CREATE TRIGGER x{n} AFTER {deed} ON {table} BEGIN DELETE FROM {table}; END",
    "CREATE TRIGGER x{n} AFTER INSERT ON {table} BEGIN UPDATE value SET text = 'x'; END",
    "CREATE VIEW x{n} AS SELECT " + ENDLESS,
    "CREATE TABLE x{n} (a)",
    "CREATE TABLE \"x{n}\n\033[2J\u202e\" (a)",
    "CREATE VIRTUAL TABLE x{n} USING fts5(a)",
    "CREATE UNIQUE INDEX x{n} ON {table}({column}) WHERE rowid = 1",
    "CREATE INDEX x{n} ON {table}({column} COLLATE NOCASE)",
    "CREATE INDEX x{n} ON {table}(length(printf('%.*c', 999, {column})))",
    "CREATE INDEX x{n} ON {table}({column}) WHERE {column} GLOB '*[a-z]*'",
    "ALTER TABLE {table} ADD COLUMN x{n} TEXT AS (printf('%.*c', 999999999, 'x'))",
    "ALTER TABLE {table} ADD COLUMN x{n} TEXT",
    "ALTER TABLE {table} ADD COLUMN x{n} INTEGER DEFAULT 7 CHECK (x{n} <> 8)",
    "DROP TRIGGER history_is_not_changed",
    "DROP INDEX engagement_of_identity",
    "DROP TABLE row_number",
    "DROP TABLE news",
)
REPLACED = (  # one at the most: of the values and the history either tells the other
    "CREATE VIEW {table} AS SELECT {columns} FROM x WHERE " + ENDLESS,
    "CREATE VIEW {table} AS SELECT {columns} FROM x WHERE 0",
    "CREATE VIEW {table} AS SELECT " + ENDLESS + " AS {column}",
    "CREATE VIEW {table} AS SELECT * FROM {table}",
    "CREATE VIRTUAL TABLE {table} USING fts5({column})",
    "CREATE TABLE {table} AS SELECT * FROM x",
)


def forge_definitions(rng, path):
    """What somebody may have written into the definitions; the rows stay true."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA foreign_keys = 0")
    database.execute("PRAGMA legacy_alter_table = 1")
    sqls = rng.sample(ADDED, rng.choice((1, 1, 2, 4)))
    if rng.random() < 0.3:
        sqls.append(rng.choice(REPLACED))
    done = 0
    for n, sql in enumerate(sqls):
        is_replaced = sql in REPLACED
        table = rng.choice(("value", "history", "draft", "stand", "row_number", "news") +
                           (() if is_replaced else ("sheet", "engagement", "scenario", "purge", "site")))
        columns = [name for name, in database.execute("SELECT name FROM pragma_table_info(?)", (table,))]
        try:
            if is_replaced:
                database.execute("ALTER TABLE %s RENAME TO x" % table)
            database.execute(sql.format(n=n, table=table, columns=", ".join(columns),
                                        column=rng.choice(columns or ["n"]), when=rng.choice(("BEFORE", "AFTER")),
                                        deed=rng.choice(("INSERT", "UPDATE", "DELETE"))))
            done += 1
        except sqlite3.Error:
            done += is_replaced  # this SQLite does not have it, or what was done before forbids it
    if not done:
        database.execute("CREATE TABLE x (a)")
    database.close()


DAMAGES = (flip_bytes, change_header, fill_pages, swap_pages, cut_end, damage_cells)


# --- one database ---

def limit_work():
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 1))


class Case:
    def __init__(self, program, scenarios, folder, sound, seed):
        self.program, self.folder, self.rng = program, os.path.join(folder, str(seed)), random.Random(seed)
        self.path = os.path.join(self.folder, "banso.db")
        self.env = environment(self.folder, self.path, scenarios)
        os.makedirs(self.folder)
        self.damage(sound)

    def damage(self, sound):
        self.is_forged, self.is_redefined = self.rng.random() < 0.3, self.rng.random() < 0.3
        self.has_copy = self.rng.random() < 0.5
        if self.has_copy:
            shutil.copy(sound, self.path + ".backup-2026-11-19")
        if self.is_forged or self.is_redefined:
            shutil.copy(sound, self.path)
            (forge_definitions if self.is_redefined else forge)(self.rng, self.path)
            return
        with open(sound, "rb") as file:
            data = bytearray(file.read())
        for _ in range(self.rng.choice((1, 1, 1, 2))):
            if len(data) >= PAGE:  # else it was cut to less before
                self.rng.choice(DAMAGES)(self.rng, data)
        with open(self.path, "wb") as file:
            file.write(data)
        if self.rng.random() < 0.2:
            with open(self.path + self.rng.choice(("-wal", "-journal")), "wb") as file:
                file.write(self.rng.randbytes(self.rng.choice((0, 32, 5000))))

    def banso(self, *words):
        try:
            done = subprocess.run([self.program, *words], env=self.env, cwd=self.folder,
                                  stdin=subprocess.DEVNULL, capture_output=True, timeout=GIVE_UP,
                                  preexec_fn=limit_work)
        except subprocess.TimeoutExpired:
            raise Broken("%s did not come to its end" % (words,))
        told = done.stderr.decode("utf-8", "backslashreplace")
        check_told(words, told)
        if done.returncode not in (0, 1, 3):
            raise Broken("%s: status %d, %s" % (words, done.returncode, told))
        if done.returncode == 1 and not told.startswith("banso: "):
            raise Broken("%s refused without a word: %s" % (words, told))
        return done.returncode, told

    def walk(self):
        """A few screens, then the line drops."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(self.folder)
            os.execve(self.program, [self.program, "open", "tsunagari/1"], self.env)
        seen = b""
        for keys in ("", "\r", "あ", "\t", "\033", "x", "q", "\r"):
            seen += self.read(terminal, keys, 0.05 * SLOW)
        os.kill(pid, signal.SIGHUP)
        seen += self.read(terminal, "", 1)
        status = self.wait_for(pid)
        os.close(terminal)
        check_told("the screens", seen.decode("utf-8", "backslashreplace"))
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) != signal.SIGHUP:
            raise Broken("the screens: signal %d\n%r" % (os.WTERMSIG(status), seen[-2000:]))

    @staticmethod
    def read(terminal, keys, seconds):
        seen = b""
        try:
            os.write(terminal, keys.encode())
            while select.select([terminal], [], [], seconds)[0]:
                seen += os.read(terminal, 65536)
        except OSError:
            pass
        return seen

    @staticmethod
    def wait_for(pid):
        until = time.monotonic() + GIVE_UP
        while time.monotonic() < until:
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                return status
            time.sleep(0.01)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        raise Broken("the screens did not come to their end")

    def repair(self):
        """Whether it could be mended."""
        if self.banso("doctor", "--repair")[1]:
            return False
        database = sqlite3.connect(self.path)
        try:
            found = database.execute("PRAGMA integrity_check").fetchone()
        except (sqlite3.Error, UnicodeDecodeError) as error:  # the message may hold broken text
            found = error
        database.close()
        if found != ("ok",):
            raise Broken("after the repair: %s" % (found,))
        if self.banso("list")[0] != 0:
            raise Broken("after the repair the list cannot be read")
        return True

    def values(self):
        database = sqlite3.connect(self.path)
        database.text_factory = bytes
        try:
            return set(database.execute(
                "SELECT s.engagement, s.session, s.form, s.respondent, v.field, v.\"row\", v.\"column\","
                " v.text FROM value v JOIN sheet s ON s.id = v.sheet"))
        finally:
            database.close()

    def check_rows(self, wanted, mended, wrote):
        if not mended:
            raise Broken("definitions that were forged were not mended")
        there = self.values()
        texts = {row[-1] for row in there}
        if wrote and WRITTEN.encode() not in texts:
            raise Broken("a save was swallowed")
        if not wrote and not wanted <= there:
            raise Broken("%d values did not come back" % len(wanted - there))

    def run(self, wanted):
        """(was mended, had a copy, values that came back); what was forged is not counted."""
        wrote = False
        before = self.rng.random() < 0.5  # half of them are mended untouched
        if before:
            for words in self.rng.sample(COMMANDS, 6):
                is_done = self.banso(*words)[0] == 0
                wrote = wrote or (is_done and words[0] == "answer")
            if self.rng.random() < 0.3:
                self.walk()
        mended = self.repair()
        back = None
        if self.is_redefined:
            self.check_rows(wanted, mended, wrote)
        elif not self.is_forged and not before:
            back = len(wanted & self.values()) if mended else 0
        for words in self.rng.sample(COMMANDS, 3):
            self.banso(*words)
        shutil.rmtree(self.folder)
        return mended, self.has_copy, back


def values_of(path):
    case = Case.__new__(Case)
    case.path = path
    return case.values()


def run_one(program, scenarios, folder, sound, wanted, seed):
    try:
        return Case(program, scenarios, folder, sound, seed).run(wanted)
    except Broken as broken:
        print("damage: seed %d: %s" % (seed, broken), file=sys.stderr)
        return None


def share(results, has_copy, wanted):
    backs = [back for _, had, back in results if had == has_copy and back is not None]
    return 100 * sum(backs) / (len(backs) * wanted) if backs else 100


def main():
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    count, seed = int(sys.argv[4]), int(sys.argv[5]) if len(sys.argv) > 5 else 1
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    subprocess.run([program, "demo", "--dir", folder + "/demo"], check=True, stdout=subprocess.DEVNULL,
                   env=dict(os.environ, HOME=folder, BANSO_SCENARIOS=scenarios))
    sound = folder + "/demo/practice.db"
    wanted = values_of(sound)

    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        results = list(pool.map(functools.partial(run_one, program, scenarios, folder, sound, wanted),
                                range(seed * 100000, seed * 100000 + count)))
    if None in results:
        sys.exit(1)
    print("damaged and forged databases: %d, every command ended in order; %d mended; of the values %.1f %%"
          " came back where there was a copy of the day before, else %.1f %%" %
          (count, sum(mended for mended, _, _ in results),
           share(results, True, len(wanted)), share(results, False, len(wanted))))


main()
