/*
 * 支援記録 as of its day: what was there when the session ended, and what was keyed of it until the
 * next one began, or until somebody said that the record is complete.
 */
#ifndef BANSO_WORK_RECORD_RECORD_H
#define BANSO_WORK_RECORD_RECORD_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"

struct store;

/*
 * The course as the record of a session tells it to a circle: 支援先, participants and tasks as
 * they were when it ended; sheets, notes and what was decided as they stood when a later session
 * began, or as they are now; all of it as it was when the record was confirmed, if it was by then.
 * In the arena; NULL with err.
 */
struct course *record_load(struct store *store, struct arena *arena, const struct course *now,
	const char *session, enum circle circle, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* In how many places the course as it is now tells the team something else of the session than its
 * record does. False with err. */
bool record_differs(struct store *store, struct arena *arena, const struct course *now,
	const char *session, size_t *count, struct err *err) MUST_USE NOT_NULL;

/* Whether the record of a session can be confirmed: it is over. Else *why (may be NULL) says what
 * has to be done before. */
bool record_may_be_confirmed(const struct course *course, const struct session *session,
	struct err *why) MUST_USE NOT_NULL_AT(1, 2);

/* Confirms the record of a session as it stands, where that can be done, or takes that back. False
 * with err. */
bool record_confirm(struct store *store, struct course *course, const char *session,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);
bool record_reopen(struct store *store, struct course *course, const char *session,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
