#!/bin/sh
# Changes of all kinds, and the history after each: the short form of tests/torture/history.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/history.py "${BUILD:-build}/banso" scenarios "$work/history" 60 7
