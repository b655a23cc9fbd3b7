#!/usr/bin/env python3
"""What banso costs on the wire, in time and in memory, beside programs people
know, in the same run: figures as ratios. Nothing here passes or fails.

usage: bench.py BANSO FLOOR SCENARIOS FOLDER
"""
import fcntl
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time

QUIET = 0.12  # seconds without a byte: the screen stands
KANJI = ("山際二地区通場歩行人多便一日三帰合担手自治会役員同顔十年変移動足送迎小集試"
         "話聞次回区長乗気交通課呼声見知感心配健康福祉包括支援町村市県国民生委協議体"
         "推進資源開発役割分担目標達成度振返報告書記録参加者所属立場氏名日付確認修正")


# What a list and a form are made of, for tests/bench/floor.c.
LIST_SQL = "SELECT id, name, pref, pattern, pattern_title, dues, plan, removed FROM engagement"
FORM_SQL = "SELECT text FROM scenario; SELECT * FROM sheet JOIN value ON sheet = id"


class Terminal:
    """A program on a pseudo-terminal of 80 columns and 24 rows."""

    def __init__(self, command, env):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, env)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def read(self, quiet=QUIET):
        """All that comes until it is quiet, and when the last byte came."""
        out, last = b"", time.monotonic()
        while select.select([self.fd], [], [], quiet)[0]:
            try:
                part = os.read(self.fd, 65536)
            except OSError:
                break
            if not part:
                break
            out, last = out + part, time.monotonic()
        return out, last

    def press(self, keys, quiet=0.03):
        begin = time.monotonic()
        os.write(self.fd, keys)
        out, last = self.read(quiet)
        return len(out), (last - begin) * 1000 if out else 0.0

    def peak_kib(self):
        with open("/proc/%d/status" % self.pid, encoding="ascii", errors="replace") as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1])
        return 0

    def processor_ms(self):
        """Of the thread that draws."""
        with open("/proc/%d/task/%d/schedstat" % (self.pid, self.pid), encoding="ascii") as stat:
            return int(stat.read().split()[0]) / 1e6

    def end(self, number=signal.SIGKILL):
        os.kill(self.pid, number)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def start(command, env):
    """Milliseconds to the first full screen, of a processor for it, and its bytes."""
    begin = time.monotonic()
    terminal = Terminal(command, env)
    out, last = terminal.read()
    used_ms = terminal.processor_ms()
    terminal.end(signal.SIGTERM)  # as a person leaves, so that the next one finds what they would
    return (last - begin) * 1000, used_ms, len(out)


