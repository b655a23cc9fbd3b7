/*
 * The one loop: waits for a key until the nearest deadline, acts on signals, ticks the screens, and
 * draws once a round, only if something changed; during a paste, now and then.
 */
#ifndef BANSO_UI_LOOP_H
#define BANSO_UI_LOOP_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/ui/screen.h"
#include "banso/ui/term/term.h"

struct loop_options {
	struct term_options term;
	bool one_column; /* nothing stands beside anything else: see frame_is_split() */
	void *app;
	/* Asked once a second: whether others changed the data; if so, every screen's `changed` is
	 * called. */
	bool (*poll_changed)(void *app);
	/* Optional: asked after it: a notice for the screen on top in place of the one that is
	 * there
	 * (""), or NULL. */
	const char *(*news)(void *app, const char *notice);
	/* Optional: the text in front of every place, "" for none. */
	const char *(*banner)(const struct screen *screen);
	/* Optional: the text above the last row while there is no notice, "" for none. */
	const char *(*remark)(const struct screen *screen);
	/* Optional: behind what stands there: who else is where the person is, "" for nobody. */
	const char *(*others)(const struct screen *screen);
	/* Optional: something was cut out of a text on the screen; and before it is put back. */
	void (*cut)(const struct screen *screen);
	void (*puts_back)(const struct screen *screen);
	/* Makes the screens that lead to a goal, as a stack to be put on top; NULL with err. `app`
	 * belongs to the screen that wants to go there. */
	struct screen *(*way)(void *app, const struct goal *goal, struct err *err);
	/* Screens that the loop opens itself. */
	struct screen *(*menu)(struct screen *top);
	struct screen *(*help)(struct screen *top);
	struct screen *(*ask_stop)(struct screen *top, bool is_saved);
	/* Optional: a signal ends the program; what is to be saved is saved behind this. */
	void (*told_to_end)(void *app);
};

/*
 * Runs the screens from `stack` (its top; `below` may already be linked) until the last one goes, a
 * screen quits, or a signal ends the program (everything is saved first). False with err if the
 * terminal cannot be used.
 */
bool loop_run(struct screen *stack, const struct loop_options *options, struct err *err) MUST_USE;

#endif
