#!/bin/sh
# An arrow never points up or sideways: which layer may include which, and
# which library belongs to which folder.
set -eu
cd "$(dirname "$0")/../.."

# Prints "FILE:LINE: message" for each include that its layer may not have.
find src include -name '*.[ch]' | sort | xargs grep -n '^[[:space:]]*#[[:space:]]*include' | awk -F: '
BEGIN {
	allowed["base"] = " base "
	allowed["text"] = " base text "
	allowed["model"] = " base text model "
	n = split("ui store doc intake", sibling, " ")
	for (i = 1; i <= n; i++)
		allowed[sibling[i]] = " base text model " sibling[i] " "
	below = " base text model ui store doc intake "
	allowed["screen"] = below "screen "
	allowed["cmd"] = below "screen cmd "

	library["ncurses.h"] = library["curses.h"] = library["term.h"] = " src/ui include/banso/ui "
	library["sqlite3.h"] = " src/store "
	library["yaml.h"] = " src/model/yaml.c "
	# They answer otherwise from one version to the next: text/width, text/utf8, text/linebreak.
	library["uniwidth.h"] = library["unigbrk.h"] = library["unilbrk.h"] = " nobody "
	library["xlsxwriter.h"] = library["zip.h"] = library["expat.h"] = " src/doc src/intake "
}
{
	file = $1
	line = $2
	text = $0
	sub(/^[^:]*:[^:]*:[^"<]*["<]/, "", text)
	sub(/[">].*$/, "", text)

	folder = file
	sub(/\/[^\/]*$/, "", folder)
	layer = folder
	sub(/^.*\//, "", layer)
	if (folder == "src" || folder == "src/tools")
		layer = "main"

	if (text ~ /^banso\//) {
		split(text, part, "/")
		if (layer != "main" && index(allowed[layer], " " part[2] " ") == 0) {
			printf "%s:%s: %s must not know %s: %s\n", file, line, layer, part[2], text
			bad = 1
		}
		next
	}
	name = text
	sub(/^.*\//, "", name)
	if (name in library && index(library[name], " " folder " ") == 0 &&
	    index(library[name], " " file " ") == 0) {
		printf "%s:%s: %s is only for%s\n", file, line, text, library[name]
		bad = 1
	}
}
END {
	exit bad
}' || exit 1

echo "layers: no arrow points up or sideways"
