/*
 * How things look: roles × palettes. No attribute or colour stands anywhere
 * else. Colours are used only where the terminal has 256 of them, and chosen to be
 * readable (4.5:1) on a black and on a white background alike; elsewhere bold
 * and underline do. No state is told by colour alone.
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

/* Prepares the palette after curses has started; `color` false: mono. */
void style_start(bool color);

/* The curses attributes of a role (an attr_t with its colour pair). */
unsigned long style_of(enum role role);

#endif
