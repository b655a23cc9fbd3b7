#include "banso/store/repair.h"

#include <errno.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/scenario/read.h"
#include "banso/store/care/alone.h"
#include "banso/store/care/backup.h"
#include "banso/store/care/keep.h"
#include "banso/store/care/sound.h"
#include "banso/store/care/upgrade.h"
#include "banso/store/mend/damaged.h"
#include "banso/store/mend/parting.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/disk.h"
#include "banso/store/sqlite/exchange.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/wal.h"
#include "banso/store/store.h"
#include "internal.h"

/* --- what it repeats of its values --- */

/* Exactly one counter row, nowhere near overflow. */
static const char one_news[] = "DELETE FROM news WHERE n NOT BETWEEN 0 AND 1 << 53;"
			       "DELETE FROM news WHERE rowid > (SELECT min(rowid) FROM news);"
			       "INSERT INTO news SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM news);";

/* Another program's row may have none. */
static const char identities[] = "UPDATE engagement SET identity = " RANDOM_IDENTITY
				 " WHERE NOT " SCHEMA_IS_IDENTITY("identity") ";";

/* A revision that no counting reached: the next behind the others of its place. */
#define UNCOUNTED "revision NOT BETWEEN 1 AND 1 << 53"
#define OF_PLACE(table)                                                                            \
	"h.sheet = " table ".sheet AND h.field = " table ".field AND h.\"row\" = " table           \
	".\"row\""                                                                                 \
	" AND h.\"column\" = " table ".\"column\" AND h.revision BETWEEN 1 AND 1 << 53"

static const char revisions[] =
	"INSERT INTO purge (n, place, at, who, open) SELECT 0, '', '', '', 1"
	" WHERE EXISTS (SELECT 1 FROM history WHERE " UNCOUNTED ");"
	"UPDATE OR IGNORE history SET revision = (SELECT coalesce(max(h.revision), 0) + 1"
	" FROM history h WHERE " OF_PLACE(
		"history") ") WHERE " UNCOUNTED ";"
			   "DELETE FROM purge WHERE n = 0;"
			   "UPDATE value SET revision = (SELECT coalesce(max(h.revision), 1) FROM history h WHERE " OF_PLACE(
				   "value") ") WHERE " UNCOUNTED ";";

static bool reckon_all(struct store *store, struct repair *out, struct err *err)
{
	static const char ids_sql[] = "SELECT id FROM engagement";
	static const char changes_sql[] = "SELECT total_changes()";
	struct statement *row = db_prepare(store->db, ids_sql);
	struct arena *scratch = arena_new();
	int64_t before = 0, after = 0, told = 0;
	bool good = db_number(store->db, changes_sql, &before, err) &&
		    db_script(store->db, one_news, err) && db_script(store->db, identities, err) &&
		    db_script(store->db, revisions, err);

	while (good && db_row(row)) {
		if (repeat_values(store, db_copy(row, scratch, 0), NULL, 0, NULL))
			told++; /* news is a change, too */
		else
			out->unread++;
	}
	good = db_done(row, err) && good && db_number(store->db, changes_sql, &after, err);
	out->refreshed = after - before - told;
	arena_free(scratch);
	return good;
}

/* A sound database in which all stands as it should is not written to. */
static bool refresh(const char *path, const char *who, struct repair *out, struct err *err)
{
	struct store *store = store_open_unnamed(path, who, err);
	bool good;

	if (!store)
		return false;
	good = db_begin(store->db, __func__, err);
	if (good) {
		good = reckon_all(store, out, err);
		if (!repeat_end(store, good && out->refreshed > 0, err))
			good = good && out->refreshed == 0;
	}
	store_close(store);
	return good;
}

static bool may_change(const char *path, struct err *err)
{
	char *copy = xstrdup(path);
	bool may = access(path, R_OK | W_OK) == 0 && access(dirname(copy), W_OK | X_OK) == 0;

	free(copy);
	return may ||
	       err_set(err,
		       _("%s か、そのフォルダーに書き込めないので、直せません。持ち主に頼んでください。"),
		       path);
}

/* --- a new file out of it --- */

/* A daily copy, and the number of the last entry in its history. */
struct day {
	const char *path;
	int64_t last;
	size_t at; /* in the order of the days */
};

static int64_t last_entry(const char *path)
{
	struct db *db = db_open_to_look(path, NULL);
	struct statement *row = db ? db_prepare(db, "SELECT max(n) FROM history") : NULL;
	int64_t last = row && db_row(row) ? db_int(row, 0) : -1;

	if (row && !db_done(row, NULL))
		last = -1;
	db_close(db);
	return last;
}

