"""What these scripts share: a folder with a database, banso in it, and banso on a terminal."""
import os
import pty
import re
import select
import signal
import subprocess
import time

SLOW = float(os.environ.get("PLAY_SLOW") or 1)


class Broken(Exception):
    """A promise that did not hold."""


def environment(folder, path, scenarios, **more):
    return dict(os.environ, HOME=folder, BANSO_DB=path, BANSO_SCENARIOS=scenarios, TERM="xterm",
                LANG="C.UTF-8", LC_ALL="C.UTF-8", **more)


def check_told(words, told):
    if "Sanitizer" in told or "runtime error:" in told:
        raise Broken("%s: %s" % (words, told))


class Office:
    """A database in a folder of its own, and those who work with it."""

    def __init__(self, program, scenarios, folder):
        self.program, self.folder, self.path = program, folder, os.path.join(folder, "banso.db")
        self.env = environment(folder, self.path, scenarios)
        os.makedirs(folder)

    def try_banso(self, *words, **more):
        """(status, stdout, stderr)"""
        done = subprocess.run([self.program, *words], env=dict(self.env, **more), cwd=self.folder,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60 * SLOW)
        told = done.stderr.decode("utf-8", "backslashreplace")
        check_told(words, told)
        return done.returncode, done.stdout.decode(), told

    def banso(self, *words, **more):
        status, out, told = self.try_banso(*words, **more)
        if status != 0:
            raise Broken("%s: status %d, %s" % (words, status, told))
        return out


class Screen:
    """A program on a pseudo-terminal; what it writes is read all the time."""

    def __init__(self, command, env):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execve(command[0], command, env)
        self.seen = b""

    def read(self, seconds):
        limit = time.monotonic() + seconds
        while True:
            left = limit - time.monotonic()
            if left <= 0 or not select.select([self.fd], [], [], left)[0]:
                return
            try:
                self.seen += os.read(self.fd, 65536)
            except OSError:
                return

    def wait(self, text, seconds=20 * SLOW):
        limit = time.monotonic() + seconds
        while text.encode() not in re.sub(rb"\x1b[\[(][0-9;?]*[A-Za-z]", b"", self.seen):
            if time.monotonic() > limit:
                raise Broken("not shown: %s\n%r" % (text, self.seen[-2000:]))
            self.read(0.05)

    def send(self, text):
        os.write(self.fd, text.encode())

    def press(self, keys, text):
        """Sends keys and waits for what they make it write."""
        self.seen = b""
        self.send(keys)
        self.wait(text)

    def end(self, number):
        """Sends a signal; the time of it."""
        os.kill(self.pid, number)
        at = time.monotonic()
        if number != signal.SIGKILL:
            self.read(20 * SLOW)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
        return at
