#!/bin/sh
# The keys in banso(1) are those of the table of commands. With --accept they
# are written into the page.
set -eu
cd "$(dirname "$0")/../.."
page=man/banso.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"${BUILD:-build}/man-keys" >"$work/keys"
# The page with the keys of the table between its two marks.
awk -v keys="$work/keys" '
/^\.\\" keys end/ { inside = 0 }
!inside { print }
/^\.\\" keys begin/ {
	inside = 1
	found++
	while ((getline line <keys) > 0)
		print line
}
END { exit inside || found != 1 }' "$page" >"$work/page" ||
	{ echo "$page:1: the marks around the keys are missing"; exit 1; }

if [ "${1-}" = --accept ]; then
	cat "$work/page" >"$page"
	exit 0
fi
if ! diff -u "$page" "$work/page"; then
	echo "$page:1: other keys than in include/banso/ui/keys/command_list.h; tests/lint/man-keys.sh --accept writes them"
	exit 1
fi
echo "man-keys: $page has the $(grep -c '^\.It' "$work/keys") commands of the table"
