#include "banso/work/fill/table_rows.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/rows.h"
#include "banso/store/change.h"
#include "banso/store/drafts.h"
#include "banso/work/judge.h"

/* The present state of a table. */
struct table {
	const struct sheet *sheet;
	const struct field *field;
	struct words rows;
	struct arena *arena; /* scratch */
};

static void table_look(struct table *table, const struct course *course, const struct place *place)
{
	struct place whole = *place;

	whole.row = whole.column = "";
	table->field = course_field(course, &whole);
	table->sheet = course_sheet(course, place->session, place->form, place->respondent);
	table->rows = course_rows(table->sheet, table->field, table->field->id, table->arena);
}

static struct table table_open(const struct course *course, const struct place *place)
{
	struct table table = {.arena = arena_new()};

	table_look(&table, course, place);
	return table;
}

static struct place cell_place(const struct place *row, const char *column)
{
	struct place place = *row;

	place.column = column;
	return place;
}

/* A change that keeps the value seen here: it is refused if somebody has saved since. */
static struct change as_seen(
	const struct course *course, const struct place *row, const char *column)
{
	struct change change = {.place = cell_place(row, column), .text = "", .reason = ""};
	const struct value *value = course_value(course, &change.place);

	if (value) {
		change.seen_revision = value->revision;
		change.text = value->text;
		change.reason = value->reason;
	}
	return change;
}

/* --- where a row goes --- */

static const char *position_of(const struct table *table, const char *row)
{
	return rows_position(table->sheet, table->field, row, table->arena);
}

static const char *position_between(
	const struct table *table, const char *before, const char *after)
{
	struct buf position = {0};
	const char *copy;

	rows_put_between(&position, before, after);
	copy = arena_strdup(table->arena, buf_text(&position));
	buf_free(&position);
	return copy;
}

static struct words others(const struct table *table, const char *moved)
{
	struct words rows = {0};

	for (size_t i = 0; i < table->rows.count; i++)
		if (strcmp(table->rows.items[i], moved) != 0)
			words_add(&rows, table->arena, table->rows.items[i]);
	return rows;
}

/* Two people who insert a row at the same place at once give both rows the same position. Rows with
 * equal positions get different ones, in their present order, before a row goes between them. */
static bool part_equal(struct store *store, struct course *course, struct table *table,
	const struct place *place, size_t at, const char *moved, struct err *err)
{
	struct words rows = others(table, moved);
	struct change *changes = ARENA_ARRAY(table->arena, struct change, rows.count + 1);
	bool is_between = at > 0 && at < rows.count;
	const char *equal = is_between ? position_of(table, rows.items[at - 1]) : "";
	const char *before = equal, *after;
	struct place row = *place;
	size_t end = at, count = 0;

	while (is_between && end < rows.count &&
		strcmp(position_of(table, rows.items[end]), equal) == 0)
		end++;
	after = end < rows.count ? position_of(table, rows.items[end]) : "";
	for (size_t i = at; i < end; i++) {
		row.row = rows.items[i];
		changes[count] = as_seen(course, &row, "");
		changes[count++].text = before = position_between(table, before, after);
	}
	if (!store_change_all(store, course, changes, count, err))
		return false;
	table_look(table, course, place);
	return true;
}

/* The position for a row there, in the table's arena. */
static const char *position_at(const struct table *table, size_t at, const char *moved)
{
	struct buf position = {0};
	const char *copy;

	rows_put_position_at(
		&position, table->sheet, table->field, table->rows, at, moved, table->arena);
	copy = arena_strdup(table->arena, buf_text(&position));
	buf_free(&position);
	return copy;
}

/* --- a new one --- */

/* At the end the store chooses the position, since it knows rows that were added just now. */
static bool add_at(struct store *store, struct course *course, const struct place *place,
	struct table *table, size_t at, const struct change *cells, size_t count, const char **row,
	struct err *err)
{
	const char *position;

	if (!part_equal(store, course, table, place, at, "", err))
		return false;
	position = at < table->rows.count ? position_at(table, at, "") : "";
	return store_add_row(
		store, course, place, TABLE_ROW_PREFIX, position, cells, count, row, err);
}

bool table_add_row(struct store *store, struct course *course, const struct place *table, size_t at,
	const char **row, struct err *err)
{
	struct table now = table_open(course, table);
	bool good = add_at(store, course, table, &now, at, NULL, 0, row, err);

	arena_free(now.arena);
	return good;
}

