/* 参加者を外す: what becomes of somebody who is to go from the list, as it is asked. */
#ifndef BANSO_SCREEN_COURSE_REMOVING_H
#define BANSO_SCREEN_COURSE_REMOVING_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* The questions, as the screen that asks them gets its replies; each is about a person's id. */
enum { REMOVING_ASK_REMOVE = 1, REMOVING_ASK_PURGE };
/* The choices of the first. */
enum { REMOVING_NOT, REMOVING_LEAVES, REMOVING_LISTED, REMOVING_PURGE };

struct outcome removing_ask(struct app *app, const struct participant *person) MUST_USE;
/* What is shown with it goes to *shown: see work/purge.h. */
struct outcome removing_ask_purge(
	struct app *app, const struct participant *person, int64_t *shown) MUST_USE;

/* Removes all texts of the person for good, and says so. */
void removing_purge(struct screen *screen, const char *id, int64_t shown);

#endif
