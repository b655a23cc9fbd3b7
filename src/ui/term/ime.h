/*
 * The IME of a terminal that lets a program open and close it. Tera Term and RLogin do, each with
 * one place in which it keeps how the IME is: there stands from the first to the last how it was
 * found. How it is in texts is therefore remembered here, by what is typed there.
 *
 * All that is sent goes behind what curses has written so far (outgoing.h). No other terminal is
 * sent a byte but the question who it is, and none behind tmux or screen not even that.
 */
#ifndef BANSO_UI_IME_H
#define BANSO_UI_IME_H

#include <stdbool.h>

#include "banso/base/attr.h"

/* $TERM as the terminal calls itself; `is_wanted` false: nothing is ever sent. */
void ime_begin(const char *term, bool is_wanted);

void ime_ask(void); /* once; nobody waits for the answer */
/* The terminal is one of these: ime_lead() works from now on. */
void ime_is_led(void);

/* The focus is on a text, where the IME is as it was in the last one (open, before the first), or
 * where nobody writes Japanese: closed. Sent only when that changes. */
void ime_lead(bool is_text);
/* What came was typed with the IME open, or closed. */
void ime_saw(bool is_open);

/* As it was found: for a time, or for good. What is sent next begins with an ESC (ime.c). */
void ime_give_back(void);
/* Somebody else may have opened or closed it: the next ime_lead() sends it all. */
void ime_forget(void);

#endif
