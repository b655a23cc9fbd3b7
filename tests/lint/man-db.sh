#!/bin/sh
# banso-db(5) is true: it tells every table and column of a new database and no others, its marks,
# and its examples run.
set -eu
cd "$(dirname "$0")/../.."
banso=${BUILD:-build}/banso
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$banso" --db "$work/a.db" --scenarios scenarios new --name 架空町 --id tsunagari >/dev/null
"$banso" --db "$work/a.db" backup "$work/home.db" >/dev/null
python3 - man/banso-db.5 "$work" <<'END'
import re
import sqlite3
import sys

page, work = sys.argv[1], sys.argv[2]
text = open(page, encoding="utf-8").read()
database = sqlite3.connect("file:%s/a.db?mode=ro" % work, uri=True)
database.execute("ATTACH ? AS home", ("file:%s/home.db?mode=ro" % work,))
bad = []


def number(pragma):
    return database.execute("PRAGMA " + pragma).fetchone()[0]


told, table = set(), None
for line in text.split(".Sh TABLES\n")[1].split(".Sh FILES\n")[0].splitlines():
    if line.startswith(".Ss "):
        table = line[4:]
        told.add((table, ""))
    elif line.startswith(".It Va "):
        told |= {(table, word) for word in re.findall(r"[a-z_]+", line.replace("Va ", "")[4:])}
there = set()
for name, in database.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'"):
    there.add((name, ""))
    there |= {(name, row[1]) for row in database.execute("PRAGMA main.table_info(%s)" % name)}
bad += ["%s.%s is not there" % pair for pair in sorted(there - told)]
bad += ["the database has no %s.%s" % pair for pair in sorted(told - there)]

if "The number of the schema: %d." % number("user_version") not in text or \
        "schema of number %d." % number("user_version") not in text:
    bad.append("user_version is %d" % number("user_version"))
if "\n%d, the letters" % number("application_id") not in text:
    bad.append("application_id is %d" % number("application_id"))
examples = re.findall(r"\.Bd -literal[^\n]*\n(.*?)\.Ed\n", text, re.S)
for example in examples:
    database.execute(example).fetchall()
for line in bad:
    print("%s:1: %s" % (page, line))
if not bad:
    print("man-db: %d tables and columns, %d examples" % (len(there), len(examples)))
sys.exit(bool(bad))
END
