#!/bin/sh
# No network and no shell, over every script of tests/play.
set -eu
export PLAY_SLOW=4
if tests/lint/network.sh tests/play >"$WORK/output" 2>&1; then
	tail -n 1 "$WORK/output"
else
	cat "$WORK/output" >&2
	exit 1
fi
