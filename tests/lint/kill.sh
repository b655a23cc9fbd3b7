#!/bin/sh
# kill -9 at random instants while somebody types: the short form of tests/torture/kill.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/kill.py "${BUILD:-build}/banso" scenarios "$work/kill" 54 7
