#include "banso/store/care/backup.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/files/hideout.h"
#include "banso/base/files/left.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/file.h"

/* --- where it may stand --- */

/* The ending of a WAL or journal beside a path, left by an open or killed database there; NULL:
 * none. SQLite would put its content into our copy as soon as that is opened. */
static const char *find_beside(const char *path)
{
	const char *found = NULL;

	for (size_t i = 0; beside_sqlite[i] && !found; i++) {
		char *name = beside_name(path, beside_sqlite[i]);
		struct stat info;

		if (lstat(name, &info) == 0)
			found = beside_sqlite[i];
		free(name);
	}
	return found;
}

static bool is_mixed_at(const char *to, struct err *err)
{
	const char *beside = find_beside(to);
	struct stat info;

	if (!beside)
		return false;
	if (lstat(to, &info) == 0)
		err_set(err,
			_("%s は、いま使われているか、途中で終わったデータベースなので（となりに %s%s があります）、上書きしません。別の名前を指定してください。"),
			to, to, beside);
	else
		err_set(err,
			_("前に途中で終わった %s%s が残っていて、控えの中身と混ざってしまいます。別の名前を指定してください。"),
			to, beside);
	return true;
}

static bool may_stand_at(const char *database, const char *to, struct err *err)
{
	if (path_is_same_file(database, to))
		return err_set(err,
			_("%s はいま使っているデータベースそのものです。別の名前を指定してください。"),
			to);
	return !is_mixed_at(to, err);
}

/* --- what it has to hold --- */

struct marks {
	int version;
	int64_t history; /* -1: there is no such table */
};

static bool read_marks(struct db *db, struct marks *marks, struct err *err)
{
	static const char table_sql[] =
		"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'history'";
	static const char count_sql[] = "SELECT count(1) FROM history";
	int64_t tables = 0;
	bool is_ours;

	marks->history = -1;
	if (!schema_marks(db, &is_ours, &marks->version, err) ||
		!db_number(db, table_sql, &tables, err))
		return false;
	if (!is_ours)
		return err_set(err,
			_("データベースが banso のものではないので、控えを作りません。--db の場所を確かめてください。"));
	return !tables || db_number(db, count_sql, &marks->history, err);
}

bool backup_count(struct db *db, struct backup_counts *out, struct err *err)
{
	static const char engagements_sql[] = "SELECT count(1) FROM engagement";
	static const char answers_sql[] =
		"SELECT count(*) FROM value v JOIN sheet s ON s.id = v.sheet WHERE v.text <> ''"
		" AND substr(s.form, 1, 1) <> '.' AND (v.row = '' OR v.column <> '')";
	static const char history_sql[] = "SELECT count(1) FROM history";

	*out = (struct backup_counts){0};
	return db_number(db, engagements_sql, &out->engagements, err) &&
	       db_number(db, answers_sql, &out->answers, err) &&
	       db_number(db, history_sql, &out->history, err);
}

const char *backup_last_save(struct db *db, struct arena *arena, struct err *err)
{
	static const char sql[] = "SELECT at FROM history ORDER BY n DESC LIMIT 1";
	struct statement *row = db_prepare(db, sql);
	const char *last = db_row(row) ? db_copy(row, arena, 0) : "";

	return db_done(row, err) ? last : NULL;
}

/* Reads the copy back: an unreadable one is found now, not when it is needed. */
static bool verify(
	const char *copy, const struct marks *wanted, struct backup_counts *counts, struct err *err)
{
	struct db *db = db_open_to_look(copy, NULL);
	struct marks marks;
	bool good = db && db_is_whole(db) && read_marks(db, &marks, NULL) &&
		    marks.version == wanted->version && marks.history == wanted->history &&
		    (!counts || backup_count(db, counts, NULL));

	db_close(db);
	return good ||
	       err_set(err,
		       _("控えを読み返したら傷みがあったので、置きませんでした。データベースが傷んでいないか、banso doctor で調べてください。"));
}

/* --- writing it --- */

/* Copies the database as of one moment: later saves by others are not in the copy. */
static bool copy_moment(struct db *source, const char *beside, const char *to,
	const atomic_bool *stop, struct marks *marks, struct err *err)
{
	bool good;

	if (!db_begin_read(source, __func__, err))
		return false;
	good = read_marks(source, marks, err) && db_copy_all(source, beside, to, stop, err);
	return db_end(source, good, err);
}

static bool cannot_make(const char *to, struct err *err)
{
	return err_set(err, _("%s に控えを作れません（%s）。場所と権限を確かめてください。"), to,
		err_reason(errno));
}

static bool write_private(struct db *source, struct hideout *hideout, const char *to,
	const atomic_bool *stop, struct backup_counts *counts, struct err *err)
{
	const char *copy = hideout_path(hideout, "banso-new");
	struct marks marks;

	return (file_make_empty(copy) || cannot_make(to, err)) &&
	       copy_moment(source, copy, to, stop, &marks, err) &&
	       verify(copy, &marks, counts, err) && hideout_put(hideout, "banso-new", err);
}

