#!/bin/sh
# Every expected screen says where the cursor stands, and it stands somewhere: the window of an input
# method, braille and a screen reader follow it. What is refused is said whole, also at 40 columns:
# it goes on in a row above or below. How they look is held by look.sh.
set -eu
cd "$(dirname "$0")/../.."

awk '
function end_block() {
	if (is_screen && has_rows && !has_cursor) {
		printf "%s:%d: this screen does not say where the cursor stands\n", file, line
		bad = 1
	}
	is_screen = has_rows = has_cursor = 0
}
FNR == 1 { end_block() }
/^  / && is_screen {
	if (/^  \|/)
		has_rows = 1
	if (/^  \| ! .*\.\. *\|?$/) {
		printf "%s:%d: what is refused is cut: %s\n", FILENAME, FNR, $0
		bad = 1
	}
	if (/^  cursor [0-9]+ [0-9]+$/)
		has_cursor = 1
	if (/^  cursor hidden$/) {
		printf "%s:%d: the cursor is hidden\n", FILENAME, FNR
		bad = 1
	}
}
!/^  / {
	end_block()
	if (/^@ screen$/ || FILENAME ~ /\.screens$/ && /^@ screen /) {
		is_screen = 1
		count++
		file = FILENAME
		line = FNR
	}
}
END {
	end_block()
	if (!bad)
		printf "screens: the cursor stands somewhere on each of %d expected screens\n", count
	exit bad
}' tests/play/*.t tests/play/tour/*.screens