def run(command, env):
    """Milliseconds of a command without a terminal, and of a processor for it."""
    begin = time.monotonic()
    pid = os.posix_spawn(command[0], command, env,
                         file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, _, used = os.wait4(pid, 0)
    return (time.monotonic() - begin) * 1000, (used.ru_utime + used.ru_stime) * 1000


def medians(measures, rounds=9):
    """Of each figure of each, in turns, so that all have the same neighbours on the machine."""
    found = [[measure() for measure in measures.values()] for _ in range(rounds)]
    return {name: [sorted(figures)[rounds // 2] for figures in zip(*values)]
            for name, values in zip(measures, zip(*found))}


def typing(command, env, prepare=b""):
    terminal = Terminal(command, env)
    terminal.read()
    if prepare:
        terminal.press(prepare, QUIET)
    sizes, times = [], []
    for letter in KANJI[:100]:
        size, taken = terminal.press(letter.encode())
        sizes.append(size)
        times.append(taken)
    erased = [terminal.press(b"\x7f")[0] for _ in range(20)]
    memory = terminal.peak_kib()
    terminal.end()
    times.sort()
    return {"kanji": sum(sizes) / len(sizes), "backspace": sum(erased) / len(erased),
            "p50": times[len(times) // 2], "p95": times[int(len(times) * 0.95)],
            "memory": memory / 1024}


def paste(command, env, text, prepare=b""):
    """Milliseconds until a text of 10,000 characters stands."""
    terminal = Terminal(command, env)
    terminal.read()
    if prepare:
        terminal.press(prepare, QUIET)
    begin = last = time.monotonic()
    data = b"\033[200~" + text.encode() + b"\033[201~"
    while data or select.select([terminal.fd], [], [], 0.3)[0]:
        readable, writable, _ = select.select(
            [terminal.fd], [terminal.fd] if data else [], [], 0.3)
        if writable:
            data = data[os.write(terminal.fd, data[:1024]):]
        if readable:
            os.read(terminal.fd, 65536)
            last = time.monotonic()
    terminal.end()
    return (last - begin) * 1000


def moves(command, env, prepare, count):
    terminal = Terminal(command, env)
    terminal.read()
    if prepare:
        terminal.press(prepare, QUIET)
    sizes = [terminal.press(b"\033[B")[0] for _ in range(count)]
    terminal.end()
    return sizes


def row(title, unit, values):
    """The first is banso's."""
    (name, own), *peers = values.items()
    beside = "  ".join("%s %.4g%s (%.2f×)" % (peer, value, unit, own / value if value else 0)
                       for peer, value in peers)
    print("%-42s %s %.4g%s   %s" % (title, name, own, unit, beside))


def rows(titles, unit, found):
    for number, title in enumerate(titles):
        row(title, unit, {name: figures[number] for name, figures in found.items()})


def main():
    program, floor, scenarios, folder = sys.argv[1:5]
    home = os.path.join(folder, "home")
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(home)
    env = dict(os.environ, HOME=home, TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8",
               BANSO_SCENARIOS=scenarios, BANSO_NOW="2026-11-20T13:57:00")
    for name in ("XDG_DATA_HOME", "BANSO_DB", "NO_COLOR", "VIMINIT"):
        env.pop(name, None)
    subprocess.run([program, "new", "--name", "架空町", "--id", "t"], env=env, check=True,
                   stdout=subprocess.DEVNULL)
    for number in range(100):
        subprocess.run([program, "--db", os.path.join(home, "many.db"), "new", "--name",
                        "架空%d町" % number], env=env, check=True, stdout=subprocess.DEVNULL)
    national = os.path.join(folder, "national.db")
    field = [program, "open", "t/0.5/f1#current"]
    nano, vim = ["nano", "--ignorercfiles"], ["vim", "-N", "-n", "-u", "NONE", "-i", "NONE"]
    box = ["dialog", "--inputbox", "現状", "10", "70"]
    menu = ["dialog", "--menu", "支援先", "22", "70", "14"]
    for number in range(100):
        menu += ["t%d" % number, "架空%d町" % number]

    peers = {"nano": nano, "vim": vim, "dialog": box}
    empty, own_db = os.path.join(home, "e.db"), os.path.join(home, ".local/share/banso/banso.db")
    start([program, "--db", empty], env)
    for title, own, path, sql in (
            ("first screen, empty database", [program, "--db", empty], empty, LIST_SQL),
            ("first screen, national database", [program, "--db", national], national, LIST_SQL),
            ("first screen, a form", field, own_db, FORM_SQL)):
        if os.path.exists(path):
            rows((title, title + ", processor"), " ms", medians(
                {name: lambda command=command: start(command, env) for name, command in
                 {"banso": own, **peers, "floor": [floor, path, sql]}.items()}))
    starts = {name: start(command, env) for name, command in {"banso": [program], **peers}.items()}
    row("bytes of the first screen", " B", {name: value[2] for name, value in starts.items()})
    shows = {"banso": [program, "show", "t/0.5/f1"], "--version": [program, "--version"],
             "floor": [floor, own_db, FORM_SQL]}
    rows(("show of a form", "show of a form, processor"), " ms", medians(
        {name: lambda command=command: run(command, env) for name, command in shows.items()}, 31))

    typed = {"banso": typing(field, env), "nano": typing(nano, env),
             "vim": typing(vim, env, b"i"), "dialog": typing(box, env)}
    for key, title, unit in (("kanji", "bytes per typed kanji", " B"),
                             ("backspace", "bytes per Backspace", " B"),
                             ("p50", "key to screen, p50", " ms"),
                             ("p95", "key to screen, p95", " ms"),
                             ("memory", "peak memory in a form", " MiB")):
        row(title, unit, {name: value[key] for name, value in typed.items()})

    many = [program, "--db", os.path.join(home, "many.db")]
    for title, prepare in (("bytes per list move within a page", b""),
                           ("bytes per list move that scrolls", b"\033[6~\033[6~")):
        row(title, " B", {"banso": sum(moves(many, env, prepare, 10)) / 10,
                          "dialog": sum(moves(menu, env, prepare, 10)) / 10})

    text = ((KANJI + "。") * (10000 // (len(KANJI) + 1) + 1))[:10000]
    rows(("paste of 10,000 characters",), " ms", medians({
        "banso": lambda: [paste(field, env, text)],
        "cat": lambda: [paste(["cat"], env, text)],
        "nano": lambda: [paste(nano, env, text)],
        "vim": lambda: [paste(vim, env, text, b"i")]}))


if __name__ == "__main__":
    main()
