#!/bin/sh
# A limit holds on a busy machine (rule 26): no script of Python has one in plain seconds.
set -eu
cd "$(dirname "$0")/../.."

if grep -n -E 'timeout=[0-9]|monotonic\(\) \+ [0-9]|time\(\) \+ [0-9]' tests/*/*.py tests/*/*.t; then
	echo "limits: plain seconds, which may pass on a busy machine before anything comes"
	exit 1
fi
echo "limits: none in plain seconds"
