#!/bin/sh
# The table of ambiguous widths in git is the one its script makes. On a system
# with another version of Unicode there is nothing to compare with.
set -eu
cd "$(dirname "$0")/../.."
table=src/text/ambiguous.h
made=$(mktemp)
trap 'rm -f "$made"' EXIT

if ! src/tools/make-ambiguous.sh >"$made"; then
	echo "$table: cannot be made anew"
	exit 1
fi
if [ "$(head -n 1 "$made")" != "$(head -n 1 "$table")" ]; then
	echo "$table: kept; this system has another version of Unicode: $(head -n 1 "$made")"
	exit 0
fi
if ! cmp -s "$made" "$table"; then
	echo "$table: differs from what src/tools/make-ambiguous.sh makes; run it and commit"
	exit 1
fi
echo "$table: up to date"
