#!/bin/sh
# Copies while others save, and those of some days: the short form of tests/torture/backup.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/backup.py "${BUILD:-build}/banso" scenarios "$work/backup" 30 7
