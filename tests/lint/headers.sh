#!/bin/sh
# Every header compiles alone, whatever was included before it
set -eu
cd "$(dirname "$0")/../.."

# The tables of Unicode are part of the one file that includes each.
headers=$(find src include -name '*.h' ! -name '*_table.h' | sort)
count=$(echo "$headers" | wc -l)
[ "$count" -gt 100 ] || { echo "headers: only $count found"; exit 1; }
echo "$headers" | xargs -P 2 -n 30 "${CC:-gcc}" -std=gnu11 -D_GNU_SOURCE -Iinclude -Wall -Wextra \
	-Wno-unused-macros -Wno-unused -Werror -fsyntax-only -x c || exit 1
echo "headers: all $count compile alone"
