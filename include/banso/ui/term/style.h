/*
 * How things look: roles × palettes. Attributes and colours stand nowhere else. Colours are used
 * only on terminals with the palette of 256, and are readable (4.5:1) on black and on white;
 * elsewhere bold replaces them. The background is the terminal's own. No state is told by colour
 * alone.
 */
#ifndef BANSO_UI_TERM_STYLE_H
#define BANSO_UI_TERM_STYLE_H

#include <stdbool.h>

#include "banso/base/attr.h"

enum role {
	ROLE_TEXT,   /* default attributes; typed text has them, too */
	ROLE_TITLE,  /* name of the screen */
	ROLE_FOCUS,  /* the focused row */
	ROLE_LABEL,  /* the question, headings */
	ROLE_QUIET,  /* help, what is not needed now */
	ROLE_KEY,    /* a key in the hint line */
	ROLE_GOOD,   /* 完了, 済 */
	ROLE_CHECK,  /* 要確認, an error */
	ROLE_NOTICE, /* what banso says at the bottom */
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
