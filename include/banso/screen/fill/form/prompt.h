/* One line to type. */
#ifndef BANSO_SCREEN_FILL_FORM_PROMPT_H
#define BANSO_SCREEN_FILL_FORM_PROMPT_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

struct prompt_words {
	const char *title; /* what a draft of it is called */
	const char *asks;  /* the question, which is the lead */
	const char *text;  /* more of it, below; "" for nothing */
};

/* Replies with the line, which wraps while it is typed. `draft` is the place of its draft while it
 * is typed, found again the next time (NULL: it may be lost); the screen that takes the reply drops
 * the draft once the text is kept. */
struct screen *prompt_new(struct app *app, int question, struct prompt_words words,
	const char *begin, const struct place *draft) MUST_USE;

#endif
