/* The ways through banso: a goal becomes a stack of screens. Only this makes screens other than the
 * questions that a screen pushes itself. */
#ifndef BANSO_SCREEN_WAYS_H
#define BANSO_SCREEN_WAYS_H

#include "banso/screen/app.h"

/* The screens that lead to a goal, to go on top of what is there; NULL with err. `app` is a struct
 * app. */
struct screen *ways_to(void *app, const struct goal *goal, struct err *err);

/* The first screens: home, and above it the place, or (NULL) what was being written when banso
 * ended. NULL with err when there is no such place. */
struct screen *ways_begin(struct app *app, const struct place *place, struct err *err);

#endif
