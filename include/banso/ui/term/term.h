/*
 * Taking the terminal and giving it back. Bytes are read with poll and read, not by curses (which
 * swallows keys after invalid bytes): curses only draws, and that into memory (outgoing.h). So
 * whatever the terminal does, nothing waits for it: all that goes there is sent by
 * term_end_round(), as much as it takes.
 */
#ifndef BANSO_UI_TERM_TERM_H
#define BANSO_UI_TERM_TERM_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct term_options {
	bool color;
	bool ask_ambiguous; /* ask the terminal how wide ambiguous characters are */
	bool lead_ime;      /* open and close the IME, where the terminal lets programs do so */
};

/* Whether this machine knows $TERM as something to draw screens on; needs no terminal. Call before
 * term_start(), which may change $TERM. */
bool term_is_known(void) MUST_USE;

/* Starts curses. A TERM unknown to this machine is treated as xterm (see term_note()). */
bool term_start(const struct term_options *options, struct err *err) MUST_USE;
/* May be called at any time, also twice. A terminal that takes nothing is waited for by less than
 * half a second; afterwards term_is_deaf(): then nothing should be written to it any more. */
void term_stop(void);
bool term_is_deaf(void) MUST_USE;

/* Gives it back for a time, until term_retake(): to whom it belongs while this program is stopped.
 */
void term_lend(void);

/* Takes the terminal again after another program may have used it, as term_start() left it: the
 * modes at once; alternate screen, bracketed paste and everything on it with the next round. */
void term_retake(void);

/*
 * A round: between these curses draws, and term_end_round() sends it, or as much as the terminal
 * takes. Until term_is_free() there is no other round, so that nothing piles up: the next one shows
 * the newest state. When the descriptor is ready for POLLOUT, term_end_round() goes on sending.
 */
void term_begin_round(void);
void term_end_round(void);
bool term_is_free(void) MUST_USE;
int term_descriptor(void) MUST_USE;

/* A message about the terminal, or "". */
const char *term_note(void) MUST_USE NEVER_NULL;

int term_colors(void) MUST_USE; /* how many colours it has: 0 for none */

/* The terminal's answer about the columns of ambiguous characters; 0 without an answer. */
int term_measured_cols(void) MUST_USE;

/* Takes over the new size after SIGWINCH. */
void term_resize(void);

/* Call after the first round is drawn: asks how wide ambiguous characters are, and who the terminal
 * is, if wanted and if it is of a kind that answers. Nobody waits: the answers, if any, come as a
 * K_REPORT and as K_DEVICE. */
void term_ask(void);
/* Whether the report is that answer and changes the width (everything must be drawn again then). */
bool term_take_report(int row, int col) MUST_USE;
void term_take_device(bool has_ime); /* struct key */

/* Whether a text is being written: the IME is as it was in the last one; else it is closed. In a
 * round; where the terminal has not said that it lets us, nothing happens. */
void term_lead_ime(bool is_text);
/* What was typed into a text tells that it is open, or closed. */
void term_saw_ime(bool is_open);

#endif
