/* The scenarios to choose from in 支援先を追加. */
#ifndef BANSO_SCREEN_COURSE_NEW_H
#define BANSO_SCREEN_COURSE_NEW_H

#include "banso/screen/app.h"

/* The readable ones, the default one first; in the arena. */
struct scenario_choices {
	const char **ids, **titles;
	size_t count;
};

struct scenario_choices new_choices(const struct app *app, struct arena *arena);

#endif
