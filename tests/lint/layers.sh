#!/bin/sh
# An arrow never points up or sideways: which room may include which, and which library
# belongs to which room. A room is a folder of src. And what is kept is reached by work alone.
set -eu
cd "$(dirname "$0")/../.."

# Prints "FILE:LINE: message" for each include that its room may not have.
find src include -name '*.[ch]' | sort | xargs grep -n '^[[:space:]]*#[[:space:]]*include' | awk -F: '
# may ROOM BELOW...: it knows these and what they may know; not for siblings.
function may(room, below,    part, n, i) {
	allowed[room] = " " room " "
	n = split(below, part, " ")
	for (i = 1; i <= n; i++)
		allowed[room] = allowed[room] allowed[part[i]]
}
# The room of a header or source: of some files one of their own, told by the table below.
function room_of(path) {
	if (path in own)
		return own[path]
	sub(/\/[^\/]*$/, "", path)
	return path
}
BEGIN {
	# Beside what it makes others from, a room may hold the table of them all.
	own["screen/ways"] = own["screen/run"] = "screen+"
	own["doc/document"] = "doc+"
	own["cmd/cmd"] = "cmd+"

	may("base", "")
	may("base/files", "base")
	may("text", "base/files")
	may("text/date", "text")
	may("text/table", "text")
	may("text/edit", "text")
	may("text/office", "text")
	may("model", "text/date")
	may("model/session", "model text/office")
	may("scenario", "model/session")
	may("ui/keys", "text")
	may("ui/term", "text")
	may("ui/box", "model ui/keys ui/term text/table text/edit")
	may("ui", "model/session ui/box")
	may("store/sqlite", "text")
	may("store/schema", "store/sqlite")
	may("store/care", "store/schema model")
	may("store/tables", "store/schema model/session")
	may("store/purge", "store/care store/tables")
	may("store/mend", "store/care store/purge store/tables scenario")
	may("store", "store/purge store/mend")
	may("doc", "model/session")
	may("doc/papers", "doc")
	may("doc/formats", "doc")
	may("doc+", "doc/papers doc/formats")
	may("loaded", "doc/formats")
	may("intake", "scenario model/session")
	may("work/care", "store")
	may("work", "work/care doc+ intake")
	may("work/fill", "work")
	may("work/people", "work")
	may("work/record", "work")
	may("work/papers", "work/record")
	may("screen", "work/fill work/people work/papers ui")
	may("screen/frame", "screen")
	may("screen/doctor", "screen/frame")
	may("screen/fill/form", "screen/frame")
	may("screen/fill/table", "screen/fill/form")
	may("screen/fill", "screen/fill/table")
	may("screen/session", "screen/fill")
	may("screen/session/console", "screen/session")
	may("screen/course", "screen/session")
	may("screen/course/own", "screen/fill")
	may("screen/home", "screen/fill")
	may("screen+", "screen/session/console screen/course screen/course/own screen/home screen/doctor")
	may("cmd", "work/fill work/people work/papers")
	may("cmd/verbs", "cmd screen+")
	may("cmd+", "cmd/verbs")
	may("main", "cmd+")

	# What is kept and what is written is reached by deeds: work stands in front of it, and hands
	# none of it on. These two join everything.
	joins["src/screen/app.c"] = joins["src/screen/run.c"] = 1

	library["ncurses.h"] = library["curses.h"] = library["term.h"] = " ui/term "
	library["sqlite3.h"] = " store/sqlite "
	library["yaml.h"] = " scenario "
	library["xlsxwriter.h"] = " doc/formats "
	library["zlib.h"] = library["dlfcn.h"] = " doc/formats "
	library["zip.h"] = library["expat.h"] = " intake "
	# They answer otherwise from one version to the next: text/width, text/utf8, text/linebreak.
	library["uniwidth.h"] = library["unigbrk.h"] = library["unilbrk.h"] = " nobody "
}
{
	file = $1
	line = $2
	text = $0
	is_own = text ~ /include[[:space:]]*"/ && text !~ /"banso\//
	sub(/^[^:]*:[^:]*:[^"<]*["<]/, "", text)
	sub(/[">].*$/, "", text)

	tag = file
	sub(/^src\//, "", tag)
	sub(/^include\/banso\//, "", tag)
	sub(/\.[ch]$/, "", tag)
	room = tag == "main" || tag ~ /^tools\// ? "main" : room_of(tag)

	if (text ~ /^banso\// || is_own) {
		if (is_own && text !~ /\//) {
			if (room != "main")
				text = (tag ~ /\// ? substr(tag, 1, match(tag, /[^\/]*$/) - 1) : "") text
		} else if (is_own) {
			printf "%s:%s: %s is a private header of another room\n", file, line, text
			bad = 1
			next
		}
		sub(/^banso\//, "", text)
		sub(/\.h$/, "", text)
		if (index(allowed[room], " " room_of(text) " ") == 0) {
			printf "%s:%s: %s must not know %s: %s\n", file, line, room, room_of(text), text
			bad = 1
		} else if (text ~ /^(store|doc|intake)\// && !(file in joins) &&
			file ~ /^(src|include\/banso)\/(main|screen|cmd)|^include\/banso\/work\//) {
			printf "%s:%s: %s is reached by deeds of work alone\n", file, line, text
			bad = 1
		}
		next
	}
	name = text
	sub(/^.*\//, "", name)
	if (name in library && index(library[name], " " room " ") == 0) {
		printf "%s:%s: %s is only for%s\n", file, line, text, library[name]
		bad = 1
	}
}
END {
	exit bad
}' || exit 1

echo "layers: no arrow points up or sideways"
