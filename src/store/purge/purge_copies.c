#include "banso/store/purge/purge_copies.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/hideout.h"
#include "banso/base/files/left.h"
#include "banso/store/care/backup.h"
#include "banso/store/care/presence.h"
#include "banso/store/purge/removal.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/exchange.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/opened.h"
#include "banso/store/tables/parted.h"
#include "banso/store/tables/site.h"

#define TICK_NS 5000000
#define MAKING_MOST_MS 3000 /* of a copy */

/* Times from before schema 6 have no offset. */
static bool is_marked(const struct purge *purge, const struct removal *removal)
{
	static const char sql[] =
		"SELECT count(*) FROM purge WHERE place = ? AND substr(at, 1, 19) = substr(?, 1, 19)"
		" AND who = ?";
	struct statement *statement = db_prepare(purge->db, sql);
	bool is_there;

	db_bind_text(statement, removal->where);
	db_bind_text(statement, removal->at);
	db_bind_text(statement, removal->who);
	is_there = db_row(statement) && db_int(statement, 0) > 0;
	return db_done(statement, NULL) && is_there;
}

/* Keeps only the removals that the copy lacks. */
static void leave_out_marked(struct purge *purge, struct arena *arena)
{
	const struct purge all = *purge;

	purge->removals = NULL;
	purge->count = 0;
	for (size_t i = 0; i < all.count; i++)
		if (!is_marked(&all, &all.removals[i])) {
			purge->removals = arena_push(
				arena, purge->removals, purge->count, sizeof(*purge->removals));
			purge->removals[purge->count] = all.removals[i];
			parted_name_as_then(purge->db, &purge->removals[purge->count++].place);
		}
}

/* Empties the repeated name and prefecture, which may be purged texts: no list is ever read from a
 * copy. */
static bool empty_names(const struct purge *purge, struct err *err)
{
	static const char sql[] = "UPDATE engagement SET name = '', pref = '' WHERE id = ?";
	struct statement *statement = db_prepare(purge->db, sql);

	db_bind_text(statement, purge->place->engagement);
	return db_run(statement, err);
}

/* The marks are written last, after the VACUUM: a copy with marks is finished. */
static bool empty_copy(struct purge *purge, struct err *err)
{
	for (size_t i = 0; i < purge->count; i++)
		if (!removal_empty(purge, &purge->removals[i], err) || !empty_names(purge, err) ||
			!db_script(purge->db, "DELETE FROM purge WHERE open", err))
			return false;
	return true;
}

static bool mark_copy(const struct purge *purge, struct err *err)
{
	for (size_t i = 0; i < purge->count; i++)
		if (!removal_mark(purge, &purge->removals[i], err))
			return false;
	return db_script(purge->db, "UPDATE purge SET open = 0 WHERE open", err);
}

/* Whether the copy was made before the VACUUM of a purge: its free pages may hold purged texts. The
 * first schema has no column for that. */
static bool has_traces(struct db *db)
{
	static const char sql[] = "SELECT count(*) FROM purge WHERE pending = " FILE_OWED;
	int64_t count = 0;
	int version = 0;
	bool is_ours;

	return schema_marks(db, &is_ours, &version, NULL) && version > 1 &&
	       (!db_number(db, sql, &count, NULL) || count > 0);
}

static bool write_copy(struct purge *purge, bool is_traced, struct err *err)
{
	static const char traces_sql[] =
		"UPDATE purge SET pending = " NOTHING_OWED " WHERE pending = " FILE_OWED;
	struct db *db = purge->db;

	return db_script(db, "PRAGMA secure_delete = ON", err) && db_begin(db, __func__, err) &&
	       db_end(db, empty_copy(purge, err), err) && removal_leave_no_trace(db, err) &&
	       db_begin(db, __func__, err) &&
	       db_end(db, mark_copy(purge, err) && (!is_traced || db_script(db, traces_sql, err)),
		       err);
}

/* Purges a copy in a private folder. *is_changed: on entry, whether it has to be written anew in
 * any case; then whether it was. */
static bool purge_private(
	const struct purge *original, const char *path, bool *is_changed, struct arena *arena)
{
	struct site site = {0};
	struct purge purge = *original;
	struct schema_state state;
	bool good, is_traced;
	struct err err;

	purge.site = &site;
	purge.db = db_open(path, NULL);
	if (!purge.db || !schema_look(schema_current(), purge.db, &state, NULL) || !state.fits) {
		db_close(purge.db);
		return false;
	}
	leave_out_marked(&purge, arena);
	is_traced = has_traces(purge.db);
	*is_changed = *is_changed || purge.count > 0 || is_traced;
	good = !*is_changed || write_copy(&purge, is_traced, &err);
	db_close(purge.db);
	return good;
}

/* A file with a second name is refused: the purged texts would stay under that name. */
static bool has_one_name(const char *path)
{
	struct stat info;

	return lstat(path, &info) == 0 && info.st_nlink == 1;
}

/* The copy is changed in a private folder and then replaced: a neighbour could swap a file that is
 * opened by its name. */
