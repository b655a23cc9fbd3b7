#include "cells.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/rows.h"
#include "banso/model/year.h"
#include "banso/text/date/read.h"
#include "banso/text/date/words.h"
#include "banso/text/width.h"

#define CELLS_JOINT "・"

/* --- cells --- */

/* A day of the course's own year needs no year; in front of the name of a session none stands. */
static void put_day(struct buf *out, const struct course *course, const char *text)
{
	const char *words = text;
	struct date date;

	if (!date_parse(text, &date))
		buf_puts(out, date_split_named(text, &date, &words) ? words : text);
	else if (date_fiscal_year(date) == course_fiscal_year(course))
		date_put_short(out, date);
	else
		date_put_dotted(out, date);
}

/* What was typed there and could not be kept: what is kept, if anything, is not all there is. */
static void put_sign(struct buf *out, const struct drafts *drafts, const struct place *cell)
{
	for (size_t i = 0; i < drafts->count; i++)
		if (place_equal(&drafts->items[i].place, cell)) {
			buf_puts(out, _("（書きかけ）"));
			return;
		}
}

static void put_cell(struct buf *out, const struct rows_box *box, const char *row, size_t column)
{
	const struct course *course = box->app->course;
	const struct field *field = &box->field->columns[column];
	struct place place = box->place;
	const struct value *value;

	place.row = row;
	place.column = field->id;
	value = course_value(course, &place);
	/* Whether a row that came with the table is used, or only offered. */
	if (column == 0 && words_have(box->field->rows, row))
		buf_puts(out, rows_is_written(course_sheet(course, place.session, place.form,
						      place.respondent),
				      box->field, row)
				      ? _("[レ] ")
				      : "[  ] ");
	put_sign(out, &box->drafts, &place);
	if (value_is_answer(value) && field->type == FIELD_DATE) {
		put_day(out, course, value->text);
	} else if (value_is_answer(value)) {
		answer_put(out, field, course_options(course, field), value->text);
		buf_puts(out, field->unit);
	} else if (column == 0 && words_have(box->field->rows, row)) {
		buf_puts(out, row);
	}
}

const char *const *cells_read(struct arena *arena, const struct rows_box *box)
{
	size_t columns = box->field->column_count;
	const char **cells = ARENA_ARRAY(arena, const char *, box->rows.count *columns);

	for (size_t i = 0; i < box->rows.count * columns; i++) {
		struct buf cell = {0};

		put_cell(&cell, box, box->rows.items[i / columns], i % columns);
		cells[i] = arena_strdup(arena, buf_text(&cell));
		buf_free(&cell);
	}
	return cells;
}

/* --- columns --- */

static enum table_kind kind_of(enum field_type type)
{
	switch (type) {
	case FIELD_TEXT:
		return TABLE_TEXT;
	case FIELD_LINE:
	case FIELD_MULTI:
	case FIELD_TABLE:
		return TABLE_LINE;
	case FIELD_NUMBER:
	case FIELD_DATE:
	case FIELD_TIME:
	case FIELD_CODE:
	case FIELD_CHOICE:
	case FIELD_SCALE:
	case FIELD_CHECK:
		return TABLE_SHORT;
	}
	return TABLE_LINE;
}

static int widest_option(struct options options)
{
	int widest = 0;

	for (size_t i = 0; i < options.count; i++)
		if (width_text(options.items[i].label) > widest)
			widest = width_text(options.items[i].label);
	return widest;
}

static const char *head_of(const struct field *column)
{
	return *column->short_label ? column->short_label : column->label;
}

struct table cells_table(struct arena *arena, const struct rows_box *box)
{
	const struct field *table = box->field;
	struct table_column *columns = ARENA_ARRAY(arena, struct table_column, table->column_count);

	for (size_t i = 0; i < table->column_count; i++) {
		const struct field *column = &table->columns[i];

		columns[i] =
			(struct table_column){head_of(column), column->sign, kind_of(column->type),
				widest_option(course_options(box->app->course, column))};
	}
	return (struct table){.columns = columns,
		.column_count = table->column_count,
		.cells = box->cells,
		.row_count = box->rows.count,
		.is_numbered = true};
}

