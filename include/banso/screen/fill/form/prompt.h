/* One line to type. */
#ifndef BANSO_SCREEN_FILL_FORM_PROMPT_H
#define BANSO_SCREEN_FILL_FORM_PROMPT_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* Replies with the line. `draft` is the place of its draft while it is typed, found again the next
 * time (NULL: it may be lost); the screen that takes the reply drops the draft once the text is
 * kept. */
struct screen *prompt_new(struct app *app, int question, const char *title, const char *text,
	const char *begin, const struct place *draft) MUST_USE;

#endif
