/* How many rows the tables of a damaged database had, as far as anything tells. */
#ifndef BANSO_STORE_MEND_SALVAGE_COUNT_H
#define BANSO_STORE_MEND_SALVAGE_COUNT_H

#include "banso/base/attr.h"

struct db;
struct salvage;
struct salvage_table;

/* Sets `before`, by the table or an index of it, whichever has more; has_gap where nothing but a
 * damaged table tells. */
void salvage_count_before(
	struct salvage *salvage, struct salvage_table *table, struct db *from) NOT_NULL;

#endif
