/*
 * Nothing ties a WAL to its database: SQLite reads it into whatever file has the name. So a
 * database with a WAL or a journal beside it cannot simply be replaced: whichever of the two files
 * is changed first, for a moment the other one is of another database.
 *
 * The WAL can be replaced in one step. A WAL with every page of the new database makes any file the
 * new database, and a journal below it does not matter. With that in place, the file itself is
 * replaced, which changes nothing any more; SQLite puts the WAL away by itself.
 *
 * SQLite drops any WAL beside an empty or missing file. Such a file holds nothing: what is beside
 * it is removed, and then it is replaced. A file that appears where none was is not replaced.
 */
#include "banso/store/sqlite/exchange.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "banso/base/attr.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/store/sqlite/disk.h"
#include "banso/store/sqlite/file.h"
#include "db_handle.h"

/* VACUUM puts every page into the WAL, in one transaction, and leaves the file as it is. */
static bool write_all_to_wal(const char *database, struct err *err)
{
	static const char sql[] = "PRAGMA synchronous = FULL;"
				  "PRAGMA temp_store = MEMORY;"
				  "PRAGMA journal_mode = WAL;"
				  "PRAGMA wal_autocheckpoint = 0;"
				  "VACUUM";
	sqlite3 *handle = NULL;
	int code = disk_open(database, &handle, SQLITE_OPEN_READWRITE, true);

	if (code == SQLITE_OK)
		code = sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	if (code == SQLITE_OK)
		code = sqlite3_exec(handle, sql, NULL, NULL, NULL);
	sqlite3_close(handle);
	return code == SQLITE_OK || db_explain(code, database, err);
}

/* SQLite itself puts the WAL away: others may have opened the new database by now. */
static void take_in(const char *path)
{
	sqlite3 *handle = NULL;

	if (disk_open(path, &handle, SQLITE_OPEN_READWRITE, true) == SQLITE_OK)
		sqlite3_exec(handle, "SELECT count(1) FROM sqlite_schema", NULL, NULL, NULL);
	sqlite3_close(handle);
}

static void remove_journal(const char *path)
{
	char *journal = beside_name(path, ENDING_JOURNAL);

	unlink(journal);
	free(journal);
}

static bool put_by_wal(struct hideout *hideout, const char *name, const char *path, struct err *err)
{
	char *wal = beside_name(name, ENDING_WAL);
	bool good = write_all_to_wal(hideout_path(hideout, name), err) &&
		    hideout_put_beside(hideout, wal, ENDING_WAL, err);

	free(wal);
	if (!good)
		return false;
	remove_journal(path);
	/* The new database is in place: a failure from here on only leaves a file behind. */
	MAY_FAIL(hideout_put(hideout, name, NULL));
	take_in(path);
	return true;
}

/*
 * Nobody begins a new database beside a WAL: where one stands, and then no file, it is of a
 * database that is gone. Where none does, somebody may begin one at any moment, and keeps it.
 */
static bool put_new(struct hideout *hideout, const char *name, const char *path, struct err *err)
{
	bool has_left = file_has_beside(path, ENDING_WAL) || file_has_beside(path, ENDING_JOURNAL);
	bool taken = access(path, F_OK) == 0;

	if (!taken && has_left)
		file_remove_beside(path);
	if (!taken && !hideout_give(hideout, name, "", &taken, err))
		return false;
	return !taken ||
	       err_set(err,
		       _("%s が、たったいま作られました。何も変えていません。もう一度、はじめからお試しください。"),
		       path);
}

bool exchange_put(struct hideout *hideout, const char *name, const char *path, struct err *err)
{
	if (access(path, F_OK) != 0)
		return put_new(hideout, name, path, err);
	if (!file_may_replace(path, err))
		return false;
	if (file_has_beside(path, "") &&
		(file_has_beside(path, ENDING_WAL) || file_has_beside(path, ENDING_JOURNAL)))
		return put_by_wal(hideout, name, path, err);
	file_remove_beside(path);
	return hideout_put(hideout, name, err);
}
