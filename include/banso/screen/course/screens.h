/* The screens of one course, by the function that makes each. */
#ifndef BANSO_SCREEN_COURSE_SCREENS_H
#define BANSO_SCREEN_COURSE_SCREENS_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

struct draft;
struct print;

/* course_screen.c: 支援先, the open course */
struct screen *course_screen_new(struct app *app) MUST_USE NOT_NULL;

/* people.c: participants, of whom who is added begins with the session that led to them once that
 * is under way ("": none did); who fills a form at a session */
struct screen *people_new(struct app *app, const char *session) MUST_USE NOT_NULL;
struct screen *respondents_new(struct app *app, const char *session, const char *form) MUST_USE
	NOT_NULL_AT(1);

/* papers.c: papers of the open course, or of one of its sessions (NULL: all), to a file */
struct screen *output_new(struct app *app, const struct session *session) MUST_USE;

/* spots.c: where a paper may name somebody, each to be opened */
struct screen *spots_new(struct app *app, const struct print *print) MUST_USE NOT_NULL;

/* roster.c: participants added from a list, on the way from a session ("" for none); `text` is such
 * a list, "" for one that is to be typed */
struct screen *roster_new(struct app *app, const char *session, const char *text) MUST_USE NOT_NULL;
/* The same with what somebody left in a field of a person who was to be added, and is not there. */
struct screen *roster_go_on(struct app *app, const struct draft *draft) MUST_USE NOT_NULL;

#endif
