#!/bin/sh
# The static checks of `make lint`: format, clang-tidy, cppcheck, shellcheck
# and mandoc. All are run; the end says how many of them complained. With
# arguments only those C files are looked at.
set -eu
cd "$(dirname "$0")/../.."

if [ $# -gt 0 ]; then
	sources=$*
else
	sources=$(find src include tests -name '*.[ch]' | sort)
fi
# Headers are seen through the files that include them.
units=$(for source in $sources; do case $source in *.c) echo "$source" ;; esac; done)
complaints=0

# check NAME COMMAND...
check() {
	name=$1
	shift
	if "$@"; then
		echo "$name: clean"
	else
		complaints=$((complaints + 1))
		echo "$name: see above"
	fi
}

check_format() {
	# shellcheck disable=SC2086 # a list of names without blanks
	clang-format --dry-run -Werror $sources
}

check_tidy() {
	# On stderr it counts what it left out. A file at a time: the second may be misread otherwise.
	echo "$units" | xargs -P 2 -I FILE clang-tidy --quiet FILE -- \
		-std=gnu11 -D_GNU_SOURCE '-DBANSO_PREFIX="/usr/local"' -Iinclude -Isrc 2>/dev/null
}

check_cpp() {
	# What hangs on a struct returned by value lives in an arena: cppcheck takes it for the struct's.
	# shellcheck disable=SC2086
	cppcheck --std=c11 --quiet --inline-suppr --error-exitcode=1 -j 2 \
		--enable=warning,performance,portability \
		--suppress=returnDanglingLifetime --suppress=danglingTemporaryLifetime \
		--suppress=missingIncludeSystem \
		-D_GNU_SOURCE '-DBANSO_PREFIX="/usr/local"' -Iinclude -Isrc $units
}

check_shell() {
	find src tests .ci -name '*.sh' -exec shellcheck {} + && shellcheck tests/run tests/torture/run .ci/run
}

check_man() {
	# A clock that is behind, pages not installed here and bytes of Japanese are no mistakes.
	! mandoc -Tlint man/*.1 man/*.5 2>/dev/null | grep -v -e 'date in the future' \
		-e 'referenced manual not found' -e 'longer than 80 bytes'
}

check clang-format check_format
check clang-tidy check_tidy
check cppcheck check_cpp
check shellcheck check_shell
check mandoc check_man
[ "$complaints" -eq 0 ]
