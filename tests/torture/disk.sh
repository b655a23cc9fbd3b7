#!/bin/sh
# A disk that fails at every call in turn.
set -eu
if "$BUILD/unit/test_faults" >"$WORK/output" 2>&1; then
	sed -n 's/^.* uses of a database /&/p' "$WORK/output"
else
	cat "$WORK/output" >&2
	exit 1
fi
