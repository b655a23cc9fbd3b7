/* Lists of lines: what was expected, what is there, and where they part. */
#ifndef PLAY_LINES_H
#define PLAY_LINES_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct buf;

struct lines {
	char **items; /* in the arena given to lines_add() */
	size_t count;
};

/* A copy, in which the login in brackets of whoever runs this is （LOGIN）. */
void lines_add(struct arena *arena, struct lines *lines, const char *line);

/* One for each line of the text; a newline at its end begins no further line. */
void lines_split(struct arena *arena, struct lines *lines, const char *text);

/*
 * Output as it is written in a script: a line with control characters, or one
 * that would be read as a pattern, escaped; "(no-eol)" after an unended last
 * one.
 */
void lines_from_output(struct arena *arena, struct lines *lines, const struct buf *output);

/*
 * Whether the output is what the lines, with their patterns, expect. When not,
 * the first line of each that does not fit goes to *bad_expected and *bad_there
 * (the count where one ends too early).
 */
bool lines_match_output(const struct lines *expected, const struct lines *there,
	size_t *bad_expected, size_t *bad_there);

/* The same for lines without patterns: the first place at which they differ. */
bool lines_equal(const struct lines *expected, const struct lines *there, size_t *bad);

/*
 * What to accept in place of `expected`: the lines there are, but where a
 * pattern fits at the beginning or at the end the pattern stays.
 */
void lines_accept_output(struct arena *arena, const struct lines *expected,
	const struct lines *there, struct lines *accepted);

#endif
