#!/bin/sh
# Users of one group, one of them hostile: the short form of tests/torture/users.sh.
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build} tests/torture/users.sh 10 6
