#!/usr/bin/env python3
"""Databases that are damaged or forged at random, and everything that banso does with one.

Each is the one of the practice towns with bytes, pages or its end changed; with anything at all
written into its tables; with views, triggers, indexes, columns and endless queries in its
definitions; or with what these do not tell: swapped roots, indexes and tables that are not what their
definition says, headers, another encoding, pages below one another without end. Every command has to
come to its end within the time with a status that banso(1) names and a message where it refused;
after `banso doctor --repair` that did not refuse the file is whole by SQLite's own check and the list
can be read. Where definitions were added all that people wrote comes back, and a save that was taken
stands; of what definitions do not tell doctor finds whatever SQLite finds, and nobody is told that
all came back, or that a save was taken, when it is gone. And of a file whose copy parted from it, since
others wrote first in another order, pages are lost: no text stands where it did not stand before.

usage: damage.py BANSO SCENARIOS FOLDER DATABASES [SEED]

A database that broke something stays in FOLDER, and the seed that made it is told.
"""
import concurrent.futures
import functools
import os
import pty
import random
import re
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


# --- what the definitions do not tell ---

def open_to_forge(path):
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA writable_schema = 1")
    return database


def settle(database):
    """Others read the definitions anew."""
    number = database.execute("PRAGMA schema_version").fetchone()[0]
    database.execute("PRAGMA schema_version = %d" % (number + 1))
    database.close()


def swap_roots(rng, path):
    """Tables and indexes that stand where others do."""
    database = open_to_forge(path)
    roots = database.execute("SELECT rowid, rootpage FROM sqlite_schema WHERE rootpage > 0").fetchall()
    (one, root), (other, instead) = rng.sample(roots, 2)
    if rng.random() < 0.3:
        root = rng.choice((0, 1, instead, 2**31 - 1, -1))
    database.execute("UPDATE sqlite_schema SET rootpage = ? WHERE rowid = ?", (instead, one))
    database.execute("UPDATE sqlite_schema SET rootpage = ? WHERE rowid = ?", (root, other))
    settle(database)


LYING = (
    "CREATE INDEX z ON {table}({columns}) WHERE 0",
    "CREATE INDEX z ON {table}({columns}) WHERE rowid % 2",
    "CREATE INDEX z ON {table}({nocase})",
    "CREATE INDEX z ON {table}({backwards})",
    "CREATE INDEX z ON {table}({reckoned})",
)


def lie_in_index(rng, path):
    """An index that does not hold what its definition says."""
    database = open_to_forge(path)
    name, table, root = rng.choice(database.execute(
        "SELECT name, tbl_name, rootpage FROM sqlite_schema WHERE type = 'index'").fetchall())
    columns = ["\"%s\"" % column for column, in database.execute(
        "SELECT name FROM pragma_index_info(?)", (name,))]
    database.execute(rng.choice(LYING).format(
        table=table, columns=", ".join(columns), nocase=", ".join(c + " COLLATE NOCASE" for c in columns),
        backwards=", ".join(c + " DESC" for c in columns), reckoned=", ".join(c + " || 'x'" for c in columns)))
    database.execute("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
                     " WHERE name = 'z') WHERE name = ?", (name,))
    database.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'z'", (root,))
    database.execute("DELETE FROM sqlite_schema WHERE name = 'z'")
    settle(database)


TWINS = ("rowid", "backwards", "more", "hidden", "blob")


