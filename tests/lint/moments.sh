#!/bin/sh
# Times are told in words in text/date/moment alone: nobody else cuts a stamp into day and time, or
# says what is today, left, late or due (what people type is read in text/date/told)
set -eu
cd "$(dirname "$0")/../.."

found=$(grep -rnE --include='*.c' '%\.(5|10)s|\+ 11\b|today\[10\]|"[^"]*(残り |あと)%l?d|%d分(遅れ|早い)|"きょう"' \
	src | grep -vE '^src/text/date/(moment|told)\.c:' || true)
if [ -n "$found" ]; then
	echo "$found"
	echo "moments: text/date/moment tells times in words"
	exit 1
fi
echo "moments: times are told in one place"
