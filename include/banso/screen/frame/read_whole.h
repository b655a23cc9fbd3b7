/* What is about to have more readers is read to its end before it has: nothing goes out unseen
 * where a screen is too low for all of it. */
#ifndef BANSO_SCREEN_FRAME_READ_WHOLE_H
#define BANSO_SCREEN_FRAME_READ_WHOLE_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* How a screen asks for it. */
struct read_whole_words {
	const char *asks;  /* one sentence, once it was read */
	const char *text;  /* what will be read by more people */
	const char *about; /* what it is, and as what it was shown: the text of the reply */
};

/* Replies with choice 0 when `deed` was pressed behind the end of the text, else with -1; the texts
 * are copied. */
struct screen *read_whole_new(struct app *app, int question, enum command deed,
	const struct read_whole_words *words) MUST_USE NEVER_NULL NOT_NULL;

#endif
