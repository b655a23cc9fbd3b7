/* How one field of a sheet looks: question, help, box, what was said before, what was kept. */
#ifndef BANSO_SCREEN_FILL_SHEET_VIEW_H
#define BANSO_SCREEN_FILL_SHEET_VIEW_H

#include "banso/model/course.h"
#include "banso/screen/fill/form/entry.h"
#include "banso/screen/fill/table/table.h"

struct sheet_view {
	const struct course *course;
	const struct sheet *sheet; /* NULL: nothing in it yet */
	const char *respondent;
	const struct field *field;
	const struct field *before; /* NULL: the first */
	struct input *input;        /* NULL on a table … */
	struct rows_box *table;     /* … and this one everywhere else */
	const char *status;
	const char *reason; /* kept with the value, "" for none */
};

/* Why a field is empty, or stays against a rule; "" for nothing. A table has no open entry. */
const char *sheet_view_reason(
	const struct sheet *sheet, const struct field *field, const struct entry *entry);

/* Appends how it was kept: 保存しました 10:12. `saved`: how far all that was saved has come. */
void sheet_view_put_status(struct buf *out, const struct sheet *sheet, const struct field *field,
	const struct entry *entry, enum saved saved);

void sheet_view_draw(const struct sheet_view *view, int top, int rows, int cols);

#endif
