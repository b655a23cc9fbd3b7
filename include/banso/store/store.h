/*
 * Everything that is kept, in one SQLite file: opened and closed. A header beside this one says
 * what can be done with an open store: whole courses are read by store/load.h; changing has one
 * door, store/change.h. Each function that changes something is one transaction: on false nothing
 * was changed and err says why in plain words (busy, disk full, read-only, damaged …).
 */
#ifndef BANSO_STORE_STORE_H
#define BANSO_STORE_STORE_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct store;

/*
 * Opens the database, making it (0600; 0660 below a setgid folder that the group
 * may write) and its folder where missing, and brings its schema up to date (a
 * copy is written beside it first). WAL with synchronous=FULL where possible
 * (NORMAL for drafts), another journal where not. `who`: login name that is kept with each change.
 * A file that may not be written opens for reading. Messages for: not a database, empty, a folder,
 * another application's, newer schema, no permission, locked.
 */
struct store *store_open(const char *path, const char *who, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* The name by which colleagues know who works here is kept in front of the login with each change
 * from now on: 田中（h-tanaka）. It may be any bytes; what is too long is cut. "": the login alone.
 */
void store_sign(struct store *store, const char *name) NOT_NULL;
/* As it is kept with each change: 田中（h-tanaka）; it lives until the next store_sign(). */
const char *store_signature(const struct store *store) MUST_USE NEVER_NULL NOT_NULL;

/* The same of a file that banso itself made, whose name no person gave: a link in its place is not
 * followed. */
struct store *store_open_made(const char *path, const char *who, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/*
 * Opens the database for reading alone, right also beside those who write: nothing is made
 * or changed. A database that has to be brought up to date first, or owes the end of a purge, is
 * opened as by store_open(). One that is not there is as an empty one. Such a store changes
 * nothing.
 */
struct store *store_open_to_look(const char *path, const char *who, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

void store_close(struct store *store);
const char *store_path(const struct store *store) MUST_USE NEVER_NULL NOT_NULL;
/* Whether it is the practice database, by its name, however it was opened. */
bool store_is_practice(const struct store *store) MUST_USE NOT_NULL;
bool store_is_read_only(const struct store *store) MUST_USE NOT_NULL;
bool store_is_linked(
	const struct store *store) MUST_USE NOT_NULL; /* … because its file has another name */

/* Whether another connection changed a value or added an engagement since the last
 * call. Drafts of others, and where they stand, do not count. Cheap: for each tick. */
bool store_changed_by_others(struct store *store) MUST_USE NOT_NULL;
/* That another program rewrote the tables while the file is open, and nothing can be kept or read
 * any more: once, as that call found it. NULL: they are as they should be, or it was told. */
const char *store_foreign_news(struct store *store) MUST_USE NOT_NULL;

#endif
