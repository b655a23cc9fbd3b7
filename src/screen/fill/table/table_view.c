/* How a table in a sheet looks. */
#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/fill/table/table.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "cells.h"

#define GRID_LEAST_COLS 66

int rows_draw_grid(const struct rows_box *box, int top, int rows, int cols)
{
	struct table_area area = table_area_on(top + 1, rows - 1, cols, false);
	struct arena *scratch = arena_new();
	const struct table grid = cells_grid(scratch, box);
	const struct field *table = box->field;
	struct buf title = {0};
	int taken = 0;

	if (grid.column_count && area.cols >= GRID_LEAST_COLS && area.rows >= 2)
		taken = table_box_draw_whole(scratch, &grid, &area);
	if (taken) {
		buf_printf(&title, _("%sと%s"), field_column(table, table->grid.items[0])->label,
			field_column(table, table->grid.items[1])->label);
		draw_text(top, area.col + 2, area.cols, ROLE_HEAD, buf_text(&title));
		taken++;
	}
	buf_free(&title);
	arena_free(scratch);
	return taken;
}

void rows_put_count(struct buf *out, const struct rows_box *box)
{
	if (box->rows.count)
		buf_printf(out, _("%zu行中%zu行め"), box->rows.count, box->list.focus + 1);
}

void rows_put_unkept(struct face *face, const struct rows_box *box)
{
	size_t count = box->drafts.count;

	if (count && face->standing_role != ROLE_ALERT) {
		buf_clear(&face->standing);
		buf_printf(
			&face->standing, _("! まだ保存されていない書きかけが%zu件あります"), count);
		face->standing_role = ROLE_ALERT;
		face->says_saved = false;
	}
}

bool rows_is_cut(const struct rows_box *box, int rows, int cols)
{
	struct table_area area = table_area_on(0, rows, cols, !frame_is_split());
	const struct table_box at = {.cols = area.cols,
		.rows = area.rows,
		.is_card = area.is_card,
		.focus = box->list.focus,
		.top = box->list.top};
	struct arena *scratch = arena_new();
	struct table table = cells_table(scratch, box);
	bool is_cut = table_lay(scratch, &table, &at).is_cut;

	arena_free(scratch);
	return is_cut;
}

int rows_draw(struct rows_box *box, struct screen *screen, int top, int rows, int cols)
{
	struct table_area area = table_area_on(top, rows, cols, !frame_is_split());
	struct table_sight sight;
	struct arena *scratch;
	struct table table;
	int taken;

	if (box->rows.count == 0) {
		frame_draw_offer(top, cols, _("1行めを追加する"));
		return 1;
	}
	scratch = arena_new();
	table = cells_table(scratch, box);
	sight = table_box_draw(scratch, &table, &box->list, &area);
	/* Which row has the focus tells what lies above. */
	screen_tell_below(screen, list_below(&box->list));
	taken = sight.taken_rows;
	if (sight.is_whole && frame_is_split()) {
		int grid = rows_draw_grid(box, top + taken + 1, rows - taken - 1, cols);

		taken += grid ? grid + 1 : 0;
	}
	arena_free(scratch);
	return taken;
}
