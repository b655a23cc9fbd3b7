/* All fields of a sheet, to choose the next one. */
#ifndef BANSO_SCREEN_FILL_OVERVIEW_H
#define BANSO_SCREEN_FILL_OVERVIEW_H

#include "banso/screen/app.h"

/* Replies with the index of the chosen field; `note` is shown first. */
struct screen *overview_new(struct app *app, const struct place *sheet, const char *field,
	int question, const char *note);

#endif
