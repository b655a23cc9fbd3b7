/* The screens of one session but for its console, by the function that makes each. */
#ifndef BANSO_SCREEN_SESSION_SCREENS_H
#define BANSO_SCREEN_SESSION_SCREENS_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* attendance.c: who is expected at a session, and who came */
struct screen *attendance_new(struct app *app, const char *session) MUST_USE NOT_NULL_AT(1);

/* notes.c: what was noted at a session, line by line, and who may read it, beginning at `row` ("":
 * at the first) */
struct screen *notes_new(struct app *app, const char *session, const char *row) MUST_USE
	NOT_NULL_AT(1);

/* tasks.c: 取組, as discussed and agreed on at a session ("": outside of any); `column`
 * OWN_TASK_READERS: those that are written there are the team's alone ("": not) */
struct screen *tasks_new(struct app *app, const char *session, const char *column) MUST_USE
	NOT_NULL_AT(1);

/* forms.c: the sheets of one session */
struct screen *forms_new(struct app *app, const char *session) MUST_USE NOT_NULL_AT(1);

#endif
