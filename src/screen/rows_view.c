#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/screen/rows_box.h"
#include "banso/text/width.h"
#include "banso/ui/draw.h"

#define COLUMN_MOST_COLS 24
#define COLUMN_LEAST_COLS 8
#define MOST_COLUMNS 32

/* The columns that fit beside each other; what is left over goes to those whose text is cut. */
struct columns {
	int cols[MOST_COLUMNS];
	size_t count;
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

/* By what is in the rows that are seen: others may come and go as one scrolls. */
static int wanted_cols(const struct rows_box *box, size_t column)
{
	int wanted = width_text(box->field->columns[column].label);

	for (size_t i = box->list.top; i < box->rows.count && list_row(&box->list, i) >= 0; i++) {
		struct buf cell = {0};

		put_cell(&cell, box, box->rows.items[i], column);
		if (width_text(buf_text(&cell)) > wanted)
			wanted = width_text(buf_text(&cell));
		buf_free(&cell);
	}
	return wanted < COLUMN_LEAST_COLS ? COLUMN_LEAST_COLS : wanted;
}

static struct columns fit_columns(const struct rows_box *box, int cols)
{
	struct columns fit = {.count = 0};
	int left = cols;

	for (size_t i = 0; i < box->field->column_count && i < MOST_COLUMNS; i++) {
		int wanted = wanted_cols(box, i);

		if (wanted > COLUMN_MOST_COLS)
			wanted = COLUMN_MOST_COLS;
		if (i > 0 && wanted + 2 > left)
			break;
		fit.cols[i] = wanted < left ? wanted : left;
		left -= fit.cols[i] + 2;
		fit.count++;
	}
	for (size_t i = 0; i < fit.count && left > 0; i++) {
		int more = wanted_cols(box, i) - fit.cols[i];

		more = more < left ? more : left;
		fit.cols[i] += more > 0 ? more : 0;
		left -= more > 0 ? more : 0;
	}
	return fit;
}

static void draw_head(const struct rows_box *box, const struct columns *fit, int row, int col)
{
	for (size_t i = 0; i < fit->count; i++) {
		draw_short(row, col, fit->cols[i], ROLE_QUIET, box->field->columns[i].label);
		col += fit->cols[i] + 2;
	}
}

static void draw_row(
	const struct rows_box *box, const struct columns *fit, size_t item, int row, int col)
{
	list_mark(&box->list, item, row, col);
	col += 2;
	for (size_t i = 0; i < fit->count; i++) {
		struct buf cell = {0};

		put_cell(&cell, box, box->rows.items[item], i);
		draw_short(row, col, fit->cols[i],
			i == 0 && item == box->list.focus ? ROLE_FOCUS : ROLE_TEXT,
			buf_text(&cell));
		col += fit->cols[i] + 2;
		buf_free(&cell);
	}
}

void rows_draw(struct rows_box *box, int top, int col, int rows, int cols)
{
	struct columns fit;
	struct buf line = {0};

	if (rows < 2)
		return;
	if (box->rows.count == 0) {
		draw_short(top, col, cols, ROLE_TEXT, _("まだ1行もありません。n で追加します。"));
		draw_cursor(top, col);
		return;
	}
	list_fit(&box->list, rows - 2);
	fit = fit_columns(box, cols - 2);
	draw_head(box, &fit, top, col + 2);
	for (size_t i = box->list.top; i < box->rows.count && list_row(&box->list, i) >= 0; i++)
		draw_row(box, &fit, i, top + 1 + list_row(&box->list, i), col);
	if (fit.count < box->field->column_count)
		buf_printf(&line, _("%zu行中%zu行め ・ ほかに%zu列（Enter で見えます）"),
			box->rows.count, box->list.focus + 1, box->field->column_count - fit.count);
	else
		buf_printf(&line, _("%zu行中%zu行め"), box->rows.count, box->list.focus + 1);
	draw_short(top + rows - 1, col + 2, cols - 2, ROLE_QUIET, buf_text(&line));
	buf_free(&line);
}
