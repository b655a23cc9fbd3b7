#!/bin/sh
# Files whose naming or syncing fails, call by call: the short form of tests/torture/disk-files.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/torture/disk-files.py "${BUILD:-build}/banso" scenarios "$work/files"
