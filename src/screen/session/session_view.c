#include "session_view.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/task.h"
#include "banso/text/moment.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/session_run.h"

#define LEFT_COLS 40 /* of the steps; more where the other pane has room enough */
#define LEFT_MOST_COLS 64
#define CHECK_COL 7 /* behind the box of a check */

static const struct step *step_of(const struct session_view *view)
{
	return &view->session->steps[view->steps->focus];
}

/* --- left: the agenda, and what was agreed before --- */

static const char *step_mark(const struct session_view *view, size_t step)
{
	switch (session_step_state(view->course, view->session, step)) {
	case STEP_NOW:
		return _("今");
	case STEP_DONE:
		return _("済");
	case STEP_SKIPPED:
		return _("略");
	default:
		return "";
	}
}

static void put_clock(struct buf *out, int minute)
{
	if (minute >= 0)
		date_put_time(out, minute);
}

static void draw_step(const struct session_view *view, size_t item, int row, int cols)
{
	const struct step *step = &view->session->steps[item];
	bool is_focused = item == view->steps->focus;
	struct buf title = {0}, time = {0};

	if (view->box == BOX_STEPS)
		list_mark(view->steps, item, row, 1);
	else
		draw_text(row, 1, 1, ROLE_FIRST, is_focused ? ">" : " ");
	draw_text(row, 3, 2, ROLE_TEXT, step_mark(view, item));
	buf_printf(&title, "%zu %s", item + 1, step->title);
	if (!step->optional)
		put_clock(&time, session_planned_minute(view->course, view->session, item));
	draw_short(row, 6, cols - 17, is_focused ? ROLE_FIRST : ROLE_TEXT, buf_text(&title));
	if (step->circle == CIRCLE_TEAM)
		draw_text(row, cols - 11, 2, ROLE_ALERT, _("内"));
	else if (step->optional)
		draw_text(row, cols - 11, 2, ROLE_TEXT, _("任"));
	draw_text(row, cols - 8, 5, ROLE_TEXT, buf_text(&time));
	buf_clear(&time);
	buf_printf(&time, "%3d", step->minutes);
	draw_right(row, cols, 3, ROLE_TEXT, buf_text(&time));
	buf_free(&title);
	buf_free(&time);
}

/* At which session it was agreed on. */
static const char *task_from(const struct session_view *view, const struct task *task)
{
	const struct session *from = scenario_session(view->course->scenario, task->from);

	if (from == view->session)
		return _("この回");
	return from ? from->title : "";
}

static void draw_task(const struct session_view *view, const struct task *task, int row, int cols)
{
	const struct option *state = task_state(view->course, task);
	const char *from = task_from(view, task);
	int from_cols = width_text(from);

	draw_text(row, 3, 2, ROLE_TEXT, state ? state->mark : "");
	draw_short(row, 6, cols - 8 - from_cols, ROLE_TEXT, task->what);
	draw_right(row, cols, from_cols, ROLE_QUIET, from);
}

/* Draws tasks into `rows` rows; returns how many it took. */
static int draw_task_list(
	const struct session_view *view, struct tasks tasks, int row, int rows, int cols)
{
	int taken = 0;

	if (session_has_ended(view->course, view->session))
		tasks_as_at(view->course, view->session->id, &tasks);
	for (size_t i = 0; i < tasks.count && taken < rows; i++)
		if (*tasks.items[i].what)
			draw_task(view, &tasks.items[i], row + taken++, cols);
	return taken;
}

/* What came here from earlier sessions, and what was agreed on here. */
static void draw_tasks(const struct session_view *view, int row, int rows, int cols)
{
	struct arena *scratch = arena_new();
	const char *session = view->session->id;
	struct tasks before = tasks_followed(view->course, session, scratch);
	struct tasks here = tasks_from(view->course, session, scratch);
	int taken = rows > 1;

	if (before.count + here.count && rows > 1)
		draw_short(row, 1, cols - 2, ROLE_HEAD, _("次回までに取り組むこと"));
	taken += draw_task_list(view, before, row + taken, rows - taken, cols);
	draw_task_list(view, here, row + taken, rows - taken, cols);
	arena_free(scratch);
}

