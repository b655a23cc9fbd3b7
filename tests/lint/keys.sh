#!/bin/sh
# Keys at random in two windows: the short form of tests/torture/keys.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/keys.py "${BUILD:-build}/banso" scenarios "$work/keys" 8 7 2
