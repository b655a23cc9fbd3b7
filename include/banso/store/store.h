/*
 * Everything that is kept, in one SQLite file. Reading gives whole courses
 * (model/course); changing has one door: store_change(). Each function that
 * changes something is one transaction: on false nothing was changed and err
 * says why in plain words (busy, disk full, read-only, damaged …).
 */
#ifndef BANSO_STORE_STORE_H
#define BANSO_STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/course.h"
#include "banso/model/draft.h"
#include "banso/model/engagements.h"
#include "banso/model/history.h"
#include "banso/model/place.h"

struct arena;
struct store;

/*
 * Opens the database, making it (0600; 0660 below a setgid folder that the group
 * may write) and its folder where missing, and brings its schema up to date (a
 * copy is written beside it first). WAL with synchronous=FULL where possible
 * (NORMAL for drafts), another journal where not. `who`: login name that is kept with each change.
 * A file that may not be written opens for reading. Messages for: not a database, empty, a folder,
 * another application's, newer schema, no permission, locked.
 */
struct store *store_open(const char *path, const char *who, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* The same of a file that banso itself made, whose name no person gave: a link in its place is not
 * followed. */
struct store *store_open_made(const char *path, const char *who, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

void store_close(struct store *store);
const char *store_path(const struct store *store) MUST_USE NEVER_NULL NOT_NULL;
bool store_is_read_only(const struct store *store) MUST_USE NOT_NULL;
bool store_is_linked(
	const struct store *store) MUST_USE NOT_NULL; /* … because its file has another name */

/* Whether another connection changed a value or added an engagement since the last
 * call. Drafts of others, and where they stand, do not count. Cheap: for each tick. */
bool store_changed_by_others(struct store *store) MUST_USE NOT_NULL;

/* --- engagements --- */

/* Adds an engagement with its first values, in one transaction; its id goes to *id (in the arena).
 */
bool store_add_engagement(struct store *store, struct arena *arena,
	const struct new_engagement *wanted, const char **id, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4);

/*
 * Engagements that were not taken out of the list (OWN_LIST), ordered by their next date, then
 * those whose next session has none,
 * then those that are over; within that by name. `like`: only those whose id, name
 * or prefecture contains it (NULL: all). `today` (ISO day) decides what is next.
 */
bool store_list(struct store *store, struct arena *arena, const char *today, const char *like,
	struct engagement_rows *out, struct err *err) MUST_USE;

/* The engagement that was taken out of the list last; NULL: none is out. The id is in the arena. */
bool store_last_removed(
	struct store *store, struct arena *arena, const char **id, struct err *err) MUST_USE;

/*
 * Id of the engagement meant by its id, else by its name apart from width and white
 * space, else by a part of the name that matches one alone. err lists what it may be.
 */
bool store_find_engagement(struct store *store, struct arena *arena, const char *typed,
	const char **id, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/*
 * Loads a course whole into `arena`. Its scenario, read from the text that the
 * engagement keeps, is the store's: the course may be used until store_close().
 * NULL with err.
 */
struct course *store_load(struct store *store, struct arena *arena, const char *id,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* --- the one door --- */

/*
 * Changes the value at a place, and in `course` with it. The place names the course's
 * engagement. The text is expected to be canonical; rules are the caller's.
 */
enum change_result store_change(struct store *store, struct course *course,
	const struct change *change, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* What goes along with a value, in its transaction. */
struct along {
	const struct change *firsts; /* kept where nothing ever stood, if the value is kept */
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

/* --- history --- */

/* All revisions at and below a place: a part that is "" matches everything. */
bool store_history(struct store *store, struct arena *arena, const struct place *place,
	struct history *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* --- drafts (model/draft.h) --- */

bool store_keep_draft(struct store *store, const struct place *place, const char *text,
	long seen_revision, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);
bool store_drop_draft(struct store *store, const struct place *place, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);
/* Drafts of this user but for those of other windows that are still open; `engagement` NULL: of
 * all. */
bool store_drafts(struct store *store, struct arena *arena, const char *engagement,
	struct drafts *out, struct err *err) MUST_USE;
bool store_draft(struct store *store, struct arena *arena, const struct place *place,
	struct draft *out) MUST_USE NOT_NULL; /* false: none; this window's before others' */

/* Whether anybody, in whatever window, has a draft in a row. */
bool store_is_being_written(struct store *store, const struct place *row) MUST_USE NOT_NULL;

/* A draft that a window left which is gone becomes this one's, if it has none there. */
bool store_adopt_draft(struct store *store, const struct draft *draft, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);
bool store_discard_draft(struct store *store, const struct draft *draft, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* --- who is in which field --- */

/*
 * Tells the others which field is open here (NULL: none) and returns who of them has it open, too:
 * 佐藤さん、あなたの別の画面がこの項目を開いています; "" when nobody has. Valid until the next call
 * of these two. `name` is shown to the others.
 */
const char *store_be_at(struct store *store, const struct place *place, const char *name);
/* Whether that is another answer now. Looks for what keeps others out of sight, too. */
bool store_others_moved(struct store *store) NOT_NULL;
/* Why nobody else is seen here, once; NULL: they are, or it was told. Valid until the next call of
 * store_others_moved(). */
const char *store_presence_news(struct store *store) MUST_USE;

/* --- where this user stood --- */

/*
 * This user stands there now. It is written with what is kept next, be it a value or a draft, so
 * that no field costs a transaction for it; else by store_keep_stand(), to be called about once a
 * second, and by store_close().
 */
void store_stand(struct store *store, const struct place *place) NOT_NULL;
/* Sees also to it that the last draft is on the disk after five seconds. True when nothing is owed.
 */
bool store_keep_stand(struct store *store, struct err *err) MUST_USE;

/* The last place in the engagement (`sheet` NULL) or in the sheet that it names as
 * store_stand() was told; false: none. */
bool store_stood(struct store *store, struct arena *arena, const char *engagement,
	const struct place *sheet, struct place *out) MUST_USE;

#endif
