#include "box.h"

#include <limits.h>
#include <stdlib.h>

#include "banso/base/mem.h"
#include "banso/text/edit/edit.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"

struct box {
	bool wrapped;
	int cols, rows;
	struct wrap wrap;
	bool is_laid_out; /* with this version and ambiguous width */
	unsigned long version;
	int ambiguous_cols;
	size_t top;        /* line in the first row */
	size_t left_bytes; /* not wrapped: bytes scrolled out at the left */
};

struct box *box_new(bool wrapped)
{
	struct box *box = xcalloc(1, sizeof(*box));

	box->wrapped = wrapped;
	box->cols = 80;
	box->rows = wrapped ? 24 : 1;
	return box;
}

void box_free(struct box *box)
{
	if (!box)
		return;
	wrap_free(&box->wrap);
	free(box);
}

void box_set_size(struct box *box, int cols, int rows)
{
	cols = cols < 1 ? 1 : cols;
	rows = rows < 1 || !box->wrapped ? 1 : rows;
	if (cols != box->cols)
		box->is_laid_out = false;
	box->cols = cols;
	box->rows = rows;
}

bool box_wraps(const struct box *box)
{
	return box->wrapped;
}

int box_page_rows(const struct box *box)
{
	return box->rows;
}

size_t box_lines(const struct box *box)
{
	return box->wrap.count;
}

const struct wrap_line *box_line(const struct box *box, size_t line)
{
	return &box->wrap.lines[line];
}

bool box_line_is_soft(const struct box *box, size_t line)
{
	const struct wrap_line *this = box_line(box, line);

	return line + 1 < box->wrap.count &&
	       this->start_bytes + this->size_bytes == this[1].start_bytes;
}

size_t box_cursor_line(const struct box *box, const struct box_text *text)
{
	size_t line = wrap_line_at(&box->wrap, text->cursor_bytes);

	if (text->at_row_end && line > 0 && box_line_is_soft(box, line - 1) &&
		box_line(box, line)->start_bytes == text->cursor_bytes)
		line--;
	return line;
}

static int cols_between(const struct box_text *text, size_t from, size_t to)
{
	return width_bytes(text->text + from, to - from);
}

int box_cursor_line_cols(const struct box *box, const struct box_text *text)
{
	size_t line = box_cursor_line(box, text);

	return cols_between(text, box_line(box, line)->start_bytes, text->cursor_bytes);
}

static void wrap_anew(struct box *box, const struct box_text *text)
{
	int wrap_cols = INT_MAX;

	if (box->is_laid_out && box->version == text->version &&
		box->ambiguous_cols == width_ambiguous())
		return;
	if (box->wrapped)
		wrap_cols = box->cols > 3 ? box->cols - 1 : 2;
	wrap_text(&box->wrap, text->text, text->size_bytes, wrap_cols);
	box->is_laid_out = true;
	box->version = text->version;
	box->ambiguous_cols = width_ambiguous();
}

/* Scrolls as little as shows the cursor; no empty rows at the foot while text is hidden above. */
static void scroll_rows(struct box *box, const struct box_text *text)
{
	size_t line = box_cursor_line(box, text);
	size_t rows = (size_t)box->rows;
	size_t lines = box_lines(box);

	if (line < box->top)
		box->top = line;
	else if (line >= box->top + rows)
		box->top = line - rows + 1;
	if (box->top + rows > lines)
		box->top = lines > rows ? lines - rows : 0;
}

/* Scrolls by half a box, so that the row is redrawn seldom, not with every key. */
static void scroll_sideways(struct box *box, const struct box_text *text)
{
	size_t cursor = text->cursor_bytes;
	int room_cols = box->cols / 2;

	if (box_line(box, 0)->cols < box->cols) {
		box->left_bytes = 0;
		return;
	}
	box->left_bytes = utf8_floor_grapheme(text->text, text->size_bytes, box->left_bytes);
	if (box->left_bytes < cursor && cols_between(text, box->left_bytes, cursor) < box->cols)
		return;
	box->left_bytes = cursor;
	while (box->left_bytes > 0) {
		size_t before = utf8_prev_grapheme(text->text, text->size_bytes, box->left_bytes);

		room_cols -= cols_between(text, before, box->left_bytes);
		if (room_cols < 0)
			break;
		box->left_bytes = before;
	}
}

void box_lay_out(struct box *box, const struct box_text *text)
{
	wrap_anew(box, text);
	if (box->wrapped)
		scroll_rows(box, text);
	else
		scroll_sideways(box, text);
}

bool box_row(const struct box *box, const struct box_text *text, int row, struct edit_row *out)
{
	const struct wrap_line *line;
	size_t start_bytes, size_bytes;

	if (row < 0 || row >= box->rows || box->top + (size_t)row >= box_lines(box))
		return false;
	line = box_line(box, box->top + (size_t)row);
	start_bytes = line->start_bytes + box->left_bytes;
	size_bytes = line->size_bytes - box->left_bytes;
	out->text = text->text + start_bytes;
	out->size_bytes = width_fit(out->text, size_bytes, box->cols, &out->cols);
	return true;
}

void box_cursor(const struct box *box, const struct box_text *text, int *row, int *col)
{
	size_t line = box_cursor_line(box, text);
	size_t left = box_line(box, line)->start_bytes + box->left_bytes;
	int cols = cols_between(text, left, text->cursor_bytes);

	*row = (int)(line - box->top);
	*col = cols < box->cols ? cols : box->cols - 1;
}

int box_rows_above(const struct box *box)
{
	return (int)box->top;
}

int box_rows_below(const struct box *box)
{
	size_t shown = box->top + (size_t)box->rows;

	return shown < box_lines(box) ? (int)(box_lines(box) - shown) : 0;
}
