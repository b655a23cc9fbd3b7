#!/bin/sh
# `make accept` takes whatever is there, also that a helper of the test broke down: no script
# expects a traceback of Python, a sanitizer's report, or a shell that does not find a command.
# Nor does one expect a row whose end depends on how long the name of the login is.
set -eu
cd "$(dirname "$0")/../.."

if grep -n -E -H '^  (Traceback \(most recent|.*ERROR: [A-Za-z]*Sanitizer|.*: runtime error: |(\S+: )?[0-9]+: \S+: not found$)' \
	tests/play/*.t tests/play/tour/*.screens tests/torture/*.t tests/harness/selftest/*.t; then
	echo "accepted: here a test expects that it broke down itself"
	exit 1
fi

# A letter of three bytes has two columns; the name has five here, and twelve fit where 72 columns
# are taken.
if ! LC_ALL=C awk '/^  \|.*（LOGIN）/ {
	row = $0
	sub(/ *\|$/, "", row)
	if (length(row) - gsub(/[\340-\357]/, "", row) - 3 > 72) {
		print FILENAME ":" FNR ": " $0
		found = 1
	}
} END { exit found }' tests/play/*.t tests/play/tour/*.screens tests/harness/selftest/*.t; then
	echo "accepted: here a test expects a row that a longer name of the login ends elsewhere"
	exit 1
fi
echo "accepted: no script expects that it breaks down itself"
