/* Which known name a mistyped name was meant to be. */
#ifndef BANSO_TEXT_NEAREST_H
#define BANSO_TEXT_NEAREST_H

#include "banso/base/attr.h"

/*
 * The name (of a list ended by NULL) that is at most two slips away: a letter too many, missing,
 * wrong, or two swapped. NULL if none is near.
 */
const char *nearest_name(const char *typed, const char *const *names) MUST_USE NOT_NULL;

#endif
