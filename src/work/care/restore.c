#include "restore_plan.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/files/hideout.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/store/care/alone.h"
#include "banso/store/care/keep.h"
#include "banso/store/care/sound.h"
#include "banso/store/purge/purge_copies.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/exchange.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/wal.h"

/* --- the copy --- */

static bool is_no_copy(const char *copy, struct err *err)
{
	return err_set(err,
		_("%s は banso の控えではありません。ファイルの名前を確かめてください。"),
		path_name(copy));
}

static bool is_damaged(const char *copy, struct err *err)
{
	return err_set(err,
		_("控え %s は傷んでいるので、戻せません。何も変えていません。ほかの控えを選んでください。"),
		path_name(copy));
}

static bool explain_unopened(const char *copy, struct err *err)
{
	if (access(copy, R_OK) != 0)
		return err_set(err,
			_("控え %s を読む権限がありません。ファイルの持ち主に相談してください。"),
			path_name(copy));
	return file_database_bytes(copy) ? is_damaged(copy, err) : is_no_copy(copy, err);
}

/* Whether an open copy may take the place of a database. */
static bool may_be_taken(struct db *db, const char *copy, struct err *err)
{
	const struct schema *schema = schema_current();
	struct schema_state state;

	if (!schema_look(schema, db, &state, NULL))
		return is_damaged(copy, err);
	if (!state.is_ours)
		return is_no_copy(copy, err);
	if (state.version > schema->version && state.version <= SCHEMA_MOST)
		return err_set(err,
			_("控え %s は新しい版の banso で作られています。banso を新しくしてから、戻してください。"),
			path_name(copy));
	return (state.fits && sound_is(db)) || is_damaged(copy, err);
}

/* The path of the copy with links resolved; NULL with err if it is no plain file. */
static char *find_copy(const char *database, const char *copy, struct err *err)
{
	struct stat info;

	if (stat(copy, &info) < 0)
		err_set(err, _("控え %s を読めません（%s）。ファイルの名前を確かめてください。"),
			path_name(copy), err_reason(errno));
	else if (path_is_same_file(database, copy))
		err_set(err,
			_("%s はいま使っているデータベースそのものです。控えのファイルの名前を書いてください。"),
			path_name(copy));
	else if (!S_ISREG(info.st_mode) || info.st_size == 0)
		is_no_copy(copy, err);
	else if (wal_has_lost(copy))
		is_damaged(copy, err);
	else
		return file_follow(copy, err);
	return NULL;
}

/* Opens a copy that may be taken; else NULL with err. */
static struct db *open_copy(const char *database, const char *copy, struct err *err)
{
	char *real = find_copy(database, copy, err);
	struct db *db = real ? db_open_to_look(real, NULL) : NULL;

	if (real && !db)
		explain_unopened(copy, err);
	if (db && !may_be_taken(db, copy, err)) {
		db_close(db);
		db = NULL;
	}
	free(real);
	return db;
}

static bool read_copy(struct db *copy, struct restore *out, struct arena *arena, struct err *err)
{
	out->last = backup_last_save(copy, arena, err);
	return out->last && backup_count(copy, &out->holds, err);
}

/* --- what is there now --- */

/* The path of the database with links resolved; NULL with err. An empty file counts as a database
 * of which nothing is left. */
static char *find_database(const char *path, bool *exists, struct err *err)
{
	struct stat info;
	char *real;

	*exists = stat(path, &info) == 0;
	if (*exists && S_ISREG(info.st_mode) && info.st_size == 0)
		real = file_follow(path, err);
	else
		real = file_resolve(path, exists, err);
	if (real && !file_may_be_beside(real, err)) {
		free(real);
		real = NULL;
	}
	return real;
}

/* Whether a copy beside the database has the marks of all purges. A copy with a second name does
 * not count: purges passed it over. */
static bool tells_all(const char *path, struct arena *arena, const struct purge_marks *marks)
{
	struct db *db = file_has_other_names(path) ? NULL : db_open_to_look(path, NULL);
	struct purge_marks own = {0};
	bool tells = db && purge_add_marks(&own, arena, db) &&
		     purge_count_missing(marks, arena, db) == 0;

	db_close(db);
	return tells;
}

/*
 * Collects the marks of all purges; if the database is damaged or missing, also those in its
 * copies: a purge removes its texts from every copy and marks each. False if no file is known to
 * have all marks: the copy that is being taken does not vouch for itself.
 */
