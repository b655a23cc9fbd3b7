#!/usr/bin/env python3
"""Makes a database of national size: 1,741 engagements of six sessions with 30
respondents each, about a million answers. One engagement is made by banso
itself; the others are copies of its rows under other ids.

usage: national.py BANSO SCENARIOS DATABASE [ENGAGEMENTS]
"""
import os
import sqlite3
import subprocess
import sys

SESSIONS = {"0.5": "2026-08-07", "1": "2026-10-02", "1.5": "2026-11-20", "2": "2026-12-08",
            "2.5": "2027-01-14", "3": "2027-02-05"}
RESPONDENTS = 30


def banso(program, scenarios, database, *words):
    return subprocess.run([program, "--db", database, "--scenarios", scenarios, *words],
                          check=True, capture_output=True, text=True).stdout.strip()


def make_one(program, scenarios, database):
    dates = [word for pair in SESSIONS.items() for word in ("--date", "%s=%s" % pair)]
    banso(program, scenarios, database, "new", "--name", "架空町", "--pref", "かくう県",
          "--id", "t0", *dates)
    for number in range(RESPONDENTS):
        banso(program, scenarios, database, "respondent", "add", "t0", "--name",
              "%d番" % (number + 1), "--org", "高齢福祉課", "--role", "tantou")


def answer_all(connection):
    """Six short answers in each respondent's sheets, as a facilitator's month would leave them."""
    people = [row for (row,) in connection.execute(
        "SELECT DISTINCT row FROM value v JOIN sheet s ON s.id = v.sheet"
        " WHERE s.form = '.people' AND row <> ''")]
    fields = {("1", "f2"): ("mindful", "noticed", "felt", "worry", "next", "consent"),
              ("2", "f3"): ("did", "stuck", "mindful", "noticed", "next", "consent"),
              ("3", "f4"): ("level_note", "left", "until", "direction", "noticed", "consent")}
    sheet = connection.execute("SELECT max(id) FROM sheet").fetchone()[0]
    for (session, form), names in fields.items():
        for person in people:
            sheet += 1
            connection.execute(
                "INSERT INTO sheet (id, engagement, session, form, respondent, state, fields,"
                " answered, broken, counted) VALUES (?, 't0', ?, ?, ?, 'done', 11, 6, 0, 1)",
                (sheet, session, form, person))
            for name in names:
                text = "true" if name == "consent" else "集まれる場まで歩いて行けない人が多い。"
                row = (sheet, name, "", "", 1, text, "", "2026-10-02T15:00:00+09:00", "tanaka")
                connection.execute(
                    "INSERT INTO value (sheet, field, row, column, revision, text, reason, at, who)"
                    " VALUES (?,?,?,?,?,?,?,?,?)", row)
                connection.execute(
                    "INSERT INTO history (site, site_n, sheet, field, row, column, revision, text,"
                    " reason, why, at, who)"
                    " SELECT 1, max(site_n) + 1, ?,?,?,?,?,?,?,'',?,? FROM history", row)


def copy_all(connection, engagements):
    sheets, last = connection.execute("SELECT count(*), max(id) FROM sheet").fetchone()
    for number in range(1, engagements):
        to, step = "t%d" % number, last * number
        connection.execute(
            "INSERT INTO engagement (id, scenario, pattern, created, created_by, pattern_title,"
            " name, pref, plan, dues, removed, identity)"
            " SELECT ?, scenario, pattern, created, created_by,"
            " pattern_title, ?, pref, plan, dues, removed, lower(hex(randomblob(16)))"
            " FROM engagement WHERE id = 't0'",
            (to, "架空%d町" % number))
        connection.execute(
            "INSERT INTO row_number (engagement, prefix, last) SELECT ?, prefix, last FROM row_number"
            " WHERE engagement = 't0'", (to,))
        connection.execute(
            "INSERT INTO sheet (id, engagement, session, form, respondent, state, fields,"
            " answered, broken, counted)"
            " SELECT id + ?, ?, session, form, respondent, state, fields,"
            " answered, broken, counted FROM sheet WHERE engagement = 't0'", (step, to))
        connection.execute(
            "INSERT INTO value (sheet, field, row, column, revision, text, reason, at, who)"
            " SELECT sheet + ?, field, row, column, revision, text, reason, at,"
            " who FROM value WHERE sheet <= ?", (step, last))
        connection.execute(
            "INSERT INTO history (site, site_n, sheet, field, row, column, revision, text, reason,"
            " why, at, who) SELECT 1, n + ?, sheet + ?, field, row, column, revision, text, reason,"
            " why, at, who FROM history WHERE sheet <= ?", (number * 10000, step, last))
    return sheets


def main():
    program, scenarios, database = sys.argv[1:4]
    engagements = int(sys.argv[4]) if len(sys.argv) > 4 else 1741
    if os.path.exists(database):
        return
    half = database + ".half"
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(half + ending):
            os.remove(half + ending)
    make_one(program, scenarios, half)
    connection = sqlite3.connect(half, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    answer_all(connection)
    copy_all(connection, engagements)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    answers, = connection.execute("SELECT count(*) FROM value").fetchone()
    connection.close()
    os.rename(half, database)
    print("%d engagements, %d values: %s" % (engagements, answers, database))


if __name__ == "__main__":
    main()
