#include "banso/model/session/task.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/read.h"
#include "banso/text/fold.h"

static const char *table_id(void)
{
	return own_table(OWN_TASKS)->id;
}

static const struct sheet *task_sheet(const struct course *course)
{
	return course_sheet(course, "", OWN_TASKS, "");
}

static struct task read_task(const struct course *course, const char *id)
{
	const struct sheet *sheet = task_sheet(course);
	const struct value *state = sheet_value(sheet, table_id(), id, OWN_TASK_STATE);

	return (struct task){
		.id = id,
		.what = value_text(sheet_value(sheet, table_id(), id, OWN_TASK_WHAT)),
		.who = value_text(sheet_value(sheet, table_id(), id, OWN_TASK_WHO)),
		.due = value_text(sheet_value(sheet, table_id(), id, OWN_TASK_DUE)),
		.state = value_text(state),
		.state_at = state ? state->at : "",
		.note = value_text(sheet_value(sheet, table_id(), id, OWN_TASK_NOTE)),
		.from = value_text(sheet_value(sheet, table_id(), id, OWN_TASK_FROM)),
	};
}

struct task task_copy(struct arena *arena, struct task task)
{
	return (struct task){
		.id = arena_strdup(arena, task.id),
		.what = arena_strdup(arena, task.what),
		.who = arena_strdup(arena, task.who),
		.due = arena_strdup(arena, task.due),
		.state = arena_strdup(arena, task.state),
		.state_at = arena_strdup(arena, task.state_at),
		.note = arena_strdup(arena, task.note),
		.from = arena_strdup(arena, task.from),
	};
}

struct tasks course_tasks(const struct course *course, struct arena *arena)
{
	struct words ids = course_rows(task_sheet(course), NULL, table_id(), arena);
	struct tasks tasks = {ARENA_ARRAY(arena, struct task, ids.count), 0};

	for (size_t i = 0; i < ids.count; i++) {
		struct place row = task_place(course, ids.items[i], "");

		if (!course_row_is_fresh(course, &row))
			tasks.items[tasks.count++] =
				task_copy(arena, read_task(course, ids.items[i]));
	}
	return tasks;
}

bool course_task(const struct course *course, const char *id, struct task *out)
{
	const struct value *position = sheet_value(task_sheet(course), table_id(), id, "");

	if (!position || !*position->text)
		return false;
	*out = read_task(course, position->row);
	return true;
}

const struct option *task_state(const struct course *course, const struct task *task)
{
	return options_find(course->scenario->task_states, task->state);
}

bool task_lacks_reason(const struct course *course, const struct task *task)
{
	const struct option *state = task_state(course, task);

	return state && state->reason && !*task->note;
}

void tasks_put_open_first(const struct course *course, struct tasks *tasks)
{
	size_t open = 0;

	for (size_t i = 0; i < tasks->count; i++) {
		struct task task = tasks->items[i];

		if (!task_is_open(course, &task))
			continue;
		memmove(&tasks->items[open + 1], &tasks->items[open],
			(i - open) * sizeof(tasks->items[0]));
		tasks->items[open++] = task;
	}
}

enum circle task_readers(const struct course *course, const char *id)
{
	struct place open = task_place(course, id, OWN_TASK_OPEN);
	struct place readers = task_place(course, id, OWN_TASK_READERS);

	if (strcmp(course_text(course, &readers), circle_id(CIRCLE_TEAM)) == 0)
		return CIRCLE_TEAM;
	return course->scenario->publish_tasks && strcmp(course_text(course, &open), "true") == 0
		       ? CIRCLE_PUBLIC
		       : CIRCLE_SHARED;
}

bool task_is_open(const struct course *course, const struct task *task)
{
	const struct option *state = task_state(course, task);

	return !state || !state->closed;
}

bool task_is_pressing(const struct course *course, const struct task *task)
{
	const struct option *state = task_state(course, task);

	return !state || !(state->closed || state->met);
}

/* --- sessions --- */

bool tasks_have_next(const struct course *course, const struct session *session)
{
	return session ? flow_session(course, flow_position(course, session->id) + 1) != NULL
		       : flow_next_session(course, moment_today()) != NULL;
}

const char *tasks_title(const struct course *course, const struct session *session)
{
	return tasks_have_next(course, session) ? _(own_form(OWN_TASKS)->title)
						: _("これから取り組むこと");
}

/* A session that the pattern no longer has counts as earlier: its tasks are not to be lost. */
static bool is_earlier(const struct course *course, const struct task *task, const char *session)
{
	size_t from = flow_position(course, task->from);

	return from == flow_session_count(course) || from < flow_position(course, session);
}

/* Keeps the tasks that pass, in their order. */
static struct tasks choose(const struct course *course, const char *session, struct arena *arena,
	bool (*passes)(const struct course *, const struct task *, const char *))
{
	struct tasks tasks = course_tasks(course, arena);
	size_t kept = 0;

	for (size_t i = 0; i < tasks.count; i++)
		if (passes(course, &tasks.items[i], session))
			tasks.items[kept++] = tasks.items[i];
	tasks.count = kept;
	return tasks;
}

