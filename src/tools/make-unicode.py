#!/usr/bin/env python3
"""Prints one of the tables of Unicode in src/text, made from Debian's package unicode-data.

usage: make-unicode.py widths|graphemes|lines|radicals|version [FOLDER]

Ranges of code points with a class, in order; what is in no range is of the ordinary class. Of
radicals, each with the kanji that it is.
"""
import os
import sys

FOLDER = "/usr/share/unicode"
LAST = 0x10FFFF


def read(folder, name):
    """(first, last, fields) for each line of a file of the Unicode Character Database."""
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        for line in file:
            fields = [field.strip() for field in line.split("#")[0].split(";")]
            if len(fields) > 1:
                first, _, last = fields[0].partition("..")
                yield int(first, 16), int(last or first, 16), fields[1]


def classes(folder, name):
    """The class of each code point, None where the file says nothing."""
    found = [None] * (LAST + 1)
    for first, last, what in read(folder, name):
        found[first:last + 1] = [what] * (last + 1 - first)
    return found


def members(folder, name, what):
    return {code for first, last, field in read(folder, name) if field == what
            for code in range(first, last + 1)}


class Database:
    def __init__(self, folder):
        self.folder = folder
        self.category = classes(folder, "extracted/DerivedGeneralCategory.txt")
        self.east = classes(folder, "EastAsianWidth.txt")
        self.pictographs = members(folder, "emoji/emoji-data.txt", "Extended_Pictographic")

    def is_new_emoji(self, code):
        """Not assigned yet, in a range that is kept for emoji."""
        return code in self.pictographs and self.category[code] == "Cn"


def widths(database):
    """What takes no column, or two, or as many as the terminal likes."""
    ignorable = members(database.folder, "DerivedCoreProperties.txt",
                        "Default_Ignorable_Code_Point")
    ignorable -= {0x115F, 0x1160, 0x3164, 0xFFA0}  # fillers of Hangul: terminals show them
    ignorable |= {0xFFF9, 0xFFFA, 0xFFFB}  # around annotations
    prepended = members(database.folder, "PropList.txt", "Prepended_Concatenation_Mark")
    jamo = classes(database.folder, "HangulSyllableType.txt")

    def width(code):
        if code in ignorable or database.category[code] in ("Cc", "Zl", "Zp"):
            return "HIDDEN"
        if database.category[code] in ("Mn", "Me") or jamo[code] in ("V", "T"):
            return "ZERO"
        if database.category[code] == "Cf" and code not in prepended:
            return "ZERO"
        if database.east[code] in ("W", "F") or database.is_new_emoji(code):
            return "WIDE"
        if database.category[code] == "Cn" and 0x2E80 <= code <= 0xA4CF:
            return "WIDE"  # among kana and kanji
        return "AMBIGUOUS" if database.east[code] == "A" else None

    return width


def graphemes(database):
    """Grapheme_Cluster_Break, with Extended_Pictographic; syllables of Hangul are reckoned."""
    breaks = classes(database.folder, "auxiliary/GraphemeBreakProperty.txt")

    def grapheme(code):
        if code in database.pictographs:
            return "PICTOGRAPH"
        found = (breaks[code] or "").upper()
        return {"LV": None, "LVT": None, "REGIONAL_INDICATOR": "FLAG"}.get(found, found)

    return grapheme


def lines(database):
    """Line_Break as rule LB1 resolves it; syllables of Hangul are reckoned."""
    breaks = classes(database.folder, "LineBreak.txt")

    def line(code):
        found = breaks[code]
        if found in (None, "AI", "AL", "SG", "XX", "H2", "H3"):
            return "EB" if database.is_new_emoji(code) else None
        if found == "SA":
            return "CM" if database.category[code] in ("Mn", "Mc") else None
        if found == "OP" and database.east[code] in ("F", "W", "H"):
            return "OP_WIDE"  # rule LB30 does not mean it
        if database.is_new_emoji(code):
            return "EB"  # rule LB30b
        return {"CJ": "NS"}.get(found, found)

    return line


def version(folder):
    with open(os.path.join(folder, "EastAsianWidth.txt"), encoding="utf-8") as file:
        return file.readline().strip().removeprefix("# EastAsianWidth-").removesuffix(".txt")


def ranges(class_of):
    """[first, last, class], as few as do."""
    found = []
    for code in range(LAST + 1):
        what = class_of(code)
        if found and found[-1][1] == code - 1 and found[-1][2] == what:
            found[-1][1] = code
        elif what:
            found.append([code, code, what])
    return found


def print_radicals(folder):
    """Those of the supplement: what is compatible with a kanji (Kangxi radicals) NFKC knows."""
    print("static const struct kanji_form radicals[] = {")
    for first, last, kanji in read(folder, "EquivalentUnifiedIdeograph.txt"):
        for code in range(first, last + 1):
            if 0x2E80 <= code <= 0x2EFF:
                print("\t{0x%04X, 0x%s}," % (code, kanji))
    print("};")


def main():
    makers = {"widths": ("WIDTH", widths), "graphemes": ("GRAPHEME", graphemes),
              "lines": ("LINE", lines)}
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in (*makers, "radicals", "version"):
        sys.exit(__doc__)
    folder = sys.argv[2] if len(sys.argv) == 3 else FOLDER
    if not os.path.exists(os.path.join(folder, "EastAsianWidth.txt")):
        sys.exit("make-unicode.py: %s is missing: sudo apt install unicode-data" % folder)
    if sys.argv[1] == "version":
        print(version(folder))
        return
    print("/* %s of Unicode %s, made by src/tools/make-unicode.py. */"
          % (sys.argv[1].capitalize(), version(folder)))
    if sys.argv[1] == "radicals":
        print_radicals(folder)
        return
    prefix, maker = makers[sys.argv[1]]
    print("static const struct unicode_range %s[] = {" % sys.argv[1])
    for first, last, what in ranges(maker(Database(folder))):
        print("\t{0x%04X, 0x%04X, %s_%s}," % (first, last, prefix, what))
    print("};")


main()