/* The cell as a reader sees it: in a starter row this includes the word it came with. */
static struct change cell_as_read(const struct course *course, const struct table *table,
	const struct place *row, size_t column)
{
	struct change cell = {.place = cell_place(row, table->field->columns[column].id)};
	const struct value *value = course_value(course, &cell.place);

	if (value_is_answer(value))
		cell.text = value->text;
	else
		cell.text = column == 0 && words_have(table->field->rows, row->row) ? row->row : "";
	cell.reason = value ? value->reason : "";
	return cell;
}

bool table_copy_row(struct store *store, struct course *course, const struct place *like,
	const char **row, struct err *err)
{
	struct table now = table_open(course, like);
	size_t at = words_index(now.rows, like->row) + 1, count = 0;
	struct change *cells = ARENA_ARRAY(now.arena, struct change, now.field->column_count);
	bool good;

	for (size_t i = 0; i < now.field->column_count; i++) {
		cells[count] = cell_as_read(course, &now, like, i);
		count += *cells[count].text != '\0';
	}
	good = add_at(store, course, like, &now, at, cells, count, row, err);
	arena_free(now.arena);
	return good;
}

/* --- where it stands --- */

const char *table_position(
	const struct course *course, const struct place *row, struct arena *arena)
{
	struct table now = table_open(course, row);
	const char *position =
		arena_strdup(arena, rows_position(now.sheet, now.field, row->row, now.arena));

	arena_free(now.arena);
	return position;
}

/* An untouched starter row has no position value to clear: it first gets the position that it has.
 */
static bool put_at(struct store *store, struct course *course, const struct table *table,
	const struct place *row, const char *position, struct err *err)
{
	const struct place place = cell_place(row, "");
	const struct value *seen = course_value(course, &place);
	bool is_first = !seen && !*position;
	struct change changes[] = {
		{.place = place,
			.text = rows_position(table->sheet, table->field, row->row, table->arena)},
		{.place = place, .text = position},
	};

	changes[1].seen_revision = seen ? seen->revision : is_first;
	return store_change_all(store, course, changes + !is_first, 1 + (size_t)is_first, err);
}

bool table_put_row(struct store *store, struct course *course, const struct place *row,
	const char *position, struct err *err)
{
	struct table now = table_open(course, row);
	bool good = put_at(store, course, &now, row, position, err);

	arena_free(now.arena);
	return good;
}

bool table_move_row(struct store *store, struct course *course, const struct place *row, size_t at,
	struct err *err)
{
	struct table now = table_open(course, row);
	bool good = part_equal(store, course, &now, row, at, row->row, err) &&
		    put_at(store, course, &now, row, position_at(&now, at, row->row), err);

	arena_free(now.arena);
	return good;
}

/* --- rows that a table came with --- */

/* The word of such a row becomes the value of its first column. */
bool table_confirm_row(struct store *store, struct course *course, const struct place *row,
	bool *taken, struct err *err)
{
	struct table now = table_open(course, row);
	struct change change = as_seen(course, row, now.field->columns[0].id);
	size_t written = 0;
	bool good = true;

	for (size_t i = 0; i < now.field->column_count; i++) {
		const struct place cell = cell_place(row, now.field->columns[i].id);

		written += value_is_answer(course_value(course, &cell));
	}
	*taken = written == 0;
	if (written > 1 || (written == 1 && strcmp(change.text, row->row) != 0))
		good = err_set(err,
			_("この行には、もう書かれています。なかったことにするときは x を押します。"));
	else {
		change.text = *taken ? row->row : "";
		good = store_change_all(store, course, &change, 1, err);
	}
	arena_free(now.arena);
	return good;
}

bool table_put_row_behind(struct store *store, struct course *course, const struct place *row,
	const char *after, struct err *err)
{
	struct table now = table_open(course, row);
	size_t at = *after ? words_index(others(&now, row->row), after) + 1 : 0;

	arena_free(now.arena);
	return table_move_row(store, course, row, at, err);
}

/* --- undo --- */

static enum change_result refuse_undo(struct err *err)
{
	err_set(err, "%s", _("この行は、そのあとでまた変わっています。元に戻しませんでした。"));
	return CHANGE_STALE;
}

enum change_result table_put_row_back(struct store *store, struct course *course,
	const struct place *row, const char *before, const char *written, struct err *err)
{
	struct table now = table_open(course, row);
	enum change_result result = CHANGE_FAILED;

	if (strcmp(position_of(&now, row->row), written) != 0)
		result = refuse_undo(err);
	else if (put_at(store, course, &now, row, before, err))
		result = CHANGE_KEPT;
	arena_free(now.arena);
	return result;
}

