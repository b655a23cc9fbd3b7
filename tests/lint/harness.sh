#!/bin/sh
# The harness itself: its own scripts, among them those that must fail
# (tests/harness/selftest/fails, played by report.t, which has what play says of them).
set -eu
cd "$(dirname "$0")/../.."
play=${BUILD:-build}/play
output=$(mktemp)
trap 'rm -f "$output"' EXIT

if ! "$play" tests/harness/selftest/*.t >"$output" 2>&1; then
	cat "$output"
	exit 1
fi
for script in tests/harness/selftest/fails/*.t; do
	if ! grep -q "play .*${script##*/}" tests/harness/selftest/report.t; then
		echo "$script:1: report.t does not play it"
		exit 1
	fi
done
echo "harness: $(tail -n 1 "$output")"
