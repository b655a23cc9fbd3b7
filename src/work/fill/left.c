#include "banso/work/fill/left.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/store/drafts.h"
#include "banso/store/stand.h"

bool left_drafts(struct store *store, struct arena *arena, struct drafts *out)
{
	return store_drafts(store, arena, NULL, out, NULL);
}

bool left_draft_at(struct store *store, const struct place *place)
{
	struct arena *scratch = arena_new();
	struct draft draft;
	bool found = store_draft(store, scratch, place, &draft);

	arena_free(scratch);
	return found;
}

bool left_draft_of(
	struct store *store, struct arena *arena, const struct place *place, struct draft *out)
{
	return store_draft(store, arena, place, out);
}

static bool is_within(const struct place *place, const struct place *within)
{
	return strcmp(place->session, within->session) == 0 &&
	       strcmp(place->form, within->form) == 0 &&
	       (!*within->respondent || strcmp(place->respondent, within->respondent) == 0) &&
	       (!*within->field || strcmp(place->field, within->field) == 0);
}

struct drafts left_drafts_in(struct store *store, struct arena *arena, const struct place *within)
{
	struct drafts all;
	size_t count = 0;

	MAY_FAIL(store_drafts(store, arena, within->engagement, &all, NULL));
	for (size_t i = 0; i < all.count; i++)
		if (is_within(&all.items[i].place, within))
			all.items[count++] = all.items[i];
	all.count = count;
	return all;
}

void left_take_up(struct store *store, const struct draft *draft)
{
	MAY_FAIL(store_adopt_draft(store, draft, NULL));
}

bool left_discard(struct store *store, const struct draft *draft, struct err *err)
{
	return store_discard_draft(store, draft, err);
}

void left_stand(struct store *store, const struct place *place)
{
	store_stand(store, place);
}

bool left_stood(struct store *store, struct arena *arena, const char *engagement,
	const struct place *sheet, struct place *out)
{
	return store_stood(store, arena, engagement, sheet, out);
}
