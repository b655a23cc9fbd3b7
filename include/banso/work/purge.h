/* 個人情報の削除: see store/purge.h for what goes, and what stays. */
#ifndef BANSO_WORK_PURGE_H
#define BANSO_WORK_PURGE_H

#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/course.h"
#include "banso/model/purged.h"

struct store;

/* What a person is shown before they decide: a number that is another one once anything of it was
 * changed. */
int64_t purge_shown(struct store *store, struct arena *arena, const struct course *course,
	const struct place *places, size_t count) MUST_USE NOT_NULL;
int64_t purge_of_person_shown(struct store *store, struct arena *arena, const struct course *course,
	const char *person) MUST_USE NOT_NULL;

/* Other notes in which something is written now, and which go with it all the same, with all that
 * is written there: they had a line of it once. In the arena. */
struct place *purge_along(struct store *store, struct arena *arena, const struct course *course,
	const struct place *place, size_t *count) MUST_USE NOT_NULL;

/* All at and below the places, at least one, of one engagement (a part that is "" matches
 * everything). `shown`: that number; PURGE_UNSEEN: nobody was asked. False with
 * err: nothing was removed. */
bool purge_at(struct store *store, struct arena *arena, const struct course *course,
	const struct place *places, size_t count, int64_t shown, struct purged *out,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4, 7);

/* In how many texts that stay a name is no longer hidden in papers once all at and below the place
 * is purged, or all of the participant: the name, also a former one, was kept nowhere else. */
size_t purge_uncovers(struct store *store, struct arena *arena, const struct course *course,
	const struct place *place) MUST_USE NOT_NULL;
size_t purge_of_person_uncovers(struct store *store, struct arena *arena,
	const struct course *course, const char *person) MUST_USE NOT_NULL;

/* All of a participant: who they are, where they were expected and came, all that they wrote. */
bool purge_of_person(struct store *store, struct arena *arena, const struct course *course,
	const char *person, int64_t shown, struct purged *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4, 6);

/* The number of the newest one; whether one with a higher number removed what stood at the place,
 * or, where that is not known (NULL), anything. */
int64_t purge_last(struct store *store) MUST_USE NOT_NULL;
bool purge_took(struct store *store, const struct place *place, int64_t last) MUST_USE
	NOT_NULL_AT(1);

#endif
