/* The last row: the commands of the box in focus as far as there is room, the menu, back and help.
 */
#ifndef BANSO_UI_FRAME_KEYS_H
#define BANSO_UI_FRAME_KEYS_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/ui/screen.h"
#include "banso/ui/term/style.h"

/* The key of a command and what it does, as it is now: "Tab 次へ". */
int frame_hint_cols(const struct screen *screen, enum command command) MUST_USE NOT_NULL_AT(1);
/* Draws it, the key alone if it `is_bare`; returns the columns taken. */
int frame_draw_hint(const struct screen *screen, int row, int col, enum command command,
	bool is_bare) NOT_NULL_AT(1);

/* The key that works now. */
const char *frame_key(const struct screen *screen, enum command command,
	int *size_bytes) MUST_USE NEVER_NULL NOT_NULL_AT(1, 3);

/* Whether the command works on the screen now, by a key. */
bool frame_has_command(const struct screen *screen, enum command command) MUST_USE NOT_NULL_AT(1);

/* `told` stands in the lead (DO_NONE: nothing does): behind the first one it is left out. */
void frame_draw_keys(const struct screen *screen, enum command told, int row) NOT_NULL_AT(1);

#endif
