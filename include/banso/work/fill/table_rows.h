/*
 * The rows of a table of a scenario: added, moved, taken out. A row keeps its id for life and its
 * cells whatever becomes of it; where it stands is its position (model/rows.h). Each of these is
 * one transaction, but that rows at one and the same position are parted before another one goes
 * between. The column of a row's place is not looked at.
 */
#ifndef BANSO_WORK_FILL_TABLE_ROWS_H
#define BANSO_WORK_FILL_TABLE_ROWS_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/course.h"

struct store;

/* Adds a blank row at `at` (0: first); behind all others where there are no more than so many. Its
 * id goes to *row (in the course's arena). False with err. */
bool table_add_row(struct store *store, struct course *course, const struct place *table, size_t at,
	const char **row, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 5);

/* The same right below a row, with cells like its own. */
bool table_copy_row(struct store *store, struct course *course, const struct place *like,
	const char **row, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Where a row stands, "" when it was taken out: for table_put_row(). In the arena. */
const char *table_position(const struct course *course, const struct place *row,
	struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

/* Puts a row at a position ("": takes it out) or among the others, so that it stands at `at`. False
 * with err, also where somebody moved it since the course was loaded. */
bool table_put_row(struct store *store, struct course *course, const struct place *row,
	const char *position, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);
bool table_move_row(struct store *store, struct course *course, const struct place *row, size_t at,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Undo: puts a row back to where it was before it came to `written`. Nothing is written, with err,
 * where it stands elsewhere by now (CHANGE_STALE), or on CHANGE_FAILED. */
enum change_result table_put_row_back(struct store *store, struct course *course,
	const struct place *row, const char *before, const char *written, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4, 5);

/* Undo: takes a row out that was added at that position, and whose cells were left so; those that
 * are not named were left blank. It stays, with err, where somebody wrote in it since or writes now
 * (CHANGE_STALE), or on CHANGE_FAILED. */
enum change_result table_take_added_out(struct store *store, struct course *course,
	const struct place *row, const char *position, const struct change *left, size_t count,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Takes a row that the table came with for true, as it stands, or back where nothing else is
 * written in it: *taken says which. False with err. */
bool table_confirm_row(struct store *store, struct course *course, const struct place *row,
	bool *taken, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Puts a row right behind another one ("": first). The same. */
bool table_put_row_behind(struct store *store, struct course *course, const struct place *row,
	const char *after, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* The same with cells of a row, in one transaction, before `written` was kept in them: stale where
 * anything else stands in one of them now. */
enum change_result table_put_cells_back(struct store *store, struct course *course,
	const struct change *before, const struct change *written, size_t count,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Takes a blank row out again, unless anybody has written in it, be it just now or only a draft:
 * then it stays, and false is returned. */
bool table_remove_blank(
	struct store *store, struct course *course, const struct place *row) MUST_USE NOT_NULL;

/* Keeps what was typed as the reason why a table is empty, and lets its draft go. False with err.
 */
bool table_keep_reason(struct store *store, struct course *course, const struct place *table,
	const char *reason, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

#endif
