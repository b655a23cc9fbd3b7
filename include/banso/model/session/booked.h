/* The time that is booked for a session, and the time that its agenda needs. */
#ifndef BANSO_MODEL_SESSION_BOOKED_H
#define BANSO_MODEL_SESSION_BOOKED_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

/* Minutes of all steps that are not optional. */
int booked_minutes_needed(const struct session *session) MUST_USE NOT_NULL;

/* Minutes from the planned start to the planned end; -1 where one of them is not set. */
int booked_minutes(const struct course *course, const struct session *session) MUST_USE NOT_NULL;

/* Appends that the agenda does not fit into what is booked: "進行の合計180分、予定は150分";
 * nothing where it does. */
void booked_put_unfit(
	struct buf *out, const struct course *course, const struct session *session) NOT_NULL;

#endif
