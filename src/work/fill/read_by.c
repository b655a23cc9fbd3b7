#include "read_by.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/course.h"
#include "banso/model/own.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/readers.h"
#include "banso/store/any_revision.h"
#include "banso/store/history.h"
#include "banso/store/store.h"
#include "banso/work/fill/datum.h"

void datum_see_readers(struct datum *datum, const struct course *course)
{
	datum->together = readers_together(course, &datum->place, datum->arena);
}

/* When a draft was begun is not known: only after what the text was last kept. Whoever said it
 * since, under whatever name, did not see the draft; but this window. */
static bool is_later(
	const struct datum *datum, const struct course *course, const struct place *place)
{
	long now = course_revision(course, place);

	return now && store_is_later(datum->store, place, &datum->place) &&
	       !store_wrote(datum->store, place, now);
}

void read_by_forget(struct datum *datum, const struct course *course)
{
	struct together *together = &datum->together;
	struct seen *seen;

	if (!together->is_text || !together->count)
		return;
	seen = ARENA_ARRAY(datum->arena, struct seen, together->count);
	memcpy(seen, together->seen, together->count * sizeof(*seen));
	for (size_t i = 0; i < together->count; i++) {
		if (!is_later(datum, course, &seen[i].place))
			continue;
		seen[i].revision = 0;
		together->said = CIRCLE_TEAM;
	}
	together->seen = seen;
}

/* Whoever wrote something in this window knows how it stands. */
static bool is_others(
	const struct datum *datum, const struct seen *seen, const struct course *course)
{
	long now = course_revision(course, &seen->place);

	return now != seen->revision && !(now && store_wrote(datum->store, &seen->place, now));
}

const struct seen *datum_changed_readers(const struct datum *datum, const struct course *course)
{
	for (size_t i = 0; i < datum->together.count; i++) {
		const struct seen *seen = &datum->together.seen[i];

		if (is_others(datum, seen, course))
			return seen;
	}
	return NULL;
}

static bool are_more(const struct datum *datum, const struct course *course)
{
	struct arena *scratch = arena_new();
	struct together now = readers_together(course, &datum->place, scratch);

	arena_free(scratch);
	return now.said > datum->together.said;
}

bool read_by_asks(const struct datum *datum, const struct course *course)
{
	return datum_changed_readers(datum, course) &&
	       (!datum->together.is_text || are_more(datum, course));
}

/* Nobody is given anything by a text that goes, or by fewer readers. */
static bool gives(
	const struct datum *datum, const struct course *course, const struct change *change)
{
	return datum->together.is_text ? *change->text != '\0' : readers_are_given(course, change);
}

void read_by_put(const struct datum *datum, const struct course *course, struct change *change)
{
	change->together = datum->together.seen;
	change->together_count = gives(datum, course, change) ? datum->together.count : 0;
}

/* What is left of the lines is reckoned from the course. A change of a text names their revision
 * (readers_together()), so that it is stale, and reckoned anew, where a colleague has said
 * something of one since. */
struct change *read_by_add(const struct datum *datum, const struct course *course, const char *text,
	struct change *changes, size_t *count)
{
	struct change change = {.place = datum->place, .seen_revision = REVISION_ANY, .text = ""};
	bool says_all = strcmp(change.place.form, OWN_SESSION) == 0 &&
			strcmp(change.place.field, OWN_SESSION_DECIDED_OPEN) == 0;

	if (!says_all &&
		!opened_lose_lines(course, &datum->place, text, datum->arena, &change.text))
		return changes;
	change.place.field = OWN_SESSION_DECIDED_LINES;
	changes = arena_push(datum->arena, changes, *count, sizeof(*changes));
	changes[(*count)++] = change;
	return changes;
}
