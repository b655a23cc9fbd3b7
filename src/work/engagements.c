#include "banso/work/engagements.h"

#include "banso/model/own.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/store/engagements.h"
#include "banso/store/list.h"
#include "banso/store/load.h"
#include "banso/text/date/moment.h"

bool engagements_list(struct store *store, struct arena *arena, const char *like,
	struct engagement_rows *out, struct err *err)
{
	char today[DATE_ISO_BYTES];

	date_iso(moment_today(), today);
	return store_list(store, arena, today, like, out, err);
}

bool engagement_is_to_check(struct store *store, const char *id)
{
	return store_is_to_check(store, id);
}

bool engagement_find(struct store *store, struct arena *arena, const char *typed, const char **id,
	struct err *err)
{
	return store_find_engagement(store, arena, typed, id, err);
}

struct course *engagement_load(
	struct store *store, struct arena *arena, const char *id, struct err *err)
{
	return store_load(store, arena, id, err);
}

bool engagement_add(struct store *store, struct arena *arena, const struct new_engagement *wanted,
	const char **id, struct err *err)
{
	return store_add_engagement(store, arena, wanted, id, err);
}

/* --- out of the list, and back --- */

static struct place out_place(const struct course *course)
{
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	place.form = OWN_LIST;
	place.field = OWN_LIST_REMOVED;
	return place;
}

static bool set_out(struct store *store, struct course *course, const char *text, struct err *err)
{
	struct change change = {
		.place = out_place(course), .seen_revision = REVISION_ANY, .text = text};

	return store_change(store, course, &change, err) != CHANGE_FAILED;
}

bool engagement_take_out(struct store *store, struct course *course, struct err *err)
{
	return set_out(store, course, "true", err);
}

bool engagement_put_back(struct store *store, struct course *course, struct err *err)
{
	return set_out(store, course, "", err);
}

bool engagement_is_out(const struct course *course)
{
	struct place place = out_place(course);

	return *course_text(course, &place) != '\0';
}

bool engagement_last_out(struct store *store, struct arena *arena, const char **id, struct err *err)
{
	return store_last_removed(store, arena, id, err);
}
