#!/usr/bin/env python3
"""Somebody else at banso, for tests of two people at once.

usage: other.py COMMAND... -- TEXT KEYS [TEXT KEYS]...

Waits until each TEXT is shown and then types the KEYS behind it, with escapes as in Python
('\\r', '\\x1b'); in the end the line drops.
"""
import os
import signal
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "torture"))
sys.dont_write_bytecode = True
from office import Screen  # noqa: E402


def main():
    at = sys.argv.index("--")
    command, steps = sys.argv[1:at], sys.argv[at + 1:]
    screen = Screen(["/usr/bin/env", *command], os.environ)
    for text, keys in zip(steps[::2], steps[1::2]):
        screen.wait(text)
        screen.seen = b""
        screen.send(keys.encode().decode("unicode_escape").encode("latin-1").decode())
    screen.end(signal.SIGHUP)


main()
