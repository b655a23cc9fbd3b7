#include "banso/ui/style.h"

#include <ncurses.h>

/*
 * Colours of the 256-colour palette whose contrast is at least 4.5:1 on #000
 * and on #fff alike; there are few: the luminance must lie about 0.18.
 */
enum { GREY = 243, GREEN = 28, RED = 161, BLUE = 32 };

struct look {
	attr_t mono;
	attr_t coloured; /* beside the colour */
	int color;       /* -1: the terminal's own */
};

static const struct look looks[ROLE_COUNT] = {
	[ROLE_TEXT] = {A_NORMAL, A_NORMAL, -1},
	[ROLE_TITLE] = {A_BOLD, A_BOLD, -1},
	[ROLE_FOCUS] = {A_BOLD, A_BOLD, -1},
	[ROLE_LABEL] = {A_BOLD, A_BOLD, -1},
	[ROLE_QUIET] = {A_NORMAL, A_NORMAL, GREY},
	[ROLE_KEY] = {A_BOLD, A_BOLD, -1},
	[ROLE_GOOD] = {A_NORMAL, A_NORMAL, -1},
	[ROLE_CHECK] = {A_BOLD, A_BOLD, RED},
	[ROLE_NOTICE] = {A_NORMAL, A_NORMAL, -1},
};

static bool has_palette;

void style_start(bool color)
{
	has_palette = false;
	if (!color || !has_colors() || start_color() == ERR || use_default_colors() == ERR ||
		COLORS < 256)
		return;
	has_palette = true;
	for (int role = 0; role < ROLE_COUNT; role++)
		if (looks[role].color >= 0)
			init_pair((short)(role + 1), (short)looks[role].color, -1);
}

unsigned long style_of(enum role role)
{
	if (!has_palette)
		return looks[role].mono;
	if (looks[role].color < 0)
		return looks[role].coloured;
	return looks[role].coloured | (unsigned long)COLOR_PAIR(role + 1);
}
