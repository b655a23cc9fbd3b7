/* The step in focus: how to do it, its sheets, and what to check. */
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/circle.h"
#include "banso/model/own.h"
#include "banso/model/session/form_progress.h"
#include "banso/model/session/session_log.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/face.h"
#include "banso/ui/term/draw.h"
#include "session_tasks.h"
#include "session_view.h"

#define INDENT_COLS 2 /* of what stands below a heading */
#define FORM_COLS 7   /* 帳票, and the mark of the focus */
#define CHECK_COLS 5  /* the box of a check, and a blank */
#define SAY_LEAST_ROWS 2
#define ROOMY_ROWS 6 /* for the kind of step, and white space */
#define MORE ".."

struct pane {
	int row, end, col, cols; /* end: the row behind the last */
	bool has_room;           /* for white space between the parts */
};

static const struct step *step_of(const struct session_view *view)
{
	return &view->session->steps[view->shown];
}

static void draw_heading(struct pane *pane, const char *text)
{
	draw_short(pane->row++, pane->col, pane->cols, ROLE_HEAD, text);
}

static void draw_title(const struct session_view *view, struct pane *pane)
{
	const struct step *step = step_of(view);
	struct buf line = {0};

	buf_printf(&line, "%zu %s", view->shown + 1, step->title);
	draw_heading(pane, buf_text(&line));
	buf_free(&line);
}

/* What kind of step it is, where there is room for it. */
static void draw_kind(const struct session_view *view, struct pane *pane)
{
	const struct step *step = step_of(view);
	struct buf line = {0};

	if (step->circle == CIRCLE_TEAM)
		buf_printf(&line, "%s ・ ", circle_readers(step->circle));
	if (*step->process)
		buf_printf(&line, "%s ・ ", step->process);
	buf_printf(&line, _("%d分"), step->minutes);
	draw_short(pane->row, pane->col + INDENT_COLS, pane->cols - INDENT_COLS, ROLE_TEXT,
		buf_text(&line));
	pane->row += 2;
	buf_free(&line);
}

/* --- 進め方 --- */

static int rows_of(const char *text, int cols)
{
	return *text && cols >= 2 ? wrap_count(text, cols) : 0;
}

int session_view_say_rows(const struct session_view *view, int cols)
{
	return rows_of(step_of(view)->say, cols - INDENT_COLS);
}

/* The bytes of the sentences that are whole in these rows, with a sign that there are more; all of
 * the text where it has room, or not one sentence has. */
static size_t whole_sentences(const char *text, int cols, int rows)
{
	static const char end[] = "。";
	struct buf part = {0};
	size_t whole = 0;

	for (const char *stop = strstr(text, end); stop; stop = strstr(stop, end)) {
		stop += sizeof(end) - 1;
		buf_clear(&part);
		buf_add(&part, text, (size_t)(stop - text));
		buf_puts(&part, *stop ? MORE : "");
		if (rows_of(buf_text(&part), cols) <= rows)
			whole = (size_t)(stop - text);
	}
	buf_free(&part);
	return whole ? whole : strlen(text);
}

static void draw_say(const struct session_view *view, struct pane *pane, int rows)
{
	const char *say = step_of(view)->say;
	int cols = pane->cols - INDENT_COLS;
	size_t whole;
	struct buf text = {0};

	if (rows < 1)
		return;
	draw_heading(pane, _("進め方"));
	whole = whole_sentences(say, cols, rows);
	buf_add(&text, say, whole);
	buf_puts(&text, say[whole] ? MORE : "");
	pane->row += draw_wrapped(
		pane->row, pane->col + INDENT_COLS, cols, rows, ROLE_TEXT, buf_text(&text));
	pane->row += pane->has_room;
	buf_free(&text);
}

/* --- 帳票 --- */

/* Where not all has room, what stands in brackets goes, and then the end of the title: never how
 * far it is. */
static void put_form(struct buf *out, const struct form *form, const char *state, int cols)
{
	size_t bytes = strlen(form->title), brief = face_bytes_before_bracket(form->title);
	int room = cols - width_text(state) - 2;

	if (*form->reconstructed && width_text(form->title) + width_text(_("（案）")) <= room) {
		buf_printf(out, "%s%s", form->title, _("（案）"));
	} else if (width_text(form->title) <= room) {
		buf_puts(out, form->title);
	} else {
		bytes = width_bytes(form->title, brief) <= room
				? brief
				: width_fit(form->title, bytes, room - 2, NULL);
		buf_printf(out, "%.*s%s", (int)bytes, form->title, bytes == brief ? "" : "..");
	}
	buf_printf(out, "  %s", state);
}

