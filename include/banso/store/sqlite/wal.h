/*
 * The WAL of a database that nobody has open, read before SQLite reads it. SQLite reads it up to
 * the first damaged frame and silently drops all saves behind that.
 *
 * What a crash or a power cut leaves is no damage: an unfinished save and whatever stood behind it
 * before; of saves that nobody waited for, such as drafts, any part. If the end of the file is
 * missing, nobody can tell, unless the shared memory file still says how long it was and the
 * machine has not restarted since.
 */
#ifndef BANSO_STORE_SQLITE_WAL_H
#define BANSO_STORE_SQLITE_WAL_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

/*
 * Whether a finished save stands in the WAL of the database and would be lost or changed on
 * reading. False while any process has the database open: it has been read then.
 */
bool wal_has_lost(const char *database) MUST_USE NOT_NULL;

/* Whether the end of a save stands behind all that can be read: then that save is lost, by damage
 * or as a power cut leaves those that nobody waited for. Nothing keeps the database from being
 * opened. False as well while anybody has it open. */
bool wal_is_torn(const char *database) MUST_USE NOT_NULL;

/* Says of wal_has_lost() what to do; always false. */
bool wal_refuse(const char *database, struct err *err) NOT_NULL_AT(1);

/* Whether a new database may be made there: a WAL left without its database would be read into the
 * new one. False with err. */
bool wal_may_begin(const char *database, struct err *err) MUST_USE NOT_NULL_AT(1);

/* The same from the WAL alone, for a database that nobody has open. */
bool wal_is_damaged(const char *database) MUST_USE NOT_NULL;

/* Writes every complete, saved page of the damaged WAL of a database, in order, into a copy of it
 * that is open as `file`. False if the disk refuses one. */
bool wal_put_into(const char *database, int file) MUST_USE NOT_NULL;

/* Takes the first LAYOUT_HEAD_BYTES of the database from its WAL, as SQLite reads them; false: they
 * are not in it, and those of the file count. */
bool wal_read_head(const char *database, unsigned char *head) MUST_USE NOT_NULL;

/* By these LAYOUT_SALTS_BYTES one WAL is told from the next one in the same file; false: it is
 * empty. */
bool wal_read_salts(int file, unsigned char *salts) MUST_USE NOT_NULL;

/*
 * After a sync that failed: writes the WAL, which `file` has open, once more, as it can be read, so
 * that the next sync has something to do. Nobody may save meanwhile. False where less than so many
 * frames can be read of it, or the disk refuses one.
 */
bool wal_write_anew(const char *database, int file, long frames) MUST_USE NOT_NULL;

#endif
