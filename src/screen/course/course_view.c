#include "course_view.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/headlines.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"
#include "banso/model/session/task.h"
#include "banso/screen/session/forms_cell.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

/* Of a session: its mark, its title, its day, the time of that, its forms, its 取組. */
enum {
	MARK_COL = 3,
	TITLE_COL = 6,
	DAY_COL = 19,
	NARROW_DAY_COL = 17,
	FORMS_COL = 39,
	TASKS_COL = 70
};

/* Behind a day, at whatever month. */
#define TIME_BEHIND_COLS 13

/* Titles of sessions that are longer have as much more, at the cost of the forms. */
#define MORE_MOST_COLS 8

#define LABEL_MOST_COLS 14 /* of what stands below the sessions */
#define NUMBER_COLS 3      /* of an answer, with the blank behind it */

static bool is_wide(void)
{
	return draw_cols() >= FRAME_WIDE_COLS;
}

/* --- the sessions --- */

/* What the columns behind the title give to it. */
static int more_cols(const struct course *course)
{
	int widest = 0, more;

	for (size_t i = 0; i < flow_session_count(course); i++)
		if (width_text(flow_session(course, i)->title) > widest)
			widest = width_text(flow_session(course, i)->title);
	more = widest - (DAY_COL - TITLE_COL - 1);
	return !is_wide() || more < 0 ? 0 : more < MORE_MOST_COLS ? more : MORE_MOST_COLS;
}

static int day_col(const struct course *course)
{
	return is_wide() ? DAY_COL + more_cols(course) : NARROW_DAY_COL;
}

static void draw_when(const struct course *course, const struct session *session, int row)
{
	int col = day_col(course);
	struct buf day = {0};
	struct date date;

	if (flow_date(course, session->id, &date)) {
		moment_put_day(&day, date);
		draw_text(row, col + TIME_BEHIND_COLS, 5, ROLE_TEXT,
			course_planned(course, session->id, OWN_SESSION_START));
	} else {
		buf_puts(&day, _("未定"));
	}
	draw_text(row, col, TIME_BEHIND_COLS, ROLE_TEXT, buf_text(&day));
	buf_free(&day);
}

/* What was fixed at a session; at the next one, what there is to ask for. */
static void put_tasks(struct buf *out, const struct course *course, const struct session *session)
{
	struct arena *scratch = arena_new();
	const struct session *next = flow_next_session(course, moment_today());
	size_t fixed = tasks_shown(course, TASKS_FROM, session->id, scratch).count;
	size_t asked = tasks_shown(course, TASKS_FORWARD, session->id, scratch).count;

	if (asked && session == next)
		buf_printf(out, _("聞く %zu件"), asked);
	else if (fixed)
		buf_printf(out, _("決定 %zu件"), fixed);
	arena_free(scratch);
}

static void draw_session(
	const struct course *course, const struct list *sessions, size_t item, int row, int cols)
{
	const struct session *session = flow_session(course, item);
	int forms_col = FORMS_COL + more_cols(course);
	struct buf forms = {0}, tasks = {0};

	list_mark(sessions, item, row, 1);
	draw_text(row, MARK_COL, 2, ROLE_TEXT, flow_word(course, session, moment_today()));
	draw_short(row, TITLE_COL, day_col(course) - TITLE_COL - 1,
		item == sessions->focus ? ROLE_FIRST : ROLE_TEXT, session->title);
	draw_when(course, session, row);
	if (is_wide()) {
		forms_cell_put(&forms, course, session, TASKS_COL - forms_col - 1);
		draw_text(row, forms_col, TASKS_COL - forms_col - 1, ROLE_TEXT, buf_text(&forms));
		put_tasks(&tasks, course, session);
		draw_text(row, TASKS_COL, cols - TASKS_COL - 1, ROLE_TEXT, buf_text(&tasks));
	}
	buf_free(&forms);
	buf_free(&tasks);
}

/* What has no column on a narrow screen, of the session in focus. */
static void draw_focused(const struct course *course, const struct session *session, int row)
{
	struct buf line = {0}, tasks = {0};

	put_tasks(&tasks, course, session);
	forms_cell_put(&line, course, session, draw_cols() - 2 - width_text(buf_text(&tasks)) - 8);
	if (tasks.size_bytes)
		buf_printf(&line, _("%s取組 %s"), line.size_bytes ? "   " : "", buf_text(&tasks));
	draw_short(row, 1, draw_cols() - 2, ROLE_TEXT, buf_text(&line));
	buf_free(&line);
	buf_free(&tasks);
}

/* --- what the course is about --- */

