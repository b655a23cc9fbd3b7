/* All engagements, in the order of what is next. */
#ifndef BANSO_STORE_LIST_H
#define BANSO_STORE_LIST_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/engagements.h"
#include "banso/model/session/day_words.h"

struct arena;
struct store;

/*
 * Engagements that were not taken out of the list (OWN_LIST): first those whose next session has a
 * date, by that; then those whose next session has none; then those that are over; within that by
 * name. `like`: only those whose id, name or prefecture contains it (NULL: all). `today` (ISO day)
 * decides what is next.
 */
bool store_list(struct store *store, struct arena *arena, const char *today, const char *like,
	struct engagement_rows *out, struct err *err) MUST_USE;

/* Whether a sheet of the engagement is 要確認, by the states that are kept with the sheets: no
 * answer is read. Of the few that are seen at once it is asked one by one; for 1,741 it would cost
 * the start. False also where it cannot be read now. */
bool store_is_to_check(struct store *store, const char *engagement) MUST_USE NOT_NULL;

/* The engagement that was taken out of the list last; NULL: none is out. The id is in the arena. */
bool store_last_removed(
	struct store *store, struct arena *arena, const char **id, struct err *err) MUST_USE;

/* The sessions on a day that somebody leads, of courses in the list but one; `day` is ISO.
 * Everything is in the arena. */
bool store_sessions_on(struct store *store, struct arena *arena, const char *day,
	const char *but_engagement, struct held **out, size_t *count, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4, 5, 6);

#endif
