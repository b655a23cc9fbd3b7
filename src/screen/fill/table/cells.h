/* The table of a sheet as texts, for text/table. */
#ifndef BANSO_SRC_SCREEN_FILL_TABLE_CELLS_H
#define BANSO_SRC_SCREEN_FILL_TABLE_CELLS_H

#include "banso/screen/fill/table/table.h"
#include "banso/text/table/table.h"

/* Every cell as people read it, a row after the other. In the arena. */
const char *const *cells_read(struct arena *arena, const struct rows_box *box) MUST_USE NOT_NULL;

/* The table as it is drawn. In the arena; its cells are those of the box. */
struct table cells_table(struct arena *arena, const struct rows_box *box) MUST_USE NOT_NULL;

/* The table's grid: the numbers and names of its rows by the options of two columns. In the arena;
 * without columns if the table has none, or no row has both options. */
struct table cells_grid(struct arena *arena, const struct rows_box *box) MUST_USE NOT_NULL;

/* What a row is about: the column of words nearest in front of the grid's. */
size_t cells_naming_column(const struct rows_box *box) MUST_USE NOT_NULL;

/* Its values in the columns of the grid, behind each other; "" where there is no grid. In the
 * arena. */
const char *cells_ratings(
	struct arena *arena, const struct rows_box *box, size_t row) MUST_USE NOT_NULL;

#endif