/* A label and what stands behind it: answers, each in one line; what has no room is counted. */
struct line {
	const char *label;
	struct words texts;
};

struct about {
	struct arena *arena;
	struct line *lines;
	size_t count;
};

static struct line *add_line(struct about *about, const char *label)
{
	about->lines = arena_push(about->arena, about->lines, about->count, sizeof(*about->lines));
	about->lines[about->count] = (struct line){.label = label};
	return &about->lines[about->count++];
}

/* Behind the end of a sentence no blank is needed. */
static const char *gap_behind(const char *text)
{
	static const char stop[] = "。";
	size_t size_bytes = strlen(text), stop_bytes = sizeof(stop) - 1;

	return size_bytes == 0 || (size_bytes >= stop_bytes &&
					  strcmp(text + size_bytes - stop_bytes, stop) == 0)
		       ? ""
		       : " ";
}

/* Paragraphs go on in one line. */
static void put_joined(struct buf *out, const char *text)
{
	for (; *text; text += strcspn(text, "\n"), text += *text == '\n') {
		buf_puts(out, gap_behind(buf_text(out)));
		buf_add(out, text, strcspn(text, "\n"));
	}
}

static void add_headlines(struct about *about, const struct course *course)
{
	struct headlines all = course_headlines(course, about->arena);
	struct buf text = {0};

	for (size_t i = 0; i < all.count; i++) {
		const struct headline *each = &all.items[i];
		struct line *line = add_line(about, each->label);

		for (size_t k = 0; k < each->answers.count; k++) {
			buf_clear(&text);
			put_joined(&text, each->answers.items[k]);
			words_add(&line->texts, about->arena,
				arena_strdup(about->arena, buf_text(&text)));
		}
	}
	buf_free(&text);
}

/* How many there are in each state. */
static void add_tasks(struct about *about, const struct course *course)
{
	struct tasks tasks = tasks_shown(course, TASKS_OF_COURSE, "", about->arena);
	struct options states = course->scenario->task_states;
	struct buf text = {0};

	if (tasks.count == 0)
		return;
	for (size_t i = 0; i < states.count; i++) {
		size_t count = 0;

		for (size_t k = 0; k < tasks.count; k++)
			count += task_state(course, &tasks.items[k]) == &states.items[i];
		if (count)
			buf_printf(&text, "%s%s %zu", text.size_bytes ? "  " : "",
				states.items[i].mark, count);
	}
	words_add(&add_line(about, _("取組"))->texts, about->arena,
		arena_strdup(about->arena, buf_text(&text)));
	buf_free(&text);
}

/* How many answers a text does not tell. */
static void put_tail(struct buf *out, const char *text, size_t untold)
{
	if (untold)
		buf_printf(out, _("%sほか%zuつ"), gap_behind(text), untold);
}

/* Of the last answer that is seen: it tells of the others. */
static int rows_with_tail(const char *text, size_t untold, int cols)
{
	struct buf whole = {0};
	int rows;

	buf_puts(&whole, text);
	put_tail(&whole, text, untold);
	rows = wrap_count(buf_text(&whole), cols);
	buf_free(&whole);
	return rows;
}

/* Rows that the first answers take, as they stand among others. */
static int rows_of(const struct line *line, size_t count, int cols)
{
	int rows = 0;

	if (line->texts.count > 1)
		cols -= NUMBER_COLS;
	for (size_t i = 0; i + 1 < count; i++)
		rows += wrap_count(line->texts.items[i], cols);
	return rows + rows_with_tail(line->texts.items[count - 1], line->texts.count - count, cols);
}

/* Draws in as many rows as there are; what does not fit is cut in front of the tail. */
static int draw_cut(const char *text, size_t untold, int row, int col, int cols, int rows)
{
	struct buf whole = {0}, last = {0}, tail = {0};
	struct wrap wrap = {0};
	int count;

	put_tail(&tail, text, untold);
	buf_printf(&whole, "%s%s", text, buf_text(&tail));
	wrap_text(&wrap, buf_text(&whole), whole.size_bytes, cols);
	count = (int)wrap.count < rows ? (int)wrap.count : rows;
	for (int i = 0; i < count; i++) {
		const char *start = buf_text(&whole) + wrap.lines[i].start_bytes;

		if (i < count - 1 || (int)wrap.count <= rows) {
			draw_bytes(row + i, col, cols, ROLE_TEXT, start, wrap.lines[i].size_bytes);
			continue;
		}
		width_shorten(&last, text + wrap.lines[i].start_bytes,
			cols - width_text(buf_text(&tail)));
		buf_puts(&last, buf_text(&tail));
		draw_text(row + i, col, cols, ROLE_TEXT, buf_text(&last));
	}
	wrap_free(&wrap);
	buf_free(&whole);
	buf_free(&last);
	buf_free(&tail);
	return count;
}

