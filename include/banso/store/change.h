/*
 * The one door: every value that a person changes goes through here. Value, revision, history and
 * what is repeated of them go into one transaction, and the draft is gone.
 */
#ifndef BANSO_STORE_CHANGE_H
#define BANSO_STORE_CHANGE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/place.h"

struct course;
struct store;

/*
 * Changes the value at a place, and in `course` with it. The place names the course's
 * engagement. The text is expected to be canonical; rules are the caller's.
 */
enum change_result store_change(struct store *store, struct course *course,
	const struct change *change, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* What goes along with a value, in its transaction. */
struct along {
	/* Kept if the value is: where nothing ever stood, or where any revision is taken for seen,
	 * in any case. */
	const struct change *firsts;
	size_t count;
	const struct place *draft; /* of this window; gone as the value's own is. NULL: none */
};

enum change_result store_change_along(struct store *store, struct course *course,
	const struct change *change, const struct along *along, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4);

/* Several changes in one transaction: all are kept, or none (stale counts as failed,
 * with err; the course then holds the value that was in the way). */
bool store_change_all(struct store *store, struct course *course, const struct change *changes,
	size_t count, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/*
 * A new row of the table at `table` (its row and column are not looked at), with its cells, in one
 * transaction: an id that the engagement never used before, the letter `prefix` and its next number
 * (p: p1, p2 …), at `position`; "": behind all others, which is six digits or more that sort as
 * text. Of a cell the column, text, reason and why are looked at; what is typed of it in no row yet
 * is this window's draft, and goes. The id goes to *row (in the course's arena).
 */
bool store_add_row(struct store *store, struct course *course, const struct place *table,
	char prefix, const char *position, const struct change *cells, size_t count,
	const char **row, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 5, 8);

struct new_row {
	const char *position;
	const struct change *cells;
	size_t count;
};

/* Rows of one table, and other changes that belong to them: all of it, or nothing. */
struct new_rows {
	struct place table;
	char prefix;
	const struct new_row *items; /* in their order, where they all stand behind the others */
	size_t count;
	const struct change *changes; /* as of store_change_all() */
	size_t change_count;
	bool leaves_drafts; /* their cells are no texts that were just typed: those of no row stay
			     */
};

/* The same for rows of a list, in one transaction. The id of each goes to ids. */
bool store_add_rows(struct store *store, struct course *course, const struct new_rows *rows,
	const char **ids, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
