"""What these scripts share: a folder with a database, banso in it, and banso on a terminal."""
import os
import pty
import re
import select
import signal
import subprocess
import time

SLOW = float(os.environ.get("PLAY_SLOW") or 1)
GIVE_UP = 300 * SLOW  # seconds: what has not come by then never comes, however busy the machine is
DRAW_ANEW = 3  # seconds
OTHERS_SAVE = "ほかの人が保存しています"


class Broken(Exception):
    """A promise that did not hold."""


def environment(folder, path, scenarios, **more):
    return dict(os.environ, HOME=folder, BANSO_DB=path, BANSO_SCENARIOS=scenarios, TERM="xterm",
                LANG="C.UTF-8", LC_ALL="C.UTF-8", **more)


def check_told(words, told):
    if "Sanitizer" in told or "runtime error:" in told:
        raise Broken("%s: %s" % (words, told))


def waited(pid):
    """The seconds that a process has waited for a processor so far, as the kernel counts them."""
    try:
        with open("/proc/%d/schedstat" % pid, encoding="ascii") as file:
            return int(file.read().split()[1]) / 1e9
    except OSError:  # not every kernel does
        return 0.0


def waits_for_disk(pid):
    try:
        with open("/proc/%d/stat" % pid, encoding="utf-8", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[0] == "D"
    except OSError:
        return False


class Patience:
    """So many seconds, without those in which a process waits for a processor or for the disk."""

    def __init__(self, pid, seconds):
        self.pid, self.left, self.end = pid, seconds, time.monotonic() + GIVE_UP
        self.looked, self.waited = time.monotonic(), waited(pid)

    def is_over(self):
        now, waited_so_far = time.monotonic(), waited(self.pid)
        if not waits_for_disk(self.pid):
            self.left -= now - self.looked - (waited_so_far - self.waited)
        self.looked, self.waited = now, waited_so_far
        return self.left <= 0 or now >= self.end


class Office:
    """A database in a folder of its own, and those who work with it."""
    as_user = {}  # for subprocess.run(): of the one who runs this

    def __init__(self, program, scenarios, folder):
        self.program, self.folder, self.path = program, folder, os.path.join(folder, "banso.db")
        self.env = environment(folder, self.path, scenarios)
        os.makedirs(folder)

    def try_banso(self, *words, **more):
        """(status, stdout, stderr)"""
        done = subprocess.run([self.program, *words], env=dict(self.env, **more), cwd=self.folder,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=GIVE_UP, **self.as_user)
        told = done.stderr.decode("utf-8", "backslashreplace")
        check_told(words, told)
        return done.returncode, done.stdout.decode(), told

    def banso(self, *words, **more):
        status, out, told = self.try_banso(*words, **more)
        limit = time.monotonic() + GIVE_UP
        while status == 1 and OTHERS_SAVE in told and time.monotonic() < limit:
            status, out, told = self.try_banso(*words, **more)
        if status != 0:
            raise Broken("%s: status %d, %s" % (words, status, told))
        return out


class Screen:
    """A program on a pseudo-terminal; what it writes is read all the time."""

    def __init__(self, command, env, become=lambda: None):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            become()
            os.execve(command[0], command, env)
        self.seen = b""

    def read(self, seconds):
        """For so long, or until the line drops: whether it did."""
        limit = time.monotonic() + seconds
        while True:
            left = limit - time.monotonic()
            if left <= 0 or not select.select([self.fd], [], [], left)[0]:
                return False
            try:
                self.seen += os.read(self.fd, 65536)
            except OSError:
                return True

    def wait(self, text):
        """Of a text that stood there in part only the rest is written: now and then all of it is drawn anew."""
        begun = drawn = time.monotonic()
        while text.encode() not in re.sub(rb"\x1b[\[(][0-9;?]*[A-Za-z]", b"", self.seen):
            now = time.monotonic()
            if now - begun > GIVE_UP:
                raise Broken("not shown: %s\n%r" % (text, self.seen[-2000:]))
            if now - drawn > DRAW_ANEW:
                self.send("\x0c")
                drawn = now
            self.read(0.05)

    def send(self, text):
        os.write(self.fd, text.encode())

    def press(self, keys, text):
        """Sends keys and waits for what they make it write."""
        self.seen = b""
        self.send(keys)
        self.wait(text)

    def end(self, number):
        """Sends a signal; the time of it, and how long the program had waited() in the end."""
        at = time.monotonic()
        os.kill(self.pid, number)
        if number != signal.SIGKILL and not self.read(GIVE_UP):
            os.kill(self.pid, signal.SIGKILL)
            raise Broken("signal %d did not end it" % number)
        os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT)
        waited_so_far = waited(self.pid)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
        return at, waited_so_far


LETTERS = "山際二地区通場歩行人多便一日三帰合担手自治会役員同顔十年変移動足送迎小集試話聞次あいうえおかきくけこ、。abc012"


class Typist:
    """One who types into a field, and knows when each letter was typed."""

    def __init__(self, rng, screen):
        self.rng, self.screen, self.typed = rng, screen, []

    def type(self, letter):
        self.screen.send(letter)
        self.typed.append((letter, time.monotonic(), waited(self.screen.pid)))

    def type_for(self, seconds, pause):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.type(self.rng.choice(LETTERS))
            pause(self.rng.random() * 0.02)

    def text(self):
        return "".join(letter for letter, _, _ in self.typed)

    def lost(self, stands, at, waited_then, behind):
        """How many letters are missing, and how many of them were typed so many seconds before,
        without the time for which the program waited for a processor."""
        if not self.text().startswith(stands):
            raise Broken("kept is %r, typed was %r" % (stands, self.text()))
        missing = self.typed[len(stands):]
        return len(missing), sum(at - moment - (waited_then - before) > behind
                                 for _, moment, before in missing)


def end_in_order(screen, number, left=lambda: False):
    """Seconds until it ends that count, when it was told to, and how long it had waited() by then. Its
    status is 1 where `left` says that a text went to a file, else 0."""
    patience, at, waited_then = Patience(screen.pid, GIVE_UP), time.monotonic(), waited(screen.pid)
    ended = os.pidfd_open(screen.pid)
    os.kill(screen.pid, number)
    while not select.select([ended], [], [], 0.01)[0]:
        if patience.is_over():
            raise Broken("signal %d did not end it" % number)
    patience.is_over()
    os.close(ended)
    status = os.waitpid(screen.pid, 0)[1]
    if os.waitstatus_to_exitcode(status) != (1 if left() else 0):
        raise Broken("it ended with status %d" % os.waitstatus_to_exitcode(status))
    return GIVE_UP - patience.left, at, waited_then
