#!/bin/sh
# Banso's own words have no character of ambiguous width, which one terminal draws in one column and the
# next in two: neither any string of the program nor a label, title or mark of the shipped scenario
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# look FOLDER SCENARIO: prints each of them with its place; fails where there is one. Strings in
# comments do not count, nor those in the table below, which are data.
look() {
	python3 - "$1" "$2" <<'END'
import os, re, sys, unicodedata

# What people type, what is drawn so that its width is seen, and SQL: never words on a screen.
DATA = {
    "model/answer_types.c": {"○", "×"},
    "text/number.c": {"▲", "△"},
    "work/people/roster.c": {"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "・･•●○◯〇◎◉■□◆◇▪▶►★☆※*＊-－‐–—−"},
    "work/people/roster_prose.c": {"=＝-－‐–—−─━_＿*＊+＋~～〜#＃>＞…・."},
    "base/json.c": {"\\\\ufffd"},
    "ui/term/term.c": {"\\0337\\033[%d;1H※\\033[6n\\0338"},
    # Bytes of CP932, which are looked for in files.
    "doc/formats/recognise.c": {r"\x93\xc7\x82\xdf\x82\xe9\x94\xcd\x88\xcd"},
    "screen/doctor/key_test.c": {"○●△▲□■☆★①②", "※→←↑↓…‥§°±"},
}
SQL = "store/schema/"
TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|"((?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\\n]|\\.)*\'', re.S)
WORDS = re.compile(r"\b(?:label|title|mark|unit|short|sign|process|ask|count_as|types|roles|options): *([^\n]*)")


def decoded(text):
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)
    return re.sub(r"(?:\\x[0-9a-fA-F]{2})+", lambda m: bytes.fromhex(m[0].replace("\\x", "")).decode("utf-8", "ignore"), text)


def ambiguous(text):
    return "".join(sorted({c for c in decoded(text) if unicodedata.east_asian_width(c) == "A"}))


wrong = seen = 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(folder, name)
        inside = os.path.relpath(path, sys.argv[1])
        if not name.endswith((".c", ".h")) or inside.startswith(SQL):
            continue
        source = open(path, encoding="utf-8").read()
        for found in TOKEN.finditer(source):
            if found[1] is None:
                continue
            seen += 1
            bad = ambiguous(found[1])
            if bad and found[1] not in DATA.get(inside, ()):
                wrong += 1
                print(f"{path}:{source.count(chr(10), 0, found.start()) + 1}: {bad} in \"{found[1][:40]}\"")
for number, line in enumerate(open(sys.argv[2], encoding="utf-8"), 1):
    for found in WORDS.finditer(line):
        seen += 1
        bad = ambiguous(found[1])
        if bad:
            wrong += 1
            print(f"{sys.argv[2]}:{number}: {bad} in a word of the scenario")
print(f"ambiguous: {seen} strings and words, {wrong} of them with a character of ambiguous width")
sys.exit(wrong > 0 or seen < 100)
END
}

# It finds what it is for, and nothing else.
mkdir "$work/src"
words() { for _ in $(seq 100); do echo 'static const char *s = "次へ";'; done; }
expect() {
	words >"$work/src/a.c"
	printf '%s\n' "$2" >>"$work/src/a.c"
	printf '%s\n' "$3" >"$work/s.yaml"
	if look "$work/src" "$work/s.yaml" >"$work/said"; then is=fine; else is=wrong; fi
	[ "$is" = "$1" ] || { echo "ambiguous: $2 / $3 should be $1"; cat "$work/said"; exit 1; }
}
expect fine '/* from → to */ // ○' 'text: 人 × 物'
expect fine 'char c = '\''"'\''; /* "○" */' 'title: まち歩き'
expect wrong '_("↑↓ で選びます")' 'title: まち歩き'
expect wrong 'puts("13:30–15:00");' 'title: まち歩き'
expect wrong 'puts("\xe2\x80\xa6");' 'title: まち歩き'
expect wrong 'puts("\u2192");' 'title: まち歩き'
expect wrong '' '- {id: a, label: 第○期, type: line}'
expect wrong '' '  options: [○, やめた]'

look src scenarios/kasokuka.yaml
