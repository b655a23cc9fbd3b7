/*
 * Where a text may be broken into lines: by the rules and classes of UAX #14 in Unicode 15.0, with
 * the numbers of its example 7, and 禁則 as strict as it knows it (no line begins with っ or ー).
 * Of our own: a dot stays with the digit behind it also outside of numbers (No.5).
 *
 * libunistring's u8_possible_linebreaks() is not taken, because it breaks the same text elsewhere
 * from one version to the next: that of Debian 12 parts the dot of ".txt" from its letters and
 * never 。 from ￥; that of Debian 13 knows newer rules. Of two who look at a sheet, each on a
 * system of their own, both have the same lines.
 */
#ifndef BANSO_TEXT_LINEBREAK_H
#define BANSO_TEXT_LINEBREAK_H

#include <stddef.h>

enum linebreak {
	LINEBREAK_NONE,
	LINEBREAK_MAY, /* before the code point that begins here */
	LINEBREAK_END, /* the code point that begins here ends the line: '\n', U+2028, … */
};

/* Fills `breaks`, one for each byte of the text, which is valid UTF-8. "\r\n" ends with its '\n'.
 */
void linebreak_find(const char *text, size_t size_bytes, unsigned char *breaks);

#endif
