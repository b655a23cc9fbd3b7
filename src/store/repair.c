#include "banso/store/repair.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/store/care/alone.h"
#include "banso/store/care/keep.h"
#include "banso/store/care/row_number.h"
#include "banso/store/care/sound.h"
#include "banso/store/care/upgrade.h"
#include "banso/store/mend/rebuild.h"
#include "banso/store/mend/texts.h"
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

/* A row written by another program may lack its identity. */
static const char identities[] = "UPDATE engagement SET identity = " RANDOM_IDENTITY
				 " WHERE NOT " SCHEMA_IS_IDENTITY("identity") ";";

/* A revision out of range becomes the next one after the others of its place. */
#define UNCOUNTED "revision NOT BETWEEN 1 AND 1 << 53"
#define OF_PLACE(table) SCHEMA_SAME_PLACE("h", table) " AND h.revision BETWEEN 1 AND 1 << 53"

static const char revisions[] =
	"INSERT INTO purge (n, place, at, who, open) SELECT 0, '', '', '', 1"
	" WHERE EXISTS (SELECT 1 FROM history WHERE " UNCOUNTED ");"
	"UPDATE OR IGNORE history SET revision = (SELECT coalesce(max(h.revision), 0) + 1"
	" FROM history h WHERE " OF_PLACE(
		"history") ") WHERE " UNCOUNTED ";"
			   "DELETE FROM purge WHERE n = 0;"
			   "UPDATE value SET revision = (SELECT coalesce(max(h.revision), 1) FROM history h WHERE " OF_PLACE(
				   "value") ") WHERE " UNCOUNTED ";";

static bool fill_texts(struct db *db, struct words texts, struct repair *out, struct err *err)
{
	int64_t filled, missing;
	bool good = texts_fill(db, texts, &filled, &missing, err);

	out->texts += filled;
	return good;
}

static bool reckon_all(struct store *store, struct repair *out, struct err *err)
{
	static const char ids_sql[] = "SELECT id FROM engagement";
	static const char changes_sql[] = "SELECT total_changes()";
	struct statement *row = db_prepare(store->db, ids_sql);
	struct arena *scratch = arena_new();
	int64_t before = 0, after = 0, told = 0;
	bool good = db_number(store->db, changes_sql, &before, err) &&
		    db_script(store->db, one_news, err) && db_script(store->db, identities, err) &&
		    db_script(store->db, revisions, err) &&
		    (!row_number_is_behind(store->db) || row_number_raise_all(store->db, err));

	while (good && db_row(row)) {
		if (repeat_values(store, db_copy(row, scratch, 0), NULL, 0, NULL))
			told++; /* counting the news is a change, too */
		else
			out->unread++;
	}
	good = db_done(row, err) && good && db_number(store->db, changes_sql, &after, err);
	out->refreshed = after - before - told;
	arena_free(scratch);
	return good;
}

/* A sound database with right repeated values is not written to. */
static bool has_changes(const struct repair *out)
{
	return out->refreshed > 0 || out->texts > 0 || out->doubted.withdrawn > 0;
}

static bool refresh(const char *path, const char *who, struct words texts, struct arena *arena,
	struct repair *out, struct err *err)
{
	struct store *store = store_open_unnamed(path, who, err);
	bool good;

	if (!store)
		return false;
	good = db_begin(store->db, __func__, err);
	if (good) {
		good = fill_texts(store->db, texts, out, err) && reckon_all(store, out, err) &&
		       doubted_settle(store, &out->rebuilt.halves, arena, &out->doubted, err);
		if (!repeat_end(store, good && has_changes(out), err))
			good = good && !has_changes(out);
	}
	store_close(store);
	return good;
}

static bool may_change(const char *path, struct err *err)
{
	return (access(path, R_OK) == 0 && file_may_be_written(path)) ||
	       err_set(err,
		       _("%s か、そのフォルダーに書き込めないので、直せません。持ち主に頼んでください。"),
		       path);
}

/* --- a new file out of it --- */

static enum repair_result judge(const struct repair *repair)
{
	bool lost = repair->rebuilt.orphans || repair->rebuilt.moved || repair->rebuilt.guessed ||
		    repair->rebuilt.cut || repair->rebuilt.differing || repair->unread ||
		    repair->rebuilt.is_unreadable || repair->has_lost_wal || repair->doubted.count;