bool backup_write(const char *database, const char *to, const atomic_bool *stop,
	struct backup_counts *counts, struct err *err)
{
	struct hideout *hideout;
	struct db *source;
	bool written;

	if (!may_stand_at(database, to, err) || !file_may_replace(to, err))
		return false;
	source = db_open(database, err);
	if (!source)
		return false;
	hideout = hideout_begin(to, ENDING_NEW, err);
	written = hideout && write_private(source, hideout, to, stop, counts, err);
	hideout_end(hideout);
	db_close(source);
	return written;
}

bool backup_put_back(const char *copy, const char *database, struct err *err)
{
	struct db *from = db_open_to_look(copy, err),
		  *to = from ? db_open_made(database, err) : NULL;
	bool is_put = to && db_take_over(to, from, err);

	db_close(to);
	db_close(from);
	return is_put;
}

static int64_t count_purges(struct db *db)
{
	static const char sql[] = "SELECT count(1) FROM purge";
	int64_t count = -1;

	if (db && !db_number(db, sql, &count, NULL))
		count = -1;
	db_close(db);
	return count;
}

/* The copy is opened for looking, which makes no file beside it. The database is not: this process
 * has it open, see db_open_to_look(). */
bool backup_is_purged(const char *database, const char *copy)
{
	int64_t purges = count_purges(db_open(database, NULL));

	return purges >= 0 && purges == count_purges(db_open_to_look(copy, NULL));
}

/* --- those that are there --- */

/* An unfinished copy is a folder; an older banso made a file. */
static bool is_whole_kind(const struct stat *info, unsigned kinds)
{
	return S_ISREG(info->st_mode) || (S_ISDIR(info->st_mode) && kinds == 1u << BESIDE_BEGUN);
}

static void list_beside(struct arena *arena, const char *path, unsigned kinds, struct words *out)
{
	const char *name = strrchr(path, '/') + 1;
	const char *folder = arena_strndup(arena, path, (size_t)(name - path - 1));
	size_t name_bytes = strlen(name);
	struct dirent **entries = NULL;
	int entry_count = scandir(*folder ? folder : "/", &entries, NULL, alphasort);

	for (int i = 0; i < entry_count; i++) {
		const char *found = path_join(arena, folder, entries[i]->d_name);
		struct stat info;

		if (strncmp(entries[i]->d_name, name, name_bytes) == 0 &&
			(kinds & 1u << beside_kind(entries[i]->d_name + name_bytes)) &&
			lstat(found, &info) == 0 && is_whole_kind(&info, kinds))
			words_add(out, arena, found);
		free(entries[i]);
	}
	free(entries);
}

static struct words list(struct arena *arena, const char *database, unsigned kinds)
{
	char *real = file_real(database), *path = path_absolute(real);
	struct words words = {0};

	if (path)
		list_beside(arena, path, kinds, &words);
	free(path);
	free(real);
	return words;
}

bool backup_is_to_come(const char *copy)
{
	char today[CLOCK_DAY_BYTES];

	clock_true_day(today);
	return strcmp(copy + strlen(copy) - strlen(today), today) > 0;
}

/* Adds the days by name, the last one first. */
static void add_days(struct words *out, struct arena *arena, const struct words *days, bool to_come)
{
	for (size_t i = days->count; i-- > 0;)
		if (backup_is_to_come(days->items[i]) == to_come)
			words_add(out, arena, days->items[i]);
}

struct words backup_days(struct arena *arena, const char *database)
{
	struct words days = list(arena, database, 1u << BESIDE_DAY), out = {0};

	add_days(&out, arena, &days, false);
	add_days(&out, arena, &days, true);
	return out;
}

struct words backup_copies(struct arena *arena, const char *database)
{
	return list(arena, database, 1u << BESIDE_DAY | 1u << BESIDE_COPY);
}

/* Whether it is a -wal or -journal without its database: it may hold texts of that. */
static bool is_stray(struct arena *arena, const char *path)
{
	const char *ending = strrchr(path, '-');
	const char *file = arena_strndup(arena, path, (size_t)(ending - path));

	return (strcmp(ending, ENDING_WAL) == 0 || strcmp(ending, ENDING_JOURNAL) == 0) &&
	       access(file, F_OK) != 0;
}

struct words backup_strays(struct arena *arena, const char *database)
{
	struct words beside = list(arena, database, 1u << BESIDE_OPEN), strays = {0};

	for (size_t i = 0; i < beside.count; i++)
		if (is_stray(arena, beside.items[i]))
			words_add(&strays, arena, beside.items[i]);
	return strays;
}

struct words backup_unfinished(struct arena *arena, const char *database)
{
	return list(arena, database, 1u << BESIDE_BEGUN);
}

struct words backup_remove_unfinished(struct arena *arena, const char *database)
{
	struct words unfinished = backup_unfinished(arena, database), left = {0}, others;

	for (size_t i = 0; i < unfinished.count; i++)
		if (!hideout_remove_left(unfinished.items[i]))
			words_add(&left, arena, unfinished.items[i]);
	others = left_remove(arena, database);
	for (size_t i = 0; i < others.count; i++)
		if (!words_have(left, others.items[i]))
			words_add(&left, arena, others.items[i]);
	return left;
}
