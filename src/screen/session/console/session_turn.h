/*
 * What F8 means in a session: begin, go on to the next step, end; and taking one of these back. A
 * possible oversight is asked about first; what happened is said.
 */
#ifndef BANSO_SCREEN_SESSION_SESSION_TURN_H
#define BANSO_SCREEN_SESSION_SESSION_TURN_H

#include "banso/screen/app.h"

/* The questions of the screens that a turn opens; other screens use other numbers. */
enum { TURN_ASK_START = 10, TURN_ASK_END, TURN_ASK_NEXT };

/* closing.c: what was reached and what comes next, on top of the session once it has ended. What it
 * does not open itself it replies to TURN_ASK_NEXT. */
enum { CLOSED_TO_COURSE, CLOSED_NOT };
struct screen *closing_new(struct app *app, const struct session *session) MUST_USE;

struct turn {
	size_t focus;        /* the step to show now */
	struct outcome next; /* what the session's screen answers the key with */
	struct err say;      /* "" for nothing */
	bool has_failed;     /* … and it says why nothing was done */
};

/* Whether going on would end it. */
bool session_turn_is_last(const struct course *course, const struct session *session, size_t focus);

/* Ends it before its last step; what was not held stays so. Asks first. */
struct turn session_turn_end(struct app *app, const struct session *session, size_t focus);

/* `focus` is the step the person looks at. */
struct turn session_turn_on(struct app *app, const struct session *session, size_t focus);
struct turn session_turn_back(struct app *app, const struct session *session, size_t focus);
/* The reply to one of the two questions; any other reply does nothing. */
struct turn session_turn_answered(
	struct app *app, const struct session *session, size_t focus, const struct reply *reply);

#endif
