/* The time that is booked for a session, and the time that its agenda needs. */
#ifndef BANSO_MODEL_SESSION_BOOKED_H
#define BANSO_MODEL_SESSION_BOOKED_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

/* Whether the agenda does not fit into what is booked: when that ends, and when the agenda needs it
 * to end, in minutes since midnight, which may lie behind the day. */
bool booked_end(const struct course *course, const struct session *session, int *end,
	int *needed) MUST_USE NOT_NULL;

/* Whether time is left behind the agenda: from when until when, as above. */
bool booked_spare(const struct course *course, const struct session *session, int *from,
	int *to) MUST_USE NOT_NULL;

/* Appends that the agenda does not fit into what is booked: "進行の合計180分、予定は150分";
 * nothing where it does. */
void booked_put_unfit(
	struct buf *out, const struct course *course, const struct session *session) NOT_NULL;

/* The same, with what would make it fit: where the end is typed. */
void booked_put_way_out(
	struct buf *out, const struct course *course, const struct session *session) NOT_NULL;

#endif
