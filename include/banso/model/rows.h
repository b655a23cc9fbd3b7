/*
 * The order of a table's rows. A row keeps its id for life; where it stands is a
 * text at its place without a column, and texts sort: there is always room for another one in
 * between. A row without such a text is deleted, its cells stay.
 */
#ifndef BANSO_MODEL_ROWS_H
#define BANSO_MODEL_ROWS_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

#define TABLE_ROW_PREFIX 'r' /* of the ids of rows that were added to a table of a scenario */

/*
 * Appends a position behind `last` ("": the first of all) with room in front of it: a number of
 * six digits where that is possible.
 */
void rows_put_after(struct buf *out, const char *last) NOT_NULL;

/*
 * Appends a position behind `before` and in front of `after`; "" means there is no such
 * neighbour. `before` must sort before `after`, and `after` must not end in its least sign.
 */
void rows_put_between(struct buf *out, const char *before, const char *after) NOT_NULL_AT(1);

/* The position of a row of a table, also of a starter row that was never moved; "" when deleted. In
 * the arena. */
const char *rows_position(const struct sheet *sheet, const struct field *field, const char *row,
	struct arena *arena) MUST_USE NEVER_NULL NOT_NULL_AT(2, 3, 4);

/* Whether the place is in a row that was taken out of its table: a row, a participant, a 取組. */
bool rows_is_gone(const struct course *course, const struct place *place) MUST_USE NOT_NULL;

/* Appends the position of a row that is to stand at `at` (0: first) among the others of `rows`;
 * `moved` (may be "") is left out of account, for it is the one to move. */
void rows_put_position_at(struct buf *out, const struct sheet *sheet, const struct field *field,
	struct words rows, size_t at, const char *moved, struct arena *arena)
	NOT_NULL_AT(1, 3, 6, 7);

/* The newest value of a table, be it a cell or a position; NULL where nothing was ever kept. */
const struct value *rows_last_kept(const struct sheet *sheet, const char *field) MUST_USE
	NOT_NULL_AT(2);

#endif
