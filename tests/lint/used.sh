#!/bin/sh
# What no other file uses is static: every function of an object is used by another one, or stands
# in the table below with the reason.
set -eu
export LC_ALL=C
cd "$(dirname "$0")/../.."
objects=${BUILD:-build}/obj/src

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sort >"$work/excused" <<'END'
main the start of the program
wcwidth ncurses lays out by it
wcswidth ncurses lays out by it
place_is_whole HOLDS() asks it, of which nothing is left here
scenario_is_whole HOLDS() asks it, of which nothing is left here
width_of the stand-ins of the harness are chosen by it
edit_cursor_bytes tests and fuzzers hold the cursor against a model
edit_set_cursor_bytes tests put the cursor anywhere
side_lay its test lays out any pane, without a terminal
style_color its tests go over all palettes
backup_unfinished its tests name what a killed copy left
calendar_add_official its test hands it a list in both encodings
calendar_read its test hands it the rules that are shipped, and bad ones
definitions_read its test holds what it reads against the schema
END
cut -d ' ' -f 1 "$work/excused" >"$work/expected"

find src -name '*.c' -not -path 'src/tools/*' | sort | sed "s|^src/|$objects/|; s|c\$|o|" >"$work/objects"
xargs nm -A -P <"$work/objects" | sed "s|^$objects/||; s|\.o:||" | awk '
$3 ~ /^[TW]$/ { home[$2] = $1 }
$3 == "U" { is_used[$2] = 1 }
END { for (name in home) if (!(name in is_used)) print name, home[name] ".c" }' | sort >"$work/unused"
cut -d ' ' -f 1 "$work/unused" | sort >"$work/names"
[ "$(grep -c . "$work/objects")" -gt 100 ] || { echo "$objects: hardly any objects"; exit 1; }

bad=0
for name in $(comm -23 "$work/names" "$work/expected"); do
	echo "src/$(sed -n "s/^$name //p" "$work/unused"): no other file uses $name(): static, or gone if nobody does"
	bad=1
done
# Builds under sanitizers are checked ones: there HOLDS() does ask. The objects tell: the runner
# hands no variable of make's on.
is_checked=false
xargs nm -P <"$work/objects" | grep '^__[a-z]*san_' >/dev/null && is_checked=true
for name in $(comm -13 "$work/names" "$work/expected"); do
	$is_checked && grep -q "^$name HOLDS()" "$work/excused" && continue
	echo "tests/lint/used.sh: $name() needs no excuse any more"
	bad=1
done
[ $bad = 0 ] || exit 1
echo "used: no function is for others that no other file uses, but $(grep -c . "$work/expected") with reasons"
