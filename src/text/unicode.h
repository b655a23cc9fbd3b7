/*
 * Properties of code points as ranges, in order; a code point outside all ranges has class 0.
 *
 * The tables (width_table.h, grapheme_table.h, line_table.h) are ours, of one version of Unicode.
 * libunistring's version differs between the systems that banso runs on, and with it the widths,
 * graphemes and line breaks of the same text. src/tools/make-unicode.py makes the tables from
 * Debian 12's unicode-data, and radical_table.h, which libunistring has none of;
 * tests/lint/unicode.sh checks them.
 */
#ifndef BANSO_TEXT_UNICODE_H
#define BANSO_TEXT_UNICODE_H

#include <stddef.h>
#include <stdint.h>

struct unicode_range {
	uint32_t first, last;
	uint8_t class;
};

static inline int unicode_class(
	const struct unicode_range *ranges, size_t count, uint32_t code_point)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (code_point > ranges[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	return low < count && code_point >= ranges[low].first ? ranges[low].class : 0;
}

/* Hangul syllables are in no table: they are computed. */
enum unicode_hangul {
	HANGUL_NONE,
	HANGUL_OPEN,  /* a consonant and a vowel */
	HANGUL_CLOSED /* and a final consonant */
};

static inline enum unicode_hangul unicode_hangul(uint32_t code_point)
{
	if (code_point < 0xAC00 || code_point > 0xD7A3)
		return HANGUL_NONE;
	return (code_point - 0xAC00) % 28 ? HANGUL_CLOSED : HANGUL_OPEN;
}

#endif
