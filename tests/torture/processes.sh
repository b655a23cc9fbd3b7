#!/bin/sh
# Many processes that save to one database at once.
set -eu
if "$BUILD/unit/test_store_crowd" >"$WORK/output" 2>&1; then
	sed -n 's/^.* processes on one database: /&/p' "$WORK/output"
else
	cat "$WORK/output" >&2
	exit 1
fi
