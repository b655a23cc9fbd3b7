/* The console of a session, by which it is led. */
#ifndef BANSO_SCREEN_SESSION_CONSOLE_SCREENS_H
#define BANSO_SCREEN_SESSION_CONSOLE_SCREENS_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* session.c: a session with an agenda while it is prepared and run */
struct screen *session_new(struct app *app, const char *session) MUST_USE NOT_NULL_AT(1);

#endif
