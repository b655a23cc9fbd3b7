/* Who shall read what 支援先 reads already: no key alone leads from them to everybody, nor back by
 * way of everybody. */
#ifndef BANSO_SCREEN_FRAME_ASK_READERS_H
#define BANSO_SCREEN_FRAME_ASK_READERS_H

#include "banso/base/attr.h"
#include "banso/model/circle.h"
#include "banso/screen/app.h"

/* `about` comes back as the text of the reply: what it is, and as what it was shown. The texts are
 * copied. */
struct screen *ask_readers_new(struct app *app, int question, const char *text,
	const char *about) MUST_USE NEVER_NULL NOT_NULL;

/* Whether the reply wants other readers; who they are. */
bool ask_readers_answered(const struct reply *reply, enum circle *out) MUST_USE NOT_NULL;

/* Tells on a screen who reads a memo or 発言 now, and which key takes it back. */
void ask_readers_tell(struct screen *screen, enum circle circle) NOT_NULL;

#endif
