/*
 * The files beside a database that belong to it, known by what their names add to that of the
 * database. No file that a person names is ever written over one of them.
 */
#ifndef BANSO_BASE_FILES_BESIDE_H
#define BANSO_BASE_FILES_BESIDE_H

#include <stdbool.h>

#include <sys/stat.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

#define ENDING_WAL "-wal"
#define ENDING_SHM "-shm"
#define ENDING_JOURNAL "-journal"
#define ENDING_HERE "-here"          /* which field each person has open: store/care/presence.h */
#define ENDING_QUEUE "-queue"        /* who saves next: store/sqlite/queue.h */
#define ENDING_DAY ".backup-"        /* a daily copy; the date follows: 2026-11-21 */
#define ENDING_SCHEMA ".schema-"     /* a copy made before a change of schema */
#define ENDING_DAMAGED ".damaged-"   /* a damaged file that a repair kept */
#define ENDING_REPLACED ".replaced-" /* what a return to a copy replaced */
#define ENDING_REPAIR ".repair-"     /* unfinished work of a repair or of a return to a copy */
#define ENDING_NEW ".new-"           /* begins the names of unfinished files */

/* Files that SQLite keeps beside an open database; ended by NULL. */
extern const char *const beside_sqlite[];

enum beside {
	BESIDE_NOT,       /* somebody else's */
	BESIDE_OPEN,      /* of an open database or copy: -wal, -shm, -journal, -here, -queue */
	BESIDE_DAY,       /* a daily copy */
	BESIDE_COPY,      /* another copy */
	BESIDE_BEGUN,     /* an unfinished copy or repair */
	BESIDE_BEGUN_NEW, /* an unfinished new database */
};

/* The name of a file beside a database (malloc'ed; the caller frees it). */
char *beside_name(const char *database, const char *ending) FRESH NOT_NULL;

/* The kind of a file, from what its name adds to that of the database. */
enum beside beside_kind(const char *ending) MUST_USE NOT_NULL;

/* Whether a path is the database or belongs to it, by any name or link. The file need not exist: a
 * new file of such a name would be taken for one. */
bool beside_belongs(const char *database, const char *path) MUST_USE NOT_NULL;

/* Guards a database until the process ends. Databases in private folders are left out: nobody can
 * name them. For the main thread only. */
void beside_guard(const char *database) NOT_NULL;

/* Whether it is a guarded one. */
bool beside_is_open(const struct stat *info) MUST_USE NOT_NULL;

/* What a database begins with, and the NUL behind it. */
#define DATABASE_BEGIN "SQLite format 3"

/* False with err if the path belongs to a guarded database, has the name of a file beside any
 * other that stands there, or is a scenario. */
bool beside_spares(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

#endif
