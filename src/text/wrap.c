#include "banso/text/wrap.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/holds.h"
#include "banso/base/mem.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "linebreak.h"

/* The line being filled, and the last place in it that allows a break. */
struct filling {
	struct wrap *wrap;
	int first_cols, rest_cols; /* of the box: in its first line, and below */
	size_t start_bytes;
	int cols;
	size_t break_bytes; /* 0: nowhere (no break is at the start of the text) */
	int break_cols;
};

static void put_line(struct wrap *wrap, size_t start_bytes, size_t end_bytes, int cols)
{
	if (wrap->count == wrap->room) {
		wrap->room = wrap->room ? wrap->room * 2 : 16;
		wrap->lines = xrealloc(wrap->lines, wrap->room * sizeof(wrap->lines[0]));
	}
	wrap->lines[wrap->count++] = (struct wrap_line){
		.start_bytes = start_bytes,
		.size_bytes = end_bytes - start_bytes,
		.cols = cols,
	};
}

/* Ends the line at `end_bytes`; the next one begins at `next_bytes`. */
static void end_line(struct filling *line, size_t end_bytes, size_t next_bytes)
{
	put_line(line->wrap, line->start_bytes, end_bytes, line->cols);
	line->start_bytes = next_bytes;
	line->cols = 0;
	line->break_bytes = 0;
}

/* Breaks at the last allowed place, else right before `at`; the rest moves to the next line. */
static void break_line(struct filling *line, size_t at)
{
	int moved_cols;

	if (!line->break_bytes) {
		end_line(line, at, at);
		return;
	}
	moved_cols = line->cols - line->break_cols;
	line->cols = line->break_cols;
	end_line(line, line->break_bytes, line->break_bytes);
	line->cols = moved_cols;
}

/* Blanks may hang over the edge of the box, where they are invisible. */
static bool is_blank(const char *text, size_t size_bytes, size_t at)
{
	size_t taken_bytes;

	return text[at] == ' ' || utf8_decode(text, size_bytes, at, &taken_bytes) == 0x3000;
}

static int box_cols(const struct filling *line)
{
	return line->wrap->count ? line->rest_cols : line->first_cols;
}

static void fill_lines(
	struct filling line, const char *text, size_t size_bytes, const unsigned char *breaks)
{
	size_t next;

	for (size_t at = 0; at < size_bytes; at = next) {
		int cols;

		next = utf8_next_grapheme(text, size_bytes, at);
		if (text[next - 1] == '\n') {
			end_line(&line, next - 1, next);
			continue;
		}
		if (at > line.start_bytes && breaks[at] == LINEBREAK_MAY) {
			line.break_bytes = at;
			line.break_cols = line.cols;
		}
		cols = width_bytes(text + at, next - at);
		if (!is_blank(text, size_bytes, at))
			while (line.cols + cols > box_cols(&line) && at > line.start_bytes)
				break_line(&line, at);
		line.cols += cols;
		/* U+2028 and its like stay in the line they end. */
		if (breaks[at] == LINEBREAK_END)
			end_line(&line, next, next);
	}
	end_line(&line, size_bytes, size_bytes);
}

void wrap_text_beside(
	struct wrap *wrap, const char *text, size_t size_bytes, int first_cols, int cols)
{
	struct filling line = {.wrap = wrap, .first_cols = first_cols, .rest_cols = cols};
	unsigned char *breaks = xmalloc(size_bytes);

	/* What moves to the next line has to fit there. */
	HOLDS(first_cols <= cols);
	wrap->count = 0;
	linebreak_find(text, size_bytes, breaks);
	fill_lines(line, text, size_bytes, breaks);
	free(breaks);
}

void wrap_text(struct wrap *wrap, const char *text, size_t size_bytes, int cols)
{
	wrap_text_beside(wrap, text, size_bytes, cols, cols);
}

int wrap_count(const char *text, int cols)
{
	return wrap_count_beside(text, cols, cols);
}

int wrap_count_beside(const char *text, int first_cols, int cols)
{
	struct wrap wrap = {0};
	int count;

	wrap_text_beside(&wrap, text, strlen(text), first_cols, cols);
	count = (int)wrap.count;
	wrap_free(&wrap);
	return count;
}

void wrap_free(struct wrap *wrap)
{
	free(wrap->lines);
	*wrap = (struct wrap){0};
}

size_t wrap_line_at(const struct wrap *wrap, size_t at)
{
	size_t low = 0, high = wrap->count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (wrap->lines[middle].start_bytes <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}
