/* Forms of what banso itself keeps of a course, by the function that makes each. */
#ifndef BANSO_SCREEN_COURSE_OWN_SCREENS_H
#define BANSO_SCREEN_COURSE_OWN_SCREENS_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* about.c: name, prefecture and so on of the open course */
struct screen *about_new(struct app *app) MUST_USE NOT_NULL;
/* dates.c: dates and times of all sessions, beginning at one of them */
struct screen *dates_new(struct app *app, const char *session) MUST_USE NOT_NULL_AT(1);
/* person.c: a participant */
struct screen *person_new(struct app *app, const char *row) MUST_USE NOT_NULL_AT(1);
/* plan.c: when, where and how one session is held, and who leads, beginning at `field` ("": at the
 * first) */
struct screen *plan_new(struct app *app, const char *session, const char *field) MUST_USE
	NOT_NULL_AT(1);
/* decided.c: what was decided at a session, beginning at `field` ("": at the first) */
struct screen *decided_new(struct app *app, const char *session, const char *field) MUST_USE
	NOT_NULL_AT(1);
/* remark.c: what is said of a person at a session, beside the marks of 出席 */
struct screen *remark_new(struct app *app, const char *session, const char *row) MUST_USE
	NOT_NULL;
/* task.c: one 取組, as discussed and agreed on at a session ("": outside of any) */
struct screen *task_new(struct app *app, const char *row, const char *session) MUST_USE
	NOT_NULL_AT(1);

#endif
