#include "expect.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "term.h"

static void drop_blank_rows(struct lines *lines)
{
	while (lines->count > 0 && strcmp(lines->items[lines->count - 1], "||") == 0)
		lines->count--;
}

/* "|text  |" as "|text|", in the arena; NULL when the bar at the end is missing. */
static char *read_row(struct arena *arena, const char *line)
{
	size_t end_bytes = strlen(line);

	if (end_bytes < 2 || line[end_bytes - 1] != '|')
		return NULL;
	end_bytes--;
	while (end_bytes > 1 && line[end_bytes - 1] == ' ')
		end_bytes--;
	return arena_printf(arena, "%.*s|", (int)end_bytes, line);
}

bool expect_read_cursor(struct arena *arena, const char *text, char **line, struct err *err)
{
	int row, col, taken_bytes = 0;

	if (strcmp(text, "hidden") == 0)
		*line = arena_strdup(arena, "cursor hidden");
	else if (sscanf(text, "%d %d%n", &row, &col, &taken_bytes) == 2 &&
		 text[taken_bytes] == '\0')
		*line = arena_printf(arena, "cursor %d %d", row, col);
	else
		return err_set(err, "a cursor is ROW COL or hidden, not: %s", text);
	return true;
}

char *expect_seen_cursor(struct arena *arena, const struct term *term)
{
	struct term_cursor cursor = term_cursor(term);

	if (!cursor.is_visible)
		return arena_strdup(arena, "cursor hidden");
	return arena_printf(arena, "cursor %d %d", cursor.row, cursor.col);
}

static bool read_line(struct expect *expect, struct arena *arena, const char *line, struct err *err)
{
	char *shown = NULL;

	if (line[0] == '|' && !expect->has_cursor && !expect->has_styles) {
		shown = read_row(arena, line);
		if (!shown)
			return err_set(err, "a row ends with |: %s", line);
	} else if (strncmp(line, "cursor ", 7) == 0 && !expect->has_cursor && !expect->has_styles) {
		drop_blank_rows(&expect->lines);
		expect->has_cursor = true;
		if (!expect_read_cursor(arena, line + 7, &shown, err))
			return false;
	} else if (strncmp(line, "style ", 6) == 0) {
		if (!expect->has_cursor && !expect->has_styles)
			drop_blank_rows(&expect->lines);
		expect->has_styles = true;
		shown = arena_strdup(arena, line);
	} else {
		return err_set(err, "rows, then cursor, then styles; not: %s", line);
	}
	lines_add(arena, &expect->lines, shown);
	return true;
}

bool expect_read(struct expect *expect, struct arena *arena, const struct lines *block,
	const char *rows, struct err *err)
{
	int taken_bytes = 0;

	*expect = (struct expect){.last_row = -1};
	if (rows && (sscanf(rows, "%d-%d%n", &expect->first_row, &expect->last_row, &taken_bytes) !=
				    2 ||
			    rows[taken_bytes] || expect->first_row < 0 ||
			    expect->last_row < expect->first_row))
		return err_set(err, "rows are FIRST-LAST, not: %s", rows);
	for (size_t i = 0; i < block->count; i++)
		if (!read_line(expect, arena, block->items[i], err))
			return false;
	if (!expect->has_cursor && !expect->has_styles)
		drop_blank_rows(&expect->lines);
	return true;
}

static void add_styles(const struct expect *expect, const struct term *term, int last_row,
	struct arena *arena, struct lines *seen)
{
	struct buf styles = {0};

	for (int row = expect->first_row; row <= last_row; row++)
		term_styles(term, row, &styles);
	lines_split(arena, seen, styles.size_bytes > 0 ? styles.bytes : "style none");
	buf_free(&styles);
}

void expect_seen(const struct expect *expect, const struct term *term, struct arena *arena,
	struct lines *seen)
{
	int last_row = term_rows(term) - 1;
	struct buf row_text = {0};

	if (expect->last_row >= 0 && expect->last_row < last_row)
		last_row = expect->last_row;
	for (int row = expect->first_row; row <= last_row; row++) {
		buf_clear(&row_text);
		buf_putc(&row_text, '|');
		term_row(term, row, &row_text);
		buf_putc(&row_text, '|');
		lines_add(arena, seen, buf_text(&row_text));
	}
	buf_free(&row_text);
	drop_blank_rows(seen);
	if (expect->has_cursor)
		lines_add(arena, seen, expect_seen_cursor(arena, term));
	if (expect->has_styles)
		add_styles(expect, term, last_row, arena, seen);
}
