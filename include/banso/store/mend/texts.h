/* The texts of scenarios, which an engagement cannot be opened without: one that is lost in the
 * database may still stand in a file. */
#ifndef BANSO_STORE_MEND_TEXTS_H
#define BANSO_STORE_MEND_TEXTS_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/words.h"

struct arena;
struct db;

/*
 * Puts back each text that engagements name by its hash, and that is missing or not what its hash
 * says, if one of these files (paths) is that very text. *filled: how many; *missing: how many are
 * still lost.
 */
bool texts_fill(struct db *db, struct words files, int64_t *filled, int64_t *missing,
	struct err *err) MUST_USE NOT_NULL_AT(1, 3, 4);

#endif
