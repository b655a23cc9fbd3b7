/*
 * A text laid out in a box of columns and rows, scrolled so that the cursor is visible: wrapped, or
 * on one row that scrolls sideways by half a box. The box keeps only where lines begin; each call
 * brings the text and its version, and the text is wrapped once per version.
 *
 * The cursor always has a cell: lines are wrapped one column short of the box, so that the cursor
 * fits behind the last character and nothing moves. Blanks that hang over the edge are not shown;
 * the cursor behind them stays in the last column. A box narrower than 3 columns cannot show both a
 * wide character and the cursor.
 */
#ifndef BANSO_TEXT_EDIT_BOX_H
#define BANSO_TEXT_EDIT_BOX_H

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
	bool at_row_end; /* at a soft break: at the end of the earlier line, not at the start of the
			    next */
};

/* Not wrapped: the text has no '\n'. */
struct box *box_new(bool wrapped);
void box_free(struct box *box);
void box_set_size(struct box *box, int cols, int rows); /* values below 1 count as 1 */
int box_page_rows(const struct box *box);
bool box_wraps(const struct box *box);

/* Lays out and scrolls; the functions below expect the same text afterwards. */
void box_lay_out(struct box *box, const struct box_text *text);

/* The number of lines of the whole text, shown or not; at least 1. */
size_t box_lines(const struct box *box);
const struct wrap_line *box_line(const struct box *box, size_t line);
bool box_line_is_soft(const struct box *box, size_t line); /* the line ends without a '\n' */

/* The line the cursor is on, and the columns of the text before it there. */
size_t box_cursor_line(const struct box *box, const struct box_text *text);
int box_cursor_line_cols(const struct box *box, const struct box_text *text);

/* What is shown; see edit_row(), edit_cursor(), edit_rows_above() and edit_rows_below(). */
bool box_row(const struct box *box, const struct box_text *text, int row, struct edit_row *out);
void box_cursor(const struct box *box, const struct box_text *text, int *row, int *col);
int box_rows_above(const struct box *box);
int box_rows_below(const struct box *box);

#endif
