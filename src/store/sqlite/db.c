#include "banso/store/sqlite/db.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/sqlite/disk.h"
#include "banso/store/sqlite/file.h"
#include "banso/text/utf8.h"
#include "bounds.h"
#include "db_handle.h"

/* --- errors --- */

static bool explain_foreign(const char *path, struct err *err)
{
	char *owner = access(path, R_OK) == 0 ? NULL : file_foreign_owner(path);

	if (!owner)
		return false;
	err_set(err,
		_("データベース %s を開けません。持ち主の %s さんしか読めないファイルです。権限を変えてもらうか、--db の場所を確かめてください。"),
		path, owner);
	free(owner);
	return true;
}

static bool explain_open(int code, const char *path, struct err *err)
{
	switch (code & 0xff) {
	case SQLITE_CORRUPT:
		err_set(err,
			_("データベース %s が壊れています。全員が banso を終えてから、banso doctor --repair で直してください。"),
			path);
		return file_tell_restore(err);
	case SQLITE_NOTADB:
		return err_set(err,
			_("%s はデータベースではありません。--db の場所を確かめてください。"),
			path);
	case SQLITE_CANTOPEN:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		if (!file_may_be_beside(path, err) || explain_foreign(path, err))
			return false;
		return err_set(err,
			_("データベース %s を開けません。ファイルとフォルダーの権限を確かめてください。"),
			path);
	case SQLITE_INTERRUPT: /* bounds.h */
		if (bounds_is_told_to_end())
			return err_set(err,
				_("banso を終えるところなので、データベース %s の読み書きを途中でやめました。"),
				path);
		return err_set(err,
			_("データベース %s を読むのに手間がかかりすぎるので、やめました。傷んでいるか、ほかのプログラムで書きかえられています。全員が banso を終えてから、banso doctor --repair で直してください。"),
			path);
	case SQLITE_ERROR: /* a table or a column that is not there */
		return err_set(err,
			_("データベース %s の中の表が、この banso の使う形と合いません。banso doctor で調べてください。"),
			path);
	default:
		return err_set(err,
			_("データベース %s の操作に失敗しました（SQLite の番号 %d）。もう一度お試しください。"),
			path, code);
	}
}

bool db_explain(int code, const char *path, struct err *err)
{
	path = hideout_shown(path);
	if (code == SQLITE_READONLY_DBMOVED)
		return err_set(err,
			_("データベース %s か、そのとなりのファイル（-wal、-shm）が移されたか消されたので、保存できません。元の場所に戻すか、banso を開き直してください。"),
			path);
	if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
		return err_set(err,
			_("%s に、途中で切れた保存が残っています。書き込める人が banso で一度開くと、切れる前の形に戻ります。"),
			path);
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL: /* in WAL mode after too many tries to begin reading */
		return err_set(err,
			_("ほかの人が保存しています。少し待ってから、もう一度お試しください（%s）。"),
			path);
	case SQLITE_FULL:
		return err_set(err,
			_("ディスクがいっぱいで保存できません。要らないファイルを消してから、もう一度お試しください（%s）。"),
			path);
	case SQLITE_READONLY:
		return err_set(err,
			_("%s は読むだけのファイルなので、保存できません。ファイルとフォルダーの権限を確かめてください。"),
			path);
	case SQLITE_IOERR:
		return err_set(err,
			_("%s の読み書きに失敗しました。ディスクの空きとつながりを確かめて、もう一度お試しください。"),
			path);
	default:
		return explain_open(code, path, err);
	}
}

bool db_fail(struct db *db, struct err *err)
{
	return db_explain(sqlite3_extended_errcode(db->handle), db->path, err);
}

const char *db_path(const struct db *db)
{
	return db->path;
}

enum db_trouble db_trouble(const struct db *db)
{
	if (db->is_foreign)
		return DB_FOREIGN;
	switch (sqlite3_errcode(db->handle) & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
		return DB_BUSY;
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return DB_DAMAGED;
	case SQLITE_INTERRUPT:
		return bounds_is_told_to_end() ? DB_ENDED : DB_DAMAGED;
	case SQLITE_CONSTRAINT: /* a rule of a table */
		return DB_REFUSED;
	default:
		return DB_OTHER;
	}
}

bool db_script(struct db *db, const char *sql, struct err *err)
{
	int64_t work = 0, *before = bounds_count(db, &work);
	bool good =
		sqlite3_exec(db->handle, sql, NULL, NULL, NULL) == SQLITE_OK || db_fail(db, err);

	bounds_count(db, before);
	return good;
}

