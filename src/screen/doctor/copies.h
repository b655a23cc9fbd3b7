/* 控えに戻す: the copies to choose from, and the one question that is asked of each. */
#ifndef BANSO_SCREEN_DOCTOR_COPIES_H
#define BANSO_SCREEN_DOCTOR_COPIES_H

#include "banso/screen/app.h"

/* The path of the database outlives the screen. Replies, once it was gone back to a copy, with a
 * sentence that says so. */
struct screen *copies_new(struct app *app, const char *database, int question);

/* Asks whether to go back to one copy, and does it: replies with 0 and the same sentence, with 1
 * and why it could not be done, or without a choice. NULL with err where that one cannot be taken.
 */
struct screen *ask_restore_new(
	struct app *app, const char *database, const char *copy, int question, struct err *err);

#endif
