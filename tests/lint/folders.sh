#!/bin/sh
# No room is so full that nobody finds a file in it: 15 .c files and 4,000 lines of them at the most,
# but for lists of equals, of which none knows another.
set -eu
cd "$(dirname "$0")/../.."

full=$(find src -name '*.c' | awk '
{
	folder = $0
	sub(/\/[^\/]*$/, "", folder)
	files[folder]++
	while ((getline line <$0) > 0)
		lines[folder]++
	close($0)
}
END {
	equals["src/cmd/verbs"] = equals["src/doc/papers"] = equals["src/doc/formats"] = 1
	for (folder in files)
		if (!(folder in equals) && (files[folder] > 15 || lines[folder] > 4000))
			printf "%s: %d files, %d lines\n", folder, files[folder], lines[folder]
}')
if [ -n "$full" ]; then
	echo "$full"
	echo "folders: 15 files and 4,000 lines at the most; what belongs together becomes a room of its own"
	exit 1
fi
echo "folders: none is too full"