static bool comes_forward(const struct course *course, const struct task *task, const char *session)
{
	return task_is_open(course, task) && is_earlier(course, task, session);
}

static bool was_fixed_at(const struct course *course, const struct task *task, const char *session)
{
	(void)course;
	return strcmp(task->from, session) == 0;
}

static bool is_behind(const struct course *course, const char *session, const char *other)
{
	struct date day, other_day;

	return flow_date(course, session, &day) && flow_date(course, other, &other_day) &&
	       date_day_number(day) > date_day_number(other_day);
}

/* The last session before this one that was ended, or has a day that is not behind its day. */
static const struct session *session_before(const struct course *course, const char *session)
{
	for (size_t at = flow_position(course, session); at-- > 0;) {
		const struct session *before = flow_session(course, at);
		struct date day;

		if (session_has_ended(course, before))
			return before;
		if (flow_date(course, before->id, &day) && !is_behind(course, before->id, session))
			return before;
	}
	return NULL;
}

/* When a session was over, as far as anybody wrote it down; else with its day, but where the other
 * session is on the same day, as it begins. False without a day. */
static bool over_at(const struct course *course, const char *session, const char *other,
	char stamp[CLOCK_STAMP_BYTES])
{
	struct date day, other_day;

	if (!flow_date(course, session, &day))
		return false;
	if (flow_stamp(course, session, OWN_SESSION_ENDED, stamp))
		return true;
	if (!flow_date(course, other, &other_day) ||
		date_day_number(day) != date_day_number(other_day))
		return flow_stamp_of(day, 24 * 60 - 1, stamp);
	return flow_stamp(course, session, OWN_SESSION_END, stamp) ||
	       flow_stamp(course, session, OWN_SESSION_START, stamp) ||
	       flow_stamp_of(day, 0, stamp);
}

/* Where the state or the note of a task at the end of a session is kept. */
static struct place followed_place(
	const struct course *course, const char *session, const char *id, const char *column)
{
	return session_log_place(course, session, OWN_FOLLOWED, id, column);
}

/* Of a session that was ended on its day, or has none: one that is ended later tells the states of
 * that later day. */
static const struct value *state_at_end(
	const struct course *course, const char *session, const struct task *task)
{
	struct place place = followed_place(course, session, task->id, OWN_FOLLOWED_STATE);
	const struct value *state = course_value(course, &place);
	char iso[DATE_ISO_BYTES];
	struct date day;

	if (!value_is_answer(state))
		return NULL;
	if (!flow_date(course, session, &day))
		return state;
	date_iso(day, iso);
	return strcmp(moment_day(state->at).text, iso) > 0 ? NULL : state;
}

/* Whether a task was closed when the session before was over: of two on one day each has its own.
 */
static bool was_closed_since(const struct course *course, const struct task *task,
	const struct session *before, const char *session)
{
	const struct value *state = state_at_end(course, before->id, task);
	char over[CLOCK_STAMP_BYTES];

	if (state) {
		const struct task then = {.state = state->text};

		return task_is_open(course, &then) || clock_compare(task->state_at, state->at) > 0;
	}
	return !over_at(course, before->id, session, over) ||
	       clock_compare(task->state_at, over) > 0;
}

static bool was_followed(const struct course *course, const struct task *task, const char *session)
{
	const struct session *before = session_before(course, session);

	if (!is_earlier(course, task, session))
		return false;
	return task_is_open(course, task) || !before ||
	       was_closed_since(course, task, before, session);
}

struct tasks tasks_forward(const struct course *course, const char *session, struct arena *arena)
{
	return choose(course, session, arena, comes_forward);
}

struct tasks tasks_from(const struct course *course, const char *session, struct arena *arena)
{
	return choose(course, session, arena, was_fixed_at);
}

struct tasks tasks_followed(const struct course *course, const char *session, struct arena *arena)
{
	return choose(course, session, arena, was_followed);
}

/* Gives tasks the state and note they had when a session ended, if that was kept: what a screen
 * says of it stays as it was. */
static void as_at(const struct course *course, const char *session, struct tasks *tasks)
{
	for (size_t i = 0; i < tasks->count; i++) {
		struct task *task = &tasks->items[i];
		struct place state = followed_place(course, session, task->id, OWN_FOLLOWED_STATE);
		struct place note = followed_place(course, session, task->id, OWN_FOLLOWED_NOTE);

		if (!*course_text(course, &state))
			continue;
		task->state = course_text(course, &state);
		task->note = course_text(course, &note);
	}
}

static void add_with_text(struct tasks *all, struct tasks some, struct arena *arena)
{
	for (size_t i = 0; i < some.count; i++) {
		if (!*some.items[i].what)
			continue;
		all->items = arena_push(arena, all->items, all->count, sizeof(*all->items));
		all->items[all->count++] = some.items[i];
	}
}

