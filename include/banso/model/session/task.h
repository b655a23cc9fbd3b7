/*
 * 次回までに取り組むこと: the rows of the kept form .tasks as people think of them. The texts are
 * the course's; lists are in the given arena.
 */
#ifndef BANSO_MODEL_SESSION_TASK_H
#define BANSO_MODEL_SESSION_TASK_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/course.h"

#define TASK_ROW_PREFIX 't'

/* Texts as they are kept, "" when not given. */
struct task {
	const char *id, *what, *who, *due, *state, *note;
	const char *from;     /* id of the session that agreed on it */
	const char *state_at; /* ISO time of its present state */
};

struct tasks {
	struct task *items;
	size_t count;
};

/* All tasks, in order, without rows that were only added. */
struct tasks course_tasks(const struct course *course, struct arena *arena) MUST_USE NOT_NULL;
struct task task_copy(struct arena *arena, struct task task) MUST_USE NOT_NULL;
/* One task, also one just being added; false if it is in no list. */
bool course_task(const struct course *course, const char *id, struct task *out) NOT_NULL;

/* Who may read a 取組; in papers for everybody not all of it stands. What is the team's is that,
 * whatever else was said, and a scenario may publish none of them (publish_tasks). */
enum circle task_readers(const struct course *course, const char *id) MUST_USE NOT_NULL;

/* Its state as the scenario defines it; NULL if the scenario does not. */
const struct option *task_state(
	const struct course *course, const struct task *task) MUST_USE NOT_NULL;

/* Whether its state wants to be explained and nothing is written about the task. */
bool task_lacks_reason(const struct course *course, const struct task *task) MUST_USE NOT_NULL;

/* Puts those that are closed behind the others, each in their order. */
void tasks_put_open_first(const struct course *course, struct tasks *tasks) NOT_NULL;

/* Whether it comes forward: its state is not closed. */
bool task_is_open(const struct course *course, const struct task *task) MUST_USE NOT_NULL;

/* Whether its day matters: its state is neither closed nor as good (`met`). */
bool task_is_pressing(const struct course *course, const struct task *task) MUST_USE NOT_NULL;

/* Whether another session comes behind one (NULL: behind today): else there is no 次回. */
bool tasks_have_next(const struct course *course, const struct session *session) MUST_USE
	NOT_NULL_AT(1);

/* What those are called that are agreed on at a session (NULL: on the whole way). */
const char *tasks_title(const struct course *course,
	const struct session *session) MUST_USE NEVER_NULL NOT_NULL_AT(1);

/* Tasks that come forward to a session: open, and agreed on at an earlier session, or at one the
 * pattern does not have. */
struct tasks tasks_forward(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/* Tasks agreed on at a session. */
struct tasks tasks_from(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/*
 * Tasks discussed at a session: agreed on earlier, and not closed by the day of the session before
 * it (if days are set).
 */
struct tasks tasks_followed(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/* Those of some that may be told now: all, or while others may look on (session_others_look_on())
 * those that are not of the team alone. Screens ask tasks_shown(). */
struct tasks tasks_told(
	const struct course *course, struct tasks tasks, struct arena *arena) MUST_USE NOT_NULL;

enum tasks_of { TASKS_OF_COURSE, TASKS_FORWARD, TASKS_FROM };

/* What a screen may tell, list or count, of tasks_told(): tests/lint/shown.sh looks that none asks
 * for more. `session` is "" for all of the course. */
struct tasks tasks_shown(const struct course *course, enum tasks_of which, const char *session,
	struct arena *arena) MUST_USE NOT_NULL;
/* What the list of all courses may tell of one: it is projected at the meetings of each, and has
 * nothing that is the team's alone. */
struct tasks tasks_in_list(const struct course *course, struct arena *arena) MUST_USE NOT_NULL;
/* Those that came to a session from earlier ones and, behind them, those agreed on there, each with
 * a text; of a session that has ended as they were then, and those of tasks_told(). */
struct tasks tasks_at(const struct course *course, const struct session *session,
	struct arena *arena) MUST_USE NOT_NULL;
/* Appends how many of these are in each state: "済 1  中 2"; nothing if there are none. */
void tasks_put_states(
	struct buf *out, const struct course *course, const struct session *session) NOT_NULL;

/* The place of a column of a task; `column` "" for its position. */
struct place task_place(
	const struct course *course, const char *id, const char *column) MUST_USE NOT_NULL;

/* Id of the task meant by its id, its number in the list from 1, or a part of its text that matches
 * one alone. NULL with err, which lists what there is. */
const char *task_find(const struct course *course, const char *typed, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Whether tasks of earlier sessions are still open at this session, of tasks_told(). */
bool task_any_forward(const struct course *course, const struct session *session) MUST_USE NOT_NULL;

#endif