/* --- statements --- */

static struct statement *find_statement(struct db *db, const char *sql)
{
	struct statement *statement = db->statements;

	while (statement && (statement->in_use || statement->sql != sql))
		statement = statement->next;
	return statement;
}

struct statement *db_prepare(struct db *db, const char *sql)
{
	struct statement *statement = find_statement(db, sql);

	if (!statement) {
		statement = xcalloc(1, sizeof(*statement));
		statement->db = db;
		statement->sql = sql;
		statement->next = db->statements;
		db->statements = statement;
	}
	statement->in_use = true;
	statement->bound = 0;
	statement->work = 0;
	statement->failure = SQLITE_OK;
	if (!statement->handle)
		statement->failure = sqlite3_prepare_v3(
			db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->handle, NULL);
	return statement;
}

static void keep_failure(struct statement *statement, int code)
{
	if (statement->failure == SQLITE_OK && code != SQLITE_OK)
		statement->failure = code;
}

void db_bind_text(struct statement *statement, const char *text)
{
	if (statement->handle)
		keep_failure(statement, sqlite3_bind_text(statement->handle, ++statement->bound,
						text, -1, SQLITE_TRANSIENT));
}

void db_bind_int(struct statement *statement, int64_t number)
{
	if (statement->handle)
		keep_failure(statement,
			sqlite3_bind_int64(statement->handle, ++statement->bound, number));
}

void db_bind_column(struct statement *statement, struct statement *from, int column)
{
	sqlite3_value *value = sqlite3_column_value(from->handle, column);
	int at = ++statement->bound;

	if (!statement->handle)
		return;
	if (sqlite3_value_type(value) == SQLITE_BLOB)
		keep_failure(statement,
			sqlite3_bind_text(statement->handle, at,
				sqlite3_column_blob(from->handle, column),
				sqlite3_column_bytes(from->handle, column), SQLITE_TRANSIENT));
	else
		keep_failure(statement, sqlite3_bind_value(statement->handle, at, value));
}

bool db_row(struct statement *statement)
{
	struct db *db = statement->db;
	int64_t *before;
	int code;

	if (statement->failure != SQLITE_OK)
		return false;
	before = bounds_count(db, &statement->work);
	code = sqlite3_step(statement->handle);
	bounds_count(db, before);
	if (code == SQLITE_ROW && !bounds_allow_row(db, &statement->work))
		code = SQLITE_INTERRUPT;
	if (code != SQLITE_DONE && code != SQLITE_ROW)
		keep_failure(statement, code);
	return code == SQLITE_ROW;
}

const char *db_text(struct statement *statement, int column)
{
	const unsigned char *text = sqlite3_column_text(statement->handle, column);

	return text ? (const char *)text : "";
}

const char *inert_text(const char *text, struct arena *arena)
{
	struct buf inert = {0};

	if (utf8_is_inert(text))
		return text;
	utf8_put_inert(&inert, text, strlen(text), true);
	text = arena_strdup(arena, buf_text(&inert));
	buf_free(&inert);
	return text;
}

const char *inert_copy(const char *text, struct arena *arena)
{
	return inert_text(arena_strdup(arena, text), arena);
}

const char *db_copy(struct statement *statement, struct arena *arena, int column)
{
	return inert_copy(db_text(statement, column), arena);
}

const char *db_share(
	struct statement *statement, struct arena *arena, int column, const char *before)
{
	return strcmp(db_text(statement, column), before) == 0 ? before
							       : db_copy(statement, arena, column);
}

int64_t db_int(struct statement *statement, int column)
{
	return sqlite3_column_int64(statement->handle, column);
}

static void give_back(struct statement *statement)
{
	/* After a failed preparation there is no handle. */
	if (statement->handle) {
		sqlite3_reset(statement->handle);
		sqlite3_clear_bindings(statement->handle);
	}
	statement->in_use = false;
}

bool db_done(struct statement *statement, struct err *err)
{
	bool good = statement->failure == SQLITE_OK;

	statement->db->was_endless = statement->failure == SQLITE_INTERRUPT;
	if (!good)
		db_explain(statement->failure, statement->db->path, err);
	give_back(statement);
	return good;
}

bool db_was_endless(const struct db *db)
{
	return db->was_endless;
}

bool db_run(struct statement *statement, struct err *err)
{
	while (db_row(statement))
		;
	return db_done(statement, err);
}

