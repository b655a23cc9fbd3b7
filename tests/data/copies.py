#!/usr/bin/env python3
"""The copies of each day beside a database, whose names are by the machine's own clock.

usage: copies.py zone                     a time zone in which it is about noon: no test runs into midnight
       copies.py list DATABASE            how old each copy is, in days; below 0: a day to come
       copies.py lay DATABASE FROM AGE... FROM becomes the copy of the day so long ago
       copies.py age DATABASE             a day passes: each copy is a day older
       copies.py name DATABASE AGE        the name of the copy of the day so long ago
       copies.py wait DATABASE            until today's is there, and no more of other days than are kept

All but the first are run in that time zone.
"""
import datetime
import os
import re
import shutil
import sys
import time

KEPT = 7


def noon():
    west = int(time.time()) % 86400 - 43200
    return "NOON%s%02d:%02d" % ("-" if west < 0 else "", abs(west) // 3600, abs(west) % 3600 // 60)


def day(age):
    return (datetime.date.today() - datetime.timedelta(days=age)).isoformat()


def copies(database):
    """The ages and paths, the newest first."""
    folder, name = os.path.split(os.path.abspath(database))
    found = []
    for other in os.listdir(folder):
        match = re.fullmatch(re.escape(name) + r"\.backup-(\d{4}-\d\d-\d\d)", other)
        if match and os.path.isfile(os.path.join(folder, other)):
            age = datetime.date.today() - datetime.date.fromisoformat(match.group(1))
            found.append((age.days, os.path.join(folder, other)))
    return sorted(found)


def pass_day(database):
    for age, path in reversed(copies(database)):
        os.rename(path, "%s.backup-%s" % (database, day(age + 1)))


def wait(database):
    while True:
        ages = [age for age, _ in copies(database) if age >= 0]
        if 0 in ages and len(ages) <= KEPT:
            return
        time.sleep(0.02)


def main():
    verb, database = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    if verb == "zone":
        print(noon())
    elif verb == "list":
        print(*[age for age, _ in copies(database)])
    elif verb == "lay":
        for age in sys.argv[4:]:
            shutil.copy(sys.argv[3], "%s.backup-%s" % (database, day(int(age))))
    elif verb == "name":
        print("%s.backup-%s" % (database, day(int(sys.argv[3]))))
    elif verb == "age":
        pass_day(database)
    elif verb == "wait":
        wait(database)


if __name__ == "__main__":
    main()
