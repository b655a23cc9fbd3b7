#!/bin/sh
# Pipes, sockets, devices, folders and links at every name that banso opens: nothing hangs.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/kinds.py "${BUILD:-build}/banso" scenarios "$work/kinds"
