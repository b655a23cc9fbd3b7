#!/bin/sh
# Installs the Debian packages named as arguments that are missing; silent
# when all are there. As root by apt-get, otherwise by sudo, saying so; where
# neither can be had, prints the command for an administrator.
set -eu

there=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null | sed -n 's/^.i[^a-z0-9]*//p') || :
missing=$(printf '%s\n' "$@" | grep -v -x -F -e "$there" | sed 's/^/ /' | tr -d '\n') || :
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" -eq 0 ]; then
	as_root='env'
	echo "必要なパッケージを入れます:$missing" >&2
elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
	as_root=sudo
	echo "必要なパッケージを sudo で入れます:$missing" >&2
else
	echo "足りないパッケージがあります。管理者に次の実行を頼んでください:" >&2
	echo "  apt-get update && $install" >&2
	exit 1
fi
# shellcheck disable=SC2086 # a command with its words
install() {
	$as_root apt-get update && $as_root env DEBIAN_FRONTEND=noninteractive $install
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! install >"$log" 2>&1; then
	tail -n 20 "$log" >&2
	echo "パッケージを入れられませんでした。ネットワークを確かめるか、管理者に次の実行を頼んでください:" >&2
	echo "  apt-get update && $install" >&2
	exit 1
fi
