/*
 * The WAL of a database that nobody has open, read before SQLite reads it. SQLite takes it up to
 * the first frame that is damaged, and what others had saved behind that is gone without a word.
 *
 * What a crash or a power cut leaves is no damage: a save that was never finished, and behind it
 * whatever stood there before; and of saves that nobody waited for, as drafts are, any part. Where
 * the end of the file is missing nobody can tell, unless the file of the shared memory still tells
 * how much there was, and the machine was not started anew since.
 */
#ifndef BANSO_STORE_SQLITE_WAL_H
#define BANSO_STORE_SQLITE_WAL_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

/*
 * Whether a save that was finished stands in the WAL of the database and would not be read, or not
 * as it was. False while somebody has the database open, this process or another: then it is read
 * already.
 */
bool wal_has_lost(const char *database) MUST_USE NOT_NULL;

/* Says that in err, and what to do; always false. */
bool wal_refuse(const char *database, struct err *err) NOT_NULL_AT(1);

/* Whether a new database may be made there: a WAL that was left without its own would be read into
 * it. False with err. */
bool wal_may_begin(const char *database, struct err *err) MUST_USE NOT_NULL_AT(1);

/* The same by the WAL alone, of a database that nobody has open. */
bool wal_is_damaged(const char *database) MUST_USE NOT_NULL;

/* Writes each page that is whole, and was saved, of the damaged WAL of a database into a copy of
 * it, which is open as `file`, in its order. False when the disk does not take one. */
bool wal_put_into(const char *database, int file) MUST_USE NOT_NULL;

#endif
