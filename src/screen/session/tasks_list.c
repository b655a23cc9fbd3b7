/* 取組 as they are listed: which, in which order, and what stands in the columns. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task_due.h"
#include "banso/screen/fill/table/own_list.h"
#include "banso/work/own_rows.h"
#include "tasks_screen.h"

static struct app *app_of(const struct tasks_screen *own)
{
	return own->base.app;
}

static const struct course *course_of(const struct tasks_screen *own)
{
	return app_of(own)->course;
}

const struct session *tasks_screen_session(const struct tasks_screen *own)
{
	return *own->session ? course_session(course_of(own), own->session) : NULL;
}

enum circle tasks_screen_readers(const struct tasks_screen *own, size_t item)
{
	return task_readers(course_of(own), own->tasks.items[item].id);
}

/* What was closed stays where it is as long as the list is open: whoever goes through it finds the
 * next one below, whatever became of this one. What is new follows the last that is open. */
static void keep_order(struct tasks_screen *own, struct words before)
{
	struct task *kept = ARENA_ARRAY(own->arena, struct task, own->tasks.count);
	size_t count = 0, open = 0;

	for (size_t i = 0; i < before.count; i++)
		for (size_t k = 0; k < own->tasks.count; k++)
			if (strcmp(own->tasks.items[k].id, before.items[i]) == 0)
				kept[count++] = own->tasks.items[k];
	for (size_t i = 0; i < count; i++)
		if (task_is_open(course_of(own), &kept[i]))
			open = i + 1;
	for (size_t k = 0; k < own->tasks.count; k++) {
		if (words_have(before, own->tasks.items[k].id))
			continue;
		memmove(&kept[open + 1], &kept[open], (count++ - open) * sizeof(*kept));
		kept[open++] = own->tasks.items[k];
	}
	own->tasks.items = kept;
}

/* Those of the team alone, or all; but to whoever looks on none of the team's. */
static bool is_shown(const struct tasks_screen *own, const char *row)
{
	bool is_teams = task_readers(course_of(own), row) == CIRCLE_TEAM;

	if (own->is_for_team)
		return is_teams;
	return !is_teams || !session_others_look_on(course_of(own));
}

static size_t keep_shown(struct tasks_screen *own)
{
	size_t kept = 0;

	for (size_t i = 0; i < own->rows.count; i++)
		if (is_shown(own, own->rows.items[i]))
			own->rows.items[kept++] = own->rows.items[i];
	own->hidden = own->is_for_team ? 0 : own->rows.count - kept;
	own->rows.count = kept;
	return kept;
}

/* `before`: their order until now; nobody's when the list is opened. */
static void read_tasks(struct tasks_screen *own, struct words before)
{
	struct place table = task_place(course_of(own), "", "");
	size_t count;

	own->rows = own_rows(app_of(own)->store, app_of(own)->course, &table, own->arena);
	count = keep_shown(own);
	own->tasks = (struct tasks){ARENA_ARRAY(own->arena, struct task, count), count};
	for (size_t i = 0; i < count; i++) {
		struct task *task = &own->tasks.items[i];

		course_task(course_of(own), own->rows.items[i], task);
		*task = task_copy(own->arena, *task);
	}
	tasks_put_open_first(course_of(own), &own->tasks);
	keep_order(own, before);
	for (size_t i = 0; i < count; i++)
		own->rows.items[i] = own->tasks.items[i].id;
}

/* The focus stays on the task it was on, or goes to the one that was added. */
void tasks_screen_refresh(struct tasks_screen *own)
{
	struct arena *old = own->arena;
	struct words before = own->rows;
	const char *focus =
		own->list.focus < own->rows.count ? own->rows.items[own->list.focus] : "";

	own->arena = arena_new();
	read_tasks(own, before);
	if (!own_list_focus(&own->list, own->rows, own->added ? own->added : ""))
		own_list_focus(&own->list, own->rows, focus);
	list_resize(&own->list, own->tasks.count);
	arena_free(old);
}

/* The last column stands there only where it says something: of the team's alone the lead tells it.
 */
#define READERS_COLUMN 4

static bool tells_readers(const struct tasks_screen *own)
{
	if (own->is_for_team)
		return false;
	if (!own->hidden && opened_has_for_team(course_of(own)))
		return true;
	for (size_t i = 0; i < own->tasks.count; i++)
		if (tasks_screen_readers(own, i) != CIRCLE_SHARED)
			return true;
	return false;
}

struct table tasks_screen_table(struct arena *arena, const struct tasks_screen *own)
{
	const struct table_column columns[] = {
		{_("何を"), "", TABLE_LINE, 0},
		{_("誰が"), "", TABLE_LINE, 0},
		{_("いつまでに"), "", TABLE_SHORT, 0},
		{_("状態"), "", TABLE_SHORT, 0},
		{_("読める人"), "", TABLE_SHORT, 0},
	};
	bool is_told = !own->hidden && opened_has_for_team(course_of(own));
	size_t rows = own->tasks.count;
	size_t count = sizeof(columns) / sizeof(columns[0]) - !tells_readers(own);
	struct table_column *used = ARENA_ARRAY(arena, struct table_column, count);
	const char **cells = ARENA_ARRAY(arena, const char *, rows *count);
	const char **marks = ARENA_ARRAY(arena, const char *, rows);
	struct buf due = {0};

	memcpy(used, columns, count * sizeof(*columns));
	for (size_t i = 0; i < rows; i++) {
		const struct task *task = &own->tasks.items[i];
		const struct option *state =
			options_find(course_of(own)->scenario->task_states, task->state);
		const char **row = &cells[i * count];

		task_put_listed(&due, course_of(own), task, false);
		row[0] = *task->what ? task->what : _("（まだ書かれていません）");
		row[1] = task->who;
		row[2] = arena_take(arena, &due);
		row[3] = state ? state->label : "";
		if (count > READERS_COLUMN)
			row[READERS_COLUMN] =
				tasks_screen_readers(own, i) == CIRCLE_SHARED && !is_told
					? ""
					: circle_readers(tasks_screen_readers(own, i));
		marks[i] = state ? state->mark : "";
	}
	buf_free(&due);
	return (struct table){used, count, cells, rows, marks, false};
}
