#!/bin/sh
# Users of one group: three share a database, then one of them turns on two others for five minutes.
set -eu
rounds=${1:-300} seconds=${2:-300}
become='env'
[ "$(id -u)" -eq 0 ] || become='unshare --user --map-auto --map-root-user'
if ! $become setpriv --reuid 20001 --regid 20000 --clear-groups true 2>/dev/null; then
	echo "users of one group: left out, since this user can neither become another nor has a range of them (subuid, uidmap)"
	exit 0
fi
# $WORK is for one user alone.
office=$(mktemp -d /tmp/banso-users-XXXXXX)
trap '$become rm -rf "$office"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
chmod 711 "$office"
$become tests/torture/users.py "$BUILD/banso" scenarios "$office/users" "$rounds"
$become tests/torture/swaps.py "$BUILD/banso" scenarios "$office/swaps" "$seconds"
