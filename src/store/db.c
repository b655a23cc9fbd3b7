#include "banso/store/db.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/disk.h"
#include "banso/store/file.h"
#include "banso/store/opened.h"
#include "banso/text/utf8.h"

#define PATIENCE_MS 5000
#define HURRY_MS 200

struct statement {
	struct statement *next;
	struct db *db;
	sqlite3_stmt *handle;
	const char *sql;
	int bound;   /* parameters so far */
	int failure; /* result code, SQLITE_OK while all went well */
	bool in_use;
};

struct db {
	struct opened opened;
	sqlite3 *handle;
	char *path;
	struct statement *statements;
	const char *opener; /* of the transaction under way, or NULL */
	int patience_ms;
	bool read_only, is_tolerant;
};

static struct db *new_db(const char *path)
{
	struct db *db = xcalloc(1, sizeof(*db));

	db->path = xstrdup(path);
	opened_add(&db->opened, db->path);
	return db;
}

static void remember_beside(struct db *db)
{
	sqlite3_stmt *statement = NULL;
	bool is_wal = false;

	if (sqlite3_prepare_v2(db->handle, "PRAGMA journal_mode", -1, &statement, NULL) ==
			SQLITE_OK &&
		sqlite3_step(statement) == SQLITE_ROW)
		is_wal = strcmp((const char *)sqlite3_column_text(statement, 0), "wal") == 0;
	sqlite3_finalize(statement);
	opened_remember(&db->opened, is_wal);
}

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
		return file_tell_restore(path, err);
	case SQLITE_NOTADB:
		return err_set(err,
			_("%s はデータベースではありません。--db の場所を確かめてください。"),
			path);
	case SQLITE_CANTOPEN:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		if (explain_foreign(path, err))
			return false;
		return err_set(err,
			_("データベース %s を開けません。ファイルとフォルダーの権限を確かめてください。"),
			path);
	default:
		return err_set(err,
			_("データベース %s の操作に失敗しました（SQLite の番号 %d）。もう一度お試しください。"),
			path, code);
	}
}