bool db_run_unless_refused(struct statement *statement, bool *refused, struct err *err)
{
	while (db_row(statement))
		;
	*refused = (statement->failure & 0xff) == SQLITE_CONSTRAINT;
	if (*refused)
		statement->failure = SQLITE_OK;
	return db_done(statement, err);
}

bool db_number(struct db *db, const char *sql, int64_t *out, struct err *err)
{
	struct statement *statement = db_prepare(db, sql);

	if (db_row(statement))
		*out = db_int(statement, 0);
	return db_done(statement, err);
}

bool db_is_whole(struct db *db)
{
	static const char sql[] = "PRAGMA quick_check(1)";
	struct statement *statement = db_prepare(db, sql);
	bool whole = db_row(statement) && strcmp(db_text(statement, 0), "ok") == 0;

	return db_done(statement, NULL) && whole;
}

int64_t db_last_id(const struct db *db)
{
	return sqlite3_last_insert_rowid(db->handle);
}

/* --- transactions --- */

#define HURRY_MS 200

static int patience_of(const struct db *db)
{
	return db->is_hurried && db->patience_ms > HURRY_MS ? HURRY_MS : db->patience_ms;
}

void db_set_patience(struct db *db, int milliseconds)
{
	db->patience_ms = milliseconds;
	sqlite3_busy_timeout(db->handle, patience_of(db));
}

void db_hurry(struct db *db, bool is_hurried)
{
	db->is_hurried = is_hurried;
	sqlite3_busy_timeout(db->handle, patience_of(db));
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
	sqlite3_busy_timeout(db->handle, patience_of(db));
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
		if (begin_to_write(db, 0, what, NULL))
			return true;
		if (db_trouble(db) != DB_BUSY)
			return db_fail(db, err);
		queue_join(&db->queue, db->path, true, queue_ms);
	}
	if (db->queue.has_waited && begin_to_write(db, 0, what, NULL)) {
		tell_of_standstill(db);
		return true;
	}
	patience_ms -= (int)(clock_monotonic_ms() - began_ms);
	return begin_to_write(db, patience_ms, what, err);
}

bool db_begin(struct db *db, const char *what, struct err *err)
{
	if (has_moved(db))
		return db_explain(SQLITE_READONLY_DBMOVED, db->path, err);
	if (db->is_linked)
		return file_tell_other_names(db->path, err);
	if (db->read_only)
		return db_explain(SQLITE_READONLY, db->path, err);
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

	if (!db->opener)
		die("end of a transaction that nobody began");
	for (struct statement *one = db->statements; one; one = one->next)
		if (one->in_use)
			give_back(one);
	disk_set_syncs(db->heard ? DISK_SKIPS_HEADER : DISK_SYNCS);
	good = good && stands_still(db, err) && db_run(db_prepare(db, commit), err);
	disk_set_syncs(DISK_SYNCS);
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

/* --- copying --- */

#define COPY_PAGES 256 /* between two looks at `stop` */

static int copy_pages(sqlite3 *from, sqlite3 *to, const atomic_bool *stop)
{
	sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
	int code = SQLITE_OK;

	while (backup && code == SQLITE_OK && !(stop && atomic_load(stop)))
		code = sqlite3_backup_step(backup, COPY_PAGES);
	if (backup)
		sqlite3_backup_finish(backup);
	return backup ? code : sqlite3_extended_errcode(to);
}

/* A WAL database cannot change its page size: ours all have the same. */
bool db_take_over(struct db *to, struct db *from, struct err *err)
{
	int code = copy_pages(from->handle, to->handle, NULL);

	return code == SQLITE_DONE || db_explain(code, to->path, err);
}

bool db_copy_all(struct db *from, const char *to, const char *shown, const atomic_bool *stop,
	struct err *err)
{
	sqlite3 *handle = NULL;
	int code = disk_open(to, &handle, SQLITE_OPEN_READWRITE, true);

	/* An unfinished copy is thrown away: it needs no journal. */
	if (code == SQLITE_OK)
		code = sqlite3_exec(handle, "PRAGMA journal_mode = OFF", NULL, NULL, NULL);
	if (code == SQLITE_OK)
		code = copy_pages(from->handle, handle, stop);
	sqlite3_close(handle);
	if (code == SQLITE_OK)
		return err_set(err, _("%s に写すのを途中でやめました。"), shown);
	return code == SQLITE_DONE || db_explain(code, shown, err);
}
