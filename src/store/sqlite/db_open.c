/* Opens and closes a database; each purpose has its own way of opening. */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/files/beside.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"
#include "banso/store/sqlite/cut.h"
#include "banso/store/sqlite/disk.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/layout.h"
#include "banso/store/sqlite/wal.h"
#include "bounds.h"
#include "db_handle.h"

#define PATIENCE_MS 5000
#define NONE_TRUSTED (-1)

static struct db *new_db(const char *path)
{
	struct db *db = xcalloc(1, sizeof(*db));

	db->path = xstrdup(path);
	db->queue = (struct queue)QUEUE_NONE;
	db->trusted.definitions = NONE_TRUSTED;
	db->work = &db->loose_work;
	opened_add(&db->opened, db->path);
	return db;
}

static void remember_beside(struct db *db)
{
	sqlite3_stmt *statement = NULL;

	db->is_wal = false;
	if (sqlite3_prepare_v2(db->handle, "PRAGMA journal_mode", -1, &statement, NULL) ==
			SQLITE_OK &&
		sqlite3_step(statement) == SQLITE_ROW)
		db->is_wal = strcmp((const char *)sqlite3_column_text(statement, 0), "wal") == 0;
	sqlite3_finalize(statement);
	opened_remember(&db->opened, db->is_wal);
}

/* WAL shares memory, which another machine does not see. Switching fails while somebody else has
 * the file open: the journal then stays as it is. */
void db_choose_journal(struct db *db)
{
	if (db->read_only)
		return;
	sqlite3_exec(db->handle,
		file_is_remote(db->path) ? "PRAGMA journal_mode = DELETE"
					 : "PRAGMA journal_mode = WAL",
		NULL, NULL, NULL);
	/* Reading makes the files beside it. */
	sqlite3_exec(db->handle, "SELECT count(1) FROM sqlite_schema", NULL, NULL, NULL);
	remember_beside(db);
}

static bool runs(struct db *db, const char *sql)
{
	return sqlite3_exec(db->handle, sql, NULL, NULL, NULL) == SQLITE_OK;
}

/* With this setting tables with an unreadable definition are missing, and all others are there. */
static bool tolerate_schema(struct db *db)
{
	return sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL) == SQLITE_OK &&
	       runs(db, "PRAGMA writable_schema = ON");
}

/* Each page of it, or one of its two ends. */
static bool reads_schema(struct db *db)
{
	return runs(db, "SELECT count(1) FROM sqlite_schema") ||
	       (db->is_tolerant &&
		       (runs(db, "SELECT 1 FROM sqlite_schema ORDER BY rowid LIMIT 1") ||
			       runs(db,
				       "SELECT 1 FROM sqlite_schema ORDER BY rowid DESC LIMIT 1")));
}

static bool read_head_of_file(struct db *db, unsigned char *head)
{
	sqlite3_file *file = NULL;

	sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
	return file && file->pMethods &&
	       file->pMethods->xRead(file, head, LAYOUT_HEAD_BYTES, 0) == SQLITE_OK;
}

/* The head is that of the WAL, whatever stands in the file below it. Of a database that is open to
 * write SQLite says what it read. Else the file is read as it is open: closing another descriptor
 * would let go of its locks. */
bool db_is_frozen(struct db *db)
{
	unsigned char head[LAYOUT_HEAD_BYTES];

	if (!db->read_only)
		return sqlite3_db_readonly(db->handle, "main") == 1;
	return (wal_read_head(db->path, head) || read_head_of_file(db, head)) &&
	       head[LAYOUT_HEAD_JOURNAL_AT] > LAYOUT_BY_WAL;
}

static bool set_up(struct db *db, struct err *err)
{
	static const char settings[] = "PRAGMA synchronous = FULL;"
				       "PRAGMA foreign_keys = ON;"
				       "PRAGMA cell_size_check = ON;"
				       "PRAGMA temp_store = MEMORY;";

	sqlite3_extended_result_codes(db->handle, 1);
	db_set_patience(db, PATIENCE_MS);
	bounds_set_for_schema(db);
	db->read_only = sqlite3_db_readonly(db->handle, "main") == 1;
	if ((db->is_tolerant && !tolerate_schema(db)) || !cut_lend_functions(db->handle) ||
		!runs(db, settings) || !reads_schema(db))
		return db_fail(db, err);
	bounds_set(db);
	if (!db->read_only && db_is_frozen(db))
		return db_explain(SQLITE_CORRUPT, db->path, err);
	remember_beside(db);
	return true;
}

static bool open_handle(struct db *db, const char *name, int flags, struct err *err)
{
	int code = disk_open(name, &db->handle, flags, db->is_made);

	return code == SQLITE_OK ? set_up(db, err) : db_explain(code, db->path, err);
}

