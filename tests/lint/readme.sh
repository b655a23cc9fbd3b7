#!/bin/sh
# README.ja.md is true: its commands are run and its keys typed, word for word,
# on a fresh home, and what was exported in the end holds all that was typed.
#
# In a block ```keys each line is what one does: words that name keys are
# pressed, the others typed. Behind two or more blanks stands what happens; each
# 「…」 in it has to be on the screen then. A block ```sh before such a block ends
# in the command that opens banso; one behind which none follows prints. What
# needs a network or an administrator (sudo, git, make) has a stand-in here.
#
# The commands of README.md behind its set-up run as well.
set -eu
cd "$(dirname "$0")/../.."
repository=$PWD
readme=README.ja.md
build=$(cd "${BUILD:-build}" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"

# What a command of the set-up would do, as far as that can be had here.
cat >"$work/bin/sudo" <<'END'
#!/bin/sh
[ "$*" = 'apt install git make' ] || { echo "sudo: $*: not expected" >&2; exit 1; }
END
cat >"$work/bin/git" <<'END'
#!/bin/sh
[ $# -eq 3 ] && [ "$1" = clone ] || { echo "git: $*: not expected" >&2; exit 1; }
mkdir "$3"
END
cat >"$work/bin/make" <<END
#!/bin/sh
grep -q "^\$1:.* ## " '$repository/Makefile' || { echo "make: no target \$1" >&2; exit 1; }
exec banso
END
chmod +x "$work/bin/sudo" "$work/bin/git" "$work/bin/make"

echo "@ env PATH=$work/bin:$build:/usr/bin:/bin" >"$work/readme.t"
awk -v readme="$readme" -v words="$work/typed" '
BEGIN {
	n = split("Enter Tab Esc Space Home End PgUp PgDn F1 F2 F3 F4 F5 F6 F7 F8 F9 F10", name, " ")
	for (i = 1; i <= n; i++)
		key[name[i]] = name[i]
	key["Shift-Tab"] = "S-Tab"
	key["↑"] = "Up"
	key["↓"] = "Down"
	key["←"] = "Left"
	key["→"] = "Right"
}

function fail(why) {
	printf "%s:%d: %s\n", readme, NR, why >"/dev/stderr"
	bad = 1
}

# A program that is still open has been left by the keys before.
function leave() {
	if (open)
		print "@ exit 0"
	open = 0
}

function press(word) {
	if (word in key)
		print "@ key " key[word]
	else if (word ~ /^Ctrl-[A-Z]$/)
		print "@ key C-" tolower(substr(word, 6))
	else if (word ~ /^[!-~]$/)
		print "@ key " word
	else {
		print "@ type " word
		print word >words
	}
}

# The last of the commands opens banso, unless it still is open.
function start() {
	if (commands == "")
		return
	leave()
	gsub(/\047/, "\047\\\047\047", commands)
	printf "@ start sh -c \047%s\047\n@ wait 支援先の一覧\n", commands
	commands = ""
	open = 1
}

function run() {
	leave()
	n = split(commands, line, " && ")
	for (i = 1; i <= n; i++)
		printf "$ %s\n  ...\n", line[i]
	commands = ""
}

/^```/ {
	if (block != "") {
		block = ""
		next
	}
	block = substr($0, 4)
	if (block == "keys")
		start()
	else if (block != "sh")
		fail("a block of another kind: " block)
	else if (commands != "") { # opened banso, only to have it installed
		start()
		print "@ key q"
		leave()
	}
	next
}

block == "sh" { commands = commands (commands == "" ? "" : " && ") $0 }

block == "keys" {
	does = $0
	remark = ""
	if (match($0, /  +/)) {
		does = substr($0, 1, RSTART - 1)
		remark = substr($0, RSTART + RLENGTH)
	}
	if (!open)
		fail("nothing is open here")
	waits = 0
	while ((at = index(remark, "「")) > 0) {
		remark = substr(remark, at + length("「"))
		end = index(remark, "」")
		comes[++waits] = substr(remark, 1, end - 1)
		remark = substr(remark, end + length("」"))
	}
	n = split(does, word, " ")
	# The key behind an Esc may only be sent when what Esc does is seen, and seen anew.
	if (word[n] == "Esc") {
		if (waits == 0)
			fail("behind Esc it has to be said what comes")
		print "@ gone " comes[1]
	}
	for (i = 1; i <= n; i++)
		press(word[i])
	for (i = 1; i <= waits; i++)
		print "@ wait " comes[i]
}

END {
	run()
	exit bad
}' "$readme" >>"$work/readme.t"

cat >>"$work/readme.t" <<END
$ find . -maxdepth 1 -type f -exec cat {} + >'$work/exported'
$ while read -r word; do grep -q -F -e "\$word" '$work/exported' || echo "not exported: \$word"; done <'$work/typed'
END

# README.md, without the set-up that it begins with.
mkdir "$work/home"
awk '/^```sh/ { blocks++; inside = 1; next } /^```/ { inside = 0 } inside && blocks > 1' README.md \
	>"$work/commands"
[ -s "$work/commands" ] || { echo "README.md:1: there are no commands in it"; exit 1; }
if ! (cd "$work/home" && env HOME="$work/home" XDG_DATA_HOME= BANSO_DB= PATH="$build:$PATH" \
	BANSO_SCENARIOS="$repository/scenarios" sh -eu "$work/commands" >"$work/output" 2>&1); then
	cat "$work/output"
	echo "README.md:1: its commands do not run as they are written"
	exit 1
fi

[ "$(wc -l <"$work/typed")" -ge 5 ] || { echo "$readme:1: hardly anything is typed"; exit 1; }
if ! "$build/play" --bin "$build" "$work/readme.t" >"$work/output" 2>&1; then
	cat "$work/output"
	exit 1
fi
echo "readme: $readme plays as it is written, $(grep -c '^@ wait' "$work/readme.t") times as it says"
