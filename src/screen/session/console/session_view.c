#include "session_view.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/circle.h"
#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/task.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/session_run.h"
#include "session_tasks.h"

#define LEFT_COLS 38 /* of the steps; more where the other pane has room enough */
#define LEFT_MOST_COLS 60
#define LEFT_WIDE_COLS 48 /* from which on both time and minutes stand there */
#define WIDE_COLS 120     /* from which on what was said stands beside the memo */
#define PANES_MIN_ROWS 12

#define MEMO_LEAST_ROWS 4
#define MEMO_OVER_ROWS 2 /* of a session that is over */
#define MEMO_MOST_ROWS 12

#define TITLE_COL 9
#define TIME_COLS 7 /* of the time or the minutes, with a blank at each side */
#define MARK_COLS 3 /* 内 or 任, with a blank */

/* --- left: the agenda, and what was agreed --- */

static const char *step_mark(const struct session_view *view, size_t step)
{
	switch (session_step_state(view->course, view->session, step)) {
	case STEP_NOW:
		return _("今");
	case STEP_DONE:
		return _("済");
	case STEP_SKIPPED:
		return _("略");
	case STEP_UNHELD:
		return _("未");
	default:
		return "";
	}
}

/* A bracket at the end of a title goes before a word of it. */
static void draw_step_title(const char *title, int row, int cols, enum role role)
{
	struct buf bare = {0};

	if (width_text(title) > cols)
		buf_add(&bare, title, face_bytes_before_bracket(title));
	draw_short(row, TITLE_COL, cols, role, bare.size_bytes ? buf_text(&bare) : title);
	buf_free(&bare);
}

static void put_minutes(struct buf *out, const struct step *step)
{
	buf_printf(out, _("%d分"), step->minutes);
}

/* When it is planned to begin, where that is known, else how long it is; both where there is room.
 * Among times how long one is that is held only if wanted stands in brackets. Returns the columns
 * in front. */
static int draw_step_time(const struct session_view *view, size_t item, int row, int cols)
{
	const struct step *step = &view->session->steps[item];
	int minute = session_planned_minute(view->course, view->session, item);
	bool is_wide = cols >= LEFT_WIDE_COLS;
	struct buf time = {0};

	if (is_wide) {
		put_minutes(&time, step);
		draw_right(row, cols - 1, TIME_COLS, ROLE_TEXT, buf_text(&time));
		buf_clear(&time);
		cols -= TIME_COLS;
	}
	if (minute >= 0 && !step->optional)
		date_put_time(&time, minute);
	else if (!is_wide && minute >= 0 && step->minutes < 100)
		buf_printf(&time, _("(%d分)"), step->minutes);
	else if (!is_wide)
		put_minutes(&time, step);
	draw_right(row, cols - 1, TIME_COLS, ROLE_TEXT, buf_text(&time));
	buf_free(&time);
	return cols - TIME_COLS;
}

static void draw_step(const struct session_view *view, size_t item, int row, int cols)
{
	const struct step *step = &view->session->steps[item];
	bool is_focused = item == view->steps->focus, is_ours = step->circle == CIRCLE_TEAM;
	struct buf number = {0};
	int end;

	if (view->box == BOX_STEPS)
		list_mark(view->steps, item, row, 1);
	else
		draw_text(row, 1, is_focused, ROLE_FIRST, ">");
	draw_text(row, 3, 2, ROLE_TEXT, step_mark(view, item));
	buf_printf(&number, "%2zu", item + 1);
	draw_text(row, TITLE_COL - 3, 2, is_focused ? ROLE_FIRST : ROLE_TEXT, buf_text(&number));
	buf_free(&number);
	end = draw_step_time(view, item, row, cols);
	if (is_ours || step->optional) {
		end -= MARK_COLS - 1;
		draw_text(
			row, end, 2, is_ours ? ROLE_ALERT : ROLE_TEXT, is_ours ? _("内") : _("任"));
		end--;
	}
	draw_step_title(step->title, row, end - TITLE_COL, is_focused ? ROLE_FIRST : ROLE_TEXT);
}

static void draw_labelled(int row, int cols, const char *label, const struct buf *text)
{
	draw_text(row, 1, cols, ROLE_HEAD, label);
	draw_short(row, 15, cols - 16, ROLE_TEXT, buf_text(text));
}

/* Where the step in focus asks for 取組 its pane has them, and what has no room is there counted;
 * else they stand here in full where they have room. Returns the rows taken. */
static int draw_each_task(const struct session_view *view, int row, int rows, int cols)
{
	if (view->session->steps[view->shown].asks_tasks ||
		session_tasks_rows(view->course, view->session, cols - 2) > rows)
		return 0;
	return session_tasks_draw(view->course, view->session, row, rows, 1, cols - 2);
}

