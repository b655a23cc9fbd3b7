#include "banso/store/purge.h"

#include <stdlib.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/store/backup.h"
#include "banso/store/internal.h"
#include "banso/store/presence.h"

/* A purge under way, in the database or in one of its copies. */
struct purge {
	struct db *db;
	const struct place *places;
	size_t count;
	const struct place *place; /* of them, that it is at */
	const char *who, *mark;
	char stamp[CLOCK_STAMP_BYTES];
};

#define SHEETS                                                                                     \
	"(SELECT id FROM sheet WHERE engagement = ?1 AND ?2 IN ('', session) AND"                  \
	" ?3 IN ('', form) AND ?4 IN ('', respondent))"
#define CELLS " ?5 IN ('', field) AND ?6 IN ('', row) AND ?7 IN ('', column)"

/* --- in one database --- */

/* Runs a statement on what is at and below the place; `more`, which ends with NULL, is bound from
 * ?8 on. */
static bool run(
	const struct purge *purge, const char *sql, const char *const *more, struct err *err)
{
	struct statement *statement = db_prepare(purge->db, sql);

	bind_sheet(statement, purge->place->engagement, purge->place);
	bind_cell(statement, purge->place);
	while (more && *more)
		db_bind_text(statement, *more++);
	return db_run(statement, err);
}

static bool count(const struct purge *purge, const char *sql, size_t *out, struct err *err)
{
	struct statement *statement = db_prepare(purge->db, sql);

	bind_sheet(statement, purge->place->engagement, purge->place);
	bind_cell(statement, purge->place);
	if (db_row(statement))
		*out += (size_t)db_int(statement, 0);
	return db_done(statement, err);
}

static bool count_all(const struct purge *purge, struct purged *out, struct err *err)
{
	static const char values[] = "SELECT count(*) FROM value WHERE sheet IN " SHEETS
				     " AND" CELLS " AND (text <> '' OR reason <> '')";
	static const char history[] = "SELECT count(*) FROM history WHERE sheet IN " SHEETS
				      " AND" CELLS " AND (text <> '' OR reason <> '' OR why <> '')";
	static const char drafts[] =
		"SELECT count(*) FROM draft WHERE engagement = ?1 AND ?2 IN ('', session) AND"
		" ?3 IN ('', form) AND ?4 IN ('', respondent) AND" CELLS;

	return count(purge, values, &out->values, err) &&
	       count(purge, history, &out->revisions, err) &&
	       count(purge, drafts, &out->drafts, err);
}

static bool write_mark(const struct purge *purge, struct err *err)
{
	static const char sql[] = "INSERT INTO purge (place, at, who, open) VALUES (?, ?, ?, 1)";
	struct statement *statement = db_prepare(purge->db, sql);
	struct buf where = {0};

	place_put_where(&where, purge->place, "");
	db_bind_text(statement, buf_text(&where));
	db_bind_text(statement, purge->stamp);
	db_bind_text(statement, purge->who);
	buf_free(&where);
	return db_run(statement, err);
}

/* The position of a table's row is emptied with it: the row is gone, without a reason. */
static bool empty_all(const struct purge *purge, struct err *err)
{
	static const char history[] =
		"UPDATE history SET text = '', reason = '', why = '' WHERE sheet IN " SHEETS
		" AND" CELLS;
	static const char values[] =
		"UPDATE value SET text = '', reason = CASE WHEN row <> '' AND column = '' THEN ''"
		" ELSE ?8 END, revision = revision + 1, at = ?9, who = ?10 WHERE sheet IN " SHEETS
		" AND" CELLS " AND (text <> '' OR reason <> '')";
	static const char drafts[] =
		"DELETE FROM draft WHERE engagement = ?1 AND ?2 IN ('', session) AND"
		" ?3 IN ('', form) AND ?4 IN ('', respondent) AND" CELLS;
	static const char revisions[] =
		"INSERT INTO history (sheet, field, row, column, revision, text, reason, why, at, who)"
		" SELECT sheet, field, row, column, revision, text, reason, ?8, at, who FROM value v"
		" WHERE sheet IN " SHEETS " AND" CELLS
		" AND NOT EXISTS (SELECT 1 FROM history h WHERE h.sheet = v.sheet AND"
		" h.field = v.field AND h.row = v.row AND h.column = v.column AND"
		" h.revision = v.revision)";

	const char *const now[] = {purge->mark, purge->stamp, purge->who, NULL};
	const char *const why[] = {_("個人情報の削除"), NULL};

	return run(purge, history, NULL, err) && run(purge, values, now, err) &&
	       run(purge, drafts, NULL, err) && run(purge, revisions, why, err) &&
	       db_script(purge->db, "UPDATE purge SET open = 0 WHERE open", err);
}

