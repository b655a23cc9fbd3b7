/*
 * What comes next in a course, so that one key always leads on: today's session, an open sheet of a
 * past session, or the next session.
 */
#ifndef BANSO_MODEL_SESSION_NEXT_H
#define BANSO_MODEL_SESSION_NEXT_H

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/text/date/date.h"

enum next_kind {
	NEXT_NOTHING, /* the course is complete */
	NEXT_SESSION, /* to prepare or to hold */
	NEXT_SHEET,   /* to fill, for a past session */
};

struct next_thing {
	enum next_kind kind;
	const struct session *session;
	const struct form *form; /* NEXT_SHEET */
	const char *respondent;  /* NEXT_SHEET of a respondent: the participant's id */
};

struct next_thing next_in_course(const struct course *course, struct date today) NOT_NULL;

/* Behind a sheet of a session: the same form of the next person who has not filled it, else the
 * next form of the list that is open there; NEXT_NOTHING: none is, and nobody is led in a circle.
 * `respondent`: "" for a form that is not theirs. */
struct next_thing next_behind_sheet(const struct course *course, const struct session *session,
	const struct form *form, const char *respondent) MUST_USE NOT_NULL;

/*
 * Whether the sheet is expected: a form that every respondent is asked to fill, or with a required
 * field. Working sheets are not: they are used when they help.
 */
bool next_waits_for(const struct form *form) MUST_USE NOT_NULL;

#endif
