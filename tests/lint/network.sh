#!/bin/sh
# No network, no shell: while scripts of tests/play run, every system call is looked at that opens or
# binds a socket or starts a program. A few scripts in `make test`; with arguments those (scripts or
# folders), as make torture does with all.
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
calls=socket,socketpair,connect,bind,execve,execveat,fork,vfork,clone,clone3

# What is wrong in a trace, and how much was looked at. banso is a process from its execve on.
look() {
	awk '
	function say(text) { if (!(text in said)) { print text; said[text] = 1; bad = 1 } }
	{ pid = $1; sub(/^[0-9]+ +/, "") }
	/^---/ { next }
	# Also of what was killed: its number is given to others.
	/^\+\+\+/ { delete is_banso[pid]; next }
	{ calls++ }
	/AF_INET|AF_INET6|AF_NETLINK|AF_PACKET|AF_VSOCK|AF_BLUETOOTH/ { say("a socket to a network: " $0) }
	/^(socket|socketpair|connect|bind)\(/ {
		if (is_banso[pid] && $0 !~ /AF_UNIX/)
			say("banso opens a socket: " $0)
	}
	is_banso[pid] && /^(execve|execveat|fork|vfork|clone|clone3)\(/ && !/CLONE_THREAD/ {
		say("banso starts a program: " $0)
	}
	/^execve\("/ {
		split($0, quoted, "\"")
		path[pid] = quoted[2]
	}
	(/^execve\("/ || /^<\.\.\. execve resumed>/) && / = 0$/ {
		is_banso[pid] = path[pid] ~ /\/banso$/
		runs += is_banso[pid]
	}
	END {
		if (!runs)
			say("no banso was seen")
		print runs + 0, calls + 0 >figures
		exit bad
	}' figures="$work/figures" "$1"
}

# traced NAME COMMAND...: runs it; the trace is in $work/NAME.
traced() {
	trace=$work/$1
	shift
	# Looking for leaks takes ptrace, which is taken.
	ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0" strace -f -q --seccomp-bpf -e trace="$calls" \
		-o "$trace" "$@"
}

# Some containers forbid it. That banso could open no socket is still seen by hardening.sh.
if [ $# -eq 0 ] && ! strace -o "$work/allowed" true 2>"$work/refused" &&
	grep -q -i 'not permitted' "$work/refused"; then
	echo "network: strace may not trace here"
	exit 0
fi

# noticed WHAT COMMAND...: a trace has to show what it is for.
noticed() {
	what=$1
	shift
	traced bite "$@" || :
	if ! look "$work/bite" | grep -q "$what"; then
		echo "not noticed: $what: is strace allowed to trace here?"
		exit 1
	fi
}

noticed 'a socket to a network' python3 -c 'import socket; socket.socket(socket.AF_INET)'
ln -s /bin/sh "$work/banso"
noticed 'starts a program' "$work/banso" -c 'true | true'

if [ $# -gt 0 ]; then
	scripts=$(find "$@" -name '*.t' | sort)
else
	scripts=
	for name in about cli-export cli-new course-a; do
		scripts="$scripts tests/play/$name.t"
	done
fi
# What the scripts expect is their own matter; here they only have to get to their end.
# shellcheck disable=SC2086 # names without blanks
traced trace "$BUILD/play" --bin "$BUILD" -j 2 $scripts >"$work/played" 2>&1 || :
if ! tail -n 1 "$work/played" | grep -q '^[0-9]* passed, [0-9]* failed$'; then
	cat "$work/played"
	exit 1
fi
look "$work/trace"
read -r runs seen <"$work/figures"
echo "no network, no other program: scripts: $(tail -n 1 "$work/played"); banso run $runs times," \
	"$seen system calls looked at"