static void close_handle(struct db *db)
{
	sqlite3_close(db->handle);
	db->handle = NULL;
}

static void put_uri(struct buf *out, const char *path, const char *how)
{
	buf_puts(out, "file:");
	for (; *path; path++) {
		if (strchr("%?#", *path))
			buf_printf(out, "%%%02x", (unsigned char)*path);
		else
			buf_putc(out, *path);
	}
	buf_printf(out, "?%s", how);
}

static bool open_uri(struct db *db, const char *how, struct err *err)
{
	struct buf uri = {0};
	bool opened;

	close_handle(db);
	put_uri(&uri, db->path, how);
	opened = open_handle(db, buf_text(&uri), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, err);
	buf_free(&uri);
	return opened;
}

/* SQLite cannot read a WAL database without files beside it. As long as these are missing, nobody
 * has it open, and the file is complete as it stands. */
static bool open_immutable(struct db *db, struct err *err)
{
	return open_uri(db, "immutable=1", err);
}

#define TICK_NS 10000000 /* at least one tick of the clock that stamps files */

/* Whether a write at this moment might give the file the same time again. */
static bool is_of_this_tick(const struct stat *file)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME_COARSE, &now);
	return file->st_mtim.tv_sec == now.tv_sec &&
	       labs(file->st_mtim.tv_nsec - now.tv_nsec) < TICK_NS;
}

/* Opens a file that somebody may write to later: db_end() compares its time and size. */
static bool open_unguarded(struct db *db, struct err *err)
{
	const struct timespec tick = {.tv_nsec = TICK_NS};

	while (stat(db->path, &db->unguarded) == 0 && is_of_this_tick(&db->unguarded))
		nanosleep(&tick, NULL);
	return open_immutable(db, err);
}

/* Makes no file beside the database: it would belong to this user, and the owner of the database
 * could not write to it. */
static bool open_unwritable(struct db *db, struct err *err)
{
	if (!db_is_wal(db->path))
		return open_handle(db, db->path, SQLITE_OPEN_READONLY, err);
	if (file_has_beside(db->path, ENDING_WAL) && open_uri(db, "readonly_shm=1", err))
		return true;
	return !file_has_beside(db->path, ENDING_WAL) && open_unguarded(db, err);
}

/* With the right to write, SQLite makes the files beside it, and the last connection removes them.
 */
static bool open_beside_writers(struct db *db, struct err *err)
{
	static const char no_more[] = "PRAGMA query_only = ON";

	if (!file_may_be_written(db->path))
		return open_unwritable(db, err);
	if (!open_handle(db, db->path, SQLITE_OPEN_READWRITE, err))
		return false;
	db->read_only = true;
	return db_script(db, no_more, err);
}

#define MOST_TRIES 5 /* only mischief replaces a file so often within one opening */

/* Whether another file took its place during the opening (store/sqlite/exchange.h): the old one is
 * of no use. */
static bool is_gone(struct db *db)
{
	int moved = 0;

	sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
	return moved != 0 && access(db->path, F_OK) == 0;
}

static bool open_to_write(struct db *db, struct err *err)
{
	if (open_handle(db, db->path, SQLITE_OPEN_READWRITE, err))
		return true;
	return db->read_only && access(db->path, R_OK) == 0 &&
	       !file_has_beside(db->path, ENDING_WAL) && open_unguarded(db, err);
}

static struct db *try_to_open(const char *path, bool is_made,
	bool (*open_it)(struct db *db, struct err *err), struct err *err)
{
	struct db *db = new_db(path);

	db->is_made = is_made;
	if (open_it(db, err))
		return db;
	db_close(db);
	return NULL;
}

static struct db *open_what_stands(const char *path, bool is_made,
	bool (*open_it)(struct db *db, struct err *err), struct err *err)
{
	struct db *db = try_to_open(path, is_made, open_it, err);

	for (int tries = 1; db && is_gone(db) && tries < MOST_TRIES; tries++) {
		db_close(db);
		db = try_to_open(path, is_made, open_it, err);
	}
	return db;
}

struct db *db_open_made(const char *path, struct err *err)
{
	return open_what_stands(path, true, open_to_write, err);
}

/* SQLite opens the WAL by the byte that says how the file is read. */
bool db_is_wal(const char *path)
{
	FILE *file = plain_open_stream(path, O_RDONLY);
	bool is_wal = file && fseek(file, LAYOUT_HEAD_JOURNAL_AT + 1, SEEK_SET) == 0 &&
		      fgetc(file) == LAYOUT_BY_WAL;

	if (file)
		fclose(file);
	return is_wal;
}

