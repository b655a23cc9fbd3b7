#!/bin/sh
# A disk that fails at every call in turn, and one that is really full.
set -eu
if "$BUILD/unit/test_faults" >"$WORK/output" 2>&1; then
	sed -n 's/^.* uses of a database /&/p' "$WORK/output"
else
	cat "$WORK/output" >&2
	exit 1
fi

# A disk that is slow, busy, or refuses what it was given, and a power that goes off meanwhile.
if BANSO_TORTURE=1 "$BUILD/unit/test_later" >"$WORK/output" 2>&1; then
	grep 'power cuts while' "$WORK/output"
else
	cat "$WORK/output" >&2
	exit 1
fi

# In a space of its own for what is mounted: root needs no other user for that.
[ "$(id -u)" -eq 0 ] && options=-m || options=-rm
if unshare "$options" "$BUILD/play" --bin "$BUILD" tests/torture/full-disk.t >"$WORK/output" 2>&1; then
	echo "a disk that is really full (tmpfs): typed on, told, kept; saved when there was room," \
		"else in a file"
else
	cat "$WORK/output" >&2
	exit 1
fi