static bool find_marks(const struct reading *now, const char *path, const char *taken,
	struct arena *arena, struct purge_marks *marks)
{
	struct db *db = reading_db(now);
	bool knows_all = db && purge_add_marks(marks, arena, db) && reading_has_all(now, "purge");
	struct words copies = {0};

	if (!knows_all || reading_state(now) != READING_SOUND)
		copies = backup_copies(arena, path);
	for (size_t i = 0; i < copies.count; i++) {
		struct db *copy = db_open_to_look(copies.items[i], NULL);

		/* Marks that can be read count, even if others cannot. */
		if (copy)
			MAY_FAIL(purge_add_marks(marks, arena, copy));
		db_close(copy);
	}
	for (size_t i = 0; i < copies.count && !knows_all; i++)
		knows_all = !path_is_same_file(copies.items[i], taken) &&
			    tells_all(copies.items[i], arena, marks);
	return knows_all;
}

/* Fills in everything that the question will tell. */
static bool compare(const char *path, const struct reading *now, struct db *copy,
	struct arena *arena, struct restore *out, struct purge_marks *marks, struct err *err)
{
	struct db *db = reading_db(now);

	out->now = reading_state(now);
	if (!read_copy(copy, out, arena, err) ||
		(db && !loss_find(db, copy, arena, &out->losses, err)))
		return false;
	/* Purges of one database say nothing about another. */
	out->knows_purges = out->losses.is_other || find_marks(now, path, out->copy, arena, marks);
	out->purges = purge_count_missing(marks, arena, copy);
	return true;
}

struct restore *restore_look(const char *database, const char *copy, const char *who,
	struct arena *arena, struct err *err)
{
	struct restore *restore = ARENA_NEW(arena, struct restore);
	bool exists, good = false;
	char *path = find_database(database, &exists, err);
	bool is_alone = path && alone_is(path, who, _("戻せません"), err);
	struct db *from = is_alone ? open_copy(database, copy, err) : NULL;
	struct reading *now = from ? reading_begin(path, path, copy, arena, err) : NULL;
	struct purge_marks marks = {0};

	*restore = (struct restore){
		.copy = arena_strdup(arena, copy), .name = arena_strdup(arena, path_name(copy))};
	if (now)
		good = compare(path, now, from, arena, restore, &marks, err);
	reading_end(now);
	db_close(from);
	free(path);
	return good ? restore : NULL;
}

/* --- doing it --- */

/* A return to a copy, while nobody else has the database open. */
struct homecoming {
	const char *path; /* of the database, freed of links */
	struct hideout *hideout;
	struct arena *arena;
};

/* Takes the copy's state of one moment into a private folder, where nobody else changes it. */
static bool take_copy(const struct homecoming *it, const char *copy, struct err *err)
{
	const char *fresh = hideout_path(it->hideout, "banso-new");
	struct db *from = open_copy(it->path, copy, err);
	bool good =
		from &&
		(file_make_empty(fresh) ||
			err_set(err,
				_("%s を書けません（%s）。何も変えていません。ディスクの空きと権限を確かめてください。"),
				it->path, err_reason(errno)));

	good = good && db_begin_read(from, __func__, err) &&
	       db_end(from, db_copy_all(from, fresh, it->path, NULL, err), err);
	db_close(from);
	return good;
}

static bool is_same(const struct restore *one, const struct restore *other)
{
	return (one->now != READING_SOUND || other->now == READING_SOUND) &&
	       (one->now != READING_NONE || other->now == READING_NONE) &&
	       one->purges == other->purges && one->knows_purges == other->knows_purges &&
	       one->losses.saves == other->losses.saves &&
	       one->losses.drafts == other->losses.drafts &&
	       one->losses.count == other->losses.count &&
	       one->losses.is_other == other->losses.is_other &&
	       one->holds.history == other->holds.history;
}

/* Compares again, with the database as it was just copied to be kept: nobody can change that copy.
 */
static bool look_again(const struct homecoming *it, const struct restore *plan,
	struct purge_marks *marks, struct err *err)
{
	const char *kept = hideout_path(it->hideout, "banso-kept");
	struct restore again = {.copy = plan->copy};
	struct db *copy;
	struct reading *now;
	bool good;

