#include "banso/screen/removed.h"

#include <string.h>

#include "banso/base/i18n.h"

static bool has_words(const struct sheet *sheet, const struct value *position)
{
	for (size_t i = 0; i < sheet->value_count; i++) {
		const struct value *each = &sheet->values[i];

		if (*each->column && *each->text && strcmp(each->field, position->field) == 0 &&
			strcmp(each->row, position->row) == 0)
			return true;
	}
	return false;
}

bool removed_any(const struct course *course, const struct place *table)
{
	const struct sheet *sheet = course_sheet(course, table->session, table->form, "");

	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		const struct value *each = &sheet->values[i];

		if (*each->row && !*each->column && !*each->text &&
			strcmp(each->field, table->field) == 0 && has_words(sheet, each))
			return true;
	}
	return false;
}

bool removed_take_out(struct app *app, const struct place *row, bool is_blank, struct err *err)
{
	struct change change = {.place = *row,
		.seen_revision = REVISION_ANY,
		.text = "",
		.why = is_blank ? NULL : _("一覧から外した")};

	return store_change(app->store, app->course, &change, err) != CHANGE_FAILED;
}

/* Taken out, and still out; one that never held anything was none. */
static bool is_out(const struct app *app, const struct history_entry *entry)
{
	const struct value *now = course_value(app->course, &entry->place);

	return *entry->place.row && !*entry->place.column && !*entry->text && *entry->before &&
	       *entry->why && now && !*now->text;
}

bool removed_bring_back(struct app *app, struct arena *arena, const struct place *table,
	const char **row, struct err *err)
{
	struct place place = *table;
	struct history history;

	*row = NULL;
	place.row = place.column = "";
	if (!store_history(app->store, arena, &place, &history, err))
		return false;
	for (size_t i = 0; i < history.count; i++) {
		const struct history_entry *entry = &history.items[i];
		struct change change = {.place = entry->place,
			.seen_revision = REVISION_ANY,
			.text = entry->before,
			.why = _("一覧に戻した")};

		if (!is_out(app, entry))
			continue;
		*row = entry->place.row;
		return store_change(app->store, app->course, &change, err) != CHANGE_FAILED;
	}
	return true;
}
