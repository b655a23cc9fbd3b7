#include "banso/store/mend/rebuild.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/scenario/read.h"
#include "banso/store/care/backup.h"
#include "banso/store/care/sound.h"
#include "banso/store/care/upgrade.h"
#include "banso/store/mend/damaged.h"
#include "banso/store/mend/kin.h"
#include "banso/store/mend/parting.h"
#include "banso/store/mend/texts.h"
#include "banso/store/purge/purge_copies.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/file.h"
#include "cut_texts.h"
#include "halves.h"
#include "salvage_join.h"

/* A daily copy, and the number of the last entry in its history. */
struct day {
	const char *path;
	int64_t last;
	size_t at; /* its position in the order of the days */
};

static int64_t last_entry(struct db *db)
{
	static const char sql[] = "SELECT max(n) FROM history";
	int64_t last = -1;

	return db && db_number(db, sql, &last, NULL) ? last : -1;
}

static int64_t last_entry_of(const char *path)
{
	struct db *db = db_open_to_look(path, NULL);
	int64_t last = last_entry(db);

	db_close(db);
	return last;
}

/* The longest history comes first: the day in a name may be that of a wrong clock. */
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
		found[i] = (struct day){days.items[i], last_entry_of(days.items[i]), i};
	if (days.count > 1)
		qsort(found, days.count, sizeof(*found), compare_days);
	*count = days.count;
	return found;
}

struct db *rebuild_open_copy(const char *path, struct arena *arena, const char **found)
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

/* A row without its parent shows a gap in the parent's table: the copy may have it. */
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

/* A lost page may turn part of a long text into zeros without an error; a scenario shows that by
 * its hash. */
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

/* The copy may have whole what is cut. */
static void mark_cut_texts(struct salvage *salvage)
{
	if (sound_is_legible(salvage->to))
		return;
	for (size_t i = 0; i < salvage->count; i++)
		if (strcmp(salvage->tables[i].name, "history") == 0)
			salvage->tables[i].has_gap = true;
}

/* Texts that no engagement names do not count. */
static bool fill_texts(
	struct salvage *salvage, struct words texts, struct rebuilt *out, struct err *err)
{
	int64_t missing;

	if (!texts_fill(salvage->to, texts, &out->texts, &missing, err))
		return false;
	for (size_t i = 0; i < salvage->count && !missing; i++)
		if (strcmp(salvage->tables[i].name, "scenario") == 0) {
			salvage->tables[i].has_gap = false;
			salvage->tables[i].before = -1;
		}
	return true;
}

static bool fill_new(struct salvage *salvage, struct db *old, struct db *copy, struct words texts,
	struct rebuilt *out, struct err *err)
{
	int64_t parting = PARTING_NEVER;
	struct joined joined = {0};
	bool good;

	if (!salvage_read(salvage, old, err))
		return false;
	if (old)
		mark_gaps(salvage, old);
	if (old && !halves_note(salvage, err))
		return false;
	mark_broken_scenarios(salvage);
	mark_cut_texts(salvage);
	if (copy && old)
		parting = parting_find(salvage->to, copy, out->last);
	if (parting == 0 && has_gap(salvage))
		out->strange = out->copy;
	if (!copy || !has_gap(salvage) || parting == 0)
		out->copy = NULL;
	good = (!out->copy || (cut_texts_make_room(salvage, copy, parting, err) &&
				      salvage_fill(salvage, copy, parting, err))) &&
	       fill_texts(salvage, texts, out, err) && salvage_join(salvage, &joined, err) &&
	       cut_texts_settle(salvage->to, &out->cut, err);
	out->left_out = salvage->left_out;
	out->moved = salvage->moved;
	out->orphans = joined.orphans;
	out->guessed = joined.guessed;
	out->differing = joined.differing;
	out->halves = joined.halves;
	return good;
}

/* Takes the daily copy into the private folder, where it may be changed; NULL: it cannot be had. */
static struct db *take_copy(struct db *copy, const char *path, struct rebuilt *out)
{
	struct db *db = NULL;

	if (strcmp(db_path(copy), path) != 0 && !file_copy_database(out->copy, path))
		path = NULL;
	db_close(copy);
	if (path)
		db = db_open(path, NULL);
	if (!db)
		out->copy = NULL;
	return db;
}

/* What was purged since the copy was made does not come back by it: it is purged there first, as on
 * going back to a copy. */
static struct db *purge_copy(struct db *old, struct db *copy, struct hideout *hideout,
	struct arena *arena, struct rebuilt *out)
{
	const char *path = hideout_path(hideout, "banso-copy");
	struct purge_marks marks = {0};
	bool is_purged;

