#!/bin/sh
# Prints the map of CONTRIBUTING.md: each room with its files, each file with the
# first sentence of its header, or of its own where it has none.
set -eu
cd "$(dirname "$0")/../.."

# The first sentence of the comment that FILE begins with, behind #! or not.
first_sentence() {
	awk '
	NR == 1 && /^#!/ { next }
	NR <= 2 && !inside && /^\/\*/ { inside = 1; ends = "*/"; sub(/^\/\*[ ]*/, "") }
	NR <= 2 && !inside && /^"""/ { inside = 1; ends = "\"\"\""; sub(/^"""/, "") }
	NR <= 2 && !inside && /^# / { inside = 1; ends = "" }
	!inside { exit }
	ends == "" && !/^#/ { exit }
	{
		sub(/^[ ]*(\*[ ]|\*$|#[ ]|#$)/, "")
		at = ends == "" ? 0 : index($0, ends)
		if (at)
			$0 = substr($0, 1, at - 1)
		sub(/[ ]+$/, "")
		text = text (text == "" || $0 == "" ? "" : " ") $0
		if (at)
			exit
		if ($0 == "" && text != "")
			exit
	}
	END {
		end = match(text, /\.( |$)/)
		if (end)
			text = substr(text, 1, end - 1)
		sub(/[ .:;]+$/, "", text)
		print text
	}' "$1"
}

# The header that says what SOURCE is for; SOURCE itself where there is none.
speaker_of() {
	case $1 in
	src/*.c)
		public=include/banso/${1#src/}
		for header in "${public%.c}.h" "${1%.c}.h"; do
			[ ! -f "$header" ] || { echo "$header"; return; }
		done
		;;
	*.c) [ ! -f "${1%.c}.h" ] || { echo "${1%.c}.h"; return; } ;;
	esac
	echo "$1"
}

# A header whose .c file stands in the list is told there.
is_told_elsewhere() {
	case $1 in
	include/banso/*.h) source=src/${1#include/banso/} ;;
	*.h) source=$1 ;;
	*) return 1 ;;
	esac
	[ -f "${source%.h}.c" ]
}

# list ROOM FILE...
list() {
	printf '\n**%s**\n\n' "$1"
	shift
	for file in "$@"; do
		[ -f "$file" ] || continue
		is_told_elsewhere "$file" && continue
		# shellcheck disable=SC2016 # the marks of Markdown
		printf -- '- `%s` %s\n' "${file##*/}" "$(first_sentence "$(speaker_of "$file")")"
	done
}

find src -type d | LC_ALL=C sort | while read -r room; do
	list "$room" "$room"/*.[ch] "$room"/*.sh "include/banso${room#src}"/*.h
done
for room in tests/lint tests/torture tests/harness tests/fuzz tests/bench; do
	list "$room" "$room"/*.[ch] "$room"/*.sh "$room"/*.py
done
