/* The screens that the loop opens above any other. */
#ifndef BANSO_SCREEN_FRAME_ANYWHERE_H
#define BANSO_SCREEN_FRAME_ANYWHERE_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* menu.c: F9 */
struct screen *menu_new(struct screen *top) MUST_USE;
/* help.c: F1 */
struct screen *help_new(struct screen *top) MUST_USE;
/* stop.c: Ctrl-C; `is_saved`: the text below is kept */
struct screen *ask_stop_new(struct screen *top, bool is_saved) MUST_USE;

#endif
