/* How a table in a sheet looks. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/year.h"
#include "banso/screen/fill/table/table.h"
#include "banso/text/width.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

#define COLUMN_MOST_COLS 24
#define COLUMN_LEAST_COLS 8
#define FILLED_COLS 5 /* of the last column where not all of them fit: "12/13" */
#define GAP_COLS 2
#define MOST_COLUMNS 32

/* The columns that fit beside each other. */
struct columns {
	int cols[MOST_COLUMNS];
	size_t count;
	bool has_filled; /* others are only counted */
};

static void put_cell(struct buf *out, const struct rows_box *box, const char *row, size_t column)
{
	const struct field *field = &box->field->columns[column];
	struct place place = box->place;
	const struct value *value;

	place.row = row;
	place.column = field->id;
	value = course_value(box->app->course, &place);
	if (value_is_answer(value)) {
		answer_put(out, field, course_options(box->app->course, field), value->text);
		buf_puts(out, field->unit);
	} else if (column == 0 && !value && words_have(box->field->rows, row)) {
		buf_puts(out, row);
	}
}

/* --- widths --- */

static int measure_column(const struct rows_box *box, size_t column)
{
	int wanted = width_text(box->field->columns[column].label);

	for (size_t i = 0; i < box->rows.count; i++) {
		struct buf cell = {0};
		int cols;

		put_cell(&cell, box, box->rows.items[i], column);
		cols = width_text(buf_text(&cell));
		wanted = cols > wanted ? cols : wanted;
		buf_free(&cell);
	}
	if (wanted > FRAME_TEXT_COLS)
		return FRAME_TEXT_COLS;
	return wanted < COLUMN_LEAST_COLS ? COLUMN_LEAST_COLS : wanted;
}

/* By all rows, so that nothing moves sideways as one scrolls: once for each list that was read. */
static void measure(struct rows_box *box)
{
	if (box->wanted_cols && box->measured_ambiguous == width_ambiguous())
		return;
	box->measured_ambiguous = width_ambiguous();
	box->wanted_cols = ARENA_ARRAY(box->list_arena, int, box->field->column_count);
	for (size_t i = 0; i < box->field->column_count; i++)
		box->wanted_cols[i] = measure_column(box, i);
}

/* As many columns as fit, from the first; how much room they leave. */
static int take_columns(const struct rows_box *box, struct columns *fit, int cols)
{
	int left = cols;

	fit->count = 0;
	for (size_t i = 0; i < box->field->column_count && i < MOST_COLUMNS; i++) {
		int wanted = box->wanted_cols[i];

		if (wanted > COLUMN_MOST_COLS)
			wanted = COLUMN_MOST_COLS;
		if (i > 0 && wanted > left)
			break;
		fit->cols[i] = wanted < left ? wanted : left;
		left -= fit->cols[i] + GAP_COLS;
		fit->count++;
	}
	return left + GAP_COLS;
}

/* What is left over goes to those whose text is cut, to each the same. */
static void share_out(const struct rows_box *box, struct columns *fit, int left)
{
	bool gave = true;

	while (left > 0 && gave) {
		gave = false;
		for (size_t i = 0; i < fit->count && left > 0; i++) {
			if (fit->cols[i] >= box->wanted_cols[i])
				continue;
			fit->cols[i]++;
			left--;
			gave = true;
		}
	}
}

static struct columns fit_columns(const struct rows_box *box, int cols)
{
	struct columns fit = {.count = 0};
	int left = take_columns(box, &fit, cols);

	fit.has_filled = fit.count < box->field->column_count;
	if (fit.has_filled)
		left = take_columns(box, &fit, cols - FILLED_COLS - GAP_COLS);
	share_out(box, &fit, left);
	return fit;
}

/* --- drawing --- */

static void draw_head(const struct rows_box *box, const struct columns *fit, int row, int col)
{
	for (size_t i = 0; i < fit->count; i++) {
		draw_short(row, col, fit->cols[i], ROLE_QUIET, box->field->columns[i].label);
		col += fit->cols[i] + GAP_COLS;
	}
	if (fit->has_filled)
		draw_short(row, col, FILLED_COLS, ROLE_QUIET, _("記入"));
}

static void put_filled(struct buf *out, const struct rows_box *box, const char *row)
{
	size_t filled = 0;

	for (size_t i = 0; i < box->field->column_count; i++) {
		struct buf cell = {0};

		put_cell(&cell, box, row, i);
		filled += cell.size_bytes > 0;
		buf_free(&cell);
	}
	buf_printf(out, "%zu/%zu", filled, box->field->column_count);
}

static void draw_row(
	const struct rows_box *box, const struct columns *fit, size_t item, int row, int col)
{
	struct buf cell = {0};

	list_mark(&box->list, item, row, col);
	col += 2;
	for (size_t i = 0; i < fit->count; i++) {
		buf_clear(&cell);
		put_cell(&cell, box, box->rows.items[item], i);
		draw_short(row, col, fit->cols[i],
			i == 0 && item == box->list.focus ? ROLE_FOCUS : ROLE_TEXT,
			buf_text(&cell));
		col += fit->cols[i] + GAP_COLS;
	}
	if (fit->has_filled) {
		buf_clear(&cell);
		put_filled(&cell, box, box->rows.items[item]);
		draw_short(row, col, FILLED_COLS, ROLE_TEXT, buf_text(&cell));
	}
	buf_free(&cell);
}

static void draw_count(
	const struct rows_box *box, const struct columns *fit, int row, int col, int cols)
{
	struct buf line = {0};

	buf_printf(&line, _("%zu行中%zu行め"), box->rows.count, box->list.focus + 1);
	if (fit->has_filled)
		buf_printf(&line, _(" ・ ほかに%zu列"), box->field->column_count - fit->count);
	if (fit->has_filled && cols >= 50)
		buf_puts(&line, _("（Enter で見えます）"));
	draw_short(row, col, cols, ROLE_QUIET, buf_text(&line));
	buf_free(&line);
}

void rows_draw(struct rows_box *box, int top, int col, int rows, int cols)
{
	bool has_count = rows > 2;
	struct columns fit;

	if (box->rows.count == 0) {
		draw_wrapped(top, col, cols, rows, ROLE_TEXT,
			_("まだ1行もありません。n で追加します。"));
		draw_cursor(top, col);
		return;
	}
	measure(box);
	fit = fit_columns(box, cols - 2);
	list_fit(&box->list, rows - 1 - has_count);
	draw_head(box, &fit, top, col + 2);
	for (size_t i = box->list.top; i < box->rows.count && list_row(&box->list, i) >= 0; i++)
		draw_row(box, &fit, i, top + 1 + list_row(&box->list, i), col);
	if (has_count)
		draw_count(box, &fit, top + rows - 1, col + 2, cols - 2);
}
