/* Texts that damage reached, in the new database: see store/sqlite/cut.h. */
#ifndef BANSO_STORE_MEND_CUT_TEXTS_H
#define BANSO_STORE_MEND_CUT_TEXTS_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct db;
struct salvage;

/* Takes out entries that a copy has whole, for it to fill them in. `parting`: see parting_find().
 */
bool cut_texts_make_room(struct salvage *salvage, struct db *copy, int64_t parting,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* Counts the rows in which a text is cut still, and puts a sign where something is lost. */
bool cut_texts_settle(struct db *db, int64_t *count, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

#endif
