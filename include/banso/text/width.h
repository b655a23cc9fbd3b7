/*
 * How many terminal columns text takes. This is the only place that decides;
 * the program's own wcwidth() lives in the same file, so that ncurses lays
 * out by the same table. Source of the widths: libunistring for wide and zero
 * width, and a table of EastAsianWidth=A made from Debian's unicode-data
 * (src/tools/make-ambiguous.sh) for the characters whose width the terminal chooses.
 */
#ifndef BANSO_TEXT_WIDTH_H
#define BANSO_TEXT_WIDTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

/* Columns of an ambiguous character (① ※ ○ →): 1, the default, or 2. */
void width_set_ambiguous(int cols);
int width_ambiguous(void);

/* Whether EastAsianWidth is A and the character is not of zero width. */
bool width_is_ambiguous(uint32_t code_point);

/* 0, 1 or 2 columns; 0 for controls and everything that width_is_hidden(). */
int width_of(uint32_t code_point);

/*
 * Characters that are kept in the data but never sent to a terminal: C0 and
 * C1 controls, ZWJ, variation selectors, bidi controls (202A–202E,
 * 2066–2069), U+2028/2029, U+FEFF.
 */
bool width_is_hidden(uint32_t code_point);

/* Sum over a text of valid UTF-8. */
int width_text(const char *text);
int width_bytes(const char *text, size_t size_bytes);

/*
 * How many bytes of the text fit into `cols` columns, never cutting a
 * grapheme; the columns they take go to *taken_cols (may be NULL).
 */
size_t width_fit(const char *text, size_t size_bytes, int cols, int *taken_cols);

/* Appends the text fitted to at most `cols` columns, its end replaced by … where it was cut. */
void width_shorten(struct buf *out, const char *text, int cols);

#endif
