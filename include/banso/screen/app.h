/*
 * What the screens share: the store, who uses banso, and the course that is
 * open. Scenarios stay in memory until the store is closed, so screens may keep
 * pointers into them. The course is loaded anew whenever others change it, and
 * every pointer into it dangles then: a screen keeps copies of what it shows
 * (what a function of model/ returned in an arena of the screen's), reads them
 * when it is entered, and anew in `changed`.
 */
#ifndef BANSO_SCREEN_APP_H
#define BANSO_SCREEN_APP_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/course.h"
#include "banso/screen/goal.h"
#include "banso/ui/screen.h"

struct daily;
struct store;

struct app {
	struct store *store;
	const char *user;      /* the name to show */
	const char *scenarios; /* folder */
	struct arena *arena;   /* for the whole run */
	struct arena *course_arena;
	struct course *course; /* NULL at home */
	bool is_practice;      /* the store is the practice database, the screens' own */
	struct daily *daily;   /* the copy of each day; NULL where there is none to make */
	const char *news;      /* what is to be said as soon as there is room, or NULL */
	bool is_behind;        /* others changed what is shown, and it could not be loaded yet */
};

/* Makes an engagement the open course. No screen of another one may be on the stack. */
bool app_open(struct app *app, const char *engagement, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Loads the open course anew, after it was changed by others or behind the one door; false where
 * that cannot be now: it is tried again each second. The screens are to be told then
 * (screen_tell_changed()). */
bool app_load_anew(struct app *app);

/* Pushes a screen; a NULL one (it could not be made) stays. */
struct outcome app_push(struct screen *screen) MUST_USE;
struct outcome app_pop(int question, int choice, const char *text) MUST_USE;

bool app_takes_text(const struct screen *screen) MUST_USE NOT_NULL;

#endif
