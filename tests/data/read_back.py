"""Reads exports back with parsers that are not ours, and finds every answer in them.

read_back.py DATABASE CSV JSON: what stands in the database (read by SQL) against one csv and one
json of all engagements. Prints what is missing or different, then how many values were found.
"""

import csv
import json
import sqlite3
import sys

HEAD = (
    "id name session form respondent role field label row column value unit reason at circle"
).split()


def from_database(path):
    """{place: (text, reason)} of all that people wrote, as far as it is shown: of a session's
    attendance only who was there and what is said of them, of its notes their text, of a table no positions."""
    query = """
        SELECT s.engagement, s.session, s.form, s.respondent, v.field, v.row, v.column, v.text,
               v.reason
        FROM value v JOIN sheet s ON s.id = v.sheet
        WHERE (v.text <> '' OR v.reason <> '') AND NOT (v.row <> '' AND v.column = '')
    """
    found = {}
    for *place, text, reason in sqlite3.connect(path).execute(query):
        form, field, column = place[2], place[4], place[6]
        if form == ".session" and field == "attendance" and column not in ("present", "remark"):
            continue
        if form == ".session" and field == "notes" and column != "text":
            continue
        found[tuple(place)] = (text, reason)
    return found


def from_json(path):
    """{place: (value, reason, what people read)} of all nodes that somebody wrote."""
    keys = "engagement session form respondent field row column".split()
    found = {}

    def walk(node):
        place = tuple(node["place"].get(key, "") for key in keys)
        if "at" in node and (node.get("value") or node.get("reason")):
            found[place] = (node.get("value", ""), node.get("reason", ""), node.get("text", ""))
        for child in node.get("children", []):
            walk(child)

    with open(path, encoding="utf-8") as file:
        for document in json.load(file):
            walk(document)
    return found


def from_csv(path):
    """{place: (value, reason)}; a form with one sheet for the course stands at its session."""
    with open(path, "rb") as file:
        data = file.read()
    assert data.startswith(b"\xef\xbb\xbf"), "no BOM"
    assert data.endswith(b"\r\n"), "no CRLF at the end"
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(keepends=True), strict=True))
    assert rows[0] == HEAD, rows[0]
    found = {}
    for row in rows[1:]:
        assert len(row) == len(HEAD), row
        cell = dict(zip(HEAD, row))
        assert cell["name"] and cell["label"] and cell["at"] and cell["circle"], row
        place = tuple(cell[key] for key in "id session form respondent field row column".split())
        assert place not in found, place
        found[place] = tuple(
            text[1:] if text[:1] == "'" else text for text in (cell["value"], cell["reason"])
        )
    return found


def main():
    database, csv_path, json_path = sys.argv[1:]
    wanted, nodes, cells = from_database(database), from_json(json_path), from_csv(csv_path)
    sessionless = {(place[0], "", *place[2:]): cell for place, cell in cells.items()}
    bad = 0
    for place, (text, reason) in sorted(wanted.items()):
        node = nodes.get(place)
        cell = cells.get(place) or sessionless.get(place)
        # A choice is an id in the database and in value, its label in text and csv; so are checks
        # and who was there.
        right = node and cell and node[:2] == (text, reason) and cell[1] == reason
        if not right or (cell[0] != text and cell[0] != node[2] and text != "true"):
            print("missing or different:", place, text, reason, node, cell)
            bad += 1
    for place in sorted(nodes.keys() - wanted.keys()):
        if place[2] != ".session" or place[6] != "planned":
            print("not in the database:", place)
            bad += 1
    print(f"{len(wanted) - bad} of {len(wanted)} values found")
    return bad > 0


sys.exit(main())
