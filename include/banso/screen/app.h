/*
 * What the screens share: the store, the user, and the open course. Scenarios stay in memory until
 * the store is closed, so screens may keep pointers into them. The course is loaded anew whenever
 * others change it, and pointers into it then dangle: a screen keeps copies of what it shows (from
 * a function of model/ that takes an arena, with an arena of the screen's), and reads them when it
 * is entered and again in `changed`.
 */
#ifndef BANSO_SCREEN_APP_H
#define BANSO_SCREEN_APP_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/course.h"
#include "banso/model/saved.h"
#include "banso/screen/goal.h"
#include "banso/ui/screen.h"

struct calendar;
struct daily;
struct store;

/* Values that were kept in this window, each as it was written; at one place the last one counts.
 */
struct kept_here {
	struct change *items; /* in the arena, with their strings */
	size_t count;
	struct arena *arena;
};

struct app {
	struct store *store;
	const char *user;                /* the name to show */
	const char *scenarios;           /* folder */
	const struct calendar *calendar; /* of holidays; NULL until somebody asks */
	struct arena *arena;             /* for the whole run */
	struct arena *course_arena;
	struct course *course;  /* NULL at home */
	bool is_practice;       /* the practice database was opened, and is closed, by a screen */
	struct daily *daily;    /* the daily copy; NULL if there is none to make */
	const char *news;       /* a message for the next free moment, or NULL */
	enum saved saved;       /* as it was when it was told last */
	struct kept_here *kept; /* what is kept from now on goes there; NULL: nobody asked */
	bool is_refused;        /* the disk refused something, and has not taken it yet */
	bool is_hurried;        /* the program was told to end */
	bool is_behind;         /* others changed the course, and it could not be loaded yet */
};

/* Makes an engagement the open course. No screen of another one may be on the stack. */
bool app_open(struct app *app, const char *engagement, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Loads the open course anew, after a change by others or behind the one door; false if that is
 * impossible now: it is tried again each second. Call screen_tell_changed() afterwards. */
bool app_load_anew(struct app *app);

/* How far what was saved has come; it is looked at once a second, and told by `changed`. */
enum saved app_saved(struct app *app) MUST_USE NOT_NULL;

/* In a few words, why something cannot be saved; "" for nothing. */
const char *app_hindrance(const struct app *app) MUST_USE NEVER_NULL NOT_NULL;

/* The notice for who asked to keep something. One that it is being saved becomes another one once
 * it is, unless a key comes before. */
const char *app_tell_saved(struct app *app) MUST_USE NEVER_NULL NOT_NULL;

/* Notes for whoever asked (app->kept) that the value at this place was kept just now. */
void app_note_kept(struct app *app, const struct place *place) NOT_NULL;

/* Pushes a screen; NULL (it could not be made) stays. */
struct outcome app_push(struct screen *screen) MUST_USE;
struct outcome app_pop(int question, int choice, const char *text) MUST_USE;

bool app_takes_text(const struct screen *screen) MUST_USE NOT_NULL;

#endif
