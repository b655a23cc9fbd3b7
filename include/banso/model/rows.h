/*
 * The order of a table's rows. A row keeps its id for life; its position is a text at its place
 * without a column, and texts sort, so there is always room between two rows. A row without a
 * position is removed; its cells stay.
 */
#ifndef BANSO_MODEL_ROWS_H
#define BANSO_MODEL_ROWS_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

#define TABLE_ROW_PREFIX 'r' /* begins the ids of rows added to a table of a scenario */

/*
 * Appends a position after `last` ("": the first one) that leaves room before it: a number of six
 * digits if possible.
 */
void rows_put_after(struct buf *out, const char *last) NOT_NULL;

/*
 * Appends a position between `before` and `after`; "" means no such neighbour. Of two equal ones,
 * as two people may make them at once, it is behind both. `after` must not end in the lowest sign.
 */
void rows_put_between(struct buf *out, const char *before, const char *after) NOT_NULL_AT(1);

/* The position of a row, also of a starter row that was never moved; "" if removed. In the
 * arena. */
const char *rows_position(const struct sheet *sheet, const struct field *field, const char *row,
	struct arena *arena) MUST_USE NEVER_NULL NOT_NULL_AT(2, 3, 4);

/* Whether something is written in a row. A row that a table came with is offered until then: papers
 * and counts do without it. */
bool rows_is_written(const struct sheet *sheet, const struct field *table, const char *row) MUST_USE
	NOT_NULL_AT(2, 3);
/* How many rows of a table are written. */
size_t rows_count_written(const struct sheet *sheet, const struct field *table) MUST_USE
	NOT_NULL_AT(2);

/* Whether the place is in a row that was removed from its table: a row, a participant, a 取組. */
bool rows_is_gone(const struct course *course, const struct place *place) MUST_USE NOT_NULL;

/* Appends a position for the `at`th place (0: first) among the `rows`; `moved` (may be "") is the
 * row to move and is not counted. */
void rows_put_position_at(struct buf *out, const struct sheet *sheet, const struct field *field,
	struct words rows, size_t at, const char *moved, struct arena *arena)
	NOT_NULL_AT(1, 3, 6, 7);

/* The newest value of a table, cell or position; NULL if nothing was ever kept. */
const struct value *rows_last_kept(const struct sheet *sheet, const char *field) MUST_USE
	NOT_NULL_AT(2);

#endif
