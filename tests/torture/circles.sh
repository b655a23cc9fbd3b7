#!/bin/sh
# Two thousand courses made at random, and all that nobody may read in their papers.
set -eu
if "$BUILD/unit/test_markers" >"$WORK/output" 2>&1; then
	sed -n 's/^\([0-9]* courses, [0-9]* papers\)$/nothing of a closer circle gets out: \1, 0 words/p' \
		"$WORK/output"
else
	cat "$WORK/output" >&2
	exit 1
fi