/* --- the grid --- */

static size_t column_index(const struct field *table, const char *id)
{
	return (size_t)(field_column(table, id) - table->columns);
}

/* The column that says what a row is about: the nearest one of words in front of the grid's. */
static size_t naming_column(const struct field *table, size_t before)
{
	for (size_t i = before; i-- > 0;)
		if (kind_of(table->columns[i].type) != TABLE_SHORT)
			return i;
	return 0;
}

static const char *cell_at(const struct rows_box *box, size_t row, size_t column)
{
	return box->cells[row * box->field->column_count + column];
}

/* The rows with these two options, a line each; how many they are is added. */
static const char *rows_with(struct arena *arena, const struct rows_box *box,
	const size_t column[2], const char *down, const char *across, size_t *count)
{
	size_t naming = cells_naming_column(box);
	struct buf lines = {0};
	const char *copy;

	for (size_t i = 0; i < box->rows.count; i++) {
		const char *name = cell_at(box, i, naming);

		if (strcmp(cell_at(box, i, column[0]), down) != 0 ||
			strcmp(cell_at(box, i, column[1]), across) != 0)
			continue;
		(*count)++;
		buf_printf(&lines, "%s%zu %.*s", lines.size_bytes ? "\n" : "", i + 1,
			(int)strcspn(name, "\n"), name);
	}
	copy = arena_strdup(arena, buf_text(&lines));
	buf_free(&lines);
	return copy;
}

size_t cells_naming_column(const struct rows_box *box)
{
	const struct field *table = box->field;
	size_t first = table->column_count;

	for (size_t i = 0; i < table->grid.count; i++)
		if (column_index(table, table->grid.items[i]) < first)
			first = column_index(table, table->grid.items[i]);
	return table->grid.count ? naming_column(table, first) : 0;
}

const char *cells_ratings(struct arena *arena, const struct rows_box *box, size_t row)
{
	struct buf ratings = {0};
	const char *copy;

	for (size_t i = 0; i < box->field->grid.count; i++) {
		const char *cell =
			cell_at(box, row, column_index(box->field, box->field->grid.items[i]));

		if (*cell)
			buf_printf(&ratings, "%s%s", ratings.size_bytes ? CELLS_JOINT : "", cell);
	}
	copy = arena_strdup(arena, buf_text(&ratings));
	buf_free(&ratings);
	return copy;
}

struct table cells_grid(struct arena *arena, const struct rows_box *box)
{
	const struct field *table = box->field;
	struct table grid = {0};
	struct options down, across;
	struct table_column *columns;
	const char **cells;
	size_t at[2], count = 0;

	if (!table->grid.count)
		return grid;
	for (size_t i = 0; i < 2; i++)
		at[i] = column_index(table, table->grid.items[i]);
	down = course_options(box->app->course, &table->columns[at[0]]);
	across = course_options(box->app->course, &table->columns[at[1]]);
	grid.column_count = 1 + across.count;
	grid.row_count = down.count;
	columns = ARENA_ARRAY(arena, struct table_column, grid.column_count);
	cells = ARENA_ARRAY(arena, const char *, grid.column_count *grid.row_count);
	columns[0] = (struct table_column){"", "", TABLE_SHORT, 0};
	for (size_t i = 0; i < across.count; i++)
		columns[1 + i] = (struct table_column){across.items[i].label, "", TABLE_LINE, 0};
	for (size_t i = 0; i < grid.row_count * grid.column_count; i++) {
		const char *row = down.items[i / grid.column_count].label;
		size_t column = i % grid.column_count;

		cells[i] = column ? rows_with(arena, box, at, row, across.items[column - 1].label,
					    &count)
				  : row;
	}
	grid.columns = columns;
	grid.cells = cells;
	return count ? grid : (struct table){0};
}
