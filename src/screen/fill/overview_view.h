/* How the review of a sheet looks: a row or more for each field, and the step that leads on. */
#ifndef BANSO_SCREEN_FILL_OVERVIEW_VIEW_H
#define BANSO_SCREEN_FILL_OVERVIEW_VIEW_H

#include "banso/screen/app.h"
#include "banso/ui/box/list.h"

/* What is looked at, as it is now. */
struct review {
	const struct app *app;
	const struct place *place; /* of the sheet */
	const char *session;       /* through which it was reached */
	const struct form *form;
	const size_t *fields;  /* visible ones: indices into the form */
	size_t count;          /* of these; the item behind them is the step */
	const bool *has_draft; /* of each field of the form: a text that was not kept waits there */
	struct list *list;
};

/* What stands in a field, written or by itself; nothing where it is blank. */
void review_put_answer(
	struct buf *out, const struct review *own, const struct field *field) NOT_NULL;
/* In front of it: that it needs a look, or that a text waits there. A field nobody has to fill is
 * never shown as a fault: what is blank is seen. */
void review_put_sign(struct buf *out, const struct review *own, const struct field *field) NOT_NULL;

/* Where most fields are ours (field_is_ours()): how many. Their rows have no mark then. */
void review_put_ours(struct buf *out, const struct review *own) NOT_NULL;

/* Answers are whole as far as there are rows: this is where a sheet is read once more. */
void review_draw(const struct review *own, const char *step, int top, int rows, int cols) NOT_NULL;

#endif