	/* Saves that are in the WAL alone go into the kept file. */
	if (plan->now == READING_SOUND)
		db_close(db_open(kept, NULL));
	now = reading_begin(kept, it->path, plan->copy, it->arena, err);
	copy = now ? db_open_to_look(hideout_path(it->hideout, "banso-new"), err) : NULL;
	good = copy && compare(it->path, now, copy, it->arena, &again, marks, err);
	db_close(copy);
	reading_end(now);
	if (good && !is_same(plan, &again))
		return err_set(err,
			_("確かめているあいだに、データベースか控えが変わりました。何も変えていません。もう一度、はじめからお試しください。"));
	return good;
}

/* Purges the new database again; everything else in it must stay sound. */
static bool purge_copy(
	const struct homecoming *it, const struct purge_marks *marks, struct err *err)
{
	const char *fresh = hideout_path(it->hideout, "banso-new");
	struct db *db;
	bool good;

	if (!purge_again(marks, it->arena, fresh, err))
		return false;
	db = db_open(fresh, err);
	good = db &&
	       (sound_is(db) ||
		       err_set(err,
			       _("控えを写したら傷みがあったので、戻しませんでした。何も変えていません。ディスクを確かめて、もう一度お試しください。")));
	db_close(db);
	return good;
}

/* The file that was kept under that name; NULL: none. Of a missing or empty database only the WAL
 * or journal was kept. */
static const char *find_named(const struct homecoming *it, const char *kept)
{
	static const char *const parts[] = {"", ENDING_WAL, ENDING_JOURNAL};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (file_has_beside(kept, parts[i]))
			return arena_printf(it->arena, "%s%s", kept, parts[i]);
	return NULL;
}

/* A free name for the kept file: a second one of the same second gets a number. */
static const char *find_kept(const struct homecoming *it)
{
	char stamp[CLOCK_CIVIL_BYTES];
	const char *kept, *first;
	int number = 1;

	clock_true_civil(stamp);
	kept = first = arena_printf(it->arena, "%s" ENDING_REPLACED "%s", it->path, stamp);
	while (find_named(it, kept))
		kept = arena_printf(it->arena, "%s-%d", first, ++number);
	return kept;
}

/* Whether a copy of a day holds saves that this return undoes. */
static bool is_undone(const char *day, struct db *fresh, struct arena *arena)
{
	struct db *db = db_open_to_look(day, NULL);
	struct losses losses;
	bool is = db && loss_find(db, fresh, arena, &losses, NULL) && losses.saves > 0;

	db_close(db);
	return is;
}

/* Renames such copies, since a repair would fill gaps with what they hold. */
static bool put_aside(const struct homecoming *it, struct restore *plan, struct err *err)
{
	struct words days = backup_days(it->arena, it->path);
	struct db *fresh = db_open_to_look(hideout_path(it->hideout, "banso-new"), err);
	bool good = fresh;

	plan->aside = 0;
	for (size_t i = 0; good && i < days.count; i++) {
		const char *kept = find_kept(it);

		if (!is_undone(days.items[i], fresh, it->arena))
			continue;
		good = keep_copy(it->hideout, days.items[i], kept, err) &&
		       keep_name(it->hideout, it->path, kept, it->arena, err);
		if (good)
			file_remove_copy(days.items[i]);
		plan->aside++;
	}
	db_close(fresh);
	return good;
}

static bool take_alone(const struct homecoming *it, struct restore *plan, struct err *err)
{
	struct purge_marks marks = {0};
	const char *kept = find_kept(it);

	if (!keep_copy(it->hideout, it->path, kept, err) || !take_copy(it, plan->copy, err) ||
		!look_again(it, plan, &marks, err) || !purge_copy(it, &marks, err) ||
		!keep_name(it->hideout, it->path, kept, it->arena, err) ||
		!put_aside(it, plan, err) || !exchange_put(it->hideout, "banso-new", it->path, err))
		return false;
	plan->kept = find_named(it, kept);
	return true;
}

static bool may_write(const char *path, bool exists, struct err *err)
{
	if (!exists)
		return path_has_parent(path, err) && path_make_parent(path, err);
	return file_may_replace(path, err);
}

bool restore_take(const char *database, struct restore *plan, const char *who, struct arena *arena,
	struct err *err)
{
	struct homecoming it = {.arena = arena};
	bool exists;
	char *path = find_database(database, &exists, err);
	struct alone alone;
	bool good = path && may_write(path, exists, err) &&
		    alone_begin(&alone, path, who, _("戻せません"), arena, err);

	if (good) {
		it.path = path;
		it.hideout = hideout_begin(path, ENDING_REPAIR, err);
		good = it.hideout && take_alone(&it, plan, err);
		hideout_end(it.hideout);
		alone_end(&alone);
	}
	free(path);
	return good;
}
