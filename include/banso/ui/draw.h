/*
 * The only place that writes cells. Everything is clipped to the columns it
 * is given and to the screen, never writes half a wide character, and leaves
 * out what must not reach a terminal (width_is_hidden()).
 */
#ifndef BANSO_UI_DRAW_H
#define BANSO_UI_DRAW_H

#include <stddef.h>

#include "banso/ui/style.h"

void draw_begin(void); /* an empty screen, on which the round is drawn */
void draw_end(void);   /* sends what changed to the terminal */
void draw_anew(void);  /* the next round is sent whole, not only what changed */

int draw_rows(void); /* size of the screen */
int draw_cols(void);

/*
 * Columns of a row that may be written to. In the last row two are left blank: where a terminal has
 * no way to write into its last cell (TERM screen and tmux), curses puts that cell in front and
 * then pushes it to its place, which breaks a wide character beside it.
 */
int draw_row_cols(int row);

/* Writes text (up to a '\n') into `cols` columns at most; returns the columns taken. */
int draw_text(int row, int col, int cols, enum role role, const char *text);
int draw_bytes(int row, int col, int cols, enum role role, const char *text, size_t size_bytes);

/* The same with … at the end where it does not fit. */
int draw_short(int row, int col, int cols, enum role role, const char *text);

/* Ends at column `end` (exclusive); returns where it begins. */
int draw_right(int row, int end, int cols, enum role role, const char *text);

/* Wraps text into at most `rows` rows; returns the rows taken. */
int draw_wrapped(int row, int col, int cols, int rows, enum role role, const char *text);

void draw_blank(int row); /* takes away what was drawn there in this round */

/* Where the terminal's cursor will stand after this round. */
void draw_cursor(int row, int col);
int draw_cursor_row(void);

#endif
