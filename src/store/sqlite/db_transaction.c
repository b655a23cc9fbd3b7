/* Begins and ends transactions: those who save take turns, and a database that somebody moved or
 * meddled with meanwhile is found before. */
#include <sqlite3.h>
#include <sys/stat.h>

#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/sqlite/disk.h"
#include "banso/store/sqlite/file.h"
#include "db_handle.h"

#define HURRY_MS 200
#define BRIEF_MS 300

static int patience_of(const struct db *db)
{
	int most_ms = db->is_hurried ? HURRY_MS : db->is_brief ? BRIEF_MS : db->patience_ms;

	if (db->is_brief && clock_monotonic_ms() < db->vain_until_ms)
		return 0;
	return most_ms < db->patience_ms ? most_ms : db->patience_ms;
}

int db_set_patience(struct db *db, int milliseconds)
{
	int before_ms = db->patience_ms;

	db->patience_ms = milliseconds;
	sqlite3_busy_timeout(db->handle, patience_of(db));
	return before_ms;
}

void db_hurry(struct db *db, bool is_hurried)
{
	db->is_hurried = is_hurried;
	sqlite3_busy_timeout(db->handle, patience_of(db));
}

bool db_be_brief(struct db *db, bool is_brief)
{
	bool was_brief = db->is_brief;

	db->is_brief = is_brief;
	sqlite3_busy_timeout(db->handle, patience_of(db));
	return was_brief;
}

void db_sync(struct db *db, bool is_synced)
{
	/* The pragma works while it is prepared: a kept statement would work only once. */
	if (db->is_wal)
		sqlite3_exec(db->handle,
			is_synced ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL",
			NULL, NULL, NULL);
}

bool db_sync_late(struct db *db, struct err *err)
{
	sqlite3_file *wal = NULL;
	int code = SQLITE_OK;

	if (db->is_wal)
		sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal);
	if (wal && wal->pMethods)
		code = wal->pMethods->xSync(wal, SQLITE_SYNC_NORMAL);
	return code == SQLITE_OK || db_explain(code, db->path, err);
}

static bool begin(struct db *db, const char *sql, const char *what, struct err *err)
{
	if (db->opener)
		die("transaction of %s inside that of %s", what, db->opener);
	db->is_foreign = false;
	if (!db_run(db_prepare(db, sql), err))
		return false;
	db->opener = what;
	return true;
}

void db_watch(struct db *db, bool (*is_ours)(struct db *db, struct err *err))
{
	db->is_ours = is_ours;
}

static bool read_marks(struct db *db, struct marks *marks, struct err *err)
{
	static const char definitions[] = "PRAGMA schema_version", schema[] = "PRAGMA user_version",
			  application[] = "PRAGMA application_id";

	return db_number(db, definitions, &marks->definitions, err) &&
	       db_number(db, schema, &marks->schema, err) &&
	       db_number(db, application, &marks->application, err);
}

static bool is_trusted(const struct db *db, const struct marks *marks)
{
	return marks->definitions == db->trusted.definitions &&
	       marks->schema == db->trusted.schema && marks->application == db->trusted.application;
}

bool db_trust_definitions(struct db *db, struct err *err)
{
	return read_marks(db, &db->trusted, err);
}

static bool may_go_on(struct db *db, struct err *err)
{
	struct marks marks = {0};

	if (!db->is_ours)
		return true;
	if (!read_marks(db, &marks, err))
		return false;
	db->is_foreign = !is_trusted(db, &marks) && !db->is_ours(db, err);
	return !db->is_foreign;
}

/* Ends the transaction if it may not go on. */
static bool go_on(struct db *db, struct err *err)
{
	return may_go_on(db, err) || db_end(db, false, NULL);
}

/* In WAL mode SQLite writes on to moved files without an error. */
static bool has_moved(struct db *db)
{
	int moved = 0;

	sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
	return moved != 0 || opened_has_lost(&db->opened);
}

/* Waits for others for `wait_ms` at most. */
static bool begin_to_write(struct db *db, int wait_ms, const char *what, struct err *err)
{
	static const char sql[] = "BEGIN IMMEDIATE";
	bool has_begun;

	sqlite3_busy_timeout(db->handle, wait_ms);
	has_begun = begin(db, sql, what, err);
	if (has_begun)
		db->vain_until_ms = 0;
	sqlite3_busy_timeout(db->handle, patience_of(db));
	return has_begun;
}

