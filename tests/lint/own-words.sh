#!/bin/sh
# What banso itself keeps is named by what model/own.h calls it: nobody spells the id of one of its
# forms, fields or columns, so that a slip of a letter does not compile
set -eu
cd "$(dirname "$0")/../.."

ids=$(sed -n 's/^#define OWN_[A-Z_]* "\(.*\)"$/\1/p' include/banso/model/own.h | sort -u | paste -sd'|' | sed 's/\./\\./g')
[ "${#ids}" -gt 300 ] || { echo "include/banso/model/own.h: the ids were not found"; exit 1; }

# The same words are keys of scenarios, of formats and of json, and names of verbs and of screens.
found=$(grep -rnE --include='*.[ch]' "\"($ids)\"" src include |
	grep -vE '^(src/(scenario|tools|doc/formats)/|include/banso/model/(own|field_types)\.h)' |
	grep -vE '(json_[a-z]*|add_key)\(|^src/cmd/cmd\.c:[0-9]+:	\{"|^src/screen/.*	\.name = |actions\[\] =|"untouched"' || true)
if [ -n "$found" ]; then
	echo "$found"
	echo "own-words: model/own.h has names for these"
	exit 1
fi
echo "own-words: nobody spells what banso keeps"