def put_twin(rng, path):
    """A table made otherwise than its definition says."""
    database = open_to_forge(path)
    database.execute("PRAGMA foreign_keys = 0")
    table, sql, root = rng.choice(database.execute(
        "SELECT name, sql, rootpage FROM sqlite_schema WHERE type = 'table'").fetchall())
    columns = [name for name, in database.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    listed, kind = ", ".join("\"%s\"" % name for name in columns), rng.choice(TWINS)
    if kind == "rowid":
        database.execute("CREATE TABLE z (%s, PRIMARY KEY (\"%s\"))%s" % (
            listed, columns[0], "" if "WITHOUT ROWID" in sql else " WITHOUT ROWID"))
    elif kind == "backwards":
        database.execute("CREATE TABLE z (%s)" % ", ".join("\"%s\"" % name for name in columns[::-1]))
    elif kind == "more":
        database.execute("CREATE TABLE z (zz DEFAULT 7, %s)" % listed)
    elif kind == "hidden":
        database.execute("CREATE TABLE z (%s, zz AS (\"%s\") STORED)" % (listed, columns[0]))
    else:
        database.execute("CREATE TABLE z (%s)" % ", ".join("\"%s\" BLOB" % name for name in columns))
    values = "CAST(%s AS BLOB)" % listed.replace(", ", " AS BLOB), CAST(") if kind == "blob" else listed
    database.execute("INSERT OR IGNORE INTO z (%s) SELECT %s FROM \"%s\"" % (listed, values, table))
    database.execute("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
                     " WHERE name = 'z') WHERE name = ?", (table,))
    database.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'z'", (root,))
    database.execute("DELETE FROM sqlite_schema WHERE tbl_name = 'z'")
    settle(database)


def repeat_definition(rng, path):
    """The same name twice, or with what SQLite does not read of it."""
    database = open_to_forge(path)
    row = rng.choice(database.execute("SELECT rowid, type, name, tbl_name, rootpage, sql FROM sqlite_schema"
                                      " WHERE sql IS NOT NULL").fetchall())
    kind = rng.randrange(4)
    if kind == 0:
        database.execute("INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE rowid = ?", row[:1])
    elif kind == 1:
        database.execute("UPDATE sqlite_schema SET name = upper(name), tbl_name = upper(tbl_name)"
                         " WHERE rowid = ?", row[:1])
    elif kind == 2:
        database.execute("UPDATE sqlite_schema SET sql = ? WHERE rowid = ?",
                         (row[5] + "\0 WITHOUT ROWID, x", row[0]))
    else:
        database.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)",
                         (rng.choice(("table", "index", "trigger", "view", "")), "x", row[3], row[4],
                          rng.choice((row[5], None, "CREATE", "PRAGMA x", b"\xff\0", 7))))
    settle(database)


def set_header(rng, path):
    at, values = rng.choice((
        (16, (b"\x02\0", b"\0\1", b"\x20\0")),                    # size of a page
        (18, (b"\3\3", b"\3\2", b"\2\3", b"\1\2", b"\xff\xff")),  # who may write, and read
        (20, (b"\x20", b"\xff")),                                   # left over in each page
        (21, (b"\0\0\0",)),
        (28, (bytes(4), b"\xff" * 4, b"\0\0\0\1")),
        (32, (b"\0\0\0\2\0\0\0\1", b"\xff" * 8)),                    # free pages
        (40, (b"\xff" * 4,)),                                       # number of the definitions
        (44, (b"\0\0\0\1", b"\0\0\0\5", bytes(4))),               # their format
        (52, (b"\0\0\0\2", b"\xff" * 4)),                          # auto_vacuum
        (56, (b"\0\0\0\2", b"\0\0\0\3", bytes(4), b"\xff" * 4)),  # encoding
        (60, (b"\0\0\0\1", b"\0\0\0\5", b"\xff" * 4, b"\0\0\xff\xff")),
        (68, (bytes(4), b"abcd"))))
    with open(path, "r+b") as file:
        file.seek(at)
        file.write(rng.choice(values))


def write_anew(rng, path):
    """The same in a file of another kind."""
    old = sqlite3.connect(path)
    new = sqlite3.connect(path + ".z", isolation_level=None)
    new.execute("PRAGMA page_size = %d" % rng.choice((512, 4096, 65536)))
    new.execute("PRAGMA encoding = '%s'" % rng.choice(("UTF-8", "UTF-16le", "UTF-16be")))
    new.execute("PRAGMA auto_vacuum = %d" % rng.randrange(3))
    new.execute("PRAGMA foreign_keys = 0")
    new.executescript("\n".join(old.iterdump()))
    for name in ("application_id", "user_version"):
        new.execute("PRAGMA %s = %d" % (name, old.execute("PRAGMA " + name).fetchone()[0]))
    old.close()
    new.close()
    os.replace(path + ".z", path)


