/* The database as people see it: a file that is opened, copied and closed. */
#ifndef BANSO_WORK_DATABASE_H
#define BANSO_WORK_DATABASE_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct place;
struct store;

/* Opens the database, making it where it is missing. `who`: login name that is kept with each
 * change. NULL with err. */
struct store *database_open(const char *path, const char *who, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);
/* The same for reading alone, as a command that prints: nothing is written to it, or made. */
struct store *database_open_to_look(const char *path, const char *who, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* See store_sign(). */
void database_sign(struct store *store, const char *name) NOT_NULL;
const char *database_signature(const struct store *store) MUST_USE NEVER_NULL NOT_NULL;
/* See store_wrote(). */
bool database_wrote(
	struct store *store, const struct place *place, long revision) MUST_USE NOT_NULL;
void database_close(struct store *store); /* NULL is fine */

const char *database_path(const struct store *store) MUST_USE NOT_NULL;
bool database_is_read_only(const struct store *store) MUST_USE NOT_NULL;

/* What a copy holds: engagements, and answers that are not empty. */
struct copied {
	int64_t engagements, answers;
};

/* Copies the database at a path, also while others save, to a file that is made or replaced, and
 * reads it back. Nothing is made or brought up to date on the way. False with err. */
bool database_copy(const char *path, const char *to, struct copied *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);

#endif
