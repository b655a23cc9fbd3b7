/* How far a form is at a session, over everybody who is asked to fill it. */
#ifndef BANSO_MODEL_SESSION_FORM_PROGRESS_H
#define BANSO_MODEL_SESSION_FORM_PROGRESS_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"
#include "banso/model/progress.h"

/* How a form stands at a session over everybody who is asked. */
struct form_progress {
	int asked; /* expected sheets: 1 unless per respondent */
	int done, untouched, to_check;
	int begun;              /* neither done nor untouched */
	int unsaid;             /* done, but for whether others may read it */
	enum sheet_state state; /* of all sheets together */
};

struct form_progress form_progress_of(const struct course *course, const struct session *session,
	const struct form *form) NOT_NULL;

/* How far it is, in words: for several respondents "5人中2人", with `is_long` also those under way
 * "5人中2人 書きかけ1人", and of how many nobody said whether they may be published; nothing if
 * nobody is asked. */
void form_progress_put(struct buf *out, const struct form *form, const struct form_progress *all,
	bool is_long) NOT_NULL;

/* The same for people to read: "完了", "5人中4人", … */
const char *form_progress_text(struct arena *arena, const struct course *course,
	const struct session *session, const struct form *form) MUST_USE NEVER_NULL NOT_NULL;

#endif
