#!/bin/sh
# Rule 10: no struct of a screen holds a pointer into the course, which is
# loaded anew when others save. A view is filled for one drawing; a script of the
# practice runs without screens.
set -eu
cd "$(dirname "$0")/../.."

# shellcheck disable=SC2016 # it is awk
find src/screen include/banso/screen -name '*.[ch]' | sort | xargs awk '
FNR == 1 { name = "" }
/^struct [a-z_]+ \{/ { name = $2; structs++ }
/^}/ { name = "" }
name != "" && name !~ /_view$/ &&
/^[ \t]+(const )?struct (course|sheet|value) \*[a-z_]+(, \*[a-z_]+)*;/ &&
!(name == "app" && /struct course \*course;/) && name != "script" {
	printf "%s:%d: struct %s holds a pointer into the course\n", FILENAME, FNR, name
	bad = 1
}
END {
	if (structs < 20) {
		print "copies: only " structs + 0 " structs found"
		bad = 1
	}
	exit bad
}'
echo "copies: no screen holds a pointer into the course"
