#!/bin/sh
# README's commands in a new minimal root of Debian: usage: fresh.sh SUITE...
#
# As somebody who has just been given a computer: a user who may use sudo, in a root of nothing but
# what debootstrap puts there, types the set-up of README.md with `make test` at its end. What is
# tested is what is committed. For each suite a line "SUITE: N passed, 0 failed"; where it does not get
# there, what make said instead, and exit status 1. All that was said is in $BUILD/fresh/SUITE.log.
#
# Packages come from the mirror that this machine's apt has for Debian, and are kept in
# $BUILD/fresh/SUITE. Mounts and processes are in spaces of their own, which end with this script
# however it ends: outside, nothing is ever mounted.
set -eu
cd "$(dirname "$0")/.."
top=$PWD
BUILD=${BUILD:-build}

fail() {
	echo "fresh: $*" >&2
	exit 1
}

# --- inside, where mounts are seen by nobody else: $root, $packages, $mirror, $suite ---

mount_devices() {
	mount -t proc proc "$root/proc"
	mount -t tmpfs -o mode=755 tmpfs "$root/dev"
	mkdir "$root/dev/pts" "$root/dev/shm"
	for device in null zero full random urandom tty; do
		: >"$root/dev/$device"
		mount --bind "/dev/$device" "$root/dev/$device"
	done
	mount -t devpts -o newinstance,ptmxmode=666,mode=620,gid=5 devpts "$root/dev/pts"
	mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
	ln -s pts/ptmx "$root/dev/ptmx"
	ln -s /proc/self/fd "$root/dev/fd"
	ln -s /proc/self/fd/0 "$root/dev/stdin"
	ln -s /proc/self/fd/1 "$root/dev/stdout"
	ln -s /proc/self/fd/2 "$root/dev/stderr"
}

in_root() {
	env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=xterm DEBIAN_FRONTEND=noninteractive \
		chroot "$root" "$@"
}

# What a new computer has that debootstrap does not give: sudo, a user, package lists; how this
# machine reaches its mirror; and somebody who says yes to apt.
move_in() {
	cp /etc/resolv.conf /etc/hosts "$root/etc/"
	{
		apt-config dump Acquire |
			grep -E '^Acquire::(http|https|Check-|Retries|AllowInsecure)' || :
		echo 'APT::Get::Assume-Yes "true";'
	} >"$root/etc/apt/apt.conf.d/99fresh"
	mount --bind "$packages" "$root/var/cache/apt/archives"
	in_root apt-get update
	in_root apt-get install --no-install-recommends sudo
	in_root useradd --create-home --shell /bin/bash newcomer
	echo 'newcomer ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/newcomer"
	in_root chown -R newcomer: /srv/banso.git
}

# The first block of commands in README.md, as it is written.
commands() {
	awk '/^```sh/ { inside = 1; next } /^```/ && inside { exit } inside' README.md |
		sed -e 's,ADDRESS,/srv/banso.git,' -e 's,^make run .*# or: ,,'
}

inside() {
	mkdir -p "$packages"
	git clone -q --bare "$top" "$root.git"
	debootstrap --variant=minbase --cache-dir="$packages" "$suite" "$root" "$mirror"
	mv "$root.git" "$root/srv/banso.git"
	mount_devices
	move_in
	commands >"$root/srv/commands"
	grep -q '^make test$' "$root/srv/commands" || fail "README.md: its set-up does not end in make test"
	in_root su --login newcomer --command 'set -ex; . /srv/commands'
}

if [ "${1-}" = --inside ]; then
	suite=$2 root=$3 packages=$4 mirror=$5
	inside
	exit 0
fi

# --- outside ---

[ $# -gt 0 ] || fail "which suite of Debian? bookworm or trixie"
[ "$(id -u)" -eq 0 ] || fail "a new root can only be made by root: sudo make fresh SUITE=$1"
command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
unshare --mount --pid --fork true 2>/dev/null || fail "nobody may mount anything here, not even root"

# Where apt of this machine has Debian from.
# shellcheck disable=SC2016 # apt fills these in
find_mirror() {
	apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' |
		sed -n 's/^Debian Debian //p' | sort -u | head -n 1
}
mirror=$(find_mirror)
if [ -z "$mirror" ]; then
	apt-get update >/dev/null 2>&1 || :
	mirror=$(find_mirror)
fi
[ -n "$mirror" ] || fail "apt on this machine has no mirror of Debian (apt-get indextargets names none)"

mkdir -p "$BUILD/fresh"
work=$(mktemp -d "$(cd "$BUILD" && pwd)/fresh/root-XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
failed=0
for suite in "$@"; do
	packages=$(cd "$BUILD/fresh" && pwd)/$suite
	log=$packages.log
	if unshare --mount --propagation private --pid --fork --kill-child "$0" --inside \
		"$suite" "$work/$suite" "$packages" "$mirror" </dev/null >"$log" 2>&1; then
		echo "$suite: $(tail -n 1 "$log")"
	else
		grep -v '^ok ' "$log" | sed -n '/^+* make test$/,$p' >"$work/said"
		[ -s "$work/said" ] || tail -n 20 "$log" >"$work/said"
		cat "$work/said" >&2
		echo "$suite: README's commands do not get to their end; all that was said: $log" >&2
		failed=1
	fi
	rm -rf "${work:?}/$suite" "$work/$suite.git"
done
exit "$failed"
