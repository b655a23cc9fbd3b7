/* Which columns of a table have a place beside each other, and how wide they are. */
#ifndef BANSO_SRC_TEXT_TABLE_SLOTS_H
#define BANSO_SRC_TEXT_TABLE_SLOTS_H

#include "banso/text/table/table.h"

#define SLOT_SIGN_COLS 3 /* a sign and a blank, in place of the gap */

struct slot {
	int col, cols;   /* cols 0: it has no place */
	size_t home;     /* the column it is attached to; one with a place: itself */
	int widest_cols; /* of its cells, each on one line */
};

/* For each column, in the arena. `begin` is the column of the box where the first one may begin. */
const struct slot *slots_for(struct arena *arena, const struct table *table,
	const struct table_box *box, int begin) MUST_USE NOT_NULL;

/* The label with its sign. In the arena. */
const char *slots_head(struct arena *arena, const struct table_column *column) MUST_USE NOT_NULL;

#endif
