/*
 * Running a session: which step it is in, since when, how late it is, and what is done there. All
 * of it is kept at the session's own place, so that a dropped line, or a colleague at another
 * terminal, finds it as it was.
 */
#ifndef BANSO_WORK_SESSION_RUN_H
#define BANSO_WORK_SESSION_RUN_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/session/session_log.h"

struct store;

/* Minutes since midnight at which a step is planned to begin; -1 without a planned start.
 * Optional steps take no time of the plan. */
int session_planned_minute(const struct course *course, const struct session *session,
	size_t step) MUST_USE NOT_NULL_AT(1);

/* Minutes left of the current step (negative: it runs over); and how many the session is behind its
 * plan (negative: ahead; 0 where it has no planned start or is not held today). */
int session_minutes_left(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;
int session_minutes_late(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;

/* Minute of the day at which a running session will end, if the rest takes as long as planned; it
 * may lie behind midnight (over 24 hours). */
int session_expected_end(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;

/* Whether now may be when it ended: not where it began on another day, or later than now. */
bool session_may_end_now(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;

/*
 * Deeds: each keeps, in one transaction, all that it changes, whatever stood there; false with err.
 */

/* With `is_today` the session's day becomes today, whatever was planned. */
bool session_begin(struct store *store, struct course *course, const struct session *session,
	bool is_today, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);
bool session_go_to(struct store *store, struct course *course, const struct session *session,
	size_t step, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);
/* `at`: as time of day, when it ended; NULL: now. What was not held by then stays so. */
bool session_end(struct store *store, struct course *course, const struct session *session,
	const char *at, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Takes back what was done last of these three, with all that it changed; the history keeps both.
 */
enum session_back {
	BACK_NOTHING, /* there is nothing to take back */
	BACK_START,
	BACK_STEP,
	BACK_END,
	BACK_FAILED, /* err */
};

enum session_back session_take_back(struct store *store, struct course *course,
	const struct session *session, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Marks these participants as session_mark() tells it. `column`: who is expected (`planned`), came
 * (`present`) or was not invited (`uninvited`); `mark`: "true", "false" or "". A mark in one of the
 * first two, also "", takes back that they were not invited. False with err, and nobody marked,
 * where somebody else has marked one of them since, which the course then shows. */
bool session_mark_people(struct store *store, struct course *course, const struct session *session,
	struct words people, const char *column, const char *mark, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 5, 6);

/* The same of several columns at once, also of the line beside the marks (`remark`), which invites
 * nobody by itself. */
struct attended {
	const char *column, *text;
};

bool session_attend(struct store *store, struct course *course, const struct session *session,
	struct words people, const struct attended *said, size_t count, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 5);

/* Ticks a check of a step that is not ticked, and the other way round. */
bool session_tick_check(struct store *store, struct course *course, const struct session *session,
	const char *step, const char *check, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4, 5);

#endif
