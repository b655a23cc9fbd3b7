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

# Prototypes, a line each; there have to be so many.
judge() {
	sed 's/  */ /g' | awk -v least="$1" '
{ all++ }
/\) .*(MUST_USE|FRESH|NOT_NULL|PRINTF|NEVER_NULL|READS|FILLS)/ { promising++ }
# These only say what failed: always false.
/[ *](err_set|file_tell_restore|wal_refuse)\(/ { next }
/struct err \*err\)/ && !/: typedef / && !/: void / && !/MUST_USE/ { print "may be dropped: " $0; bad = 1 }
END {
	if (all < least || promising * 10 < all * 9) {
		printf "only %d of %d prototypes promise something\n", promising, all
		bad = 1
	}
	if (!bad)
		printf "contracts: %d of %d prototypes promise something, none loses an error\n", promising, all
	exit bad
}'
}

# What a header may get wrong is told, and what it may not is not.
try() {
	wanted=$1 lines=$2
	said=$(printf '%b' "$lines" >"$sample"; prototypes "$sample" | judge 1) || :
	case $said in
	"$wanted"*) ;;
	*)
		echo "contracts: of this header, \"$wanted\" was to be said, and not \"$said\""
		printf '%b' "$lines"
		exit 1
		;;
	esac
}
try "may be dropped" 'bool lost(int of, struct err *err) NOT_NULL;\n'
try "may be dropped" 'bool lost(\n\tint of, struct err *err) NOT_NULL_AT(2);\n'
try "only 0 of 2" 'int one(int of);\nint two(int of); /* MUST_USE */\n'
try "only 1 of 2" 'int one(int of) MUST_USE;\nstruct x;\n#define MUST_USE\nint two(int of);\n'
try "only 0 of 0" 'struct x {\n\tint y;\n};\n'
try "contracts: 2 of 2" 'bool kept(struct err *err) MUST_USE;\nint two(const char *of) NOT_NULL;\n'

find include -name '*.h' | sort | while read -r header; do
	prototypes "$header"
done | judge 500