/* All of them; what there was is added to *out, unless it is NULL. */
static bool purge_each(struct purge *purge, struct purged *out, struct err *err)
{
	static const char pending_sql[] = "UPDATE purge SET pending = 1 WHERE open";

	for (size_t i = 0; i < purge->count; i++) {
		purge->place = &purge->places[i];
		if ((out && !count_all(purge, out, err)) || !write_mark(purge, err) ||
			(out && !db_script(purge->db, pending_sql, err)) || !empty_all(purge, err))
			return false;
	}
	return true;
}

/* What the list of engagements repeats; an older copy is never asked for a list. */
static bool empty_names(const struct purge *purge, struct err *err)
{
	static const char sql[] = "UPDATE engagement SET name = '', pref = '' WHERE id = ?";
	struct statement *statement = db_prepare(purge->db, sql);

	db_bind_text(statement, purge->place->engagement);
	return db_run(statement, err);
}

/* --- the files --- */

/* The write-ahead log is emptied and the file written anew; false while somebody else reads. */
static bool leave_no_trace(struct db *db)
{
	static const char empty_log[] = "PRAGMA wal_checkpoint(TRUNCATE)";
	int64_t busy = 1;

	if (!db_script(db, "VACUUM", NULL) || !db_number(db, empty_log, &busy, NULL))
		return false;
	return busy == 0;
}

static bool purge_copy(const struct purge *original, const char *path)
{
	struct purge purge = *original;
	struct err err;
	bool good;

	purge.db = db_open(path, &err);
	if (!purge.db)
		return false;
	good = db_script(purge.db, "PRAGMA secure_delete = ON", &err) &&
	       db_begin(purge.db, __func__, &err);
	good = good &&
	       db_end(purge.db, purge_each(&purge, NULL, &err) && empty_names(&purge, &err), &err);
	good = good && leave_no_trace(purge.db);
	db_close(purge.db);
	return good;
}

static void remove_unfinished(const char *database, struct arena *arena)
{
	int claim;

	if (!presence_claim(database, &claim) || claim < 0)
		return;
	backup_remove_unfinished(arena, database);
	close(claim);
}

static void push(struct words *words, struct arena *arena, const char *word)
{
	words->items = arena_push(arena, words->items, words->count, sizeof(*words->items));
	words->items[words->count++] = word;
}

static void purge_copies(
	const struct purge *purge, const char *database, struct arena *arena, struct purged *out)
{
	struct words copies = backup_copies(arena, database);

	remove_unfinished(database, arena);
	for (size_t i = 0; i < copies.count; i++) {
		if (purge_copy(purge, copies.items[i]))
			out->copies++;
		else
			push(&out->copies_left, arena, copies.items[i]);
	}
}

bool purge_finish(struct store *store)
{
	static const char pending_sql[] = "SELECT count(*) FROM purge WHERE pending";
	int64_t pending = 0;

	if (!db_number(store->db, pending_sql, &pending, NULL))
		return false;
	if (pending == 0)
		return true;
	return leave_no_trace(store->db) &&
	       db_script(store->db, "UPDATE purge SET pending = 0 WHERE pending", NULL);
}

bool store_purge(struct store *store, struct arena *arena, const struct place *places, size_t count,
	struct purged *out, struct err *err)
{
	struct purge purge = {.db = store->db, .places = places, .count = count, .who = store->who};
	char *real;
	bool good;

	*out = (struct purged){0};
	clock_stamp(purge.stamp);
	purge.mark = arena_printf(arena, _("削除 %.10s %s"), purge.stamp, store->who);
	if (!db_script(store->db, "PRAGMA secure_delete = ON", err) ||
		!db_begin(store->db, __func__, err))
		return false;
	good = purge_each(&purge, out, err) &&
	       repeat_values(store, places->engagement, NULL, 0, err);
	if (!repeat_end(store, good, err))
		return false;
	out->is_finished = purge_finish(store);
	real = realpath(store->path, NULL);
	purge_copies(&purge, real ? real : store->path, arena, out);
	free(real);
	return true;
}
