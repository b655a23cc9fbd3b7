/*
 * What was removed for good goes from the copies, too: from those that stand beside the database,
 * when it is removed, and from one of before that is to take the database's place.
 */
#ifndef BANSO_STORE_PURGE_PURGE_COPIES_H
#define BANSO_STORE_PURGE_PURGE_COPIES_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/purged.h"

struct arena;
struct db;
struct purge;
struct removal;

/* Takes the removals out of every copy beside the database. False where something is still owed: a
 * copy that could not be changed, or one that somebody is just making, or left. */
bool purge_copies(const struct purge *purge, const char *database, bool is_hurried,
	struct arena *arena, struct purged *out) MUST_USE NOT_NULL;

/* --- going back to a copy from before a purge --- */

/* The purges whose marks were found; zeroed: none yet. */
struct purge_marks {
	struct removal *items; /* in the arena */
	size_t count;
	bool has_owed; /* a file may still hold what one of them removed */
};

/* Adds the marks of a database; false if not all of them can be read. */
bool purge_add_marks(
	struct purge_marks *marks, struct arena *arena, struct db *from) MUST_USE NOT_NULL;

/* How many of these purges a copy lacks: it may contain what they removed. */
size_t purge_count_missing(
	const struct purge_marks *marks, struct arena *arena, struct db *copy) MUST_USE NOT_NULL;

/* Purges a copy in a private folder by the marks that it lacks, as a purge does with copies beside
 * the database. False with err. */
bool purge_again(const struct purge_marks *marks, struct arena *arena, const char *copy,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
