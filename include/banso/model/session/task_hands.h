/* In whose hands a 取組 is: the people who are named there, and who follows them. */
#ifndef BANSO_MODEL_SESSION_TASK_HANDS_H
#define BANSO_MODEL_SESSION_TASK_HANDS_H

#include "banso/base/attr.h"
#include "banso/model/session/task.h"

/* Open tasks that name a person among those who do it: by the whole name or by the family name,
 * with or without さん, as long as nobody else of the course is called so. `follows` is the id of
 * who follows the person ("": nobody), and makes nothing unclear: it is theirs in the end. */
struct tasks tasks_of_person(const struct course *course, const struct participant *person,
	const char *follows, struct arena *arena) MUST_USE NOT_NULL;

/* Open tasks that may be the person's: they have only a name that others have, too. */
struct tasks tasks_unclear(const struct course *course, const struct participant *person,
	const char *follows, struct arena *arena) MUST_USE NOT_NULL;

/* What a screen may tell of both (tasks_told()). */
struct tasks_in_hands {
	struct tasks theirs, unclear;
};
struct tasks_in_hands tasks_in_hands_shown(const struct course *course,
	const struct participant *person, const char *follows,
	struct arena *arena) MUST_USE NOT_NULL;

/* Appends who does a task after the person was followed by another one. */
void task_put_handed(struct buf *out, const struct course *course, const char *who,
	const struct participant *person, const struct participant *follows) NOT_NULL;

#endif
