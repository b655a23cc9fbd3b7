#!/bin/sh
# Keys at random in two windows for ten minutes, under sanitizers.
set -eu
make -s SAN=address,undefined build/san/banso >"$WORK/made" 2>&1 || {
	cat "$WORK/made" >&2
	exit 1
}
exec tests/torture/keys.py build/san/banso scenarios "$WORK/keys" 8 600 1126
