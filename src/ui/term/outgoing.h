/*
 * What goes to the terminal: nobody waits until it takes it. Curses writes into memory, and from
 * there goes as much as the terminal takes.
 *
 * A terminal may take nothing: the line hangs, somebody pressed Ctrl-S outside, the window that
 * shows it is stopped. A write would then wait, and with it keys, drafts and signals. O_NONBLOCK on
 * descriptors 0 to 2 would be the shell's, too, so the terminal is opened once more.
 */
#ifndef BANSO_UI_OUTGOING_H
#define BANSO_UI_OUTGOING_H

#include <stdbool.h>
#include <stdio.h>

#include "banso/base/attr.h"

/* The stream on which curses begins: so far it is the terminal, whose modes and speed curses looks
 * at. NULL with errno. */
FILE *outgoing_open(void) MUST_USE;

/* From now on that stream leads into memory. False with errno. */
bool outgoing_begin(void) MUST_USE;

void outgoing_add(const char *sequence); /* behind what curses has written so far */
void outgoing_send(void);                /* as much as the terminal takes now */
bool outgoing_is_left(void) MUST_USE;    /* whether something waits until it takes more */
int outgoing_descriptor(void) MUST_USE;  /* for poll(): POLLOUT */

/* Sends what is left, and waits for that, but no longer than so. False if the terminal took not all
 * of it. */
bool outgoing_finish(int limit_ms) MUST_USE;
/* The same, for good: what it did not take is given up. */
bool outgoing_end(int limit_ms) MUST_USE;

#endif
