/* The block of an `@ screen` or `@ rows`, and the same made of what the terminal shows. */
#ifndef PLAY_EXPECT_H
#define PLAY_EXPECT_H

#include <stdbool.h>

#include "banso/base/err.h"
#include "lines.h"

struct arena;
struct term;

struct expect {
	int first_row, last_row; /* last_row -1: to the end of the screen */
	bool has_cursor, has_styles;
	struct lines lines; /* in the form expect_seen() gives */
};

/* `rows` is "A-B", or NULL for the whole screen. */
bool expect_read(struct expect *expect, struct arena *arena, const struct lines *block,
	const char *rows, struct err *err);

/* What is there, of the parts that `expect` has: rows, cursor, styles. */
void expect_seen(const struct expect *expect, const struct term *term, struct arena *arena,
	struct lines *seen);

/* Reads "ROW COL" or "hidden" into the line the terminal's cursor would give. */
bool expect_read_cursor(struct arena *arena, const char *text, char **line, struct err *err);
char *expect_seen_cursor(struct arena *arena, const struct term *term);

#endif
