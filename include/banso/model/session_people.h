/*
 * Who belongs to a session. A person removed from the list of participants belongs to no future
 * session; past sessions stay as they were, and with them everything counted and printed of them.
 */
#ifndef BANSO_MODEL_SESSION_PEOPLE_H
#define BANSO_MODEL_SESSION_PEOPLE_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/*
 * Everybody in the list; of removed people (is_gone), those marked as present, and those expected
 * or with a sheet if the session took place before they were removed. In the order of adding.
 */
struct participants session_people(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/* Whether a person belongs to it. */
bool session_has_person(
	const struct course *course, const char *session, const char *id) MUST_USE NOT_NULL;

/* Whether a session would keep a person who is removed from the list at this ISO time. */
bool session_keeps_person(const struct course *course, const char *session, const char *id,
	const char *at) MUST_USE NOT_NULL;

#endif
