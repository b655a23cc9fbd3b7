#include "banso/ui/term/style.h"
#include "banso/base/attr.h"

#include <ncurses.h>

/*
 * A grey of the 256-colour palette with a contrast of at least 4.5:1 on both #000 and #fff. There
 * are few such colours: the luminance must be about 0.18.
 */
enum { GREY = 243 };

static const struct {
	attr_t attributes;
	int color; /* -1: the terminal's own */
} looks[] = {
	[ROLE_TEXT] = {A_NORMAL, -1},
	[ROLE_FIRST] = {A_BOLD, -1},
	[ROLE_PLACE] = {A_BOLD, -1},
	[ROLE_HEAD] = {A_BOLD, -1},
	[ROLE_CHIP] = {A_BOLD | A_REVERSE, -1},
	[ROLE_KEY] = {A_BOLD, -1},
	[ROLE_ALERT] = {A_BOLD, -1},
	[ROLE_QUIET] = {A_NORMAL, GREY},
};
MIRRORS(looks, ROLE_COUNT);

static int palette_colors; /* 0: mono */

int style_color(enum role role, int colors)
{
	return colors == 256 ? looks[role].color : -1;
}

void style_start(bool color)
{
	palette_colors = 0;
	if (!color || !has_colors() || start_color() == ERR || use_default_colors() == ERR)
		return;
	palette_colors = COLORS;
	for (int role = 0; role < ROLE_COUNT; role++)
		if (style_color(role, palette_colors) >= 0)
			init_pair((short)(role + 1), (short)style_color(role, palette_colors), -1);
}

unsigned long style_of(enum role role)
{
	if (style_color(role, palette_colors) < 0)
		return looks[role].attributes;
	return looks[role].attributes | (unsigned long)COLOR_PAIR(role + 1);
}
