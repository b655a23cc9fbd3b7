#!/bin/sh
# banso-json(5) is true: it tells each key that is written and no other, the number of the format, and
# its example runs.
set -eu
cd "$(dirname "$0")/../.."
page=man/banso-json.5
banso=$PWD/${BUILD:-build}/banso
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$page" "$work/example.py" <<'PY'
import re
import sys

page, example = sys.argv[1:]
told = open(page, encoding="utf-8").read()
writer = open("src/doc/formats/json_data.c", encoding="utf-8").read()
document = open("src/doc/papers/data_doc.c", encoding="utf-8").read()
header = open("include/banso/doc/data_keys.h", encoding="utf-8").read()

keys = set(re.findall(r'json_(?:string|int|bool|put_given)\(json, "(\w+)"', writer))
keys |= set(re.findall(r'put_list\(json, "(\w+)"', writer))
keys |= set(re.findall(r'add_key\(\w+, \w+, "(\w+)"', document))
keys |= set(re.findall(r'#define DATA_(?!WHOLE)\w+ "(\w+)"', header))
words = set()
for line in re.findall(r"^\.(?:It )?Va (.*)$", told, re.M):
    words |= set(re.findall(r"[a-z]+", line))
bad = [f"{page}:1: the key {key} is not told" for key in sorted(keys - words)]
bad += [f"{page}:1: {word} is no key" for word in sorted(words - keys)]
version = re.search(r"#define JSON_DATA_VERSION (\d+)", open("src/doc/formats/json_data.h").read())[1]
if f"format of number {version}." not in told or f".It Va version\n{version}.\n" not in told:
    bad.append(f"{page}:1: the number of the format is {version}")
if len(keys) < 30:
    bad.append("src/doc/formats/json_data.c: the keys were not found")
code = re.search(r'^\.\\" example begin$(.*?)^\.\\" example end$', told, re.M | re.S)[1]
with open(example, "w", encoding="utf-8") as file:
    file.write("\n".join(line for line in code.splitlines() if not line.startswith(".")) + "\n")
print("\n".join(bad), end="\n" if bad else "")
sys.exit(bool(bad))
PY

cd "$work"
export HOME="$work" BANSO_DB="$work/here.db"
"$banso" new --name もみじ市 --id tsunagari >/dev/null
"$banso" respondent add tsunagari --name 山田 --org 社協 >/dev/null
"$banso" export tsunagari --format json -o tsunagari.json >/dev/null
[ "$(python3 example.py)" = "p1 山田 社協" ] || { echo "$page:1: its example does not run"; exit 1; }
echo "man-json: every key of the course as data is told, and the example of $page runs"
