/*
 * Taking the terminal and giving it back. Bytes are read with poll and read,
 * not through curses (which eats keys after invalid bytes): curses only draws.
 */
#ifndef BANSO_UI_TERM_H
#define BANSO_UI_TERM_H

#include <stdbool.h>

#include "banso/base/err.h"

struct term_options {
	bool color;
	bool ask_ambiguous; /* ask the terminal how wide ambiguous characters are */
};

/* Whether this machine knows what $TERM names, as something to draw screens on; no terminal is
 * needed. To be asked before term_start(), which may change $TERM. */
bool term_is_known(void);

/* Starts curses. A TERM that this machine does not know is treated as xterm (see term_note()). */
bool term_start(const struct term_options *options, struct err *err);
void term_stop(void); /* may be called at any time, also twice */

/* Takes it again as term_start() had left it, after somebody else may have had it: its modes, the
 * alternate screen, the marks of a paste; and has all of it drawn anew. */
void term_retake(void);

/* Something to tell about the terminal, or "". */
const char *term_note(void);

int term_colors(void); /* how many it has: 0 for none */

/* What the terminal answered about the columns of ambiguous characters; 0 without an answer. */
int term_measured_cols(void);

/* Takes over the new size after SIGWINCH. */
void term_resize(void);

/* To be called once the first round is drawn: asks how wide ambiguous characters are, if that is
 * wanted and the terminal is of a kind that answers. Nobody waits: the answer, if any, comes as a
 * K_REPORT. */
void term_ask_ambiguous(void);
/* Whether the report is the answer, and changes the width (then everything has to be drawn anew).
 */
bool term_take_report(int row, int col);

#endif
