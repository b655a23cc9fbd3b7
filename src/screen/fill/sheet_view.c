#include "sheet_view.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/progress.h"
#include "banso/model/year.h"
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
	const char *respondent, const struct field *field)
{
	const struct value *value = sheet_value(sheet, field->id, "", "");
	struct options options = course_options(course, field);

	if (value_is_answer(value)) {
		answer_put(out, field, options, value->text);
		buf_puts(out, field->unit);
	} else {
		answer_put(out, field, options, course_prefill(course, field, respondent));
	}
}

void sheet_view_put_before(struct buf *out, const struct course *course, const struct sheet *sheet,
	const char *respondent, const struct field *before)
{
	buf_printf(out, _("前の項目  %s: "), before->label);
	if (before->type == FIELD_TABLE)
		buf_puts(out, field_is_answered(before, sheet) ? _("（表）") : "");
	else
		put_value(out, course, sheet, respondent, before);
}

/* A caption that only repeats the place is left out. */
void sheet_view_put_question(
	struct face *face, const char *question, const struct field *field, const struct form *form)
{
	struct buf *label = *question ? &face->caption : &face->sentence;

	buf_puts(&face->sentence, question);
	if (*question && strstr(form->title, field->label))
		return;
	buf_puts(label, field->label);
	if (*field->unit)
		buf_printf(label, _("（%s）"), field->unit);
	if (*field->process)
		buf_printf(label, _("（%s）"), field->process);
}

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
}

/* --- the body --- */

void sheet_view_draw(const struct sheet_view *view, int top, int rows, int cols)
{
	int margin = cols >= FRAME_WIDE_COLS ? 3 : 1, text_cols = cols - 2 * margin;

	if (text_cols > FRAME_TEXT_COLS)
		text_cols = FRAME_TEXT_COLS;
	if (*view->reason) {
		struct buf line = {0};

		buf_printf(&line, _("理由: %s"), view->reason);
		draw_short(top + --rows, margin, text_cols, ROLE_TEXT, buf_text(&line));
		buf_free(&line);
	}
	if (view->input)
		input_draw(view->input, top, margin, text_cols, rows, true);
	else
		rows_draw(view->table, top, rows, cols);
}
