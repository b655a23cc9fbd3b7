/*
 * 次回までに取り組むこと: the rows of the kept form .tasks as people think of
 * them. What there is lives in the course; lists live in the given arena.
 */
#ifndef BANSO_MODEL_SESSION_TASK_H
#define BANSO_MODEL_SESSION_TASK_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/course.h"
#include "banso/text/date.h"

#define TASK_ROW_PREFIX 't'
#define TASK_SOON_DAYS 3 /* a due day that is as near as this is soon */

/* Texts as they are kept, "" when not given. */
struct task {
	const char *id, *what, *who, *due, *state, *note;
	const char *from;     /* id of the session at which it was fixed */
	const char *state_at; /* ISO time at which it got its state */
};

struct tasks {
	struct task *items;
	size_t count;
};

enum task_due { TASK_NOT_DUE, TASK_DUE_SOON, TASK_OVERDUE };

/* All tasks, in their order; one that is only being added is none yet. */
struct tasks course_tasks(const struct course *course, struct arena *arena) MUST_USE NOT_NULL;
struct task task_copy(struct arena *arena, struct task task) MUST_USE NOT_NULL;
/* One of them, also one that is only being added; false for one that is in no list. */
bool course_task(const struct course *course, const char *id, struct task *out) NOT_NULL;

/* Its state as the scenario defines it; NULL when it defines none such. */
const struct option *task_state(
	const struct course *course, const struct task *task) MUST_USE NOT_NULL;

/* Whether it still comes forward: its state is not a closed one. */
bool task_is_open(const struct course *course, const struct task *task) MUST_USE NOT_NULL;

/* How near the due day of an open task is; a closed one, or one without a day, is not due. */
enum task_due task_due(
	const struct course *course, const struct task *task, struct date today) MUST_USE NOT_NULL;

/* The due days of all open tasks as ISO days with a blank behind each: what a list of courses has
 * to know of them. */
void task_open_dues(struct buf *out, const struct course *course) NOT_NULL;

/* Days from `today` to the due day, negative when it is past; false without a day. */
bool task_days_left(const struct task *task, struct date today, long *days) MUST_USE NOT_NULL;

/* Those that come forward to a session: open, and fixed at an earlier one or at none that the
 * pattern has. */
struct tasks tasks_forward(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/* Those that were fixed at a session. */
struct tasks tasks_from(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/*
 * Those that were talked about at a session: fixed earlier, and not closed already by the day of
 * the session before it (as far as days are set).
 */
struct tasks tasks_followed(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/*
 * Gives tasks the state and note they had when a session ended, as far as that was kept
 * (task_followed_place()): a paper about a session says what was said there, whenever it is
 * printed.
 */
void tasks_as_at(const struct course *course, const char *session, struct tasks *tasks) NOT_NULL;

/* Where the state or the note of a task at the end of a session is kept. */
struct place task_followed_place(const struct course *course, const char *session, const char *id,
	const char *column) MUST_USE NOT_NULL;

/* The place of a column of a task; `column` "" for its position. */
struct place task_place(
	const struct course *course, const char *id, const char *column) MUST_USE NOT_NULL;

/* Id of the task meant by its id, its number in the list from 1, or a part of what is to be done
 * that matches one alone. NULL with err, which lists what there is. */
const char *task_find(const struct course *course, const char *typed, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Appends what of the days that task_open_dues() wrote is past or soon: "取組2件の期限まで3日";
 * nothing where nothing is. */
void task_put_due(struct buf *out, const char *dues, struct date today) NOT_NULL;

/* Whether tasks of earlier sessions are still open at this one. */
bool task_any_forward(const struct course *course, const struct session *session) MUST_USE NOT_NULL;

#endif
