#include "banso/screen/practice.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/base/path.h"
#include "banso/model/scenario.h"
#include "banso/screen/practice_script.h"

char *practice_path(struct arena *arena, const char *database)
{
	const char *slash = strrchr(database, '/');

	return arena_printf(
		arena, "%.*spractice.db", slash ? (int)(slash - database + 1) : 0, database);
}

/* --- the towns --- */

static int is_script(const struct dirent *entry)
{
	size_t name_bytes = strlen(entry->d_name);

	return entry->d_name[0] != '.' && name_bytes > 4 &&
	       strcmp(entry->d_name + name_bytes - 4, ".txt") == 0;
}

static int compare_names(const struct dirent **one, const struct dirent **other)
{
	return strcmp((*one)->d_name, (*other)->d_name);
}

static struct words find_scripts(struct arena *arena, const char *scenarios)
{
	const char *folder = path_join(arena, scenarios, "practice");
	struct dirent **entries;
	int count = scandir(folder, &entries, is_script, compare_names);
	struct words words = {0};

	if (count < 0)
		return words;
	words.items = ARENA_ARRAY(arena, const char *, (size_t)count);
	for (int i = 0; i < count; i++) {
		words.items[words.count++] = path_join(arena, folder, entries[i]->d_name);
		free(entries[i]);
	}
	free(entries);
	return words;
}

static bool play_all(
	struct store *store, const char *scenarios, const struct words *scripts, struct err *err)
{
	for (size_t i = 0; i < scripts->count; i++)
		if (!practice_play(store, scenarios, scripts->items[i], err))
			return false;
	return true;
}

/* --- the file --- */

static bool may_practise(const char *path, const char *database, struct err *err)
{
	struct stat info;

	if (strcmp(path, database) == 0 || path_is_same_file(path, database))
		return err_set(
			err, _("%s はふだんのデータベースなので、練習には使いません。"), path);
	if (lstat(path, &info) == 0 && !S_ISREG(info.st_mode))
		return err_set(err,
			_("%s はふつうのファイルではないので、練習には使いません。別の場所を指定してください。"),
			path);
	return true;
}

/* A database and the files that SQLite keeps beside it while it is open. */
static void remove_database(struct arena *arena, const char *path)
{
	static const char *const endings[] = {"", "-wal", "-shm", "-journal"};

	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		unlink(arena_printf(arena, "%s%s", path, endings[i]));
}

/* Fills a database under another name first: a practice database is whole or not there. */
static bool fill(struct arena *arena, const char *path, const char *scenarios, const char *who,
	struct err *err)
{
	const char *beside = arena_printf(arena, "%s.new", path);
	struct words scripts = find_scripts(arena, scenarios);
	struct store *store;
	bool good;

	if (scripts.count == 0)
		return err_set(err,
			_("練習用の支援先が %s/practice にありません。banso を入れ直してください。"),
			scenarios);
	remove_database(arena, beside);
	store = store_open(beside, who, err);
	if (!store)
		return false;
	good = play_all(store, scenarios, &scripts, err);
	store_close(store);
	if (good) {
		remove_database(arena, path);
		good = rename(beside, path) == 0 ||
		       err_set(err, _("%s を作れません（%s）。場所と権限を確かめてください。"),
			       path, err_reason(errno));
	}
	if (!good)
		remove_database(arena, beside);
	return good;
}

bool practice_fill(const char *path, const char *database, const char *scenarios, const char *who,
	struct err *err)
{
	struct arena *arena;
	bool good;

	if (!may_practise(path, database, err))
		return false;
	arena = arena_new();
	good = fill(arena, path, scenarios, who, err);
	arena_free(arena);
	return good;
}

struct store *practice_open(const char *path, const char *database, const char *scenarios,
	const char *who, struct err *err)
{
	if (!may_practise(path, database, err))
		return NULL;
	if (access(path, F_OK) != 0 && !practice_fill(path, database, scenarios, who, err))
		return NULL;
	return store_open(path, who, err);
}
