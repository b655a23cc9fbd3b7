/* All engagements, in the order of what is next. */
#ifndef BANSO_STORE_LIST_H
#define BANSO_STORE_LIST_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/engagements.h"

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

/* The engagement that was taken out of the list last; NULL: none is out. The id is in the arena. */
bool store_last_removed(
	struct store *store, struct arena *arena, const char **id, struct err *err) MUST_USE;

#endif
