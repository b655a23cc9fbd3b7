/*
 * How SQLite reads and writes: as this system does, but a disk that gives less than the file holds
 * has failed. SQLite takes the missing rest for zeros, goes on with them and writes them back. And
 * paths in a private folder are taken as they are.
 */
#ifndef BANSO_STORE_SQLITE_DISK_H
#define BANSO_STORE_SQLITE_DISK_H

#include <stdbool.h>

#include "banso/base/attr.h"

struct sqlite3;

/* Opens as sqlite3_open_v2() does, by no link. A file that banso `is_made` must be a plain one: it
 * would be written to whatever it is, and by a second name may be somebody else's. */
int disk_open(const char *name, struct sqlite3 **handle, int flags, bool is_made) MUST_USE NOT_NULL;

/* How many reads failed in this process so far. SQLite makes some of them look like damage: what
 * could not be read while this number grew need not be damaged. */
long disk_failed_reads(void) MUST_USE;

/*
 * What this thread does with a WAL when SQLite wants it synced. SQLite waits for the disk before it
 * writes the first save behind the header of a new one: not with DISK_SKIPS_HEADER, where that
 * header stands alone in the file, so that there is nothing of before which a save without it could
 * be taken for. DISK_REFUSES: whatever cannot do without a sync fails.
 */
enum disk_syncs { DISK_SYNCS, DISK_SKIPS_HEADER, DISK_REFUSES };
void disk_set_syncs(enum disk_syncs syncs);

#endif
