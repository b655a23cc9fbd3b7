#include "session_tasks.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/session/task.h"
#include "banso/model/session/task_due.h"
#include "banso/text/wrap.h"
#include "banso/ui/term/draw.h"

#define MARK_COL 2 /* from the left, behind the column of the focus */
#define TEXT_COL 5

/* Of all, or without who and until when where they have no room with it. */
struct texts_view {
	struct arena *arena;
	const struct course *course;
	struct tasks tasks;
	bool is_bare;
};

static const char *text_of(const struct texts_view *texts, size_t item)
{
	const struct task *task = &texts->tasks.items[item];
	struct buf text = {0}, due = {0};
	const char *shown;

	if (texts->is_bare)
		return task->what;
	task_put_listed(&due, texts->course, task, true);
	buf_puts(&text, task->what);
	if (*task->who && due.size_bytes)
		buf_printf(&text, _("（%s、%s）"), task->who, buf_text(&due));
	else if (*task->who || due.size_bytes)
		buf_printf(&text, _("（%s）"), *task->who ? task->who : buf_text(&due));
	shown = arena_strdup(texts->arena, buf_text(&text));
	buf_free(&text);
	buf_free(&due);
	return shown;
}

static int text_rows(const struct texts_view *texts, size_t item, int cols)
{
	return cols - TEXT_COL < 2 ? 1 : wrap_count(text_of(texts, item), cols - TEXT_COL);
}

static int all_rows(const struct texts_view *texts, int cols)
{
	int rows = texts->tasks.count > 0;

	for (size_t i = 0; i < texts->tasks.count; i++)
		rows += text_rows(texts, i, cols);
	return rows;
}

static struct texts_view texts_at(const struct course *course, const struct session *session)
{
	struct arena *arena = arena_new();

	return (struct texts_view){
		.arena = arena, .course = course, .tasks = tasks_at(course, session, arena)};
}

int session_tasks_rows(const struct course *course, const struct session *session, int cols)
{
	struct texts_view texts = texts_at(course, session);
	int rows = all_rows(&texts, cols);

	arena_free(texts.arena);
	return rows;
}

int session_tasks_least_rows(const struct course *course, const struct session *session, int cols)
{
	struct texts_view texts = texts_at(course, session);
	int rows;

	texts.is_bare = true;
	rows = all_rows(&texts, cols);
	arena_free(texts.arena);
	return rows;
}

static int draw_task(const struct course *course, const char *text, const struct task *task,
	int row, int rows, int col, int cols)
{
	const struct option *state = task_state(course, task);

	draw_text(row, col + MARK_COL, 2, ROLE_TEXT, state ? state->mark : "");
	return draw_wrapped(row, col + TEXT_COL, cols - TEXT_COL, rows, ROLE_TEXT, text);
}

/* How many have no room; with their heading where not even the first one has. */
static void draw_rest(size_t count, bool is_all, int row, int col, int cols)
{
	int indent = is_all ? draw_text(row, col, cols, ROLE_HEAD, _("取組")) + 2 : MARK_COL;
	struct buf line = {0};

	buf_printf(&line, is_all ? _("%zu件（一覧は t）") : _("ほか%zu件（一覧は t）"), count);
	draw_short(row, col + indent, cols - indent, ROLE_TEXT, buf_text(&line));
	buf_free(&line);
}

/* Of one that has no room nothing is shown but that it is there. */
int session_tasks_draw(const struct course *course, const struct session *session, int row,
	int rows, int col, int cols)
{
	struct texts_view texts = texts_at(course, session);
	int end = row + rows, top = row;
	size_t count = texts.tasks.count, i = 0;

	texts.is_bare = all_rows(&texts, cols) > rows;
	if (all_rows(&texts, cols) > rows)
		end--;
	if (count && 1 + text_rows(&texts, 0, cols) <= end - row) {
		draw_text(row++, col, cols, ROLE_HEAD, _("取組"));
		for (; i < count && text_rows(&texts, i, cols) <= end - row; i++)
			row += draw_task(course, text_of(&texts, i), &texts.tasks.items[i], row,
				end - row, col, cols);
	}
	if (i < count && rows > 0)
		draw_rest(count - i, i == 0, row++, col, cols);
	arena_free(texts.arena);
	return row - top;
}
