#!/bin/sh
# A database that others hold while somebody types: the short form of tests/torture/locked.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/locked.py "${BUILD:-build}/banso" scenarios "$work/locked" 8 3
