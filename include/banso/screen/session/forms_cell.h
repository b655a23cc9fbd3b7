/* The sheets of a session in one line, and how far each is. */
#ifndef BANSO_SCREEN_SESSION_FORMS_CELL_H
#define BANSO_SCREEN_SESSION_FORMS_CELL_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

/* Appends the sheets that are expected; titles are cut so that all of it fits in `cols` if
 * possible. */
void forms_cell_put(struct buf *out, const struct course *course, const struct session *session,
	int cols) NOT_NULL_AT(1);

#endif