static void draw_left(const struct session_view *view, int top, int rows, int cols)
{
	int steps = (int)view->steps->count, row = top;

	draw_text(row, 6, 10, ROLE_QUIET, _("進行"));
	draw_right(row++, cols, 2, ROLE_QUIET, _("分"));
	list_fit(view->steps, steps < rows - 1 ? steps : rows - 1);
	for (size_t i = 0; i < view->steps->count; i++)
		if (list_row(view->steps, i) >= 0)
			draw_step(view, i, row + list_row(view->steps, i), cols);
	row += view->steps->rows + 1;
	if (top + rows - row > 1)
		draw_tasks(view, row, top + rows - row, cols);
}

/* --- right: the step in focus --- */

struct pane {
	int row, col, cols, end; /* end: the row behind the last */
	bool has_room;           /* for white space between its parts */
	bool is_tight;           /* not even for every heading */
};

static void draw_heading(struct pane *pane, const char *text)
{
	draw_short(pane->row++, pane->col, pane->cols, ROLE_HEAD, text);
}

static void draw_step_head(const struct session_view *view, struct pane *pane)
{
	const struct step *step = step_of(view);
	struct buf line = {0};

	buf_printf(&line, "%zu. %s", view->steps->focus + 1, step->title);
	draw_heading(pane, buf_text(&line));
	buf_clear(&line);
	if (step->circle == CIRCLE_TEAM)
		buf_puts(&line, _("支援者だけ ・ "));
	if (*step->process)
		buf_printf(&line, "%s ・ ", step->process);
	if (view->steps->focus == view->current) {
		moment_put_minutes_left(&line, session_minutes_left(view->course, view->session));
	} else {
		buf_printf(&line, _("%d分"), step->minutes);
	}
	draw_short(pane->row++, pane->col, pane->cols, ROLE_TEXT, buf_text(&line));
	pane->row += pane->has_room;
	buf_free(&line);
}

static void draw_say(const struct session_view *view, struct pane *pane, int rows)
{
	if (!*step_of(view)->say || rows < 1)
		return;
	draw_heading(pane, _("進め方"));
	pane->row +=
		draw_wrapped(pane->row, pane->col, pane->cols, rows, ROLE_TEXT, step_of(view)->say);
	pane->row += pane->has_room;
}

static void put_form(struct buf *out, const struct session_view *view, const struct form *form)
{
	struct form_progress all = form_progress_of(view->course, view->session, form);

	buf_printf(out, "%s%s  ", form->title, *form->reconstructed ? _("（案）") : "");
	form_progress_put(out, form, &all, true);
}

static void draw_forms(const struct session_view *view, struct pane *pane)
{
	bool has_focus = view->box == BOX_FORMS;

	if (view->forms.count == 0)
		return;
	if (!pane->is_tight)
		draw_heading(pane, _("帳票"));
	for (size_t i = 0; i < view->forms.count && pane->row < pane->end; i++, pane->row++) {
		struct buf line = {0};

		put_form(&line, view, scenario_form(view->course->scenario, view->forms.items[i]));
		if (has_focus)
			list_mark(view->form_list, i, pane->row, pane->col);
		draw_short(pane->row, pane->col + 2, pane->cols - 2,
			has_focus && i == view->form_list->focus ? ROLE_FIRST : ROLE_TEXT,
			buf_text(&line));
		buf_free(&line);
	}
	pane->row += pane->has_room;
}

static void draw_checks(const struct session_view *view, struct pane *pane)
{
	const struct step *step = step_of(view);
	bool has_focus = view->box == BOX_CHECKS;

	if (step->checks.count == 0)
		return;
	draw_heading(pane, _("確認すること"));
	for (size_t i = 0; i < step->checks.count && pane->row < pane->end; i++) {
		const struct option *check = &step->checks.items[i];
		struct place place = session_log_place(
			view->course, view->session->id, OWN_CHECKS, step->id, check->id);
		bool is_done = strcmp(course_text(view->course, &place), "true") == 0;

		if (has_focus)
			list_mark(view->checks, i, pane->row, pane->col);
		draw_text(pane->row, pane->col + 2, 6, ROLE_TEXT, is_done ? _("[済]") : "[  ]");
		pane->row += draw_wrapped(pane->row, pane->col + CHECK_COL, pane->cols - CHECK_COL,
			pane->end - pane->row,
			has_focus && i == view->checks->focus ? ROLE_FIRST : ROLE_TEXT,
			check->label);
	}
	pane->row += pane->has_room;
}

static const char *circle_words(enum circle circle)
{
	switch (circle) {
	case CIRCLE_SHARED:
		return _("進行メモ（支援先と共有）");
	case CIRCLE_PUBLIC:
		return _("進行メモ（公表）");
	default:
		return _("進行メモ（支援者だけ・投影しません）");
	}
}

