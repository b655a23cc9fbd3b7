/*
 * 個人情報の削除: the one exception to a history that is only added to. All texts at a place,
 * present and past, are removed from the answers, the history, everybody's drafts and banso's own
 * copies of the database. That something was there stays: 「削除 日付 実施者」.
 */
#ifndef BANSO_STORE_PURGE_H
#define BANSO_STORE_PURGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/words.h"
#include "banso/model/purged.h"

struct arena;
struct db;
struct place;
struct removal;
struct store;

/* Purges everything at and below the places, at least one, of one engagement (a part that is ""
 * matches everything). False with err: nothing was removed. */
bool store_purge(struct store *store, struct arena *arena, const struct place *places, size_t count,
	struct purged *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 5);

/* The number of the newest purge; 0: there was none, or it cannot be read now. */
int64_t store_last_purge(struct store *store) MUST_USE NOT_NULL;

/* Whether a purge with a higher number removed what stood at the place. */
bool store_was_purged(
	struct store *store, const struct place *place, int64_t last) MUST_USE NOT_NULL;

/*
 * The copies that an earlier purge, cut off or hindered, still has to clean, and that could not be
 * changed at the opening of the store either. Paths, owned by the store.
 */
struct words store_copies_owed(const struct store *store) MUST_USE NOT_NULL;

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
