/*
 * Lines of a text in a box of a given width: line breaks of UAX #14 (so 禁則 is kept), widths of
 * text/width; a word wider than the box is broken between graphemes. Each '\n' ends a line; so do
 * U+2028 and its like, which stay in the line they end.
 */
#ifndef BANSO_TEXT_WRAP_H
#define BANSO_TEXT_WRAP_H

#include <stddef.h>

#include "banso/base/attr.h"

struct wrap_line {
	size_t start_bytes; /* offset in the text */
	size_t size_bytes;  /* without the '\n', with trailing blanks */
	int cols;           /* columns it takes; only trailing blanks may exceed the box */
};

struct wrap {
	struct wrap_line *lines;
	size_t count, room;
};

/* Fills `wrap` (zeroed the first time; memory is reused afterwards) with at least one line. `cols`
 * ≥ 2. A text that ends in '\n' has an empty last line. */
void wrap_text(struct wrap *wrap, const char *text, size_t size_bytes, int cols) NOT_NULL
	READS(2, 3);
/* The same where something stands beside the first line, which has `first_cols` of them (≥ 2). */
void wrap_text_beside(struct wrap *wrap, const char *text, size_t size_bytes, int first_cols,
	int cols) NOT_NULL READS(2, 3);
void wrap_free(struct wrap *wrap) NOT_NULL;

/* How many lines that makes. */
int wrap_count(const char *text, int cols) MUST_USE NOT_NULL;
int wrap_count_beside(const char *text, int first_cols, int cols) MUST_USE NOT_NULL;

/* The line that contains offset `at`; at a soft break, the later line. */
size_t wrap_line_at(const struct wrap *wrap, size_t at) MUST_USE NOT_NULL;

#endif
