#include "banso/screen/fill/own_list.h"

#include <string.h>

#include "banso/base/i18n.h"

struct words own_list_rows(const struct app *app, const struct place *table, struct arena *arena)
{
	const struct sheet *sheet = course_sheet(app->course, table->session, table->form, "");
	struct words all = course_rows(sheet, NULL, table->field, arena), shown = {0};
	struct place row = *table;

	for (size_t i = 0; i < all.count; i++) {
		row.row = all.items[i];
		if (!course_row_is_fresh(app->course, &row) ||
			store_is_being_written(app->store, &row))
			words_add(&shown, arena, all.items[i]);
	}
	return shown;
}

bool own_list_focus(struct list *list, struct words rows, const char *row)
{
	size_t at = words_index(rows, row);

	if (at < rows.count)
		list->focus = at;
	return at < rows.count;
}

void own_list_put_person(struct buf *out, const struct participant *who)
{
	buf_puts(out, *who->name ? who->name : _("（氏名なし）"));
	if (who->is_gone)
		buf_puts(out, _("（外した人）"));
}

/* --- out of it, and back --- */

/* What banso itself wrote when it added the row is nothing that anybody misses. */
static bool has_words(const struct course *course, const struct place *row)
{
	const struct field *table;
	struct place cell = *row;

	cell.column = "";
	table = course_field(course, &cell);
	for (size_t i = 0; i < table->column_count; i++) {
		const struct field *column = &table->columns[i];
		const struct value *value;

		cell.column = column->id;
		value = course_value(course, &cell);
		if (value_is_answer(value) && !(column->given && value->revision == 1))
			return true;
	}
	return false;
}

/* It does not matter how the row went: one that went unnoticed is missed the most. */
static bool is_out(const struct course *course, const struct place *row)
{
	const struct value *now = course_value(course, row);

	return *row->row && !*row->column && now && !*now->text && has_words(course, row);
}

bool own_list_lacks(const struct course *course, const struct place *table)
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

bool own_list_take_out(struct app *app, const struct place *row, struct err *err)
{
	struct change change = {.place = *row,
		.seen_revision = REVISION_ANY,
		.text = "",
		.why = _("一覧から外した")};

	return store_change(app->store, app->course, &change, err) != CHANGE_FAILED;
}

bool own_list_bring_back(struct app *app, struct arena *arena, const struct place *table,
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

		if (*entry->text || !*entry->before || !is_out(app->course, &entry->place))
			continue;
		*row = entry->place.row;
		return store_change(app->store, app->course, &change, err) != CHANGE_FAILED;
	}
	return true;
}
