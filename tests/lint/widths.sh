#!/bin/sh
# The characters about whose width libvterm and we differ are those that are listed in
# tests/data/libvterm-widths.txt, and each has a stand-in that does. With another version of
# libvterm there is no list to compare with. --accept writes it.
set -eu
cd "$(dirname "$0")/../.."
play=${BUILD:-build}/play
list=tests/data/libvterm-widths.txt
made=$(mktemp)
trap 'rm -f "$made"' EXIT

if ! "$play" --widths >"$made"; then
	grep 'stand-in' "$made"
	exit 1
fi
if [ "${1-}" = --accept ]; then
	cp "$made" "$list"
fi
if [ "$(head -n 1 "$made")" != "$(head -n 1 "$list")" ]; then
	echo "$list: kept; here is $(head -n 1 "$made")"
	exit 0
fi
if ! diff "$list" "$made"; then
	echo "$list:1: other widths than listed; see whether they are right, then tests/lint/widths.sh --accept"
	exit 1
fi
echo "widths: $(sed -n 2p "$made" | cut -d ' ' -f 1) characters differ as listed, each has a stand-in"