/* The one with the longer history first: a day in a name may be that of a wrong clock. */
static int compare_days(const void *one, const void *other)
{
	const struct day *left = one, *right = other;

	if (left->last != right->last)
		return left->last < right->last ? 1 : -1;
	return left->at < right->at ? -1 : 1;
}

static struct day *days_of(const char *path, struct arena *arena, size_t *count)
{
	struct words days = backup_days(arena, path);
	struct day *found = ARENA_ARRAY(arena, struct day, days.count);

	for (size_t i = 0; i < days.count; i++)
		found[i] = (struct day){days.items[i], last_entry(days.items[i]), i};
	if (days.count > 1)
		qsort(found, days.count, sizeof(*found), compare_days);
	*count = days.count;
	return found;
}

/* The sound daily copy with the longest history; its path goes to *found. */
static struct db *open_copy(const char *path, struct arena *arena, const char **found)
{
	size_t count;
	struct day *days = days_of(path, arena, &count);

	for (size_t i = 0; i < count; i++) {
		struct db *db = db_open_to_look(days[i].path, NULL);
		int version = 0;

		*found = days[i].path;
		if (db && sound_is_known(db, *found, &version, NULL) && version > 0 && sound_is(db))
			return db;
		db_close(db);
	}
	*found = NULL;
	return NULL;
}

static bool has_gap(const struct salvage *salvage)
{
	for (size_t i = 0; i < salvage->count; i++)
		if (salvage->tables[i].has_gap)
			return true;
	return false;
}

/* Rows without what they belong to: that may be in the copy. */
static void mark_gaps(struct salvage *salvage, struct db *old)
{
	static const char sql[] = "SELECT DISTINCT parent FROM pragma_foreign_key_check";
	struct statement *row = db_prepare(old, sql);

	while (db_row(row))
		for (size_t i = 0; i < salvage->count; i++)
			if (strcmp(salvage->tables[i].name, db_text(row, 0)) == 0)
				salvage->tables[i].has_gap = true;
	MAY_FAIL(db_done(row, NULL));
}

/* A long text may read as zeros where a page is gone; a scenario is known by the hash of its. */
static void mark_broken_scenarios(struct salvage *salvage)
{
	static const char sql[] = "SELECT hash, text FROM scenario";
	struct statement *row = db_prepare(salvage->to, sql);
	bool is_broken = false;

	while (db_row(row)) {
		const char *text = db_text(row, 1);

		is_broken = is_broken || strcmp(db_text(row, 0), scenario_hash(salvage->arena, text,
									 strlen(text))) != 0;
	}
	MAY_FAIL(db_done(row, NULL));
	for (size_t i = 0; i < salvage->count; i++)
		if (is_broken && strcmp(salvage->tables[i].name, "scenario") == 0)
			salvage->tables[i].has_gap = true;
}

static bool fill_new(struct salvage *salvage, struct db *old, struct db *copy, struct repair *out,
	struct err *err)
{
	int64_t parting = PARTING_NEVER;

	if (!salvage_read(salvage, old, err))
		return false;
	if (old)
		mark_gaps(salvage, old);
	mark_broken_scenarios(salvage);
	if (copy && old)
		parting = parting_find(salvage->to, copy);
	if (!copy || !has_gap(salvage) || parting == 0)
		out->copy = NULL;
	return (!out->copy || salvage_fill(salvage, copy, parting, err)) &&
	       salvage_join(salvage, &out->orphans, &out->guessed, err);
}

/* As it would be had it been upgraded: what it does not say yet would be missing in each row that
 * is taken from it. */
static struct db *raise_copy(
	const struct schema *schema, struct db *copy, struct hideout *hideout, struct repair *out)
{
	const char *raised = hideout_path(hideout, "banso-copy");
	struct db *db = NULL;
	bool is_ours;
	int version;

	if (!copy || !schema_marks(copy, &is_ours, &version, NULL) || version >= schema->version)
		return copy;
	db_close(copy);
	if (file_copy_database(out->copy, raised))
		db = db_open(raised, NULL);
	if (db && !upgrade_take(schema, db, raised, NULL)) {
		db_close(db);
		db = NULL;
	}
	if (!db)
		out->copy = NULL;
	return db;
}

