/* Answers of which the history tells something else: damage left one half of what was kept, and
 * nothing tells whether it stands where it was written. */
#ifndef BANSO_STORE_MEND_HALVES_H
#define BANSO_STORE_MEND_HALVES_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/store/mend/rebuild.h"

struct salvage;

/* Notes which answers the file itself has, before a copy fills in others: an answer of yesterday may
 * have been taken back since. Where nothing of the file could be read, all is as in the copy. */
bool halves_note(struct salvage *salvage, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Finds them, before one half is made from the other. */
bool halves_find(struct salvage *salvage, struct halves *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

#endif
