#!/bin/sh
# Texts removed from databases and their copies: the short form of tests/torture/purge.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/purge.py "${BUILD:-build}/banso" scenarios "$work/purge" 4 7
