/* One row of a table, a column at a time. */
#ifndef BANSO_SCREEN_FILL_TABLE_TABLE_ROW_H
#define BANSO_SCREEN_FILL_TABLE_TABLE_ROW_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* `cell` names the row, and the column to begin with ("": the first) */
struct screen *row_new(struct app *app, const struct place *cell,
	const struct field *table) MUST_USE NOT_NULL_AT(1, 3);

#endif