	if (!old || !copy)
		return copy;
	MAY_FAIL(purge_add_marks(&marks, arena, old));
	if (purge_count_missing(&marks, arena, copy) == 0)
		return copy;
	is_purged = file_copy_database(out->copy, path) && purge_again(&marks, arena, path, NULL);
	db_close(copy);
	copy = is_purged ? db_open(path, NULL) : NULL;
	if (!copy)
		out->copy = NULL;
	return copy;
}

/* Brings a private copy of the daily copy up to date: each row taken from it needs the newer
 * columns. */
static struct db *raise_copy(
	const struct schema *schema, struct db *copy, struct hideout *hideout, struct rebuilt *out)
{
	const char *raised = hideout_path(hideout, "banso-copy");
	bool is_ours;
	int version;

	if (!copy || !schema_marks(copy, &is_ours, &version, NULL) || version >= schema->version)
		return copy;
	copy = take_copy(copy, raised, out);
	if (copy && !upgrade_take(schema, copy, raised, NULL)) {
		db_close(copy);
		copy = NULL;
		out->copy = NULL;
	}
	return copy;
}

static bool write_new(const char *beside, struct db *old, struct db *copy, struct words texts,
	struct arena *arena, struct rebuilt *out, struct err *err)
{
	struct salvage salvage = {.to = db_open(beside, err), .arena = arena};
	bool good = salvage.to && db_script(salvage.to, "PRAGMA foreign_keys = OFF", err) &&
		    db_begin(salvage.to, __func__, err) &&
		    db_end(salvage.to, fill_new(&salvage, old, copy, texts, out, err), err);

	if (good && !sound_is(salvage.to))
		good = err_set(err,
			_("読めるものを移したファイルに傷みがあったので、置きかえませんでした。ファイルはそのままです。"));
	out->tables = salvage.tables;
	out->table_count = salvage.count;
	db_close(salvage.to);
	return good;
}

/* The number of the schema with which the new file begins; opening it takes the later steps. 0:
 * neither file tells. */
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

/* A file without its table of sheets gives no answer: each belongs to a sheet. */
static bool tells_answers(struct db *old)
{
	/* A view that stands in the place of a table may refer to itself. */
	static const char sql[] =
		"SELECT sum(t.name = 'sheet') AND sum(t.name <> 'sheet') FROM sqlite_schema t"
		" WHERE t.type = 'table' AND t.name IN ('sheet', 'value', 'history')"
		" AND EXISTS (SELECT 1 FROM pragma_table_info(t.name))";
	int64_t tells = 0;

	return db_number(old, sql, &tells, NULL) && tells;
}

/* A copy takes the place of all only where it is not of another database. */
static bool is_kin(const struct hideout *hideout, struct db *copy, struct rebuilt *out)
{
	enum kin kin = kin_of(hideout_path(hideout, "banso-kept"), copy);

	out->is_unproved = kin == KIN_UNKNOWN;
	return kin != KIN_OTHER;
}

bool rebuild_make(const char *path, struct hideout *hideout, struct db **copy, struct words texts,
	struct arena *arena, struct rebuilt *out, struct err *err)
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
	if (!old && *copy && !is_kin(hideout, *copy, out))
		return err_set(err,
			_("%s からは何も読めず、控え %s は別のデータベースのものなので、直せません。ファイルはそのままです。"),
			path, out->copy);
	schema.version = version_of(old, *copy);
	out->last = last_entry(*copy);
	*copy = purge_copy(old, *copy, hideout, arena, out);
	*copy = raise_copy(&schema, *copy, hideout, out);
	if (schema.version)
		good = upgrade_create(&schema, beside, err) &&
		       write_new(beside, old, *copy, texts, arena, out, err);
	else
		good = err_set(err,
			_("%s からは何も読めず、毎日の控えもないので、直せません。ファイルはそのままです。"),
			path);
	db_close(old);
	return good;
}

bool rebuilt_has_lost(const struct rebuilt *rebuilt, const struct salvage_table *table)
{
	/* All but the last pass; numbers of rows are given by the history. */
	static const char *const passing[] = {"stand", "news", "site", "row_number"};

	if (table->is_shuffled)
		return true;
	for (size_t i = 0; i < sizeof(passing) / sizeof(passing[0]); i++)
		if (strcmp(table->name, passing[i]) == 0)
			return false;
	if (table->before >= 0)
		return table->kept != table->before;
	/* Every answer is in the history, too: with a whole history none is lost. */
	if (strcmp(table->name, "value") == 0)
		for (size_t i = 0; i < rebuilt->table_count; i++)
			if (strcmp(rebuilt->tables[i].name, "history") == 0)
				return rebuilt->tables[i].before < 0 ||
				       rebuilt->tables[i].kept != rebuilt->tables[i].before;
	return table->has_gap;
}
