/*
 * What was taken out of a damaged database fits together again: what tables tell of one another is
 * made from one where it is lost in the other.
 */
#ifndef BANSO_STORE_MEND_SALVAGE_JOIN_H
#define BANSO_STORE_MEND_SALVAGE_JOIN_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct salvage;

/*
 * What tables tell of one another: an answer is the last of its history, a last revision is an
 * answer, numbers of rows that were given. Rows for which that is only likely are added to
 * *guessed; those that belong to nothing are left out, and counted in *orphans. Counts anew.
 */
bool salvage_join(struct salvage *salvage, int64_t *orphans, int64_t *guessed,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