static void draw_form(const struct session_view *view, const struct pane *pane, size_t item)
{
	const struct form *form = scenario_form(view->course->scenario, view->forms.items[item]);
	struct form_progress all = form_progress_of(view->course, view->session, form);
	bool has_focus = view->box == BOX_FORMS;
	struct buf line = {0}, state = {0};

	form_progress_put(&state, form, &all, true);
	put_form(&line, form, buf_text(&state), pane->cols - FORM_COLS);
	buf_free(&state);
	if (has_focus)
		list_mark(view->form_list, item, pane->row, pane->col + FORM_COLS - 2);
	draw_short(pane->row, pane->col + FORM_COLS, pane->cols - FORM_COLS,
		has_focus && item == view->form_list->focus ? ROLE_FIRST : ROLE_TEXT,
		buf_text(&line));
	buf_free(&line);
}

static void draw_forms(const struct session_view *view, struct pane *pane)
{
	if (view->forms.count == 0 || pane->row >= pane->end)
		return;
	draw_text(pane->row, pane->col, pane->cols, ROLE_HEAD, _("帳票"));
	for (size_t i = 0; i < view->forms.count && pane->row < pane->end; i++, pane->row++)
		draw_form(view, pane, i);
	pane->row += pane->has_room;
}

/* --- 確認すること --- */

static bool is_checked(const struct session_view *view, size_t item)
{
	return session_is_checked(view->course, view->session->id, step_of(view)->id,
		step_of(view)->checks.items[item].id);
}

static int label_cols(const struct pane *pane)
{
	return pane->cols - INDENT_COLS - CHECK_COLS;
}

static int check_rows(const struct session_view *view, const struct pane *pane, size_t item)
{
	return rows_of(step_of(view)->checks.items[item].label, label_cols(pane));
}

static int all_check_rows(const struct session_view *view, const struct pane *pane)
{
	int rows = 0;

	for (size_t i = 0; i < step_of(view)->checks.count; i++)
		rows += check_rows(view, pane, i);
	return rows;
}

static void draw_check(const struct session_view *view, struct pane *pane, size_t item)
{
	bool has_focus = view->box == BOX_CHECKS;

	if (has_focus)
		list_mark(view->checks, item, pane->row, pane->col);
	draw_text(pane->row, pane->col + INDENT_COLS, CHECK_COLS, ROLE_TEXT,
		is_checked(view, item) ? _("[済]") : "[  ]");
	pane->row += draw_wrapped(pane->row, pane->col + INDENT_COLS + CHECK_COLS, label_cols(pane),
		pane->end - pane->row,
		has_focus && item == view->checks->focus ? ROLE_FIRST : ROLE_TEXT,
		step_of(view)->checks.items[item].label);
}

static void draw_other_checks(const struct pane *pane, size_t count, bool are_done)
{
	struct buf line = {0};

	buf_printf(&line, are_done ? _("ほか%zuつ 済") : _("ほか%zuつ"), count);
	draw_short(pane->row, pane->col + INDENT_COLS, pane->cols - INDENT_COLS, ROLE_TEXT,
		buf_text(&line));
	buf_free(&line);
}

/* Those that are done, or those that are not, as far as they have room in order; how many have not.
 */
static size_t draw_those(const struct session_view *view, struct pane *pane, bool are_done)
{
	size_t left = 0;

	for (size_t i = 0; i < step_of(view)->checks.count; i++) {
		if (is_checked(view, i) != are_done)
			continue;
		if (left || check_rows(view, pane, i) > pane->end - pane->row)
			left++;
		else
			draw_check(view, pane, i);
	}
	return left;
}

/* Where not all have room, those that are done go first; how many are not shown is said in the last
 * row. */
static void draw_open_checks(const struct session_view *view, struct pane *pane)
{
	size_t left_open, done;

	pane->end--;
	left_open = draw_those(view, pane, false);
	done = left_open ? session_count_checked(view->course, view->session->id, step_of(view))
			 : draw_those(view, pane, true);
	pane->end++;
	draw_other_checks(pane, left_open + done, !left_open);
}

/* The one in focus is in sight, and with it those before it that have room. */
static void draw_checks_around_focus(const struct session_view *view, struct pane *pane)
{
	size_t first = view->checks->focus, count = step_of(view)->checks.count;
	int rows = check_rows(view, pane, first);

	while (first > 0 && rows + check_rows(view, pane, first - 1) <= pane->end - pane->row)
		rows += check_rows(view, pane, --first);
	for (size_t i = first; i < count && pane->row < pane->end; i++)
		if (i <= view->checks->focus || check_rows(view, pane, i) <= pane->end - pane->row)
			draw_check(view, pane, i);
}

/* Whether not even the first one has room between the heading and the row that counts the others:
 * the heading counts all of them then. */
