#!/bin/sh
# What runs where: building installs what building needs, each other target what it alone calls, and
# nothing is asked or said when all is there.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0

complain() {
	echo "Makefile:1: $1"
	bad=1
}

# listed TARGET: the packages that it installs, a line each.
listed() {
	make -n MAKE=: "$1" | sed -n 's,^src/tools/setup.sh ,,p' | tr -s ' ' '\n' | sort -u
}

for target in setup run demo test check accept torture valgrind bench fuzz lint; do
	listed "$target" >"$work/$target"
	[ -s "$work/$target" ] || complain "make $target installs nothing"
	for package in $(comm -23 "$work/setup" "$work/$target"); do
		complain "make $target does not install $package, which building needs"
	done
done
for target in run demo; do
	for package in $(comm -13 "$work/setup" "$work/$target"); do
		complain "make $target installs $package, which building does not need"
	done
done
for target in check accept torture valgrind; do
	for package in $(comm -23 "$work/test" "$work/$target"); do
		complain "make $target does not install $package, which tests need"
	done
done

# needed PACKAGE PATTERN FILE...: it is listed for tests if any of the files says so, and else is not;
# building does without it.
needed() {
	package=$1 pattern=$2
	shift 2
	if grep -r -q -E --include='*.[cht]' --include='*.sh' --include='*.py' --include=run \
		--exclude=packages.sh "$pattern" "$@"; then
		grep -q -x "$package" "$work/test" || complain "tests need $package"
	elif grep -q -x "$package" "$work/test"; then
		complain "no test needs $package"
	fi
	! grep -q -x "$package" "$work/setup" || complain "building does not need $package, tests do"
}

needed libcmocka-dev '<cmocka\.h>' tests
needed libvterm-dev '<vterm\.h>' tests
needed python3 '(^|[^a-z])python3 ' tests
needed python3-openpyxl 'import openpyxl' tests
needed strace '"strace"|(^|[^a-z])strace -' tests
needed mandoc '(^|[^a-z])mandoc -' tests
needed gettext '(^|[^a-z])(msgfmt|msgmerge|msgcat|xgettext) -' tests
needed unicode-data '/usr/share/unicode' src/tools

# found_in LIST FOLDER...: each header of the system that is included there comes with a package of
# the list, or with one that these depend on.
found_in() {
	list=$1
	shift
	dpkg-query -W -f='${Package}\t${Depends}, ${Pre-Depends}\n' | awk -F '\t' -v list="$list" '
	function add(package) { if (package in depends && !(package in has)) { has[package]; todo[++n] = package } }
	{ gsub(/\([^)]*\)|:[a-z]+| /, "", $2); gsub(/\|/, ",", $2); depends[$1] = $2 }
	END {
		while ((getline <list) > 0)
			add($1)
		for (i = 1; i <= n; i++) {
			count = split(depends[todo[i]], more, ",")
			for (j = 1; j <= count; j++)
				add(more[j])
		}
		for (package in has)
			print package
	}' >"$work/has"
	find "$@" -name '*.[ch]' -exec grep -h '^#include <' {} + | sort -u >"$work/headers.h"
	gcc -M -D_GNU_SOURCE -x c "$work/headers.h" | tr -s ' ' '\n' | grep '^/usr/' |
		xargs dpkg-query -S | sed 's/:.*//' | sort -u >"$work/from"
	grep -v -x -F -f "$work/has" "$work/from" >"$work/missing" || :
	while read -r package; do
		complain "headers of $package are included ($*), and it is not installed for that"
	done <"$work/missing"
}

found_in "$work/setup" src include
found_in "$work/test" tests/unit tests/harness tests/fuzz

# --- setup.sh, with a system that has what $HAS says, and notes what is installed ---

mkdir "$work/bin"
cat >"$work/bin/dpkg-query" <<'END'
#!/bin/sh
shift 2
for package in "$@"; do
	case " $HAS " in *" $package "*) echo "ii $package" ;; *) status=1 ;; esac
done
exit "${status-0}"
END
cat >"$work/bin/apt-get" <<'END'
#!/bin/sh
echo "apt-get $*" >>"$NOTED"
END
cat >"$work/bin/id" <<'END'
#!/bin/sh
echo "$USER_ID"
END
printf '#!/bin/sh\nexit 1\n' >"$work/bin/sudo"
chmod +x "$work/bin/"*
NOTED=$work/noted
export NOTED

# setup USER HAS PACKAGE...: what it says is in $said, what it did in $work/noted.
setup() {
	USER_ID=$1 HAS=$2
	export USER_ID HAS
	shift 2
	: >"$NOTED"
	said=$(PATH="$work/bin:$PATH" src/tools/setup.sh "$@" 2>&1 </dev/null) || said="$said
status $?"
}

setup 0 'one two three' one two
[ -z "$said" ] || complain "setup.sh is not silent when all is there: $said"
[ ! -s "$NOTED" ] || complain "setup.sh installs what is there: $(cat "$NOTED")"
setup 0 'two' one two three
[ "$said" = '必要なパッケージを入れます: one three' ] || complain "setup.sh said: $said"
grep -q '^apt-get install .* one three$' "$NOTED" || complain "setup.sh: $(cat "$NOTED")"
setup 1000 'two' one two
[ ! -s "$NOTED" ] || complain "setup.sh installs without being root: $(cat "$NOTED")"
case $said in
*"apt-get install -y --no-install-recommends one
status 1") ;;
*) complain "setup.sh does not say what an administrator has to do: $said" ;;
esac

[ "$bad" -eq 0 ] || exit 1
echo "packages: building $(wc -l <"$work/setup"), tests $(wc -l <"$work/test"); every header comes with one"
