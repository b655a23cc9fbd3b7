/* The handle behind a database, shared by the files of this room alone. */
#ifndef BANSO_STORE_SQLITE_DB_HANDLE_H
#define BANSO_STORE_SQLITE_DB_HANDLE_H

#include <sys/stat.h>

#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/opened.h"
#include "queue.h"

struct sqlite3;
struct sqlite3_stmt;

struct statement {
	struct statement *next;
	struct db *db;
	struct sqlite3_stmt *handle;
	const char *sql;
	int bound;   /* parameters so far */
	int failure; /* result code, SQLITE_OK while all went well */
	bool in_use;
	int64_t work; /* bounds.h */
};

/* Numbers in the head of the database. By the first SQLite itself knows that it has to read the
 * definitions anew: a change without a new one has no effect on this connection. */
struct marks {
	int64_t definitions, schema, application;
};

struct db {
	struct opened opened;
	struct sqlite3 *handle;
	char *path;
	struct statement *statements;
	const char *opener;                              /* of the transaction under way, or NULL */
	struct queue queue;                              /* of those who save */
	bool (*is_ours)(struct db *db, struct err *err); /* NULL: definitions are not watched */
	struct marks trusted;  /* of the definitions that were last found to be ours */
	bool is_foreign;       /* those there are now are not */
	struct stat unguarded; /* the file as it was opened without a lock; st_ino 0: it has one */
	int64_t *work;         /* of what is being stepped: bounds.h */
	int64_t loose_work;    /* of what is no statement, nor a script */
	int64_t most_work;     /* that the file warrants, as far as it was reckoned */
	int patience_ms;
	bool only_tries;       /* what is running does not wait: that it is in vain says nothing */
	int64_t vain_until_ms; /* whoever is brief does not wait before: it was in vain */
	int hindrance;         /* SQLite's code of what failed since the last save; 0: nothing */
	bool was_endless;      /* the last statement that was given back */
	db_heard *heard;       /* of commits that are synced later; NULL: none are */
	void *listener;
	bool is_wal, is_hurried, is_brief, read_only, is_linked, is_tolerant, is_made;
};

/* Explain one of SQLite's result codes, and that of the last call; always false. */
bool db_explain(int code, const char *path, struct err *err);
bool db_fail(struct db *db, struct err *err);

/* Notes why something failed; always false, err is as of db_explain(). */
bool db_hindered(struct db *db, int code, struct err *err);

/* Gives back every statement that is still in use. */
void db_give_back_all(struct db *db);

#endif
