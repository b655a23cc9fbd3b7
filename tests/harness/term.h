/* The terminal: libvterm, fed through the filter and read back as text. Positions count from 0. */
#ifndef PLAY_TERM_H
#define PLAY_TERM_H

#include <stdbool.h>
#include <stddef.h>
#include <vterm_keycodes.h>

#include "banso/base/buf.h"

struct device;
struct term;

struct term_cursor {
	int row, col;
	bool is_visible;
};

/*
 * What the terminal answers to questions goes to `answers`, which the caller
 * empties and which lives as long as the terminal, as the device does; NULL:
 * it never answers.
 */
struct term *term_new(
	int rows, int cols, int ambiguous_cols, struct device *device, struct buf *answers);
void term_free(struct term *term);

void term_write(struct term *term, const char *bytes, size_t size_bytes);
void term_resize(struct term *term, int rows, int cols);

int term_rows(const struct term *term);
int term_cols(const struct term *term);
struct term_cursor term_cursor(const struct term *term);
bool term_shows_alternate(const struct term *term);

/* Appends the text of a row without the blanks at its end. Half of a wide character is a blank. */
void term_row(const struct term *term, int row, struct buf *out);

/*
 * Appends a line "style ROW FIRST-LAST NAME…" for each run of columns with
 * attributes. A blank on which nothing shows belongs to a run only between two
 * characters of that run.
 */
void term_styles(const struct term *term, int row, struct buf *out);

/* Appends what this terminal sends for a key, or for a text that is pasted. */
void term_key(struct term *term, VTermKey key, VTermModifier modifiers, struct buf *out);
void term_paste(struct term *term, const char *text, struct buf *out);

#endif
