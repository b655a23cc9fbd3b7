/*
 * What those screens share that ask for what banso itself keeps, a line for each field:
 * 支援先の情報, the dates, a session's plan, decisions, a remark of 出席, a participant, a 取組. Each field is kept
 * when it is left. The maker of such a screen adds its fields.
 */
#ifndef BANSO_SCREEN_COURSE_FIELDS_H
#define BANSO_SCREEN_COURSE_FIELDS_H

#include "banso/screen/fill/form/form_screen.h"

struct asked_day;
struct fields;

/* What such a screen adds of its own; each may be NULL. */
struct fields_hooks {
	/* After a field was left for another: may say something, move the focus, or ask (NULL: no
	 * question). */
	struct screen *(*left)(struct fields *fields, const struct form_item *item);
	/* The same when the screen is left. */
	struct screen *(*leaving)(struct fields *fields);
	/* Adds to what the frame tells, or puts something else in its place. */
	void (*face)(const struct fields *fields, struct face *face);
	/* Draws the fields in a way of its own. */
	void (*draw)(struct fields *fields, int top, int rows, int cols);
	/* The reply to a question of these two. */
	struct outcome (*answered)(struct fields *fields, const struct reply *reply);
};

struct fields {
	struct form_screen screen;
	const struct fields_hooks *hooks;
	const char *session;           /* its title, "" outside of any */
	const char *title;             /* behind it */
	const char *notice;            /* on opening; "" for none */
	const struct form_item *asked; /* a question or message was about it: one time is enough */
	struct asked_day *days;        /* days.h; NULL: no days of sessions are typed here */
	bool is_leaving;               /* the present question delays leaving the screen */
};

/* The texts must live on; `hooks` NULL: nothing of its own. */
struct fields *fields_new(
	struct app *app, const char *title, const char *lead, const struct fields_hooks *hooks);

#endif
