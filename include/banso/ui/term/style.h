/*
 * How things look: roles × palettes. Attributes and colours stand nowhere else. There is one
 * colour, for what may be missed; it is used only on terminals with the palette of 256, and is
 * readable (4.5:1) on black and on white. The background is the terminal's own, but for the one
 * chip. No state is told by a look alone.
 */
#ifndef BANSO_UI_TERM_STYLE_H
#define BANSO_UI_TERM_STYLE_H

#include <stdbool.h>

#include "banso/base/attr.h"

enum role {
	ROLE_TEXT,  /* default attributes: what was written, options, notices, times, help */
	ROLE_FIRST, /* the question or sentence of the lead; the name of the row in focus */
	ROLE_PLACE, /* where one is, at the left of the first row */
	ROLE_HEAD,  /* headings of a body */
	ROLE_CHIP,  /* the one key that leads on, and what it does */
	ROLE_KEY,   /* a key in the bottom row or in the body */
	ROLE_ALERT, /* what needs a look; "! " stands in front of it, or it is 内 */
	ROLE_QUIET, /* column heads, the item before, a unit, a mark of origin: never what is needed
		     */
	ROLE_COUNT,
};

/*
 * The colour of a role on a terminal with so many colours; -1: the terminal's own. None of the
 * first 16 is used: people redefine them, and none is readable on both backgrounds. With more than
 * 256, a number is no index into the palette.
 */
int style_color(enum role role, int colors) MUST_USE;

/* Prepares the palette after curses has started; `color` false: no colours. */
void style_start(bool color);

/* The curses attributes of a role (an attr_t with its colour pair). */
unsigned long style_of(enum role role) MUST_USE;

#endif
