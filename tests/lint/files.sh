#!/bin/sh
# The end of CONTRIBUTING.md is the map that src/tools/map.sh makes of the files,
# and every file says what it is for; --accept writes it.
# shellcheck disable=SC2016 # the marks of Markdown
set -eu
cd "$(dirname "$0")/../.."
page=CONTRIBUTING.md mark='The rest is made by `src/tools/map.sh`'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

src/tools/map.sh >"$work/map"
awk -v mark="$mark" '{ print } index($0, mark) == 1 { exit }' "$page" | cat - "$work/map" >"$work/page"

if grep -n '^- `[^`]*` *$' "$work/map" >"$work/silent"; then
	sed 's/^[0-9]*:- `\([^`]*\)`.*/\1: does not begin with a sentence that says what it is for/' "$work/silent"
	exit 1
fi
if [ "${1-}" = --accept ]; then
	cat "$work/page" >"$page"
elif ! cmp -s "$work/page" "$page"; then
	diff "$page" "$work/page" || :
	echo "$page: the map is another one; tests/lint/files.sh --accept writes it"
	exit 1
fi
echo "files: the map of $page tells all $(grep -c '^- ' "$work/map")"
