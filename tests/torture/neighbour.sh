#!/bin/sh
# In a folder of a group a neighbour puts links before every single call that looks at a file, makes,
# opens, names or removes one.
set -eu
if "$BUILD/unit/test_neighbour" >"$WORK/output" 2>&1; then
	grep ' works in a folder of a group' "$WORK/output"
else
	cat "$WORK/output" >&2
	exit 1
fi
