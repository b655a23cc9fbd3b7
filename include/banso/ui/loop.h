/*
 * The one loop: waits for a key until the nearest deadline, acts on signals,
 * ticks the screens, draws once a round and only when something changed.
 */
#ifndef BANSO_UI_LOOP_H
#define BANSO_UI_LOOP_H

#include <stdbool.h>

#include "banso/base/err.h"
#include "banso/ui/screen.h"
#include "banso/ui/term.h"

struct loop_options {
	struct term_options term;
	void *app;
	/* Asked about once a second: whether others changed the data; then every screen's `changed`
	 * is called. */
	bool (*poll_changed)(void *app);
	/* Optional: asked behind it while no notice stands: a notice for the screen on top, or
	 * NULL. */
	const char *(*news)(void *app);
	/* Optional: what stands in front of every title, "" for nothing. */
	const char *(*banner)(const struct screen *screen);
	/* Optional: what stands above the hint line while no notice does, "" for nothing. */
	const char *(*remark)(const struct screen *screen);
	/* Makes the screens that lead to a goal, as a stack to go on top of what is there; NULL
	 * with err. `app` is that of the screen which wants to go there. */
	struct screen *(*way)(void *app, const struct goal *goal, struct err *err);
	/* Screens that the loop opens by itself. */
	struct screen *(*menu)(struct screen *top);
	struct screen *(*help)(struct screen *top);
	struct screen *(*ask_stop)(struct screen *top, bool is_saved);
};

/*
 * Runs the screens from `stack` (its top; `below` may already be linked) until the last one went,
 * a screen quits, or a signal ends the program (everything is saved first). False with err when
 * the terminal cannot be used.
 */
bool loop_run(struct screen *stack, const struct loop_options *options, struct err *err);

#endif
