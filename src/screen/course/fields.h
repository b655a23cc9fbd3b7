/*
 * What the screens share on which banso asks for what it keeps, a field a line: 支援先の情報, the
 * dates, a session's plan, what was decided, a participant, a 取組. Each field is kept when it is
 * left. The one who makes such a screen adds its fields.
 */
#ifndef BANSO_SCREEN_COURSE_FIELDS_H
#define BANSO_SCREEN_COURSE_FIELDS_H

#include "banso/screen/fill/form_screen.h"

struct fields;

/* What one of them has of its own; each may be NULL. */
struct fields_hooks {
	/* A field was left for another: may say something, move the focus, or ask (NULL: nothing is
	 * asked). */
	struct screen *(*left)(struct fields *fields, const struct form_item *item);
	/* The same on the way out. */
	struct screen *(*leaving)(struct fields *fields);
	/* The reply to what these two asked. */
	struct outcome (*answered)(struct fields *fields, const struct reply *reply);
};

struct fields {
	struct form_screen screen;
	const struct fields_hooks *hooks;
	const char *title;             /* behind the name of the course */
	const char *notice;            /* on opening; "" for none */
	const struct form_item *asked; /* of which something was asked, or said: once is enough */
	bool is_leaving;               /* the question on top stands in the way out */
};

/* Texts live on; `hooks` NULL: it has nothing of its own. */
struct fields *fields_new(
	struct app *app, const char *title, const char *lead, const struct fields_hooks *hooks);

#endif
