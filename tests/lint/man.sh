#!/bin/sh
# The manual pages are well-formed, and banso(1) knows every command there is.
set -eu
cd "$(dirname "$0")/../.."
banso=${BUILD:-build}/banso
said=$(mktemp)
trap 'rm -f "$said"' EXIT
bad=0

# Three things that mandoc says are not about the page: a clock that is behind, pages that are not
# installed here, and the length of lines in bytes, of which Japanese has more than columns.
mandoc -Tlint man/*.1 man/*.5 2>/dev/null |
	grep -v -e 'date in the future' -e 'referenced manual not found' \
		-e 'longer than 80 bytes' >"$said" || :
if [ -s "$said" ]; then
	cat "$said"
	bad=1
fi

for verb in $("$banso" help | awk '$1 == "banso" && /^  banso [a-z]/ { print $2 }'); do
	grep -q -E "^\.(It )?Ic $verb( |\$)" man/banso.1 && continue
	echo "man/banso.1:1: the command $verb of banso help is not there"
	bad=1
done

[ "$bad" -eq 0 ] || exit 1
echo "man: $(echo man/*.[15] | wc -w) pages without complaint, every command in banso(1)"
