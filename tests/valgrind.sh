#!/bin/sh
# Unit tests and scripts (all, or those that are named) with every banso under valgrind's memcheck:
# an invalid access, a use of what was never set, or memory that is lost makes the test fail, and what
# valgrind found is printed. It takes half an hour. $BUILD is the folder of the build.
set -eu
cd "$(dirname "$0")/.."
BUILD=${BUILD:-build}
case $BUILD in
/*) ;;
*) BUILD=$PWD/$BUILD ;;
esac
# Where no file may be written at all, valgrind itself does not start.
# shellcheck disable=SC2046 # names without blanks
[ $# -gt 0 ] || set -- tests/unit $(grep -L 'ulimit -f 0' tests/play/*.t)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir "$work/unit" "$work/found"

# Puts a program under valgrind in the place of one of the build.
wrap() {
	cat >"$work/$1" <<-END
		#!/bin/sh
		exec valgrind -q --vgdb=no --error-exitcode=99 --leak-check=full --show-leak-kinds=definite \\
			--errors-for-leak-kinds=definite --log-file=$work/found/%p $BUILD/$1 "\$@"
	END
	chmod +x "$work/$1"
}

wrap banso
for test in "$BUILD"/unit/test_*; do
	[ ! -x "$test" ] || [ -d "$test" ] || wrap "unit/$(basename "$test")"
done
# valgrind lets no signal end the waiting for a lock that nobody gives up.
ln -sf "$BUILD/unit/test_queue" "$work/unit/test_queue"
ln -s "$BUILD/play" "$work/play"

status=0
BUILD=$work PLAY_SLOW=12 tests/run "$@" || status=$?
find "$work/found" -type f -size +0 -exec cat {} +
exit "$status"
