/* Answers that are given in one go, by a command. */
#ifndef BANSO_WORK_FILL_ANSWERS_H
#define BANSO_WORK_FILL_ANSWERS_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/course.h"

struct store;

/* Puts an answer in the place of whatever stands there. In the row "+" of a table it begins a new
 * row, in the same transaction. False with err. */
bool answers_give(struct store *store, struct course *course, const struct change *change,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Puts a reason beside what stands there, be it blank, and leaves that as it is. False with err,
 * also where somebody changes it at this moment. */
bool answers_give_reason(struct store *store, struct course *course, const struct place *place,
	const char *reason, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

#endif
