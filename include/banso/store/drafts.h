/* Texts typed and not yet committed: of one person, a window and a place (model/draft.h). */
#ifndef BANSO_STORE_DRAFTS_H
#define BANSO_STORE_DRAFTS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/draft.h"

struct arena;
struct place;
struct store;

/* Keeps the text as the draft of this window at the place, instead of the one before. */
bool store_keep_draft(struct store *store, const struct place *place, const char *text,
	long seen_revision, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

bool store_drop_draft(struct store *store, const struct place *place, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Drafts of this user but for those of other windows that are still open; `engagement` NULL: of
 * all. */
bool store_drafts(struct store *store, struct arena *arena, const char *engagement,
	struct drafts *out, struct err *err) MUST_USE;

/* The draft at the place, of this window before one that a closed window left; false: none. */
bool store_draft(struct store *store, struct arena *arena, const struct place *place,
	struct draft *out) MUST_USE NOT_NULL;

/* Whether anybody, in whatever window, has a draft in a row. */
bool store_is_being_written(struct store *store, const struct place *row) MUST_USE NOT_NULL;

/* How many drafts anybody has on the sheets of a form. */
size_t store_count_drafts(
	struct store *store, const char *engagement, const char *form) MUST_USE NOT_NULL;

/* A draft that a window left which is gone becomes this one's, if it has none there. */
bool store_adopt_draft(struct store *store, const struct draft *draft, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);
bool store_discard_draft(struct store *store, const struct draft *draft, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

#endif
