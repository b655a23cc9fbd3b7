/* How a table in a sheet looks. */
#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/fill/table/table.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "cells.h"

#define GRID_LEAST_COLS 66

/* Where the rows leave room. */
static void draw_grid(struct arena *arena, const struct rows_box *box, struct table_area area)
{
	const struct table grid = cells_grid(arena, box);
	const struct field *table = box->field;
	struct buf title = {0};

	if (!grid.column_count || area.cols < GRID_LEAST_COLS || area.rows < 3)
		return;
	buf_printf(&title, _("%sと%s"), field_column(table, table->grid.items[0])->label,
		field_column(table, table->grid.items[1])->label);
	area.row++;
	area.rows--;
	if (table_box_draw_whole(arena, &grid, &area))
		draw_text(area.row - 1, area.col + 2, area.cols, ROLE_HEAD, buf_text(&title));
	buf_free(&title);
}

void rows_put_count(struct buf *out, const struct rows_box *box)
{
	if (box->rows.count)
		buf_printf(out, _("%zu行中%zu行め"), box->rows.count, box->list.focus + 1);
}

void rows_draw(struct rows_box *box, int top, int rows, int cols)
{
	struct table_area area = table_area_on(top, rows, cols, !frame_is_split());
	struct table_sight sight;
	struct arena *scratch;
	struct table table;

	if (box->rows.count == 0) {
		frame_draw_offer(top, cols, _("1行めを追加する"));
		return;
	}
	scratch = arena_new();
	table = cells_table(scratch, box);
	sight = table_box_draw(scratch, &table, &box->list, &area);
	area.row += sight.taken_rows + 1;
	area.rows -= sight.taken_rows + 1;
	if (sight.is_whole)
		draw_grid(scratch, box, area);
	arena_free(scratch);
}
