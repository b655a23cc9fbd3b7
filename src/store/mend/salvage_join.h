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
#include "banso/store/mend/rebuild.h"

struct salvage;

/* What was not as it should be. */
struct joined {
	int64_t orphans;   /* rows that belong to nothing: left out */
	int64_t guessed;   /* rows for which what is made is only likely */
	int64_t differing; /* answers that said something else than their history */
	struct halves halves;
};

/*
 * What tables tell of one another: an answer is the last of its history, a last revision is an
 * answer, numbers of rows that were given. Counts anew.
 */
bool salvage_join(struct salvage *salvage, struct joined *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

#endif
