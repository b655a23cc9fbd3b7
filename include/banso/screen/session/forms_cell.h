/* One phrase for the sheets of a session: the one to look at first and how far it is, or how many
 * are complete. */
#ifndef BANSO_SCREEN_SESSION_FORMS_CELL_H
#define BANSO_SCREEN_SESSION_FORMS_CELL_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

/*
 * Appends it in at most `cols` columns: what breaks a rule goes before what participants fill, that
 * before what is open, and where all is done it says so. Nothing for a session without any that is
 * waited for or begun.
 */
void forms_cell_put(struct buf *out, const struct course *course, const struct session *session,
	int cols) NOT_NULL_AT(1);

#endif