/* Whether it goes without waiting. */
static bool try_to_write(struct db *db, const char *what)
{
	bool has_begun;

	db->only_tries = true;
	has_begun = begin_to_write(db, 0, what, NULL);
	db->only_tries = false;
	return has_begun;
}

static void tell_of_standstill(struct db *db)
{
	static const char sql[] =
		"PRAGMA data_version"; /* saves by this connection do not change it */
	int64_t version = 0;

	if (db_number(db, sql, &version, NULL))
		queue_stands_still(&db->queue, version);
}

/*
 * The file of the queue is made when somebody has to wait for the first time. Most of the patience
 * is for the queue; the rest is for programs that save without it, and for a queue that stands
 * still.
 */
static bool begin_in_turn(struct db *db, const char *what, struct err *err)
{
	int patience_ms = patience_of(db), queue_ms = patience_ms / 5 * 4;
	int64_t began_ms = clock_monotonic_ms();

	if (!queue_join(&db->queue, db->path, false, queue_ms)) {
		if (try_to_write(db, what))
			return true;
		if (db_trouble(db) != DB_BUSY)
			return db_fail(db, err);
		queue_join(&db->queue, db->path, true, queue_ms);
	}
	if (db->queue.has_waited && try_to_write(db, what)) {
		tell_of_standstill(db);
		return true;
	}
	patience_ms -= (int)(clock_monotonic_ms() - began_ms);
	return begin_to_write(db, patience_ms, what, err);
}

bool db_begin(struct db *db, const char *what, struct err *err)
{
	if (has_moved(db))
		return db_hindered(db, SQLITE_READONLY_DBMOVED, err);
	if (db->is_linked)
		return file_tell_other_names(db->path, err);
	if (db->read_only)
		return db_hindered(db, SQLITE_READONLY, err);
	if (!begin_in_turn(db, what, err)) {
		queue_leave(&db->queue);
		return false;
	}
	queue_let_next_come(&db->queue);
	return go_on(db, err);
}

bool db_begin_read(struct db *db, const char *what, struct err *err)
{
	static const char sql[] = "BEGIN";

	sqlite3_busy_timeout(db->handle, patience_of(db));
	return begin(db, sql, what, err) && go_on(db, err);
}

/* Reading without a lock was right if nobody wrote to the file since. Another file in its place
 * does no harm: the open one stays as it was. */
static bool stands_still(const struct db *db, struct err *err)
{
	const struct stat *then = &db->unguarded;
	struct stat now;

	if (then->st_ino == 0 || stat(db->path, &now) < 0 || now.st_ino != then->st_ino ||
		now.st_dev != then->st_dev ||
		(now.st_size == then->st_size && now.st_mtim.tv_sec == then->st_mtim.tv_sec &&
			now.st_mtim.tv_nsec == then->st_mtim.tv_nsec))
		return true;
	return err_set(err,
		_("データベース %s は、開いているあいだにほかの人が保存したので、続きを読めません。もう一度開いてください。"),
		hideout_shown(db->path));
}

bool db_end(struct db *db, bool good, struct err *err)
{
	static const char commit[] = "COMMIT", rollback[] = "ROLLBACK";
	bool has_written;

	if (!db->opener)
		die("end of a transaction that nobody began");
	db_give_back_all(db);
	has_written = sqlite3_txn_state(db->handle, "main") == SQLITE_TXN_WRITE;
	disk_set_syncs(db->heard ? DISK_SKIPS_HEADER : DISK_SYNCS);
	good = good && stands_still(db, err) && db_run(db_prepare(db, commit), err);
	disk_set_syncs(DISK_SYNCS);
	if (good && has_written)
		db->hindrance = SQLITE_OK;
	/* On a full disk SQLite has rolled back already. */
	if (!good && !sqlite3_get_autocommit(db->handle))
		MAY_FAIL(db_run(db_prepare(db, rollback), NULL));
	queue_leave(&db->queue);
	db->opener = NULL;
	return good;
}

bool db_mark(struct db *db, struct err *err)
{
	static const char sql[] = "SAVEPOINT mark";

	return db_run(db_prepare(db, sql), err);
}

bool db_end_mark(struct db *db, bool good)
{
	static const char back[] = "ROLLBACK TO mark", release[] = "RELEASE mark";

	return (good || db_run(db_prepare(db, back), NULL)) &&
	       db_run(db_prepare(db, release), NULL);
}
