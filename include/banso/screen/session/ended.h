/* A session that began and that nobody ended: when it ended is asked, and the planned end offered.
 */
#ifndef BANSO_SCREEN_SESSION_ENDED_H
#define BANSO_SCREEN_SESSION_ENDED_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* The questions, as the screen that asks them gets its replies. */
enum { ENDED_ASK_WHEN = 0x50, ENDED_ASK_TIME };

struct outcome ended_ask(struct app *app, const struct session *session) MUST_USE NOT_NULL;

/* Takes the reply to one of the two about that session: what follows from it. *is_kept says whether
 * the session has ended by it. */
struct outcome ended_answered(struct screen *screen, const struct session *session,
	const struct reply *reply, bool *is_kept) MUST_USE NOT_NULL;

#endif
