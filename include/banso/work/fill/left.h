/* What this person left behind: texts typed and not kept, in any course or in none yet, and the
 * places where they stood. */
#ifndef BANSO_WORK_FILL_LEFT_H
#define BANSO_WORK_FILL_LEFT_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/draft.h"
#include "banso/model/place.h"

struct arena;
struct store;

/* Drafts of all courses, but for those of other windows that are still open. False where they
 * cannot be read. */
bool left_drafts(struct store *store, struct arena *arena, struct drafts *out) MUST_USE NOT_NULL;

/* Whether there is one at a place. */
bool left_draft_at(struct store *store, const struct place *place) MUST_USE NOT_NULL;

/* The same; it goes to *out. */
bool left_draft_of(struct store *store, struct arena *arena, const struct place *place,
	struct draft *out) MUST_USE NOT_NULL;

/* Those of one sheet, or with `within->field` or `->respondent` of that field of it or that person
 * alone. In the arena. */
struct drafts left_drafts_in(
	struct store *store, struct arena *arena, const struct place *within) MUST_USE NOT_NULL;

/* To go on with it in this window; to throw it away. */
void left_take_up(struct store *store, const struct draft *draft) NOT_NULL;
bool left_discard(struct store *store, const struct draft *draft, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* The person stands there now. */
void left_stand(struct store *store, const struct place *place) NOT_NULL;
/* Where they stood last, in the engagement (`sheet` NULL) or in the sheet; false: nowhere. */
bool left_stood(struct store *store, struct arena *arena, const char *engagement,
	const struct place *sheet, struct place *out);

#endif
