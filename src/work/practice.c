#include "banso/work/practice.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/hideout.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/model/scenario.h"
#include "banso/store/care/backup.h"
#include "banso/store/sqlite/exchange.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/store.h"
#include "practice_script.h"

char *practice_path(struct arena *arena, const char *database)
{
	const char *slash = strrchr(database, '/');

	return arena_printf(
		arena, "%.*s%s", slash ? (int)(slash - database + 1) : 0, database, PATH_PRACTICE);
}

/* --- the towns --- */

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

	if (strcmp(path, database) == 0 || beside_belongs(database, path))
		return err_set(
			err, _("%s はふだんのデータベースなので、練習には使いません。"), path);
	if (lstat(path, &info) == 0 && !S_ISREG(info.st_mode))
		return err_set(err,
			_("%s はふつうのファイルではないので、練習には使いません。別の場所を指定してください。"),
			path);
	return true;
}

/* Whoever practises there goes on, in the towns as they were at the beginning. A file that is no
 * database any more is replaced once nobody has it open. */
static bool put_back(struct hideout *hideout, const char *path, struct err *err)
{
	char *real = file_at(path);
	bool good = backup_put_back(hideout_path(hideout, "banso-new"), real, err);
	int lock;

	if (!good && file_lock_out(real, &lock)) {
		good = exchange_put(hideout, "banso-new", real, err);
		close(lock);
	}
	free(real);
	return good;
}

static bool play_into(struct hideout *hideout, const char *scenarios, const struct words *scripts,
	const char *who, struct err *err)
{
	struct store *store = store_open(hideout_path(hideout, "banso-new"), who, err);
	bool good = store && play_all(store, scenarios, scripts, err);

	store_close(store);
	return good;
}

/* The database is filled in a private folder: under its name it is whole or not there. Of several
 * processes that fill one at once, the first names its file, and the others use that one, or with
 * `is_anew` put its contents back to the beginning. */
static bool fill(struct arena *arena, const char *path, const char *scenarios, const char *who,
	bool is_anew, struct err *err)
{
	struct words scripts = path_files(arena, path_join(arena, scenarios, "practice"), ".txt");
	struct hideout *hideout;
	bool good, taken;

	if (scripts.count == 0)
		return err_set(err,
			_("練習用の支援先が %s/practice にありません。banso を入れ直してください。"),
			scenarios);
	hideout = hideout_begin(path, ENDING_NEW, err);
	good = hideout && play_into(hideout, scenarios, &scripts, who, err) &&
	       hideout_give(hideout, "banso-new", "", &taken, err) &&
	       (!taken || !is_anew || put_back(hideout, path, err));
	hideout_end(hideout);
	return good;
}

static bool fill_path(
	const char *path, const char *scenarios, const char *who, bool is_anew, struct err *err)
{
	struct arena *arena = arena_new();
	bool good = fill(arena, path, scenarios, who, is_anew, err);

	arena_free(arena);
	return good;
}

bool practice_fill(const char *path, const char *database, const char *scenarios, const char *who,
	struct err *err)
{
	return may_practise(path, database, err) && fill_path(path, scenarios, who, true, err);
}

struct store *practice_open(const char *path, const char *database, const char *scenarios,
	const char *who, struct err *err)
{
	if (!may_practise(path, database, err))
		return NULL;
	if (access(path, F_OK) != 0 && !fill_path(path, scenarios, who, false, err))
		return NULL;
	return store_open_made(path, who, err);
}
