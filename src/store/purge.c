#include "banso/store/purge.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/beside.h"
#include "banso/base/clock.h"
#include "banso/base/hideout.h"
#include "banso/base/i18n.h"
#include "banso/store/care/backup.h"
#include "banso/store/care/presence.h"
#include "banso/store/sqlite/exchange.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/opened.h"
#include "banso/store/sqlite/schema.h"
#include "banso/text/moment.h"
#include "internal.h"
#include "parted.h"

/* One removal, as the table tells it. */
struct removal {
	struct place place;
	const char *where; /* with every sign, see put_where() */
	const char *at, *who;
	const char *mark; /* what stays at the place */
};

/* Removals under way, in the database or in one of its copies. */
struct purge {
	struct db *db;
	struct removal *removals;
	size_t count;
	int64_t last;              /* number of the newest of them */
	const struct place *place; /* that it is at */
};

/* What `pending` says in the database; a page-wise copy of it may have the first, too. */
#define NOTHING_OWED "0"
#define FILE_OWED "1"   /* what was removed may be found in the file, and in the copies */
#define COPIES_OWED "2" /* in the copies alone */

#define SHEETS                                                                                     \
	"(SELECT id FROM sheet WHERE engagement = ?1 AND ?2 IN ('', session) AND"                  \
	" ?3 IN ('', form) AND ?4 IN ('', respondent))"
#define CELLS " ?5 IN ('', field) AND ?6 IN ('', row) AND ?7 IN ('', column)"
/* Of drafts, where a reason that is being typed belongs to its value. */
#define DRAFTS                                                                                     \
	"draft WHERE engagement = ?1 AND ?2 IN ('', session) AND ?3 IN ('', form) AND"             \
	" ?4 IN ('', respondent) AND ?5 IN ('', field) AND ?6 IN ('', row) AND"                    \
	" (?7 IN ('', column) OR column = ?7 || '" PLACE_REASON "')"

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
	static const char drafts[] = "SELECT count(*) FROM " DRAFTS;

	return count(purge, values, &out->values, err) &&
	       count(purge, history, &out->revisions, err) &&
	       count(purge, drafts, &out->drafts, err);
}

/* As WHERE, but "" parts have their signs: read back, it names the same place. */
static const char *put_where(struct arena *arena, const struct place *place)
{
	return arena_printf(arena, "%s/%s/%s/%s#%s:%s:%s", place->engagement, place->session,
		place->form, place->respondent, place->field, place->row, place->column);
}

static bool write_mark(const struct purge *purge, const struct removal *removal, struct err *err)
{
	static const char sql[] = "INSERT INTO purge (place, at, who, open) VALUES (?, ?, ?, 1)";
	struct statement *statement = db_prepare(purge->db, sql);

	db_bind_text(statement, removal->where);
	db_bind_text(statement, removal->at);
	db_bind_text(statement, removal->who);
	return db_run(statement, err);
}

/* The position of a table's row is emptied with it: the row is gone, without a reason. The mark
 * stays open: the history may be changed until the caller closes it. */
static bool empty_all(struct purge *purge, const struct removal *removal, struct err *err)
{
	static const char history[] =
		"UPDATE history SET text = '', reason = '', why = '' WHERE sheet IN " SHEETS
		" AND" CELLS;
	static const char values[] =
		"UPDATE value SET text = '', reason = CASE WHEN row <> '' AND column = '' THEN ''"
		" ELSE ?8 END, revision = revision + 1, at = ?9, who = ?10 WHERE sheet IN " SHEETS
		" AND" CELLS " AND (text <> '' OR reason <> '')";
	static const char drafts[] = "DELETE FROM " DRAFTS;
	static const char revisions[] =
		"INSERT INTO history (sheet, field, row, column, revision, text, reason, why, at, who)"
		" SELECT sheet, field, row, column, revision, text, reason, ?8, at, who FROM value v"
		" WHERE sheet IN " SHEETS " AND" CELLS
		" AND NOT EXISTS (SELECT 1 FROM history h WHERE h.sheet = v.sheet AND"
		" h.field = v.field AND h.row = v.row AND h.column = v.column AND"
		" h.revision = v.revision)";

	const char *const now[] = {removal->mark, removal->at, removal->who, NULL};
	const char *const why[] = {_("個人情報の削除"), NULL};

	purge->place = &removal->place;
	return write_mark(purge, removal, err) && parted_empty_twin(purge->db, purge->place, err) &&
	       run(purge, history, NULL, err) && run(purge, values, now, err) &&
	       run(purge, drafts, NULL, err) && run(purge, revisions, why, err);
}

