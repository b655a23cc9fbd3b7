/*
 * The only place that writes cells. Everything is clipped to the given columns and to the screen;
 * half a wide character is never written, and what must not reach a terminal is left out
 * (width_is_hidden()).
 */
#ifndef BANSO_UI_TERM_DRAW_H
#define BANSO_UI_TERM_DRAW_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/ui/term/style.h"

void draw_begin(void); /* begins a round with an empty screen */
void draw_end(void);   /* sends what changed to the terminal */
void draw_anew(void);  /* the next round is sent whole, not only the changes */

int draw_rows(void) MUST_USE; /* size of the screen */
int draw_cols(void) MUST_USE;

/*
 * Columns of a row that may be written to. In the last row two stay blank: terminals that cannot
 * write into their last cell directly (TERM screen and tmux) get that cell by insertion from
 * curses, which breaks a wide character beside it.
 */
int draw_row_cols(int row) MUST_USE;

/* Writes text (up to a '\n') into at most `cols` columns; returns the columns taken. */
int draw_text(int row, int col, int cols, enum role role, const char *text);
int draw_bytes(int row, int col, int cols, enum role role, const char *text, size_t size_bytes)
	READS(5, 6);

/* The same, with .. at the end if it does not fit. */
int draw_short(int row, int col, int cols, enum role role, const char *text);

/* Ends at column `end` (exclusive); returns the column where it begins. */
int draw_right(int row, int end, int cols, enum role role, const char *text);

/* Wraps text into at most `rows` rows, the last with .. at its end if not all fits; returns the
 * rows taken. */
int draw_wrapped(int row, int col, int cols, int rows, enum role role, const char *text);

/* The same where something stands beside the first row, which has `first_cols`. */
int draw_wrapped_beside(
	int row, int col, int first_cols, int cols, int rows, enum role role, const char *text);

void draw_blank(int row); /* clears what was drawn there in this round */

/* Where the terminal's cursor stands after this round. */
void draw_cursor(int row, int col);
int draw_cursor_row(void) MUST_USE;

#endif
