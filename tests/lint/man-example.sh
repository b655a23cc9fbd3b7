#!/bin/sh
# banso-scenario(5) is true: its example is a scenario without problems, and
# every key that the loader reads is described.
set -eu
cd "$(dirname "$0")/../.."
page=man/banso-scenario.5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk '/^\.\\" example end/ { inside = 0 }
inside && !/^\./ { print }
/^\.\\" example begin/ { inside = 1 }' "$page" >"$work/example.yaml"
[ -s "$work/example.yaml" ] || { echo "$page:1: there is no example in it"; exit 1; }
"${BUILD:-build}/banso" scenario check "$work/example.yaml"

# The keys stand in lists named …keys[] in the loader, or in those that it makes lists of, …_KEYS;
# tests take them from there.
cat src/scenario/*.c | awk '
/^[\t ]*static const char \*const [a-z_]*keys\[\] = / { inside = 1 }
/^#define [A-Z]+_KEYS / { inside = 1 }
inside {
	line = $0
	while (match(line, /"[a-z_]+"/)) {
		print substr(line, RSTART + 1, RLENGTH - 2)
		line = substr(line, RSTART + RLENGTH)
	}
}
/;/ || /^#define/ { inside = 0 }' | sort -u >"$work/keys"
[ "$(wc -l <"$work/keys")" -gt 40 ] || { echo "src/scenario: the keys of the loader were not found"; exit 1; }

bad=0
while read -r key; do
	grep -q -E "^\.(It )?Ic $key( |\$)" "$page" && continue
	echo "$page:1: the key $key is not described"
	bad=1
done <"$work/keys"
[ "$bad" -eq 0 ] || exit 1
echo "man-example: the example of $page loads, and all $(wc -l <"$work/keys") keys are described"
