"""Reads the course as data (banso-json(5)) back with a parser that is not ours.

data_back.py DATABASE JSON...: each JSON of the team has every value and every entry of the history
that stands in the database (read by SQL), and nothing else; one for others has no history and no
value at a place that is not there. Prints what is missing or different, then what was found.
"""

import json
import sqlite3
import sys

PLACE = "session form respondent field row column".split()


def once(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), keys
    return dict(pairs)


def read(path):
    with open(path, "rb") as file:
        return json.loads(file.read().decode("utf-8", "strict"), object_pairs_hook=once)


def row_of(value, keys):
    told = {**value, "value": value.get("kept", value["value"])}
    return (*(value.get(key, "") for key in PLACE), *(told.get(key, "") for key in keys))


def rows_of(database, table, engagement, columns, order):
    query = f"""
        SELECT s.session, s.form, s.respondent, t.field, t.row, t.column, {columns}
        FROM {table} t JOIN sheet s ON s.id = t.sheet WHERE s.engagement = ? ORDER BY {order}
    """
    return list(sqlite3.connect(database).execute(query, (engagement,)))


def compare(what, told, kept):
    for row in told:
        if row not in kept:
            print(what, "not in the database:", row)
    for row in kept:
        if row not in told:
            print(what, "missing:", row)
    if sorted(told) == sorted(kept) and told != kept:
        print(what, "in another order")
    return len(told)


def look(database, data):
    engagement = data["engagement"]["id"]
    counts = {key: len(part) for key, part in data.items() if isinstance(part, list)}
    told = sorted(row_of(value, ["value", "reason", "revision", "at", "who"]) for value in data["values"])
    kept = rows_of(
        database, "value", engagement, "t.text, t.reason, t.revision, t.at, t.who", "1, 2, 3, 4, 5, 6"
    )
    assert (data["format"], data["version"]) == ("banso-json", 1), data["format"]
    if data["for"] == "team":
        compare("value", told, kept)
        past = [
            row_of(entry, ["value", "reason", "revision", "at", "who", "why"])
            for entry in data["history"]
        ]
        columns = "t.text, t.reason, t.revision, t.at, t.who, t.why"
        compare("history", past, rows_of(database, "history", engagement, columns, "t.n"))
    else:
        assert "history" not in data
        for value in data["values"] + data["voices"]:
            assert not {"revision", "who", "why", "kept"} & value.keys(), value
    print(data["for"], *(f"{key} {count}" for key, count in counts.items()))


for each in sys.argv[2:]:
    found = read(each)
    for course in found if isinstance(found, list) else [found]:
        look(sys.argv[1], course)
