#!/bin/sh
# No file leads to itself through others: who needs whom is told by the objects,
# that is, by what the linker would have to bring together.
set -eu
cd "$(dirname "$0")/../.."
objects=${BUILD:-build}/obj/src

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find src -name '*.c' -not -path 'src/tools/*' | sort | sed "s|^src/|$objects/|; s|c\$|o|" >"$work/objects"
# "USER DEFINER" for each name that one object takes from another.
xargs nm -A -P <"$work/objects" | sed "s|^$objects/||; s|\.o:||" | awk '
$3 ~ /^[TDBRVWCG]$/ { home[$2] = $1 }
$3 == "U" { user[++count] = $1; name[count] = $2 }
END {
	for (i = 1; i <= count; i++)
		if (name[i] in home && home[name[i]] != user[i])
			print user[i] ".c", home[name[i]] ".c"
}' | sort -u >"$work/edges"
[ "$(wc -l <"$work/edges")" -gt 500 ] || { echo "$objects: the objects tell hardly anything"; exit 1; }

if ! tsort "$work/edges" >"$work/order" 2>"$work/circles"; then
	sed 's|^tsort: .*input contains a loop:|a circle of files in src:|; s|^tsort: |	|' "$work/circles"
	exit 1
fi
echo "circles: none among $(wc -l <"$work/objects") files"
