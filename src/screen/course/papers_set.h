/* All papers of a session, or of the whole course, for one reader, from the screen of papers into a
 * folder of their own. */
#ifndef BANSO_SCREEN_COURSE_PAPERS_SET_H
#define BANSO_SCREEN_COURSE_PAPERS_SET_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/screen/app.h"

/* Asks for whom those of the session are (NULL: of all); the reply's choice is one for
 * papers_set_write(). */
struct screen *papers_set_ask(struct app *app, int question,
	const struct session *session) MUST_USE NEVER_NULL NOT_NULL_AT(1);

/* Writes them into a folder that nobody has yet, and appends what was done. False with err. */
bool papers_set_write(struct app *app, const struct session *session, size_t choice,
	const char *format, struct buf *said, struct err *err) MUST_USE NOT_NULL_AT(1, 4, 5);

#endif
