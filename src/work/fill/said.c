#include "banso/work/fill/said.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/session/readers.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/store/drafts.h"

static bool keep(struct store *store, struct course *course, const struct place *place, bool is_so,
	struct err *err)
{
	const struct change change = {
		.place = *place, .seen_revision = REVISION_ANY, .text = is_so ? "true" : ""};

	return store_change(store, course, &change, err) != CHANGE_FAILED;
}

bool said_done(struct store *store, struct course *course, const struct place *sheet, bool is_done,
	struct err *err)
{
	const struct form *form = course_form(course, sheet->form);
	struct progress progress = progress_of(
		course, form, course_sheet(course, sheet->session, sheet->form, sheet->respondent));
	struct place place = *sheet;

	if (is_done && progress.state == SHEET_UNTOUCHED)
		return err_set(err, "%s",
			_("まだ何も書いていないので、完了にできません。使わない帳票は、帳票の一覧の x で外せます。"));
	if (is_done && progress.broken)
		return err_set(err, "%s",
			_("要確認の項目があるので、完了にできません。! の付いた項目を直してください。"));
	place.field = OWN_SHEET_DONE;
	place.row = place.column = "";
	return keep(store, course, &place, is_done, err);
}

bool said_unquoted(struct store *store, struct course *course, const struct place *sheet,
	const char *field, bool is_unquoted, struct err *err)
{
	struct place place = voice_unquoted_place(sheet, field);
	struct arena *scratch = arena_new();
	struct change change = readers_change(course, &place, is_unquoted ? "true" : "", scratch);
	bool good;

	/* Whoever takes readers away is never kept from it. */
	if (is_unquoted)
		change.seen_revision = REVISION_ANY;
	good = store_change(store, course, &change, err) <= CHANGE_SAME;
	arena_free(scratch);
	return good;
}

/* Also a row that is blank as yet, or a reason why something is. */
static bool has_anything(const struct sheet *sheet)
{
	for (size_t i = 0; i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];
		const struct value *position =
			*value->row ? sheet_value(sheet, value->field, value->row, "") : NULL;
		bool is_gone = position && !*position->text;

		if (!is_gone && (*value->text || *value->reason))
			return true;
	}
	return false;
}

struct said_stands said_stands(struct store *store, const struct course *course, const char *form)
{
	struct said_stands found = {.drafts = store_count_drafts(store, course->id, form)};

	for (size_t i = 0; i < course->sheet_count; i++)
		if (strcmp(course->sheets[i].form, form) == 0)
			found.sheets += has_anything(&course->sheets[i]);
	return found;
}

bool said_unused(struct store *store, struct course *course, const char *form, bool is_unused,
	struct err *err)
{
	struct place place = flow_use_place(course, form);

	return keep(store, course, &place, is_unused, err);
}
