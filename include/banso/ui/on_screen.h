/* Which items of a list were on the screen, and since when: a key that gives one to more readers is
 * not for a text that one's own keys, held down or arriving together, have only just brought there.
 */
#ifndef BANSO_UI_ON_SCREEN_H
#define BANSO_UI_ON_SCREEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/ui/box/list.h"
#include "banso/ui/screen.h"

/* Begins zeroed: nothing was seen. */
struct on_screen {
	size_t from, to, focus; /* those drawn last; `to` is behind them */
	bool is_new;            /* what has the focus came there, or was cut before, */
	int64_t since_ms;       /* … and is whole since then (monotonic) */
};

/* Call when the list was drawn. */
void on_screen_note(struct on_screen *shown, const struct list *list) NOT_NULL;

/* Whether nobody can have read what has the focus by the key that is being answered, which is told
 * then. */
bool on_screen_refuses(const struct on_screen *shown, const struct list *list,
	struct screen *screen) MUST_USE NOT_NULL;

#endif
