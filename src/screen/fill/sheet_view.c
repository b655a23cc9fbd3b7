#include "sheet_view.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/progress.h"
#include "banso/model/rows.h"
#include "banso/model/year.h"
#include "banso/text/moment.h"
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

void sheet_view_put_status(struct buf *out, const struct sheet *sheet, const struct field *field,
	const struct entry *entry, enum saved saved)
{
	const struct value *value = entry_is_open(entry) ? sheet_value(sheet, field->id, "", "")
							 : rows_last_kept(sheet, field->id);

	if (entry->datum.is_purged)
		buf_puts(out, _("個人情報として削除されました"));
	else if (entry->datum.draft_failed || saved == SAVED_NOT)
		buf_puts(out, _("まだ保存できていません"));
	else if (entry_is_changed(entry))
		buf_puts(out, _("書きかけ（控えてあります）"));
	else if (saved == SAVED_SOON)
		buf_puts(out, _("保存しています"));
	else if (value && *moment_time(value->at).text)
		buf_printf(out, _("保存しました %s"), moment_time(value->at).text);
}

/* Room around the text: on a small screen the box has all of it. */
struct room {
	int margin, cols;
	bool is_tall;
};

static void put_value(struct buf *out, const struct sheet_view *view, const struct field *field)
{
	const struct value *value = sheet_value(view->sheet, field->id, "", "");
	struct options options = course_options(view->course, field);

	if (value_is_answer(value)) {
		answer_put(out, field, options, value->text);
		buf_puts(out, field->unit);
	} else {
		answer_put(
			out, field, options, course_prefill(view->course, field, view->respondent));
	}
}

/* The field before, in one quiet line, so that the thread is not lost. */
static void draw_before(const struct sheet_view *view, const struct room *room, int row)
{
	struct buf line = {0};

	if (!view->before)
		return;
	buf_printf(&line, _("前の項目  %s: "), view->before->label);
	if (view->before->type == FIELD_TABLE)
		buf_puts(&line, field_is_answered(view->before, view->sheet) ? _("（表）") : "");
	else
		put_value(&line, view, view->before);
	draw_short(row, room->margin, room->cols, ROLE_QUIET, buf_text(&line));
	buf_free(&line);
}

static int draw_question(const struct sheet_view *view, const struct room *room, int row, int rows)
{
	struct buf label = {0};
	int begin = row;

	buf_puts(&label, view->field->label);
	if (*view->field->unit)
		buf_printf(&label, _("（%s）"), view->field->unit);
	if (*view->field->process && room->is_tall)
		buf_printf(&label, "  [%s]", view->field->process);
	draw_short(row++, room->margin, room->cols, ROLE_LABEL, buf_text(&label));
	buf_free(&label);
	if (*view->field->help) {
		row += room->is_tall;
		row += draw_wrapped(
			row, room->margin, room->cols, rows / 3, ROLE_QUIET, view->field->help);
	}
	return row + (room->is_tall ? 2 : 0) - begin;
}

void sheet_view_draw(const struct sheet_view *view, int top, int rows, int cols)
{
	struct room room = {.is_tall = rows >= 14};
	int row = top, below = top + rows, table_cols;

	room.margin = room.is_tall ? 3 : 1;
	room.cols = table_cols = cols - 2 * room.margin;
	if (room.cols > FRAME_TEXT_COLS)
		room.cols = FRAME_TEXT_COLS;
	row += room.is_tall;
	row += draw_question(view, &room, row, rows);
	if (room.is_tall) {
		draw_text(below, room.margin, room.cols, ROLE_QUIET, view->status);
		below -= 2;
		draw_before(view, &room, below);
	}
	if (*view->reason && room.is_tall) {
		int taken = draw_text(below - 1, room.margin, room.cols, ROLE_QUIET, _("理由: "));

		draw_short(below - 1, room.margin + taken, room.cols - taken, ROLE_QUIET,
			view->reason);
		below--;
	}
	if (view->input)
		input_draw(view->input, row, room.margin, room.cols, below - row, true);
	else
		rows_draw(view->table, row, room.margin, below - row, table_cols);
}
