#include "banso/ui/term/draw.h"

#include <ncurses.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"

int draw_rows(void)
{
	return getmaxy(stdscr);
}

int draw_cols(void)
{
	return getmaxx(stdscr);
}

int draw_row_cols(int row)
{
	return row == draw_rows() - 1 ? draw_cols() - 2 : draw_cols();
}

/* Writing cells moves the cursor of curses: its final place is remembered until the round ends. */
static int cursor_row, cursor_col;

void draw_begin(void)
{
	cursor_row = cursor_col = 0;
	erase();
}

void draw_end(void)
{
	move(cursor_row, cursor_col);
	wnoutrefresh(stdscr);
	doupdate();
}

void draw_anew(void)
{
	clearok(curscr, TRUE);
}

/* Appends what of the text may reach the terminal, cut to the columns. */
static int put_visible(struct buf *out, const char *text, size_t size_bytes, int cols)
{
	struct buf visible = {0};
	size_t at = 0, taken_bytes, fits_bytes;
	int taken_cols;

	while (at < size_bytes) {
		uint32_t code = utf8_decode(text, size_bytes, at, &taken_bytes);

		if (!width_is_hidden(code))
			buf_add(&visible, text + at, taken_bytes);
		at += taken_bytes;
	}
	fits_bytes = width_fit(buf_text(&visible), visible.size_bytes, cols, &taken_cols);
	buf_add(out, buf_text(&visible), fits_bytes);
	buf_free(&visible);
	return taken_cols;
}

int draw_bytes(int row, int col, int cols, enum role role, const char *text, size_t size_bytes)
{
	struct buf out = {0};
	int taken_cols;

	if (cols > draw_row_cols(row) - col)
		cols = draw_row_cols(row) - col;
	if (row < 0 || row >= draw_rows() || col < 0 || cols <= 0)
		return 0;
	taken_cols = put_visible(&out, text, size_bytes, cols);
	attrset(style_of(role));
	/* Written as bytes: ncurses loses a combining 濁点 that is given as wide characters. */
	mvaddnstr(row, col, buf_text(&out), (int)out.size_bytes);
	attrset(A_NORMAL);
	buf_free(&out);
	return taken_cols;
}

int draw_text(int row, int col, int cols, enum role role, const char *text)
{
	return draw_bytes(row, col, cols, role, text, strcspn(text, "\n"));
}

int draw_short(int row, int col, int cols, enum role role, const char *text)
{
	struct buf line = {0}, out = {0};
	int taken_cols;

	if (cols > draw_row_cols(row) - col)
		cols = draw_row_cols(row) - col;
	if (cols <= 0)
		return 0;
	buf_puts(&line, text);
	for (size_t i = 0; i < line.size_bytes; i++)
		if (line.bytes[i] == '\n')
			line.bytes[i] = ' ';
	width_shorten(&out, buf_text(&line), cols);
	taken_cols = draw_text(row, col, cols, role, buf_text(&out));
	buf_free(&line);
	buf_free(&out);
	return taken_cols;
}

int draw_right(int row, int end, int cols, enum role role, const char *text)
{
	int wanted_cols = width_text(text);
	int begin = end - (wanted_cols < cols ? wanted_cols : cols);

	draw_text(row, begin, end - begin, role, text);
	return begin;
}

/* The line as it is, without what belongs to the next one, and a sign. */
static void draw_going_on(
	int row, int col, int cols, enum role role, const char *text, const struct wrap_line *line)
{
	struct buf cut = {0};

	buf_add(&cut, text + line->start_bytes, line->size_bytes);
	buf_puts(&cut, "..");
	draw_short(row, col, cols, role, buf_text(&cut));
	buf_free(&cut);
}

int draw_wrapped_beside(
	int row, int col, int first_cols, int cols, int rows, enum role role, const char *text)
{
	struct wrap wrap = {0};
	int count;

	if (first_cols < 2 || cols < 2 || rows <= 0 || !*text)
		return 0;
	wrap_text_beside(&wrap, text, strlen(text), first_cols, cols);
	count = (int)wrap.count < rows ? (int)wrap.count : rows;
	for (int i = 0; i < count; i++) {
		const struct wrap_line *line = &wrap.lines[i];

		if (i == count - 1 && (int)wrap.count > count)
			draw_going_on(row + i, col, i ? cols : first_cols, role, text, line);
		else
			draw_bytes(row + i, col, i ? cols : first_cols, role,
				text + line->start_bytes, line->size_bytes);
	}
	wrap_free(&wrap);
	return count;
}

int draw_wrapped(int row, int col, int cols, int rows, enum role role, const char *text)
{
	return draw_wrapped_beside(row, col, cols, cols, rows, role, text);
}

void draw_blank(int row)
{
	move(row, 0);
	clrtoeol();
}

int draw_cursor_row(void)
{
	return cursor_row;
}

void draw_cursor(int row, int col)
{
	if (col >= draw_cols())
		col = draw_cols() - 1;
	if (row < 0 || row >= draw_rows() || col < 0)
		return;
	cursor_row = row;
	cursor_col = col;
}
