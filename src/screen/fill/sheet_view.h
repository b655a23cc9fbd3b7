/* How one field of a sheet looks: its question, its box, what was said before, what was kept. */
#ifndef BANSO_SCREEN_FILL_SHEET_VIEW_H
#define BANSO_SCREEN_FILL_SHEET_VIEW_H

#include "banso/model/course.h"
#include "banso/screen/fill/form/form.h"
#include "banso/screen/fill/table/table.h"

struct sheet_view {
	struct form_body *page; /* of the field, which is drawn with it; NULL: the field is alone */
	const struct entry *entry;    /* not open on a table … */
	struct rows_box *table;       /* … and this one everywhere else */
	const char *reason;           /* kept with the value, "" for none */
	const struct rows_box *above; /* the table that the field speaks of; NULL: none */
	const char *next, *next_text; /* on a table: the field behind that speaks of it; "": none */
};

/* Why a field is empty, or stays against a rule; "" for nothing. A table has no open entry. */
const char *sheet_view_reason(
	const struct sheet *sheet, const struct field *field, const struct entry *entry);

/* What the field asks for: its help, or another question. */
void sheet_view_put_question(struct face *face, const char *question, const struct field *field,
	const struct form *form);

/* What is in brackets behind the label, and behind the title; "" for nothing. */
const char *sheet_view_legend(const struct field *field, const struct form *form);

/* The same of a table, and which row has the focus. */
void sheet_view_put_table(struct face *face, const struct rows_box *table, const struct form *form);

/* Appends what was said in the field before, at the place of its sheet, so that the thread is not
 * lost; nothing where nothing was. */
void sheet_view_put_before(struct buf *out, const struct course *course, const struct sheet *sheet,
	const struct place *place, const char *session, const struct field *before);

void sheet_view_draw(
	const struct sheet_view *view, struct screen *screen, int top, int rows, int cols);

#endif
