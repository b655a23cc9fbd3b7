/*
 * A file of banso's own beside a database, shared by all who may write that. Processes meet in it
 * by locks, which never outlive them.
 */
#ifndef BANSO_STORE_SQLITE_SHARED_H
#define BANSO_STORE_SQLITE_SHARED_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

/*
 * Opens the file whose name is the database's (no link) with that ending, to be read and written;
 * -1 with errno as file_open_shared() gives it. `may_make`: where it is missing it is made by who
 * may write the database. Its group is the database's, and who may write that may write it: the
 * others have no business there, and could keep everybody waiting by a lock.
 */
int shared_open(const char *database, const char *ending, bool may_make) MUST_USE NOT_NULL;

/* Whether everybody who may write the database can open the file, if it is there; nothing is
 * changed. Else `why` says what is in the way and what to do. */
bool shared_check(const char *database, const char *ending, struct err *why) MUST_USE
	NOT_NULL_AT(1, 2);

#endif
