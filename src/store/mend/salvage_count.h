/* How many rows the tables of a damaged database had, as far as anything tells, and how many
 * change. */
#ifndef BANSO_STORE_MEND_SALVAGE_COUNT_H
#define BANSO_STORE_MEND_SALVAGE_COUNT_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct db;
struct salvage;
struct salvage_table;

/* Sets `before`, by the table or an index of it, whichever has more; has_gap where nothing but a
 * damaged table tells. */
void salvage_count_before(
	struct salvage *salvage, struct salvage_table *table, struct db *from) NOT_NULL;

/* Runs a script and adds the number of rows that it changes to *sum. */
bool salvage_change(struct db *db, const char *script, int64_t *sum, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);

/* Whether a table of `from` and its indexes tell the same. */
bool salvage_is_sound_table(
	struct salvage *salvage, const char *table, struct db *from) MUST_USE NOT_NULL;

#endif
