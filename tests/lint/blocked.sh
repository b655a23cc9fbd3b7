#!/bin/sh
# A terminal that takes nothing while somebody types: the short form of tests/torture/blocked.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/blocked.py "${BUILD:-build}/banso" scenarios "$work/blocked" 8 3
