/* What of the names in a course is hidden no longer once somebody is taken out of it. */
#ifndef BANSO_DOC_UNCOVERED_H
#define BANSO_DOC_UNCOVERED_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/model/course.h"

/* In how many texts a name is hidden that is not where nothing but `left` is left of the course. */
size_t uncovered_count(struct arena *arena, const struct course *course,
	const struct course *left) MUST_USE NOT_NULL;

#endif
