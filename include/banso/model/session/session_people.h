/*
 * Who belongs to a session, and who is counted there. A person takes part from the session with
 * which they began until the one at which they are no longer. A person removed from the list of
 * participants belongs to no future session; past sessions stay as they were, and with them
 * everything counted and printed of them.
 */
#ifndef BANSO_MODEL_SESSION_SESSION_PEOPLE_H
#define BANSO_MODEL_SESSION_SESSION_PEOPLE_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/*
 * Everybody in the list who takes part by then, or came, or wrote all the same; of removed people
 * (is_gone), those marked as present, and those expected or with a sheet if the session took place
 * before they were removed. In the order of adding.
 */
struct participants session_people(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/* Whether a person belongs to it. */
bool session_has_person(
	const struct course *course, const char *session, const char *id) MUST_USE NOT_NULL;

/* Whether a session would keep a person who is removed from the list at this ISO time. */
bool session_keeps_person(const struct course *course, const char *session, const char *id,
	const char *at) MUST_USE NOT_NULL;

/* Whether a person in the list began by this session and has not left. */
bool session_is_of(const struct course *course, const char *session,
	const struct participant *who) MUST_USE NOT_NULL;

/* Whether somebody who is added to the list at a session, at this ISO time, begins with it: it is
 * the last that has begun, and others of the list took part in the one before. */
bool session_is_begun_with(
	const struct course *course, const char *session, const char *at) MUST_USE NOT_NULL;

/* Whether somebody is marked as absent; what was seen goes before what was expected. */
bool session_is_absent(
	const struct course *course, const char *session, const char *id) MUST_USE NOT_NULL;

/* Whether somebody was not asked to come: neither expected nor absent, whatever else is marked, and
 * listed only for whoever marks them. */
bool session_is_uninvited(
	const struct course *course, const char *session, const char *id) MUST_USE NOT_NULL;

/* Whether somebody who belongs to the session is asked to fill the form there: not who is absent,
 * gone or was not invited, nor whose role the form does not ask. */
bool session_asks(const struct course *course, const char *session, const struct form *form,
	const struct participant *who) MUST_USE NOT_NULL;

/* Whoever is counted for a form that each fills: who is asked, and who has written all the same.
 * Every count and list of sheets is of these. */
struct participants session_respondents(const struct course *course, const char *session,
	const struct form *form, struct arena *arena) MUST_USE NOT_NULL;

/* Whether somebody has filled a sheet there, if only in part: whatever they are marked as, it is
 * counted, and its answers stand on papers. */
bool session_has_sheet_of(
	const struct course *course, const char *session, const char *id) MUST_USE NOT_NULL;

/* A mark of attendance: OWN_ATTENDANCE_PLANNED, _PRESENT or _UNINVITED of somebody. "false": not
 * coming, or absent; "": nothing is known. Or the line that is kept beside them, _REMARK. */
const char *session_mark(const struct course *course, const char *session, const char *id,
	const char *column) MUST_USE NEVER_NULL NOT_NULL;

#endif
