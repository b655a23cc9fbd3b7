/* In whose hands a 取組 is: the people who are named there, and who follows them. */
#ifndef BANSO_MODEL_SESSION_TASK_HANDS_H
#define BANSO_MODEL_SESSION_TASK_HANDS_H

#include "banso/base/attr.h"
#include "banso/model/session/task.h"

/* Open tasks that name a person among those who do it: by the whole name or by the family name,
 * with or without さん. */
struct tasks tasks_of_person(
	const struct course *course, const char *name, struct arena *arena) MUST_USE NOT_NULL;

/* Appends who does a task after the person was followed by another one. */
void task_put_handed(struct buf *out, const char *who, const char *name, const char *to) NOT_NULL;

#endif
