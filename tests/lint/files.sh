#!/bin/sh
# The map in CONTRIBUTING.md names every source file once, in a line such as
# "- `src/text/edit.c` …", and nothing that does not exist. A header needs no
# line of its own where its .c file has one.
set -eu
cd "$(dirname "$0")/../.."
map=CONTRIBUTING.md
[ -f "$map" ] || { echo "$map:1: missing"; exit 1; }

named=$(mktemp)
trap 'rm -f "$named"' EXIT
bad=0

# "LINE PATH" of each line of the map.
awk -F '`' '/^ *- `(src|include|tests|scenarios|man)\// { print NR, $2 }' "$map" >"$named"

complain() {
	echo "$1"
	bad=1
}

while read -r line path; do
	[ -e "$path" ] || complain "$map:$line: $path does not exist"
done <"$named"

for path in $(cut -d ' ' -f 2 "$named" | sort | uniq -d); do
	complain "$map:$(grep " $path\$" "$named" | tail -n 1 | cut -d ' ' -f 1): $path is named twice"
done

count=0
for path in $(find src include tests/lint -type f -not -name '.*' | sort) tests/harness/*.[ch]; do
	count=$((count + 1))
	grep -q " $path\$" "$named" && continue
	case $path in
	include/banso/*.h) source=src/${path#include/banso/} ;;
	*.h) source=$path ;;
	*) source= ;;
	esac
	[ -n "$source" ] && [ -f "${source%.h}.c" ] && continue
	complain "$path:1: not in the map of $map"
done

[ "$bad" -eq 0 ] || exit 1
echo "files: the map of $map names all $count source files"