/* Whether what was written there still stands. */
static bool stands(const struct course *course, const struct change *written)
{
	const struct value *value = course_value(course, &written->place);

	return strcmp(value_text(value), written->text) == 0 &&
	       strcmp(value ? value->reason : "", written->reason) == 0;
}

static enum change_result refuse_written(
	const struct course *course, const struct place *cell, struct err *err)
{
	const struct value *value = course_value(course, cell);

	err_set(err, _("%sさんがこの行に書いたので、そのまま残しました。消すときは x を押します。"),
		value ? value->who : "");
	return CHANGE_STALE;
}

/* The cell as it was left here; blank where it was not written. */
static struct change as_left(
	const struct change *left, size_t count, const struct place *row, const char *column)
{
	struct change cell = {.place = cell_place(row, column), .text = "", .reason = ""};

	for (size_t i = 0; i < count; i++)
		if (strcmp(left[i].place.column, column) == 0)
			cell = left[i];
	return cell;
}

/* The cells go with it as they are, so that one that is written in the same moment holds it. */
enum change_result table_take_added_out(struct store *store, struct course *course,
	const struct place *row, const char *position, const struct change *left, size_t count,
	struct err *err)
{
	struct table now = table_open(course, row);
	size_t columns = now.field->column_count;
	struct change *changes = ARENA_ARRAY(now.arena, struct change, columns + 1);
	enum change_result result = CHANGE_KEPT;

	if (strcmp(position_of(&now, row->row), position) != 0)
		result = refuse_undo(err);
	for (size_t i = 0; result == CHANGE_KEPT && i < columns; i++) {
		const struct change cell = as_left(left, count, row, now.field->columns[i].id);

		changes[i] = as_seen(course, row, cell.place.column);
		if (!stands(course, &cell))
			result = refuse_written(course, &cell.place, err);
	}
	changes[columns] = as_seen(course, row, "");
	changes[columns].text = "";
	if (result == CHANGE_KEPT && store_is_being_written(store, &changes[columns].place)) {
		err_set(err, "%s",
			_("この行には書きかけがあるので、そのまま残しました。消すときは x を押します。"));
		result = CHANGE_STALE;
	}
	if (result == CHANGE_KEPT && !store_change_all(store, course, changes, columns + 1, err))
		result = CHANGE_FAILED;
	arena_free(now.arena);
	return result;
}

static bool put_cells(struct store *store, struct course *course, const struct change *cells,
	size_t count, struct err *err)
{
	struct arena *scratch = arena_new();
	struct change *changes = ARENA_ARRAY(scratch, struct change, count);
	bool good;

	for (size_t i = 0; i < count; i++) {
		changes[i] = as_seen(course, &cells[i].place, cells[i].place.column);
		changes[i].text = cells[i].text;
		changes[i].reason = cells[i].reason;
	}
	good = store_change_all(store, course, changes, count, err);
	arena_free(scratch);
	return good;
}

enum change_result table_put_cells_back(struct store *store, struct course *course,
	const struct change *before, const struct change *written, size_t count, struct err *err)
{
	for (size_t i = 0; i < count; i++)
		if (!stands(course, &written[i]))
			return refuse_undo(err);
	return put_cells(store, course, before, count, err) ? CHANGE_KEPT : CHANGE_FAILED;
}

/* --- blank --- */

static bool remove_if_blank(struct store *store, struct course *course, const struct table *table,
	const struct place *row)
{
	size_t columns = table->field->column_count;
	struct change *changes = ARENA_ARRAY(table->arena, struct change, columns + 1);

	for (size_t i = 0; i < columns; i++) {
		changes[i] = as_seen(course, row, table->field->columns[i].id);
		if (value_is_answer(course_value(course, &changes[i].place)))
			return false;
	}
	changes[columns] = as_seen(course, row, "");
	changes[columns].text = "";
	return store_change_all(store, course, changes, columns + 1, NULL);
}

bool table_remove_blank(struct store *store, struct course *course, const struct place *row)
{
	struct place place = cell_place(row, "");
	struct table now = table_open(course, row);
	bool good =
		!store_is_being_written(store, &place) && remove_if_blank(store, course, &now, row);

	arena_free(now.arena);
	return good;
}

bool table_keep_reason(struct store *store, struct course *course, const struct place *table,
	const char *reason, struct err *err)
{
	struct arena *scratch = arena_new();
	struct change change = as_seen(course, table, "");
	struct place draft = place_of_reason(scratch, table);
	struct along along = {.draft = &draft};
	bool good;

	change.text = "";
	good = judge_reason(reason, scratch, &change.reason, err) &&
	       store_change_along(store, course, &change, &along, err) <= CHANGE_SAME;
	arena_free(scratch);
	return good;
}
