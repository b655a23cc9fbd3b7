/* 次回までに取り組むこと: what is done with them. What they are is in model/session/task.h. */
#ifndef BANSO_WORK_TASKS_H
#define BANSO_WORK_TASKS_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"

struct store;

/* The session at which a task that is written now is agreed on: the one where one is ("": in none),
 * else the next, else the last. "" for a course without any. */
const char *tasks_session(
	const struct course *course, const char *session) MUST_USE NEVER_NULL NOT_NULL;

/*
 * Adds a task that is fixed at a session ("" for none) and in its first state, with its cells as
 * far as they are given, in one transaction. Its id goes to *row (in the course's arena). False
 * with err.
 */
bool tasks_add(struct store *store, struct course *course, const char *session,
	const struct change *cells, size_t count, const char **row, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 6);

/* Changes cells of a task, on the revisions that were seen, in one transaction: where somebody
 * wrote in one of them since, none is changed. False with err. */
bool tasks_change(struct store *store, struct course *course, const struct change *cells,
	size_t count, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Says of a task, as it stands in the course, who may read it. False with err; also where somebody
 * changed it since. */
bool tasks_set_readers(struct store *store, struct course *course, const char *id,
	enum circle readers, const char *why, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Open tasks of a person who left go to another one (model/session/task_hands.h), in one
 * transaction: none where somebody gave one of them to others since. `listed`: ids, a line each, of
 * those that the person was asked about; NULL: all. False with err. */
bool tasks_hand_on(struct store *store, struct course *course, const char *listed,
	const struct participant *person, const struct participant *follows,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 4, 5);

#endif
