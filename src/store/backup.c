#include "banso/store/backup.h"

#include <dirent.h>
#include <errno.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/path.h"
#include "banso/store/db.h"
#include "banso/store/file.h"
#include "banso/store/presence.h"
#include "banso/store/schema.h"

#define BESIDE ".new-" /* and the number of the process: what is not finished */

/* --- where it may stand --- */

/* What SQLite and banso keep beside a database while it is open. */
static const char *const endings[] = {"-wal", "-shm", "-journal", PRESENCE_ENDING};
#define IN_USE_ENDINGS 3 /* of them those that tell that somebody has it open */

/* The path with its folder, but not itself, freed of links: the caller frees it. */
static char *absolute(const char *path)
{
	char *copy = xstrdup(path), *other = xstrdup(path);
	char *folder = realpath(dirname(copy), NULL);
	struct buf name = {0};

	buf_printf(&name, "%s/%s", folder ? folder : ".", basename(other));
	free(folder);
	free(copy);
	free(other);
	return name.bytes;
}

static bool belongs_to(const char *database, const char *to)
{
	char *own = absolute(database), *asked = absolute(to);
	size_t own_bytes = strlen(own);
	bool belongs = strcmp(own, asked) == 0;

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		belongs = belongs || (strncmp(own, asked, own_bytes) == 0 &&
					     strcmp(asked + own_bytes, endings[i]) == 0);
	free(own);
	free(asked);
	return belongs || path_is_same_file(database, to);
}

/* What others have not put into a file yet would be put into ours. */
static bool is_in_use(const char *path)
{
	struct buf name = {0};
	bool in_use = false;

	for (size_t i = 0; i < IN_USE_ENDINGS; i++) {
		buf_clear(&name);
		buf_printf(&name, "%s%s", path, endings[i]);
		in_use = in_use || access(buf_text(&name), F_OK) == 0;
	}
	buf_free(&name);
	return in_use;
}

static bool may_stand_at(const char *database, const char *to, struct err *err)
{
	struct stat info;

	if (belongs_to(database, to))
		return err_set(err,
			_("%s はいま使っているデータベースそのものです。別の名前を指定してください。"),
			to);
	if (lstat(to, &info) < 0)
		return true;
	if (S_ISLNK(info.st_mode))
		return err_set(err,
			_("%s はリンクなので、上書きしません。別の名前を指定してください。"), to);
	if (S_ISDIR(info.st_mode))
		return err_set(err,
			_("%s はフォルダーです。控えはファイルの名前まで書いてください（例 %s/hikae.db）。"),
			to, to);
	if (!S_ISREG(info.st_mode))
		return err_set(err,
			_("%s はふつうのファイルではないので、上書きしません。別の名前を指定してください。"),
			to);
	if (is_in_use(to))
		return err_set(err,
			_("%s は、いま使われているデータベースなので、上書きしません。別の名前を指定してください。"),
			to);
	return true;
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
	static const char count_sql[] = "SELECT count(*) FROM history";
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

static bool count(struct db *db, struct backup_counts *out, struct err *err)
{
	static const char engagements_sql[] = "SELECT count(*) FROM engagement";
	static const char answers_sql[] =
		"SELECT count(*) FROM value v JOIN sheet s ON s.id = v.sheet WHERE v.text <> ''"
		" AND substr(s.form, 1, 1) <> '.' AND (v.row = '' OR v.column <> '')";
	static const char history_sql[] = "SELECT count(*) FROM history";

	*out = (struct backup_counts){0};
	return db_number(db, engagements_sql, &out->engagements, err) &&
	       db_number(db, answers_sql, &out->answers, err) &&
	       db_number(db, history_sql, &out->history, err);
}

/* Reads back what was written: a copy that nobody can read is found out now, not in need. */
static bool verify(
	const char *copy, const struct marks *wanted, struct backup_counts *counts, struct err *err)
{
	struct db *db = db_open_to_look(copy, NULL);
	struct marks marks;
	bool good = db && db_is_whole(db) && read_marks(db, &marks, NULL) &&
		    marks.version == wanted->version && marks.history == wanted->history &&
		    (!counts || count(db, counts, NULL));

	db_close(db);
	return good ||
	       err_set(err,
		       _("控えを読み返したら傷みがあったので、置きませんでした。データベースが傷んでいないか、banso doctor で調べてください。"));
}

/* --- writing it --- */

/* One moment of the database: what others save from here on is not in the copy. */
static bool copy_moment(struct db *source, const char *beside, const char *to,
	const atomic_bool *stop, struct marks *marks, struct err *err)
{
	bool good;

	if (!db_begin_read(source, __func__, err))
		return false;
	good = read_marks(source, marks, err) && db_copy_all(source, beside, to, stop, err);
	return db_end(source, good, err);
}

static bool write_beside(struct db *source, const char *beside, const char *to,
	const atomic_bool *stop, struct backup_counts *counts, struct err *err)
{
	struct marks marks;
	bool written;

	unlink(beside); /* of a process that bore this number and was killed */
	if (!file_make(beside, NULL))
		return err_set(err,
			_("%s に控えを作れません（%s）。場所と権限を確かめてください。"), to,
			err_reason(errno));
	written = copy_moment(source, beside, to, stop, &marks, err) &&
		  verify(beside, &marks, counts, err) && file_replace(beside, to, err);
	if (!written)
		unlink(beside);
	return written;
}

bool backup_write(const char *database, const char *to, const atomic_bool *stop,
	struct backup_counts *counts, struct err *err)
{
	struct buf beside = {0};
	struct db *source;
	bool written;

	if (!may_stand_at(database, to, err))
		return false;
	source = db_open(database, err);
	if (!source)
		return false;
	buf_printf(&beside, "%s" BESIDE "%ld", to, (long)getpid());
	written = write_beside(source, buf_text(&beside), to, stop, counts, err);
	buf_free(&beside);
	db_close(source);
	return written;
}

static int64_t count_purges(struct db *db)
{
	static const char sql[] = "SELECT count(*) FROM purge";
	int64_t count = -1;

	if (db && !db_number(db, sql, &count, NULL))
		count = -1;
	db_close(db);
	return count;
}

/* The copy is only looked at, so that nothing stands beside it for a moment; the database itself is
 * open in this process, see db_open_to_look(). */
bool backup_is_purged(const char *database, const char *copy)
{
	int64_t purges = count_purges(db_open(database, NULL));

	return purges >= 0 && purges == count_purges(db_open_to_look(copy, NULL));
}

/* --- those that are there --- */

/* What stands behind .backup- and a day; NULL when they do not stand there. */
static const char *behind_day(const char *ending)
{
	static const char like[] = ".backup-0000-00-00";

	for (size_t i = 0; like[i]; i++)
		if (like[i] == '0' ? ending[i] < '0' || ending[i] > '9' : ending[i] != like[i])
			return NULL;
	return ending + strlen(like);
}

static bool is_daily(const char *ending)
{
	const char *rest = behind_day(ending);

	return rest && !*rest;
}

static bool begins_with(const char *text, const char *head)
{
	return strncmp(text, head, strlen(head)) == 0;
}

static bool is_unfinished(const char *ending)
{
	const char *rest = behind_day(ending);

	if (rest)
		return strncmp(rest, BESIDE, strlen(BESIDE)) == 0;
	return begins_with(ending, BACKUP_REPAIR) ||
	       (begins_with(ending, BACKUP_SCHEMA) && strstr(ending, BESIDE));
}

/* What SQLite keeps beside a copy that somebody has open is no copy. */
static bool is_beside(const char *name)
{
	size_t name_bytes = strlen(name);

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		size_t bytes = strlen(endings[i]);

		if (name_bytes > bytes && strcmp(name + name_bytes - bytes, endings[i]) == 0)
			return true;
	}
	return strstr(name, BESIDE) != NULL;
}

