/* 支援先: listed, found, opened, added, taken out of the list and put back. */
#ifndef BANSO_WORK_ENGAGEMENTS_H
#define BANSO_WORK_ENGAGEMENTS_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/course.h"
#include "banso/model/engagements.h"

struct store;

/* Those in the list, as they stand today: the next date first, then those whose next session has
 * none, then those that are over. `like`: only those whose id, name or prefecture contains it
 * (NULL: all). False with err. */
bool engagements_list(struct store *store, struct arena *arena, const char *like,
	struct engagement_rows *out, struct err *err) MUST_USE;

/* Whether a sheet of it is 要確認: see store_is_to_check(). */
bool engagement_is_to_check(struct store *store, const char *id) MUST_USE NOT_NULL;

/* Id of the one meant by its id, else by its name apart from width and white space, else by a part
 * of the name that matches one alone. False with err, which lists what it may be. */
bool engagement_find(struct store *store, struct arena *arena, const char *typed, const char **id,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Loads a course whole into the arena; its scenario is the store's. NULL with err. */
struct course *engagement_load(struct store *store, struct arena *arena, const char *id,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Adds one with its first values, in one transaction; its id goes to *id (in the arena). */
bool engagement_add(struct store *store, struct arena *arena, const struct new_engagement *wanted,
	const char **id, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Takes one out of the list, or puts it back; nothing of it is lost. False with err. */
bool engagement_take_out(struct store *store, struct course *course, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);
bool engagement_put_back(struct store *store, struct course *course, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Whether it is out of the list. */
bool engagement_is_out(const struct course *course) MUST_USE NOT_NULL;

/* The one that was taken out last; NULL: none is out. The id is in the arena. */
bool engagement_last_out(
	struct store *store, struct arena *arena, const char **id, struct err *err) MUST_USE;

#endif
