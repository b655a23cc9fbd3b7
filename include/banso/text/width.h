/*
 * How many terminal columns text takes. This is the only place that decides;
 * the program's own wcwidth() lives in the same file, so that ncurses lays
 * out by the same table: EastAsianWidth, marks and controls from the Unicode of
 * src/text/unicode.h. libunistring's widths are not taken: they change with its
 * version (newer emoji, the Arabic number signs), and know nothing of the
 * characters whose width the terminal chooses.
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

/*
 * 0, 1 or 2 columns; 0 for controls and everything that width_is_hidden().
 * The parts of a grapheme are added up, as terminals without emoji joining
 * draw them: a flag takes 1 + 1, a family as many as its members. Of Hangul
 * jamo the leading consonant takes 2, the others none; private use (外字) is
 * ambiguous; what Unicode had not assigned takes 1, in the ranges of emoji and
 * kanji 2.
 */
int width_of(uint32_t code_point);

/*
 * Characters that are kept in the data but never sent to a terminal: C0 and
 * C1 controls, U+2028/2029, U+FFF9–FFFB, and what Unicode calls
 * default-ignorable, on which terminals do not agree: ZWJ, variation
 * selectors, bidi controls, soft hyphen, zero-width space, U+FEFF.
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

/* Appends the text fitted to at most `cols` columns, its end replaced by … where it was cut
 * (nothing at all where not even … has room). */
void width_shorten(struct buf *out, const char *text, int cols);

/* wcwidth() and wcswidth() of the program: -1 for controls, as in <wchar.h>, else width_of(). */

#endif
