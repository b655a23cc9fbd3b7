#include "banso/ui/box/table_box.h"

#include "banso/text/wrap.h"
#include "banso/ui/term/draw.h"

#define CARD_MOST_COLS 80 /* text is not set wider */

struct table_area table_area_on(int row, int rows, int screen_cols, bool is_card)
{
	int cols = screen_cols - 2;

	if (is_card && cols > CARD_MOST_COLS)
		cols = CARD_MOST_COLS;
	return (struct table_area){row, 1, rows, cols, 1, is_card};
}

/* On a card the heads are the only names that its texts have. */
static enum role role_of(const struct table_span *span, size_t focus, bool is_card)
{
	switch (span->part) {
	case TABLE_HEAD:
		return is_card ? ROLE_TEXT : ROLE_QUIET;
	case TABLE_SIGN:
	case TABLE_CELL:
		return ROLE_TEXT;
	case TABLE_NUMBER:
	case TABLE_NAME:
		return span->item == focus ? ROLE_FIRST : ROLE_TEXT;
	}
	return ROLE_TEXT;
}

static void draw_spans(const struct table_sight *sight, const struct table_area *area, size_t focus)
{
	for (size_t i = 0; i < sight->count; i++) {
		const struct table_span *span = &sight->spans[i];

		draw_text(area->row + span->row, area->col + span->col, span->cols,
			role_of(span, focus, area->is_card), span->text);
	}
}

static struct table_box box_for(const struct table_area *area, size_t focus, size_t top)
{
	return (struct table_box){.cols = area->cols,
		.rows = area->rows,
		.is_card = area->is_card,
		.focus = focus,
		.top = top};
}

struct table_sight table_box_draw(struct arena *arena, const struct table *table, struct list *list,
	const struct table_area *area)
{
	const struct table_box box = box_for(area, list->focus, list->top);
	struct table_sight sight = table_lay(arena, table, &box);

	list->top = sight.top;
	list->rows = (int)sight.shown;
	draw_spans(&sight, area, list->focus);
	list_mark(list, list->focus, area->row + sight.focus_row, area->sign_col);
	return sight;
}

int table_box_rows(struct arena *arena, const struct table *table, const struct list *list,
	const struct table_area *area, int free_rows)
{
	const struct table_box box = box_for(area, list->focus, list->top);
	struct table_sight sight = table_lay(arena, table, &box);
	const char *cell = table->cells[list->focus * table->column_count];
	int cols = area->cols;

	for (size_t i = 0; i < sight.count; i++)
		if (sight.spans[i].item == list->focus && sight.spans[i].part != TABLE_NUMBER) {
			cols = sight.spans[i].cols;
			break;
		}
	return sight.focus_row + wrap_count(cell, cols) > free_rows ? free_rows : area->rows;
}

bool table_box_cuts(struct arena *arena, const struct table *table, const struct list *list,
	const struct table_area *area)
{
	const struct table_box box = box_for(area, list->focus, list->top);

	return table_lay(arena, table, &box).is_cut;
}

int table_box_row(const struct table_sight *sight, const struct table_area *area, size_t item)
{
	int first = -1;

	for (size_t i = 0; i < sight->count; i++)
		if (sight->spans[i].item == item && (first < 0 || sight->spans[i].row < first))
			first = sight->spans[i].row;
	return first < 0 ? -1 : area->row + first;
}

int table_box_draw_whole(
	struct arena *arena, const struct table *table, const struct table_area *area)
{
	const struct table_box box = box_for(area, TABLE_NOWHERE, 0);
	struct table_sight sight = table_lay(arena, table, &box);

	if (!sight.is_whole)
		return 0;
	draw_spans(&sight, area, TABLE_NOWHERE);
	return sight.taken_rows;
}
