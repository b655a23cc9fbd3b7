/* 見直し: all fields of a sheet, and the step that leads on. */
#ifndef BANSO_SCREEN_FILL_OVERVIEW_H
#define BANSO_SCREEN_FILL_OVERVIEW_H

#include "banso/model/session/next.h"
#include "banso/screen/app.h"

/* Replies with the index of the chosen field, or with the number of fields to lead on; the text is
 * then the id of whom (of the same form) somebody named, "" for nobody. `via`: the
 * sheet, by the session it was reached from; `field` NULL: all were gone through, the step that
 * leads on has the focus. `next`: where it leads. */
struct screen *overview_new(struct app *app, const struct place *via, const char *field,
	const struct next_thing *next, int question);

#endif
