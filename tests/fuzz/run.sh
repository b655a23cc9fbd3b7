#!/bin/sh
# What `make fuzz` runs: each fuzzer named, for $FUZZ_SECONDS (60), from its seeds on. What it learnt
# stays in $BUILD/learnt and is where the next run begins; input that broke something goes to
# $BUILD/broken.
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build/clang}
seconds=${FUZZ_SECONDS:-60}
broken=0

mkdir -p "$BUILD/broken"
# Words of the format, so that libFuzzer need not find them letter by letter.
cat tests/data/*.yaml tests/data/scenarios/*.yaml | grep -ao '[a-z_]*:' | sort -u |
	awk 'length > 1 { print "\"" $0 "\"" }' >"$BUILD/scenario.words"

for name in "$@"; do
	mkdir -p "$BUILD/learnt/$name"
	set -- -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
		-artifact_prefix="$BUILD/broken/$name-"
	case $name in
	scenario)
		cp tests/data/*.yaml tests/data/scenarios/*.yaml "$BUILD/learnt/scenario"
		set -- "$@" -max_len=8192 -dict="$BUILD/scenario.words"
		;;
	*) set -- "$@" -max_len=1024 ;;
	esac
	if "$BUILD/fuzz-$name" "$@" "$BUILD/learnt/$name" "tests/fuzz/seeds/$name" \
		>"$BUILD/$name.log" 2>&1; then
		awk -v name="$name" -v seconds="$seconds" '
			/stat::number_of_executed_units/ { units = $2 }
			/cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") edges = $(i + 1) }
			END { printf "%s: %d inputs in %d s, %d edges, nothing broken\n",
				name, units, seconds, edges }' "$BUILD/$name.log"
	else
		broken=$((broken + 1))
		grep -a -e 'does not hold' -e 'runtime error' -e '^SUMMARY' "$BUILD/$name.log" || :
		echo "$name: broken; see $BUILD/$name.log. To see it again:"
		sed -n "s,.*Test unit written to \\(.*\\),  $BUILD/fuzz-$name \\1,p" "$BUILD/$name.log"
		echo "Once it is mended, the file goes to tests/fuzz/seeds/$name."
	fi
done
[ "$broken" -eq 0 ]
