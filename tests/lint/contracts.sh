#!/bin/sh
# An error is not lost: every function of a public header that can fail says so to the compiler
# (base/attr.h), and of all prototypes nine in ten promise something
set -eu
cd "$(dirname "$0")/../.."

# A prototype a line, without comments and preprocessor lines; inline functions and structs are cut.
# Lines that a backslash joins are one.
prototypes() {
	sed -e ':join' -e '/\\$/{N;s/\\\n/ /;b join' -e '}' "$1" |
		sed -e 's|/\*.*\*/||' -e '/\/\*/,/\*\//d' -e '/^[ 	]*#/d' |
		tr '\n\t' '  ' | sed -e 's/{[^{}]*}//g' -e 's/{[^{}]*}//g' | tr ';' '\n' |
		grep -E '^ *[a-z_][a-z_0-9 *]*[ *][a-z_0-9]+\(.*\)' | sed "s|^ *|$1: |"
}

# Behind a directive, of one line or of several, a prototype is seen.
sample=$(mktemp)
trap 'rm -f "$sample"' EXIT
cat >"$sample" <<'END'
#define A 1
bool one(struct err *err);
#define B \
	2
bool two(struct err *err);
END
test "$(prototypes "$sample" | wc -l)" = 2 || {
	echo "contracts: a prototype behind a directive is not seen"
	exit 1
}

find include -name '*.h' | sort | while read -r header; do
	prototypes "$header"
done | sed 's/  */ /g' | awk '
{ all++ }
/\) .*(MUST_USE|FRESH|NOT_NULL|PRINTF|NEVER_NULL|READS|FILLS)/ { promising++ }
# These only say what failed: always false.
/[ *](err_set|file_tell_restore|wal_refuse)\(/ { next }
/struct err \*err\)/ && !/: typedef / && !/: void / && !/MUST_USE/ { print "may be dropped: " $0; bad = 1 }
END {
	if (all < 500 || promising * 10 < all * 9) {
		printf "only %d of %d prototypes promise something\n", promising, all
		bad = 1
	}
	if (!bad)
		printf "contracts: %d of %d prototypes promise something, none loses an error\n", promising, all
	exit bad
}'
