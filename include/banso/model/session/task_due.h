/* Until when a 取組 is to be done: how near that day is, and how it is told. */
#ifndef BANSO_MODEL_SESSION_TASK_DUE_H
#define BANSO_MODEL_SESSION_TASK_DUE_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"
#include "banso/model/session/task.h"
#include "banso/text/date/date.h"

enum task_due { TASK_NOT_DUE, TASK_DUE_SOON, TASK_OVERDUE };

/* How near the due day of a task is; one that is closed or as good (task_is_pressing()), or has no
 * day, is not due. */
enum task_due task_due(
	const struct course *course, const struct task *task, struct date today) MUST_USE NOT_NULL;

/* The due days of those of some tasks that may be due, as they are kept, each followed by a blank;
 * of tasks_in_list() they are cached for the list of courses. */
void task_open_dues(struct buf *out, const struct course *course, struct tasks tasks) NOT_NULL;

/* Appends a due day as it is kept without its year, but for the words of another 年度 than this one
 * (10月3日(土), 年度内, 令和9年度内), or the words by which it is told (2回目支援まで, お盆明け).
 */
void task_put_when(struct buf *out, const char *due) NOT_NULL;

/* Appends until when, as short as it can be: 10月3日(土), 10月上旬, 次回まで, which is its day once
 * that is over; nothing where nothing is due. With `until` a まで stands behind it, unless the
 * words say as much. */
void task_put_until(struct buf *out, const struct task *task, bool until) NOT_NULL;

/* Whether it is told by the words of a session (次々回まで, 2回目支援まで), and of which day: of
 * two that are told alike only that says which is which. */
bool task_session_day(const char *due, struct date *day) MUST_USE NOT_NULL;
/* Appends it as a list on the screen tells it: きょうまで, or what task_put_until() tells and
 * beside it the day of a session, and 過ぎ once it is over. Within brackets without more of them,
 * and with まで. */
void task_put_listed(struct buf *out, const struct course *course, const struct task *task,
	bool is_bracketed) NOT_NULL;

/* Days from `today` to the due day, negative if past; false without a day. */
bool task_days_left(const struct task *task, struct date today, long *days) MUST_USE NOT_NULL;

/* Appends how many of the days of task_open_dues() are past or soon, and which day is next:
 * "取組2件の期限まで3日  11月23日(月)"; nothing if none are. */
void task_put_due(struct buf *out, const char *dues, struct date today) NOT_NULL;

#endif
