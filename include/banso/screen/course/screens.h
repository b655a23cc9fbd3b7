/* The screens of one course and of all courses, by the function that makes each. */
#ifndef BANSO_SCREEN_COURSE_SCREENS_H
#define BANSO_SCREEN_COURSE_SCREENS_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* home.c: all engagements */
struct screen *home_new(struct app *app) MUST_USE;

/* new.c: 支援先を追加, by one of the scenarios (NULL: the default one) */
struct screen *new_new(struct app *app, const char *scenario) MUST_USE;

/* course_screen.c: 支援先, the open course */
struct screen *course_screen_new(struct app *app) MUST_USE NOT_NULL;

/* people.c: participants; who fills a form at a session */
struct screen *people_new(struct app *app) MUST_USE NOT_NULL;
struct screen *respondents_new(struct app *app, const char *session, const char *form) MUST_USE
	NOT_NULL_AT(1);

/* papers.c: papers of the open course, or of one of its sessions (NULL: all), to a file */
struct screen *output_new(struct app *app, const struct session *session) MUST_USE;

/* resume.c: what was being written when the connection broke; NULL: nothing was */
struct screen *resume_new(struct app *app) MUST_USE;

/* Forms of what banso itself keeps, a line for each field. */

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
/* decided.c: what was decided at a session */
struct screen *decided_new(struct app *app, const char *session) MUST_USE NOT_NULL_AT(1);
/* task.c: one 取組, as discussed and agreed on at a session ("": outside of any) */
struct screen *task_new(struct app *app, const char *row, const char *session) MUST_USE
	NOT_NULL_AT(1);

#endif
