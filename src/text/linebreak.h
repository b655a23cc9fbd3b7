/*
 * Where a text may be broken into lines: by the rules and classes of UAX #14 in Unicode 15.0, with
 * the numbers of its example 7 and its strict 禁則 (no line begins with っ or ー). One rule is
 * ours: a dot stays with the digit behind it also outside of numbers (No.5).
 *
 * libunistring's u8_possible_linebreaks() is not used, because its breaks differ from version to
 * version: Debian 12's separates the dot of ".txt" from its letters and never 。 from ￥; Debian
 * 13's follows newer rules. Two people who look at a sheet, each on their own system, must see the
 * same lines.
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