/* As many answers as have room whole; where that is none but the first, it needs no number. */
static int draw_answers(const struct line *line, int row, int col, int cols, int rows)
{
	const struct words *texts = &line->texts;
	size_t seen = texts->count;
	int from = row;

	while (seen > 1 && rows_of(line, seen, cols) > rows)
		seen--;
	if (seen == 1)
		return draw_cut(texts->items[0], texts->count - 1, row, col, cols, rows);
	for (size_t i = 0; i < seen; i++) {
		char number[24];

		snprintf(number, sizeof(number), "%zu", i + 1);
		draw_text(row, col, NUMBER_COLS, ROLE_TEXT, number);
		row += draw_cut(texts->items[i], i + 1 < seen ? 0 : texts->count - seen, row,
			col + NUMBER_COLS, cols - NUMBER_COLS, from + rows - row);
	}
	return row - from;
}

static int label_cols(const struct about *about)
{
	int widest = 0;

	for (size_t i = 0; i < about->count; i++)
		if (width_text(about->lines[i].label) > widest)
			widest = width_text(about->lines[i].label);
	return widest < LABEL_MOST_COLS ? widest : LABEL_MOST_COLS;
}

/* Each line has a row at least before one takes a second, and the blank row above them goes before
 * one of them does. What one leaves is the next one's. */
static void draw_lines(const struct about *about, int row, int end, int cols)
{
	int labels = label_cols(about), col = labels + 3, spare = 0;
	int text_cols = cols - col - 1 > NUMBER_COLS ? cols - col - 1 : NUMBER_COLS + 1;
	int *rows = ARENA_ARRAY(about->arena, int, about->count);

	row += end - row > (int)about->count;
	for (size_t i = 0; i < about->count; i++)
		rows[i] = rows_of(&about->lines[i], about->lines[i].texts.count, text_cols);
	list_share(rows, about->count, end - row);
	for (size_t i = 0; i < about->count && row < end; i++) {
		int room = rows[i] + spare;
		int taken = draw_answers(&about->lines[i], row, col, text_cols, room);

		draw_short(row, 1, labels, ROLE_TEXT, about->lines[i].label);
		row += taken;
		spare = room - taken;
	}
}

static void draw_about(const struct course *course, int row, int end, int cols)
{
	struct about about = {.arena = arena_new()};

	add_headlines(&about, course);
	add_tasks(&about, course);
	draw_lines(&about, row, end, cols);
	arena_free(about.arena);
}

void course_view_put_people(struct buf *out, const struct course *course)
{
	const struct session *next = flow_next_session(course, moment_today());
	const struct session *session =
		next ? next : flow_session(course, flow_session_count(course) - 1);
	struct arena *scratch;
	struct participants people;
	size_t here = 0;

	if (!is_wide())
		return;
	scratch = arena_new();
	people = course_participants(course, scratch);
	for (size_t i = 0; i < people.count; i++)
		here += session_is_of(course, session->id, &people.items[i]);
	if (people.count == 0)
		buf_puts(out, _("参加者      まだ登録がありません（p で追加）"));
	else
		buf_printf(out, _("参加者      %zu人"), here);
	arena_free(scratch);
}

/* --- all of it --- */

static void draw_heads(const struct course *course, int row)
{
	draw_text(row, TITLE_COL, 4, ROLE_QUIET, _("回"));
	draw_text(row, day_col(course), 8, ROLE_QUIET, _("日程"));
	draw_text(row, FORMS_COL + more_cols(course), 8, ROLE_QUIET, _("帳票"));
	draw_text(row, TASKS_COL, 8, ROLE_QUIET, _("取組"));
}

void course_view_draw(
	const struct course *course, struct list *sessions, int top, int rows, int cols)
{
	int end = top + rows, row = top;

	if (cols > FRAME_TEXT_COLS)
		cols = FRAME_TEXT_COLS;
	if (draw_rows() >= FRAME_TALL_ROWS && is_wide())
		draw_heads(course, row++);
	list_fit(sessions, end - row);
	for (size_t i = 0; i < sessions->count; i++)
		if (list_row(sessions, i) >= 0)
			draw_session(course, sessions, i, row + list_row(sessions, i), cols);
	row += (int)sessions->count;
	if (!is_wide() && row < end)
		draw_focused(course, flow_session(course, sessions->focus), row++);
	draw_about(course, row, end, cols);
}
