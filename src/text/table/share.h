/* Room of a table that is left once every column with a place has what it needs. */
#ifndef BANSO_SRC_TEXT_TABLE_SHARE_H
#define BANSO_SRC_TEXT_TABLE_SHARE_H

#include "slots.h"

/* Gives `left` columns to those whose cells wrap, so that the table becomes low; none gets more
 * than its `wanted` columns. */
void share_out(struct arena *arena, const struct table *table, struct slot *slots,
	const int *wanted, int left) NOT_NULL;

#endif
