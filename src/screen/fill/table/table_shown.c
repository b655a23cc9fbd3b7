/* A table above the field that speaks of it: whole with its grid where there is room, else what
 * each row is about, in a list. */
#include <stdio.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/fill/form/form.h"
#include "banso/screen/fill/table/table.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/side.h"
#include "banso/ui/term/draw.h"
#include "cells.h"

enum { NUMBER_COL = 3, NUMBER_COLS = 2, NAME_COL = 6, GAP_COLS = 3, NAME_LEAST_COLS = 20 };

/* --- whole --- */

static int draw_whole(struct arena *arena, const struct rows_box *box, int top, int rows, int cols)
{
	struct table_area area = table_area_on(top, rows, cols, false);
	struct table table = cells_table(arena, box);
	int taken = table_box_draw_whole(arena, &table, &area), grid;

	if (!taken)
		return 0;
	grid = rows_draw_grid(box, top + taken + 1, rows - taken - 1, cols);
	return taken + (grid ? grid + 1 : 0);
}

/* --- in a list --- */

struct shown {
	const char **names, **ratings;
	int *rows; /* of each row of the table */
	int name_cols, rating_col;
	bool is_joined; /* the ratings stand behind the names, not in a column of their own */
};

/* What each row is about, and how it was rated. */
static void read_texts(struct arena *arena, const struct rows_box *box, struct shown *shown)
{
	size_t naming = cells_naming_column(box);

	for (size_t i = 0; i < box->rows.count; i++) {
		const char *name = box->cells[i * box->field->column_count + naming];
		struct buf line = {0};

		form_put_one_line(&line, name);
		shown->names[i] = arena_strdup(arena, buf_text(&line));
		shown->ratings[i] = cells_ratings(arena, box, i);
		buf_free(&line);
	}
}

static struct shown measure(struct arena *arena, const struct rows_box *box, int cols)
{
	struct shown shown = {.names = ARENA_ARRAY(arena, const char *, box->rows.count),
		.ratings = ARENA_ARRAY(arena, const char *, box->rows.count),
		.rows = ARENA_ARRAY(arena, int, box->rows.count)};
	int widest = 0, end = cols < FRAME_TEXT_COLS ? cols : FRAME_TEXT_COLS;

	read_texts(arena, box, &shown);
	for (size_t i = 0; i < box->rows.count; i++)
		if (width_text(shown.ratings[i]) > widest)
			widest = width_text(shown.ratings[i]);
	shown.rating_col = end - 1 - widest;
	shown.name_cols = shown.rating_col - (widest ? GAP_COLS : 0) - NAME_COL;
	shown.is_joined = shown.name_cols < NAME_LEAST_COLS;
	if (shown.is_joined)
		shown.name_cols = end - 1 - NAME_COL;
	for (size_t i = 0; i < box->rows.count; i++) {
		if (shown.is_joined && *shown.ratings[i])
			shown.names[i] =
				arena_printf(arena, "%s  %s", shown.names[i], shown.ratings[i]);
		shown.rows[i] = wrap_count(shown.names[i], shown.name_cols);
	}
	return shown;
}

static void draw_row(const struct shown *shown, size_t item, int row)
{
	char number[24];

	snprintf(number, sizeof(number), "%2zu", item + 1);
	draw_text(row, NUMBER_COL, NUMBER_COLS, ROLE_TEXT, number);
	draw_wrapped(
		row, NAME_COL, shown->name_cols, shown->rows[item], ROLE_TEXT, shown->names[item]);
	if (!shown->is_joined)
		draw_text(row, shown->rating_col, FRAME_TEXT_COLS, ROLE_TEXT, shown->ratings[item]);
}

/* So many as fit, each at least in one row; how many there are else stands below them. */
static int draw_list(struct arena *arena, const struct rows_box *box, int top, int rows, int cols)
{
	struct shown shown = measure(arena, box, cols);
	size_t count = box->rows.count;
	int row = top;
	char rest[64];

	if (count > (size_t)rows)
		count = rows > 1 ? (size_t)rows - 1 : 0;
	list_share(shown.rows, count, rows - (count < box->rows.count));
	for (size_t i = 0; i < count; i++) {
		draw_row(&shown, i, row);
		row += shown.rows[i];
	}
	if (count < box->rows.count && rows > 0) {
		snprintf(rest, sizeof(rest), _("ほか%zu行"), box->rows.count - count);
		draw_text(row++, NAME_COL, cols - NAME_COL - 1, ROLE_TEXT, rest);
	}
	return row - top;
}

int rows_draw_above(const struct rows_box *box, int least, int top, int rows, int cols)
{
	struct arena *scratch;
	int gap = draw_rows() >= FRAME_TALL_ROWS, room = rows - least - gap, taken = 0;

	if (!box->rows.count || room < 1)
		return 0;
	scratch = arena_new();
	if (frame_is_split() && cols >= SIDE_FROM_COLS)
		taken = draw_whole(scratch, box, top, room, cols);
	if (!taken)
		taken = draw_list(scratch, box, top, room, cols);
	arena_free(scratch);
	return taken + gap;
}
