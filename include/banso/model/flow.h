/*
 * The way through a course: which sessions its pattern has, which forms hang
 * at them, what comes next.
 */
#ifndef BANSO_MODEL_FLOW_H
#define BANSO_MODEL_FLOW_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/model/course.h"
#include "banso/text/date/date.h"

/* The session at position `at` of the course's pattern; NULL past the end. */
const struct session *flow_session(const struct course *course, size_t at) MUST_USE NOT_NULL;
size_t flow_session_count(const struct course *course) MUST_USE NOT_NULL;
/* Its position, or the count if the pattern does not have it. */
size_t flow_position(const struct course *course, const char *session_id) MUST_USE NOT_NULL;

/* Forms that hang at a session in this pattern and are used in this course, in the order of its
 * steps; and all of them, also those that somebody said are not used. */
struct words flow_forms(const struct course *course, const struct session *session,
	struct arena *arena) MUST_USE NOT_NULL;
struct words flow_all_forms(const struct course *course, const struct session *session,
	struct arena *arena) MUST_USE NOT_NULL;

/* Whether a form is filled in this course: its pattern has it, and nobody said that it is not used.
 */
bool flow_uses(const struct course *course, const char *form_id) MUST_USE NOT_NULL;
/* The place where that is said. */
struct place flow_use_place(const struct course *course, const char *form_id) MUST_USE NOT_NULL;

/* The first session of the pattern that names the form; NULL if none does. */
const struct session *flow_session_of_form(
	const struct course *course, const char *form_id) MUST_USE NOT_NULL;

/* The place of a sheet; without the session if the form has one sheet for the course. */
struct place flow_sheet_place(const struct course *course, const struct session *session,
	const struct form *form, const char *respondent) MUST_USE NOT_NULL;

/* The planned day of a session; false if none is set. */
bool flow_date(
	const struct course *course, const char *session_id, struct date *out) MUST_USE NOT_NULL;

/* The instant of a time that is kept of a session (OWN_SESSION_START, …) on its day; false without
 * either. Of two sessions on one day it tells which came first. */
bool flow_stamp(const struct course *course, const char *session, const char *field,
	char stamp[CLOCK_STAMP_BYTES]) MUST_USE NOT_NULL;
bool flow_stamp_of(struct date day, int minutes, char stamp[CLOCK_STAMP_BYTES]) MUST_USE NOT_NULL;

/* --- what is over, what runs, what comes next --- */

/* How a session stands on a day. */
struct standing {
	bool has_started, has_ended; /* its actual start and end are kept */
	enum { DAY_UNKNOWN, DAY_PAST, DAY_TODAY, DAY_AHEAD } day; /* the planned one */
};

/*
 * The one rule of what comes next: the running session, else one that was left open (unless another
 * one is held today, or a later one has begun since), else the first that is not over. A session
 * without a day waits no longer once a later one is over or its day has come: not every meeting
 * takes place, and not everybody writes down when.
 *
 * It is fed with the sessions of a pattern in order, so that a course and the list of all courses,
 * which loads none, answer alike. Begins as {0}.
 */
struct upcoming {
	size_t count, over;                        /* sessions so far; how many of them are over */
	size_t running, left_open, dated, waiting; /* positions from 1; 0 for none */
	bool has_today;
};

void upcoming_add(struct upcoming *upcoming, struct standing standing);
/* Position of what comes next; the count if all are over. */
size_t upcoming_next(const struct upcoming *upcoming) MUST_USE NOT_NULL;

struct standing flow_standing(const struct course *course, const struct session *session,
	struct date today) MUST_USE NOT_NULL;
bool flow_is_over(const struct course *course, const struct session *session,
	struct date today) MUST_USE NOT_NULL;
bool flow_is_running(const struct course *course, const struct session *session,
	struct date today) MUST_USE NOT_NULL;
/* Whether it began on a day that is past and was never ended; the first such session, NULL for
 * none. It runs still, as far as anybody knows. */
bool flow_is_left_open(const struct course *course, const struct session *session,
	struct date today) MUST_USE NOT_NULL;
const struct session *flow_left_open(
	const struct course *course, struct date today) MUST_USE NOT_NULL;
/* NULL if all are over. */
const struct session *flow_next_session(
	const struct course *course, struct date today) MUST_USE NOT_NULL;

/* The word in front of a session in a list: it is over, runs, was left open (!), or
 * comes next; "" for the others. */
const char *flow_word(const struct course *course, const struct session *session,
	struct date today) MUST_USE NEVER_NULL NOT_NULL;

#endif
