/* A table (text/table) on the screen, with the focus of a list. */
#ifndef BANSO_UI_BOX_TABLE_BOX_H
#define BANSO_UI_BOX_TABLE_BOX_H

#include "banso/base/attr.h"
#include "banso/text/table/table.h"
#include "banso/ui/box/list.h"

/* The place of the table on the screen. */
struct table_area {
	int row, col, rows, cols;
	int sign_col; /* of the sign of the focus, which else stands in `col` */
	bool is_card;
};

/* From column 1 to the last but one of a screen of so many columns. */
struct table_area table_area_on(int row, int rows, int screen_cols, bool is_card) MUST_USE;

/* Draws it scrolled so that the focus is visible. What is seen, in the arena. */
struct table_sight table_box_draw(struct arena *arena, const struct table *table, struct list *list,
	const struct table_area *area) NOT_NULL;

/* The rows that the table gets: those that a notice leaves free, where it would stand on the first
 * cell of the row in focus, else all. */
int table_box_rows(struct arena *arena, const struct table *table, const struct list *list,
	const struct table_area *area, int free_rows) MUST_USE NOT_NULL;

/* Whether the row in focus is longer than the place. */
bool table_box_cuts(struct arena *arena, const struct table *table, const struct list *list,
	const struct table_area *area) MUST_USE NOT_NULL;

/* The first row of the screen on which a row of the table stands; -1: it is not shown. */
int table_box_row(const struct table_sight *sight, const struct table_area *area,
	size_t item) MUST_USE NOT_NULL;

/* One without a focus, if all of it fits: the rows it takes, else 0, and nothing is drawn. */
int table_box_draw_whole(
	struct arena *arena, const struct table *table, const struct table_area *area) NOT_NULL;

#endif