static bool write_new(const char *beside, struct db *old, struct db *copy, struct arena *arena,
	struct repair *out, struct err *err)
{
	struct salvage salvage = {.to = db_open(beside, err), .arena = arena};
	bool good = salvage.to && db_script(salvage.to, "PRAGMA foreign_keys = OFF", err) &&
		    db_begin(salvage.to, __func__, err) &&
		    db_end(salvage.to, fill_new(&salvage, old, copy, out, err), err);

	if (good && !sound_is(salvage.to))
		good = err_set(err,
			_("読めるものを移したファイルに傷みがあったので、置きかえませんでした。ファイルはそのままです。"));
	out->tables = salvage.tables;
	out->table_count = salvage.count;
	db_close(salvage.to);
	return good;
}

/* The number of the schema that the new file begins with: what is missing to ours is added later,
 * as to every older file. 0: nobody can tell. */
static int version_of(struct db *old, struct db *copy)
{
	const struct schema *schema = schema_current();
	int version = 0, fitting = SCHEMA_NONE;
	bool is_ours = false;

	if (old && schema_marks(old, &is_ours, &version, NULL))
		fitting = schema_fitting(schema, old, version);
	if (fitting > 0)
		return fitting;
	if (is_ours && version > 0 && version <= schema->version)
		return version;
	if (copy && schema_marks(copy, &is_ours, &version, NULL))
		return version;
	return old ? schema->version : 0;
}

/* Answers without the sheets on which they stand would all be left out. */
static bool tells_answers(struct db *old)
{
	static const char sql[] =
		"SELECT EXISTS (SELECT 1 FROM pragma_table_info('sheet')) AND EXISTS"
		" (SELECT 1 FROM pragma_table_info('value') UNION ALL"
		" SELECT 1 FROM pragma_table_info('history'))";
	int64_t tells = 0;

	return db_number(old, sql, &tells, NULL) && tells;
}

static bool make_new(const char *path, struct hideout *hideout, struct db **copy,
	struct arena *arena, struct repair *out, struct err *err)
{
	const char *beside = hideout_path(hideout, "banso-new");
	struct schema schema = *schema_current();
	struct db *old = damaged_open(hideout, out->copy);
	bool good;

	if (old && !*copy && !tells_answers(old)) {
		db_close(old);
		old = NULL;
	}
	out->is_unreadable = !old;
	schema.version = version_of(old, *copy);
	*copy = raise_copy(&schema, *copy, hideout, out);
	if (schema.version)
		good = upgrade_create(&schema, beside, err) &&
		       write_new(beside, old, *copy, arena, out, err);
	else
		good = err_set(err,
			_("%s からは何も読めず、毎日の控えもないので、直せません。ファイルはそのままです。"),
			path);
	db_close(old);
	return good;
}

bool repair_has_lost(const struct repair *repair, const struct salvage_table *table)
{
	static const char *const passing[] = {"stand", "news", "site"};

	for (size_t i = 0; i < sizeof(passing) / sizeof(passing[0]); i++)
		if (strcmp(table->name, passing[i]) == 0)
			return false;
	if (table->before >= 0)
		return table->kept != table->before;
	/* Every answer is in the history: where that is whole, answers are. */
	if (strcmp(table->name, "value") == 0)
		for (size_t i = 0; i < repair->table_count; i++)
			if (strcmp(repair->tables[i].name, "history") == 0)
				return repair->tables[i].before < 0 ||
				       repair->tables[i].kept != repair->tables[i].before;
	return table->has_gap;
}

static enum repair_result judge(const struct repair *repair)
{
	bool lost = repair->orphans || repair->guessed || repair->unread || repair->is_unreadable ||
		    repair->has_lost_wal;

	for (size_t i = 0; i < repair->table_count; i++)
		lost = lost || repair_has_lost(repair, &repair->tables[i]);
	return lost ? REPAIR_PARTLY : REPAIR_MENDED;
}

static bool make_up_to_date(const char *path, struct hideout *hideout, const char *who,
	struct arena *arena, struct repair *out, struct err *err)
{
	struct db *copy = open_copy(path, arena, &out->copy);
	long failed =
		disk_failed_reads(); /* a copy that cannot be read is not taken, that is all */
	bool good = make_new(path, hideout, &copy, arena, out, err) || file_tell_restore(err);

	good = good && refresh(hideout_path(hideout, "banso-new"), who, out, err);
	db_close(copy);
	/* What could not be read just now would be left out as if it were damaged. */
	if (disk_failed_reads() != failed)
		return err_set(err,
			_("%s の読み書きに失敗したので、直すのをやめました。ディスクの空きとつながりを確かめて、もう一度お試しください。"),
			path);
	return good;
}

