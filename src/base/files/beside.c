#include "banso/base/files/beside.h"

#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/files/hideout.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"

const char *const beside_sqlite[] = {ENDING_WAL, ENDING_SHM, ENDING_JOURNAL, NULL};

char *beside_name(const char *database, const char *ending)
{
	struct buf name = {0};

	buf_printf(&name, "%s%s", database, ending);
	return name.bytes;
}

/* --- by its ending --- */

static bool begins_with(const char *text, const char *head)
{
	return strncasecmp(text, head, strlen(head)) == 0;
}

/* The part after ".backup-" and a date; NULL if the name has no such part. */
static const char *behind_day(const char *ending)
{
	static const char day[] = "0000-00-00";
	const char *at = ending + strlen(ENDING_DAY);

	if (!begins_with(ending, ENDING_DAY))
		return NULL;
	for (size_t i = 0; day[i]; i++)
		if (day[i] == '0' ? at[i] < '0' || at[i] > '9' : at[i] != day[i])
			return NULL;
	return at + strlen(day);
}

static const char *find_end(const char *ending, const char *open)
{
	size_t ending_bytes = strlen(ending), bytes = strlen(open);

	if (ending_bytes < bytes || strcasecmp(ending + ending_bytes - bytes, open) != 0)
		return NULL;
	return ending + ending_bytes - bytes;
}

/* Where such an ending begins; NULL if there is none. */
static const char *find_open(const char *ending)
{
	const char *at = find_end(ending, ENDING_HERE);

	if (!at)
		at = find_end(ending, ENDING_QUEUE);
	for (size_t i = 0; !at && beside_sqlite[i]; i++)
		at = find_end(ending, beside_sqlite[i]);
	return at;
}

static enum beside kind_of_file(const char *ending)
{
	const char *rest = behind_day(ending);
	bool is_copy = begins_with(ending, ENDING_SCHEMA) || begins_with(ending, ENDING_DAMAGED) ||
		       begins_with(ending, ENDING_REPLACED);

	if (begins_with(ending, ENDING_NEW))
		return BESIDE_BEGUN_NEW;
	if (begins_with(ending, ENDING_REPAIR))
		return BESIDE_BEGUN;
	if (rest && *rest)
		return begins_with(rest, ENDING_NEW) ? BESIDE_BEGUN : BESIDE_NOT;
	if (is_copy && strcasestr(ending, ENDING_NEW))
		return BESIDE_BEGUN;
	return rest ? BESIDE_DAY : is_copy ? BESIDE_COPY : BESIDE_NOT;
}

enum beside beside_kind(const char *ending)
{
	const char *open = find_open(ending);
	char *rest;
	enum beside kind;

	if (!open)
		return kind_of_file(ending);
	rest = xstrndup(ending, (size_t)(open - ending));
	kind = *rest ? kind_of_file(rest) : BESIDE_OPEN;
	free(rest);
	return kind == BESIDE_DAY || kind == BESIDE_COPY ? BESIDE_OPEN : kind;
}

/* --- by any name --- */

static bool has_name_of(const char *name, const char *database)
{
	size_t bytes = strlen(database);

	return strncasecmp(name, database, bytes) == 0 &&
	       (!name[bytes] || beside_kind(name + bytes) != BESIDE_NOT);
}

/* Whether a file in the folder is the given one and belongs to the database. */
static bool is_one_of(const char *folder, const char *database, const char *path)
{
	struct stat info;
	DIR *open = stat(path, &info) == 0 ? opendir(folder) : NULL;
	struct dirent *entry;
	bool is_one = false;

	while (open && !is_one && (entry = readdir(open))) {
		struct buf found = {0};

		buf_printf(&found, "%s/%s", folder, entry->d_name);
		is_one = has_name_of(entry->d_name, database) &&
			 path_is_same_file(buf_text(&found), path);
		buf_free(&found);
	}
	if (open)
		closedir(open);
	return is_one;
}

