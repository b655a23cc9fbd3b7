#!/usr/bin/env python3
"""Keys at random in two windows on one database, with sizes, hangups and commands in between.

No window ever ends but by a key or a signal that asks for it, answers later than some seconds, or
does what a sanitizer would report (in a build without any, memory that was freed is gone or full of
rubbish, so that most of what reads it fails); `banso doctor` finds no damage behind it, and every paper can be
made. What was typed into a window that broke is printed, with what the other one did meanwhile.

usage: keys.py BANSO SCENARIOS FOLDER PAIRS SECONDS [SEED]

The pairs work at once, each a process of its own, and begin anew with fresh data every few seconds.
"""
import fcntl
import json
import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time

from office import SLOW, Broken, Office, Patience, Screen

ROUND_S = 7
# Without sanitizers: the blocks of an arena that is freed are no memory any more, others are rubbish.
RUBBISH = "glibc.malloc.mmap_threshold=8192:glibc.malloc.perturb=170"
ANSWER_S = 10 * SLOW
ENDS = (0, -signal.SIGHUP, -signal.SIGTERM, 128 + signal.SIGHUP, 128 + signal.SIGTERM)
SIZES = ((80, 24), (80, 24), (80, 24), (40, 12), (160, 50), (40, 24), (120, 12), (20, 5), (1, 1))
COMMON = ["\r"] * 8 + ["\x1b"] * 6 + ["\t"] * 4 + ["\x1b[B"] * 5 + ["\x1b[A"] * 3
LETTERS = list("nnxxuuptteadacmkgfrsiy!/12233456789 ") + ["q", "\x1bOP", "\x1b[20~", "\x1b[21~"]
MOVES = ["\x1b[C", "\x1b[D", "\x1b[H", "\x1b[F", "\x1b[5~", "\x1b[6~", "\x1b[Z", "\x1b[Z"]
COMMANDS = ["\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x1b[15~", "\x1b[17~", "\x1b[18~",
            "\x1b[19~", "\x1b[19~", "\x0f", "\x0f", "\x03", "\x0c", "\x13", "\x12"]
EDITING = ["\x7f", "\x1b[3~", "\x1a", "\x1a", "\x19", "\x01", "\x05", "\x0b", "\x15", "\x17", "\x16"]
TEXTS = ["あ", "区長に聞く", "通いの場", "8/7", "13:30", "あした", "R8.8.7", "3", "0", "、。", "が\u3099",
         "👪", "山田", "x", "\x1b[200~一行め\n二行め\x1b[201~", "長い" * 60]
# What leads somewhere, one key behind the other.
WAYS = [("x", "2"), ("x", "2", "u"), ("x", "3", "2"), ("u",), ("\x1b[15~", "x", "2"), ("\x1b[15~", "\r", "2"),
        ("\x1b[15~", "\x1b[B", "\r", "2"), ("n", "聞く", "\t"), ("n", "\x1b"), ("\x1b[19~",) * 3,
        ("\x1b[19~", "\x1b[F", "\x1b[A", "\r"), ("\x1bOS", "わけ", "\r"), ("\x1b[18~", "声", "\r"),
        ("p", "\r", "さん", "\t"),
        ("p", "n", "木下", "\x1b"), ("t", "\r", "も", "\t"), ("a", "\r", "\x1b[B", "\r"), ("e", "\x1b[C"),
        ("\x1b", "\x1b"), ("\x1b", "\x1b", "\x1b", "p"), ("あ", "\t", "い", "\t"), ("m", "\x1b[B", "\r")]
KINDS = ((COMMON, 40), (LETTERS, 24), (MOVES, 8), (COMMANDS, 12), (EDITING, 6), (TEXTS, 10), (WAYS, 8))
PLACES = ("e1", "e1/1", "e1/1/f2", "e1/1/f2/p1", "e1/1/f2/p2", "e1/0.5/f1", "e1/1/ideal#gaps:r1",
          "e1/1/ideal#gaps:r2:ideal", "e1/2", "e1/0.5/entry", "e2", "e2/1/f2/p1")
