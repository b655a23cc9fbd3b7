/*
 * What stands in a change for "whatever is there now". It is the one exemption from the rule that a
 * stale save is never silent: deeds of work/ alone decide on it, and tests/lint/any-revision.sh
 * looks that nobody else does.
 */
#ifndef BANSO_STORE_ANY_REVISION_H
#define BANSO_STORE_ANY_REVISION_H

#define REVISION_ANY (-1L)

#endif