/* What is kept gets its name first, whatever becomes of the rest then. */
static bool mend_privately(const char *path, struct hideout *hideout, const char *who,
	struct arena *arena, struct repair *out, struct err *err)
{
	return keep_copy(hideout, path, out->damaged, err) &&
	       make_up_to_date(path, hideout, who, arena, out, err) &&
	       keep_name(hideout, path, out->damaged, arena, err) &&
	       exchange_put(hideout, "banso-new", path, err);
}

static bool mend(
	const char *path, const char *who, struct arena *arena, struct repair *out, struct err *err)
{
	struct hideout *hideout;
	char stamp[CLOCK_CIVIL_BYTES];
	bool good;
	struct alone alone;

	if (!alone_begin(&alone, path, who, _("直せません"), arena, err))
		return false;
	clock_true_civil(stamp);
	out->damaged = arena_printf(arena, "%s" ENDING_DAMAGED "%s", path, stamp);
	hideout = hideout_begin(path, ENDING_REPAIR, err);
	good = hideout && mend_privately(path, hideout, who, arena, out, err);
	hideout_end(hideout);
	alone_end(&alone);
	out->result = judge(out);
	return good;
}

/* --- other names --- */

/* A copy takes the place of this name, with what stands in the WAL of this name. False with err;
 * *is_parted stays false where it is damaged: what mends it puts a file of its own there as well.
 */
static bool part_alone(const char *path, struct hideout *hideout, bool *is_parted, struct err *err)
{
	const char *copy = hideout_path(hideout, "banso-new");
	bool is_known = true, is_whole = false;
	int version = 0;
	struct db *db;

	if (!file_copy_database(path, copy))
		return err_set(err,
			_("%s の写しを作れないので、分けるのをやめました（%s）。何も変えていません。ディスクの空きと権限を確かめてください。"),
			path, err_reason(errno));
	db = db_open(copy, NULL);
	if (db) {
		is_known = sound_is_known(db, path, &version, err);
		is_whole = is_known && version > 0 && sound_is(db);
	}
	db_close(db);
	if (!is_known || (is_whole && !exchange_put(hideout, "banso-new", path, err)))
		return false;
	*is_parted = is_whole;
	return true;
}

static bool part(
	const char *path, const char *who, struct arena *arena, bool *is_parted, struct err *err)
{
	struct hideout *hideout;
	struct alone alone;
	bool good;

	if (!alone_begin(&alone, path, who, _("直せません"), arena, err))
		return false;
	hideout = hideout_begin(path, ENDING_REPAIR, err);
	good = hideout && part_alone(path, hideout, is_parted, err);
	hideout_end(hideout);
	alone_end(&alone);
	return good;
}

/* --- all of it --- */

/* A save that was broken off is taken back, as by every banso that opens the file. */
static void take_back(const char *path, struct arena *arena)
{
	if (access(arena_printf(arena, "%s" ENDING_JOURNAL, path), F_OK) == 0)
		db_close(db_open(path, NULL));
}

static bool repair(const char *path, const char *who, struct arena *arena, struct repair *out)
{
	struct db *db;
	int version = 0;
	bool known, sound;

	if (!may_change(path, &out->why))
		return false;
	out->has_lost_wal = wal_has_lost(path);
	if (!out->has_lost_wal && file_has_other_names(path) &&
		!part(path, who, arena, &out->is_parted, &out->why))
		return false;
	if (!out->has_lost_wal)
		take_back(path, arena);
	db = db_open_to_look(path, NULL);
	known = !db || sound_is_known(db, path, &version, &out->why);
	sound = db && known && version > 0 && !out->has_lost_wal && sound_is(db);
	db_close(db);
	if (!known)
		return false;
	if (!sound)
		return mend(path, who, arena, out, &out->why);
	if (!refresh(path, who, out, &out->why))
		return false;
	out->result = out->unread ? REPAIR_PARTLY : out->refreshed ? REPAIR_REFRESHED : REPAIR_FINE;
	return true;
}

void repair_database(const char *path, const char *who, struct arena *arena, struct repair *out)
{
	bool exists;
	char *real;

	*out = (struct repair){.result = REPAIR_NONE};
	real = file_resolve(path, &exists, &out->why);
	if (!real || (exists && !repair(real, who, arena, out)))
		out->result = REPAIR_REFUSED;
	free(real);
}