OTHERS = (
    ("task", "add", "e1", "--what", "聞き取り"), ("task", "state", "e1", "1", "できた"),
    ("respondent", "add", "e1", "--name", "新人", "--title", "保健師", "--role", "委託包括"),
    ("answer", "e1/1/f2/p1", "noticed", "声"), ("answer", "e1/1/f2/p2", "noticed", "別の声"),
    ("answer", "e1/1/ideal", "gaps:+:current", "いま"), ("answer", "e1/0.5/f1", "current", "現状"),
    ("purge", "e1/1/f2/p1", "noticed"), ("purge", "e1/.people", "person:p3"),
    ("purge", "e1/1/ideal", "gaps"), ("answer", "e1/0.5/f1", "current", "--clear"),
)


class Window(Screen):
    """banso in a window, and what was typed there."""

    def __init__(self, office, command, size, who):
        self.started, self.keys, self.command = time.monotonic(), [], command
        self.status = None
        super().__init__(["/usr/bin/env", "-C", office.folder, office.program, *command],
                         dict(office.env, BANSO_USER=who))
        self.resize(size)
        patience = Patience(self.pid, ANSWER_S)
        while not self.seen and not patience.is_over():  # before that a Ctrl-C is a signal
            self.read(0.01)

    def note(self, what):
        self.keys.append("%.2f %s" % (time.monotonic() - self.started, what))

    def resize(self, size):
        self.note("size %dx%d" % size)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    def type(self, text):
        self.note(repr(text))
        try:
            self.send(text)
        except OSError:
            pass  # it has ended; look() says how

    def ended(self):
        """The status, None while it runs."""
        if self.status is None:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                self.status = os.waitstatus_to_exitcode(status)
                os.close(self.fd)
        return self.status

    def finish(self, number):
        """Asks it to end; the status."""
        patience = Patience(self.pid, ANSWER_S)
        if self.ended() is None:
            self.note("signal %d" % number)
            os.kill(self.pid, number)
        while self.ended() is None and not patience.is_over():
            self.read(0.02)
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            os.close(self.fd)
            self.status = "no end"
        return self.status


def fill(office):
    """What each round begins with."""
    banso = office.banso
    for town, name in (("e1", "知里町"), ("e2", "森野市")):
        banso("new", "--name", name, "--id", town, "--pref", "れんしゅう県",
              "--date", "0.5=R8.8.7T15:00", "--date", "1=R8.11.20T13:30", "--date", "2=R8.12.8")
        for person, role in (("山田", "市町村（担当課）"), ("佐藤", "直営包括"), ("鈴木", "都道府県")):
            banso("respondent", "add", town, "--name", person, "--role", role)
    banso("task", "add", "e1", "--what", "区長に話を聞く", "--due", "R8.11.1")
    banso("task", "add", "e1", "--what", "地図に落とす", "--who", "鈴木")
    banso("answer", "e1/0.5/f1", "current", "通いの場が減った")
    banso("answer", "e1/1/f2/p1", "noticed", "声をかけると来る")
    for column in ("current", "ideal", "current"):
        banso("answer", "e1/1/ideal", "gaps:+:" + column, "だれもが集う")