static void draw_agreed(const struct session_view *view, int row, int rows, int cols)
{
	size_t decided = session_count_decided(view->course, view->session->id, CIRCLE_SHARED);
	struct buf line = {0};
	int taken = 0;

	tasks_put_states(&line, view->course, view->session);
	if (line.size_bytes && rows > 0) {
		if (cols >= LEFT_WIDE_COLS)
			taken = draw_each_task(view, row, rows - 1, cols);
		if (!taken)
			draw_labelled(row + taken++, cols, _("取組"), &line);
	}
	buf_clear(&line);
	buf_printf(&line, _("%zu件"), decided);
	if (decided && taken < rows)
		draw_labelled(row + taken, cols, _("決まったこと"), &line);
	buf_free(&line);
}

/* Where not all have room the last row says how many are not shown. Returns the rows taken. */
static int draw_steps(const struct session_view *view, int top, int rows, int cols)
{
	int steps = (int)view->steps->count, shown = steps <= rows ? steps : rows - 1;
	struct buf others = {0};

	list_fit(view->steps, shown);
	for (size_t i = 0; i < view->steps->count; i++)
		if (list_row(view->steps, i) >= 0)
			draw_step(view, i, top + list_row(view->steps, i), cols);
	if (shown == steps)
		return steps;
	buf_printf(&others, _("ほか%dつ"), steps - shown);
	draw_text(top + shown, TITLE_COL, cols - TITLE_COL, ROLE_TEXT, buf_text(&others));
	buf_free(&others);
	return rows;
}

static void draw_left(const struct session_view *view, int top, int rows, int cols)
{
	int row = top + draw_steps(view, top, rows, cols);

	row += top + rows - row > 2;
	draw_agreed(view, row, top + rows - row, cols);
}

/* --- below: what is written down --- */

/* Lines of the memo that were made notes of their own. */
static size_t count_parts(const struct session_view *view)
{
	struct arena *scratch = arena_new();
	size_t count = session_note_parts(
		view->course, view->session->id, view->session->steps[view->shown].id, scratch)
			       .count;

	arena_free(scratch);
	return count;
}

#define PARTS_COLS 66

/* Beside a step that is going on the memo of another one says of which it is. */
static void draw_memo_heading(const struct session_view *view, int row, int cols)
{
	size_t focus = view->shown, parts = count_parts(view);
	bool is_short = parts && cols < PARTS_COLS;
	struct buf heading = {0};

	buf_puts(&heading, _("進行メモ"));
	if (view->current < view->session->step_count && focus != view->current) {
		const char *title = view->session->steps[focus].title;

		buf_printf(&heading, " %zu", focus + 1);
		if (!is_short)
			buf_printf(&heading, " %.*s", (int)face_bytes_before_bracket(title), title);
	}
	buf_printf(&heading, _("（%s）"), circle_readers(view->memo_circle));
	if (parts)
		buf_printf(&heading, is_short ? _(" 分けた%zu行") : _(" 分けた%zu行は「見直す」に"),
			parts);
	draw_short(row, 1, cols, ROLE_HEAD, buf_text(&heading));
	buf_free(&heading);
}

/* Where notes stand: each wraps behind which one it is, and when it was; where that leaves too
 * little, below it. */
struct notes_area {
	int row, rows, col, cols;
};

#define NOTE_LEAST_COLS 30

static void put_note_head(struct buf *out, const struct notes *notes, size_t item)
{
	buf_printf(out, _("発言 %zu件め %s "), item + 1, moment_time(notes->items[item].at).text);
}

/* `out` gets what stands in front; returns its columns, 0 where the text goes on behind it. */
static int put_note(struct buf *out, const struct notes *notes, size_t item, int cols)
{
	int head_cols;

	put_note_head(out, notes, item);
	head_cols = width_text(buf_text(out));
	if (cols - head_cols >= NOTE_LEAST_COLS)
		return head_cols;
	buf_puts(out, notes->items[item].text);
	return 0;
}

static int note_rows(const struct notes *notes, size_t item, int cols)
{
	struct buf text = {0};
	int head_cols = put_note(&text, notes, item, cols);
	int rows =
		wrap_count(head_cols ? notes->items[item].text : buf_text(&text), cols - head_cols);

	buf_free(&text);
	return rows;
}

static int draw_note(const struct notes *notes, size_t item, const struct notes_area *area)
{
	struct buf text = {0};
	int head_cols = put_note(&text, notes, item, area->cols), taken;

	if (head_cols)
		draw_text(area->row, area->col, head_cols, ROLE_TEXT, buf_text(&text));
	taken = draw_wrapped(area->row, area->col + head_cols, area->cols - head_cols, area->rows,
		ROLE_TEXT, head_cols ? notes->items[item].text : buf_text(&text));
	buf_free(&text);
	return taken;
}

/* The newest at the bottom, as many as have room: whole, but for the one that alone is longer. */
static void draw_notes(struct notes notes, struct notes_area area)
{
	size_t first = notes.count;
	int rows = 0;

	while (first > 0) {
		rows += note_rows(&notes, first - 1, area.cols);
		if (rows > area.rows && first < notes.count)
			break;
		first--;
	}
	for (; first < notes.count && area.rows > 0; first++) {
		int taken = draw_note(&notes, first, &area);

		area.row += taken;
		area.rows -= taken;
	}
}

