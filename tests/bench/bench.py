#!/usr/bin/env python3
"""What banso costs on the wire, in time and in memory, beside programs people
know, in the same run: figures as ratios. Nothing here passes or fails.

usage: bench.py BANSO SCENARIOS FOLDER
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

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def start(command, env):
    """Milliseconds to the first full screen, and its bytes: the best of five."""
    best = None
    for _ in range(5):
        begin = time.monotonic()
        terminal = Terminal(command, env)
        out, last = terminal.read()
        terminal.end()
        found = ((last - begin) * 1000, len(out))
        best = found if best is None else min(best, found)
    return best


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
    """Seconds until a text of 10,000 characters stands."""
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
    return last - begin


def moves(command, env, prepare, count):
    terminal = Terminal(command, env)
    terminal.read()
    if prepare:
        terminal.press(prepare, QUIET)
    sizes = [terminal.press(b"\033[B")[0] for _ in range(count)]
    terminal.end()
    return sizes


def row(title, own, peers, unit):
    beside = "  ".join("%s %.4g%s (%.2f×)" % (name, value, unit, own / value if value else 0)
                       for name, value in peers.items())
    print("%-38s banso %.4g%s   %s" % (title, own, unit, beside))


def main():
    program, scenarios, folder = sys.argv[1:4]
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
    nano, vim = ["nano", "--ignorercfiles"], ["vim", "-n", "-u", "NONE", "-i", "NONE"]
    box = ["dialog", "--inputbox", "現状", "10", "70"]
    menu = ["dialog", "--menu", "支援先", "22", "70", "14"]
    for number in range(100):
        menu += ["t%d" % number, "架空%d町" % number]

    starts = {"nano": start(nano, env), "vim": start(vim, env), "dialog": start(box, env)}
    times = {name: value[0] for name, value in starts.items()}
    row("first screen, empty database", start([program, "--db", os.path.join(home, "e.db")], env)[0],
        times, " ms")
    if os.path.exists(national):
        row("first screen, national database", start([program, "--db", national], env)[0], times,
            " ms")
    row("bytes of the first screen", start([program], env)[1],
        {name: value[1] for name, value in starts.items()}, " B")

    own = typing(field, env)
    peers = {"nano": typing(nano, env), "vim": typing(vim, env, b"i"), "dialog": typing(box, env)}
    for key, title, unit in (("kanji", "bytes per typed kanji", " B"),
                             ("backspace", "bytes per Backspace", " B"),
                             ("p50", "key to screen, p50", " ms"),
                             ("p95", "key to screen, p95", " ms"),
                             ("memory", "peak memory in a form", " MiB")):
        row(title, own[key], {name: value[key] for name, value in peers.items()}, unit)

    many = [program, "--db", os.path.join(home, "many.db")]
    row("bytes per list move within a page", sum(moves(many, env, b"", 10)) / 10,
        {"dialog": sum(moves(menu, env, b"", 10)) / 10}, " B")
    row("bytes per list move that scrolls", sum(moves(many, env, b"\033[6~\033[6~", 10)) / 10,
        {"dialog": sum(moves(menu, env, b"\033[6~\033[6~", 10)) / 10}, " B")

    text = (KANJI + "。") * (10000 // (len(KANJI) + 1) + 1)
    row("paste of 10,000 characters", paste(field, env, text[:10000]),
        {"cat": paste(["cat"], env, text[:10000]), "vim": paste(vim, env, text[:10000], b"i")},
        " s")


if __name__ == "__main__":
    main()
