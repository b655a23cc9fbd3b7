#!/usr/bin/env python3
"""Pipes, sockets, devices, folders and links at every name that banso opens: nothing hangs.

What stands where a file should be may have been put there by anybody, or typed by mistake. Every
command ends in order, with a message where it refuses; nothing waits for a pipe, nothing is read
from a device, and what stands there stands there afterwards.

usage: kinds.py BANSO SCENARIOS FOLDER
"""
import concurrent.futures
import functools
import os
import select
import shutil
import socket
import stat
import subprocess
import sys

from office import Broken, Patience, check_told, environment

PATIENT = 20  # seconds that count: behind them nothing comes any more


# --- what may stand there ---

def put_socket(path):
    here = os.getcwd()
    os.chdir(os.path.dirname(path))  # the name of a socket has to be short
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(os.path.basename(path))
    os.chdir(here)


def put_device(path):
    """The one that never ends; only root makes any."""
    try:
        os.mknod(path, 0o600 | stat.S_IFCHR, os.makedev(1, 5))
    except PermissionError:
        os.symlink("/dev/zero", path)


KINDS = {
    "a pipe": os.mkfifo,
    "a socket": put_socket,
    "a device": put_device,
    "a link to a device": lambda path: os.symlink("/dev/zero", path),
    "a folder": os.mkdir,
    "a link to a pipe": lambda path: os.symlink("pipe", path),
    "a link to nowhere": lambda path: os.symlink("nowhere", path),
    "a link to itself": lambda path: os.symlink(os.path.basename(path), path),
}

# --- where, and what is done then ---

EVERYDAY = (("list",), ("show", "t"), ("answer", "t/0.5/f1", "現状", "文"), ("new", "--name", "町"),
            ("history", "t"), ("purge", "t/0.5/f1", "課題"), ("backup", "copy-2.db"), ("doctor",),
            ("doctor", "--repair"), ("restore",), ("restore", "--yes", "copy.db"))
BESIDE = (("list",), ("answer", "t/0.5/f1", "現状", "文"), ("purge", "t/0.5/f1", "課題"), ("doctor",),
          ("doctor", "--repair"), ("restore",), ("restore", "--yes", "copy.db"))
NAMES = {
    "banso.db": EVERYDAY,
    "banso.db-wal": BESIDE,
    "banso.db-shm": BESIDE,
    "banso.db-journal": BESIDE,
    "banso.db-here": BESIDE,
    "banso.db-queue": BESIDE,
    "banso.db.backup-2026-11-20": BESIDE,
    "banso.db.schema-1-2026-11-20T10:00:00": BESIDE,
    "given": (("scenario", "check", "given"), ("restore", "--yes", "given"), ("backup", "given"),
              ("export", "t", "-o", "given"), ("demo", "--dir", "given"), ("--db", "given", "list"),
              ("--scenarios", "given", "scenario", "list")),
    "scenarios/given.yaml": (("new", "--name", "町"), ("scenario", "list"), ("doctor",)),
    "scenarios/practice/given.txt": (("demo", "--dir", "towns"),),
}
# Where it may go, since banso was asked to put a file or a folder there or takes such a name away.
MAY_GO = {"given"}


class Case:
    def __init__(self, program, scenarios, sound, folder):
        self.program, self.folder = program, folder
        self.path = os.path.join(folder, "banso.db")
        self.env = environment(folder, self.path, os.path.join(folder, "scenarios"))
        shutil.copytree(scenarios, os.path.join(folder, "scenarios"))
        os.mkfifo(os.path.join(folder, "pipe"))
        for name in ("banso.db", "copy.db"):
            shutil.copy(sound, os.path.join(folder, name))

    def banso(self, *words):
        done = subprocess.Popen([self.program, *words], env=self.env, cwd=self.folder,
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE)
        patience, ended = Patience(done.pid, PATIENT), select.poll()
        ended.register(os.pidfd_open(done.pid), select.POLLIN)
        while not ended.poll(100):
            if patience.is_over():
                done.kill()
                done.wait()
                raise Broken("does not end")
        told = done.stderr.read().decode("utf-8", "replace")
        status = done.wait()
        check_told(words, told)
        if status not in (0, 1, 3):
            raise Broken("status %d: %s" % (status, told))
        if status == 1 and "banso: " not in told:
            raise Broken("refused without a word")


def try_one(program, scenarios, sound, folder, job):
    number, (name, kind, words) = job
    where = os.path.join(folder, str(number))
    case = Case(program, scenarios, sound, where)
    path = os.path.join(where, name)
    if os.path.lexists(path):
        os.unlink(path)
    KINDS[kind](path)
    before = os.lstat(path)
    try:
        case.banso(*words)
        if name not in MAY_GO and (not os.path.lexists(path) or os.lstat(path).st_ino != before.st_ino):
            raise Broken("took it away")
        shutil.rmtree(where)
        return None
    except Broken as why:
        return "%s at %s, %s: %s" % (kind, name, " ".join(words), why)


def main():
    program, scenarios, folder = (os.path.abspath(path) for path in sys.argv[1:4])
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    sound = folder + "/sound.db"
    env = environment(folder, sound, scenarios)
    for words in (("new", "--name", "知里町", "--id", "t"), ("answer", "t/0.5/f1", "課題", "一文")):
        subprocess.run([program, *words], env=env, check=True, stdout=subprocess.DEVNULL)
    jobs = list(enumerate((name, kind, words) for name, all_words in NAMES.items()
                          for kind in KINDS for words in all_words))
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        results = list(pool.map(functools.partial(try_one, program, scenarios, sound, folder), jobs))
    broken = [line for line in results if line]
    for line in broken:
        print("kinds: " + line, file=sys.stderr)
    if broken:
        sys.exit(1)
    print("pipes, sockets, devices, folders and links at %d names: %d commands, each ended in order"
          % (len(NAMES), len(jobs)))


main()
