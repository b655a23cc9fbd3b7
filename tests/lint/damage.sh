#!/bin/sh
# Damaged and forged databases: the short form of tests/torture/damage.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/damage.py "${BUILD:-build}/banso" scenarios "$work/damage" 40 7
