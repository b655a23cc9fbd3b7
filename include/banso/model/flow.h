/*
 * The way through a course: which sessions its pattern has, which forms hang
 * at them, who is asked, what comes next.
 */
#ifndef BANSO_MODEL_FLOW_H
#define BANSO_MODEL_FLOW_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/model/course.h"
#include "banso/text/date.h"

/* The session at position `at` of the course's pattern; NULL past the end. */
const struct session *flow_session(const struct course *course, size_t at);
size_t flow_session_count(const struct course *course);
/* Its position, or the count when the pattern does not have it. */
size_t flow_position(const struct course *course, const char *session_id);

/* Forms that hang at a session in this pattern, in the order of its steps. */
struct words flow_forms(
	const struct course *course, const struct session *session, struct arena *arena);

/* The first session of the pattern that names the form; NULL when none does. */
const struct session *flow_session_of_form(const struct course *course, const char *form_id);

/* Whether this person is asked to fill the form: not who is gone. */
bool flow_is_asked(const struct form *form, const struct participant *participant);

/* The place of a sheet: the session is left out where the form has one sheet for the course. */
struct place flow_sheet_place(const struct course *course, const struct session *session,
	const struct form *form, const char *respondent);

/* The planned day of a session; false when none is set. */
bool flow_date(const struct course *course, const char *session_id, struct date *out);

/* Whether the session is over: its actual end is kept, or its day is before `today`. */
bool flow_is_over(const struct course *course, const struct session *session, struct date today);

/* Whether it has begun and is not over. */
bool flow_is_running(const struct course *course, const struct session *session, struct date today);

/*
 * The session that is running, else the first that is not over; NULL when all are. One without a
 * day does not wait any more once a later one is over or its day has come: not every meeting takes
 * place, and not everybody writes down when.
 */
const struct session *flow_next_session(const struct course *course, struct date today);

#endif
