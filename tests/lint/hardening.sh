#!/bin/sh
# What the compiler and the linker have to put into the binary, and what it must not be able to call:
# a shell, another program, a socket, a library that is named at run time.
set -eu
cd "$(dirname "$0")/../.."
binary=${BUILD:-build}/banso
bad=0

complain() {
	echo "$binary: $1"
	bad=1
}

headers=$(readelf -W --file-header --program-headers --dynamic "$binary")
imported=$(readelf -W --dyn-syms "$binary" | awk '$7 == "UND" { sub(/@.*/, "", $8); print $8 }')

has() {
	echo "$headers" | grep -q "$1" || complain "$2"
}

imports() {
	echo "$imported" | grep -qx "$1"
}

case $headers in
*libasan* | *libubsan* | *libclang_rt*)
	echo "hardening: a build with sanitizers is not the one people run"
	exit 0
	;;
esac

has 'Type: *DYN' 'not position independent (-fPIE, -pie)'
has 'FLAGS_1.* PIE' 'not position independent (-pie)'
has 'GNU_RELRO' 'relocations stay writable (-z relro)'
has 'FLAGS) .*BIND_NOW' 'functions are bound late, so their table stays writable (-z now)'
has 'GNU_STACK .* RW ' 'the stack can be executed (-z noexecstack)'
imports __stack_chk_fail || complain 'no stack protector (-fstack-protector-strong)'
checked=$(echo "$imported" | grep -c '^__.*_chk$') || :
[ "$checked" -gt 0 ] || complain 'no checked functions of libc (-D_FORTIFY_SOURCE)'
if echo "$headers" | grep -q -e '(RPATH)' -e '(RUNPATH)'; then
	complain 'libraries are looked for where it says (rpath)'
fi
if echo "$headers" | grep -q 'LOAD .* RWE '; then
	complain 'memory that is writable and executable'
fi

if grep -qF "$PWD" "$binary"; then
	complain 'the folder in which it was built stands in it (-ffile-prefix-map)'
fi
if grep -qF 'does not hold: ' "$binary"; then
	complain 'what only tests look at stands in it (base/holds.h)'
fi
grep -qF 'does not hold: ' "${binary%banso}unit/test_rows" ||
	complain 'the unit tests do not look at what has to hold (base/holds.h)'

for name in system popen wordexp execl execle execlp execv execve execveat execvp execvpe fexecve \
	posix_spawn posix_spawnp fork vfork clone dlmopen sqlite3_load_extension \
	sqlite3_enable_load_extension socket socketpair connect bind listen accept accept4 sendto \
	sendmsg getaddrinfo gethostbyname res_query gets strcpy strcat sprintf vsprintf tmpnam mktemp; do
	! imports "$name" || complain "calls $name()"
done

# One file loads one object, which is banso's own; that brings one library along.
loaders=$(grep -l -r -w dlopen src)
for file in $loaders; do
	[ "$file" = src/doc/formats/xlsx_library.c ] || complain "$file loads what is named at run time"
done
loaded=$(readelf -W --dynamic "${binary%banso}banso-xlsx.so" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
for library in $loaded; do
	case $library in
	libxlsxwriter.so.* | libz.so.1 | libc.so.6) ;;
	*) complain "banso-xlsx.so brings $library along" ;;
	esac
done

[ "$bad" -eq 0 ] || exit 1
echo "hardening: PIE, RELRO, bound at start, stack protector, $checked checked functions; no shell, no socket"
