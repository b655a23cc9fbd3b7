/* The time that is booked for a session, and the time that its agenda needs. */
#ifndef BANSO_MODEL_SESSION_BOOKED_H
#define BANSO_MODEL_SESSION_BOOKED_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

/* Appends that the agenda does not fit into what is booked: "進行の合計180分、予定は150分";
 * nothing where it does. */
void booked_put_unfit(
	struct buf *out, const struct course *course, const struct session *session) NOT_NULL;

#endif