static bool are_folded(const struct session_view *view, const struct pane *pane)
{
	const struct step *step = step_of(view);
	int rows = pane->end - pane->row - 1;
	size_t first = 0;

	if (view->box == BOX_CHECKS || all_check_rows(view, pane) <= rows)
		return false;
	while (first + 1 < step->checks.count && is_checked(view, first))
		first++;
	if (is_checked(view, first))
		first = 0;
	return check_rows(view, pane, first) > rows - 1;
}

static void draw_checks(const struct session_view *view, struct pane *pane)
{
	const struct step *step = step_of(view);
	size_t done = session_count_checked(view->course, view->session->id, step);
	struct buf heading = {0};
	bool is_folded;

	if (step->checks.count == 0 || pane->end - pane->row < 2)
		return;
	is_folded = are_folded(view, pane);
	buf_puts(&heading, _("確認すること"));
	if (done)
		buf_printf(&heading, _("  %zuつのうち%zuつ"), step->checks.count, done);
	else if (is_folded)
		buf_printf(&heading, _("  %zuつ"), step->checks.count);
	draw_heading(pane, buf_text(&heading));
	buf_free(&heading);
	if (is_folded)
		draw_those(view, pane, done == step->checks.count);
	else if (view->box == BOX_CHECKS)
		draw_checks_around_focus(view, pane);
	else if (all_check_rows(view, pane) > pane->end - pane->row)
		draw_open_checks(view, pane);
	else
		for (size_t i = 0; i < step->checks.count; i++)
			draw_check(view, pane, i);
}

/* --- 取組 --- */

/* Those that the step asks for, in full. */
static int task_rows(const struct session_view *view, int cols)
{
	return step_of(view)->asks_tasks ? session_tasks_rows(view->course, view->session, cols)
					 : 0;
}

static int least_task_rows(const struct session_view *view, int cols)
{
	return step_of(view)->asks_tasks
		       ? session_tasks_least_rows(view->course, view->session, cols)
		       : 0;
}

/* What has the focus is whole, else a check is left to be counted; the rest is for 取組. */
static void draw_tasks(const struct session_view *view, struct pane *pane)
{
	int checks = all_check_rows(view, pane), wanted = task_rows(view, pane->cols);
	int least = view->box == BOX_CHECKS ? checks + 1 : 2;
	int room = pane->end - pane->row - (int)view->forms.count - (checks ? least : 0);

	if (!wanted)
		return;
	if (room < 1)
		room = 1;
	pane->row += session_tasks_draw(view->course, view->session, pane->row,
		wanted < room ? wanted : room, pane->col, pane->cols);
	pane->row += pane->has_room;
}

/* --- all of it --- */

/* What is in focus is whole; else 進め方 shrinks before a check or a 取組 goes. */
static int rows_to_say(const struct session_view *view, const struct pane *pane)
{
	int wanted = session_view_say_rows(view, pane->cols);
	int checks = all_check_rows(view, pane);
	int tasks = least_task_rows(view, pane->cols);
	int room = pane->end - pane->row - 1 - (int)view->forms.count - (checks ? checks + 1 : 0) -
		   tasks;
	int least = view->box == BOX_CHECKS || view->box == BOX_FORMS ? 0 : SAY_LEAST_ROWS;
	int most = pane->end - pane->row - 1 - (tasks > 0);

	if (view->box == BOX_SAY || (view->box == BOX_STEPS && !tasks))
		least = wanted;
	if (room < least)
		room = least < most ? least : most;
	return wanted < room ? wanted : room;
}

/* Without white space and a title. */
static int rows_wanted(const struct session_view *view, const struct pane *pane)
{
	int say = session_view_say_rows(view, pane->cols), checks = all_check_rows(view, pane);

	return (say ? say + 1 : 0) + task_rows(view, pane->cols) + (int)view->forms.count +
	       (checks ? checks + 1 : 0);
}

int session_view_step_rows(const struct session_view *view, int cols)
{
	struct pane pane = {.cols = cols};

	return rows_wanted(view, &pane);
}

void session_view_draw_step(
	const struct session_view *view, int top, int rows, int col, int cols, bool has_title)
{
	struct pane pane = {.row = top, .end = top + rows, .col = col, .cols = cols};

	if (view->box == BOX_SAY)
		draw_cursor(top, col);
	if (has_title)
		draw_title(view, &pane);
	pane.has_room = rows_wanted(view, &pane) + ROOMY_ROWS <= pane.end - pane.row;
	if (has_title && pane.has_room)
		draw_kind(view, &pane);
	draw_say(view, &pane, rows_to_say(view, &pane));
	draw_tasks(view, &pane);
	draw_forms(view, &pane);
	draw_checks(view, &pane);
}
