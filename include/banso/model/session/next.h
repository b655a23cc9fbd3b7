/*
 * What comes next in a course, so that one key always leads on: the session of
 * the day, a sheet that is still open from a session that is over, or the next session.
 */
#ifndef BANSO_MODEL_SESSION_NEXT_H
#define BANSO_MODEL_SESSION_NEXT_H

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/text/date.h"

enum next_kind {
	NEXT_NOTHING, /* the course is complete */
	NEXT_SESSION, /* to prepare or to hold */
	NEXT_SHEET,   /* to fill, of a session that is over */
};

struct next_thing {
	enum next_kind kind;
	const struct session *session;
	const struct form *form; /* NEXT_SHEET */
	const char *respondent;  /* NEXT_SHEET of a respondent: the participant's id */
};

struct next_thing next_in_course(const struct course *course, struct date today) NOT_NULL;

/*
 * Whether a sheet is waited for: a form that every respondent is asked for, or one with a required
 * field. Working sheets are not: they are used where they help.
 */
bool next_waits_for(const struct form *form) MUST_USE NOT_NULL;

#endif
