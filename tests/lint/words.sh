#!/bin/sh
# Data is data: no C string is a word of the shipped course, neither the id of
# a form or a session nor the title of either nor the label of a field. Whole
# numbers are no session ids here: "1" may be anything.
set -eu
cd "$(dirname "$0")/../.."
scenario=scenarios/kasokuka.yaml

# Words of the course that are banso's own as well: what it keeps without a form.
own='氏名 所属 立場 次回までに取り組むこと'

words=$(mktemp)
trap 'rm -f "$words"' EXIT

awk -v own=" $own " '
function word(text) {
	gsub(/^[[:space:]"]+|[[:space:]",}]+$/, "", text)
	if (text != "" && text !~ /^[0-9]+$/ && index(own, " " text " ") == 0)
		print text
}
/^[a-z_]+:/ { section = $1 }
section != "forms:" && section != "sessions:" { next }
/^  [^ #][^:]*:/ { word(substr($0, 1, index($0, ":") - 1)) }
/^    title:/ { word(substr($0, index($0, ":") + 1)) }
section == "forms:" && /^      - \{/ && match($0, /label: [^,}]*/) {
	word(substr($0, RSTART + 7, RLENGTH - 7))
}' "$scenario" | sort -u >"$words"
[ -s "$words" ] || { echo "$scenario: no words found in it"; exit 1; }

# shellcheck disable=SC2016 # it is awk
find src include -name '*.[ch]' | sort | xargs awk '
FNR == NR { words[$0] = 1; next }
/^[[:space:]]*#[[:space:]]*include/ || /^[[:space:]]*(\/\*|\*|\/\/)/ { next }
{
	line = $0
	while (match(line, /"([^"\\]|\\.)*"/)) {
		literal = substr(line, RSTART + 1, RLENGTH - 2)
		if (literal in words) {
			printf "%s:%d: \"%s\" is a word of the course\n", FILENAME, FNR, literal
			bad = 1
		}
		line = substr(line, RSTART + RLENGTH)
	}
}
END { exit bad }' "$words" || exit 1

echo "words: $(wc -l <"$words") words of $scenario, none of them in C"
