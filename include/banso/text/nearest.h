/* Which known name a mistyped one was meant to be. */
#ifndef BANSO_TEXT_NEAREST_H
#define BANSO_TEXT_NEAREST_H

/*
 * The name (of those up to a NULL) that is at most two slips of a key away:
 * a letter too much, too few, another, or two swapped. NULL when none is near.
 */
const char *nearest_name(const char *typed, const char *const *names);

#endif
