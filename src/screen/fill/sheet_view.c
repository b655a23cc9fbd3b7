#include "sheet_view.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/progress.h"
#include "banso/model/session/prefill.h"
#include "banso/model/year.h"
#include "banso/text/date/moment.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

const char *sheet_view_reason(
	const struct sheet *sheet, const struct field *field, const struct entry *entry)
{
	const struct value *value = sheet_value(sheet, field->id, "", "");

	if (entry_is_open(entry))
		return entry->datum.reason;
	return value && !field_is_answered(field, sheet) ? value->reason : "";
}

/* --- the frame --- */

static void put_value(struct buf *out, const struct course *course, const struct sheet *sheet,
	const struct place *place, const char *session, const struct field *field)
{
	const struct value *value = sheet_value(sheet, field->id, "", "");
	struct options options = course_options(course, field);

	if (value_is_answer(value)) {
		answer_put(out, field, options, value->text);
		buf_puts(out, field->unit);
	} else {
		prefill_put(out, course, field, place, session, moment_today());
	}
}

void sheet_view_put_before(struct buf *out, const struct course *course, const struct sheet *sheet,
	const struct place *place, const char *session, const struct field *before)
{
	struct buf said = {0};

	if (before->type == FIELD_TABLE)
		buf_puts(&said, field_is_answered(before, sheet) ? _("（表）") : "");
	else
		put_value(&said, course, sheet, place, session, before);
	if (said.size_bytes)
		buf_printf(out, _("前の項目  %s: %s"), before->label, buf_text(&said));
	buf_free(&said);
}

/* A caption that only repeats the place is left out. */
void sheet_view_put_question(
	struct face *face, const char *question, const struct field *field, const struct form *form)
{
	struct buf *label = *question ? &face->caption : &face->sentence;

	buf_puts(&face->sentence, question);
	if (*question && strstr(form->title, field->label))
		return;
	/* On a page the label stands in front of the box. */
	if (*question && *field->page) {
		buf_puts(label, field->page);
	} else {
		buf_puts(label, field->label);
		if (*field->unit)
			buf_printf(label, _("（%s）"), field->unit);
		if (*field->process)
			buf_printf(label, _("（%s）"), field->process);
	}
	buf_puts(label, field_is_ours(form, field) ? _("（案）") : "");
}

const char *sheet_view_legend(const struct field *field, const struct form *form)
{
	bool is_ours = *form->reconstructed || field_is_ours(form, field);

	if (is_ours && *field->process)
		return _("印: （案） banso で作ったもの、ほかの（ ） 支援のどの段階の問いか");
	if (is_ours)
		return _("印: （案） banso で作ったもの");
	return *field->process ? _("印: （ ） 支援のどの段階の問いか") : "";
}

#define LOW_FRAME_ROWS 3 /* place, lead and keys */

/* On a low screen the rows need the room of the question: there the lead is which row it is. */
void sheet_view_put_table(struct face *face, const struct rows_box *table, const struct form *form)
{
	const struct field *field = table->field;
	bool is_repeated = strstr(form->title, field->label);

	if (frame_has_context() || !table->rows.count) {
		sheet_view_put_question(face,
			is_repeated && !*field->help ? field->columns[0].help : field->help, field,
			form);
		rows_put_count(&face->context, table);
		return;
	}
	if (!is_repeated)
		buf_printf(&face->sentence, "%s  ", field->label);
	rows_put_count(&face->sentence, table);
	face->is_low = !frame_is_split();
	if (face->is_low && rows_is_cut(table, draw_rows() - LOW_FRAME_ROWS, draw_cols()))
		buf_puts(&face->sentence, _(" 続きは Enter"));
}

/* --- the body --- */

/* The bar, its gap, and the column of the cursor behind the text. */
#define BOX_MOST_COLS (FRAME_TEXT_COLS + 3)
#define HINT_COL 3

static void draw_reason(const char *reason, int row, int cols)
{
	struct buf line = {0};

	buf_printf(&line, _("理由: %s"), reason);
	draw_short(row, HINT_COL, cols - HINT_COL - 1, ROLE_TEXT, buf_text(&line));
	buf_free(&line);
}

/* What to type stands right below the box; on a tall screen a blank row parts it from options. */
static void draw_box(const struct entry *entry, int top, int rows, int cols)
{
	struct input *input = entry->input;
	int box_cols = cols - 1 < BOX_MOST_COLS ? cols - 1 : BOX_MOST_COLS;
	int taken = input_draw_barred(input, top, 1, box_cols, rows, true);
	struct buf hint = {0};

	entry_draw_guess(entry, top, HINT_COL, box_cols - INPUT_BAR_COLS);
	input_put_hint(input, &hint);
	if (!input_takes_text(input) && draw_rows() >= FRAME_TALL_ROWS)
		taken++;
	if (taken < rows)
		draw_wrapped(top + taken, HINT_COL, cols - HINT_COL - 1, rows - taken, ROLE_TEXT,
			buf_text(&hint));
	buf_free(&hint);
}

#define BOX_LEAST_ROWS 5     /* below a table that it speaks of … */
#define BOX_LEAST_LOW_ROWS 3 /* … and on a low screen */
#define NEXT_COL 3

/* Where the work leads, as far as a table leaves room for it. */
static void draw_next(const struct sheet_view *view, int top, int rows, int cols)
{
	struct buf head = {0};

	if (!*view->next || rows < 2 || cols < SIDE_FROM_COLS || !frame_is_split())
		return;
	buf_printf(&head, _("%s（次の項目）"), view->next);
	draw_text(top, NEXT_COL, cols, ROLE_HEAD, buf_text(&head));
	draw_wrapped(top + 1, NEXT_COL, FRAME_TEXT_COLS, rows - 1, ROLE_TEXT, view->next_text);
	buf_free(&head);
}

static void draw_table(
	const struct sheet_view *view, struct screen *screen, int top, int rows, int cols)
{
	int taken = rows_draw(view->table, screen, top, rows, cols) + 1;

	draw_next(view, top + taken, rows - taken, cols);
}

void sheet_view_draw(
	const struct sheet_view *view, struct screen *screen, int top, int rows, int cols)
{
	int above = 0;

	if (*view->reason)
		draw_reason(view->reason, top + --rows, cols);
	if (view->above)
		above = rows_draw_above(view->above,
			draw_rows() >= FRAME_TALL_ROWS ? BOX_LEAST_ROWS : BOX_LEAST_LOW_ROWS, top,
			rows, cols);
	top += above;
	rows -= above;
	if (view->page)
		form_draw(view->page, screen, top, rows, cols);
	else if (entry_is_open(view->entry))
		draw_box(view->entry, top, rows, cols);
	else
		draw_table(view, screen, top, rows, cols);
}
