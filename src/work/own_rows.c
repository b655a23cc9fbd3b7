#include "banso/work/own_rows.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/store/drafts.h"
#include "banso/store/history.h"

struct words own_rows(struct store *store, const struct course *course, const struct place *table,
	struct arena *arena)
{
	const struct sheet *sheet = course_sheet(course, table->session, table->form, "");
	struct words all = course_rows(sheet, NULL, table->field, arena), shown = {0};
	struct place row = *table;

	for (size_t i = 0; i < all.count; i++) {
		row.row = all.items[i];
		if (!course_row_is_fresh(course, &row) || store_is_being_written(store, &row))
			words_add(&shown, arena, all.items[i]);
	}
	return shown;
}

/* --- out of it, and back --- */

/* What banso itself wrote there counts, too: it may have been somebody's choice. */
static bool has_words(const struct course *course, const struct place *row)
{
	const struct field *table;
	struct place cell = *row;

	cell.column = "";
	table = course_field(course, &cell);
	for (size_t i = 0; i < table->column_count; i++) {
		cell.column = table->columns[i].id;
		if (value_is_answer(course_value(course, &cell)))
			return true;
	}
	return false;
}

/* Whether a row was taken out, in whatever way: a row that went unnoticed is missed the most. */
static bool is_out(const struct course *course, const struct place *row)
{
	const struct value *now = course_value(course, row);

	return *row->row && !*row->column && now && !*now->text && has_words(course, row);
}

bool own_rows_lack(const struct course *course, const struct place *table)
{
	const struct sheet *sheet = course_sheet(course, table->session, table->form, "");
	struct place row = *table;

	row.column = "";
	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		row.row = sheet->values[i].row;
		if (strcmp(sheet->values[i].field, table->field) == 0 &&
			!*sheet->values[i].column && is_out(course, &row))
			return true;
	}
	return false;
}

bool own_row_take_out(
	struct store *store, struct course *course, const struct place *row, struct err *err)
{
	struct change change = {.place = *row,
		.seen_revision = REVISION_ANY,
		.text = "",
		.why = _("一覧から外した")};

	return store_change(store, course, &change, err) != CHANGE_FAILED;
}

bool own_row_bring_back(struct store *store, struct course *course, struct arena *arena,
	const struct place *table, const char **row, struct err *err)
{
	struct place place = *table;
	struct history history;

	*row = NULL;
	place.row = place.column = "";
	if (!store_history(store, arena, &place, &history, err))
		return false;
	for (size_t i = 0; i < history.count; i++) {
		const struct history_entry *entry = &history.items[i];
		struct change change = {.place = entry->place,
			.seen_revision = REVISION_ANY,
			.text = entry->before,
			.why = _("一覧に戻した")};

		if (*entry->text || !*entry->before || !is_out(course, &entry->place))
			continue;
		*row = entry->place.row;
		return store_change(store, course, &change, err) != CHANGE_FAILED;
	}
	return true;
}