class Pair:
    def __init__(self, number, seed, arguments):
        self.program, self.scenarios, folder = arguments
        self.number, self.seed = number, seed
        self.rng = random.Random("%d/%d" % (seed, number))
        self.typed, self.rounds = 0, 0
        self.template = os.path.join(folder, "template", "banso.db")
        self.folder = os.path.join(folder, "%d" % number)

    def fresh(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        office = Office(self.program, self.scenarios, self.folder)
        report = os.path.join(self.folder, "report")
        office.env.update(
            BANSO_NOW="2026-11-20T13:57:00", ESCDELAY="5", GLIBC_TUNABLES=RUBBISH,
            ASAN_OPTIONS="log_path=%s:exitcode=98" % report,
            UBSAN_OPTIONS="log_path=%s:print_stacktrace=1:exitcode=97" % report)
        office.banso("backup", office.path, BANSO_DB=self.template)
        return office

    def open(self, office):
        command = self.rng.choice(((), ("doctor",)) + tuple(("open", place) for place in PLACES))
        return Window(office, command, self.rng.choice(SIZES[:4]), self.rng.choice(("田中", "木下")))

    # --- what is done ---

    def keys(self, window):
        kind = self.rng.choices([keys for keys, _ in KINDS], [weight for _, weight in KINDS])[0]
        chosen = self.rng.choice(kind)
        for key in chosen if kind is WAYS else (chosen,):
            window.type(key)
            window.read(0.012 if key == "\x1b" else 0.003 * self.rng.random())
            self.typed += 1

    def command(self, office, windows):
        words = self.rng.choice(OTHERS)
        for window in windows:
            window.note("banso " + " ".join(words))
        status = office.try_banso(*words)[0]
        if status not in (0, 1):
            raise Broken("%s: status %d" % (words, status))

    def step(self, office, windows):
        at = self.rng.randrange(len(windows))
        chance = self.rng.random()
        if chance < 0.004:
            self.command(office, windows)
        elif chance < 0.012:
            self.notice(windows)
        elif chance < 0.02:
            windows[at].resize(self.rng.choice(SIZES))
        elif chance < 0.023:
            windows[at].finish(self.rng.choice((signal.SIGHUP, signal.SIGTERM)))
        else:
            self.keys(windows[at])
        if windows[at].ended() is not None:
            self.expect(windows[at], windows)
            windows[at] = self.open(office)

    def notice(self, windows):
        """Each hears what the others did: they look once a second."""
        for window in windows:
            window.note("…")
            window.read(0.55)

    # --- what is looked at ---

    def expect(self, window, windows):
        refused = window.status == 1 and b"\x1b[" not in window.seen  # what it was to open was purged
        told = window.status == 3 and window.command == ("doctor",)   # what it found
        if refused or told or window.status in ENDS:
            return
        other = [each for each in windows if each is not window]
        raise Broken("a window ended with %s\nbanso %s: %s\nthe other, banso %s: %s" % (
            window.status, " ".join(window.command), " ".join(window.keys[-120:]),
            " ".join(" ".join(each.command) for each in other),
            " ".join(" ".join(each.keys[-60:]) for each in other)))

    def check(self, office):
        status, out, _ = office.try_banso("doctor")
        if "合格  データの傷み" not in out:
            raise Broken("banso doctor: status %d\n%s" % (status, out))
        for words in (("list", "--json"), ("export", "e1", "--format", "json"),
                      ("export", "e1", "--format", "txt"), ("export", "e1/1", "--doc", "record")):
            office.banso(*words)

    def round(self, until):
        office = self.fresh()
        windows = [self.open(office) for _ in range(2)]
        limit = min(time.monotonic() + ROUND_S, until)
        try:
            while time.monotonic() < limit:
                self.step(office, windows)
            for window in windows:
                window.finish(signal.SIGHUP)
                self.expect(window, windows)
            self.check(office)
        finally:
            for window in windows:
                window.finish(signal.SIGKILL)
        for name in os.listdir(self.folder):
            if name.startswith("report"):
                raise Broken("reported by a sanitizer")
        self.rounds += 1

    def reports(self):
        text = ""
        for name in sorted(os.listdir(self.folder)):
            if name.startswith("report"):
                with open(os.path.join(self.folder, name)) as file:
                    text += file.read()
        return text

    def run(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                self.round(until)
            except Broken as broken:
                sys.exit("keys: seed %d, pair %d, round %d: %s\n%s" % (
                    self.seed, self.number, self.rounds, broken, self.reports()))


def main():
    if sys.argv[1] == "--worker":
        pair = Pair(int(sys.argv[2]), int(sys.argv[3]), sys.argv[5:8])
        pair.run(float(sys.argv[4]))
        print(json.dumps([pair.rounds, pair.typed]))
        return
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    pairs, seconds = int(sys.argv[4]), sys.argv[5]
    seed = sys.argv[6] if len(sys.argv) > 6 else "1"
    shutil.rmtree(folder, ignore_errors=True)
    fill(Office(program, scenarios, os.path.join(folder, "template")))
    workers = [subprocess.Popen([sys.executable, __file__, "--worker", str(number), seed, seconds,
                                 program, scenarios, folder], stdout=subprocess.PIPE)
               for number in range(pairs)]
    answers = [worker.communicate()[0] for worker in workers]
    if any(worker.returncode for worker in workers):
        sys.exit(1)
    answers = [json.loads(answer) for answer in answers]
    print("keys at random in two windows: %d keys in %d pairs of windows; none broke or hung, no"
          " damage behind them" % (sum(answer[1] for answer in answers),
                                   sum(answer[0] for answer in answers)))


main()
