/* A question with a few answers. */
#ifndef BANSO_SCREEN_FRAME_ASK_H
#define BANSO_SCREEN_FRAME_ASK_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* Replies with the chosen answer; the texts are copied. */
struct screen *ask_new(struct app *app, int question, const char *title, const char *text,
	const char *const *choices, size_t count) MUST_USE NEVER_NULL NOT_NULL_AT(1);

/* Puts the focus on a choice other than the first. */
void ask_focus(struct screen *ask, size_t choice);

/* Sets what a question is about, an id. It comes back as the text of the reply, because others may
 * change the list below while the question stands. Returns the question. */
struct screen *ask_about(struct screen *ask, const char *id) MUST_USE;

#endif