	for (size_t i = 0; i < repair->rebuilt.table_count; i++)
		lost = lost || rebuilt_has_lost(&repair->rebuilt, &repair->rebuilt.tables[i]);
	return lost ? REPAIR_PARTLY : REPAIR_MENDED;
}

static bool make_up_to_date(const char *path, struct hideout *hideout, const char *who,
	struct words texts, struct arena *arena, struct repair *out, struct err *err)
{
	struct db *copy = rebuild_open_copy(path, arena, &out->rebuilt.copy);
	/* Counted from here: an unreadable copy was skipped without harm. */
	long failed = disk_failed_reads();
	bool good = rebuild_make(path, hideout, &copy, texts, arena, &out->rebuilt, err) ||
		    file_tell_restore(err);

	good = good && refresh(hideout_path(hideout, "banso-new"), who, texts, arena, out, err);
	db_close(copy);
	/* After a failed read the new file may lack rows that are not damaged at all. */
	if (disk_failed_reads() != failed)
		return err_set(err,
			_("%s の読み書きに失敗したので、直すのをやめました。ディスクの空きとつながりを確かめて、もう一度お試しください。"),
			path);
	return good;
}

/* The damaged file gets its name first: it is kept even if the rest fails. */
static bool mend_privately(const char *path, struct hideout *hideout, const char *who,
	struct words texts, struct arena *arena, struct repair *out, struct err *err)
{
	return keep_copy(hideout, path, out->damaged, err) &&
	       make_up_to_date(path, hideout, who, texts, arena, out, err) &&
	       keep_name(hideout, path, out->damaged, arena, err) &&
	       exchange_put(hideout, "banso-new", path, err);
}

static bool mend(const char *path, const char *who, struct words texts, struct arena *arena,
	struct repair *out, struct err *err)
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
	good = hideout && mend_privately(path, hideout, who, texts, arena, out, err);
	hideout_end(hideout);
	alone_end(&alone);
	out->texts += out->rebuilt.texts;
	out->result = judge(out);
	return good;
}

/* --- other names --- */

/* A copy with the content of this name's WAL takes the place of this name. False with err; for a
 * damaged database *is_parted stays false: mending it makes a file of its own anyway. */
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

/* Takes back a save that broke off, as each opening by banso does. */
static void take_back(const char *path, struct arena *arena)
{
	if (access(arena_printf(arena, "%s" ENDING_JOURNAL, path), F_OK) == 0)
		db_close(db_open(path, NULL));
}

static bool repair(const char *path, const char *who, struct words texts, struct arena *arena,
	struct repair *out)
{
	struct db *db;
	int version = 0;
	bool known, sound;

	if (!may_change(path, &out->why))
		return false;
	out->has_lost_wal = wal_has_lost(path) || wal_is_torn(path);
	if (!out->has_lost_wal && file_has_other_names(path) &&
		!part(path, who, arena, &out->is_parted, &out->why))
		return false;
	if (!out->has_lost_wal)
		take_back(path, arena);
	db = db_open_to_look(path, NULL);
	known = !db || sound_is_known(db, path, &version, &out->why);
	sound = db && known && version > 0 && !out->has_lost_wal && sound_is(db) &&
		sound_agrees(db) && sound_is_legible(db);
	db_close(db);
	if (!known)
		return false;
	if (!sound)
		return mend(path, who, texts, arena, out, &out->why);
	if (!refresh(path, who, texts, arena, out, &out->why))
		return false;
	out->result = out->unread                    ? REPAIR_PARTLY
		      : out->refreshed || out->texts ? REPAIR_REFRESHED
						     : REPAIR_FINE;
	return true;
}

void repair_database(const char *path, const char *who, struct words texts, struct arena *arena,
	struct repair *out)
{
	bool exists;
	char *real;

	*out = (struct repair){.result = REPAIR_NONE};
	real = file_resolve(path, &exists, &out->why);
	if (!real || (exists && !repair(real, who, texts, arena, out)))
		out->result = REPAIR_REFUSED;
	free(real);
}
