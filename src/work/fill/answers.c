#include "banso/work/fill/answers.h"

#include <string.h>

#include "banso/model/rows.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"

bool answers_give(
	struct store *store, struct course *course, const struct change *change, struct err *err)
{
	struct change over = *change;
	const char *row;

	if (strcmp(change->place.row, "+") == 0)
		return store_add_row(
			store, course, &change->place, TABLE_ROW_PREFIX, "", change, 1, &row, err);
	over.seen_revision = REVISION_ANY;
	return store_change(store, course, &over, err) <= CHANGE_SAME;
}

bool answers_give_reason(struct store *store, struct course *course, const struct place *place,
	const char *reason, struct err *err)
{
	const struct value *there = course_value(course, place);
	struct change change = {.place = *place,
		.seen_revision = course_revision(course, place),
		.text = there ? there->text : "",
		.reason = reason};

	return store_change(store, course, &change, err) <= CHANGE_SAME;
}