/* A WAL database without a WAL beside it is open nowhere: it is read without making one. If there
 * is a WAL, commits may be in it alone. */
static struct db *open_to_look(const char *path, bool is_tolerant, struct err *err)
{
	bool is_alone = db_is_wal(path) && !file_has_beside(path, ENDING_WAL);
	struct db *db = new_db(path);
	bool opened;

	db->is_tolerant = is_tolerant;
	opened = is_alone ? open_immutable(db, err)
			  : open_handle(db, path, SQLITE_OPEN_READONLY, err);
	if (opened)
		return db;
	db_close(db);
	return NULL;
}

/* Opens for reading without touching a WAL: somebody may be writing by the other name. */
static struct db *open_linked(const char *path, struct err *err)
{
	struct db *db = open_to_look(path, false, err);

	if (db)
		db->is_linked = db->read_only = true;
	return db;
}

struct db *db_open(const char *path, struct err *err)
{
	return file_has_other_names(path) ? open_linked(path, err)
					  : open_what_stands(path, false, open_to_write, err);
}

struct db *db_open_to_read(const char *path, struct err *err)
{
	return file_has_other_names(path) ? open_linked(path, err)
					  : open_what_stands(path, false, open_beside_writers, err);
}

static bool open_in_memory(struct db *db, struct err *err)
{
	return open_handle(db, ":memory:", SQLITE_OPEN_READWRITE, err);
}

struct db *db_open_in_memory(const char *path, struct err *err)
{
	return try_to_open(path, false, open_in_memory, err);
}

struct db *db_open_to_look(const char *path, struct err *err)
{
	return open_to_look(path, false, err);
}

struct db *db_open_to_salvage(const char *path, struct err *err)
{
	return open_to_look(path, true, err);
}

struct db *db_open_to_define(const char *path, struct err *err)
{
	struct db *db = new_db(path);

	db->is_tolerant = true;
	if (open_handle(db, path, SQLITE_OPEN_READWRITE, err))
		return db;
	db_close(db);
	return NULL;
}

void db_close(struct db *db)
{
	if (!db)
		return;
	while (db->statements) {
		struct statement *statement = db->statements;

		db->statements = statement->next;
		sqlite3_finalize(statement->handle);
		free(statement);
	}
	queue_leave(&db->queue);
	close_handle(db);
	opened_remove(&db->opened);
	free(db->path);
	free(db);
}

void db_read_past(struct db *db, bool is_past)
{
	static const char few[] = "PRAGMA cache_size = 20", usual[] = "PRAGMA cache_size = -2000";

	sqlite3_exec(db->handle, is_past ? few : usual, NULL, NULL, NULL);
}

/* --- a WAL that is synced by somebody else --- */

static int hear(void *shared, sqlite3 *handle, const char *name, int frames)
{
	struct db *db = shared;

	(void)handle, (void)name;
	db->heard(db->listener, frames);
	return SQLITE_OK;
}

bool db_save_later(struct db *db, db_heard *heard, void *listener)
{
	if (!db->is_wal || db->read_only ||
		sqlite3_exec(db->handle, "PRAGMA synchronous = NORMAL", NULL, NULL, NULL) !=
			SQLITE_OK)
		return false;
	db->heard = heard;
	db->listener = listener;
	sqlite3_wal_hook(db->handle, hear, db);
	return true;
}

void db_leave_wal(struct db *db)
{
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

int db_open_wal(const struct db *db)
{
	char *name = beside_name(db->path, ENDING_WAL);
	int file = plain_open(name, O_RDWR | O_NOFOLLOW);

	free(name);
	if (file >= 0 && opened_is_wal(&db->opened, file))
		return file;
	if (file >= 0)
		close(file);
	return -1;
}

bool db_empty_wal(struct db *db, bool is_patient)
{
	int frames = 0, put = 0, patience_ms, code;

	code = sqlite3_wal_checkpoint_v2(
		db->handle, "main", SQLITE_CHECKPOINT_PASSIVE, &frames, &put);
	if (code != SQLITE_OK || put < frames)
		return false;
	patience_ms = db_set_patience(db, 0);
	disk_set_syncs(is_patient ? DISK_SYNCS : DISK_REFUSES);
	code = sqlite3_wal_checkpoint_v2(
		db->handle, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
	disk_set_syncs(DISK_SYNCS);
	db_set_patience(db, patience_ms);
	return code == SQLITE_OK;
}

bool db_is_read_only(const struct db *db)
{
	return db->read_only;
}

bool db_is_linked(const struct db *db)
{
	return db->is_linked;
}
