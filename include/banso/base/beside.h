/*
 * What stands beside a database and belongs to it: known by what its name has behind that of the
 * database. No file that a person names is written over any of it.
 */
#ifndef BANSO_BASE_BESIDE_H
#define BANSO_BASE_BESIDE_H

#include <stdbool.h>

#include "banso/base/err.h"

#define ENDING_WAL "-wal"
#define ENDING_SHM "-shm"
#define ENDING_JOURNAL "-journal"
#define ENDING_HERE "-here"        /* who has which field open: store/presence.h */
#define ENDING_DAY ".backup-"      /* the copy of a day, which follows: 2026-11-21 */
#define ENDING_SCHEMA ".schema-"   /* a copy from before the schema was changed */
#define ENDING_DAMAGED ".damaged-" /* a damaged file that was kept */
#define ENDING_REPAIR ".repair-"   /* what a repair is at */
#define ENDING_NEW ".new-"         /* what is not finished of the file before it */

/* What SQLite keeps beside a database that is open; ended by NULL. */
extern const char *const beside_sqlite[];

enum beside {
	BESIDE_NOT,       /* somebody else's */
	BESIDE_OPEN,      /* of one of these that is open: -wal, -shm, -journal, -here */
	BESIDE_DAY,       /* the copy of a day */
	BESIDE_COPY,      /* another copy */
	BESIDE_BEGUN,     /* a copy or a repair that is not finished */
	BESIDE_BEGUN_NEW, /* the database itself, before it has its name */
};

/* What a file is, by all that its name has behind that of the database. */
enum beside beside_kind(const char *ending);

/* Whether a path is the database or belongs to it, by any name or link. It need not exist: what has
 * such a name would be taken for one. */
bool beside_belongs(const char *database, const char *path);

/* Guards a database for as long as the process lives. Nobody can name one in a private folder: it
 * is left out. For the main thread alone. */
void beside_guard(const char *database);

/* False with err for what belongs to a database that is guarded. */
bool beside_spares(const char *path, struct err *err);

#endif
