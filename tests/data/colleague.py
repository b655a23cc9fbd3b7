#!/usr/bin/env python3
"""A colleague who does something on a screen of their own, and is gone, while a test's own one is
open.

usage: colleague.py COMMAND TEXT KEYS [TEXT KEYS]...    starts it as the shell does, and each time
the screen has shown TEXT since the keys before, presses KEYS (in which \\t, \\r, \\e stand for
Tab, Enter, Esc); at last, once the text that stands alone was shown, it is told to end.
"""
import os
import pty
import signal
import sys


def main():
    keys = {"\\t": "\t", "\\r": "\r", "\\e": "\x1b"}
    script = [word.encode() for word in sys.argv[2:]]
    for written, key in keys.items():
        script = [word.replace(written.encode(), key.encode()) for word in script]
    pid, master = pty.fork()
    if pid == 0:
        os.execvp("sh", ["sh", "-c", "stty rows 24 cols 80; exec " + sys.argv[1]])
    for text, keys in zip(script[::2], script[1::2] + [b""]):
        seen = b""
        while text not in seen:  # play, which has started this, does not wait for ever
            seen += os.read(master, 65536)
        os.write(master, keys)
    os.kill(pid, signal.SIGHUP)
    try:
        while os.read(master, 65536):
            pass
    except OSError:
        pass
    os.waitpid(pid, 0)


main()
