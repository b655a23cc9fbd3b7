#include "banso/store/sqlite/db.h"

#include <sqlite3.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/sqlite/disk.h"
#include "banso/text/utf8.h"
#include "bounds.h"
#include "db_handle.h"

const char *db_path(const struct db *db)
{
	return db->path;
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

void db_give_back_all(struct db *db)
{
	for (struct statement *one = db->statements; one; one = one->next)
		if (one->in_use)
			give_back(one);
}

bool db_done(struct statement *statement, struct err *err)
{
	bool good = statement->failure == SQLITE_OK;

	statement->db->was_endless = statement->failure == SQLITE_INTERRUPT;
	if (!good)
		db_hindered(statement->db, statement->failure, err);
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
