/*
 * Copies of a database, made while others save: the state of one moment, read
 * back before it gets its name, whole or not at all.
 */
#ifndef BANSO_STORE_CARE_BACKUP_H
#define BANSO_STORE_CARE_BACKUP_H

#include <stdatomic.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/words.h"

struct arena;
struct db;

/* What a copy holds. */
struct backup_counts {
	int64_t engagements;
	int64_t answers; /* that are not empty, on the sheets of scenarios; a cell of a table is one
			  */
	int64_t history;
};

bool backup_count(struct db *db, struct backup_counts *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* The stamp of what was saved last in it, or ""; NULL with err. */
const char *backup_last_save(struct db *db, struct arena *arena, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/*
 * Copies the database to a file that is made (0600; 0660 below a setgid folder that the group may
 * write) or replaced. Refuses the database itself, a database that is in use, and what
 * file_may_replace() does. `stop` may be NULL; once it is true the copying ends soon,
 * without a file. `counts` may be NULL.
 */
bool backup_write(const char *database, const char *to, const atomic_bool *stop,
	struct backup_counts *counts, struct err *err) MUST_USE;

/* Puts all that a copy holds in place of what a database that banso made holds, at once or not at
 * all: who has the database open goes on in it. */
bool backup_put_back(const char *copy, const char *database, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Whether all that was ever purged from the database is gone from that copy, too. */
bool backup_is_purged(const char *database, const char *copy) MUST_USE NOT_NULL;

/* The copies of each day that stand beside a database, as paths: the newest first. Those of days to
 * come, which a wrong clock left, stand behind all others. */
struct words backup_days(struct arena *arena, const char *database) MUST_USE NOT_NULL;
bool backup_is_to_come(const char *copy) MUST_USE NOT_NULL; /* one of these */

/* What SQLite kept beside such a copy, which itself is gone: nothing can be taken out of it. */
struct words backup_strays(struct arena *arena, const char *database) MUST_USE NOT_NULL;

/* What was begun beside a database and not finished, a copy of it or a repair: by somebody who is
 * at it, or was killed. */
struct words backup_unfinished(struct arena *arena, const char *database) MUST_USE NOT_NULL;

/* Removes what was not finished, and all other leftovers in the folder (base/files/left.h). Only to
 * be called while presence_claim() says that nobody else is at it. Returns what somebody else left
 * that only they may remove. */
struct words backup_remove_unfinished(struct arena *arena, const char *database) NOT_NULL;

/*
 * Every copy that banso has made beside a database by itself: those of each day, those from before
 * its schema was changed, and damaged files that were kept when it was repaired. Paths, in the
 * order of their names. What is taken out of the database for good has to go from these, too.
 */
struct words backup_copies(struct arena *arena, const char *database) MUST_USE NOT_NULL;

#endif
