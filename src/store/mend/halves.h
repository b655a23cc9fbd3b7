/* Answers of which the history tells something else: damage left one half of what was kept, and
 * nothing tells whether it stands where it was written. */
#ifndef BANSO_STORE_MEND_HALVES_H
#define BANSO_STORE_MEND_HALVES_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/store/mend/rebuild.h"

struct salvage;

/* Finds them, before one half is made from the other. */
bool halves_find(struct salvage *salvage, struct halves *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

#endif