/* In the database: what there was is added to *out, and what is owed is told with it. */
static bool purge_each(struct purge *purge, struct purged *out, struct err *err)
{
	static const char close_sql[] =
		"UPDATE purge SET open = 0, pending = " FILE_OWED " WHERE open";

	for (size_t i = 0; i < purge->count; i++) {
		purge->place = &purge->removals[i].place;
		if (!count_all(purge, out, err) || !empty_all(purge, &purge->removals[i], err) ||
			!db_script(purge->db, close_sql, err))
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

/* --- what is owed --- */

static void add_removal(struct purge *purge, struct arena *arena, const struct place *place,
	const char *at, const char *who)
{
	purge->removals =
		arena_push(arena, purge->removals, purge->count, sizeof(*purge->removals));
	purge->removals[purge->count++] = (struct removal){
		.place = *place,
		.where = put_where(arena, place),
		.at = at,
		.who = who,
		.mark = arena_printf(arena, _("削除 %s %s"), moment_day(at).text, who),
	};
}

/* A whole 支援先 is never removed: no other program's row makes us do it. */
static bool is_named(const struct place *place)
{
	return *place->form || *place->respondent;
}

/* All that the database owes, also what was begun by somebody who was cut off. */
static bool read_owed(struct purge *purge, struct arena *arena, struct err *err)
{
	static const char sql[] = "SELECT n, place, at, who FROM purge WHERE pending ORDER BY n";
	struct statement *row = db_prepare(purge->db, sql);
	struct place place;

	while (db_row(row)) {
		purge->last = db_int(row, 0);
		if (place_split(arena, db_copy(row, arena, 1), &place, NULL) && is_named(&place))
			add_removal(purge, arena, &place, db_copy(row, arena, 2),
				db_copy(row, arena, 3));
	}
	return db_done(row, err);
}

/* What others have removed since it was read is still owed. */
static bool settle(const struct purge *purge, const char *sql, struct err *err)
{
	struct statement *statement = db_prepare(purge->db, sql);

	db_bind_int(statement, purge->last);
	return db_run(statement, err);
}

/* --- the files --- */

static bool explain_busy(struct err *why)
{
	return err_set(why,
		_("ほかの banso が開いているので、ファイルの中にまだ跡が残っています。次に banso を開いたときに、つづきをします。"));
}

static bool explain_damage(struct err *why)
{
	return err_set(why,
		_("データベースが傷んでいるので、ファイルの中にまだ跡が残っています。全員が banso を終えてから banso doctor --repair で直し、もう一度 banso を開いてください。つづきをします。"));
}

static bool explain_traces(const struct db *db, struct err *why)
{
	const struct err found = *why;

	switch (db_trouble(db)) {
	case DB_BUSY:
		return explain_busy(why);
	case DB_DAMAGED:
		return explain_damage(why);
	default:
		return err_set(why,
			_("ファイルの中にまだ跡が残っています。%sそのあと banso を開くと、つづきをします。"),
			found.text);
	}
}

/* The write-ahead log is emptied and the file written anew; not while somebody else reads. */
static bool leave_no_trace(struct db *db, struct err *why)
{
	static const char empty_log[] = "PRAGMA wal_checkpoint(TRUNCATE)";
	int64_t busy = 1;

	/* Written anew, some damage would be gone from sight, and with it what is missing. */
	if (!db_is_whole(db))
		return db_trouble(db) == DB_BUSY ? explain_busy(why) : explain_damage(why);
	if (!db_script(db, "VACUUM", why) || !db_number(db, empty_log, &busy, why))
		return explain_traces(db, why);
	return busy == 0 || explain_busy(why);
}

static bool is_marked(const struct purge *purge, const struct removal *removal)
{
	static const char sql[] =
		"SELECT count(*) FROM purge WHERE place = ? AND at = ? AND who = ?";
	struct statement *statement = db_prepare(purge->db, sql);
	bool is_there;

	db_bind_text(statement, removal->where);
	db_bind_text(statement, removal->at);
	db_bind_text(statement, removal->who);
	is_there = db_row(statement) && db_int(statement, 0) > 0;
	return db_done(statement, NULL) && is_there;
}

/* Leaves to the purge what was not removed from the copy yet. */
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

/* The marks come last, when the file is written anew: a copy that has them needs nothing more. */
static bool empty_copy(struct purge *purge, struct err *err)
{
	for (size_t i = 0; i < purge->count; i++)
		if (!empty_all(purge, &purge->removals[i], err) || !empty_names(purge, err) ||
			!db_script(purge->db, "DELETE FROM purge WHERE open", err))
			return false;
	return true;
}

static bool mark_copy(const struct purge *purge, struct err *err)
{
	for (size_t i = 0; i < purge->count; i++)
		if (!write_mark(purge, &purge->removals[i], err))
			return false;
	return db_script(purge->db, "UPDATE purge SET open = 0 WHERE open", err);
}

/* A copy that was made of the pages before the file was written anew; the first schema has no
 * column for it. */
static bool has_traces(struct db *db)
{
	static const char sql[] = "SELECT count(*) FROM purge WHERE pending = " FILE_OWED;
	int64_t count = 0;
	int version = 0;
	bool is_ours;

	return schema_marks(db, &is_ours, &version, NULL) && version > 1 &&
	       (!db_number(db, sql, &count, NULL) || count > 0);
}

static bool write_copy(struct purge *purge, bool is_traced)
{
	static const char traces_sql[] =
		"UPDATE purge SET pending = " NOTHING_OWED " WHERE pending = " FILE_OWED;
	struct db *db = purge->db;
	struct err err;

	return db_script(db, "PRAGMA secure_delete = ON", &err) && db_begin(db, __func__, &err) &&
	       db_end(db, empty_copy(purge, &err), &err) && leave_no_trace(db, &err) &&
	       db_begin(db, __func__, &err) &&
	       db_end(db, mark_copy(purge, &err) && (!is_traced || db_script(db, traces_sql, &err)),
		       &err);
}

/* *is_changed: whether there is anything to be written anew in any case. */
static bool purge_private(
	const struct purge *original, const char *path, bool *is_changed, struct arena *arena)
{
	struct purge purge = *original;
	bool good, is_traced;

	purge.db = db_open(path, NULL);
	if (!purge.db)
		return false;
	leave_out_marked(&purge, arena);
	is_traced = has_traces(purge.db);
	*is_changed = *is_changed || purge.count > 0 || is_traced;
	good = !*is_changed || write_copy(&purge, is_traced);
	db_close(purge.db);
	return good;
}

/* By a second name it would go on to hold what was removed. */
static bool has_one_name(const char *path)
{
	struct stat info;

	return lstat(path, &info) == 0 && info.st_nlink == 1;
}

/* What is opened by its name may be another file by then: a copy is changed where nobody else can
 * reach it, and takes its own place. */
static bool purge_copy(const struct purge *purge, const char *path, struct arena *arena)
{
	struct hideout *hideout;
	/* What was written over since may stand there still. */
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

/* False where something is still owed: a copy that could not be changed, or one that somebody is
 * just making, or left. */
static bool purge_copies(const struct purge *purge, const char *database, bool is_hurried,
	struct arena *arena, struct purged *out)
{
	struct words copies, strays = backup_strays(arena, database);
	int claim = -1;
	bool is_claimed = presence_claim(database, &claim);

	if (!is_claimed && is_hurried)
		return false;
	if (claim >= 0)
		out->copies_left = backup_remove_unfinished(arena, database);
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

/* --- all of it --- */

static bool write_file(const struct purge *purge, struct err *why)
{
	static const char pending_sql[] = "SELECT count(*) FROM purge WHERE pending = " FILE_OWED;
	static const char done_sql[] = "UPDATE purge SET pending = " COPIES_OWED
				       " WHERE pending = " FILE_OWED " AND n <= ?";
	int64_t pending = 0;

	if (!db_number(purge->db, pending_sql, &pending, why))
		return explain_traces(purge->db, why);
	if (pending == 0)
		return true;
	return leave_no_trace(purge->db, why) &&
	       (settle(purge, done_sql, why) || explain_traces(purge->db, why));
}

/* What is done is settled at once: whatever cuts it off, the next opening does the rest. */
static void finish(struct store *store, bool is_hurried, struct arena *arena, struct purged *out)
{
	static const char done_sql[] = "UPDATE purge SET pending = " NOTHING_OWED
				       " WHERE pending = " COPIES_OWED " AND n <= ?";
	struct purge purge = {.db = store->db};

	if (!read_owed(&purge, arena, &out->why)) {
		explain_traces(store->db, &out->why);
	} else {
		out->is_finished = write_file(&purge, &out->why);
		if (purge_copies(&purge, store->file, is_hurried, arena, out))
			settle(&purge, done_sql, NULL);
	}
}

void purge_finish(struct store *store)
{
	static const char pending_sql[] = "SELECT count(*) FROM purge WHERE pending";
	struct purged purged = {0};
	int64_t pending = 0;

	if (db_is_read_only(store->db) || !db_number(store->db, pending_sql, &pending, NULL) ||
		pending == 0)
		return;
	finish(store, true, store->arena, &purged);
	store->copies_owed = purged.copies_left;
}

struct words store_copies_owed(const struct store *store)
{
	return store->copies_owed;
}

bool store_purge(struct store *store, struct arena *arena, const struct place *places, size_t count,
	struct purged *out, struct err *err)
{
	struct purge purge = {.db = store->db};
	char stamp[CLOCK_STAMP_BYTES];
	bool good;

	*out = (struct purged){0};
	clock_stamp(stamp);
	for (size_t i = 0; i < count; i++)
		add_removal(&purge, arena, &places[i], stamp, store->who);
	if (!db_script(store->db, "PRAGMA secure_delete = ON", err) ||
		!db_begin(store->db, __func__, err))
		return false;
	good = purge_each(&purge, out, err) &&
	       repeat_values(store, places->engagement, NULL, 0, err);
	if (!repeat_end(store, good, err))
		return false;
	finish(store, false, arena, out);
	return true;
}

/* --- what was removed while somebody had it open --- */

int64_t store_last_purge(struct store *store)
{
	static const char sql[] = "SELECT ifnull(max(n), 0) FROM purge";
	int64_t last = 0;

	return db_number(store->db, sql, &last, NULL) ? last : 0;
}

/* A part that a removal does not name was removed in every one. */
static bool is_below(const struct place *place, const struct place *removed)
{
	const char *const here[] = {place->session, place->form, place->respondent, place->field,
		place->row, place->column};
	const char *const there[] = {removed->session, removed->form, removed->respondent,
		removed->field, removed->row, removed->column};

	for (size_t i = 0; i < sizeof(here) / sizeof(here[0]); i++)
		if (*there[i] && strcmp(here[i], there[i]) != 0)
			return false;
	return strcmp(place->engagement, removed->engagement) == 0 && is_named(removed);
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
			is_below(place, &removed);
	arena_free(scratch);
	return db_done(row, NULL) && found;
}
