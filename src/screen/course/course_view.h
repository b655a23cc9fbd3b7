/* How the open course is drawn: its sessions, and what it is about. */
#ifndef BANSO_SRC_SCREEN_COURSE_COURSE_VIEW_H
#define BANSO_SRC_SCREEN_COURSE_COURSE_VIEW_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"
#include "banso/ui/box/list.h"

/* How many participants there are; on a small screen nothing: there it would take the place of a
 * session. */
void course_view_put_people(struct buf *out, const struct course *course) NOT_NULL;

/* The sessions in the list and, as far as there is room, what the course is about. */
void course_view_draw(
	const struct course *course, struct list *sessions, int top, int rows, int cols) NOT_NULL;

#endif
