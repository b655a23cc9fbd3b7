/* A question with a few answers. Where its text has no room beside them it is read to its end
 * before anything is chosen: a key that would choose leads on. */
#ifndef BANSO_SCREEN_FRAME_ASK_H
#define BANSO_SCREEN_FRAME_ASK_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* Replies with the chosen answer; the texts are copied. */
struct screen *ask_new(struct app *app, int question, const char *title, const char *text,
	const char *const *choices, size_t count) MUST_USE NEVER_NULL NOT_NULL_AT(1);

/* Puts the focus on a choice other than the first. */
void ask_focus(struct screen *ask, size_t choice);

/* Of a text that does harm to nobody unread: the choice that gives it to more has it read later.
 * Returns the question. */
struct screen *ask_before_reading(struct screen *ask) MUST_USE;

/* Sets what a question is about, an id. It comes back as the text of the reply, because others may
 * change the list below while the question stands. Returns the question. */
struct screen *ask_about(struct screen *ask, const char *id) MUST_USE;

#endif
