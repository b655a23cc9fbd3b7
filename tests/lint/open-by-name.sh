#!/bin/sh
# Nothing is made, opened to be written, named or given rights by its name but in base/files and its
# kin: between two calls a neighbour may put a link there. And nothing is opened to be read but in
# base/plain, which takes no pipe and waits for none; removing follows no link.
set -eu
cd "$(dirname "$0")/../.."

# Who may all the same: file, call, and why.
work=$(mktemp)
trap 'rm -f "$work"' EXIT
cat >"$work" <<'END'
src/base/files/file.c openat makes files, each under a name that nobody has
src/base/files/file.c renameat gives them their name in a folder that is held
src/base/files/file.c open opens what several share, by no link and no second name
src/base/files/file.c mkdirat makes folders of papers: nothing is written by that
src/base/files/file.c fchmodat the one that is held
src/base/files/hideout.c openat probes its own folder
src/base/files/left.c openat a leftover, to lock it: nothing of it is read or written
src/base/files/hideout.c mkdirat makes it
src/base/files/hideout.c renameat puts what is in it in place
src/base/files/target.c renameat2 gives a file of a held folder a name that nothing has
src/base/files/target.c linkat does so where a disk cannot by the call before
src/base/files/target.c renameat does so where a disk knows no better, once it looked
src/base/plain.c open takes no pipe, no device and no folder, and does not wait
src/base/files/path.c mkdir makes the folder of a database: nothing is written by that
src/main.c open /dev/null, in the place of a descriptor that was closed
src/ui/term/outgoing.c open the terminal, which no neighbour names
src/store/sqlite/disk.c open SQLite's own, who follows no link; what is beside a database is looked at first
src/store/sqlite/disk.c sqlite3_open_v2 the one place that opens databases
END

# Whole files: a call may go over several lines, and comments tell of calls as well.
# shellcheck disable=SC2016 # it is awk
find src include -name '*.[ch]' | sort | xargs awk '
function blanks(text) {
	gsub(/[^\n]/, " ", text)
	return text
}
function without_comments(text,    out) {
	out = ""
	while (match(text, /\/\*([^*]|\*+[^*\/])*\*+\//)) {
		out = out substr(text, 1, RSTART - 1) blanks(substr(text, RSTART, RLENGTH))
		text = substr(text, RSTART + RLENGTH)
	}
	return out text
}
# What stands in the parentheses that open behind `at`.
function arguments(text, at,    depth, end, letter) {
	depth = 0
	for (end = at; end <= length(text); end++) {
		letter = substr(text, end, 1)
		depth += letter == "(" ? 1 : letter == ")" ? -1 : 0
		if (depth == 0)
			break
	}
	return substr(text, at, end - at + 1)
}
function is_of_folder(call, given) {
	return call ~ /^open(at)?$/ && given ~ /O_PATH|O_DIRECTORY/ && given !~ /O_CREAT|O_WRONLY|O_RDWR/
}
function look(file, text,    at, call, given, line) {
	text = without_comments(text)
	at = 1
	while (match(substr(text, at), calls)) {
		call = substr(text, at + RSTART - 1, RLENGTH - 1)
		sub(/^[^a-z]/, "", call)
		at += RSTART + RLENGTH - 2
		given = arguments(text, at)
		line = split(substr(text, 1, at), lines, "\n")
		if (is_of_folder(call, given))
			continue
		if ((file " " call) in may) {
			used[file " " call] = 1
			continue
		}
		printf "%s:%d: %s() by a name: files are made in base/files, and read by base/plain.h\n", file, line, call
		bad = 1
	}
}
BEGIN {
	calls = "(^|[^A-Za-z0-9_.>])(open|open64|openat|openat2|creat|fopen|freopen|mkstemp|mkostemp|mkdtemp|" \
		"tmpfile|tmpnam|tempnam|mkdir|mkdirat|mknod|mkfifo|rename|renameat|renameat2|link|linkat|" \
		"symlink|symlinkat|truncate|chmod|fchmodat|chown|lchown|fchownat|sqlite3_open|sqlite3_open_v2)[(]"
}
FNR == 1 && NR > FNR { look(last, text); text = "" }
NR == FNR { may[$1 " " $2] = 1; last = FILENAME; next }
{ last = FILENAME; text = text $0 "\n" }
END {
	look(last, text)
	for (one in may)
		if (!(one in used)) {
			print one ": may do so, and does not"
			bad = 1
		}
	exit bad
}' "$work" || exit 1

echo "open-by-name: files are made in one place, and $(wc -l <"$work") calls are told with their reasons"
