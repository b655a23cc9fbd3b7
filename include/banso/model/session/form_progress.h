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

/* Of so many people how many are done and, if any are, how many have begun and are not:
 * "5人中2人 入力中1人". One is not done as long as a field is blank that nobody said may be. */
void form_progress_put_people(struct buf *out, int asked, int done, int begun) NOT_NULL;

/* How far it is, in words: for several respondents as above, with `is_long` also of how many nobody
 * said whether they may be published; without it "5人中2人" or, where nobody is done, "入力中5人";
 * nothing if nobody is asked. */
void form_progress_put(struct buf *out, const struct form *form, const struct form_progress *all,
	bool is_long) NOT_NULL;

/* The same for people to read: "完了", "5人中4人 入力中1人", … */
const char *form_progress_text(struct arena *arena, const struct course *course,
	const struct session *session, const struct form *form) MUST_USE NEVER_NULL NOT_NULL;

#endif