static bool purge_copy(const struct purge *purge, const char *path, struct arena *arena)
{
	struct hideout *hideout;
	/* A WAL or journal may still hold older pages. */
	bool good, is_changed = file_has_beside(path, ENDING_WAL) ||
				file_has_beside(path, ENDING_JOURNAL);
	int lock;

	if (!has_one_name(path) || opened_here(path) || !file_lock_out(path, &lock))
		return false;
	hideout = hideout_begin(path, ENDING_NEW, NULL);
	good = hideout && file_copy_database(path, hideout_path(hideout, "banso-new")) &&
	       purge_private(purge, hideout_path(hideout, "banso-new"), &is_changed, arena) &&
	       (!is_changed || exchange_put(hideout, "banso-new", path, NULL));
	hideout_end(hideout);
	close(lock);
	return good;
}

/* Who is just making a copy is waited for: one that is not ready yet is none to be told of. */
static bool claim_copies(const char *database, bool is_hurried, int *claim)
{
	const struct timespec tick = {.tv_nsec = TICK_NS};
	int64_t end_ms = clock_monotonic_ms() + MAKING_MOST_MS;
	bool is_claimed;

	while (!(is_claimed = presence_claim(database, claim)) && !is_hurried &&
		clock_monotonic_ms() < end_ms)
		nanosleep(&tick, NULL);
	return is_claimed;
}

bool purge_copies(const struct purge *purge, const char *database, bool is_hurried,
	struct arena *arena, struct purged *out)
{
	struct words copies, strays = backup_strays(arena, database);
	int claim = -1;
	bool is_claimed = claim_copies(database, is_hurried, &claim);

	if (!is_claimed && is_hurried)
		return false;
	out->copies_left = claim >= 0 ? backup_remove_unfinished(arena, database)
				      : left_remove(arena, database);
	copies = backup_copies(arena, database);
	for (size_t i = 0; i < copies.count; i++) {
		if (purge_copy(purge, copies.items[i], arena))
			out->copies++;
		else
			words_add(&out->copies_left, arena, copies.items[i]);
	}
	for (size_t i = 0; i < strays.count; i++)
		words_add(&out->copies_left, arena, strays.items[i]);
	if (claim >= 0)
		close(claim);
	return is_claimed && out->copies_left.count == 0;
}

/* --- going back to a copy --- */

static bool has_mark(const struct purge_marks *marks, const struct removal *removal)
{
	for (size_t i = 0; i < marks->count; i++)
		/* Files of before schema 6 have no offset behind the civil time. */
		if (strcmp(marks->items[i].where, removal->where) == 0 &&
			strncmp(marks->items[i].at, removal->at, CLOCK_CIVIL_BYTES - 1) == 0 &&
			strcmp(marks->items[i].who, removal->who) == 0)
			return true;
	return false;
}

/* False for the first schema, which has no such column. */
static bool owes(struct db *db)
{
	static const char sql[] = "SELECT count(*) FROM purge WHERE pending";
	int64_t count = 0;

	return db_number(db, sql, &count, NULL) && count > 0;
}

bool purge_add_marks(struct purge_marks *marks, struct arena *arena, struct db *from)
{
	static const char sql[] = "SELECT place, at, who FROM purge ORDER BY n";
	struct statement *row = db_prepare(from, sql);
	struct purge found = {0};

	while (db_row(row))
		removal_add(&found, arena, db_copy(row, arena, 0), db_copy(row, arena, 1),
			db_copy(row, arena, 2));
	for (size_t i = 0; i < found.count; i++) {
		if (has_mark(marks, &found.removals[i]))
			continue;
		marks->items = arena_push(arena, marks->items, marks->count, sizeof(*marks->items));
		marks->items[marks->count++] = found.removals[i];
	}
	marks->has_owed = marks->has_owed || owes(from);
	return db_done(row, NULL);
}

size_t purge_count_missing(const struct purge_marks *marks, struct arena *arena, struct db *copy)
{
	struct purge purge = {.db = copy, .removals = marks->items, .count = marks->count};

	leave_out_marked(&purge, arena);
	return purge.count;
}

/* An empty plan makes the next opening repeat the values anew; a pending mark makes it finish what
 * the replaced file still owed. */
static bool settle_anew(const struct purge_marks *marks, struct purge *purge, struct err *err)
{
	static const char plan_sql[] = "UPDATE engagement SET plan = '' WHERE id = ?";
	static const char owed_sql[] =
		"UPDATE purge SET pending = " COPIES_OWED
		" WHERE n = (SELECT max(n) FROM purge) AND pending = " NOTHING_OWED;
	bool is_ours, good = true;
	int version = 0;

	/* The first schema has neither column; later steps add both with the right values. */
	if (!schema_marks(purge->db, &is_ours, &version, err) || version < 2)
		return version == 1;
	for (size_t i = 0; good && i < purge->count; i++) {
		struct statement *statement = db_prepare(purge->db, plan_sql);

		db_bind_text(statement, purge->removals[i].place.engagement);
		good = db_run(statement, err);
	}
	return good && (!marks->has_owed || db_script(purge->db, owed_sql, err));
}

bool purge_again(
	const struct purge_marks *marks, struct arena *arena, const char *copy, struct err *err)
{
	struct site site = {0};
	struct purge purge = {.site = &site, .removals = marks->items, .count = marks->count};
	bool good;

	purge.db = db_open(copy, err);
	if (!purge.db)
		return false;
	leave_out_marked(&purge, arena);
	good = purge.count == 0 || write_copy(&purge, has_traces(purge.db), err);
	good = good && db_begin(purge.db, __func__, err) &&
	       db_end(purge.db, settle_anew(marks, &purge, err), err);
	db_close(purge.db);
	return good;
}
