#!/bin/sh
# A type of field has all its parts or does not compile: one is added to a copy of the source, part by
# part, and the compiler refuses it until the last one is there
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r include src Makefile "$work"
cd "$work"

types=include/banso/model/field_types.h
users='src/model/answer_types.c src/model/scenario.c src/scenario/fields.c src/scenario/when.c src/ui/box/input_value.c'
row='COLOUR, "colour", colour, ONE_LINE, colour, colour, colour, colour, COLOUR, LONG, SHOWN, COLOURS'

# Whether every file that knows of types compiles, with the flags of the program.
compiles() {
	for file in $users; do
		make -s --no-print-directory BUILD=out OPTIMIZE=-O0 "out/obj/${file%.c}.o" >log 2>&1 || return 1
	done
}
# refuses WHAT SAYING: and the compiler names what is missing.
refuses() {
	! compiles || { echo "it compiles without $1"; exit 1; }
	grep -q "error: .*$2" log || { head -5 log; echo "the compiler does not name $1"; exit 1; }
}
# put FILE BEFORE TEXT: the text goes in front of the first line that has BEFORE.
put() {
	BEFORE=$2 TEXT=$3 awk 'index($0, ENVIRON["BEFORE"]) && !done { print ENVIRON["TEXT"]; done = 1 } { print }' \
		"$1" >part && mv part "$1"
}

compiles || { cat log; exit 1; }
cp "$types" types
for missing in $(seq 1 12); do
	cells=$(echo "$row" | awk -F', ' -v missing="$missing" '{
		for (i = 1; i <= NF; i++)
			if (i != missing)
				printf "%s%s", (n++ ? ", " : ""), $i
	}')
	cp types "$types"
	put "$types" 'X(TABLE,' "	X($cells) \\"
	refuses "cell $missing of its row" '[cC][oO][lL][oO]\|requires 12 arguments'
done
cp types "$types"
put "$types" 'X(TABLE,' "	X($row) \\"
refuses 'read_colour()' read_colour
put src/model/answer_types.c '--- the table ---' 'static bool read_colour(const struct asked *asked, const char *typed, struct buf *out, struct err *err)
{ return read_line(asked, typed, out, err); }'
refuses 'check_colour()' check_colour
put src/model/answer_types.c '--- the table ---' 'static enum rule check_colour(const struct field *field, const char *text, struct err *err)
{ return check_nothing(field, text, err); }'
refuses 'put_colour()' put_colour
put src/model/answer_types.c '--- the table ---' 'static void put_colour(struct buf *out, const struct asked *asked, const char *text)
{ put_text(out, asked, text); }'
refuses 'hint_colour()' hint_colour
put src/model/answer_types.c '--- the table ---' 'static void hint_colour(struct buf *out, const struct field *field)
{ hint_no(out, field); }'
refuses 'its widget' WIDGET_COLOUR
put "$types" 'WIDGET_NONE, ' '	WIDGET_COLOUR,'
refuses 'what a when asks of it' ASKED_COLOURS
put "$types" 'ASKED_TRUTH, ' '	ASKED_COLOURS,'
refuses 'its keys' colour_keys
put src/scenario/fields.c '--- the table of types ---' 'static const char *const colour_keys[] = {"options", NULL};'
refuses 'read_colour_keys()' read_colour_keys
put src/scenario/fields.c '--- the table of types ---' 'static void read_colour_keys(const struct map *map, const struct around *around, struct field *field)
{ read_option_keys(map, around, field); }'
refuses 'what scenario/when says of it' ASKED_COLOURS
put src/scenario/when.c 'case ASKED_NEVER:' '	case ASKED_COLOURS:'
refuses 'how ui/box/input fills it' WIDGET_COLOUR
put src/ui/box/input_value.c 'case WIDGET_LINE:' '	case WIDGET_COLOUR:'
compiles || { cat log; echo "a type with all its parts does not compile"; exit 1; }
echo "field-types: no part can be left out"
