/*
 * The few functions behind which SQLite hides. Text reaches SQL by binding
 * alone; every `sql` is a string that lives as long as the program (a
 * literal), since prepared statements are kept and found again by it.
 *
 * Errors are plain sentences by what went wrong: busy, full, read-only,
 * damaged, not a database … A failed preparation, bind or step is remembered
 * by its statement and told by db_done(), so that a caller checks once.
 */
#ifndef BANSO_STORE_SQLITE_DB_H
#define BANSO_STORE_SQLITE_DB_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct db;
struct statement;

/*
 * Paths are freed of links (file_resolve(), file_real()): a link that is there all the same was put
 * there meanwhile, and is not followed.
 *
 * Opens an existing file and leaves it as it is: it may be somebody else's.
 * One that may not be written, or has another name, is opened for reading. Every commit is on the
 * disk when db_end() returns, but for db_sync() and db_save_later(). NULL with err.
 */
struct db *db_open(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* The same of a file that banso itself made: by a second name it may be somebody else's, and is not
 * opened. */
struct db *db_open_made(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/*
 * Opens an existing file for reading, right also while others write to it: nothing is written, and
 * what SQLite needs beside the file goes again with the last who leaves. Of a file or a folder that
 * one may not write nothing is made beside it: what others have made there is used, and if there is
 * nothing, db_end() of a transaction to read fails where somebody has written to the file since.
 * NULL with err.
 */
struct db *db_open_to_read(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* An empty database in memory, which messages call `path`. NULL with err. */
struct db *db_open_in_memory(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/*
 * Opens a file that nobody else writes to, as a copy, only to look at it: nothing is written to it,
 * nor taken up from what a program that broke off left beside it. NULL with err.
 *
 * Never for a file that this process has open already, and neither db_is_wal(): they read the file
 * themselves, and closing it lets go, unasked, every lock that the process holds on it. Somebody
 * else would take himself for the last one and remove the WAL that is being written.
 */
struct db *db_open_to_look(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* The same of a damaged one, whatever of its schema can be read. */
struct db *db_open_to_salvage(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* The same to write the definitions themselves by SQL, of a private copy. */
struct db *db_open_to_define(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

bool db_is_wal(const char *path) MUST_USE NOT_NULL; /* by the file itself, which need not be open */

/* WAL where the disk is this machine's alone, else DELETE; for a file that is known to be ours. */
void db_choose_journal(struct db *db) NOT_NULL;
void db_close(struct db *db); /* NULL is allowed */
bool db_is_read_only(const struct db *db) MUST_USE;
bool db_is_linked(const struct db *db) MUST_USE NOT_NULL; /* … because the file has another name */

/* Whether the file says of itself that no program of today may write it, which SQLite heeds and
 * nobody who looks at its rights sees: it is damaged, and opens only to be looked at. */
bool db_is_frozen(struct db *db) MUST_USE NOT_NULL;

/* How long to wait for somebody else's transaction (5 s unless told); gives how long it was. */
int db_set_patience(struct db *db, int milliseconds) NOT_NULL;

/* From true to false it waits only a moment: for what is tried again while somebody types on. */
void db_hurry(struct db *db, bool is_hurried) NOT_NULL;

/* For a person at the keyboard: from true to false it waits for others 300 ms at the most, and
 * where that was in vain, not at all for a second. How it was before. */
bool db_be_brief(struct db *db, bool is_brief) NOT_NULL;

/* From false to true a commit is not waited for: it survives the end of the process, and a power
 * cut may take it, but nothing that was waited for after it. Only with a WAL; between transactions.
 */
void db_sync(struct db *db, bool is_synced) NOT_NULL;

/* Waits until the commits that were not waited for are on the disk. Between transactions. */
bool db_sync_late(struct db *db, struct err *err) MUST_USE NOT_NULL_AT(1);

/*
 * From here on no commit is waited for: it survives the end of the process, and the caller, who is
 * told of each, has the WAL synced. The WAL is put into the database by db_empty_wal() alone, which
 * it is time for when it has many `frames`, and by db_close() unless db_leave_wal() was called.
 * False where every commit goes on being waited for: there is no WAL.
 */
typedef void db_heard(void *listener, int frames);
bool db_save_later(struct db *db, db_heard *heard, void *listener) MUST_USE NOT_NULL_AT(1, 2);
void db_leave_wal(struct db *db) NOT_NULL;

/* The WAL that it has open, to be synced and written anew (wal_write_anew()); the caller closes it.
 * -1: it is not to be had. */
int db_open_wal(const struct db *db) MUST_USE NOT_NULL;

/*
 * Puts the WAL into the database, waiting for the disk, but not for others, nor they for it; then
 * makes it empty unless somebody saved meanwhile, or with `is_patient` all the same: then those who
 * save wait. Whether it is empty.
 */
bool db_empty_wal(struct db *db, bool is_patient) MUST_USE NOT_NULL;

/* From false to true few pages of the file stay in memory: a table that is read once from end to
 * end needs none again, and memory that nobody touched before takes longer than the page. */
void db_read_past(struct db *db, bool is_past) NOT_NULL;

/* Runs a script of statements without parameters. */
bool db_script(struct db *db, const char *sql, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/*
 * From now on each transaction that begins asks `is_ours` about the definitions, and about the
 * marks of the file, unless they are those that were trusted last: anybody may change them while it
 * is open. False with err: it does not begin.
 */
void db_watch(struct db *db, bool (*is_ours)(struct db *db, struct err *err)) NOT_NULL;
/* Those that the transaction under way sees. */
bool db_trust_definitions(struct db *db, struct err *err) MUST_USE NOT_NULL_AT(1);

const char *db_path(const struct db *db) MUST_USE NEVER_NULL NOT_NULL;

/* Why the last call failed, where the sentence of its err does not fit. */
enum db_trouble {
	DB_BUSY,
	DB_DAMAGED,
	DB_REFUSED,
	DB_FOREIGN,
	DB_ENDED, /* the program was told to end: nothing is known of the file */
	DB_OTHER
};
enum db_trouble db_trouble(const struct db *db) MUST_USE NOT_NULL;

/* In a few words, what was in the way of saving or reading since something was saved last; "" for
 * nothing. And whether that is somebody else who saves. */
const char *db_hindrance(const struct db *db) MUST_USE NEVER_NULL NOT_NULL;
bool db_is_held(const struct db *db) MUST_USE NOT_NULL;

/* --- one statement: prepare, bind in order, rows, done --- */

struct statement *db_prepare(struct db *db, const char *sql) MUST_USE NOT_NULL;
void db_bind_text(struct statement *statement, const char *text) NOT_NULL; /* copied */
void db_bind_column(struct statement *statement, struct statement *from,
	int column) NOT_NULL; /* bytes as text */
void db_bind_int(struct statement *statement, int64_t number) NOT_NULL;

/* The next row; false after the last one and on failure: db_done() tells which. */
bool db_row(struct statement *statement) MUST_USE NOT_NULL;

/* Columns of the row, from 0. The text lives until the next row; NULL reads as "". What leaves the
 * store is a copy: a stranger may have written anything into the file, and a copy is inert. */
const char *db_text(struct statement *statement, int column) MUST_USE NOT_NULL;
const char *db_copy(
	struct statement *statement, struct arena *arena, int column) MUST_USE NEVER_NULL NOT_NULL;
/* The same, or `before` where it says the same: most rows of a list repeat what the last one had.
 */
const char *db_share(struct statement *statement, struct arena *arena, int column,
	const char *before) MUST_USE NEVER_NULL NOT_NULL;
const char *inert_copy(const char *text,
	struct arena *arena) MUST_USE NEVER_NULL NOT_NULL; /* see utf8_put_inert() */
/* The text itself if it is inert, else such a copy. */
const char *inert_text(const char *text, struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;
int64_t db_int(struct statement *statement, int column) MUST_USE NOT_NULL;

/* Gives the statement back (it must not be used after). False with err when anything failed. */
bool db_done(struct statement *statement, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Whether the last one that was given back had worked so long that it was ended, or was told to
 * end: more of the same would be in vain. */
bool db_was_endless(const struct db *db) MUST_USE NOT_NULL;

/* Runs a statement of which no row is wanted, and gives it back. */
bool db_run(struct statement *statement, struct err *err) MUST_USE NOT_NULL_AT(1);

/* The same, but what a table's rules refuse is no failure. */
bool db_run_unless_refused(struct statement *statement, bool *refused, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* The first number of the first row; *out stays when there is no row. */
bool db_number(struct db *db, const char *sql, int64_t *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);

/* Whether SQLite finds no damage, all pages read but for what only indexes tell. */
bool db_is_whole(struct db *db) MUST_USE NOT_NULL;

int64_t db_last_id(const struct db *db) MUST_USE NOT_NULL; /* of the row inserted last */

/* --- transactions: no two at once; `what` names the opener should that ever happen --- */

/* To write: nobody else can until db_end(). To read: one state for all queries. */
bool db_begin(struct db *db, const char *what, struct err *err) MUST_USE NOT_NULL_AT(1, 2);
bool db_begin_read(struct db *db, const char *what, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/*
 * Commits when `good`, else rolls back and keeps the err that is there. True
 * when it was good and is on the disk. Statements still in use are given back.
 */
bool db_end(struct db *db, bool good, struct err *err) MUST_USE;

/*
 * What is written from here on can be taken back alone, within a transaction to write. The end of
 * the mark keeps it when `good`, else takes it back; false where that cannot be done since SQLite
 * took back the whole transaction: then that ends as not good.
 */
bool db_mark(struct db *db, struct err *err) MUST_USE NOT_NULL_AT(1);
bool db_end_mark(struct db *db, bool good) MUST_USE NOT_NULL;

/* Puts all that one holds in place of what the other holds, in one transaction: who has that open
 * sees it as any other change. */
bool db_take_over(struct db *to, struct db *from, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/*
 * Copies the database in the state of the read transaction that is under way into the empty file
 * `to`, which messages call `shown`. `stop` may be NULL; once it is true the copying ends with err.
 */
bool db_copy_all(struct db *from, const char *to, const char *shown, const atomic_bool *stop,
	struct err *err) MUST_USE;

#endif