/* While a session runs one row stands there, so that nothing moves; once it is over what was said
 * last is read whole. */
static int said_rows(const struct session_view *view, const struct notes *notes, int most, int cols)
{
	int rows = 1;

	if (notes->count && session_has_ended(view->course, view->session))
		rows = note_rows(notes, notes->count - 1, cols);
	return rows < most ? rows : most;
}

/* --- all of it --- */

static int left_cols(int cols)
{
	int wanted_cols = cols - FRAME_TEXT_COLS - 4;

	if (wanted_cols < LEFT_COLS)
		return LEFT_COLS;
	return wanted_cols < LEFT_MOST_COLS ? wanted_cols : LEFT_MOST_COLS;
}

static int right_cols(int cols)
{
	int right = cols - left_cols(cols) - 3;

	return right < FRAME_TEXT_COLS ? right : FRAME_TEXT_COLS;
}

static void draw_panes(const struct session_view *view, int top, int rows, int cols)
{
	int left = left_cols(cols);

	for (int i = 0; i < rows; i++)
		draw_text(top + i, left, 1, ROLE_TEXT, "|");
	draw_left(view, top, rows, left);
	session_view_draw_step(view, top, rows, left + 2, right_cols(cols), cols >= WIDE_COLS);
}

/* The memo and what was said last have their rows first, so that nothing moves while one writes; a
 * blank one stands above them where no pane needs it. */
static void draw_whole(
	const struct session_view *view, struct notes notes, int top, int rows, int cols)
{
	bool is_wide = cols >= WIDE_COLS;
	int memo = rows * 2 / 7, said = !is_wide, panes;

	memo = memo < MEMO_LEAST_ROWS ? MEMO_LEAST_ROWS : memo;
	memo = memo > MEMO_MOST_ROWS ? MEMO_MOST_ROWS : memo;
	if (said)
		said = said_rows(view, &notes, memo - MEMO_OVER_ROWS, cols - 2);
	memo -= said > 1 ? said - 1 : 0;
	panes = rows - 1 - memo - said;
	if (panes > (int)view->steps->count + 2 &&
		panes > session_view_step_rows(view, right_cols(cols)))
		panes--;
	draw_panes(view, top, panes, cols);
	top += rows - 1 - memo - said;
	draw_memo_heading(view, top, (is_wide ? FRAME_TEXT_COLS : cols) - 2);
	input_draw_barred(view->memo, top + 1, 1, (is_wide ? FRAME_TEXT_COLS + 4 : cols) - 1, memo,
		view->box == BOX_MEMO);
	if (is_wide)
		draw_notes(notes, (struct notes_area){top + 1, memo, FRAME_TEXT_COLS + 6,
					  cols - FRAME_TEXT_COLS - 7});
	else
		draw_notes(notes, (struct notes_area){top + 1 + memo, said, 1, cols - 2});
}

/* Below the steps stands how to do the one in focus where all of it has room; Tab leads to it
 * where it has none. */
static void draw_steps_alone(const struct session_view *view, int top, int rows, int cols)
{
	int say = session_view_say_rows(view, cols - 2), steps = (int)view->steps->count;
	int asked = view->session->steps[view->shown].asks_tasks;

	if (!say || steps + say + 1 + asked > rows) {
		draw_left(view, top, rows, cols);
		return;
	}
	draw_steps(view, top, steps, cols);
	session_view_draw_step(view, top + steps, rows - steps, 1, cols - 2, false);
}

/* One box at a time. */
static void draw_box(
	const struct session_view *view, struct notes notes, int top, int rows, int cols)
{
	bool is_other = view->shown != view->current;
	int said = notes.count && rows > MEMO_LEAST_ROWS + 2
			   ? said_rows(view, &notes, rows - 1 - MEMO_OVER_ROWS, cols - 2)
			   : 0;

	if (view->box == BOX_STEPS) {
		draw_steps_alone(view, top, rows, cols);
	} else if (view->box == BOX_MEMO) {
		draw_memo_heading(view, top, cols - 2);
		input_draw_barred(
			view->memo, top + 1, 1, cols - 1, rows - 1 - said, view->box == BOX_MEMO);
		draw_notes(notes, (struct notes_area){top + rows - said, said, 1, cols - 2});
	} else {
		session_view_draw_step(view, top, rows, 1, cols - 2, is_other);
	}
}

void session_view_draw(const struct session_view *view, int top, int rows, int cols)
{
	struct arena *scratch = arena_new();
	struct notes notes = session_quick_notes(view->course, view->session->id, scratch);

	if (!frame_is_split() || rows < PANES_MIN_ROWS)
		draw_box(view, notes, top, rows, cols < FRAME_TEXT_COLS ? cols : FRAME_TEXT_COLS);
	else
		draw_whole(view, notes, top, rows, cols);
	arena_free(scratch);
}
