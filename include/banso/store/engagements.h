/* Engagements are added, and found by what somebody typed. */
#ifndef BANSO_STORE_ENGAGEMENTS_H
#define BANSO_STORE_ENGAGEMENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/engagements.h"

struct arena;
struct store;

/* Adds an engagement with its first values, in one transaction; its id goes to *id (in the arena).
 */
bool store_add_engagement(struct store *store, struct arena *arena,
	const struct new_engagement *wanted, const char **id, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4);

/*
 * Id of the engagement meant by its id, else by its name apart from width and white
 * space, else by a part of the name that matches one alone. err lists what it may be.
 */
bool store_find_engagement(struct store *store, struct arena *arena, const char *typed,
	const char **id, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* How many others have the same name, or the same name and prefecture; 0 where that cannot be read.
 */
int64_t store_count_namesakes(struct store *store, const char *id, bool in_pref) MUST_USE NOT_NULL;

#endif
