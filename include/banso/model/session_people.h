/*
 * Who belongs to a session. Somebody who is taken out of the list of participants is of no session
 * to come; what took place before stays as it was, and so does everything that is counted and
 * printed of it.
 */
#ifndef BANSO_MODEL_SESSION_PEOPLE_H
#define BANSO_MODEL_SESSION_PEOPLE_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/*
 * Everybody in the list, and of those who were taken out of it (is_gone) whoever was there, as was
 * kept; further who was expected or filled a sheet, where the session took place before they were
 * taken out. In the order in which they were added.
 */
struct participants session_people(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/* Whether somebody is one of them. */
bool session_has_person(
	const struct course *course, const char *session, const char *id) MUST_USE NOT_NULL;

/* Whether a session would keep somebody if they were taken out of the list at this ISO time. */
bool session_keeps_person(const struct course *course, const char *session, const char *id,
	const char *at) MUST_USE NOT_NULL;

#endif
