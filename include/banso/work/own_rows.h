/*
 * The rows of a list of banso's own, such as the participants: which it shows, and taking them out
 * of it and back. Nothing is lost of those that were taken out, and the last one can be had again.
 */
#ifndef BANSO_WORK_OWN_ROWS_H
#define BANSO_WORK_OWN_ROWS_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/course.h"

struct store;

/*
 * The rows of a table that are shown: those in which anybody has written, if only a draft. One that
 * was added and left so is shown nowhere, and never taken out: somebody else may just be about to
 * write in it.
 */
struct words own_rows(struct store *store, const struct course *course, const struct place *table,
	struct arena *arena) MUST_USE NOT_NULL;

/* Whether a row with something in it is out of the table. */
bool own_rows_lack(const struct course *course, const struct place *table) MUST_USE NOT_NULL;

/* Takes a row out: its position is emptied, its cells stay. False with err. */
bool own_row_take_out(struct store *store, struct course *course, const struct place *row,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/*
 * Puts back the row of the table that was taken out last, whoever did it and when, of those with
 * something in them: its id goes to *row (in the arena), NULL where none is out. False with err.
 */
bool own_row_bring_back(struct store *store, struct course *course, struct arena *arena,
	const struct place *table, const char **row, struct err *err) MUST_USE;

#endif