def pointers_to(kind, below, count=300):
    """A page that has the one below it that many times."""
    page = bytearray(PAGE)
    page[0], page[3:5], page[5:7] = kind, count.to_bytes(2, "big"), (PAGE - 5 * count).to_bytes(2, "big")
    page[8:12] = below.to_bytes(4, "big")
    for i in range(count):
        at = PAGE - 5 * (i + 1)
        page[12 + 2 * i:14 + 2 * i] = at.to_bytes(2, "big")
        page[at:at + 5] = below.to_bytes(4, "big") + bytes([i % 100])
    return page


def multiply_pages(rng, path):
    """A table or an index of which the same pages stand below one another again and again."""
    with open(path, "rb") as file:
        data = bytearray(file.read())
    at = rng.choice([at for at in range(PAGE, len(data), PAGE) if data[at] in (2, 5, 13)])
    kind = data[at]
    is_leaf = kind == 13
    below = len(data) // PAGE + 1 if is_leaf else int.from_bytes(data[at + 8:at + 12], "big")
    if is_leaf:
        data += data[at:at + PAGE]
    for _ in range(rng.choice((1, 2, 4))):
        data += pointers_to(5 if is_leaf else kind, below)
        below = len(data) // PAGE
    if is_leaf:
        data[at:at + PAGE] = data[-PAGE:]
    else:
        data[at + 8:at + 12] = below.to_bytes(4, "big")
    data[28:32] = (len(data) // PAGE).to_bytes(4, "big")
    data[92:96] = data[24:28]
    with open(path, "wb") as file:
        file.write(data)


def definitions_end(path):
    """Whether what the file defines can be read at all: its pages may lead back to themselves."""
    database = sqlite3.connect("file:%s?mode=ro&immutable=1" % path, uri=True)
    database.set_progress_handler(lambda: 1, 20000)
    try:
        database.execute("PRAGMA writable_schema = 1")
        database.execute("SELECT count(1) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        return "interrupted" not in str(error)
    except sqlite3.Error:
        pass
    finally:
        database.close()
    return True


FORGERIES = (swap_roots, lie_in_index, put_twin, repeat_definition, set_header, write_anew, multiply_pages)
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
        self.forgery = self.rng.choice(FORGERIES) if self.rng.random() < 0.3 else None
        self.has_copy = self.rng.random() < 0.5
        if self.has_copy:
            shutil.copy(sound, self.path + ".backup-2026-11-19")
        if self.forgery:
            shutil.copy(sound, self.path)
            self.forgery(self.rng, self.path)
            self.definitions_end = definitions_end(self.path)
            return
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
        """None where it could not be mended, else what the command ended with."""
        status, told = self.banso("doctor", "--repair")
        if told:
            return None
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
        return status

    def values(self):
        database = sqlite3.connect(self.path)
        database.text_factory = bytes
        try:
            return set(database.execute(
                "SELECT s.engagement, s.session, s.form, s.respondent, v.field, v.\"row\", v.\"column\","
                " v.text FROM value v JOIN sheet s ON s.id = v.sheet"))
        finally:
            database.close()

    def check_doctor(self, wanted):
        if self.banso("doctor")[0] != 0:
            return
        database = sqlite3.connect(self.path)
        is_whole = database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        database.close()
        if not is_whole or not wanted <= self.values():
            raise Broken("doctor found nothing")

    def check_forgery(self, wanted, status, before, wrote):
        if status is None:
            # By a header it may be another application's; definitions without end give nothing to go by.
            if self.forgery is not set_header and self.definitions_end:
                raise Broken("what was forged was not mended")
            return
        there = self.values()
        is_gone = WRITTEN.encode() not in {row[-1] for row in there}
        if status == 0 and not before and not wanted <= there:
            raise Broken("told that all came back, and %d values did not" % len(wanted - there))
        if wrote and is_gone and (status == 0 or self.forgery is lie_in_index):
            raise Broken("a save was swallowed")

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
        """(was mended, had a copy, values that came back, was forged); of what was forged values are
        not counted."""
        wrote = False
        if self.forgery:
            self.check_doctor(wanted)
        before = self.rng.random() < 0.5  # half of them are mended untouched
        if before:
            for words in self.rng.sample(COMMANDS, 6):
                is_done = self.banso(*words)[0] == 0
                wrote = wrote or (is_done and words[0] == "answer")
            if self.rng.random() < 0.3:
                self.walk()
        status = self.repair()
        mended, back = status is not None, None
        if self.forgery:
            self.check_forgery(wanted, status, before, wrote)
        elif self.is_redefined:
            self.check_rows(wanted, mended, wrote)
        elif not self.is_forged and not before:
            back = len(wanted & self.values()) if mended else 0
        for words in self.rng.sample(COMMANDS, 3):
            self.banso(*words)
        shutil.rmtree(self.folder)
        return mended, self.has_copy, back, bool(self.forgery or self.is_redefined or self.is_forged)


def values_of(path):
    case = Case.__new__(Case)
    case.path = path
    return case.values()


# --- a copy that parted ---

def write_fork(case, words, n):
    """People and answers in an order of their own, with numbers that the other fork gives as well."""
    people = ["%s%d" % (words, i) for i in range(3)]
    deeds = [("respondent", "add", "chisato", "--name", name) for name in people]
    deeds += [("answer", "chisato/1/f2/p%d" % i, "気づいたこと", "%sの文%d" % (words, i)) for i in range(1, 4)]
    deeds += [("answer", "chisato/%s/f1" % session, "現状", "%sの%s" % (words, session)) for session in ("0.5", "1.5")]
    deeds += [("task", "add", "chisato/1", "--what", "%sの取組%d" % (words, i)) for i in range(2)]
    first, rest = deeds[0], deeds[1:]
    case.rng.shuffle(rest)
    for k, deed in enumerate([first] + rest):
        case.env["BANSO_NOW"] = "2026-11-2%dT10:%02d:00" % (n, k)
        case.banso(*deed)  # who is not there yet is refused


def lose_pages(rng, path):
    """Of the tables that tell whose texts are whose; of the history its end, where the two parted."""
    database = sqlite3.connect(path)
    pages = [page for page, in database.execute(
        "SELECT pageno FROM dbstat WHERE name IN ('value', 'sheet', 'site', 'engagement') AND pagetype = 'leaf'")]
    ends = [page for page, in database.execute(
        "SELECT pageno FROM dbstat WHERE name GLOB '*history*' AND pagetype = 'leaf' ORDER BY path DESC")]
    last, = database.execute("SELECT pageno FROM dbstat WHERE name = 'history' AND pagetype = 'leaf'"
                             " ORDER BY path DESC LIMIT 1").fetchone()
    database.close()
    with open(path, "rb") as file:
        data = bytearray(file.read())
    for page in {last, *rng.sample(pages, rng.randrange(3)), *rng.sample(ends, rng.randrange(4))}:
        at = (page - 1) * PAGE
        data[at:at + PAGE] = rng.choice((bytes(PAGE), b"\xa5" * PAGE))
    with open(path, "wb") as file:
        file.write(data)


def texts_of(path, table):
    database = sqlite3.connect(path)
    try:
        return set(database.execute(
            "SELECT s.engagement, s.session, s.form, s.respondent, x.field, x.\"row\", x.\"column\", x.text"
            " FROM %s x JOIN sheet s ON s.id = x.sheet WHERE x.text <> ''" % table))
    finally:
        database.close()


def clear(case):
    for name in os.listdir(case.folder):
        if name.startswith("banso.db"):
            os.remove(os.path.join(case.folder, name))


def part(program, scenarios, folder, sound, seed, losses):
    """The file and its copy, and then the file without some pages, again and again."""
    case = Case.__new__(Case)
    case.program, case.folder, case.rng = program, os.path.join(folder, "parted%d" % seed), random.Random(seed)
    case.path = os.path.join(case.folder, "banso.db")
    case.env = environment(case.folder, case.path, scenarios)
    os.makedirs(case.folder)
    for n, words in enumerate(("ひとつめ", "ふたつめ")):
        shutil.copy(sound, case.path)
        write_fork(case, words, n)
        os.rename(case.path, case.folder + "/%d.db" % n)
    before = texts_of(case.folder + "/1.db", "history")
    for _ in range(losses):
        clear(case)
        shutil.copy(case.folder + "/0.db", case.path + ".backup-2026-11-20")
        shutil.copy(case.folder + "/1.db", case.path)
        lose_pages(case.rng, case.path)
        shutil.copy(case.path, case.folder + "/lost.db")
        status = case.repair()
        there = [] if status is None else [texts_of(case.path, table) for table in ("value", "history")]
        if there and there[0] == texts_of(case.folder + "/0.db", "value"):
            continue  # nothing could be read: all is the copy's, and told so
        for texts in there:
            # What gives others less to read is the repair's own, and no text.
            if strange := {row for row in texts if row not in before and row[-1] not in ("team", "false")}:
                raise Broken("parted: what others wrote stands at %s" % (sorted(strange)[:3],))
    shutil.rmtree(case.folder)


# --- who reads it after a repair ---

CIRCLES = ("shared", "public")
TOWNS = ("tsunagari", "midori", "chisato")
NUMBERED = rb"(?:notes[nos]|tasktt?|tasks?t|persons?p)[0-9]|f[0-9]p[0-9]"


def change_number(rng, path):
    """One digit of a row's or a person's number in one of the places where it stands; or a byte anywhere."""
    with open(path, "rb") as file:
        data = bytearray(file.read())
    places = [found.end() - 1 for found in re.finditer(NUMBERED, data)]
    if rng.random() < 0.8:
        data[rng.choice(places)] = rng.choice(b"123456789")
    else:
        data[rng.randrange(PAGE, len(data))] ^= 1 << rng.randrange(8)
    with open(path, "wb") as file:
        file.write(data)


def export_to(case, circle):
    """What all courses that can be read say, without blanks; "" where there is none."""
    told = ""
    for town in TOWNS:
        done = subprocess.run([case.program, "export", town, "--for", circle, "--format", "txt", "-o", "-"],
                              env=case.env, cwd=case.folder, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=GIVE_UP)
        if done.returncode == 0:
            told += "".join(done.stdout.decode("utf-8", "backslashreplace").split())
    return told


def check_readers(program, scenarios, folder, sound, seed, count):
    """Changes one byte at a time: nobody reads after a repair what they did not read before."""
    case = Case.__new__(Case)
    case.program, case.folder, case.rng = program, os.path.join(folder, "readers%d" % seed), random.Random(seed)
    case.path = os.path.join(case.folder, "banso.db")
    case.env = environment(case.folder, case.path, scenarios)
    os.makedirs(case.folder)
    shutil.copy(sound, case.path)
    texts = {"".join(row[-1].decode().split()) for row in case.values()}
    hidden = {}
    for circle in CIRCLES:
        there = export_to(case, circle)
        hidden[circle] = [text for text in texts if len(text) >= 8 and text not in there]
        if not there or not hidden[circle]:
            raise Broken("readers: %s have nothing, or all" % circle)
    compared = 0
    for _ in range(count):
        clear(case)
        shutil.copy(sound, case.path)
        change_number(case.rng, case.path)
        shutil.copy(case.path, folder + "/readers.db")
        if case.repair() is None:
            continue
        for circle in CIRCLES:
            there = export_to(case, circle)
            compared += bool(there)
            if told := [text for text in hidden[circle] if text in there]:
                raise Broken("readers: %s have %s" % (circle, told[:3]))
    if not compared:
        raise Broken("readers: nothing was compared")
    shutil.rmtree(case.folder)
    return compared, sum(map(len, hidden.values()))


def run_one(program, scenarios, folder, sound, wanted, seed):
    try:
        return Case(program, scenarios, folder, sound, seed).run(wanted)
    except Broken as broken:
        print("damage: seed %d: %s" % (seed, broken), file=sys.stderr)
        return None


def share(results, has_copy, wanted):
    backs = [back for _, had, back, _ in results if had == has_copy and back is not None]
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
    losses = count // 2
    compared, hidden = check_readers(program, scenarios, folder, sound, seed, losses)
    part(program, scenarios, folder, sound, seed, losses)
    print("damaged and forged databases: %d (%d forged), every command ended in order within %d s of work;"
          " %d mended; where the copy had parted no text stood elsewhere after %d losses; in %d papers of files with a changed byte nobody read one of %d texts that they had not read; of the values %.1f %% came back where there was a copy of the day before, else %.1f %%" %
          (count, sum(is_forged for *_, is_forged in results), MOST_SECONDS,
           sum(mended for mended, *_ in results), losses, compared, hidden, share(results, True, len(wanted)),
           share(results, False, len(wanted))))


main()
