/*
 * How things look: roles × palettes. No attribute or colour stands anywhere
 * else. Colours are used only where the terminal has the palette of 256, and
 * chosen to be readable (4.5:1) on a black and on a white background alike;
 * elsewhere bold does. The background is the terminal's own. No state is told by
 * colour alone.
 */
#ifndef BANSO_UI_STYLE_H
#define BANSO_UI_STYLE_H

#include <stdbool.h>

enum role {
	ROLE_TEXT,   /* also what is typed: default attributes */
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
 * The colour of a role on a terminal that has so many of them, -1: its own. Not
 * one of the first 16, which everybody sets otherwise, is readable on both
 * backgrounds; where there are more than 256, a number is no place in the palette.
 */
int style_color(enum role role, int colors);

/* Prepares the palette after curses has started; `color` false: mono. */
void style_start(bool color);

/* The curses attributes of a role (an attr_t with its colour pair). */
unsigned long style_of(enum role role);

#endif
