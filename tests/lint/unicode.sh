#!/bin/sh
# The tables of Unicode in git are those that their script makes. On a system with another version
# of Unicode there is nothing to compare with.
set -eu
cd "$(dirname "$0")/../.."
made=$(mktemp)
trap 'rm -f "$made"' EXIT

for what in widths graphemes lines radicals; do
	table=src/text/${what%s}_table.h
	src/tools/make-unicode.py "$what" >"$made" || { echo "$table: cannot be made anew"; exit 1; }
	if [ "$(head -n 1 "$made")" != "$(head -n 1 "$table")" ]; then
		echo "$table: kept; this system has another version of Unicode: $(head -n 1 "$made")"
	elif ! cmp -s "$made" "$table"; then
		echo "$table: differs from what src/tools/make-unicode.py $what makes; run it and commit"
		exit 1
	else
		echo "$table: up to date"
	fi
done
