/* Which sessions of other courses are on a day. */
#ifndef BANSO_STORE_DAYS_H
#define BANSO_STORE_DAYS_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/session/day_words.h"

struct arena;
struct store;

/* Those that somebody leads, of courses in the list but one; `day` is ISO. Everything is in the
 * arena. */
bool store_sessions_on(struct store *store, struct arena *arena, const char *day,
	const char *but_engagement, struct held **out, size_t *count, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4, 5, 6);

#endif
