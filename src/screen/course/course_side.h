/* What stands beside the sessions of a course on a wide screen: the one in focus in full. */
#ifndef BANSO_SCREEN_COURSE_COURSE_SIDE_H
#define BANSO_SCREEN_COURSE_COURSE_SIDE_H

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/ui/side.h"

/* Its steps, forms and 取組, and what was decided there. */
void course_side_fill(
	struct side *side, const struct course *course, const struct session *session) NOT_NULL;

#endif
