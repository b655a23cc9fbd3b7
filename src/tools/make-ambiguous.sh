#!/bin/sh
# Prints src/text/ambiguous.h: the characters of EastAsianWidth=A, from the
# file of the Debian package unicode-data (or the file given).
set -eu
LC_ALL=C
export LC_ALL
file=${1:-/usr/share/unicode/EastAsianWidth.txt}

if [ ! -r "$file" ]; then
	echo "make-ambiguous.sh: $file is missing: sudo apt install unicode-data" >&2
	exit 1
fi

awk -F '[ \t]*[;#][ \t]*' '
$1 != "" && $2 == "A" {
	if (split($1, ends, /\.\./) == 1)
		ends[2] = ends[1]
	print ends[1], ends[2]
}' "$file" | while read -r first last; do
	echo "$((0x$first)) $((0x$last))"
done | sort -n | awk -v version="$(sed -n '1s/^# EastAsianWidth-\(.*\)\.txt$/\1/p' "$file")" '
function put() {
	printf "\t{0x%04X, 0x%04X},\n", first, last
}
BEGIN {
	print "/* EastAsianWidth=A of Unicode " version ", made by src/tools/make-ambiguous.sh. */"
	print "static const struct {"
	print "\tuint32_t first, last;"
	print "} ambiguous[] = {"
}
NR > 1 && $1 == last + 1 { last = $2; next }
NR > 1 { put() }
{ first = $1; last = $2 }
END { put(); print "};" }'
