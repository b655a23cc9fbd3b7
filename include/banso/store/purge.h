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
struct place;
struct store;

/*
 * Purges everything at and below the places, at least one, of one engagement (a part that is ""
 * matches everything). False with err: nothing was removed. `seen`: what course_revisions() of the
 * places came to when a person was shown what stands there; where it is another number now, that
 * is refused.
 */
bool store_purge(struct store *store, struct arena *arena, const struct place *places, size_t count,
	int64_t seen, struct purged *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 6);

/* The number of the newest purge; 0: there was none, or it cannot be read now. */
int64_t store_last_purge(struct store *store) MUST_USE NOT_NULL;

/* Whether a purge with a higher number removed what stood at the place. */
bool store_was_purged(
	struct store *store, const struct place *place, int64_t last) MUST_USE NOT_NULL;

/* The revision of the value at the place if it is blank, as a purge leaves it; else `seen`. */
long store_blank_revision(
	struct store *store, const struct place *place, long seen) MUST_USE NOT_NULL;

/* Whether that revision is what stands at the place now; 0: nothing does. */
bool store_has_revision(
	struct store *store, const struct place *place, long revision) MUST_USE NOT_NULL;

/*
 * The copies that an earlier purge, cut off or hindered, still has to clean, and that could not be
 * changed at the opening of the store either. Paths, owned by the store.
 */
struct words store_copies_owed(const struct store *store) MUST_USE NOT_NULL;

#endif
