"""Reads workbooks as another program does: usage:
book.py sheets BOOK            the names of its sheets, a line each
book.py texts BOOK...          all that stands in cells, heads and feet, a line each
book.py has TEXT,... BOOK...   the names of books in which any of these texts stands
book.py holds BOOK.xlsx DOCUMENT.json DOCUMENT.csv ...
    of each three a line with what is wrong: a text of the document that is on no sheet, a row of the
    table of answers that is not that of the csv, a cell of a table of respondents that is not in it;
    such tables for others than the team; a page on which nothing stands but its title, or a line
"""

import csv
import datetime
import json
import sys

import openpyxl


def open_book(name):
    return openpyxl.load_workbook(name)


def cells(sheet):
    return (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)


def texts(book):
    for sheet in book.worksheets:
        yield sheet.title
        yield from (str(cell.value) for cell in cells(sheet))
        for part in (sheet.oddHeader, sheet.oddFooter):
            yield from (side.text for side in (part.left, part.center, part.right) if side.text)
    properties = book.properties
    yield from (text for text in (properties.title, properties.category, properties.creator) if text)


def document_texts(node, inside=""):
    for key in ("title", "text", "reason", "mark"):
        # What a table is called in json stands in its head.
        if node.get(key) and not (key == "title" and node["kind"] in ("cell", "row")):
            yield node[key]
    for child in node.get("children", []):
        yield from document_texts(child)


def shown(value):
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def same(one, other):
    if one == other or "'" + one == other:
        return True
    try:
        return float(one) == float(other)
    except ValueError:
        return False


def wrong_in(book_name, json_name, csv_name):
    book = open_book(book_name)
    is_for_team = book.properties.category == "支援者用"
    table = book.worksheets[-1] if is_for_team else None
    yield from (f"{sheet.title} says {len(list(cells(sheet)))} things"
                for sheet in book.worksheets[1:] if len(list(cells(sheet))) < 3)
    everything = "\0".join(text for sheet in book.worksheets for text in
                           (str(cell.value) for cell in cells(sheet)))
    with open(json_name, encoding="utf-8") as file:
        for text in document_texts(json.load(file)):
            if text not in everything and text.replace("\n", "\0") not in everything:
                yield f"lacks {text!r}"
    for sheet in book.worksheets:
        if sheet.page_setup.paperSize != "9" and sheet.page_setup.paperSize != 9:
            yield f"{sheet.title} is not for A4"
        yield from (f"{cell.coordinate} is a formula" for cell in cells(sheet)
                    if cell.data_type == "f")
    if not is_for_team:
        yield from (f"{sheet.title} is the team's" for sheet in book.worksheets
                    if is_wide(sheet) or sheet.title == "すべての答え")
        return
    with open(csv_name, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    there = [[shown(value) for value in row] for row in table.iter_rows(min_row=2, values_only=True)]
    if len(rows) == 1 and not any(rows[0][1:14]):
        rows = []  # it says for whom it is, which each page does
    if len(rows) != len(there):
        yield f"{len(there)} answers instead of {len(rows)}"
    for row, here in zip(rows, there):
        yield from (f"{one!r} instead of {other!r}" for one, other in zip(here, row)
                    if not same(one, other))
    yield from wrong_in_wide(book, rows)
    for sheet in book.worksheets:
        if sheet.merged_cells.ranges and (sheet == table or is_wide(sheet)):
            yield f"merged cells in {sheet.title}"


def is_wide(sheet):
    return sheet.title.startswith("一覧 ")


def wrong_in_wide(book, rows):
    said = {}
    for row in rows:
        if row[4] and not row[8]:
            said.setdefault(row[4], {}).setdefault(row[7], []).append(row[10])
    for sheet in filter(is_wide, book.worksheets):
        head, *people = sheet.iter_rows(values_only=True)
        if len(set(head)) != len(head):
            yield f"{sheet.title} has two columns of one name"
        for person in people:
            for label, value in zip(head[3:], person[3:]):
                known = said.get(person[0], {}).get(label.split("（")[0].split(" (")[0], [])
                known += said.get(person[0], {}).get(label, [])
                if value is not None and not any(same(shown(value), one) for one in known):
                    yield f"{sheet.title}: {person[0]} {label}: {value!r} is not in the csv"


verb, names = sys.argv[1], sys.argv[2:]
if verb == "sheets":
    print(*open_book(names[0]).sheetnames, sep="\n")
elif verb == "texts":
    for name in names:
        print(*texts(open_book(name)), sep="\n")
elif verb == "has":
    for name in names[1:]:
        if any(sought in text for sought in names[0].split(",") for text in texts(open_book(name))):
            print(name)
elif verb == "holds":
    for three in zip(names[0::3], names[1::3], names[2::3]):
        for wrong in wrong_in(*three):
            print(three[0], wrong)
    print(len(names) // 3, "books")
