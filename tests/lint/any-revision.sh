#!/bin/sh
# Only deeds of work save over whatever stands there. By REVISION_ANY a change takes the place of
# what somebody else has saved meanwhile, without a word: a screen or a command says which revision
# the person saw, or calls a deed.
set -eu
cd "$(dirname "$0")/../.."

if grep -rn --include='*.[ch]' -e REVISION_ANY -e 'store/any_revision\.h' src include |
	grep -v -e '^src/store/' -e '^include/banso/store/any_revision\.h:' -e '^src/work/' |
	sed 's/$/  <- only for the deeds of work/' | grep .; then
	exit 1
fi
echo "any-revision: only deeds of work save whatever stands there"
