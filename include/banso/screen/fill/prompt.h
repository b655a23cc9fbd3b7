/* One line to type. */
#ifndef BANSO_SCREEN_FILL_PROMPT_H
#define BANSO_SCREEN_FILL_PROMPT_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* Replies with the line. `draft` is where it is kept as a draft while it is typed, and found again
 * the next time (NULL: it may be lost); who takes the reply drops that draft once the text is kept.
 */
struct screen *prompt_new(struct app *app, int question, const char *title, const char *text,
	const char *begin, const struct place *draft) MUST_USE;

#endif
