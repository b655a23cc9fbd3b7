/*
 * A text laid out in a box of columns and rows, scrolled so that the cursor
 * is in it: wrapped, or on one row that scrolls sideways by half a box. It
 * keeps no text, only where lines begin; the text goes with each call and has
 * a version that changes when it does, so that it is wrapped once per change.
 *
 * The cursor always has a cell: lines are wrapped one column short of the
 * box, so that behind the last character there is room for it and neither the
 * cursor nor what stands below has to move. Blanks that hang over the edge
 * are not shown; the cursor behind them waits in the last column. A box of
 * less than 3 columns cannot show all of a wide character and its cursor.
 */
#ifndef BANSO_TEXT_BOX_H
#define BANSO_TEXT_BOX_H

#include <stdbool.h>
#include <stddef.h>

struct box;
struct edit_row;
struct wrap_line;

struct box_text {
	const char *text; /* valid UTF-8 */
	size_t size_bytes;
	unsigned long version;
	size_t cursor_bytes; /* between graphemes */
	bool at_row_end;     /* at a soft break: behind the earlier line, not before the next */
};

/* Not wrapped: the text has no '\n'. */
struct box *box_new(bool wrapped);
void box_free(struct box *box);
void box_set_size(struct box *box, int cols, int rows); /* less than 1 is taken as 1 */
int box_page_rows(const struct box *box);

/* Lays out and scrolls; all functions below want the same text after it. */
void box_lay_out(struct box *box, const struct box_text *text);

/* The lines of the whole text, whether shown or not; there is at least one. */
size_t box_lines(const struct box *box);
const struct wrap_line *box_line(const struct box *box, size_t line);
bool box_line_is_soft(const struct box *box, size_t line); /* the next goes on without a '\n' */

/* The line the cursor is on, and the columns of the text before it there. */
size_t box_cursor_line(const struct box *box, const struct box_text *text);
int box_cursor_line_cols(const struct box *box, const struct box_text *text);

/* What is shown; see edit_row(), edit_cursor(), edit_rows_above() and edit_rows_below(). */
bool box_row(const struct box *box, const struct box_text *text, int row, struct edit_row *out);
void box_cursor(const struct box *box, const struct box_text *text, int *row, int *col);
int box_rows_above(const struct box *box);
int box_rows_below(const struct box *box);

#endif
