#!/bin/sh
# Every file in tests/fuzz/seeds keeps what its fuzzer says of any bytes: those that broke something
# once, and those from which `make fuzz` begins. So does every scenario that is at hand.
set -eu
cd "$(dirname "$0")/../.."
shown=

for folder in tests/fuzz/seeds/*; do
	name=$(basename "$folder")
	set -- "$folder"/*
	[ "$name" != scenario ] || set -- "$@" scenarios/*.yaml tests/data/*.yaml tests/data/*/*.yaml
	count=$("${BUILD:-build}/replay-$name" "$@")
	[ "$count" -gt 0 ]
	shown="$shown${shown:+, }$name $count"
done
echo "fuzz-seeds: $shown"
