/* 日程: when and where each session is, a row for each. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/course/own/screens.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "days.h"
#include "hours.h"

/* The fields of a row, in the order of Tab. */
static const char *const ids[] = {
	OWN_SESSION_DATE, OWN_SESSION_START, OWN_SESSION_END, OWN_SESSION_ROOM};
enum { FIELDS = sizeof(ids) / sizeof(ids[0]) };

/* Where each begins, and behind the last one where it ends at the most. */
static const int cols_of[FIELDS + 1] = {17, 43, 50, 57, 57 + FRAME_TEXT_COLS};

/* Behind the day stands the word of what is to be known of it. */
enum { MARK_COL = 3, TITLE_COL = 6, WORD_COL = 37, WORD_COLS = 5, HEAD_ROWS = 1 };

static const struct session *session_in_focus(const struct fields *fields)
{
	const struct app *app = fields->screen.base.app;

	return flow_session(app->course, fields->screen.form.focus / FIELDS);
}

/* --- what is told --- */

/* Of a column that is empty; where there is no row for it, it stands instead of the sentence. */
static void put_example(const struct form_body *form, struct face *face)
{
	struct buf example = {0};

	if (input_is(form->items[form->focus].entry.input, ""))
		input_put_hint(form->items[form->focus].entry.input, &example);
	if (example.size_bytes) {
		buf_clear(&face->sentence);
		buf_puts(&face->sentence, buf_text(&example));
	}
	buf_free(&example);
}

/* Below the table, on a small screen above it, so that its rows stay where they are: what to write
 * where nothing is written, else the session's 接続先, else what a first letter does. */
static void put_context(const struct fields *fields, struct face *face)
{
	const struct form_body *form = &fields->screen.form;
	const char *link =
		course_planned(form->app->course, session_in_focus(fields)->id, OWN_SESSION_LINK);

	struct buf *told = frame_has_context() ? &face->context : &face->sentence;

	if (*link && !input_is(form->items[form->focus].entry.input, "")) {
		buf_clear(told);
		buf_printf(told, _("接続先  %s"), link);
	} else if (!frame_has_context()) {
		put_example(form, face);
		return;
	} else if (!face->context.size_bytes) {
		buf_puts(&face->context, buf_text(&face->more));
	}
	buf_clear(&face->more);
}

static void dates_face(const struct fields *fields, struct face *face)
{
	const struct session *session = session_in_focus(fields);

	face->at = fields->screen.form.focus / FIELDS + 1;
	face->of = fields->screen.form.count / FIELDS;
	put_context(fields, face);
	days_put(fields, face, session);
}

/* --- the table --- */

static void draw_heads(const struct form_body *form, int row)
{
	draw_text(row, TITLE_COL, 4, ROLE_QUIET, _("回"));
	for (size_t i = 0; i < FIELDS; i++)
		draw_text(row, cols_of[i], cols_of[i + 1] - cols_of[i] - 1, ROLE_QUIET,
			_(form->items[i].field->label));
}

/* What is typed in wide letters needs more than a column of times has: then it covers what is
 * behind it. */
static int box_cols(const struct input *input, int cols, int most)
{
	struct buf typed = {0};
	int wanted;

	input_text(input, &typed);
	wanted = width_text(buf_text(&typed)) + 1;
	buf_free(&typed);
	return wanted <= cols ? cols : wanted < most ? wanted : most;
}

static void draw_session(struct fields *fields, size_t session, int row, int end)
{
	const struct app *app = fields->screen.base.app;
	struct form_body *form = &fields->screen.form;
	const struct session *each = flow_session(app->course, session);
	bool is_focused = session == form->focus / FIELDS;
	int box_end = 0;

	draw_text(row, 1, is_focused, ROLE_FIRST, ">");
	draw_text(row, MARK_COL, 2, ROLE_TEXT, flow_word(app->course, each, moment_today()));
	draw_short(row, TITLE_COL, cols_of[0] - TITLE_COL - 1, is_focused ? ROLE_FIRST : ROLE_TEXT,
		each->title);
	for (size_t i = 0; i < FIELDS; i++) {
		size_t item = session * FIELDS + i;
		int col_end = cols_of[i + 1] < end ? cols_of[i + 1] : end;
		int cols = (i ? col_end - 1 : WORD_COL) - cols_of[i];

		if (cols_of[i] < box_end)
			continue;
		if (item == form->focus) {
			cols = box_cols(form->items[item].entry.input, cols, end - cols_of[i] - 1);
			input_draw(form->items[item].entry.input, row, cols_of[i], cols, 1, true);
			box_end = cols_of[i] + cols;
			/* One bar alone, or nobody sees which of so many boxes is meant. */
			draw_text(row, cols_of[i] - 1, 1, ROLE_TEXT, "|");
		} else {
			form_draw_closed(form, item, row, cols_of[i], cols);
		}
		if (i == 0 && box_end <= WORD_COL)
			draw_text(row, WORD_COL, WORD_COLS, ROLE_ALERT, days_word(fields, each));
	}
}

/* On a narrow screen the fields stand below each other, with the session in front of the first. */
static void dates_draw(struct fields *fields, int top, int rows, int cols)
{
	struct form_body *form = &fields->screen.form;
	size_t count = form->count / FIELDS, focus = form->focus / FIELDS;
	size_t first;

	form->row_items = frame_is_split() ? FIELDS : 0;
	if (!form->row_items) {
		form_draw(form, &fields->screen.base, top, rows, cols);
		return;
	}
	draw_heads(form, top);
	top += HEAD_ROWS;
	rows -= HEAD_ROWS;
	first = focus < (size_t)rows ? 0 : focus - (size_t)rows + 1;
	for (size_t i = first; i < count && i - first < (size_t)rows; i++)
		draw_session(fields, i, top + (int)(i - first), cols);
	if (first + (size_t)rows < count)
		screen_tell_below(&fields->screen.base, count - first - (size_t)rows);
}

/* --- the screen --- */

/* 接続先 stands on another screen: that of the session. */
static const char *help_of(const struct field *field)
{
	return strcmp(field->id, OWN_SESSION_ROOM) == 0
		       ? _("例  役場2階。URLやIDは、その回を開き、d の「接続先」に書きます。")
		       : form_help(field);
}

static void add_row(struct fields *fields, const struct session *session)
{
	const struct app *app = fields->screen.base.app;
	struct buf label = {0};

	for (size_t i = 0; i < FIELDS; i++) {
		const struct field *field = form_field(own_form(OWN_SESSION), ids[i]);
		struct place place = session_log_place(app->course, session->id, field->id, "", "");

		buf_clear(&label);
		buf_printf(
			&label, i ? "    %s%s" : "%s %s", i ? "" : session->title, _(field->label));
		form_add(&fields->screen.form, buf_text(&label), help_of(field), &place, field);
	}
	buf_free(&label);
}

struct screen *dates_new(struct app *app, const char *session)
{
	static const struct fields_hooks hooks = {.left = hours_ask,
		.leaving = hours_ask_any,
		.answered = hours_answered,
		.face = dates_face,
		.draw = dates_draw};
	struct fields *fields = fields_new(app, _("日程"),
		_("日にちと時刻を書きます。決まっていない回は空けておきます。"), &hooks);

	fields->screen.form.group_items = FIELDS;
	fields->days = days_new(fields->screen.form.arena, app->course);
	for (size_t i = 0; i < flow_session_count(app->course); i++) {
		if (strcmp(flow_session(app->course, i)->id, session) == 0)
			fields->screen.form.focus = fields->screen.form.count;
		add_row(fields, flow_session(app->course, i));
	}
	return &fields->screen.base;
}