/* `database` is a real path: links resolved, folder included. */
static bool belongs(const char *database, const char *path)
{
	char *own = path_absolute(database), *asked = path_absolute(path);
	bool does = path_is_same_file(database, path);

	if (own && asked && !does) {
		char *own_name = strrchr(own, '/'), *asked_name = strrchr(asked, '/');

		*own_name++ = *asked_name++ = '\0';
		does = (path_is_same_file(*own ? own : "/", *asked ? asked : "/") &&
			       has_name_of(asked_name, own_name)) ||
		       is_one_of(*own ? own : "/", own_name, path);
	}
	free(own);
	free(asked);
	return does;
}

/* Checks the given name, which may be a link, and the name of the file it leads to. */
bool beside_belongs(const char *database, const char *path)
{
	char *real = realpath(database, NULL);
	bool does = belongs(database, path) || (real && belongs(real, path));

	free(real);
	return does;
}

/* --- guarded ones --- */

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER; /* files are made in threads, too */
static char **guarded;
static size_t guarded_count;

void beside_guard(const char *database)
{
	size_t at = 0;

	if (hideout_has(database))
		return;
	pthread_mutex_lock(&guard);
	while (at < guarded_count && strcmp(guarded[at], database) != 0)
		at++;
	if (at == guarded_count) {
		guarded = xrealloc(guarded, (guarded_count + 1) * sizeof(*guarded));
		guarded[guarded_count++] = xstrdup(database);
	}
	pthread_mutex_unlock(&guard);
}

static bool is_guarded(const char *path, bool (*is_it)(const char *database, const char *path))
{
	bool is = false;

	pthread_mutex_lock(&guard);
	for (size_t i = 0; i < guarded_count && !is; i++)
		is = is_it(guarded[i], path);
	pthread_mutex_unlock(&guard);
	return is;
}

bool beside_is_open(const struct stat *info)
{
	bool is = false;

	pthread_mutex_lock(&guard);
	for (size_t i = 0; i < guarded_count && !is; i++) {
		struct stat own;

		is = stat(guarded[i], &own) == 0 && own.st_dev == info->st_dev &&
		     own.st_ino == info->st_ino;
	}
	pthread_mutex_unlock(&guard);
	return is;
}

/* A file that is open here is not opened again: closing it would release SQLite's locks. */
static bool is_database(const char *path)
{
	char begin[sizeof(DATABASE_BEGIN)];
	bool is;
	int file;

	if (is_guarded(path, path_is_same_file))
		return true;
	file = plain_open(path, O_RDONLY);
	is = file >= 0 && pread(file, begin, sizeof(begin), 0) == sizeof(begin) &&
	     memcmp(begin, DATABASE_BEGIN, sizeof(begin)) == 0;
	if (file >= 0)
		close(file);
	return is;
}

/* The database to which a file of that name would belong (malloc'ed); NULL: none stands there. */
static char *find_database(const char *path)
{
	for (const char *at = path_name(path); *at; at++) {
		char *database;

		if (at == path_name(path) || beside_kind(at) == BESIDE_NOT)
			continue;
		database = xstrndup(path, (size_t)(at - path));
		if (is_database(database))
			return database;
		free(database);
	}
	return NULL;
}

static bool is_beside_none(const char *path, struct err *err)
{
	char *database = find_database(path);

	if (database)
		err_set(err,
			_("%s という名前は、データベース %s のとなりに置く控えなどのものです。別の名前を指定してください。"),
			path, database);
	free(database);
	return !database;
}

static bool is_scenario(const char *path)
{
	const char *name = path_name(path), *dot = strrchr(name, '.');

	return dot && (strcasecmp(dot, ".yaml") == 0 || strcasecmp(dot, ".yml") == 0) &&
	       access(path, F_OK) == 0;
}

bool beside_spares(const char *path, struct err *err)
{
	if (is_guarded(path, beside_belongs))
		return err_set(err,
			_("%s は、いま使っているデータベースか、その控えなどのファイルです。別の名前を指定してください。"),
			path);
	if (is_scenario(path))
		return err_set(err,
			_("%s はシナリオのファイルなので、上書きしません。別の名前を指定してください。"),
			path);
	return is_beside_none(path, err);
}
