#include "banso/store/purge.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/course.h"
#include "banso/store/purge/purge_copies.h"
#include "banso/store/purge/removal.h"
#include "internal.h"
#include "statements.h"

/* Purges the places in the database and marks the file and its copies as still owed. */
static bool purge_each(
	struct purge *purge, struct arena *arena, struct purged *out, struct err *err)
{
	static const char close_sql[] =
		"UPDATE purge SET open = 0, pending = " FILE_OWED " WHERE open";

	for (size_t i = 0; i < purge->count; i++) {
		purge->place = &purge->removals[i].place;
		if (!removal_take_moment(purge, &purge->removals[i], arena, err) ||
			!removal_count(purge, out, err) ||
			!removal_empty(purge, &purge->removals[i], err) ||
			!db_script(purge->db, close_sql, err))
			return false;
	}
	return true;
}

/* Whether what is to go is what the person was shown. */
static bool is_as_seen(struct purge *purge, int64_t seen, struct err *err)
{
	int64_t now = 0;

	for (size_t i = 0; i < purge->count; i++) {
		purge->place = &purge->removals[i].place;
		if (!removal_add_revisions(purge, &now, err))
			return false;
	}
	return seen == PURGE_UNSEEN || seen == now ||
	       err_set(err, "%s",
		       _("確かめているあいだに、ほかの人がここを変えました。まだ何も削除していません。いまの内容を見て、もう一度決めてください。"));
}

/* --- what is owed --- */

/* Reads every purge that is not finished, also those of a process that was killed. */
static bool read_owed(struct purge *purge, struct arena *arena, struct err *err)
{
	static const char sql[] = "SELECT n, place, at, who FROM purge WHERE pending ORDER BY n";
	struct statement *row = db_prepare(purge->db, sql);

	while (db_row(row)) {
		purge->last = db_int(row, 0);
		removal_add(purge, arena, db_copy(row, arena, 1), db_copy(row, arena, 2),
			db_copy(row, arena, 3));
	}
	return db_done(row, err);
}

/* Purges by others that came after the reading stay owed. */
static bool settle(const struct purge *purge, const char *sql, struct err *err)
{
	struct statement *statement = db_prepare(purge->db, sql);

	db_bind_int(statement, purge->last);
	return db_run(statement, err);
}

/* --- all of it --- */

static bool write_file(const struct purge *purge, struct err *why)
{
	static const char pending_sql[] = "SELECT count(*) FROM purge WHERE pending = " FILE_OWED;
	static const char done_sql[] = "UPDATE purge SET pending = " COPIES_OWED
				       " WHERE pending = " FILE_OWED " AND n <= ?";
	int64_t pending = 0;

	if (!db_number(purge->db, pending_sql, &pending, why))
		return removal_explain_traces(purge->db, why);
	if (pending == 0)
		return true;
	return removal_leave_no_trace(purge->db, why) &&
	       (settle(purge, done_sql, why) || removal_explain_traces(purge->db, why));
}

/* Each finished part is marked at once: if this process is killed, the next opening does the rest.
 */
static void finish(struct store *store, bool is_hurried, struct arena *arena, struct purged *out)
{
	static const char done_sql[] = "UPDATE purge SET pending = " NOTHING_OWED
				       " WHERE pending = " COPIES_OWED " AND n <= ?";
	struct purge purge = {.db = store->db, .site = &store->site};

	if (!read_owed(&purge, arena, &out->why)) {
		removal_explain_traces(store->db, &out->why);
	} else {
		out->is_finished = write_file(&purge, &out->why);
		if (purge_copies(&purge, store->file, is_hurried, arena, out))
			settle(&purge, done_sql, NULL);
	}
}

bool purge_is_owed(struct store *store)
{
	static const char sql[] = "SELECT count(*) FROM purge WHERE pending";
	int64_t pending = 0;

	return db_number(store->db, sql, &pending, NULL) && pending > 0;
}

void purge_finish(struct store *store)
{
	struct purged purged = {0};

	if (db_is_read_only(store->db) || !purge_is_owed(store))
		return;
	finish(store, true, store->arena, &purged);
	store->copies_owed = purged.copies_left;
}

struct words store_copies_owed(const struct store *store)
{
	return store->copies_owed;
}

bool store_purge(struct store *store, struct arena *arena, const struct place *places, size_t count,
	int64_t seen, struct purged *out, struct err *err)
{
	struct purge purge = {.db = store->db, .site = &store->site};
	char stamp[CLOCK_STAMP_BYTES];
	bool good, was_brief;

	*out = (struct purged){0};
	clock_stamp(stamp);
	for (size_t i = 0; i < count; i++)
		removal_add_at(&purge, arena, &places[i], stamp, store->signature);
	if (!db_script(store->db, "PRAGMA secure_delete = ON", err) ||
		!db_begin(store->db, __func__, err))
		return false;
	good = is_as_seen(&purge, seen, err) && purge_each(&purge, arena, out, err) &&
	       repeat_values(store, places->engagement, NULL, 0, err);
	if (!repeat_end(store, good, err))
		return false;
	/* What is removed already is to leave no trace: those who are just reading are waited for.
	 */
	was_brief = db_be_brief(store->db, false);
	finish(store, false, arena, out);
	db_be_brief(store->db, was_brief);
	return true;
}

/* --- what was removed while somebody had it open --- */

int64_t store_last_purge(struct store *store)
{
	static const char sql[] = "SELECT ifnull(max(n), 0) FROM purge";
	int64_t last = 0;

	return db_number(store->db, sql, &last, NULL) ? last : 0;
}

bool store_was_purged(struct store *store, const struct place *place, int64_t last)
{
	static const char sql[] = "SELECT place FROM purge WHERE n > ?";
	struct statement *row = db_prepare(store->db, sql);
	struct arena *scratch = arena_new();
	struct place removed;
	bool found = false;

	db_bind_int(row, last);
	while (!found && db_row(row))
		found = place_split(scratch, db_copy(row, scratch, 0), &removed, NULL) &&
			removal_is_named(&removed) && place_is_within(place, &removed);
	arena_free(scratch);
	return db_done(row, NULL) && found;
}

static bool read_there(
	struct store *store, struct arena *scratch, const struct place *place, struct value *there)
{
	int64_t sheet;

	return stored_find_sheet(store, place, &sheet, NULL) &&
	       stored_read_value(store, scratch, sheet, place, there, NULL);
}

long store_blank_revision(struct store *store, const struct place *place, long seen)
{
	struct arena *scratch = arena_new();
	struct value there;

	if (read_there(store, scratch, place, &there) && !*there.text)
		seen = there.revision;
	arena_free(scratch);
	return seen;
}

bool store_has_revision(struct store *store, const struct place *place, long revision)
{
	struct arena *scratch = arena_new();
	struct value there = {0};
	bool has = read_there(store, scratch, place, &there) ? there.revision == revision
							     : revision == 0;

	arena_free(scratch);
	return has;
}