static bool is_copy(const char *ending)
{
	return is_daily(ending) ||
	       ((begins_with(ending, BACKUP_SCHEMA) || begins_with(ending, ".damaged-")) &&
		       !is_beside(ending));
}

static struct words list(struct arena *arena, const char *database, bool (*is_wanted)(const char *))
{
	char *real = realpath(database, NULL);
	char *path = absolute(real ? real : database);
	const char *name = strrchr(path, '/') + 1;
	const char *folder = arena_strndup(arena, path, (size_t)(name - path - 1));
	size_t name_bytes = strlen(name);
	struct dirent **entries = NULL;
	int entry_count = scandir(*folder ? folder : "/", &entries, NULL, alphasort);
	struct words words = {0};

	for (int i = 0; i < entry_count; i++) {
		const char *found = path_join(arena, folder, entries[i]->d_name);
		struct stat info;

		if (strncmp(entries[i]->d_name, name, name_bytes) == 0 &&
			is_wanted(entries[i]->d_name + name_bytes) && lstat(found, &info) == 0 &&
			S_ISREG(info.st_mode))
			words_add(&words, arena, found);
		free(entries[i]);
	}
	free(entries);
	free(path);
	free(real);
	return words;
}

struct words backup_days(struct arena *arena, const char *database)
{
	struct words days = list(arena, database, is_daily);

	for (size_t i = 0; i < days.count / 2; i++) {
		const char *day = days.items[i];

		days.items[i] = days.items[days.count - 1 - i];
		days.items[days.count - 1 - i] = day;
	}
	return days;
}

struct words backup_copies(struct arena *arena, const char *database)
{
	return list(arena, database, is_copy);
}

struct words backup_unfinished(struct arena *arena, const char *database)
{
	return list(arena, database, is_unfinished);
}

void backup_remove_unfinished(struct arena *arena, const char *database)
{
	struct words unfinished = backup_unfinished(arena, database);

	for (size_t i = 0; i < unfinished.count; i++)
		unlink(unfinished.items[i]);
}
