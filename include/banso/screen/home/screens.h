/* The screens of all courses, by the function that makes each. */
#ifndef BANSO_SCREEN_HOME_SCREENS_H
#define BANSO_SCREEN_HOME_SCREENS_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* home.c: all engagements */
struct screen *home_new(struct app *app) MUST_USE;

/* new.c: 支援先を追加, by one of the scenarios (NULL: the default one) */
struct screen *new_new(struct app *app, const char *scenario) MUST_USE;

/* resume.c: what was being written when the connection broke; NULL: nothing was */
struct screen *resume_new(struct app *app) MUST_USE;

#endif