static struct tasks without_team(
	const struct course *course, struct tasks tasks, struct arena *arena)
{
	struct tasks kept = {.items = ARENA_ARRAY(arena, struct task, tasks.count)};

	for (size_t i = 0; i < tasks.count; i++)
		if (task_readers(course, tasks.items[i].id) != CIRCLE_TEAM)
			kept.items[kept.count++] = tasks.items[i];
	return kept;
}

struct tasks tasks_told(const struct course *course, struct tasks tasks, struct arena *arena)
{
	return session_others_look_on(course) ? without_team(course, tasks, arena) : tasks;
}

struct tasks tasks_shown(
	const struct course *course, enum tasks_of which, const char *session, struct arena *arena)
{
	struct tasks tasks = {0};

	switch (which) {
	case TASKS_OF_COURSE:
		tasks = course_tasks(course, arena);
		break;
	case TASKS_FORWARD:
		tasks = tasks_forward(course, session, arena);
		break;
	case TASKS_FROM:
		tasks = tasks_from(course, session, arena);
		break;
	}
	return tasks_told(course, tasks, arena);
}

struct tasks tasks_in_list(const struct course *course, struct arena *arena)
{
	return without_team(course, course_tasks(course, arena), arena);
}

struct tasks tasks_at(
	const struct course *course, const struct session *session, struct arena *arena)
{
	struct tasks all = {0};

	add_with_text(&all, tasks_followed(course, session->id, arena), arena);
	add_with_text(&all, tasks_from(course, session->id, arena), arena);
	if (session_has_ended(course, session))
		as_at(course, session->id, &all);
	return tasks_told(course, all, arena);
}

static size_t count_in_state(
	const struct course *course, struct tasks tasks, const struct option *state)
{
	size_t count = 0;

	for (size_t i = 0; i < tasks.count; i++)
		count += task_state(course, &tasks.items[i]) == state;
	return count;
}

void tasks_put_states(struct buf *out, const struct course *course, const struct session *session)
{
	struct arena *scratch = arena_new();
	struct tasks tasks = tasks_at(course, session, scratch);
	struct options states = course->scenario->task_states;
	const char *gap = "";

	for (size_t i = 0; i < states.count; i++) {
		size_t count = count_in_state(course, tasks, &states.items[i]);

		if (!count)
			continue;
		buf_printf(out, "%s%s %zu", gap, states.items[i].mark, count);
		gap = "  ";
	}
	arena_free(scratch);
}

/* --- places, and finding one --- */

struct place task_place(const struct course *course, const char *id, const char *column)
{
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	place.form = OWN_TASKS;
	place.field = table_id();
	place.row = id;
	place.column = column;
	return place;
}

static bool is_number(const char *typed, size_t number)
{
	char text[24];

	snprintf(text, sizeof(text), "%zu", number);
	return fold_same(typed, text);
}

static bool is_same(const struct task *task, const char *typed)
{
	return *typed && fold_same(task->what, typed);
}

static bool has_part(const struct task *task, const char *typed)
{
	return *typed && fold_has(task->what, typed);
}

/* Position of the only one that fits; their count when none does, or several. */
static size_t find_only(const struct tasks *tasks, const char *typed,
	bool (*fits)(const struct task *, const char *))
{
	size_t found = tasks->count;

	for (size_t i = 0; i < tasks->count; i++) {
		if (!fits(&tasks->items[i], typed))
			continue;
		if (found < tasks->count)
			return tasks->count;
		found = i;
	}
	return found;
}

static size_t match(const struct tasks *tasks, const char *typed)
{
	size_t found;

	for (size_t i = 0; i < tasks->count; i++)
		if (strcmp(tasks->items[i].id, typed) == 0)
			return i;
	for (size_t i = 0; i < tasks->count; i++)
		if (is_number(typed, i + 1))
			return i;
	found = find_only(tasks, typed, is_same);
	return found < tasks->count ? found : find_only(tasks, typed, has_part);
}

const char *task_find(const struct course *course, const char *typed, struct err *err)
{
	struct tasks tasks = course_tasks(course, course->arena);
	size_t at = match(&tasks, typed);
	struct buf list = {0};

	if (at < tasks.count)
		return tasks.items[at].id;
	for (size_t i = 0; i < tasks.count; i++)
		buf_printf(&list, "%s%s（%s）", i ? _("、") : "", tasks.items[i].id,
			tasks.items[i].what);
	if (tasks.count == 0)
		err_set(err, _("取組「%s」はありません。ここにはまだ1つもありません。"), typed);
	else
		err_set(err,
			_("取組「%s」は見つからないか、1つに決まりません。次から選んでください: %s"),
			typed, buf_text(&list));
	buf_free(&list);
	return NULL;
}

bool task_any_forward(const struct course *course, const struct session *session)
{
	struct arena *scratch = arena_new();
	bool found = tasks_shown(course, TASKS_FORWARD, session->id, scratch).count > 0;

	arena_free(scratch);
	return found;
}
