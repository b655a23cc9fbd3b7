/*
 * How many terminal columns text takes. Only this file decides; the program's own wcwidth() is here
 * too, so that ncurses lays out by the same table: EastAsianWidth, marks and controls from the
 * Unicode of src/text/unicode.h. libunistring's widths are not used: they change with its version
 * (newer emoji, the Arabic number signs), and do not know the characters whose width the terminal
 * chooses.
 */
#ifndef BANSO_TEXT_WIDTH_H
#define BANSO_TEXT_WIDTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"

struct buf;

/* Columns of an ambiguous character (① ※ ○ →): 1, the default, or 2. */
void width_set_ambiguous(int cols);
int width_ambiguous(void) MUST_USE;

/*
 * 0, 1 or 2 columns; 0 for controls and for everything that width_is_hidden(). The parts of a
 * grapheme are added up, as terminals without emoji joining draw them: a flag takes 1 + 1, a family
 * as many as its members. Of Hangul jamo the leading consonant takes 2, the others none; private
 * use (外字) is ambiguous; unassigned characters take 1, in the ranges of emoji and kanji 2.
 */
int width_of(uint32_t code_point) MUST_USE;

/*
 * Characters that are kept in the data but never sent to a terminal: C0 and C1 controls,
 * U+2028/2029, U+FFF9–FFFB, and what Unicode calls default-ignorable, which terminals treat
 * differently: ZWJ, variation selectors, bidi controls, soft hyphen, zero-width space, U+FEFF.
 */
bool width_is_hidden(uint32_t code_point) MUST_USE;

/* Sum over a text of valid UTF-8. */
int width_text(const char *text) MUST_USE NOT_NULL;
int width_bytes(const char *text, size_t size_bytes) MUST_USE NOT_NULL READS(1, 2);

/*
 * How many bytes of the text fit into `cols` columns without cutting a grapheme; their columns go
 * to *taken_cols (may be NULL).
 */
size_t width_fit(const char *text, size_t size_bytes, int cols, int *taken_cols) MUST_USE
	READS(1, 2);

/* Appends the text cut to at most `cols` columns, with … at its end if it was cut (nothing if not
 * even … fits). */
void width_shorten(struct buf *out, const char *text, int cols) NOT_NULL;

/* wcwidth() and wcswidth() of the program: -1 for controls, as in <wchar.h>, else width_of(). */

#endif