/* Notes taken in one line (F7) stand below the memo, the newest last. */
static int draw_quick_notes(const struct session_view *view, const struct pane *pane, int rows)
{
	const struct sheet *sheet = course_sheet(view->course, view->session->id, OWN_SESSION, "");
	const char *notes[3] = {NULL};
	int count = 0;

	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];
		const struct value *step;

		if (strcmp(value->field, OWN_NOTES) != 0 ||
			strcmp(value->column, OWN_NOTE_TEXT) != 0 || !*value->text ||
			strcmp(value->row, step_of(view)->id) == 0)
			continue;
		step = sheet_value(sheet, OWN_NOTES, value->row, OWN_NOTE_STEP);
		if (step && strcmp(step->text, step_of(view)->id) == 0)
			notes[count++ % 3] = value->text;
	}
	if (count == 0 || rows < 3)
		return 0;
	draw_text(pane->end - 1, pane->col, 2, ROLE_TEXT, _("・"));
	draw_short(pane->end - 1, pane->col + 2, pane->cols - 2, ROLE_TEXT, notes[(count - 1) % 3]);
	return 1;
}

static void draw_memo(const struct session_view *view, struct pane *pane)
{
	int rows;

	draw_heading(pane, circle_words(view->memo_circle));
	rows = pane->end - pane->row;
	rows -= draw_quick_notes(view, pane, rows);
	if (view->memo)
		input_draw(
			view->memo, pane->row, pane->col, pane->cols, rows, view->box == BOX_MEMO);
}

static int wrapped_rows(const char *text, int cols)
{
	struct wrap wrap = {0};
	int rows;

	if (!*text || cols < 2)
		return 0;
	wrap_text(&wrap, text, strlen(text), cols);
	rows = (int)wrap.count;
	wrap_free(&wrap);
	return rows;
}

static int form_rows(const struct session_view *view)
{
	return view->forms.count ? (int)view->forms.count + 1 : 0;
}

static int check_rows(const struct session_view *view, int cols)
{
	const struct options *checks = &step_of(view)->checks;
	int rows = checks->count > 0;

	for (size_t i = 0; i < checks->count; i++)
		rows += wrapped_rows(checks->items[i].label, cols - CHECK_COL);
	return rows;
}

/* On a small screen the box in focus goes before what is only read. */
static void draw_right_pane(const struct session_view *view, struct pane pane)
{
	const struct step *step = step_of(view);
	int lists = check_rows(view, pane.cols) + form_rows(view);
	int memo_rows = 3, room = pane.end - pane.row - 2 - memo_rows - lists;
	int say = wrapped_rows(step->say, pane.cols);

	pane.has_room = room >= say + 1 + 4;
	pane.is_tight = room < say + 1 && room >= 0;
	if (pane.is_tight)
		room += 1 + (view->forms.count > 0);
	draw_step_head(view, &pane);
	draw_say(view, &pane, say < room - 1 ? say : room - 1);
	if (room < 0 && view->box == BOX_MEMO) {
		draw_memo(view, &pane);
		return;
	}
	if (!(room < 0 && view->box == BOX_CHECKS))
		draw_forms(view, &pane);
	draw_checks(view, &pane);
	if (pane.end - pane.row >= 2)
		draw_memo(view, &pane);
}

static int left_cols(int cols)
{
	int wanted_cols = cols - FRAME_TEXT_COLS - 4;

	if (wanted_cols < LEFT_COLS)
		return LEFT_COLS;
	return wanted_cols < LEFT_MOST_COLS ? wanted_cols : LEFT_MOST_COLS;
}

void session_view_draw(const struct session_view *view, int top, int rows, int cols)
{
	int left = left_cols(cols), pane_cols = cols - left - 4;
	struct pane pane = {.row = top, .end = top + rows};

	if (cols < 70) {
		pane.col = 1;
		pane.cols = cols - 2;
		if (view->box == BOX_STEPS)
			draw_left(view, top, rows, cols - 1);
		else
			draw_right_pane(view, pane);
		return;
	}
	for (int i = 0; i < rows; i++)
		draw_text(top + i, left, 1, ROLE_TEXT, "|");
	draw_left(view, top, rows, left - 1);
	pane.col = left + 2;
	pane.cols = pane_cols < FRAME_TEXT_COLS ? pane_cols : FRAME_TEXT_COLS;
	draw_right_pane(view, pane);
}
