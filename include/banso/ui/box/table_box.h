/* A table (text/table) on the screen, with the focus of a list. */
#ifndef BANSO_UI_BOX_TABLE_BOX_H
#define BANSO_UI_BOX_TABLE_BOX_H

#include "banso/base/attr.h"
#include "banso/text/table/table.h"
#include "banso/ui/box/list.h"

/* The place of the table on the screen; `col` is that of the sign of the focus. */
struct table_area {
	int row, col, rows, cols;
	bool is_card;
};

/* Draws it scrolled so that the focus is visible. What is seen, in the arena. */
struct table_sight table_box_draw(struct arena *arena, const struct table *table, struct list *list,
	const struct table_area *area) NOT_NULL;

/* One without a focus, if all of it fits: the rows it takes, else 0, and nothing is drawn. */
int table_box_draw_whole(
	struct arena *arena, const struct table *table, const struct table_area *area) NOT_NULL;

#endif