static bool explain(int code, const char *path, struct err *err)
{
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
	case SQLITE_PROTOCOL: /* in WAL, when the moment to read never came */
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

static bool fail(struct db *db, struct err *err)
{
	return explain(sqlite3_extended_errcode(db->handle), db->path, err);
}

enum db_trouble db_trouble(const struct db *db)
{
	switch (sqlite3_errcode(db->handle) & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
		return DB_BUSY;
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return DB_DAMAGED;
	default:
		return DB_OTHER;
	}
}

/* --- opening --- */

void db_set_patience(struct db *db, int milliseconds)
{
	db->patience_ms = milliseconds;
	sqlite3_busy_timeout(db->handle, milliseconds);
}

void db_hurry(struct db *db, bool is_hurried)
{
	sqlite3_busy_timeout(
		db->handle, is_hurried && db->patience_ms > HURRY_MS ? HURRY_MS : db->patience_ms);
}

/* Another machine does not see the memory that WAL shares. Switching fails while
 * somebody else has the file open: it then stays as they opened it. */
void db_choose_journal(struct db *db)
{
	if (db->read_only)
		return;
	sqlite3_exec(db->handle,
		file_is_remote(db->path) ? "PRAGMA journal_mode = DELETE"
					 : "PRAGMA journal_mode = WAL",
		NULL, NULL, NULL);
	/* The files are there once something was read. */
	sqlite3_exec(db->handle, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
	remember_beside(db);
}

/* Tables whose definition cannot be read are missing then, and the others are there. */
static bool tolerate_schema(struct db *db)
{
	return sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL) == SQLITE_OK &&
	       sqlite3_exec(db->handle, "PRAGMA writable_schema = ON", NULL, NULL, NULL) ==
		       SQLITE_OK;
}

static bool set_up(struct db *db, struct err *err)
{
	static const char settings[] = "PRAGMA synchronous = FULL;"
				       "PRAGMA foreign_keys = ON;"
				       "PRAGMA cell_size_check = ON;"
				       "PRAGMA temp_store = MEMORY;";

	sqlite3_extended_result_codes(db->handle, 1);
	db_set_patience(db, PATIENCE_MS);
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	db->read_only = sqlite3_db_readonly(db->handle, "main") == 1;
	if ((db->is_tolerant && !tolerate_schema(db)) ||
		sqlite3_exec(db->handle, settings, NULL, NULL, NULL) != SQLITE_OK ||
		sqlite3_exec(db->handle, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL) !=
			SQLITE_OK)
		return fail(db, err);
	remember_beside(db);
	return true;
}

static bool open_handle(struct db *db, const char *name, int flags, struct err *err)
{
	int code = sqlite3_open_v2(name, &db->handle, flags, disk_vfs());

	return code == SQLITE_OK ? set_up(db, err) : explain(code, db->path, err);
}

static void close_handle(struct db *db)
{
	sqlite3_close(db->handle);
	db->handle = NULL;
}

/* Whether commits stand in the journal that are not in the file yet. */
static bool has_journal(const char *path)
{
	struct buf name = {0};
	struct stat info;
	bool has;

	buf_printf(&name, "%s-wal", path);
	has = stat(buf_text(&name), &info) == 0 && info.st_size > 0;
	buf_free(&name);
	return has;
}

static void put_uri(struct buf *out, const char *path)
{
	buf_puts(out, "file:");
	for (; *path; path++) {
		if (strchr("%?#", *path))
			buf_printf(out, "%%%02x", (unsigned char)*path);
		else
			buf_putc(out, *path);
	}
	buf_puts(out, "?immutable=1");
}

/* A WAL database needs a file beside it even to be read. Where none can be made
 * nobody can write either: the file is complete as it stands. */
static bool open_immutable(struct db *db, struct err *err)
{
	struct buf uri = {0};
	bool opened;

	close_handle(db);
	put_uri(&uri, db->path);
	opened = open_handle(db, buf_text(&uri), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, err);
	buf_free(&uri);
	return opened;
}

struct db *db_open(const char *path, struct err *err)
{
	struct db *db = new_db(path);
	bool opened;

	opened = open_handle(db, path, SQLITE_OPEN_READWRITE, err);
	if (!opened && db->read_only && access(path, R_OK) == 0 && !has_journal(path))
		opened = open_immutable(db, err);
	if (opened)
		return db;
	db_close(db);
	return NULL;
}

/* Byte 18 of the file tells how it is written: 2 by a WAL, 1 by a journal that goes again. */
bool db_is_wal(const char *path)
{
	FILE *file = fopen(path, "rbe");
	bool is_wal = file && fseek(file, 18, SEEK_SET) == 0 && fgetc(file) == 2;

	if (file)
		fclose(file);
	return is_wal;
}

/* While nobody has a WAL database open there is no file beside it, and looking shall not make
 * one; where there is one, commits may stand in it alone. */
static struct db *open_to_look(const char *path, bool is_tolerant, struct err *err)
{
	bool is_alone = db_is_wal(path) && !has_journal(path);
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

struct db *db_open_to_look(const char *path, struct err *err)
{
	return open_to_look(path, false, err);
}

struct db *db_open_to_salvage(const char *path, struct err *err)
{
	return open_to_look(path, true, err);
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
	close_handle(db);
	opened_remove(&db->opened);
	free(db->path);
	free(db);
}

bool db_is_read_only(const struct db *db)
{
	return db->read_only;
}

bool db_script(struct db *db, const char *sql, struct err *err)
{
	return sqlite3_exec(db->handle, sql, NULL, NULL, NULL) == SQLITE_OK || fail(db, err);
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
	if (statement->handle)
		keep_failure(statement, sqlite3_bind_value(statement->handle, ++statement->bound,
						sqlite3_column_value(from->handle, column)));
}

bool db_row(struct statement *statement)
{
	int code;

	if (statement->failure != SQLITE_OK)
		return false;
	code = sqlite3_step(statement->handle);
	if (code != SQLITE_DONE && code != SQLITE_ROW)
		keep_failure(statement, code);
	return code == SQLITE_ROW;
}

const char *db_text(struct statement *statement, int column)
{
	const unsigned char *text = sqlite3_column_text(statement->handle, column);

	return text ? (const char *)text : "";
}

const char *inert_copy(const char *text, struct arena *arena)
{
	struct buf inert = {0};
	const char *copy;

	if (utf8_is_inert(text))
		return arena_strdup(arena, text);
	utf8_put_inert(&inert, text, strlen(text), true);
	copy = arena_strdup(arena, buf_text(&inert));
	buf_free(&inert);
	return copy;
}

const char *db_copy(struct statement *statement, struct arena *arena, int column)
{
	return inert_copy(db_text(statement, column), arena);
}

int64_t db_int(struct statement *statement, int column)
{
	return sqlite3_column_int64(statement->handle, column);
}

static void give_back(struct statement *statement)
{
	/* There is none where the preparation failed. */
	if (statement->handle) {
		sqlite3_reset(statement->handle);
		sqlite3_clear_bindings(statement->handle);
	}
	statement->in_use = false;
}

bool db_done(struct statement *statement, struct err *err)
{
	bool good = statement->failure == SQLITE_OK;

	if (!good)
		explain(statement->failure, statement->db->path, err);
	give_back(statement);
	return good;
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

int64_t db_last_id(const struct db *db)
{
	return sqlite3_last_insert_rowid(db->handle);
}

/* --- transactions --- */

static bool begin(struct db *db, const char *sql, const char *what, struct err *err)
{
	if (db->opener)
		die("transaction of %s inside that of %s", what, db->opener);
	if (!db_run(db_prepare(db, sql), err))
		return false;
	db->opener = what;
	return true;
}

/* In WAL mode files that were moved away are written on without a word. */
static bool has_moved(struct db *db)
{
	int moved = 0;

	sqlite3_file_control(db->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
	return moved != 0 || opened_has_lost(&db->opened);
}

bool db_begin(struct db *db, const char *what, struct err *err)
{
	static const char sql[] = "BEGIN IMMEDIATE";

	if (has_moved(db))
		return explain(SQLITE_READONLY_DBMOVED, db->path, err);
	if (db->read_only)
		return explain(SQLITE_READONLY, db->path, err);
	return begin(db, sql, what, err);
}

bool db_begin_read(struct db *db, const char *what, struct err *err)
{
	static const char sql[] = "BEGIN";

	return begin(db, sql, what, err);
}

bool db_end(struct db *db, bool good, struct err *err)
{
	static const char commit[] = "COMMIT", rollback[] = "ROLLBACK";

	if (!db->opener)
		die("end of a transaction that nobody began");
	for (struct statement *one = db->statements; one; one = one->next)
		if (one->in_use)
			give_back(one);
	good = good && db_run(db_prepare(db, commit), err);
	/* A full disk has SQLite roll back by itself. */
	if (!good && !sqlite3_get_autocommit(db->handle))
		db_run(db_prepare(db, rollback), NULL);
	db->opener = NULL;
	return good;
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

bool db_copy_all(struct db *from, const char *to, const char *shown, const atomic_bool *stop,
	struct err *err)
{
	sqlite3 *handle = NULL;
	int code = sqlite3_open_v2(to, &handle, SQLITE_OPEN_READWRITE, disk_vfs());

	/* A file that is not finished is thrown away: nothing has to be taken back in it. */
	if (code == SQLITE_OK)
		code = sqlite3_exec(handle, "PRAGMA journal_mode = OFF", NULL, NULL, NULL);
	if (code == SQLITE_OK)
		code = copy_pages(from->handle, handle, stop);
	sqlite3_close(handle);
	if (code == SQLITE_OK)
		return err_set(err, _("%s に写すのを途中でやめました。"), shown);
	return code == SQLITE_DONE || explain(code, shown, err);
}
