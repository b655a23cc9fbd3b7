/*
 * Headlines: the answers that the scenario wants to be seen wherever a course is told of as a whole
 * (`headline` of its fields), such as あるべき姿 and 優先課題.
 */
#ifndef BANSO_MODEL_HEADLINES_H
#define BANSO_MODEL_HEADLINES_H

#include <stddef.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/model/course.h"

/* What stands there, as people read it; of a table its first column, row by row. One at least. */
struct headline {
	const char *label;
	struct words answers;
};

struct headlines {
	struct headline *items;
	size_t count;
};

/* Those with an answer, in the order of the scenario, in the arena. */
struct headlines course_headlines(
	const struct course *course, struct arena *arena) MUST_USE NOT_NULL;

#endif
